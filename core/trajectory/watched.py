"""Values of a program that are watched, as they are told while it runs, and a column of them as it is written."""

from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

from core.document.script import PlotRole
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
        numbers: in the dtype that the watched tensor has; where nothing is there NaN, or 0 in a dtype without it.
        present: whether something is.
    """

    heading: str
    numbers: NDArray[np.generic]
    present: NDArray[np.bool_]
