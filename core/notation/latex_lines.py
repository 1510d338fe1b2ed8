"""Where a long formula may go on in another line: behind its equals sign, and before its outermost + and −."""

import re

_TOKEN = re.compile(
    r"(?P<opening>[{(\[]|\\(?:begin|lvert|lVert|lfloor|lceil)(?![a-zA-Z]))"
    r"|(?P<closing>[})\]]|\\(?:end|rvert|rVert|rfloor|rceil)(?![a-zA-Z]))"
    r"|(?P<equals>(?<= )= )|(?P<sign>(?<= )[+\-] )"
)


def pieces(latex: str) -> tuple[str, ...]:
    """The parts of our own LaTeX that may stand in a line each; put together they are the whole."""
    depth, cuts = 0, [0]
    for token in _TOKEN.finditer(latex):
        if token["opening"]:
            depth += 1
        elif token["closing"]:
            depth -= 1
        elif depth == 0:
            cuts.append(token.end() if token["equals"] else token.start())
    return tuple(latex[start:end] for start, end in zip(cuts, [*cuts[1:], len(latex)], strict=True))
