"""Python's text as it is quoted: in one line, without comments and without the breaks within brackets."""

import re

_BREAKS = re.compile(
    r"""(?P<string>('{3}|"{3})[\s\S]*?\2|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
    r"""|[ \t]*(?:\#[^\n]*|\\)?\r?\n\s*|[ \t]*\#[^\n]*"""
)
"""A string, which is left alone; or the end of a line, with a comment or a backslash before it."""

_LONGEST_STRING = 24
_LONGEST = 160
"""Characters that are written at one go; of a long list of numbers its ends tell enough."""
_OPENING, _CLOSING = tuple("([{"), tuple(")]}")
ELLIPSIS = "…"


def in_one_line(code: str, start: int = 0, end: int | None = None) -> str:
    """A piece of code in one line; what is very long is cut in the middle.

    Args:
        code: all of it, so that what stands around the piece is known.
        start: where the piece begins.
        end: and ends.
    """
    end = len(code) if end is None else end
    if end - start > 2 * _LONGEST:
        return _shortened(code[start:end].replace("\n", " "), _LONGEST)
    parts, place = [], start
    for found in _BREAKS.finditer(code, start, end):
        parts += [code[place : found.start()], _joined(code, found)]
        place = found.end()
    line = _shortened("".join([*parts, code[place:end]]), _LONGEST)
    return line.rstrip() if end == len(code) else line


def _joined(code: str, found: re.Match[str]) -> str:
    if found["string"]:
        return _shortened(" ".join(found["string"].split("\n")), _LONGEST_STRING)
    is_within = code[: found.start()].endswith(_OPENING) or code.startswith(_CLOSING, found.end())
    return "" if is_within else " "


def _shortened(text: str, longest: int) -> str:
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]}{ELLIPSIS}{text[-half:]}"
