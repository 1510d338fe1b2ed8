"""Lines of Python read one by one: which of their characters are code, and which text goes on in the next line.

A line can be read knowing only what the line before *carried* over: the opening of a text that is not closed yet.
"""

import re

CODE = 0
"""What is carried over where no text goes on."""

_QUOTES = ('"""', "'''", '"', "'")
_PREFIXES = ("", "r", "f", "fr", "b", "br")
OPENINGS = ("", *(prefix + quote for quote in _QUOTES for prefix in _PREFIXES))
"""What is carried -> how the text began that goes on."""

_NUMBERS = {opening: number for number, opening in enumerate(OPENINGS)}
_NEXT = re.compile(r"#|((?<![A-Za-z0-9_])[rbfuRBFU]{1,2})?(\"\"\"|'''|\"|')")
_REST = {quote: re.compile(rf"(?:[^\\{quote[0]}]|\\.|{quote[0]}(?!{quote[1:]}))*{quote}") for quote in _QUOTES[:2]} | {
    quote: re.compile(rf"(?:[^\\{quote}]|\\.)*{quote}") for quote in _QUOTES[2:]
}


def carried_over(line: str, carried: int) -> int:
    """What a line carries over to the next one."""
    if carried == CODE and '"' not in line and "'" not in line:
        return CODE
    return read(line, carried)[1]


def code_of(line: str, carried: int) -> str:
    """A line with blanks in place of its texts and its comment."""
    return read(line, carried)[0]


def read(line: str, carried: int) -> tuple[str, int]:
    """A line with blanks in place of texts and comment, and what it carries over."""
    code: list[str] = []
    at = 0
    opening = OPENINGS[carried]
    while True:
        if opening:
            end = _end_of_text(line, at, opening)
            if end is None:
                return _with_blanks(code, len(line)), _carries(line, opening)
            code.append(" " * (end - at))
            at, opening = end, ""
        found = _NEXT.search(line, at)
        code.append(line[at : found.start() if found else None])
        if found is None or found[0] == "#":
            return _with_blanks(code, len(line)), CODE
        code.append(" " * len(found[0]))
        at, opening = found.end(), _opening(found[1] or "", found[2])


def _with_blanks(code: list[str], length: int) -> str:
    return "".join(code).ljust(length)


def _opening(prefix: str, quote: str) -> str:
    return "".join(sorted(prefix.lower().replace("u", ""))) + quote


def _end_of_text(line: str, at: int, opening: str) -> int | None:
    found = _REST[opening.lstrip("bfr")].match(line, at)
    return found.end() if found else None


def _carries(line: str, opening: str) -> int:
    """An unclosed text goes on where three quotes opened it, or where a backslash ends the line."""
    goes_on = opening.endswith(_QUOTES[:2]) or (len(line) - len(line.rstrip("\\"))) % 2 == 1
    return _NUMBERS.get(opening, CODE) if goes_on else CODE
