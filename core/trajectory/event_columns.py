"""The events of a program's run as growing columns, and the search in them: a nanosecond an event that is passed."""

from array import array
from collections.abc import Callable, Collection, Sequence

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.signedinteger]

_FIRST_PIECE, _LARGEST_PIECE = 256, 1 << 16
"""Events that are looked at in one go; most of what is looked for is near."""


class EventColumns:
    """Line, call and depth of each event; the depth counts the calls around it, 0 being the module."""

    def __init__(self) -> None:
        self.lines = array("q")
        self.calls = array("q")
        self.again = bytearray()
        self._depths = array("i")

    def __len__(self) -> int:
        return len(self.lines)

    def extend(
        self, lines: Sequence[int], calls: Sequence[int], again: Sequence[bool], depth_of: Callable[[int], int]
    ) -> None:
        """Takes what came; ``depth_of`` tells how deep a call is."""
        self.lines.extend(lines)
        self.calls.extend(calls)
        self.again.extend(again)
        self._depths.extend(map(depth_of, calls))

    def depths(self, start: int, stop: int) -> Integers:
        """How deep the events ``[start, stop)`` are; an array of its own."""
        return np.array(self._depths[start:stop], dtype=np.int32)

    def next_on(self, lines: Collection[int], start: int) -> int | None:
        """The first event from ``start`` on that is on one of these lines."""
        wanted = np.array(sorted(lines), dtype=np.int64)
        return _first(self.lines, start, lambda piece: np.isin(piece, wanted)) if len(wanted) else None

    def next_as_deep(self, depth: int, start: int) -> int | None:
        """The first event from ``start`` on that is at most so deep."""
        return _first(self._depths, start, lambda piece: piece <= depth)

    def last_as_deep(self, depth: int, stop: int) -> int | None:
        """The last event before ``stop`` that is at most so deep."""
        return _last(self._depths, stop, lambda piece: piece <= depth)


Holds = Callable[[Integers], NDArray[np.bool_]]


def _first(column: "array[int]", start: int, holds: Holds) -> int | None:
    size = _FIRST_PIECE
    while start < len(column):
        found = np.flatnonzero(holds(_piece(column, start, start + size)))
        if len(found):
            return start + int(found[0])
        start, size = start + size, min(2 * size, _LARGEST_PIECE)
    return None


def _last(column: "array[int]", stop: int, holds: Holds) -> int | None:
    stop, size = min(stop, len(column)), _FIRST_PIECE
    while stop > 0:
        start = max(stop - size, 0)
        found = np.flatnonzero(holds(_piece(column, start, stop)))
        if len(found):
            return start + int(found[-1])
        stop, size = start, min(2 * size, _LARGEST_PIECE)
    return None


def _piece(column: "array[int]", start: int, stop: int) -> Integers:
    """A part of a column, copied: an array that is looked at could not grow."""
    return np.array(column[start:stop], dtype=column.typecode)
