"""What is sampled of a descent belongs together: the parameter, its loss and its gradient."""

import pytest

from core.document.program_limits import Limits
from core.notation.program import parse_program
from core.notation.watch import parse_watch
from core.runs.program_run import ProgramRun, ProgramSpec
from core.runs.program_watching import Watching
from core.trajectory.program_end import EndKind
from core.trajectory.tensor_value import TensorValue
from core.trajectory.watched import Sample

BY_HAND = """
import torch
x = torch.tensor(2.0, requires_grad=True)
for step in range(3):
    z = 3 * x ** 2 + 2 * x - 1
    z.backward()
    x.data.sub_(0.3 * x.grad)
    x.grad.zero_()
"""

IN_A_FUNCTION = """
import torch
x = torch.tensor(2.0, requires_grad=True)
def step(x):
    y = 3 * x ** 2 + 2 * x - 1
    y.backward()
    with torch.no_grad():
        x -= 0.3 * x.grad
    x.grad = None
    return y
for turn in range(3):
    z = step(x)
"""

BY_GRAD = """
import torch
x = torch.tensor(2.0, requires_grad=True)
for step in range(3):
    z = 3 * x ** 2 + 2 * x - 1
    (g,) = torch.autograd.grad(z, x)
    x = (x - 0.3 * g).detach().requires_grad_()
"""

WITHOUT_GRADIENTS = """
x = 0
for step in range(3):
    x += step
    z = 10 * x
"""


def numbers(sample: Sample) -> list[float]:
    return [round(one.nested() if isinstance(one, TensorValue) else float(one or 0), 4) for one in sample.values]


def samples(text: str, *watches: str) -> list[Sample]:
    taken: list[Sample] = []
    watching = Watching(tuple(map(parse_watch, watches)), taken.append, at_statements=False)
    run = ProgramRun(ProgramSpec(parse_program(text)), lambda _text: None, weave=watching, on_built=watching.start)
    run.go_on()
    assert watching.mistakes == {}
    return taken


@pytest.mark.parametrize("text", [BY_HAND, IN_A_FUNCTION])
def test_that_a_row_has_the_parameter_its_loss_and_its_gradient(text: str) -> None:
    rows = samples(text, "x", "z", "x.grad")
    assert [numbers(one) for one in rows] == [[2.0, 15.0, 14.0], [-2.2, 9.12, -11.2], [1.16, 5.3568, 8.96]]


def test_that_gradients_asked_for_hold_the_parameter_as_well() -> None:
    rows = samples(BY_GRAD, "x", "z", "g")
    assert [numbers(one) for one in rows] == [[2.0, 15.0, 14.0], [-2.2, 9.12, -11.2], [1.16, 5.3568, 8.96]]


def test_that_what_is_no_leaf_is_told_at_the_end_of_the_turn() -> None:
    assert [one.values for one in samples(WITHOUT_GRADIENTS, "x", "z")] == [(0, 0), (1, 10), (3, 30)]
    after = BY_HAND + "    z = 0.5\n    step = step + 10\n"
    assert [one.values for one in samples(after, "z", "step")] == [(0.5, 10), (0.5, 11), (0.5, 12)]


def test_that_a_turn_without_a_backward_pass_tells_leaves_as_they_are_at_its_end() -> None:
    once = BY_HAND.replace("    z = 3", "    if step: continue\n    z = 3")
    assert [numbers(one) for one in samples(once, "x")] == [[2.0], [-2.2], [-2.2]]


def test_that_a_watch_of_what_never_is_there_is_told_of() -> None:
    watching = Watching((parse_watch("x"), parse_watch("loss")), lambda _sample: None, at_statements=False)
    run = ProgramRun(ProgramSpec(parse_program(BY_HAND)), lambda _text: None, weave=watching, on_built=watching.start)
    run.go_on()
    watching.finish()
    assert watching.mistakes == {"loss": "nothing was there whenever it was looked at. Is loss spelt so?"}


@pytest.mark.parametrize("limit", [1, 7, 40])
def test_that_a_small_limit_of_statements_holds_exactly(limit: int) -> None:
    printed: list[str] = []
    text = "while True:\n    print(1)\n"
    end = ProgramRun(ProgramSpec(parse_program(text), limits=Limits(statements=limit)), printed.append).go_on()
    assert end is not None
    assert end.kind is EndKind.LIMIT
    assert len(printed) <= limit
