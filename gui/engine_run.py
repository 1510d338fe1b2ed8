"""The run as the engine makes it: what is asked for, what came back, and how it goes on when the engine is lost."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from core.channel.message import Message
from core.document.run_spec import RunSpec
from core.messages import (
    Advance,
    Failed,
    Pause,
    Paused,
    Prepare,
    Prepared,
    Ready,
    Records,
    Refused,
    Snapshotted,
    Stopped,
)
from core.trajectory.condition import Condition, is_met_at
from core.trajectory.snapshot_copy import SnapshotCopy
from core.trajectory.step_record import StepRecord
from gui.engine_process import EngineProcess, Loss
from gui.models.recorded_run import RecordedRun

MOST_LOSSES = 3
"""Engines that a run may lose without getting a step further; then it waits to be changed."""
SLOW = 400
"""Milliseconds after which an answer that has not come is worth a button to end the waiting."""


@dataclass(frozen=True, slots=True)
class _Goal:
    """How far the run is to be recorded."""

    step: int
    condition: Condition | None = None


class EngineRun(QObject):
    """Has the engine follow a spec, and takes what it answers into a :class:`RecordedRun`.

    Signals:
        prepared: with :class:`Prepared`; there is a new, empty trajectory.
        refused: with :class:`Refused`, or None once the spec can be run.
        grown: the trajectory became another one; with the first step that is new.
        settled: nothing more is computed for now.
        ended: with the :class:`Sentence` that says why.
        troubled: with a :class:`Loss`, or the text of an error that nobody foresaw.
        changed: what can be done may be something else.
    """

    prepared = Signal(object)
    refused = Signal(object)
    grown = Signal(int)
    settled = Signal()
    ended = Signal(object)
    troubled = Signal(object)
    changed = Signal()

    def __init__(self, engine: EngineProcess, runs: RecordedRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._runs = runs
        self._request = 0
        self._goes_on_from: StepRecord | None = None
        self._snapshot: SnapshotCopy | None = None
        self._is_engine_new = True
        self._is_prepared = False
        self._goal: _Goal | None = None
        self._lost_at, self._losses = -1, 0
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self.changed)
        self.spec: RunSpec | None = None
        self.end: Stopped | None = None
        self.is_waiting = False
        self.is_refused = False
        self.is_absent = False
        engine.ready.connect(self._on_ready)
        engine.answered.connect(self._on_answer)
        engine.lost.connect(self._on_lost)
        engine.failed.connect(self._on_failed)

    @property
    def is_ready(self) -> bool:
        """Whether there is an engine that listens."""
        return self._engine.is_ready

    @property
    def prepared_request(self) -> int | None:
        """The request by which the engine knows the run; None where it has none ready."""
        return self._request if self._is_prepared and self._engine.is_ready else None

    @property
    def is_slow(self) -> bool:
        """Whether an answer has been waited for so long that a person may want to end it."""
        return self.is_waiting and not self._slow.isActive()

    def show(self, spec: RunSpec) -> bool:
        """Has the engine follow a spec; whether the run goes on, and does not begin anew."""
        self.spec, self.end, self._losses = spec, None, 0
        self._goes_on_from = self._runs.follow(spec)
        if self._goes_on_from is None:
            self._goal = None
        self._prepare()
        return self._goes_on_from is not None

    def hold(self) -> None:
        """There is nothing that could be run; what is recorded stays."""
        self._leave()
        self.is_refused = True
        self._runs.stay()

    def forget(self) -> None:
        """There is no run any more."""
        self._leave()
        self._runs.forget()

    def _leave(self) -> None:
        """Has nothing more to do with the spec; what is answered yet is of no interest."""
        if self._is_prepared:
            self.pause()
        self.spec, self.is_waiting, self._goal = None, False, None
        self._request = self._engine.next_request()

    def close(self) -> None:
        """Asks for nothing any more."""
        self._slow.stop()
        self.spec = None

    def begin(self) -> None:
        """Begins again, and forgets what was."""
        self._runs.forget()
        if self.spec is not None:
            self.show(self.spec)

    def advance(self, step: int, condition: Condition | None = None) -> bool:
        """Has records made up to a step, or to one that meets the condition; whether there are any to be made."""
        if self.spec is None or self.is_refused or self.end is not None:
            return False
        self._goal = _Goal(min(step, self.spec.steps), condition)
        return self._send_goal()

    def pause(self) -> None:
        """Has no more records made."""
        self._goal = None
        if self.is_waiting:
            self._engine.send(Pause(self._request))

    def _send_goal(self) -> bool:
        goal = self._goal
        if goal is None or goal.step <= self._runs.last_step or not self._engine.is_ready:
            return False
        self._ask(Advance(self._request, goal.step, goal.condition))
        return True

    def _prepare(self) -> None:
        if self.spec is None:
            return
        self._request, self._is_prepared = self._engine.next_request(), False
        record, snapshot = self._goes_on_from, self._snapshot if self._is_engine_new else None
        if snapshot is not None and (record is None or snapshot.step > record.step):
            snapshot = None
        if self._engine.is_ready:
            self._ask(Prepare(self._request, self.spec, record, snapshot))
            if record is not None:
                self._go_on_from(record.step)

    def _go_on_from(self, step: int) -> None:
        """Has the record there made anew, with the settings it has now, and what is to come.

        Asked for at once and not when the run is prepared: while a slider is dragged the next one is soon asked for.
        """
        goal = self._goal
        until = step if goal is None else max(step, goal.step)
        self._ask(Advance(self._request, until, goal.condition if goal else None))

    def _ask(self, command: Prepare | Advance) -> None:
        if not self.is_waiting:
            self._slow.start()
        self.is_waiting = True
        self._engine.send(command)

    def _on_ready(self, _ready: Ready) -> None:
        self._is_engine_new = True
        if self._losses >= MOST_LOSSES:
            self.is_refused = True
            self.troubled.emit(Loss.REPEATED)
        elif self.spec is not None:
            self._goes_on_from = self._runs.follow(self.spec)
            self._prepare()
        self.changed.emit()

    def _on_lost(self, loss: Loss) -> None:
        if loss is Loss.SILENT:
            self._goal = None
            if not self._is_prepared:
                self._losses = MOST_LOSSES
        elif self.is_waiting:
            is_elsewhere = self._runs.last_step != self._lost_at
            self._losses = 1 if is_elsewhere else self._losses + 1
            self._lost_at = self._runs.last_step
        self.is_waiting = False
        self.changed.emit()
        self.troubled.emit(loss)
        if self._goal is None:
            self.settled.emit()

    def _on_failed(self, _reason: str) -> None:
        self.is_absent, self.is_waiting, self._goal = True, False, None
        self.settled.emit()
        self.changed.emit()

    def _on_answer(self, answer: Message) -> None:
        if answer.request != self._request or self.spec is None:
            return
        match answer:
            case Prepared():
                self._on_prepared(answer, self.spec)
            case Refused():
                self._on_refused(answer)
            case Records():
                self._on_records(answer.records, self.spec)
            case Snapshotted():
                self._snapshot = answer.snapshot
            case Paused():
                self._on_paused()
            case Stopped() | Failed():
                self._on_end(answer)
        self.changed.emit()

    def _on_prepared(self, prepared: Prepared, spec: RunSpec) -> None:
        self.is_refused = self._is_engine_new = False
        self._is_prepared = True
        self.refused.emit(None)
        if self._goes_on_from is None:
            self.is_waiting, self._snapshot = False, None
            self._runs.begin(prepared.layout, spec)
            self.prepared.emit(prepared)
            self.grown.emit(0)
            self._send_goal()

    def _on_refused(self, refused: Refused) -> None:
        self.is_refused = True
        self._runs.stay()
        self.refused.emit(refused)
        self._settle()

    def _on_records(self, records: tuple[StepRecord, ...], spec: RunSpec) -> None:
        self._runs.extend(records, spec)
        if self._snapshot is not None and self._snapshot.step > records[0].step:
            self._snapshot = None  # the run went another way before it
        self.grown.emit(records[0].step)

    def _on_paused(self) -> None:
        """What was asked for since the engine paused is still to come."""
        goal = self._goal
        if goal is None or goal.step <= self._runs.last_step or self._is_met(goal):
            self._settle()

    def _on_end(self, end: Stopped | Failed) -> None:
        if isinstance(end, Stopped):
            self.end = end
            self.ended.emit(end.sentence)
        else:
            self.is_refused = True
            self.troubled.emit(end.text)
        self._settle()

    def _is_met(self, goal: _Goal) -> bool:
        trajectory = self._runs.trajectory
        is_asked = goal.condition is not None and trajectory is not None
        return is_asked and is_met_at(goal.condition, trajectory, self._runs.last_step)  # type: ignore[arg-type]

    def _settle(self) -> None:
        self.is_waiting, self._goal = False, None
        self._slow.stop()
        self.settled.emit()
