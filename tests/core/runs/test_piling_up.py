"""A loop that forgets to set gradients back is told of it once; one that adds them up on purpose is not blamed."""

import pytest

from core.notation.explanations import Explanation
from core.notation.program import parse_program
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.program_trace import Hint

LEAF = "import torch\nx = torch.tensor(2., requires_grad=True)\n"
OPTIMIZER = LEAF + "optimizer = torch.optim.SGD([x], lr=0.01)\n"

FORGETFUL = {
    "by hand": LEAF + "for _ in range(5):\n    (x ** 2).backward()\n    x.data.sub_(0.1 * x.grad)\n",
    "under no_grad": LEAF
    + "for _ in range(5):\n    (x ** 2).backward()\n    with torch.no_grad():\n        x -= 0.1 * x.grad\n",
    "with an optimiser": OPTIMIZER + "for _ in range(5):\n    (x ** 2).backward()\n    optimizer.step()\n",
    "by torch.autograd.backward": OPTIMIZER
    + "for _ in range(5):\n    torch.autograd.backward(x ** 2)\n    optimizer.step()\n",
    "with inputs named": OPTIMIZER + "for _ in range(5):\n    (x ** 2).backward(inputs=[x])\n    optimizer.step()\n",
}
CAREFUL = {
    "zeroed by hand": LEAF
    + "for _ in range(5):\n    (x ** 2).backward()\n    x.data.sub_(0.1 * x.grad)\n    x.grad.zero_()\n",
    "removed": LEAF + "for _ in range(5):\n    (x ** 2).backward()\n    x.data.sub_(0.1 * x.grad)\n    x.grad = None\n",
    "zero_grad": OPTIMIZER
    + "for _ in range(5):\n    optimizer.zero_grad()\n    (x ** 2).backward()\n    optimizer.step()\n",
    "micro-batches": OPTIMIZER
    + "for _ in range(4):\n    for part in (1., 2., 3.):\n        (part * x ** 2).backward()\n"
    + "    optimizer.step()\n    optimizer.zero_grad()\n",
    "accumulation shown at one point": LEAF + "for _ in range(5):\n    (x ** 2).backward()\n    print(x.grad)\n",
    "momentum kept in the gradient": LEAF
    + "for _ in range(5):\n    (x ** 2).backward()\n    x.data.sub_(0.1 * x.grad)\n    x.grad.mul_(0.9)\n",
    "one slip of the moment": LEAF
    + "(x ** 2).backward()\nx.data.sub_(0.1)\n(x ** 2).backward()\nx.grad.zero_()\n(x ** 2).backward()\n",
    "autograd.grad, which adds to nothing": LEAF
    + "for _ in range(5):\n    (g,) = torch.autograd.grad(x ** 2, x)\n    x.data.sub_(0.1 * g)\n",
}


@pytest.mark.parametrize("how", FORGETFUL)
def test_that_gradients_that_pile_up_are_told_once_at_their_line(how: str) -> None:
    (hint,) = hints(FORGETFUL[how])
    lines = FORGETFUL[how].splitlines()
    assert "backward(" in lines[hint.line - 1]
    assert hint.explanation is Explanation.GRADIENTS_PILE_UP


@pytest.mark.parametrize("how", CAREFUL)
def test_that_nobody_is_blamed_who_adds_up_on_purpose(how: str) -> None:
    assert hints(CAREFUL[how]) == []


def hints(text: str) -> list[Hint]:
    """What a recorded run is told of."""
    recorder = Recorder()
    end = ProgramRun(
        ProgramSpec(parse_program(text)), recorder.printed, weave=recorder.weave(), on_built=recorder.start
    ).go_on()
    assert end is not None
    assert end.error == "", end.text
    return list(recorder.take().hints)
