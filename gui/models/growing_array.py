"""An array that numbers are added to at its end, at a cost that does not depend on how many there are."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating]

_FIRST_ROOM = 64


class GrowingArray:
    """Has twice the room each time it runs out of it."""

    __slots__ = ("_length", "_room")

    def __init__(self, dtype: np.dtype[np.floating]) -> None:
        self._room: Numbers = np.empty(_FIRST_ROOM, dtype)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def between(self, first: int, stop: int) -> Numbers:
        """The numbers ``[first, stop)`` as far as they are there, in place."""
        return self._room[first : min(stop, self._length)]

    def extend(self, numbers: Numbers) -> None:
        """Add numbers at the end."""
        length = self._length + len(numbers)
        if length > len(self._room):
            grown = np.empty(max(length, 2 * len(self._room)), self._room.dtype)
            grown[: self._length] = self._room[: self._length]
            self._room = grown
        self._room[self._length : length] = numbers
        self._length = length

    def truncate(self, length: int) -> None:
        """Forget all but the first numbers."""
        self._length = min(self._length, length)
