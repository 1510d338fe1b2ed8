"""A run that the window watches, and how far it is to go now."""

from math import isfinite
from time import monotonic

from core.engine.handover import Handover
from core.messages import Sentence, Stopped
from core.runs.session import Run
from core.runs.snapshot import Snapshot
from core.runs.snapshot_store import SnapshotStore
from core.runs.stopping import Stop
from core.trajectory.condition import Condition
from core.trajectory.step_record import StepRecord

FRAME = 0.016
"""Seconds of computing before the records are sent and the next command is looked for."""
FIRST_FRAME = 0.003
"""Of a run that was just prepared: so that one goes on also while a slider is dragged, which prepares another soon."""


class RunInProgress:
    """A session with a target.

    Attributes:
        request: the number of the request that it answers.
        run: what is made.
        store: its snapshots, kept where a record alone cannot be continued from.
        handover: what the window gets of them.
        is_advancing: whether there is anything to compute now.
    """

    def __init__(self, request: int, run: Run, start: Snapshot | None, store: SnapshotStore) -> None:
        self.request = request
        self.run = run
        self.store = store
        self.handover = Handover(store)
        self.is_advancing = False
        self._until = -1
        self._condition: Condition | None = None
        self._before: StepRecord | None = None
        self._ahead: StepRecord | None = None
        self._session = run.records(start, None if run.has_whole_records else self.handover)
        self._end: Stop | None = None

    def advance(self, until: int, condition: Condition | None = None) -> None:
        """Has steps computed until ``until`` is recorded, or a record that meets the condition."""
        self._until, self._condition = until, condition
        self.is_advancing = self._before is None or until > self._before.step

    def pause(self) -> None:
        """Has no more steps computed."""
        self.is_advancing = False

    def compute_frame(self) -> tuple[tuple[StepRecord, ...], Stopped | None]:
        """The records of a frame's time; and why the run ended, if it has."""
        records: list[StepRecord] = []
        end = monotonic() + (FRAME if self._before is not None else FIRST_FRAME)
        while self.is_advancing and (not records or monotonic() < end):
            record = self._next_record()
            if record is None:
                break
            records.append(record)
            if record.step >= self._until or self._is_met(record):
                self.is_advancing = False
                self._look_ahead(record)
            self._before = record
        return tuple(records), self._stopped()

    def _next_record(self) -> StepRecord | None:
        if self._ahead is not None:
            record, self._ahead = self._ahead, None
            return record
        if self._end is None:
            try:
                return next(self._session)
            except StopIteration as end:
                self._end = end.value
        self.is_advancing = False
        return None

    def _is_met(self, record: StepRecord) -> bool:
        return self._condition is not None and self._condition.is_met(self.run.layout, self._before, record)

    def _look_ahead(self, record: StepRecord) -> None:
        """Finds out whether this was the last record, where it may have been; a next one is kept for later."""
        spec = self.run.spec
        numbers = (record.loss, *record.parameters, *(one for one in record.gradients if one is not None))
        is_suspect = not all(map(isfinite, numbers))
        if record.step == spec.steps or is_suspect or spec.stop_gradient is not None:
            self._ahead = self._next_record()

    def _stopped(self) -> Stopped | None:
        if self._end is None:
            return None
        stop = self._end
        sentence = Sentence("StopReason", stop.reason.name, stop.details | {"step": str(stop.step)}, stop.sentence())
        return Stopped(self.request, sentence, stop.step)
