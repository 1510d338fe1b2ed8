"""Where an opened pass stands in its script: each operation in its statement, the call itself, how it was asked for."""

import pytest

from core.runs.program_opening import open_pass
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import ProgramTrace
from tests.core.runs.running import spec_of

TURNS = """import torch
x = torch.tensor(1.5, requires_grad=True)
def grown(a):
    while (a := a * 2) < 16:
        pass
    return a + 1
y = x * 3
for i in range(2):
    if i:
        continue
    y = (grown(y) -
         y)
w = [y * n for n in range(2)]
(w[0] * w[1] + y).backward()
"""


def opened(text: str, number: int = 0) -> OpenedPass:
    return open_pass(spec_of(text), number)


def recorded(text: str) -> ProgramTrace:
    trace, recorder = ProgramTrace(), Recorder()
    ProgramRun(spec_of(text), recorder.printed, weave=recorder.weave(), on_built=recorder.start).go_on()
    trace.append(recorder.take())
    return trace


def line_of(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def test_that_each_operation_knows_the_statement_in_which_it_was_made() -> None:
    trace, one = recorded(TURNS), opened(TURNS)
    events = [step.event for step in one.forward]
    lines = [trace.event(event).line for event in events if event is not None]
    assert lines == [7, 4, 4, 6, 11, 13, 13, 14, 14]
    assert events[1] != events[2], "each turn of a loop is a statement of its own"
    assert trace.event(events[2] or 0).is_again


@pytest.mark.parametrize("is_again", [False, True])
def test_that_a_statement_goes_on_after_the_call_within_it(is_again: bool) -> None:  # noqa: FBT001 (pytest's own)
    head = "for n in range(1):\n    " if is_again else ""
    text = f"import torch\nx = torch.ones(1, requires_grad=True)\ndef f(a):\n    return a * 2\n{head}y = x * 3 + f(x)\n"
    one = opened(f"{text}y.backward()\n")
    first, within, last = (step.event for step in one.forward)
    assert first == last
    assert within == (first or 0) + 1


@pytest.mark.parametrize(
    ("call", "retain", "create"),
    [
        ("y.backward()", False, False),
        ("y.backward(retain_graph=True)", True, False),
        ("y.backward(None, True)", True, False),
        ("y.backward(create_graph=True)", True, True),
        ("torch.autograd.grad(y, [x], retain_graph=False, create_graph=True)", False, True),
        ("torch.autograd.backward([y], None, True)", True, False),
    ],
)
@pytest.mark.filterwarnings("ignore:Using backward:UserWarning")
def test_that_a_call_is_told_with_its_place_and_what_becomes_of_the_graph(
    call: str,
    retain: bool,  # noqa: FBT001 (pytest's own)
    create: bool,  # noqa: FBT001
) -> None:
    text = f"import torch\nx = torch.tensor(2., requires_grad=True)\n'学'; y = x * x; {call}\n"
    one = opened(text)
    assert text[slice(*one.span)] == call
    assert (one.retain_graph, one.create_graph) == (retain, create)


def test_that_a_call_that_is_refused_has_its_place_as_well() -> None:
    text = "import torch\ny = torch.ones(2, requires_grad=True) * 2\ny.backward(retain_graph=True)\n"
    one = opened(text)
    assert one.refused
    assert text[slice(*one.span)] == "y.backward(retain_graph=True)"
    assert one.retain_graph


@pytest.mark.parametrize(
    "before",
    [
        "a = 1 if x is not None else 2\nb = 1 in [1]\n",
        "with torch.no_grad():\n    for w in [x]:\n        w[:] = 1\n        w[:] -= 0\n",
        "s = torch.ones(2, dtype=torch.bfloat16, requires_grad=True) * 2\n",
        "c = torch.complex(x, x) * 1j\n",
    ],
)
def test_that_no_statement_keeps_a_pass_from_being_opened(before: str) -> None:
    text = f"import torch\nx = torch.ones(2, requires_grad=True)\n{before}y = (x * 3).sum()\ny.backward()\n"
    one = opened(text)
    assert (one.refused, [step.operation for step in one.forward]) == ("", ["mul", "sum"])


@pytest.mark.parametrize("kind", ["bfloat16", "complex64"])
def test_that_numbers_that_numpy_has_no_name_for_are_told(kind: str) -> None:
    text = f"import torch\nx = torch.tensor([1.5, -2.], dtype=torch.{kind}, requires_grad=True)\n"
    one = opened(f"{text}(x * 3).abs().sum().backward()\n")
    assert one.forward[0].result.elements().tolist() == [4.5, -6.0]


def test_that_what_goes_into_an_operation_in_place_is_what_was_there_before() -> None:
    text = "import torch\nx = torch.tensor(2., requires_grad=True)\ny = x * 1\ny += 3\ny.mul_(4)\ny.backward()\n"
    first, second, third = opened(text).forward
    assert [step.inputs[0].value for step in (second, third)] == [first.result, second.result]
    assert [step.inputs[0].step for step in (second, third)] == [0, 1]


def test_that_a_call_that_raises_something_else_is_refused_as_well() -> None:
    head = "import torch\nx = torch.ones(1, requires_grad=True)\n"
    one = opened(f"{head}o = torch.optim.LBFGS([x])\ntry:\n    o.step()\nexcept TypeError:\n    pass\n")
    assert (one.error, "closure" in one.refused) == ("TypeError", True)
    hooked = f"{head}x.register_hook(lambda g: 1 / 0)\n(x * 2).backward()\n"
    assert (opened(hooked).error, opened(hooked).refused) == ("ZeroDivisionError", "division by zero")


def test_that_a_pass_that_begins_at_several_tensors_says_so() -> None:
    text = "import torch\nx = torch.tensor(3., requires_grad=True)\ntorch.autograd.backward([x * 2, x * 3])\n"
    assert opened(text).starts == 2
