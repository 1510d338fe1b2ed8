"""Which pass of a script is opened follows from its trace and the moment that is looked at."""

import pytest
from PySide6.QtCore import QObject, Signal

from core.channel.message import Message
from core.document.script import ScriptSpec
from core.document.watch_rules import rules_of
from core.messages import AdvanceScript, OpenPass, PassNotOpened, PassOpened
from core.notation.program import parse_program
from core.runs.program_opening import open_pass
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.program_trace import PassKind
from gui.models.pass_place import PassPlace
from gui.models.recorded_script import RecordedScript
from gui.models.script_pass import ScriptPass
from gui.opened_pass import ShownPass
from tests.core.engine.test_script_stops import recorded as stopped
from tests.gui.models.passes import HEAD, MOMENTUM, REGRESSION

TEXT = HEAD + REGRESSION.format(MOMENTUM)
SEVERAL = HEAD + (
    "x = torch.ones(3, requires_grad=True)\ny = x * x\n"
    "rows = [torch.autograd.grad(y[i], x, retain_graph=True) for i in range(3)]\nz = 1\n"
)


def recorded(text: str) -> RecordedScript:
    """A script that has come to its end."""
    script = RecordedScript(ScriptSpec(text))
    recorder = Recorder()
    run = ProgramRun(
        ProgramSpec(parse_program(text)), recorder.printed, weave=recorder.weave(), on_built=recorder.start
    )
    script.end = run.go_on()
    script.trace.append(recorder.take())
    return script


class Engine(QObject):
    """Answers when it is told to."""

    answered = Signal(object)
    lost = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[OpenPass] = []

    def next_request(self) -> int:
        return 100 + len(self.asked)

    def send(self, command: Message) -> None:
        assert isinstance(command, OpenPass)
        self.asked.append(command)

    def answer(self, text: str) -> None:
        command = self.asked[-1]
        opened = open_pass(ProgramSpec(parse_program(text)), command.number)
        self.answered.emit(PassOpened(command.request, opened))


class Run(QObject):
    """A run that is looked at."""

    began = Signal()
    playhead_moved = Signal(int)
    state_changed = Signal(object)
    grown = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.prepared_request: int | None = 1
        self.recorded: RecordedScript | None = recorded(text)
        self.playhead = 0
        self.is_racing = False

    def jump(self, moment: int) -> None:
        self.playhead = moment
        self.playhead_moved.emit(moment)


class Watched:
    """The passes of a run, and all that they told."""

    def __init__(self, text: str) -> None:
        self.text, self.engine, self.run = text, Engine(), Run(text)
        self.passes = ShownPass(self.engine, self.run)  # type: ignore[arg-type]  # fakes with the same faces
        self.told: list[tuple[PassKind, int] | None] = []
        self.refused: list[str] = []
        self.behind: list[bool] = []
        self.further: list[bool] = []
        self.passes.opened.connect(self._take)
        self.passes.refused.connect(self.refused.append)
        self.passes.fell_behind.connect(self.behind.append)
        self.passes.further_asked.connect(lambda: self.further.append(True))
        self.passes.want(True)  # noqa: FBT003 (a slot)

    def _take(self, opened: ScriptPass | None) -> None:
        self.told.append(None if opened is None else (opened.kind, opened.opened.number))

    def look(self, moment: int) -> None:
        self.run.jump(moment)

    def answer(self) -> None:
        self.engine.answer(self.text)

    def event(self, number: int) -> int:
        assert self.run.recorded is not None
        return self.run.recorded.trace.passes[number].event


@pytest.fixture
def watched() -> Watched:
    return Watched(TEXT)


def test_that_nothing_is_asked_before_there_was_a_pass(watched: Watched) -> None:
    watched.look(watched.event(0) - 1)
    assert watched.engine.asked == []
    watched.passes.go(1)
    assert watched.run.playhead == watched.event(0)
    watched.answer()
    assert watched.told == [(PassKind.ZERO, 0)]


def test_that_the_pass_is_that_of_the_present_statement_or_the_last_before(watched: Watched) -> None:
    for moment, number in ((watched.event(1), 1), (watched.event(2), 2), (watched.event(2) + 2, 2)):
        watched.look(moment)
        if watched.passes.is_waiting:
            watched.answer()
        assert watched.told[-1] == ([PassKind.ZERO, PassKind.BACKWARD, PassKind.UPDATE][number], number)
    assert len(watched.engine.asked) == 2


def test_that_one_question_is_under_way_at_a_time_and_the_last_one_looked_at_is_asked_next(watched: Watched) -> None:
    for number in (1, 4, 7):
        watched.look(watched.event(number))
    assert [one.number for one in watched.engine.asked] == [1]
    watched.answer()
    assert [one.number for one in watched.engine.asked] == [1, 7]
    assert watched.told == []
    watched.answer()
    assert watched.told == [(PassKind.BACKWARD, 7)]


def test_that_what_was_opened_lately_is_not_asked_for_again(watched: Watched) -> None:
    for number in (1, 2, 1):
        watched.look(watched.event(number))
        if watched.passes.is_waiting:
            watched.answer()
    assert len(watched.engine.asked) == 2
    assert [told and told[1] for told in watched.told] == [1, 2, 1]


def test_that_only_the_latest_few_are_kept(watched: Watched) -> None:
    for number in (*range(8), 0):
        watched.look(watched.event(number))
        if watched.passes.is_waiting:
            watched.answer()
    assert [one.number for one in watched.engine.asked] == [*range(8), 0]


def test_that_nothing_is_asked_while_the_run_goes_at_full_speed(watched: Watched) -> None:
    watched.look(watched.event(1))
    watched.answer()
    watched.run.is_racing = True
    watched.look(watched.event(4))
    assert watched.behind == [True]
    assert len(watched.engine.asked) == 1
    watched.run.is_racing = False
    watched.run.state_changed.emit(None)
    assert watched.behind == [True, False]
    assert watched.engine.asked[-1].number == 4


def test_that_an_answer_for_another_run_is_not_shown(watched: Watched) -> None:
    watched.look(watched.event(1))
    watched.run.prepared_request = 2
    watched.answer()
    assert watched.told == []
    assert watched.engine.asked[-1].run == 2
    watched.answer()
    assert watched.told == [(PassKind.BACKWARD, 1)]


def test_that_what_was_opened_stays_while_another_run_is_made_ready_and_goes_with_the_run(watched: Watched) -> None:
    watched.look(watched.event(1))
    watched.answer()
    watched.run.prepared_request = None
    watched.run.began.emit()
    assert watched.told == [(PassKind.BACKWARD, 1)]
    watched.run.recorded = None
    watched.run.grown.emit()
    assert watched.told[-1] is None


def test_that_a_pass_that_cannot_be_reached_says_why_and_is_not_asked_for_again_and_again(watched: Watched) -> None:
    watched.look(watched.event(1))
    watched.engine.answered.emit(PassNotOpened(watched.engine.asked[-1].request, "It is gone."))
    watched.run.grown.emit()
    assert watched.refused == ["It is gone."]
    assert len(watched.engine.asked) == 1


def test_that_what_was_given_up_is_asked_for_once_something_else_has_come(watched: Watched) -> None:
    watched.look(watched.event(1))
    watched.engine.answered.emit(PassNotOpened(watched.engine.asked[-1].request))
    assert len(watched.engine.asked) == 1
    watched.run.grown.emit()
    assert [one.number for one in watched.engine.asked] == [1, 1]


def test_that_a_lost_engine_is_asked_again(watched: Watched) -> None:
    watched.look(watched.event(1))
    watched.engine.lost.emit(None)
    watched.run.prepared_request = 3
    watched.run.state_changed.emit(None)
    assert watched.engine.asked[-1].run == 3


def test_that_one_can_go_from_pass_to_pass(watched: Watched) -> None:
    watched.look(watched.event(4))
    watched.answer()
    watched.passes.go(1)
    assert watched.run.playhead == watched.event(5)
    watched.passes.go(-1)
    watched.passes.go(-1)
    assert watched.run.playhead == watched.event(3)
    watched.look(watched.event(8))
    watched.passes.go(1)
    assert watched.further == [True]


def test_that_several_passes_of_one_statement_can_be_looked_at() -> None:
    watched = Watched(SEVERAL)
    watched.look(watched.event(2) + 1)
    watched.answer()
    assert watched.told[-1] == (PassKind.GRADIENT, 2)
    for direction, number in ((-1, 1), (-1, 0), (1, 1)):
        watched.passes.go(direction)
        if watched.passes.is_waiting:
            watched.answer()
        assert watched.told[-1] == (PassKind.GRADIENT, number)
    watched.look(watched.event(2) + 1)
    assert watched.told[-1] == (PassKind.GRADIENT, 2)


def test_that_it_is_told_which_of_how_many_passes_of_its_line_it_is(watched: Watched) -> None:
    watched.look(watched.event(4))
    watched.answer()
    assert watched.passes.place == PassPlace(2, 3)


DOUBTFUL = HEAD + (
    "x = torch.ones(2, requires_grad=True)\nx.sum().backward()\nx.sum().backward() if x[0] > 2 else 0\nz = 1\n"
)


def held_before(text: str, line: int) -> Watched:
    """A script that waits before a line; what is behind it has not run."""
    watched = Watched(text)
    trace = stopped(text, AdvanceScript(1, 10**9, frozenset({line})))
    assert trace.event(len(trace) - 1).line == line
    lines = frozenset(rules_of(parse_program(text)).pass_lines)
    watched.run.recorded = RecordedScript(ScriptSpec(text), trace, pass_lines=lines)
    return watched


def test_that_a_pass_can_be_looked_into_before_it_is_made() -> None:
    text = HEAD + "x = torch.ones(2, requires_grad=True)\ny = x.sum()\ny.backward()\n"
    watched = held_before(text, text.count("\n"))
    assert watched.run.recorded is not None
    assert watched.run.recorded.trace.passes == []
    watched.look(len(watched.run.recorded.trace) - 1)
    watched.answer()
    assert watched.told == [(PassKind.BACKWARD, 0)]


def test_that_a_statement_that_makes_no_pass_after_all_shows_the_one_before() -> None:
    watched = held_before(DOUBTFUL, DOUBTFUL.count("\n") - 1)
    assert watched.run.recorded is not None
    watched.look(len(watched.run.recorded.trace) - 1)
    assert [one.number for one in watched.engine.asked] == [1]
    watched.engine.answered.emit(PassNotOpened(watched.engine.asked[-1].request, "The run has no pass 1; it has 1."))
    assert [one.number for one in watched.engine.asked] == [1, 0]
    watched.answer()
    assert (watched.told, watched.refused) == ([(PassKind.BACKWARD, 0)], [])


def test_that_a_pass_of_a_later_statement_is_not_taken_for_that_of_the_present_one() -> None:
    text = DOUBTFUL + "x.sum().backward()\n"
    watched = held_before(text, text.count("\n") - 2)
    assert watched.run.recorded is not None
    watched.look(len(watched.run.recorded.trace) - 1)
    watched.answer()
    assert [one.number for one in watched.engine.asked] == [1, 0]
    watched.answer()
    assert watched.told == [(PassKind.BACKWARD, 0)]
