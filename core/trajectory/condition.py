"""What a run may go on until, besides a step: a condition on its records, the same in the window and the engine."""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.trajectory.step_record import Layout, StepRecord, gradient_norm
from core.trajectory.trajectory import Trajectory

_MARGIN = 1 + 1e-9
"""NumPy's norm may differ from ours in its last bits; what is hardly above the bound is looked at closely."""


class Watched(Enum):
    """What a condition looks at."""

    LOSS = "the loss is below the bound"
    GRADIENT_NORM = "the norm of the gradient is below the bound"
    LOSS_CHANGE = "the loss changed by less than the bound since the record before"
    PARAMETER = "since the record before, a parameter reached the bound or went past it"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition.

    Attributes:
        watched: what is looked at.
        bound: the number it is compared with, never rounded to the dtype of the run.
        row: of a parameter, which of the layout's numbers it is.
    """

    watched: Watched
    bound: float
    row: int = 0

    @property
    def needs_record_before(self) -> bool:
        """Whether it is about what happened between two records."""
        return self.watched in {Watched.LOSS_CHANGE, Watched.PARAMETER}

    def is_met(self, layout: Layout, before: StepRecord | None, record: StepRecord) -> bool:
        """Whether it holds at a record; ``before`` is the one of the step before, None where there is none."""
        match self.watched:
            case Watched.LOSS:
                return record.loss < self.bound
            case Watched.GRADIENT_NORM:
                return gradient_norm(record, layout) < self.bound
            case Watched.LOSS_CHANGE:
                return before is not None and abs(record.loss - before.loss) < self.bound
            case Watched.PARAMETER:
                return before is not None and self._is_reached(before.parameters[self.row], record.parameters[self.row])

    def _is_reached(self, before: float, now: float) -> bool:
        return before < self.bound <= now or before > self.bound >= now


def is_met_at(condition: Condition, trajectory: Trajectory, step: int) -> bool:
    """Whether a condition holds at a step of a trajectory; not where there is no such step."""
    if not trajectory.first_step <= step < trajectory.stop_step:
        return False
    before = trajectory.record(step - 1) if step > trajectory.first_step else None
    return condition.is_met(trajectory.layout, before, trajectory.record(step))


def first_met(condition: Condition, trajectory: Trajectory, start: int) -> int | None:
    """The first step from ``start`` on, of those that are recorded, at which a condition holds."""
    seen = trajectory.between(start - 1, trajectory.stop_step)
    candidates = np.flatnonzero(_may_hold(condition, seen)) + seen.first_step
    steps = (int(step) for step in candidates if step >= start)
    return next((step for step in steps if is_met_at(condition, trajectory, step)), None)


def _may_hold(condition: Condition, trajectory: Trajectory) -> NDArray[np.bool_]:
    """For each record whether the condition may hold there; it does not where this is false."""
    bound = np.float64(condition.bound)  # a Python number would be rounded to a float32 column's format
    if condition.watched is Watched.PARAMETER:
        side = np.sign(trajectory.parameters[condition.row].astype(np.float64) - bound)
        return np.append(np.zeros(min(len(side), 1), dtype=bool), side[1:] != side[:-1])
    if condition.watched is Watched.GRADIENT_NORM:
        return _norms(trajectory) <= bound * _MARGIN
    losses = trajectory.losses.astype(np.float64)
    if condition.watched is Watched.LOSS:
        below: NDArray[np.bool_] = losses < bound
        return below
    with np.errstate(invalid="ignore"):
        return np.append(np.zeros(min(len(losses), 1), dtype=bool), np.abs(np.diff(losses)) < bound)


def _norms(trajectory: Trajectory) -> NDArray[np.float64]:
    """The norm of the gradient at each record, but for its last bits; what is not there counts nothing."""
    layout = trajectory.layout
    rows = layout.parts(range(layout.width))
    pairs = zip(layout.parameters, rows, strict=True)
    counted = [row for parameter, own in pairs for row in (own[-1:] if parameter.has_norm else own)]
    gradients = trajectory.gradients[counted].astype(np.float64)
    norms: NDArray[np.float64] = np.hypot.reduce(np.where(np.isnan(gradients), 0.0, gradients), axis=0)
    return norms
