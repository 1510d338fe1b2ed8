"""What the engine's loop does with scripts, with a list of commands in place of the window."""

import threading

import pytest
import torch

from core.document.run_spec import RunSpec
from core.document.script import Every, PlotRole, ScriptSpec, WatchChoice
from core.engine.script_in_progress import read_script
from core.messages import (
    Advance,
    AdvanceScript,
    Answer,
    Command,
    Failed,
    Inspect,
    NotInspected,
    OpenPass,
    PassNotOpened,
    PassOpened,
    Pause,
    Paused,
    Prepare,
    Prepared,
    PrepareScript,
    Records,
    ScriptEnded,
    ScriptPrepared,
    ScriptRefused,
    StopScript,
    Traced,
)
from core.notation.program_problem import RefusalKind
from core.runs.preparation import prepare
from core.runs.program_opening import open_pass
from core.runs.program_run import ProgramSpec
from core.trajectory.iteration_trace import Inspection
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_end import EndKind
from core.trajectory.program_trace import PassKind
from tests.core.engine.fakes import answers, interrupted
from tests.core.engine.scripted import seen_of

ALL = 10**9
DESCENT = """\
import torch
x = torch.tensor([1., 2.], requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1, momentum=0.9)
for i in range(4):
    loss = (x ** 2).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(x)
"""
FOR_EVER = "print('begun')\nwhile True: pass\n"
FAR = "import torch\nx = torch.ones(1, requires_grad=True)\nfor i in range(10**6): y = x * 2\ny.backward()\n"
FORMULA = RunSpec("3x²+2x−1", starts=(("x", "2"),), steps=20)


def script(request: int, text: str, known: int = 0) -> PrepareScript:
    return PrepareScript(request, ScriptSpec(text), known)


def kinds(sent: list[Answer]) -> list[tuple[type[Answer], int]]:
    return [(type(one), one.request) for one in sent]


def no_program_is_left() -> bool:
    return not any(thread.name == "program" for thread in threading.enumerate())


def opened(sent: list[Answer]) -> list[OpenedPass]:
    return [one.opened for one in sent if isinstance(one, PassOpened)]


def test_that_a_script_is_run_to_its_end_and_told_as_it_was() -> None:
    sent = answers(script(1, DESCENT), AdvanceScript(1, ALL))
    assert isinstance(sent[0], ScriptPrepared)
    assert isinstance(sent[-1], ScriptEnded)
    seen = seen_of(sent)
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.1, momentum=0.9)
    for _ in range(4):
        loss = (x**2).sum()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    assert seen.output() == f"{x}\n"
    assert [one.kind for one in seen.trace.passes] == [PassKind.ZERO, PassKind.BACKWARD, PassKind.UPDATE] * 4
    assert [one.text for one in seen.watches] == ["loss", "x", "x.grad"]
    assert no_program_is_left()


def test_that_a_script_in_pieces_is_the_script_in_one() -> None:
    pieces = answers(script(1, DESCENT), *(AdvanceScript(1, events) for events in (1, 2, 3, 9, 12, ALL)))
    assert seen_of(pieces).everything() == seen_of(answers(script(1, DESCENT), AdvanceScript(1, ALL))).everything()
    assert sum(isinstance(one, Paused) for one in pieces) == 5


def test_that_who_asks_for_what_there_is_gets_an_answer_at_once() -> None:
    sent = answers(script(1, DESCENT), AdvanceScript(1, 5), AdvanceScript(1, 3), AdvanceScript(1, ALL))
    assert [type(one) for one in sent[2:4]] == [Paused, Paused]
    again = answers(script(1, "x = 1"), AdvanceScript(1, ALL), AdvanceScript(1, ALL), StopScript(1))
    assert [type(one) for one in again] == [ScriptPrepared, Traced, ScriptEnded, ScriptEnded, ScriptEnded]


def test_that_a_script_that_cannot_be_read_is_refused_with_all_its_reasons() -> None:
    first, second = answers(script(1, "x = 1\nimport os\nopen('x')\n"), script(2, "import torch\ntorch.load('x')\n"))
    assert isinstance(first, ScriptRefused)
    assert [(one.kind, one.place.line) for one in first.refusals] == [(RefusalKind.IMPORT, 2), (RefusalKind.BUILTIN, 3)]
    assert isinstance(second, ScriptRefused)
    assert [(one.kind, one.place.line) for one in second.refusals] == [(RefusalKind.MODULE_NAME, 2)]


def test_that_of_several_runs_only_the_last_is_prepared() -> None:
    commands: list[Command] = [
        script(1, "x = ("),
        Prepare(2, RunSpec("x +")),
        script(3, "import os"),
        Prepare(4, FORMULA),
    ]
    assert kinds(answers(*commands, superseded=[1, 2, 3])) == [(Prepared, 4)]


def test_that_an_endless_script_is_paused_and_stopped_between_its_statements() -> None:
    sent = interrupted(script(1, FOR_EVER), AdvanceScript(1, ALL), Pause(1), AdvanceScript(1, ALL), StopScript(1))
    assert sum(isinstance(one, Paused) for one in sent) == 1
    end = sent[-1]
    assert isinstance(end, ScriptEnded)
    assert end.end.kind is EndKind.CANCELLED
    assert end.end.line == 2
    assert seen_of(sent).output() == "begun\n"
    assert no_program_is_left()


@pytest.mark.parametrize(
    "text", [FOR_EVER, "import torch\ntorch.set_default_dtype(torch.float64)\nx = torch.ones(1)\n"]
)
def test_that_a_formula_after_a_script_is_what_it_is_without_one(text: str) -> None:
    records = list(prepare(FORMULA).records())
    command: Command
    for command in (AdvanceScript(1, 3), StopScript(1)):
        sent = answers(script(1, text), AdvanceScript(1, 3), command, Prepare(2, FORMULA), *steps(2))
        assert [record for one in sent if isinstance(one, Records) for record in one.records] == records
        assert torch.get_default_dtype() is torch.float32
        assert no_program_is_left()


def steps(request: int) -> list[Command]:
    return [Advance(request, 20)]


def test_that_a_script_after_a_formula_takes_its_place() -> None:
    sent = answers(Prepare(1, FORMULA), *steps(1), script(2, "x = 1"), *steps(1), AdvanceScript(2, ALL))
    assert kinds(sent)[-3:] == [(ScriptPrepared, 2), (Traced, 2), (ScriptEnded, 2)]
    asked = answers(Prepare(1, FORMULA), script(2, "x = 1"), Inspect(3, 1, 0, Inspection()))
    assert kinds(asked)[-1] == (NotInspected, 3)


def test_that_commands_for_a_script_that_was_replaced_do_nothing_but_a_pause_is_heard() -> None:
    sent = answers(script(1, "x = 1"), script(2, "y = 1"), AdvanceScript(1, ALL), StopScript(1), Pause(1))
    assert kinds(sent) == [(ScriptPrepared, 1), (ScriptPrepared, 2), (Paused, 1)]
    assert kinds(answers(OpenPass(5, 1, 0))) == [(PassNotOpened, 5)]


def test_that_watches_are_sampled_as_the_spec_says() -> None:
    choices = (WatchChoice("i", PlotRole.LOSS), WatchChoice("x.grad"), WatchChoice("x["))
    spec = ScriptSpec(DESCENT, 0, choices, Every.ITERATION)
    sent = answers(PrepareScript(1, spec), AdvanceScript(1, ALL))
    seen = seen_of(sent)
    assert [(one.text, one.plot) for one in seen.watches] == [
        ("i", PlotRole.LOSS), ("x.grad", PlotRole.GRADIENTS), ("x[", PlotRole.PARAMETERS),
    ]  # fmt: skip
    assert [sample.values[0] for sample in seen.samples] == [0, 1, 2, 3]
    mistakes = [mistake for one in sent if isinstance(one, Traced) for mistake in one.mistakes]
    assert [text for text, _ in mistakes] == ["x["]


def test_that_the_seed_is_that_of_the_spec() -> None:
    text = "import torch\nprint(torch.randn(3))\n"
    for seed in (0, 7):
        sent = answers(PrepareScript(1, ScriptSpec(text, seed)), AdvanceScript(1, ALL))
        torch.manual_seed(seed)
        assert seen_of(sent).output() == f"{torch.randn(3)}\n"


@pytest.mark.parametrize("number", [0, 1, 2, 7, 11])
def test_that_a_pass_of_a_script_is_opened_as_by_itself(number: int) -> None:
    spec = ProgramSpec(read_script(DESCENT))
    sent = answers(script(1, DESCENT), OpenPass(2, 1, number), AdvanceScript(1, ALL), OpenPass(3, 1, number))
    first, second = opened(sent)
    assert first == second == open_pass(spec, number)
    passes = seen_of(sent).trace.passes
    assert (first.number, first.kind, first.event) == (number, passes[number].kind, passes[number].event)


def test_that_a_pass_that_is_not_there_is_answered_with_the_reason() -> None:
    missing, stopped = (
        answers(script(1, DESCENT), OpenPass(2, 1, 12))[-1],
        answers(script(1, DESCENT), AdvanceScript(1, 3), StopScript(1), OpenPass(2, 1, 0))[-1],
    )
    assert missing == PassNotOpened(2, "The run has no pass 12; it has 12.")
    assert isinstance(stopped, PassOpened)


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (Pause(1), [(Paused, 1)]),
        (AdvanceScript(1, 1), [(Traced, 1), (Paused, 1)]),
        (StopScript(1), [(ScriptEnded, 1)]),
        (OpenPass(3, 9, 0), [(PassNotOpened, 3)]),
        (Prepare(3, FORMULA), [(Prepared, 3)]),
        (script(3, "x = 1"), [(ScriptPrepared, 3)]),
    ],
)
def test_that_an_opening_is_given_up_for_whatever_else_is_asked(
    command: Command, answer: list[tuple[type[Answer], int]]
) -> None:
    sent = interrupted(script(1, FAR), OpenPass(2, 1, 0), command)
    assert kinds(sent) == [(ScriptPrepared, 1), (PassNotOpened, 2), *answer]
    assert sent[1] == PassNotOpened(2)
    assert sum(thread.name == "program" for thread in threading.enumerate()) <= 1  # the script itself, which waits


def test_that_a_script_goes_on_by_itself_once_a_pass_is_opened() -> None:
    text = DESCENT.replace("range(4)", "range(2000)")
    sent = interrupted(script(1, text), AdvanceScript(1, ALL), OpenPass(2, 1, 4), looks=2)
    kinds_then = kinds(sent)
    assert (PassOpened, 2) in kinds_then[:-1]
    assert kinds_then[-1] == (ScriptEnded, 1)
    assert seen_of(sent).everything() == seen_of(answers(script(1, text), AdvanceScript(1, ALL))).everything()


RANDOM = """\
import torch
import numpy as np
torch.manual_seed(4)
torch.set_default_dtype(torch.float64)
w = torch.randn(3, requires_grad=True)
rng = np.random.default_rng()
for i in range(6):
    noise = torch.randn(3) + torch.from_numpy(np.random.randn(3)) + rng.random()
    if i == 3:
        torch.manual_seed(9)
        np.random.seed(9)
        torch.set_printoptions(precision=2)
    loss = ((w + noise) ** 2).sum()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * torch.rand(3) * w.grad
    w.grad = None
    print(w, np.random.rand(), torch.rand(1), np.random.default_rng().random())
"""


def test_that_opening_passes_between_its_statements_changes_no_bit_of_a_script() -> None:
    whole = seen_of(answers(script(1, RANDOM), AdvanceScript(1, ALL)))
    commands: list[Command] = [script(1, RANDOM)]
    for events in range(1, len(whole.trace) + 2):
        commands += [AdvanceScript(1, events), OpenPass(100 + events, 1, events % 6)]
    sent = answers(*commands)
    assert len(opened(sent)) == len(whole.trace) + 1
    assert seen_of(sent).everything() == whole.everything()
    assert whole.end is not None
    assert whole.end.kind is EndKind.DONE


def test_that_an_opening_that_is_given_up_changes_no_bit_either() -> None:
    whole = seen_of(answers(script(1, RANDOM), AdvanceScript(1, ALL)))
    commands: list[Command] = [script(1, RANDOM)]
    for events in range(1, len(whole.trace) + 2):
        commands += [AdvanceScript(1, events), OpenPass(100 + events, 1, 5), Pause(1)]
    assert seen_of(interrupted(*commands, looks=2)).everything() == whole.everything()


def test_that_zeroing_is_told_with_what_became_of_each_gradient() -> None:
    first, second = opened(answers(script(1, DESCENT), OpenPass(2, 1, 0), OpenPass(3, 1, 3)))
    (zero,) = first.zeroed
    assert (zero.parameter, zero.before, zero.after, zero.is_left) == ("x", None, None, False)
    (zero,) = second.zeroed
    assert zero.before is not None
    assert zero.before.nested() == [2.0, 4.0]
    assert zero.after is None
    in_place = DESCENT.replace("zero_grad()", "zero_grad(set_to_none=False)")
    ((zero,),) = [one.zeroed for one in opened(answers(script(1, in_place), OpenPass(2, 1, 3)))]
    assert zero.after is not None
    assert zero.after.nested() == [0.0, 0.0]


def test_that_an_opened_pass_tells_where_it_is_and_of_which_leaves() -> None:
    text = "import torch\nnet = torch.nn.Linear(2, 1)\ndef step(a):\n    y = (net(a) * w).sum()\n    y.backward()\n"
    text += "w = torch.tensor(3., requires_grad=True)\nstep(torch.ones(2))\n"
    sent = answers(script(1, text), AdvanceScript(1, ALL), OpenPass(2, 1, 0))
    (one,) = opened(sent)
    (told,) = seen_of(sent).trace.passes
    assert (one.number, one.event, one.line) == (0, told.event, 5)
    assert {name for name, _ in one.parameters} == {"net.weight", "net.bias", "w"}
    assert one.backward is not None
    assert {name for name, _ in one.backward.gradients} == {"net.weight", "net.bias", "w"}
    assert text[slice(*one.span)] == "y.backward()"
    (step,) = opened(answers(script(1, DESCENT), OpenPass(2, 1, 2)))
    assert [(name, value.nested()) for name, value in step.parameters] == [("x", [1.0, 2.0])]


def test_that_a_step_whose_closure_makes_passes_is_opened_as_a_step() -> None:
    text = """\
import torch
x = torch.tensor([1., 2.], requires_grad=True)
optimizer = torch.optim.LBFGS([x])
def closure():
    optimizer.zero_grad()
    loss = (x ** 2).sum()
    loss.backward()
    return loss
optimizer.step(closure)
"""
    sent = answers(script(1, text), AdvanceScript(1, ALL), OpenPass(2, 1, 0), OpenPass(3, 1, 2))
    step, backward = opened(sent)
    assert (step.kind, backward.kind) == (PassKind.UPDATE, PassKind.BACKWARD)
    assert step.update is not None
    assert [one.kind for one in seen_of(sent).trace.passes[:3]] == [step.kind, PassKind.ZERO, backward.kind]


def test_that_no_script_makes_the_engine_fail() -> None:
    sent = answers(script(1, "print('\\ud800')"), AdvanceScript(1, ALL))
    end = sent[-1]
    assert isinstance(end, ScriptEnded)
    assert end.end.error == "UnicodeEncodeError"
    assert not any(isinstance(one, Failed) for one in sent)
