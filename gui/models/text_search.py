"""Where in a text a word is, and which of its places is the next one."""

import re
from bisect import bisect_left, bisect_right


def places_of(wanted: str, text: str, *, matches_case: bool) -> list[int]:
    """Where the word begins, in characters; places do not overlap."""
    if not wanted:
        return []
    pattern = re.compile(re.escape(wanted), 0 if matches_case else re.IGNORECASE)
    return [found.start() for found in pattern.finditer(text)]


def next_place(places: list[int], start: int) -> int | None:
    """The index of the first place from ``start`` on; behind the last one it is the first again."""
    return bisect_left(places, start) % len(places) if places else None


def previous_place(places: list[int], start: int) -> int | None:
    """The index of the last place before ``start``; before the first one it is the last again."""
    return (bisect_left(places, start) - 1) % len(places) if places else None


def places_between(places: list[int], start: int, end: int) -> list[int]:
    """Those from ``start`` up to ``end``, both included."""
    return places[bisect_left(places, start) : bisect_right(places, end)]
