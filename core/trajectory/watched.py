"""Values of a program that are watched, sampled while it runs, in growing columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

import msgspec
import numpy as np
from numpy.typing import NDArray

from core.document.script import Every, PlotRole
from core.trajectory.step_record import SHOWN_ELEMENTS, ParameterLayout
from core.trajectory.tensor_value import TensorValue

WatchedValue = TensorValue | float | int | bool | None
"""A tensor of at most 16 elements and, of a longer one, its first 16; a number; None where there is nothing."""


class FoundWatch(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A value that is watched from now on.

    Attributes:
        text: what is evaluated, such as ``x.grad``.
        plot: where it is drawn.
    """

    text: str
    plot: PlotRole


class Sample(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The watched values at one moment.

    Attributes:
        number: of the iteration, the statement or the backward pass, from 0.
        line: of the program, at which they were taken.
        values: one a watch.
        norms: of each tensor that has more than 16 elements its norm; None otherwise.
        moment: of the run, from when it is so; 0 where nobody counts moments.
    """

    number: int
    line: int
    values: tuple[WatchedValue, ...]
    norms: tuple[float | None, ...]
    moment: int = 0


@dataclass(frozen=True, slots=True)
class WatchedColumn:
    """The numbers under one heading.

    Attributes:
        heading: such as ``x``, ``x[0]``, ``norm_x``.
        numbers: in the dtype that the watched tensor has; NaN where nothing is there.
        present: whether something is.
    """

    heading: str
    numbers: NDArray[np.generic]
    present: NDArray[np.bool_]


class Watched:
    """The samples of one run.

    Args:
        watches: as they were typed.
        every: what is counted.
    """

    def __init__(self, watches: Sequence[str], every: Every) -> None:
        self.watches = tuple(watches)
        self.every = every
        self.samples: list[Sample] = []

    def columns(self) -> Iterator[WatchedColumn]:
        """All columns: the sample's number, its line, and what was watched.

        A watch whose value becomes a tensor of another shape is told as far as it has the shape that it had first.
        """
        everywhere = np.ones(len(self.samples), dtype=np.bool_)
        yield WatchedColumn(
            self.every.value, np.array([one.number for one in self.samples], dtype=np.int64), everywhere
        )
        yield WatchedColumn("line", np.array([one.line for one in self.samples], dtype=np.int64), everywhere)
        told: set[str] = set()
        for place, watch in enumerate(self.watches):
            for column in self._columns_of(place, watch):
                if column.heading not in told or column.heading not in self.watches:  # x and x[0] share a column
                    yield column
                told.add(column.heading)

    def _columns_of(self, place: int, watch: str) -> Iterator[WatchedColumn]:
        values = [one.values[place] for one in self.samples]
        shape, dtype = _kind(values)
        rows = [_numbers(value, shape, dtype) for value in values]
        layout = ParameterLayout(watch, watch, shape)
        width = min(prod(shape), SHOWN_ELEMENTS)
        present = np.array([row is not None for row in rows], dtype=np.bool_)
        empty = np.full(width, np.nan)
        table = np.array([empty if row is None else row for row in rows]).reshape(len(rows), width)
        for index, heading in enumerate(layout.headings()[:width]):
            column = table[:, index]
            yield WatchedColumn(
                heading, column.astype(dtype) if present.all() or dtype.kind == "f" else column, present
            )
        if layout.has_norm:
            norms = [one.norms[place] for one in self.samples]
            numbers = np.array([np.nan if norm is None else norm for norm in norms])
            yield WatchedColumn(layout.headings()[-1], numbers, np.array([norm is not None for norm in norms]))


def _kind(values: Sequence[WatchedValue]) -> tuple[tuple[int, ...], "np.dtype[np.generic]"]:
    """The shape and dtype of what is there first."""
    first = next((value for value in values if value is not None), None)
    if isinstance(first, TensorValue):
        return first.shape, np.dtype(first.dtype)
    everything = [value for value in values if value is not None]
    is_whole = bool(everything) and all(isinstance(value, int) for value in everything)
    return (), np.dtype(np.int64 if is_whole else np.float64)


def _numbers(value: WatchedValue, shape: tuple[int, ...], dtype: "np.dtype[np.generic]") -> NDArray[np.generic] | None:
    if value is None:
        return None
    if isinstance(value, TensorValue):
        return value.elements() if value.shape == shape else None
    return np.array([value], dtype=dtype) if not shape else None
