"""Goals in the recorded runs of real scripts: functions, recursion, loops in functions, exceptions, lambdas."""

import pytest

from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun
from core.trajectory.program_goal import Goal, GoalKind
from core.trajectory.program_trace import ProgramTrace
from tests.core.runs.running import spec_of
from tests.core.trajectory.naive_goals import naive

CALLS = """\
def inner(x):
    y = x + 1
    return y
def outer(x):
    for i in range(2):
        x = inner(x)
    return x
a = outer(1)
b = inner(a) + inner(2)
"""
RECURSION = "def f(n):\n    if n:\n        return n * f(n - 1)\n    return 1\nx = f(3)\ny = x\n"
RAISING = """\
def fail(n):
    if n == 0:
        raise ValueError(n)
    fail(n - 1)
    print('never')
try:
    fail(2)
except ValueError as error:
    n = 1
done = True
"""
UNCAUGHT = "def f():\n    x = 1\n    return x / 0\ny = f()\nz = 1\n"
DESCENT = """\
import torch
x = torch.tensor(2., requires_grad=True)
def loss(x):
    return 3 * x * x
for i in range(3):
    y = loss(x)
    y.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad = None
g, = torch.autograd.grad(x * x, x)
"""
LAMBDAS = "def g(x):\n    return x\nf = lambda x: g(x) + 1\na = f(g(1))\nb = f(2) + f(3)\nc = 0\n"
SCRIPTS = (CALLS, RECURSION, RAISING, UNCAUGHT, DESCENT, LAMBDAS)


def record(text: str) -> ProgramTrace:
    trace, recorder = ProgramTrace(), Recorder()
    a_run = ProgramRun(spec_of(text), recorder.printed, weave=recorder.weave(), on_built=recorder.start)
    assert a_run.go_on(float("inf")) is not None
    trace.append(recorder.take())
    return trace


def lines_by(kind: GoalKind, text: str, start_line: int, *, times: int, line: int = 0) -> list[int | None]:
    """The lines one comes to by asking for the same thing again and again; None is the end."""
    trace = record(text)
    moment = next(index for index in range(len(trace)) if trace.event(index).line == start_line)
    seen: list[int | None] = []
    for _ in range(times):
        found = Goal(kind, moment, line).found(trace, is_ended=True)
        assert found is not None
        moment = found
        seen.append(trace.event(moment).line if moment < len(trace) else None)
    return seen


@pytest.mark.parametrize("text", SCRIPTS)
def test_that_every_goal_from_every_moment_is_what_looking_at_every_event_finds(text: str) -> None:
    trace = record(text)
    lines = sorted({trace.event(index).line for index in range(len(trace))})
    for origin in range(len(trace) + 1):
        for kind in GoalKind:
            for line in lines if kind is GoalKind.LINE else (0,):
                for breakpoints in (frozenset[int](), frozenset({lines[-1]}), frozenset(lines[1:3])):
                    goal = Goal(kind, origin, line, breakpoints)
                    assert goal.found(trace, is_ended=True) == naive(goal, trace), goal


def test_that_over_passes_calls_and_comes_to_each_turn_of_a_loop() -> None:
    assert lines_by(GoalKind.OVER, CALLS, 8, times=2) == [9, None]
    assert lines_by(GoalKind.OVER, CALLS, 5, times=6) == [6, 5, 6, 5, 7, 9]


def test_that_into_enters_a_call_and_out_goes_behind_it() -> None:
    assert lines_by(GoalKind.INTO, CALLS, 8, times=3) == [5, 6, 2]
    assert lines_by(GoalKind.OUT, CALLS, 2, times=2) == [5, 9]
    assert lines_by(GoalKind.OUT, CALLS, 8, times=1) == [None], "there is nothing around the module"


def test_that_out_of_one_of_two_calls_in_a_statement_comes_to_the_other() -> None:
    trace = record(CALLS)
    ninth = next(index for index in range(len(trace)) if trace.event(index).line == 9)
    found = Goal(GoalKind.OUT, ninth + 1).found(trace, is_ended=True)
    assert found == ninth + 3
    assert trace.event(found).line == 2
    assert Goal(GoalKind.BACK_OUT, found).found(trace, is_ended=True) == ninth


def test_that_over_in_a_recursion_stays_with_its_own_call() -> None:
    trace = record(RECURSION)
    deepest = max(range(len(trace)), key=lambda index: trace.depth(trace.event(index).call))
    second = Goal(GoalKind.OVER, deepest).found(trace, is_ended=True)
    assert second is not None
    assert trace.event(second).line == 4
    assert lines_by(GoalKind.OVER, RECURSION, 2, times=3) == [3, 6, None]


def test_that_an_exception_leaves_its_calls() -> None:
    assert lines_by(GoalKind.OUT, RAISING, 2, times=1) == [9]
    assert lines_by(GoalKind.OVER, RAISING, 7, times=2) == [9, 10]
    assert lines_by(GoalKind.OVER, UNCAUGHT, 4, times=1) == [None]
    assert lines_by(GoalKind.OUT, UNCAUGHT, 2, times=1) == [None]


def test_that_the_next_backward_pass_is_where_it_happens_and_each_is_come_to_once() -> None:
    assert lines_by(GoalKind.BACKWARD, DESCENT, 1, times=5) == [7, 7, 7, 11, None]
    assert lines_by(GoalKind.PREVIOUS_BACKWARD, DESCENT, 11, times=3) == [7, 7, 7]


def test_that_a_line_is_come_to_each_time_it_is_worked() -> None:
    assert lines_by(GoalKind.LINE, CALLS, 1, times=4, line=2) == [2, 2, 2, 2]
    assert lines_by(GoalKind.LINE, DESCENT, 1, times=3, line=10) == [10, 10, 10]


def test_that_a_run_that_goes_on_pauses_at_a_breakpoint_whatever_it_was_asked_for() -> None:
    trace = record(CALLS)
    for kind in (GoalKind.OVER, GoalKind.OUT, GoalKind.BACKWARD, GoalKind.LINE, GoalKind.BREAKPOINT, GoalKind.END):
        found = Goal(kind, 2, 9, frozenset({3})).found(trace, is_ended=True)
        assert found is not None
        assert trace.event(found).line == 3, kind
