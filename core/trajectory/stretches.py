"""A column whose value seldom changes, kept as the rows where it does."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray


class Stretches:
    """For each stretch of rows with one and the same whole number: its first row, and the number.

    How many rows there are is the owner's knowledge: stretches beyond its last row do not count, and :meth:`write` may
    be repeated for the same rows.
    """

    __slots__ = ("_starts", "_values")

    def __init__(self, starts: Iterable[int] = (), values: Iterable[int] = ()) -> None:
        self._starts = array("q", starts)
        self._values = array("q", values)

    def write(self, first: int, values: NDArray[np.int64]) -> None:
        """Make ``values`` the rows from ``first`` on; what was there before is forgotten."""
        kept = bisect_left(self._starts, first)
        del self._starts[kept:], self._values[kept:]
        begins = np.ones(len(values), dtype=bool)
        begins[1:] = values[1:] != values[:-1]
        begins[:1] &= kept == 0 or values[:1] != self._values[kept - 1]
        self._starts.extend((np.flatnonzero(begins) + first).tolist())
        self._values.extend(values[begins].tolist())

    def at(self, row: int) -> int:
        """The number in a row."""
        return self._values[bisect_right(self._starts, row) - 1]

    def between(self, start: int, stop: int) -> "Stretches":
        """The rows ``[start, stop)``, on their own."""
        first, last = max(bisect_right(self._starts, start) - 1, 0), bisect_left(self._starts, stop)
        return Stretches((max(begin - start, 0) for begin in self._starts[first:last]), self._values[first:last])

    def column(self, length: int) -> NDArray[np.int64]:
        """One number a row, read-only; without an array of its own as long as they are all equal."""
        values = np.array(self._values)
        if len(values) == 1:
            return np.broadcast_to(values, length)
        bounds = np.append(np.minimum(np.array(self._starts), length), length)
        column = np.repeat(values, np.diff(bounds))
        column.flags.writeable = False
        return column
