"""A script is stopped at an event exactly, and what has been told of it is whole up to there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch

from core.document.script import ScriptSpec
from core.engine.script_in_progress import THREADS, ScriptInProgress, read_script
from core.messages import AdvanceScript, PrepareScript
from core.objective.program.world import world
from core.runs.program_pending import Recorded
from core.runs.program_run import ProgramSpec, run_to_end
from core.trajectory.program_end import EndKind
from core.trajectory.program_trace import ProgramTrace
from tests.core.engine.scripted import Seen
from tests.corpus import programs, uncaught

TEXT = """\
import torch
def f(x):
    y = x * 2
    return y
x = torch.tensor(1., requires_grad=True)
for i in range(2):
    z = f(x)
    z.backward()
print(x.grad)
"""
LINES = [1, 2, 5, 6, 7, 3, 4, 8, 6, 7, 3, 4, 8, 6, 9]


class Stepped:
    """A script and what the window would have of it."""

    def __init__(self, text: str, known: int = 0) -> None:
        self.script = ScriptInProgress(read_script(text), PrepareScript(1, ScriptSpec(text), known))
        self.seen = Seen()

    def until(self, events: int) -> "Stepped":
        """Runs until so many events have begun."""
        self.script.advance(AdvanceScript(1, events))
        while self.script.is_advancing:
            self.take(self.script.run_frame())
        return self

    def take(self, told: Recorded) -> None:
        """Takes what came."""
        seen = self.seen
        seen.trace.append(told.batch)
        seen.changes.extend(told.batch.changes)
        seen.printed.extend(told.batch.printed)
        seen.watches.extend(told.watches)
        seen.samples.extend(told.samples)
        seen.end = self.script.end
        seen.trace.is_over = seen.end is not None

    def to_end(self) -> Seen:
        """Runs to the end."""
        return self.until(10**9).seen


Start = Callable[..., Stepped]


@pytest.fixture
def start() -> Iterator[Start]:
    """Begins scripts, which are ended in the end: one that waits has the process as it set it."""
    begun: list[Stepped] = []
    before = world()

    def begin(text: str, known: int = 0) -> Stepped:
        begun.append(Stepped(text, known))
        return begun[-1]

    yield begin
    for one in reversed(begun):
        one.script.stop()
    before.put_back()


def shown(trace: ProgramTrace, moment: int) -> object:
    """All that is shown at a moment."""
    calls = {trace.event(index).call for index in range(min(moment + 1, len(trace)))} | {0}
    return [(call, dict(trace.variables(moment, call))) for call in sorted(calls)], trace.printed(moment)


def test_that_so_many_events_have_begun_and_the_last_of_them_has_not_worked(start: Start) -> None:
    stepped = start(TEXT)
    for events in range(1, len(LINES) + 1):
        trace = stepped.until(events).seen.trace
        assert len(trace) == events
        assert trace.event(events - 1).line == LINES[events - 1]
        assert trace.last_moment == events - 1
    assert stepped.script.end is None
    assert stepped.seen.output() == ""  # the last statement prints; it has only begun
    assert stepped.until(len(LINES) + 1).script.end is not None
    assert len(stepped.seen.trace) == stepped.seen.trace.last_moment == len(LINES)
    assert stepped.seen.output() == "tensor(4.)\n"


def test_that_every_moment_is_whole_once_its_event_has_begun(start: Start) -> None:
    whole, stepped = start(TEXT).to_end().trace, start(TEXT)
    for events in range(1, len(LINES) + 1):
        trace = stepped.until(events).seen.trace
        for moment in range(events):
            assert shown(trace, moment) == shown(whole, moment)
        assert [one.number for one in trace.passes] == [
            one.number for one in whole.passes if one.event < events - 1
        ]  # a pass is told once its statement is through


def test_that_nothing_is_run_before_it_is_asked_for_and_nothing_twice(start: Start) -> None:
    stepped = start(TEXT)
    assert len(stepped.until(0).seen.trace) == 0
    assert len(stepped.until(5).until(3).until(5).seen.trace) == 5


def test_that_a_script_may_be_paused_within_a_statement_that_never_ends(start: Start) -> None:
    stepped = start("print('begun')\nx = [i for i in range(10**6) for j in range(10**6)]\n")
    stepped.script.advance(AdvanceScript(1, 10))
    stepped.take(stepped.script.run_frame())
    stepped.script.pause()
    assert not stepped.script.is_advancing
    assert (len(stepped.seen.trace), stepped.seen.output()) == (2, "begun\n")
    stepped.take(stepped.script.stop())
    assert stepped.seen.end is not None
    assert (stepped.seen.end.kind, stepped.seen.end.line) == (EndKind.CANCELLED, 2)


def test_that_what_a_statement_prints_while_it_works_is_told_when_it_is_through(start: Start) -> None:
    stepped = start("x = [print(i) for i in range(3)]\ny = 1\n").until(1)
    assert stepped.seen.output() == ""
    assert stepped.until(2).seen.output() == "0\n1\n2\n"


def test_that_stopping_a_script_that_was_never_run_ends_it(start: Start) -> None:
    stepped = start(TEXT)
    stepped.take(stepped.script.stop())
    assert stepped.seen.end is not None
    assert stepped.seen.end.kind is EndKind.CANCELLED
    assert len(stepped.seen.trace) == 0


def test_that_time_in_which_it_is_paused_does_not_count(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("core.runs.program_run.time.perf_counter", lambda: now[0])
    stepped = start("x = 1\ny = 2\nz = 3\n")
    for events in (1, 2, 3):
        stepped.until(events)
        stepped.script.pause()
        now[0] += 3_000.0
        assert stepped.script.end is None
    end = stepped.to_end().end
    assert end is not None
    assert end.kind is EndKind.DONE


def test_that_a_script_leaves_the_process_as_it_was(start: Start) -> None:
    text = """\
import torch
import numpy as np
torch.set_default_dtype(torch.float64)
torch.manual_seed(5)
np.random.seed(5)
torch.set_printoptions(precision=1)
torch.autograd.set_detect_anomaly(True)
torch.set_grad_enabled(False)
x = torch.randn(3)
"""
    torch.manual_seed(1)
    expected, threads = torch.randn(3), torch.get_num_threads()
    torch.manual_seed(1)
    for events in (10, 9):
        one = start(text).until(events)
        one.take(one.script.stop())
        assert torch.get_default_dtype() is torch.float32
        assert not torch.is_anomaly_enabled()
        assert torch.is_grad_enabled()
        assert not torch.is_warn_always_enabled()
        assert torch.get_num_threads() == threads
        assert repr(torch.tensor(0.12345)) == "tensor(0.1235)"
    assert torch.equal(torch.randn(3), expected)


def test_that_each_run_is_warned_alike(start: Start) -> None:
    text = "import torch\nx = torch.ones(1, requires_grad=True)\n(x ** 2).sum().backward(create_graph=True)\n"
    first, second = start(text).to_end(), start(text).to_end()
    assert [one.category for one in first.printed] == ["UserWarning"]
    assert first.printed == second.printed


@pytest.mark.parametrize("known", [1, 4, 7, 8, 9, 13, 15])
def test_that_another_engine_goes_on_where_a_lost_one_stopped_to_tell(start: Start, known: int) -> None:
    whole = start(TEXT).to_end()
    lost, other = start(TEXT).until(known), start(TEXT, known)
    other.seen = lost.seen
    assert other.to_end().everything() == whole.everything()


def test_that_of_a_run_that_is_known_to_its_end_nothing_is_told(start: Start) -> None:
    whole = start(TEXT).to_end()
    again = start(TEXT, whole.trace.last_moment + 1).to_end()
    told = Seen()
    told.end = whole.end
    assert again.everything() == told.everything()


def test_that_known_events_are_made_once_more_without_a_word(start: Start) -> None:
    other = start(TEXT, 8).until(8)
    assert other.seen.everything() == Seen().everything()
    assert not other.script.is_advancing


@pytest.mark.parametrize("script", [*programs(), *uncaught()], ids=lambda path: path.stem)
def test_that_stopping_at_every_event_changes_nothing(start: Start, script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    stepped = start(text)
    events = 0
    while stepped.script.end is None:
        events += 1
        stepped.until(events)
        assert stepped.script.end is not None or len(stepped.seen.trace) == events
    printed: list[str] = []
    end = run_to_end(ProgramSpec(read_script(text), threads=THREADS), printed.append)
    assert (stepped.seen.end, stepped.seen.output()) == (end, "".join(printed))
    whole = start(text).to_end()
    events_of = [[one.trace.event(index) for index in range(len(one.trace))] for one in (stepped.seen, whole)]
    assert events_of[0] == events_of[1]
    assert (stepped.seen.printed, stepped.seen.watches) == (whole.printed, whole.watches)
    assert stepped.seen.samples == whole.samples or "torch.empty" in text
