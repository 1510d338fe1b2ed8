"""The last loss, and what a name stands for, are what the script itself had at that moment."""

import pytest

from core.trajectory.program_trace import ProgramTrace
from gui.models.script_glances import last_loss, variable_told
from tests.gui.recorded_script import recorded

TEXT = """\
import torch
x = torch.tensor(2., requires_grad=True)
def f(x):
    y = x * 3
    return y
loss = f(x + 1)
loss.backward()
x.grad.zero_()
(x * x).backward()
print(x)
"""


@pytest.fixture(scope="module")
def trace() -> ProgramTrace:
    return recorded(TEXT)[0]


def at(trace: ProgramTrace, line: int) -> int:
    """The moment at which a line is about to work."""
    return next(index for index in range(len(trace)) if trace.event(index).line == line)


def test_that_the_last_loss_is_that_of_the_pass_before(trace: ProgramTrace) -> None:
    lines = (6, 7, 8, 9, 10)
    assert [last_loss(trace, at(trace, line)) for line in lines] == [None, None, 9.0, 9.0, 4.0]


def test_that_a_name_is_that_of_the_call_first(trace: ProgramTrace) -> None:
    assert variable_told(trace, at(trace, 4), "x") == "x = 3"
    assert variable_told(trace, at(trace, 6), "x") == "x = 2"


def test_that_a_gradient_that_is_not_there_is_none_and_not_zero(trace: ProgramTrace) -> None:
    told = [variable_told(trace, at(trace, line), "x.grad") for line in (7, 8, 9, 10)]
    assert told == ["x.grad = None", "x.grad = 3", "x.grad = 0", "x.grad = 4"]


@pytest.mark.parametrize("word", ["nothing", "x.grad.zero_", "x.shape", ""])
def test_that_nothing_is_told_of_what_is_no_variable(trace: ProgramTrace, word: str) -> None:
    assert variable_told(trace, at(trace, 10), word) == ""
