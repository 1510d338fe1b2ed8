"""Which of a record's numbers are there, and which are None."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.trajectory.stretches import Stretches

Row = tuple[float | None, ...]


class Presence:
    """For each row the pattern of what is there: seldom more than two, before the optimiser's first update and after.

    Like :class:`Stretches` it does not know how many rows there are.
    """

    __slots__ = ("_ids", "_stretches")

    def __init__(self, width: int) -> None:
        self._ids = {np.ones(width, dtype=bool).tobytes(): 0}
        self._stretches = Stretches()

    def write(self, first: int, rows: Sequence[Row], is_nan: NDArray[np.bool_]) -> None:
        """Take the rows from ``first`` on.

        Args:
            first: the index of the first of them.
            rows: the numbers as they came.
            is_nan: of the same shape; only where it is true None has to be looked for.
        """
        ids = np.zeros(len(rows), dtype=np.int64)
        if is_nan.any():
            ids[:] = [self._ids.setdefault(pattern.tobytes(), len(self._ids)) for pattern in _patterns(rows, is_nan)]
        self._stretches.write(first, ids)

    def at(self, row: int) -> list[bool]:
        """For each number of a row whether it is there."""
        return list(map(bool, list(self._ids)[self._stretches.at(row)]))

    def of(self, index: int, length: int) -> NDArray[np.bool_]:
        """For each of ``length`` rows whether its number ``index`` is there."""
        by_id = np.array([pattern[index] for pattern in self._ids], dtype=bool)
        return by_id[self._stretches.column(length)]

    def between(self, start: int, stop: int) -> "Presence":
        """The rows ``[start, stop)``, on their own."""
        part = Presence(0)
        part._ids = self._ids  # grows only, so both may go on using it
        part._stretches = self._stretches.between(start, stop)
        return part


def _patterns(rows: Sequence[Row], is_nan: NDArray[np.bool_]) -> NDArray[np.bool_]:
    patterns = ~is_nan
    for index in np.flatnonzero(is_nan.any(axis=0)):
        patterns[:, index] = [row[index] is not None for row in rows]
    return patterns
