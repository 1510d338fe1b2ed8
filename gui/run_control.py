"""The run that the window shows: what is asked of the engine, what came back, and which step is looked at."""

from enum import Enum, auto
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.document.run_spec import RunSpec
from core.messages import (
    Advance,
    Failed,
    Message,
    Pause,
    Paused,
    Prepare,
    Prepared,
    Ready,
    Records,
    Refused,
    Stopped,
)
from core.trajectory.step_record import StepRecord
from core.trajectory.trajectory import Trajectory
from gui.engine_process import EngineProcess, Loss
from gui.models.valid_records import valid_records

TICK = 16
"""Milliseconds between two looks at how far a paced run has to be."""


class RunState(Enum):
    """What can be done with the run now."""

    STARTING = auto()
    REFUSED = auto()
    PAUSED = auto()
    RUNNING = auto()
    ENDED = auto()


class RunControl(QObject):
    """Steps, runs, pauses, goes back, and goes on from there.

    The playhead is the step that is looked at. What lies before it was computed under the present spec; when the spec
    changes, the records that it leaves valid stay, the others become the ghost.

    Signals:
        prepared: with :class:`Prepared`; there is a new, empty trajectory.
        refused: with :class:`Refused`, or None once the spec can be run.
        grown: the trajectory became longer or shorter, or there is another ghost.
        playhead_moved: with the step.
        state_changed: with :class:`RunState`.
        ended: with the :class:`Sentence` that says why.
        troubled: with a :class:`Loss`, or the text of an error that nobody foresaw.
    """

    prepared = Signal(object)
    refused = Signal(object)
    grown = Signal()
    playhead_moved = Signal(int)
    state_changed = Signal(object)
    ended = Signal(object)
    troubled = Signal(object)

    def __init__(self, engine: EngineProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._spec: RunSpec | None = None
        self._request = 0
        self._is_waiting = False
        self._until = 0
        self._pace: float | None = None
        self._paced_from = (0.0, 0)
        self._is_running = False
        self._is_refused = False
        self._end: Stopped | None = None
        self._state = RunState.STARTING
        self.trajectory: Trajectory | None = None
        self.ghost: Trajectory | None = None
        self.playhead = 0
        self._ticker = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self._on_tick)
        engine.ready.connect(self._on_ready)
        engine.answered.connect(self._on_answer)
        engine.lost.connect(self._on_lost)

    @property
    def state(self) -> RunState:
        """What can be done now."""
        return self._state

    @property
    def is_idle(self) -> bool:
        """Whether the engine is there and has answered everything."""
        return self._engine.is_ready and not self._is_waiting and not self._is_running

    @property
    def last_step(self) -> int:
        """The latest step that is recorded; -1 for none."""
        return self.trajectory.stop_step - 1 if self.trajectory is not None else -1

    @property
    def record(self) -> StepRecord | None:
        """What is looked at; None before anything is computed."""
        if self.trajectory is None or not 0 <= self.playhead <= self.last_step:
            return None
        return self.trajectory.record(self.playhead)

    def show(self, spec: RunSpec | None) -> None:
        """Takes another spec; None where what was typed cannot be run."""
        before, self._spec = self._spec, spec
        if spec is None:
            self.pause()
            self._is_refused = True
            self._tell_state()
        elif before is None or self.trajectory is None or self._is_refused:
            self._begin()
        elif spec != before:
            self._go_another_way(valid_records(before, spec))

    def step(self) -> None:
        """Goes one step on; where that is recorded already it is only looked at."""
        if self.playhead < self.last_step:
            self.jump(self.playhead + 1)
        else:
            self._advance(self.playhead + 1)

    def run(self, steps: int, pace: float | None = None) -> None:
        """Goes ``steps`` steps on from the playhead, ``pace`` of them a second, or as fast as it goes."""
        self._until, self._pace = self._bounded(self.playhead + steps), pace
        if self._spec is None or self._until <= self.playhead:
            return
        self._is_running, self._paced_from = True, (monotonic(), self.playhead)
        if pace is None:
            self._move(min(self._until, max(self.last_step, self.playhead)))
            self._advance(self._until)
        else:
            self._ticker.start()
        self._tell_state()

    def pause(self) -> None:
        """Stops where it is."""
        self._ticker.stop()
        if self._is_running:
            self._is_running = False
            if self._is_waiting:
                self._engine.send(Pause(self._request))
        self._tell_state()

    def jump(self, step: int) -> None:
        """Looks at a recorded step."""
        if self._is_running:
            self.pause()
        self._move(max(0, min(step, self.last_step)))

    def close(self) -> None:
        """Asks for nothing any more."""
        self._ticker.stop()
        self._spec = None

    def reset(self) -> None:
        """Begins again, at the same start with the same seed."""
        if self._spec is not None:
            self._begin()

    def _begin(self) -> None:
        self.pause()
        self.trajectory, self.ghost, self._end = None, None, None
        self._move(0)
        self._prepare(None)
        self.grown.emit()

    def _prepare(self, record: StepRecord | None) -> None:
        if self._spec is None:
            return
        self._request = self._engine.next_request()
        if self._engine.is_ready:
            self._is_waiting = True
            self._engine.send(Prepare(self._request, self._spec, record))

    def _go_another_way(self, valid: int) -> None:
        """Keeps the records that are still valid; the engine goes on from the first that is not, or from the last."""
        assert self.trajectory is not None  # noqa: S101 (the only caller has asked)
        self.pause()
        if not len(self.trajectory) or not valid:
            self._begin()
            return
        first = min(valid, self.last_step)
        if valid <= self.last_step:
            self.ghost = self.trajectory.between(valid - 1, self.last_step + 1)
        record = self.trajectory.record(first)
        self.trajectory.truncate(first)
        self._end, self._until = None, first
        self._prepare(record)
        self._move(min(self.playhead, first))
        self.grown.emit()

    def _bounded(self, step: int) -> int:
        return min(step, self._spec.steps) if self._spec else 0

    def _advance(self, step: int) -> None:
        """Has records computed up to a step, of which the playhead follows the last."""
        step = self._bounded(step)
        if self._spec is not None and self._end is None and step > self.last_step and self._engine.is_ready:
            self._is_waiting = True
            self._engine.send(Advance(self._request, step))
        elif self._pace is None and self._is_running:
            self._is_running = False

    def _move(self, step: int) -> None:
        if step != self.playhead:
            self.playhead = step
            self.playhead_moved.emit(step)

    def _on_tick(self) -> None:
        """A paced run: looks at what is recorded already, has the rest computed."""
        began, first = self._paced_from
        due = min(self._until, first + int((monotonic() - began) * (self._pace or 0)))
        self._move(max(self.playhead, min(due, self.last_step)))
        if due > self.last_step and self._end is None:
            self._advance(due)
        if self.playhead >= self._until or (self._end is not None and self.playhead >= self.last_step):
            self._ticker.stop()
            self._is_running = False
            self._tell_state()

    def _on_ready(self, _ready: Ready) -> None:
        if self._spec is not None:
            self._resume()
        self._tell_state()

    def _resume(self) -> None:
        """Makes the run ready in an engine that knows nothing, from our own copy of the last record."""
        record = None
        if self.trajectory is not None and len(self.trajectory):
            record = self.trajectory.record(self.last_step)
            self.trajectory.truncate(self.last_step)
        self._prepare(record)

    def _on_lost(self, loss: Loss) -> None:
        if loss is Loss.SILENT:
            self._is_running = False
        self._is_waiting = False
        self._tell_state()
        self.troubled.emit(loss)

    def _on_answer(self, answer: Message) -> None:
        if answer.request != self._request:
            return
        match answer:
            case Prepared():
                self._on_prepared(answer)
            case Refused():
                self._is_waiting, self._is_refused = False, True
                self.refused.emit(answer)
            case Records():
                self._on_records(answer.records)
            case Paused():
                self._is_waiting = False
                self._is_running = self._is_running and self._pace is not None
            case Stopped():
                self._is_waiting, self._end = False, answer
                self._is_running = self._is_running and self._pace is not None
                self.ended.emit(answer.sentence)
            case Failed():
                self._is_waiting = self._is_running = False
                self.troubled.emit(answer.text)
        self._tell_state()

    def _on_prepared(self, prepared: Prepared) -> None:
        self._is_waiting = False
        if self._is_refused:
            self._is_refused = False
        self.refused.emit(None)
        if self.trajectory is None and self._spec is not None:
            self.trajectory = Trajectory(prepared.layout, self._spec.dtype)
            self.prepared.emit(prepared)
            self.grown.emit()
        elif self.trajectory is not None:
            # The record that the engine goes on from is made anew, with the settings it has now.
            self._advance(self._until if self._is_running and self._pace is None else self.trajectory.stop_step)

    def _on_records(self, records: tuple[StepRecord, ...]) -> None:
        if self.trajectory is None:
            return
        is_following = self.playhead >= self.last_step
        self.trajectory.extend(records)
        if is_following and (self._is_running or self._is_waiting):
            self._move(self.last_step)
        self.grown.emit()

    def _tell_state(self) -> None:
        state = self._present_state()
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _present_state(self) -> RunState:
        if not self._engine.is_ready:
            return RunState.STARTING
        if self._is_refused or self._spec is None:
            return RunState.REFUSED
        if self._is_running:
            return RunState.RUNNING
        return RunState.ENDED if self._end is not None and self.playhead >= self.last_step else RunState.PAUSED
