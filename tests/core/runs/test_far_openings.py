"""A pass far into a script is opened as if every operation before it had been noted, also where its graph is old."""

import pytest

from core.notation.program import parse_program
from core.runs.program_opening import open_pass
from core.runs.program_run import ProgramSpec

LEAF = "import torch\nx = torch.tensor(2., requires_grad=True)\n"
FRESH = LEAF + "for i in range(30):\n    y = x * x * 3\n    y.backward()\n    x.grad.zero_()\n"
OLD = LEAF + "y = x * x * 3\nfor i in range(30):\n    y.backward(retain_graph=True)\n"


@pytest.mark.parametrize("text", [FRESH, OLD])
@pytest.mark.parametrize("number", [0, 7, 9, 25])
def test_that_the_operations_are_there(text: str, number: int) -> None:
    opened = open_pass(ProgramSpec(parse_program(text)), number)
    assert [step.operation for step in opened.forward] == ["mul", "mul"]
    assert opened.backward is not None
