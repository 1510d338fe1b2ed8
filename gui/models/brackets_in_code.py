"""Which bracket belongs to which: counted in code only, so that one in a text or a comment is none."""

import sys
from collections.abc import Iterable

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
BRACKETS = frozenset("()[]{}")


def closes_behind(bracket: str) -> bool:
    """Whether the partner of a bracket stands behind it."""
    return bracket in _CLOSING


def partner_behind(bracket: str, codes: Iterable[str], column: int) -> tuple[int, int] | None:
    """Where an opening bracket is closed.

    Args:
        bracket: the one at ``column`` of the first line.
        codes: the lines from its own on, without texts and comments.
        column: its place.

    Returns:
        How many lines further on, and the column; None where it is not closed in these lines.
    """
    depth, start = 0, column
    for number, code in enumerate(codes):
        for place in range(start, len(code)):
            depth += (code[place] == bracket) - (code[place] == _CLOSING[bracket])
            if depth == 0 and code[place] == _CLOSING[bracket]:
                return number, place
        start = 0
    return None


def partner_before(bracket: str, codes: Iterable[str], column: int) -> tuple[int, int] | None:
    """Where a closing bracket was opened; ``codes`` are the lines from its own on backwards."""
    depth, end = 0, column + 1
    for number, code in enumerate(codes):
        for place in range(min(end, len(code)) - 1, -1, -1):
            depth += (code[place] == bracket) - (code[place] == _OPENING[bracket])
            if depth == 0 and code[place] == _OPENING[bracket]:
                return number, place
        end = sys.maxsize
    return None
