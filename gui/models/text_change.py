"""What differs between two texts: one stretch, as short as it can be, so that all around it stays where it is."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextChange:
    """The characters ``[start, end)`` of the text before become others."""

    start: int
    end: int
    text: str


def change_between(before: str, after: str) -> TextChange:
    """The change that makes one text of the other."""
    shortest = min(len(before), len(after))
    start = _in_common(shortest, lambda length: before[:length] == after[:length])
    rest = shortest - start
    end = _in_common(rest, lambda length: before[len(before) - length :] == after[len(after) - length :])
    return TextChange(start, len(before) - end, after[start : len(after) - end])


def _in_common(most: int, is_common: Callable[[int], bool]) -> int:
    """The greatest length that is common, of which all shorter ones are."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if is_common(middle) else (low, middle - 1)
    return low
