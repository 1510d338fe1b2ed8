"""A problem as it is shown in a terminal: the sentence, what was typed, and a caret under the place."""

import unicodedata

from core.notation.problem import Problem

_WIDEST = 100
"""Characters of the text that are shown; from a longer one, those around the place."""


def marked(problem: Problem, text: str) -> str:
    """The problem's sentence, and under it the text with carets under the place.

    Wide characters count twice, as they do in a terminal; what cannot be printed is shown as �.
    """
    start, end = problem.span.start, max(problem.span.end, problem.span.start + 1)
    first = max(0, min(start - _WIDEST // 2, len(text) - _WIDEST))
    shown, before = _printable(text[first : first + _WIDEST]), _printable(text[first:start])
    place = _printable(text[start : min(end, first + _WIDEST)])
    left, right = "…" if first else "", "…" if first + _WIDEST < len(text) else ""
    indent = " " * (2 + len(left) + _columns(before))
    return f"{problem.sentence()}\n  {left}{shown}{right}\n{indent}{'^' * max(1, _columns(place))}"


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else "�" for character in text)


def _columns(text: str) -> int:
    return sum(_column_count(character) for character in text)


def _column_count(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
