"""Which lines of a script have been run by a moment, kept up with a growing trace."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np


class ExecutedLines:
    """The lines in the order in which they were reached first."""

    def __init__(self) -> None:
        self._lines: list[int] = []
        self._first: list[int] = []
        self._known: set[int] = set()
        self._taken = 0

    def grow(self, lines: Sequence[int]) -> None:
        """Takes the line of each event; only those are looked at that came since the last time."""
        new = np.array(lines[self._taken :], dtype=np.int64)
        found, first = np.unique(new, return_index=True)
        for place, line in sorted(zip(first.tolist(), found.tolist(), strict=True)):
            if line not in self._known:
                self._known.add(line)
                self._lines.append(line)
                self._first.append(self._taken + place)
        self._taken += len(new)

    def at(self, moment: int) -> frozenset[int]:
        """The lines of which an event was worked on before a moment."""
        return frozenset(self._lines[: bisect_left(self._first, moment)])
