"""The iteration that is looked at, opened: asked of the engine whenever another one is looked at."""

from PySide6.QtCore import QObject, Signal

from core.channel.message import Message
from core.messages import Inspect, Inspected, NotInspected
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.step_record import StepRecord
from gui.engine_process import EngineProcess
from gui.models.run_state import RunState
from gui.run_control import RunControl

_Question = tuple[int, int, Inspection]
"""The request of the run, the step, and how it is opened: the same question has the same answer."""


class OpenedIteration(QObject):
    """Keeps the trace of the step at the playhead, as long as somebody wants it.

    While the run goes at full speed nothing is asked; what is shown then is the last step that was opened. One question
    is under way at a time, so that to drag the playhead along asks for what is passed only as fast as it is answered.

    Signals:
        opened: with the :class:`IterationTrace`, or None where there is nothing to open.
        refused: with the :class:`Sentence` that says why the step cannot be opened.
    """

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, engine: EngineProcess, run: RunControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._run = run
        self._is_wanted = False
        self._request: int | None = None
        self._asked: _Question | None = None
        self.inspection = Inspection()
        self.trace: IterationTrace | None = None
        engine.answered.connect(self._on_answer)
        engine.lost.connect(self._on_lost)
        run.playhead_moved.connect(self._look)
        run.state_changed.connect(self._look)
        run.grown.connect(self._look)
        run.prepared.connect(self._look)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is under way."""
        return self._request is not None

    def want(self, is_wanted: bool) -> None:  # noqa: FBT001 (a slot)
        """Opens what is looked at from now on, or nothing any more."""
        self._is_wanted = is_wanted
        self._look()

    def choose(self, inspection: Inspection) -> None:
        """Opens the iteration in another way."""
        self.inspection = inspection
        self._look()

    def _look(self, *_: object) -> None:
        """Asks for what is looked at, unless that is known or another answer is to come first."""
        if not self._is_wanted or self._request is not None or self._is_racing():
            return
        question = self._question()
        if question is None:
            self._forget()
        elif question != self._asked:
            self._asked, self._request = question, self._engine.next_request()
            run, step, inspection = question
            self._engine.send(Inspect(self._request, run, step, inspection, self._record_before(step)))

    def _is_racing(self) -> bool:
        return self._run.state is RunState.RUNNING and self._run.pace is None

    def _question(self) -> _Question | None:
        request, step = self._run.prepared_request, self._run.playhead
        # The first iteration can be looked into before it is made: all it needs is the start.
        is_there = step == 0 or self._run.record is not None
        return (request, step, self.inspection) if request is not None and is_there else None

    def _record_before(self, step: int) -> StepRecord | None:
        trajectory = self._run.trajectory
        is_recorded = trajectory is not None and 0 < step <= self._run.last_step + 1
        return trajectory.record(step - 1) if trajectory is not None and is_recorded else None

    def _forget(self) -> None:
        self._asked = None
        # While another run is made ready, what was opened stays, as the curves do.
        if self.trace is not None and self._run.trajectory is None:
            self.trace = None
            self.opened.emit(None)

    def _on_answer(self, answer: Message) -> None:
        if answer.request != self._request:
            return
        self._request = None
        if isinstance(answer, Inspected):
            self.trace = answer.trace
            self.opened.emit(answer.trace)
        elif isinstance(answer, NotInspected) and answer.sentence is not None:
            self.refused.emit(answer.sentence)
        self._look()

    def _on_lost(self, _loss: object) -> None:
        self._request = self._asked = None
