"""What was opened stays until something else has been, and goes with the run that it was of."""

from PySide6.QtCore import QObject, Signal

from core.channel.message import Message
from core.document.run_spec import RunSpec
from core.messages import Inspect, Inspected
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.trajectory.trajectory import Trajectory
from gui.models.run_state import RunState
from gui.opened_iteration import OpenedIteration

RUN = prepare(RunSpec("x²"))


class Engine(QObject):
    """Answers when it is told to."""

    answered = Signal(object)
    lost = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Message] = []

    def next_request(self) -> int:
        return 100 + len(self.asked)

    def send(self, command: Message) -> None:
        self.asked.append(command)

    def answer(self) -> None:
        command = self.asked[-1]
        assert isinstance(command, Inspect)
        self.answered.emit(Inspected(command.request, inspect(RUN, command.step)))


class Run(QObject):
    """A run that stands at its start."""

    playhead_moved = Signal(int)
    state_changed = Signal(object)
    grown = Signal()
    prepared = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state, self.pace, self.playhead, self.last_step, self.record = RunState.PAUSED, None, 0, -1, None
        self.prepared_request: int | None = 1
        self.trajectory: Trajectory | None = Trajectory(RUN.layout, RUN.spec.dtype)


def test_that_what_was_opened_stays_while_another_run_is_made_ready_and_goes_with_the_run() -> None:
    engine, run = Engine(), Run()
    opened = OpenedIteration(engine, run)  # type: ignore[arg-type]  # fakes with the same faces
    told: list[object] = []
    opened.opened.connect(told.append)
    opened.want(True)  # noqa: FBT003 (a slot)
    engine.answer()
    assert [getattr(trace, "step", None) for trace in told] == [0]
    run.prepared_request = None
    run.grown.emit()
    assert len(told) == 1
    run.prepared_request = 2
    run.grown.emit()
    assert len(engine.asked) == 2, "the same step of another run is another question"
    engine.answer()
    run.prepared_request, run.trajectory = None, None
    run.grown.emit()
    assert told[-1] is None
    assert len(told) == 3
