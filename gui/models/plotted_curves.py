"""Which numbers of a run become curves, what each is called, and their extremes, kept up with a growing trajectory."""

from dataclasses import dataclass
from enum import Enum
from functools import reduce
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory
from gui.models.peak_levels import Extent, PeakLevels, Peaks, united

MOST_CURVES = 16
"""More in one plot cannot be told apart."""
_ELEMENTS_BESIDE_NORM = 4


class Quantity(Enum):
    """What a plot shows."""

    PARAMETERS = "parameters"
    LOSS = "loss"
    GRADIENTS = "gradients"


@dataclass(frozen=True, slots=True)
class Curve:
    """One number of each record.

    Attributes:
        row: which of the quantity's numbers it is.
        name: in full, such as ``∂loss/∂w[0]``.
        label: what stands at the curve, such as ``∂/∂w[0]``.
        parameter: the index of the parameter whose colour it has; None for the loss.
        element: which one of its parameter's curves it is, from 0.
        shade: from 0 to 1, how far it stands among them.
    """

    row: int
    name: str
    label: str
    parameter: int | None = None
    element: int = 0
    shade: float = 0.0


def curves_of(layout: Layout, quantity: Quantity) -> tuple[Curve, ...]:
    """The curves of a plot.

    All elements of all parameters, if these are at most 16; else of each parameter as many as there is room for. Of a
    tensor longer than what is recorded, its norm and its first four elements.
    """
    if quantity is Quantity.LOSS:
        return (Curve(0, "loss", "loss"),)
    share = layout.width if layout.width <= MOST_CURVES else max(MOST_CURVES // len(layout.parameters), 1)
    curves: list[Curve] = []
    first_row = 0
    for index, parameter in enumerate(layout.parameters):
        rows = _shown_elements(parameter, share)
        for place, element in enumerate(rows):
            name, label = _names(parameter, element, quantity)
            curves.append(Curve(first_row + element, name, label, index, place, place / max(len(rows) - 1, 1)))
        first_row += parameter.width
    return tuple(curves[:MOST_CURVES])


def _shown_elements(parameter: ParameterLayout, share: int) -> list[int]:
    if not parameter.has_norm:
        return list(range(min(parameter.width, share)))
    return [parameter.width - 1, *range(min(_ELEMENTS_BESIDE_NORM, share - 1))]


def _names(parameter: ParameterLayout, element: int, quantity: Quantity) -> tuple[str, str]:
    is_norm = parameter.has_norm and element == parameter.width - 1
    own = parameter.label if is_norm else parameter.headings()[element]
    names = (own, own) if quantity is Quantity.PARAMETERS else (f"∂loss/∂{own}", f"∂/∂{own}")
    return (f"norm({names[0]})", f"norm({names[1]})") if is_norm else names


class PlottedCurves:
    """The curves of one quantity of one trajectory, from which any stretch can be drawn at the same cost."""

    def __init__(self, trajectory: Trajectory, quantity: Quantity, *, positive_only: bool = False) -> None:
        self.trajectory: Final = trajectory
        self.quantity: Final = quantity
        self.curves: Final = curves_of(trajectory.layout, quantity)
        self._levels = [PeakLevels(positive_only=positive_only) for _ in self.curves]
        self.version = 0
        """Another number each time there is something else to draw."""
        self.refresh()

    @property
    def first_step(self) -> int:
        """The trajectory's first step."""
        return self.trajectory.first_step

    @property
    def stop_step(self) -> int:
        """The step after the last one that is drawn."""
        return self.first_step + len(self._levels[0])

    @property
    def left_out(self) -> int:
        """How many numbers a logarithmic axis cannot show because they are zero or negative."""
        return sum(levels.left_out for levels in self._levels)

    @property
    def not_drawn(self) -> int:
        """For how many of the recorded numbers there was no room."""
        return 0 if self.quantity is Quantity.LOSS else self.trajectory.layout.width - len(self.curves)

    def refresh(self) -> int:
        """Take what the trajectory has become: longer, or another one from some step on.

        Returns:
            The first step that was not there before, or was another one.
        """
        before = len(self._levels[0])
        rows = self._rows()
        kept = [levels.follow(rows[curve.row]) for curve, levels in zip(self.curves, self._levels, strict=True)]
        if min(kept) < before or rows.shape[1] != before:
            self.version += 1
        return self.first_step + min(kept)

    def extent(self, steps: tuple[int, int] | None = None) -> Extent | None:
        """The smallest and the largest number, of all steps or of those in ``[first, stop)``."""
        if steps is None:
            return reduce(united, (levels.whole_extent for levels in self._levels))
        first, stop = steps[0] - self.first_step, steps[1] - self.first_step
        return reduce(united, (levels.extent(first, stop) for levels in self._levels))

    def peaks(self, index: int, steps: tuple[int, int], columns: int) -> Peaks:
        """A curve within the steps ``[first, stop)``, in at most two points a column; ``rows`` are steps."""
        first, stop = steps[0] - self.first_step, steps[1] - self.first_step
        peaks = self._levels[index].peaks(first, stop, columns)
        return Peaks(peaks.rows + self.first_step, peaks.values, peaks.is_exact)

    def values_at(self, step: int) -> list[float | None] | None:
        """One number a curve, None where nothing is there; None altogether if there is no such step."""
        if not self.first_step <= step < self.trajectory.stop_step:
            return None
        numbers = _numbers(self.trajectory.record(step), self.quantity)
        return [numbers[curve.row] for curve in self.curves]

    def _rows(self) -> NDArray[np.floating]:
        if self.quantity is Quantity.LOSS:
            return self.trajectory.losses[np.newaxis]
        return self.trajectory.parameters if self.quantity is Quantity.PARAMETERS else self.trajectory.gradients


def _numbers(record: StepRecord, quantity: Quantity) -> tuple[float | None, ...]:
    if quantity is Quantity.LOSS:
        return (record.loss,)
    return record.parameters if quantity is Quantity.PARAMETERS else record.gradients
