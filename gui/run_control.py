"""What a person asks of the run: to step, to run, to pause, to look back, and to go on another way from there."""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.document.run_spec import RunSpec
from core.trajectory.condition import Condition, first_met, is_met_at
from core.trajectory.step_record import StepRecord
from core.trajectory.trajectory import Trajectory
from gui.engine_process import EngineProcess
from gui.engine_run import EngineRun
from gui.models.recorded_run import RecordedRun
from gui.models.run_state import RunState

TICK = 16
"""Milliseconds between two looks at how far a paced run has to be."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A run that was to go on until something has paused or ended.

    Attributes:
        asked: the step, or the condition.
        step: where it stands.
        is_met: whether it is what was asked for.
        has_moved: whether it had to go anywhere.
    """

    asked: int | Condition
    step: int
    is_met: bool
    has_moved: bool = True


class RunControl(QObject):
    """Steps, runs, pauses, goes back, and goes on from there.

    The playhead is the step that is looked at. What lies before it was computed under the present spec; when the spec
    changes, the records that it leaves valid stay, the others become the ghost.

    Attributes:
        pace: how many steps a run makes a second, from the next one on; None for as fast as it goes.

    Signals:
        prepared: with :class:`Prepared`; there is a new, empty trajectory.
        held: with the sentence that says why nothing can be run.
        refused: with :class:`Refused`, or None once the spec can be run.
        grown: the trajectory became longer or shorter, or there is another ghost.
        playhead_moved: with the step.
        state_changed: with :class:`RunState`.
        ended: with the :class:`Sentence` that says why.
        arrived: with an :class:`Arrival`, where it was asked to go on until something.
        troubled: with a :class:`Loss`, or the text of an error that nobody foresaw.
    """

    prepared = Signal(object)
    held = Signal(str)
    refused = Signal(object)
    grown = Signal()
    playhead_moved = Signal(int)
    state_changed = Signal(object)
    ended = Signal(object)
    arrived = Signal(object)
    troubled = Signal(object)

    def __init__(self, engine: EngineProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records = RecordedRun()
        self._run = EngineRun(engine, self._records, self)
        self._seen = 0
        self._start, self._until = 0, 0
        self._asked: int | Condition | None = None
        self.pace: int | None = None
        self._paced_from = (0.0, 0)
        self._is_running = False
        self._state = RunState.STARTING
        self._ticker = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self._on_tick)
        self._connect()

    @property
    def state(self) -> RunState:
        """What can be done now."""
        return self._state

    @property
    def is_idle(self) -> bool:
        """Whether the engine is there and has answered everything."""
        return self._run.is_ready and not self._run.is_waiting and not self._is_running

    @property
    def prepared_request(self) -> int | None:
        """The request by which the engine knows the run; None where it has none ready."""
        return self._run.prepared_request

    @property
    def trajectory(self) -> Trajectory | None:
        """What is recorded; None before there is a run."""
        return self._records.trajectory

    @property
    def ghost(self) -> Trajectory | None:
        """What was recorded and is left."""
        return self._records.ghost

    @property
    def playhead(self) -> int:
        """The step that is looked at."""
        return self._records.playhead

    @property
    def last_step(self) -> int:
        """The latest step that is recorded; -1 for none."""
        return self._records.last_step

    @property
    def record(self) -> StepRecord | None:
        """What is looked at; None before anything is computed."""
        return self._records.record

    def hold(self, why: str) -> None:
        """Waits: what was typed cannot be run, and a sentence says why. What is recorded stays."""
        self._rest()
        self._run.hold()
        self.held.emit(why)
        self._tell_moves()

    def show(self, spec: RunSpec) -> None:
        """Takes another spec; a run that can go on under it goes on where it is."""
        if spec != self._run.spec and not self._run.show(spec):
            self._rest()
        self._tell_moves()

    def forget(self) -> None:
        """Forgets the run and its ghost, as where another document is opened."""
        self._rest()
        self._run.forget()
        self._tell_moves()
        self.grown.emit()

    def step(self) -> None:
        """Goes one step on; where that is recorded already it is only looked at."""
        if self.playhead < self.last_step:
            self.jump(self.playhead + 1)
        elif not self._is_running:
            self._run.advance(self.playhead + 1)
            self._tell_state()

    def run(self, steps: int) -> None:
        """Goes ``steps`` steps on from the playhead."""
        self._go(self.playhead + steps, None)

    def record_all(self) -> None:
        """Has the whole run recorded, as fast as it goes; what is looked at stays."""
        is_sent = self._run.advance(self._planned())
        self._records.stays = is_sent or not self._run.is_ready  # an engine that starts is told later

    def run_until(self, asked: int | Condition) -> None:
        """Goes on until a step, or until the first record from here on that meets a condition."""
        if isinstance(asked, int):
            if asked <= self.playhead:
                self.jump(asked)
                return
            self._go(asked, asked)
            return
        trajectory = self._records.trajectory
        start = self.playhead + asked.needs_record_before
        recorded = None if trajectory is None else trajectory.between(0, self.last_step + 1)
        found = None if recorded is None else first_met(asked, recorded, start)
        if found == self.playhead:
            self._rest()
            self.arrived.emit(Arrival(asked, found, is_met=True, has_moved=False))
        else:
            self._go(self._planned() if found is None else found, asked)

    def choose_pace(self, steps_per_second: int | None) -> None:
        """Goes so many steps a second, also where it is under way; None is as fast as it goes."""
        self.pace = steps_per_second
        if self._is_running:
            until, asked = self._until, self._asked
            self._rest()
            self._run.pause()
            self._go(until, asked)

    def pause(self) -> None:
        """Stops where it is."""
        self._rest()
        self._run.pause()
        self._tell_state()

    def jump(self, step: int) -> None:
        """Looks at a recorded step."""
        if self._is_running:
            self.pause()
        self._move(max(0, min(step, self.last_step)))

    def close(self) -> None:
        """Asks for nothing any more."""
        self._ticker.stop()
        self._run.close()

    def reset(self) -> None:
        """Begins again, at the same start with the same seed."""
        if self._run.spec is not None:
            self._rest()
            self._run.begin()
            self._tell_moves()
            self.grown.emit()

    def _connect(self) -> None:
        run = self._run
        run.prepared.connect(self.prepared)
        run.refused.connect(self.refused)
        run.ended.connect(self.ended)
        run.troubled.connect(self.troubled)
        run.grown.connect(self._on_grown)
        run.settled.connect(self._on_settled)
        run.changed.connect(self._tell_state)

    def _planned(self) -> int:
        return self._run.spec.steps if self._run.spec is not None else 0

    def _go(self, until: int, asked: int | Condition | None) -> None:
        if self._run.spec is None:
            return
        self._until, self._asked = min(until, self._planned()), asked
        if self._until <= self.playhead:
            self._arrive()
            return
        self._start = self.playhead + (self.last_step >= self.playhead)
        self._is_running, self._paced_from = True, (monotonic(), self.playhead)
        if self.pace is not None:
            self._ticker.start()
        else:
            self._move(min(self._until, max(self.last_step, self.playhead)))
            if not self._advance(self._until):
                self._arrive()
        self._tell_state()

    def _advance(self, step: int) -> bool:
        return self._run.advance(step, self._asked if isinstance(self._asked, Condition) else None)

    def _rest(self) -> None:
        """Is not running any more."""
        self._records.stays = False
        self._ticker.stop()
        self._is_running, self._asked = False, None

    def _arrive(self) -> None:
        """Has come as far as it was to, or can."""
        asked = self._asked
        self._rest()
        self._tell_state()
        if asked is not None:
            self.arrived.emit(Arrival(asked, self.playhead, is_met=self._is_met(asked)))

    def _is_met(self, asked: int | Condition) -> bool:
        if isinstance(asked, int):
            return self.playhead == asked
        return self.trajectory is not None and is_met_at(asked, self.trajectory, self.playhead)

    def _move(self, step: int) -> None:
        self._records.playhead = step
        self._tell_moves()

    def _tell_moves(self) -> None:
        if self._seen != self.playhead:
            self._seen = self.playhead
            self.playhead_moved.emit(self.playhead)
        self._tell_state()

    def _on_tick(self) -> None:
        """A paced run: looks at what is recorded already, has the rest computed."""
        began, first = self._paced_from
        due = min(self._until, first + int((monotonic() - began) * (self.pace or 0)))
        self._move(max(self.playhead, min(due, self.last_step)))
        if due > self.last_step and not self._run.is_waiting:
            self._advance(due)
        if self.playhead >= self._until or (self._run.end is not None and self.playhead >= self.last_step):
            self._arrive()

    def _on_grown(self, first: int) -> None:
        if self._is_running and isinstance(self._asked, Condition) and self.trajectory is not None:
            found = first_met(self._asked, self.trajectory, max(first, self._start))
            self._until = self._until if found is None else min(self._until, found)
        self._tell_moves()
        self.grown.emit()

    def _on_settled(self) -> None:
        self._records.stays = False
        if self._run.is_refused:
            self._rest()
        elif self._is_running and self.pace is None:
            self._arrive()

    def _tell_state(self) -> None:
        state = self._present_state()
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _present_state(self) -> RunState:
        run = self._run
        if run.is_absent:
            return RunState.ABSENT
        if not run.is_ready:
            return RunState.STARTING
        if self._is_running or run.is_slow:
            return RunState.RUNNING
        if run.is_refused or run.spec is None:
            return RunState.REFUSED
        return RunState.ENDED if run.end is not None and self.playhead >= self.last_step else RunState.PAUSED
