"""A script as the engine runs it: what is asked for, what came back, and how it goes on when the engine is lost."""

from dataclasses import replace

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from core.channel.message import Message
from core.document.script import ScriptSpec
from core.messages import (
    AdvanceScript,
    Failed,
    Pause,
    Paused,
    PrepareScript,
    Ready,
    ScriptEnded,
    ScriptPrepared,
    ScriptRefused,
    StopScript,
    Traced,
)
from core.notation.program_problem import ProgramRefusedError, Refusal
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.engine_process import EngineProcess, Loss
from gui.models.recorded_script import RecordedScript

MOST_LOSSES = 3
"""Engines that a script may lose without getting further; then it waits to be changed."""
SLOW = 400
"""Milliseconds after which an answer that has not come is worth a button to end the waiting."""
MOST_EVENTS = 2**62
"""As many as there are."""


class ScriptRun(QObject):
    """Has the engine run a script, and takes what it answers into a :class:`RecordedScript`.

    Signals:
        began: there is another, empty run.
        refused: with the refusals of the script; none once it can be run.
        grown: more is recorded.
        settled: nothing more is computed for now.
        ended: with the :class:`ProgramEnd`.
        troubled: with a :class:`Loss`, or the text of an error that nobody foresaw.
        changed: what can be done may be something else.
    """

    began = Signal()
    refused = Signal(object)
    grown = Signal()
    settled = Signal()
    ended = Signal(object)
    troubled = Signal(object)
    changed = Signal()

    def __init__(self, engine: EngineProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._request = 0
        self._goal: AdvanceScript | None = None
        self._number = 0
        self._left: RecordedScript | None = None
        self._lost_at, self._losses = -1, 0
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(self.changed)
        self.recorded: RecordedScript | None = None
        self.refusals: tuple[Refusal, ...] = ()
        self.is_prepared = self.is_waiting = self.is_absent = False
        self._is_given_up = self._is_sampling = self._is_stopping = False
        self._is_left = True
        engine.ready.connect(self._on_ready)
        engine.answered.connect(self._on_answer)
        engine.lost.connect(self._on_lost)
        engine.failed.connect(self._on_failed)

    @property
    def is_ready(self) -> bool:
        """Whether there is an engine that listens."""
        return self._engine.is_ready

    @property
    def is_refused(self) -> bool:
        """Whether the script cannot be run as it is."""
        return bool(self.refusals) or self._is_given_up

    @property
    def prepared_request(self) -> int | None:
        """The request by which the engine knows the run; None where it has none ready."""
        return self._request if self.is_prepared and self._engine.is_ready else None

    @property
    def is_slow(self) -> bool:
        """Whether an answer has been waited for so long that a person may want to end it."""
        return self.is_waiting and not self._slow.isActive()

    def show(self, spec: ScriptSpec) -> None:
        """Has the engine run this script; what was recorded of the same one is kept."""
        spec, self._is_left = _readable(spec), False
        if self.recorded is not None and self.recorded.spec == spec and (self.is_prepared or self.is_waiting):
            return
        self._take(spec)
        self.refusals, self._is_given_up, self._losses = (), False, 0
        self._goal = self._goal if self._is_sampling else None
        self._prepare()

    def begin(self) -> None:
        """Runs the same script from its start."""
        if self.recorded is not None:
            spec, self.recorded, self._left = self.recorded.spec, None, None
            self.is_prepared = False
            self.show(spec)

    def leave(self) -> None:
        """Has nothing more to do with the script; what is recorded of it stays."""
        self._is_stopping = False
        if self.is_prepared:
            self.pause()
        self._is_left, self.is_prepared, self.is_waiting = True, False, False
        self._goal, self._request = None, self._engine.next_request()

    def forget(self) -> None:
        """There is no script any more."""
        self.leave()
        self.recorded = self._left = None
        self.refusals = ()

    def close(self) -> None:
        """Asks for nothing any more."""
        self._slow.stop()
        self.leave()

    def advance(self, events: int, lines: frozenset[int] = frozenset(), depth: int | None = None) -> bool:
        """Has the script go on until so many events have begun, or one on a line, or one in so few calls.

        Returns:
            Whether there is anything to go on with.
        """
        recorded = self.recorded
        if recorded is None or recorded.end is not None or self.is_refused or events <= len(recorded.trace):
            return False
        self._aim(events, lines, depth)
        self._send_goal()
        return True

    def pause(self) -> None:
        """Has the script wait where it is."""
        self._goal = None
        if self.is_waiting:
            self._engine.send(Pause(self._request))

    def stop(self) -> None:
        """Ends the script where it is."""
        recorded = self.recorded
        if self.is_prepared and recorded is not None and recorded.end is None:
            self._goal, self._is_stopping = None, True
            self._ask(StopScript(self._request))

    def _take(self, spec: ScriptSpec) -> None:
        """Goes on with what is recorded of this script, or with nothing; what is left can be returned to.

        Where only other values are watched, all that happened stays: the samples are taken anew.
        """
        before = self.recorded
        if before is not None and (before.spec.text, before.spec.seed) == (spec.text, spec.seed):
            if before.spec != spec:
                before.spec, before.mistakes = spec, {}
                before.watched = WatchedTrajectory(before.watched.counted)
                self._is_sampling = True
                self.began.emit()
            return
        if self._left is not None and self._left.spec == spec:
            self.recorded, self._left = self._left, None
        else:
            if before is not None and len(before.trace) > 1:
                self._left = before
            self.recorded = RecordedScript(spec)
        self.began.emit()

    def _prepare(self) -> None:
        recorded = self.recorded
        if recorded is None or self._is_left:
            return
        self._request, self.is_prepared = self._engine.next_request(), False
        if self._engine.is_ready:
            self._ask(PrepareScript(self._request, recorded.spec, recorded.last_moment + 1, self._is_sampling))

    def _aim(self, events: int, lines: frozenset[int] = frozenset(), depth: int | None = None) -> None:
        self._number += 1
        self._goal = AdvanceScript(self._request, events, lines, depth, self._number)

    def _send_goal(self) -> None:
        if self._goal is not None and self.is_prepared and self.is_ready:
            self._ask(structs.replace(self._goal, request=self._request))

    def _ask(self, command: PrepareScript | AdvanceScript | StopScript) -> None:
        if not self.is_waiting:
            self._slow.start()
        self.is_waiting = True
        self._engine.send(command)

    def _on_ready(self, _ready: Ready) -> None:
        if self._losses >= MOST_LOSSES:
            self._is_given_up = True
            self.troubled.emit(Loss.REPEATED)
        else:
            self._prepare()
        self.changed.emit()

    def _on_lost(self, loss: Loss) -> None:
        if self.recorded is None or self._is_left:
            return
        place = len(self.recorded.trace)
        if loss is Loss.SILENT:
            self._goal = None
        elif self.is_waiting:
            self._losses = 1 if place != self._lost_at else self._losses + 1
            self._lost_at = place
        self.is_waiting = self.is_prepared = False
        self.changed.emit()
        if self._is_stopping:
            self._end(self.recorded, ProgramEnd(EndKind.CANCELLED))
        self.troubled.emit(loss)
        if self._goal is None:
            self.settled.emit()

    def _on_failed(self, _reason: str) -> None:
        self.is_absent, self.is_waiting, self._goal = True, False, None
        self.settled.emit()
        self.changed.emit()

    def _on_answer(self, answer: Message) -> None:
        recorded = self.recorded
        if answer.request != self._request or recorded is None:
            return
        match answer:
            case ScriptPrepared():
                self._on_prepared(answer, recorded)
            case Traced():
                self._on_traced(answer, recorded)
            case Paused(number=number):
                if number == (self._goal.number if self._goal is not None else 0):
                    self._settle()
            case ScriptRefused() | ScriptEnded() | Failed():
                self._on_end(answer, recorded)
        self.changed.emit()

    def _on_end(self, answer: ScriptRefused | ScriptEnded | Failed, recorded: RecordedScript) -> None:
        match answer:
            case ScriptRefused():
                self.refusals = answer.refusals
                self.refused.emit(answer.refusals)
            case ScriptEnded():
                self._end(recorded, answer.end)
            case Failed():
                self._is_given_up = True
                self.troubled.emit(answer.text)
        self._settle()

    def _end(self, recorded: RecordedScript, end: ProgramEnd) -> None:
        recorded.end, recorded.trace.is_over = end, True
        self._is_stopping = False
        self.grown.emit()
        self.ended.emit(end)

    def _on_prepared(self, prepared: ScriptPrepared, recorded: RecordedScript) -> None:
        self.is_prepared, self.is_waiting = True, False
        if prepared.every is not recorded.watched.counted:
            recorded.watched = WatchedTrajectory(prepared.every)
        self.refused.emit(())
        recorded.pass_lines = frozenset(prepared.pass_lines)
        if self._is_sampling:
            # What is recorded already is run once more, for what is watched now.
            self._is_sampling = False
            self._aim(MOST_EVENTS if recorded.end is not None else max(1, len(recorded.trace)))
        elif self._goal is None and not recorded.trace and recorded.end is None:
            # The first statement is reached, and not begun with: so it is seen where the script begins.
            self._aim(1)
        if self._goal is not None:
            self._send_goal()
        else:
            self._settle()

    def _on_traced(self, traced: Traced, recorded: RecordedScript) -> None:
        recorded.trace.append(traced.batch)
        recorded.watched.extend(traced.watches, traced.samples)
        recorded.mistakes.update(traced.mistakes)
        self.grown.emit()

    def _settle(self) -> None:
        self.is_waiting, self._goal = False, None
        self._slow.stop()
        self.settled.emit()


def _readable(spec: ScriptSpec) -> ScriptSpec:
    """The spec without the watches that cannot be read, which are told where they are typed."""
    return replace(spec, watches=tuple(watch for watch in spec.watches if _is_readable(watch.text)))


def _is_readable(text: str) -> bool:
    from core.notation.watch import parse_watch  # noqa: PLC0415 (the window is painted sooner without it)

    try:
        parse_watch(text)
    except ProgramRefusedError:
        return False
    return True
