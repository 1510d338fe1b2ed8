"""What is kept of the runs that a person sees while their specs change: the records, the ghost, and a way back."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.document.run_spec import RunSpec
from core.trajectory.condition import Condition, Watched, first_met
from core.trajectory.step_record import Layout, StepRecord
from core.trajectory.trajectory import Trajectory
from gui.models.valid_records import valid_records


@dataclass(frozen=True, slots=True)
class _Left:
    """A run that was left as a whole, to which one can return while the new one has no records."""

    trajectory: Trajectory
    ghost: Trajectory | None
    spec: RunSpec
    playhead: int


class RecordedRun:
    """The records of a run, and which of its steps is looked at.

    When the spec changes nothing is taken away at once: the engine may refuse it, and what is typed next may be what
    was there before. Records go when those arrive that take their place; they become the ghost.

    Attributes:
        trajectory: the records; None before there is a run.
        ghost: those that were left, until the run is changed again.
        playhead: the step that is looked at.
        stays: whether it stays where it is, whatever is recorded.
    """

    def __init__(self) -> None:
        self.stays = False
        self.trajectory: Trajectory | None = None
        self.ghost: Trajectory | None = None
        self.playhead = 0
        self._spec: RunSpec | None = None
        self._left: _Left | None = None
        self._fork: int | None = None

    @property
    def last_step(self) -> int:
        """The latest step whose record is one of the present spec; -1 for none."""
        last = self.trajectory.stop_step - 1 if self.trajectory is not None else -1
        return last if self._fork is None else min(last, self._fork)

    @property
    def record(self) -> StepRecord | None:
        """What is looked at; None before anything is computed."""
        if self.trajectory is None or not 0 <= self.playhead < self.trajectory.stop_step:
            return None
        return self.trajectory.record(self.playhead)

    def follow(self, spec: RunSpec) -> StepRecord | None:
        """Finds out where the run goes on under another spec: at which record, or with None at the start."""
        self._return_where_possible(spec)
        self._fork = self._fork_under(spec)
        return self.trajectory.record(self._fork) if self.trajectory is not None and self._fork >= 0 else None

    def stay(self) -> None:
        """The spec that was followed cannot be run: all that is recorded can be looked at as before."""
        self._fork = None

    def begin(self, layout: Layout, spec: RunSpec) -> None:
        """Begins a run without records; one that has some is left, and seen as a ghost."""
        if self.trajectory is not None and len(self.trajectory) and self._spec is not None:
            self._left = _Left(self.trajectory, self.ghost, self._spec, self.playhead)
            self.ghost = self.trajectory
        self.trajectory, self._spec, self._fork, self.playhead = Trajectory(layout, spec.dtype), spec, None, 0

    def extend(self, records: Sequence[StepRecord], spec: RunSpec) -> None:
        """Takes records that were made under a spec; those of the same steps and of later ones make room.

        A playhead at the last step stays at the last step, unless it is to stay where it is.
        """
        if self.trajectory is None or not records:
            return
        if self._left is not None:
            # Behind another function's curves the ghost would be compared with what it has nothing to do with.
            left = self._left
            is_alike = (left.spec.formula, left.trajectory.layout) == (spec.formula, self.trajectory.layout)
            self.ghost = left.trajectory if is_alike else None
            self._left = None
        first, is_following = records[0].step, self.playhead >= self.last_step and not self.stays
        if first < self.trajectory.stop_step:
            self._make_room(self.trajectory, first, spec)
        self.trajectory.extend(records)
        self._spec, self._fork = spec, None
        if is_following:
            self.playhead = self.last_step

    def forget(self) -> None:
        """Forgets everything."""
        self.trajectory, self.ghost, self._spec, self._left = None, None, None, None
        self._fork, self.playhead = None, 0

    def _return_where_possible(self, spec: RunSpec) -> None:
        left = self._left
        is_empty = self.trajectory is not None and not len(self.trajectory)
        if left is not None and is_empty and valid_records(left.spec, spec):
            self.trajectory, self.ghost, self._spec = left.trajectory, left.ghost, left.spec
            self.playhead, self._left = left.playhead, None

    def _fork_under(self, spec: RunSpec) -> int:
        """The last record from which the run can go on; -1 if there is none."""
        if self.trajectory is None or self._spec is None or not len(self.trajectory):
            return -1
        valid = valid_records(self._spec, spec)
        if not valid:
            return -1
        fork = min(valid, self.trajectory.stop_step - 1, spec.steps)
        if spec.stop_gradient is None:
            return fork
        converged = first_met(Condition(Watched.GRADIENT_NORM, spec.stop_gradient), self.trajectory, 0)
        return fork if converged is None else min(fork, converged)

    def _make_room(self, trajectory: Trajectory, first: int, spec: RunSpec) -> None:
        if trajectory.stop_step - 1 > first:
            self.ghost = trajectory.between(first, trajectory.stop_step)
        elif self._is_another_way(spec) and self.ghost is not None and self.ghost.first_step != first:
            self.ghost = None
        trajectory.truncate(first)
        self.playhead = min(self.playhead, first)

    def _is_another_way(self, spec: RunSpec) -> bool:
        return self._spec is None or self._spec.interventions != spec.interventions
