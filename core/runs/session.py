"""A run as a generator of records: from its start, or from any step of it."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Any

import torch

from core.document.run_spec import RunSpec
from core.notation.formula import Formula
from core.objective.objective import Objective
from core.objective.refusal import reason_of
from core.optimizers.catalog import Method
from core.runs.descent import Descent, resume
from core.runs.iteration import make_measure
from core.runs.schedule import Schedule
from core.runs.snapshot import Snapshot, snapshot_from
from core.runs.snapshot_store import Catcher, Keeper, SnapshotStore
from core.runs.stopping import Stop, StopReason, convergence, divergence
from core.trajectory.step_record import Layout, StepRecord

Session = Generator[StepRecord, None, Stop]
"""A run in progress: its records in order, and why it ended."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run that can be made, any number of times and from any of its steps, always with the same bits.

    Attributes:
        spec: what it was prepared from.
        formula: what was typed, as read.
        objective: the function that is descended.
        method: the optimiser.
        schedule: the optimiser's settings at every step.
        layout: which numbers the records hold.
        start: the run before its first step.
        is_descended: for each parameter, whether it is descended or held where it starts.
        has_whole_records: whether a record is all there is at its step, so that the run can be continued from it.
        notes: sentences worth reading before it is made.
    """

    spec: RunSpec
    formula: Formula
    objective: Objective
    method: Method
    schedule: Schedule
    layout: Layout
    start: Snapshot
    is_descended: tuple[bool, ...]
    has_whole_records: bool
    notes: tuple[str, ...] = ()

    def records(self, start: Snapshot | None = None, keeper: Keeper | None = None) -> Session:
        """Makes the run: N updates give N+1 records.

        The number of threads with which PyTorch computes is set to the spec's, and stays so. Whether PyTorch records
        gradients is, whenever the generator hands out a record, as it was before.

        Args:
            start: where to begin; the step of the first record is its. May be of another run of the same function, such
                as one whose spec has fewer interventions.
            keeper: who wants snapshots in the course of the run.

        Returns:
            As the generator's value: why it ended. The first record that is not finite is the last one.

        Raises:
            IndexError: at once, where ``start`` is behind the last step.
        """
        begin = start or self.start
        if begin.step > self.spec.steps:
            raise IndexError(f"The run has no step {begin.step}.")
        torch.set_num_threads(self.spec.threads)
        descent = self.descent_from(begin)
        return _session(self, descent, begin.step, keeper)

    def descent_from(self, snapshot: Snapshot) -> Descent:
        """Tensors and optimiser as they were when a snapshot of this run was taken; no other run touches them."""
        descent = resume(snapshot, self.is_descended, self.method, self.schedule.stretches[0].settings)
        if self.spec.zero_grad:
            # A snapshot made of a record does not know whether this optimiser leaves zeros or nothing; zero_grad does.
            descent.lean.zero_grad()
        return descent

    def snapshot_at(self, record: StepRecord) -> Snapshot:
        """The snapshot that a record of this run is.

        Raises:
            ValueError: where a record is not all there is (:attr:`has_whole_records`).
        """
        if not self.has_whole_records:
            raise ValueError("A record of this run does not hold all that it is continued from.")
        return snapshot_from(record, self.layout, self.start.parameters[0].dtype)

    def reach(self, step: int, store: SnapshotStore | None = None) -> Snapshot:
        """The run as ``step`` begins, by a replay from the nearest snapshot before it.

        Raises:
            IndexError: where the run has no such step, as it ended before.
        """
        nearest = None if store is None else store.nearest(step)
        if nearest is not None and nearest.step == step:
            return nearest
        catcher = Catcher(step)
        for _ in self.records(nearest, catcher):
            if catcher.caught is not None:
                return catcher.caught
        raise IndexError(f"The run has no step {step}.")


def _session(run: Run, descent: Descent, first: int, keeper: Keeper | None) -> Session:
    wanted = _first_wanted(keeper, first)
    step = first
    try:
        measure = make_measure(run.objective, descent, run.layout, run.spec.threads)
        update, judge = descent.lean.update, _make_judge(run, descent)
        zero_grad = descent.lean.zero_grad if run.spec.zero_grad else _leave_gradients
        for settings, steps in run.schedule.between(first, run.spec.steps):
            descent.use(settings)
            learning_rate = float(settings["lr"])
            for step in steps:
                if step == wanted and keeper is not None:
                    keeper.keep(descent.snapshot(step))
                    wanted = keeper.next_step
                record = measure(step, learning_rate)
                yield record
                if (stop := judge(record)) is not None:
                    return stop
                update()
                zero_grad()
    except RuntimeError as complaint:
        # What PyTorch computes at the start it may refuse later: a matrix becomes singular.
        return Stop(StopReason.REFUSED, step, {"reason": reason_of(complaint)})
    raise AssertionError("The last step has a stop of its own.")


def _leave_gradients() -> None:
    """The next pass adds to what is there."""


def _first_wanted(keeper: Keeper | None, first: int) -> int | None:
    wanted = None if keeper is None else keeper.next_step
    return None if wanted is None else max(wanted, first)


def _make_judge(run: Run, descent: Descent) -> Callable[[StepRecord], Stop | None]:
    """Makes the function that says whether a record is the last one, and why."""
    last, bound, layout = run.spec.steps, run.spec.stop_gradient, run.layout
    total: Callable[[Iterable[Any]], float] = sum if all(run.objective.has_gradient) else _sum_of_present
    last_loss: float | None = None

    def judge(record: StepRecord) -> Stop | None:
        nonlocal last_loss
        # A sum is not finite if any of its terms is not; that large terms overflow together is looked at more closely.
        if not isfinite(record.loss + sum(record.parameters) + total(record.gradients)):
            stop = divergence(record, layout, descent.parameters, last_loss)
            if stop is not None:
                return stop
        last_loss = record.loss
        if bound is not None and (stop := convergence(record, layout, bound)) is not None:
            return stop
        return Stop(StopReason.FINISHED, last) if record.step == last else None

    return judge


def _sum_of_present(numbers: Iterable[float | None]) -> float:
    return sum(number for number in numbers if number is not None)
