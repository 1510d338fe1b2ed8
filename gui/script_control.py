"""What a person asks of a script: to step, to run, to pause, to stop, and to look at any moment of it."""

from collections.abc import Callable, Iterable
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.document.script import ScriptSpec
from core.trajectory.program_goal import Goal, GoalKind
from core.trajectory.program_trace import ProgramTrace
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.engine_process import EngineProcess
from gui.models.goal_search import GoalSearch
from gui.models.recorded_script import RecordedScript
from gui.models.run_state import RunState
from gui.script_run import MOST_EVENTS, ScriptRun

TICK = 16
"""Milliseconds between two looks at how far a paced run has to be."""


class ScriptControl(QObject):
    """Steps, runs, pauses, ends, and goes back.

    The playhead is a moment of the trace: before the first statement it is 0, and the statement of that number is about
    to work. The engine may be ahead of it; what is recorded already is only looked at.

    Attributes:
        pace: how many statements a run makes a second; None for as fast as it goes.
        catch_up: is called before the run goes on, so that what was typed just now is what runs.

    Signals:
        began: there is another run, empty or recorded before.
        refused: with the refusals of the script; none once it can be run.
        grown: more is recorded.
        playhead_moved: with the moment.
        state_changed: with :class:`RunState`.
        ended: with the :class:`ProgramEnd`.
        missed: with the :class:`GoalKind` of what did not come.
        troubled: with a :class:`Loss`, or the text of an error that nobody foresaw.
    """

    began = Signal()
    refused = Signal(object)
    grown = Signal()
    playhead_moved = Signal(int)
    state_changed = Signal(object)
    ended = Signal(object)
    missed = Signal(object)
    troubled = Signal(object)

    def __init__(self, engine: EngineProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = ScriptRun(engine, self)
        self._search: GoalSearch | None = None
        self._was_told = False
        self._breakpoints: frozenset[int] = frozenset()
        self._is_stepping = self._is_stopping = self._is_pausing = False
        self._seen = 0
        self.pace: int | None = None
        self.catch_up: Callable[[], None] = lambda: None
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
    def is_racing(self) -> bool:
        """Whether the run goes as fast as it can, so that nothing else is worth a look."""
        return self._is_running and self.pace is None

    @property
    def prepared_request(self) -> int | None:
        """The request by which the engine knows the run; None where it has none ready."""
        return self._run.prepared_request

    @property
    def recorded(self) -> RecordedScript | None:
        """What is recorded; None before there is a script."""
        return self._run.recorded

    @property
    def text(self) -> str:
        """The script that is run; empty before there is one."""
        return self._run.recorded.spec.text if self._run.recorded is not None else ""

    @property
    def trace(self) -> ProgramTrace | None:
        """What happened; None before there is a script."""
        return self._run.recorded.trace if self._run.recorded is not None else None

    @property
    def watched(self) -> WatchedTrajectory | None:
        """What was sampled; None before there is a script."""
        return self._run.recorded.watched if self._run.recorded is not None else None

    @property
    def playhead(self) -> int:
        """The moment that is looked at."""
        return self._run.recorded.playhead if self._run.recorded is not None else 0

    @property
    def last_step(self) -> int:
        """The latest moment that is recorded; -1 for none."""
        return self._run.recorded.last_moment if self._run.recorded is not None else -1

    def show(self, spec: ScriptSpec) -> None:
        """Takes another script, or other watches."""
        recorded = self._run.recorded
        if recorded is None or (recorded.spec.text, recorded.spec.seed) != (spec.text, spec.seed):
            self._rest()
        self._run.show(spec)
        self._tell_moves()

    def show_breakpoints(self, lines: Iterable[int]) -> None:
        """Pauses before these lines, from the next time on that something is asked for."""
        self._breakpoints = frozenset(lines)

    def leave(self) -> None:
        """Something else is run now; what is recorded stays."""
        self._rest()
        self._run.leave()

    def forget(self) -> None:
        """Forgets the script, as where another document is opened."""
        self._rest()
        self._run.forget()
        self._tell_moves()
        self.grown.emit()

    def step(self) -> None:
        """Goes to the next statement, into a function if that is where it is."""
        self.catch_up()
        if self.playhead < self.last_step:
            self.jump(self.playhead + 1)
        elif not self._is_running and self._run.advance(self.playhead + 2):
            self._is_stepping = True
            self._tell_state()

    def go(self, kind: GoalKind, line: int = 0) -> None:
        """Goes to what is asked for, as fast as it goes; what is recorded already is looked at."""
        self.catch_up()
        if kind.is_back:
            self._look_back(kind)
        elif kind is not self._sought:
            self._set_out(kind, line)
            if not self._look_for_goal() and not self._advance(MOST_EVENTS):
                self._miss()
            self._tell_state()

    def go_to(self, moment: int) -> None:
        """Looks at a moment, or goes on until it where it is not there yet."""
        self.catch_up()
        if moment <= self.last_step:
            self.jump(moment)
            return
        self._set_out(GoalKind.MOMENT, moment=moment)
        if not self._look_for_goal() and not self._advance(moment + 1):
            self._miss()
        self._tell_state()

    def run(self) -> None:
        """Goes on to the next breakpoint, or to the end, at the chosen pace; at the end, begins anew."""
        self.catch_up()
        if self.trace is None or self._run.is_refused:
            return
        if self._state is RunState.ENDED:
            self.reset()
        if self.pace is None:
            self.go(GoalKind.END)
            return
        self._set_out(GoalKind.END)
        self._paced_from = (monotonic(), self.playhead)
        self._ticker.start()
        self._tell_state()

    def record_all(self) -> None:
        """Has the whole run recorded, as fast as it goes; what is looked at stays."""
        self._run.advance(MOST_EVENTS)

    def toggle(self) -> None:
        """Runs, or pauses."""
        if self._state is RunState.RUNNING:
            self.pause()
        else:
            self.run()

    def choose_pace(self, statements_per_second: int | None) -> None:
        """Goes so many statements a second, also where it is under way; None is as fast as it goes."""
        self.pace = statements_per_second
        if self._search is not None and self._search.asked is GoalKind.END:
            self.pause()
            self.run()

    def pause(self) -> None:
        """Waits where it is; where it was seen running, that is looked at."""
        is_followed = self._is_running and not self._ticker.isActive() and self.playhead >= self.last_step
        self._rest()
        self._is_pausing = is_followed
        self._run.pause()
        self._tell_state()

    def stop(self) -> None:
        """Ends the script where it is; where it was seen running, its end is looked at."""
        is_followed = self.playhead >= self.last_step
        self._rest()
        self._is_stopping = is_followed
        self._run.stop()
        self._tell_state()

    def jump(self, moment: int) -> None:
        """Looks at a recorded moment."""
        if self._is_running:
            self._rest()
            self._run.pause()
        self._is_pausing = self._is_stopping = False
        self._move(max(0, min(moment, self.last_step)))

    def reset(self) -> None:
        """Begins again, with the same seed."""
        self._rest()
        self._run.begin()
        self._tell_moves()
        self.grown.emit()

    def close(self) -> None:
        """Asks for nothing any more."""
        self._ticker.stop()
        self._run.close()

    def _connect(self) -> None:
        run = self._run
        run.began.connect(self._on_began)
        run.refused.connect(self.refused)
        run.ended.connect(self._on_ended)
        run.troubled.connect(self.troubled)
        run.grown.connect(self._on_grown)
        run.settled.connect(self._on_settled)
        run.changed.connect(self._tell_state)

    @property
    def _is_ended(self) -> bool:
        return self._run.recorded is not None and self._run.recorded.end is not None

    @property
    def _sought(self) -> GoalKind | None:
        """What it is on its way to."""
        return self._search.asked if self._search is not None else None

    def _rest(self) -> None:
        """Is not running any more."""
        self._ticker.stop()
        self._is_running, self._search, self._was_told = False, None, False
        self._is_stepping = self._is_stopping = self._is_pausing = False

    def _arrive(self, moment: int) -> None:
        self._rest()
        self._move(max(0, moment))
        self._tell_state()

    def _arrive_at(self, found: int) -> None:
        """Has come to the goal. An engine that was told of it stops by itself; one on an older errand is told to."""
        was_told, self._was_told = self._was_told, False
        self._arrive(found)
        if not was_told:
            self._run.pause()

    def _set_out(self, kind: GoalKind, line: int = 0, moment: int = 0) -> None:
        self._rest()
        recorded = self._run.recorded
        pass_lines = recorded.pass_lines if recorded is not None else frozenset()
        self._search = GoalSearch(Goal(kind, self.playhead, line, self._breakpoints, moment), pass_lines)
        self._is_running = True

    def _advance(self, events: int) -> bool:
        """Has the engine go on to the goal; it stops there by itself."""
        search, trace = self._search, self.trace
        if search is None or trace is None:
            return False
        self._was_told = self._run.advance(events, search.lines(), search.depth(trace))
        return self._was_told

    def _look_back(self, kind: GoalKind) -> None:
        trace = self.trace
        found = None if trace is None else Goal(kind, self.playhead).found(trace, is_ended=self._is_ended)
        if found is None:
            self.missed.emit(kind)
        else:
            self.jump(found)

    def _miss(self) -> None:
        """What was asked for does not come: the script has ended before."""
        search = self._search
        self._arrive(self.last_step)
        if search is not None and search.asked is not GoalKind.END:
            self.missed.emit(search.asked)

    def _look_for_goal(self) -> bool:
        """Whether the goal is among what is recorded; then it is looked at, and the engine waits."""
        found = self._find()
        if found is None or found > self.last_step:
            return False
        self._arrive_at(found)
        return True

    def _find(self) -> int | None:
        """Where the goal is, among what is recorded."""
        trace = self.trace
        return None if self._search is None or trace is None else self._search.find(trace)

    def _move(self, moment: int) -> None:
        if self._run.recorded is not None:
            self._run.recorded.playhead = moment
        self._tell_moves()

    def _tell_moves(self) -> None:
        if self._seen != self.playhead:
            self._seen = self.playhead
            self.playhead_moved.emit(self.playhead)
        self._tell_state()

    def _on_began(self) -> None:
        self.began.emit()
        self._tell_moves()

    def _on_tick(self) -> None:
        """A paced run: looks at what is recorded already, has the rest computed."""
        began, first = self._paced_from
        due = first + int((monotonic() - began) * (self.pace or 0))
        found = self._find()
        if found is not None and found <= min(due, self.last_step):
            self._arrive_at(found)
            return
        self._move(max(self.playhead, min(due, self.last_step)))
        if self._is_ended and self.playhead >= self.last_step:
            self._arrive(self.last_step)
        elif due > self.last_step and not self._run.is_waiting:
            self._advance(due + 1)

    def _on_grown(self) -> None:
        if self._is_stepping and self.playhead < self.last_step:
            self._arrive(self.playhead + 1)
        elif self._is_pausing:
            self._move(self.last_step)
        elif self._is_running and not self._ticker.isActive() and not self._look_for_goal():
            self._move(max(self.playhead, self.last_step))
        self.grown.emit()

    def _on_ended(self, end: object) -> None:
        if self._is_stepping or self._is_stopping:
            self._arrive(self.last_step)
        self.ended.emit(end)

    def _on_settled(self) -> None:
        self._is_pausing = False
        if self._run.is_refused:
            self._rest()
        elif self._is_running and not self._ticker.isActive() and self._is_ended and not self._look_for_goal():
            self._miss()
        self._tell_state()

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
        # A place that is soon reached is none that a button need wait for, and lose the focus meanwhile.
        if self._sought is GoalKind.END or run.is_slow:
            return RunState.RUNNING
        if run.is_refused or run.recorded is None or run.recorded.is_empty:
            return RunState.REFUSED
        return RunState.ENDED if self._is_ended and self.playhead >= self.last_step else RunState.PAUSED
