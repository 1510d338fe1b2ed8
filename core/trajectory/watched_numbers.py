"""The values of one watch, sample by sample, as growing columns: what is drawn of them, and every bit of them."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from math import prod

import numpy as np
from numpy.typing import NDArray

from core.trajectory.number_text import MINUS
from core.trajectory.step_record import SHOWN_ELEMENTS, ParameterLayout
from core.trajectory.tensor_value import TensorValue
from core.trajectory.value_text import exact_element
from core.trajectory.watched import WatchedValue

_FIRST_ROOM = 64
_LARGEST_EXACT = 2**53
"""A float64 holds every whole number up to it."""
_SCALARS = {bool: "bool", int: "int64", float: "float64"}


class WatchedNumbers:
    """The values of a watch; the elements of a tensor are rows, and behind them the norm of one that is longer.

    All are kept as float64, which holds every bit of the other dtypes but of whole numbers beyond 2⁵³: these are
    kept beside it. A value that is no number, or of another shape than the first one, counts as nothing.

    Args:
        before: how many samples were taken before there was this watch.
    """

    def __init__(self, before: int = 0) -> None:
        self.shape: tuple[int, ...] | None = None
        self._length = before
        self._room: NDArray[np.float64] = np.full((1, max(_FIRST_ROOM, before)), np.nan)
        # Of each sample its place in `_dtypes`; 0 where there is nothing.
        self._kinds: NDArray[np.uint8] = np.zeros(self._room.shape[1], np.uint8)
        self._dtypes: list[str] = [""]
        self._beyond: dict[tuple[int, int], int] = {}

    def __len__(self) -> int:
        return self._length

    def layout(self, label: str) -> ParameterLayout:
        """How it is spread over numbers, as one number while nothing was there."""
        return ParameterLayout(label, label, self.shape or ())

    @property
    def dtype(self) -> "np.dtype[np.generic]":
        """The one that holds all that was there."""
        found = [np.dtype(name) for name in self._dtypes[1:]]
        return np.result_type(*found) if found else np.dtype(np.float64)

    def extend(self, values: Sequence[WatchedValue], norms: Sequence[float | None]) -> None:
        """Takes what was there at the next samples."""
        self._make_room(self._length + len(values))
        place = 0
        for kind, members in groupby(values, _kind):
            group = list(members)
            if kind is not None:
                self._take(kind, group, norms[place : place + len(group)], self._length + place)
            place += len(group)
        self._length += len(values)

    def column(self, element: int) -> NDArray[np.float64]:
        """The numbers of an element, NaN where nothing is there."""
        return self._room[element, : self._length]

    def present(self, start: int, stop: int) -> NDArray[np.bool_]:
        """For each of the samples whether something is there."""
        present: NDArray[np.bool_] = self._kinds[start : min(stop, self._length)] != 0
        return present

    def exact(self, element: int, start: int, stop: int) -> NDArray[np.generic]:
        """The numbers of an element in :attr:`dtype`; where nothing is there NaN, or 0 where that has none."""
        stop = min(stop, self._length)
        numbers = self.column(element)[start:stop]
        if self.dtype.kind == "f":
            return numbers.astype(self.dtype)
        exact = np.where(self.present(start, stop), numbers, 0.0).astype(self.dtype)
        for row in range(start, stop) if self._beyond else ():
            if (row, element) in self._beyond:
                exact[row - start] = self._beyond[row, element]
        return exact

    def at(self, row: int) -> list[float | None]:
        """The numbers at a sample; None where nothing is there."""
        width = self.layout("").width
        if not self._kinds[row]:
            return [None] * width
        numbers: list[float] = self._room[:, row].tolist()
        return list(numbers)

    def texts_at(self, row: int) -> list[str | None]:
        """The same with every digit, in the dtype that they have there."""
        dtype = self._dtypes[self._kinds[row]]
        return [
            None if number is None else self._text(number, dtype, row, element)
            for element, number in enumerate(self.at(row))
        ]

    def until(self, stop: int) -> "WatchedNumbers":
        """The first samples, whatever is added to these; in the same memory."""
        part = WatchedNumbers()
        part.shape, part._room, part._kinds = self.shape, self._room, self._kinds
        part._length, part._dtypes, part._beyond = min(stop, self._length), list(self._dtypes), dict(self._beyond)
        return part

    def _text(self, number: float, dtype: str, row: int, element: int) -> str:
        if is_norm_row(self.shape or (), element):
            return exact_element(number)
        if dtype == "bool":
            return exact_element(bool(number))
        if np.dtype(dtype).kind in "iu":
            is_beyond = abs(number) >= _LARGEST_EXACT
            return str(self._beyond[row, element] if is_beyond else int(number)).replace("-", MINUS)
        return exact_element(number, dtype)

    def _take(
        self, kind: tuple[str, tuple[int, ...]], group: list[WatchedValue], norms: Sequence[float | None], first: int
    ) -> None:
        """Takes values of one dtype and shape that follow one another."""
        dtype, shape = kind
        if self.shape is None:
            self._begin(shape)
        if shape != self.shape:
            return
        width, stop = min(prod(shape), SHOWN_ELEMENTS), first + len(group)
        numbers = _table(group, dtype, width)
        self._room[:width, first:stop] = numbers.T
        if is_norm_row(shape, width):
            self._room[width, first:stop] = [np.nan if norm is None else norm for norm in norms]
        self._kinds[first:stop] = self._code(dtype)
        if numbers.dtype.kind in "iu":
            for row, element in np.argwhere(_is_beyond(numbers)).tolist():
                self._beyond[first + row, element] = int(numbers[row, element])

    def _begin(self, shape: tuple[int, ...]) -> None:
        self.shape = shape
        width = self.layout("").width
        if width != 1:
            self._room = np.full((width, self._room.shape[1]), np.nan)

    def _code(self, dtype: str) -> int:
        if dtype not in self._dtypes:
            self._dtypes.append(dtype)
        return self._dtypes.index(dtype)

    def _make_room(self, length: int) -> None:
        width, room = self._room.shape
        if length <= room:
            return
        grown = np.full((width, max(length, 2 * room)), np.nan)
        grown[:, : self._length] = self._room[:, : self._length]
        kinds = np.zeros(grown.shape[1], np.uint8)
        kinds[: self._length] = self._kinds[: self._length]
        self._room, self._kinds = grown, kinds


def is_norm_row(shape: tuple[int, ...], element: int) -> bool:
    """Whether this is the number behind the elements of a long tensor."""
    return prod(shape) > SHOWN_ELEMENTS and element == SHOWN_ELEMENTS


def _kind(value: WatchedValue) -> tuple[str, tuple[int, ...]] | None:
    """The dtype and shape of a value; None where it is nothing that can be drawn."""
    if value is None:
        return None
    if isinstance(value, TensorValue):
        return (value.dtype, value.shape) if _is_numeric(value.dtype) else None
    return _SCALARS[type(value)], ()


@lru_cache
def _is_numeric(dtype: str) -> bool:
    """Whether NumPy knows a dtype, and it is one of real numbers."""
    try:
        return np.dtype(dtype).kind in "biuf"
    except TypeError:
        return False


def _table(group: list[WatchedValue], dtype: str, width: int) -> NDArray[np.generic]:
    """The elements of values of one kind, a row each."""
    data = b"".join(one.data for one in group if isinstance(one, TensorValue))
    numbers = np.frombuffer(data, np.dtype(dtype)) if data else np.array(list(_scalars(group)), np.dtype(dtype))
    return numbers.reshape(len(group), width)


def _scalars(group: list[WatchedValue]) -> Iterator[float]:
    yield from (one for one in group if one is not None and not isinstance(one, TensorValue))


def _is_beyond(numbers: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Whether whole numbers are too large for a float64."""
    doubles = numbers.astype(np.float64)
    is_large: NDArray[np.bool_] = (doubles >= _LARGEST_EXACT) | (doubles <= -_LARGEST_EXACT)
    return is_large
