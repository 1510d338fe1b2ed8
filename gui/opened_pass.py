"""The pass of a script that is looked at, opened: asked of the engine whenever another one is looked at."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from core.channel.message import Message
from core.messages import OpenPass, PassNotOpened, PassOpened
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import ProgramTrace
from gui.engine_process import EngineProcess
from gui.models.looked_at_pass import looked_at, to_come
from gui.models.pass_place import PassIndex, PassPlace
from gui.models.recorded_script import RecordedScript
from gui.models.script_pass import ScriptPass
from gui.models.script_text import script_text

_MOST_KEPT = 6
"""Passes that need not be opened again, as one looks to and fro."""

_LATER = 100
"""Milliseconds after which a pass is asked for again that was given up for something else."""

_Question = tuple[int, int]
"""The request of the run, and the pass: the same question has the same answer."""


class ScriptRun(Protocol):
    """What is to be known of a script's run.

    Its signals tell that something of it is another by now, whatever they carry.
    """

    began: SignalInstance
    playhead_moved: SignalInstance
    state_changed: SignalInstance
    grown: SignalInstance

    @property
    def prepared_request(self) -> int | None:
        """The request by which the engine knows it; None while nothing is ready."""

    @property
    def recorded(self) -> RecordedScript | None:
        """What is recorded of it; None where there is no script."""

    @property
    def playhead(self) -> int:
        """The moment that is looked at."""

    @property
    def is_racing(self) -> bool:
        """Whether it goes on at full speed."""

    def jump(self, moment: int, /) -> None:
        """Looks at a moment that is recorded."""


class ShownPass(QObject):
    """Keeps the pass at the playhead opened, as long as somebody wants it.

    While the run goes at full speed nothing is asked; what is shown then is the last pass that was opened. One question
    is under way at a time, so that to drag the playhead along asks for what is passed only as fast as it is answered.

    Signals:
        opened: with the :class:`ScriptPass`, or None where there is nothing to open.
        refused: with the sentence that says why the pass cannot be reached.
        placed: with the :class:`PassPlace` of what is opened, whenever that is another one, as the run goes on.
        fell_behind: whether what is opened is not where the playhead is.
        further_asked: the next pass is asked for, and the run has not come to it yet.
    """

    opened = Signal(object)
    refused = Signal(str)
    placed = Signal(object)
    fell_behind = Signal(bool)
    further_asked = Signal()

    def __init__(self, engine: EngineProcess, run: ScriptRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._run = engine, run
        self._is_wanted = self.is_behind = False
        self._request: int | None = None
        self._asked: _Question | None = None
        self._shown: _Question | None = None
        self._chosen: tuple[int, _Question] | None = None
        self._not_made: tuple[int, int, int] | None = None
        self._kept: dict[_Question, OpenedPass] = {}
        self._index = PassIndex()
        self.shown: ScriptPass | None = None
        self.place = PassPlace()
        self._later = QTimer(self, singleShot=True, interval=_LATER)
        self._later.timeout.connect(self._look)
        engine.answered.connect(self._on_answer)
        engine.lost.connect(self._on_lost)
        for signal in (run.began, run.playhead_moved, run.state_changed, run.grown):
            signal.connect(self._look)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is under way."""
        return self._request is not None or self._later.isActive()

    def want(self, is_wanted: bool) -> None:  # noqa: FBT001 (a slot)
        """Opens what is looked at from now on, or nothing any more."""
        self._is_wanted = is_wanted
        self._look()

    def go(self, direction: int) -> None:
        """Looks at the pass before (−1), or at the next one (1)."""
        trace, question = self._trace(), self._question()
        wanted = direction - 1 if question is None else question[1] + direction
        if trace is None or not 0 <= wanted < len(trace.passes):
            if direction > 0:
                self.further_asked.emit()
            return
        moment = trace.passes[wanted].event
        self._chosen = moment, (self._run.prepared_request or 0, wanted)
        if moment == self._run.playhead:
            self._look()  # another pass of the same statement
        else:
            self._run.jump(moment)

    def _look(self, *_: object) -> None:
        """Shows or asks for what is looked at, unless that is shown already or another answer is to come first."""
        question = self._question()
        self._tell_place()
        self._tell_behind(question)
        if not self._is_wanted or self._run.is_racing:
            return
        if question is None:
            self._forget()
        elif question in self._kept:
            self._show(question)
        elif self._request is None and question != self._asked:
            self._asked, self._request = question, self._engine.next_request()
            self._engine.send(OpenPass(self._request, *question))

    def _trace(self) -> ProgramTrace | None:
        return None if self._run.recorded is None else self._run.recorded.trace

    def _question(self) -> _Question | None:
        run, trace = self._run, self._trace()
        if run.prepared_request is not None and (ahead := self._to_come(run.prepared_request)) is not None:
            return ahead
        present = None if trace is None else looked_at(trace, run.playhead)
        if run.prepared_request is None or present is None:
            return None
        if self._chosen is not None and self._chosen[0] == run.playhead and self._chosen[1][0] == run.prepared_request:
            return self._chosen[1]
        return run.prepared_request, present.number

    def _to_come(self, request: int) -> _Question | None:
        """The pass that is about to be made, unless it turned out that it is not."""
        recorded, moment = self._run.recorded, self._run.playhead
        number = None if recorded is None else to_come(recorded, moment)
        return None if number is None or (request, number, moment) == self._not_made else (request, number)

    def _show(self, question: _Question) -> None:
        recorded = self._run.recorded
        if question == self._shown or recorded is None:
            return
        self._shown, self._asked = question, question
        self.shown = ScriptPass(self._kept[question], script_text(recorded.spec.text))
        self.place = self._place()
        self.opened.emit(self.shown)

    def _forget(self) -> None:
        self._asked = None
        # While another run is made ready, what was opened stays, as the curves do.
        if self.shown is not None and (self._run.recorded is None or self._run.prepared_request is not None):
            self.shown = self._shown = None
            self.opened.emit(None)

    def _place(self) -> PassPlace:
        trace = self._trace()
        return self.place if trace is None or self._shown is None else self._index.place(trace, self._shown[1])

    def _tell_place(self) -> None:
        is_of_this_run = self._shown is not None and self._shown[0] == self._run.prepared_request
        if is_of_this_run and (place := self._place()) != self.place:
            self.place = place
            self.placed.emit(place)

    def _tell_behind(self, question: _Question | None) -> None:
        is_behind = self._run.is_racing and self._shown is not None and question != self._shown
        if is_behind != self.is_behind:
            self.is_behind = is_behind
            self.fell_behind.emit(is_behind)

    def _on_answer(self, answer: Message) -> None:
        if answer.request != self._request or self._asked is None:
            return
        self._request = None
        if isinstance(answer, PassOpened):
            self._keep(self._asked, answer.opened)
            self._doubt(self._asked, answer.opened.event)
        elif isinstance(answer, PassNotOpened) and not (answer.text and self._doubt(self._asked, None)):
            self._on_not_opened(answer.text)
            return
        self._look()

    def _doubt(self, question: _Question, event: int | None) -> bool:
        """Whether a pass that was looked for before it was made is none of the present statement's."""
        moment = self._run.playhead
        is_none = question == self._to_come(question[0]) and event != moment
        if is_none:
            self._not_made = *question, moment
        return is_none

    def _on_not_opened(self, text: str) -> None:
        """Says why; what was given up for something else is asked for again a little later."""
        if text:
            self._shown = self.shown = None
            self.refused.emit(text)
            self._look()
        else:
            self._asked = None
            self._later.start()

    def _keep(self, question: _Question, opened: OpenedPass) -> None:
        if question[0] != self._run.prepared_request:
            return
        while len(self._kept) >= _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[question] = opened

    def _on_lost(self, _loss: object) -> None:
        self._request = self._asked = None
