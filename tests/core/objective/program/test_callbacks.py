"""What native code calls for a program is called as the program itself would call it, types and nodes included."""

import pytest

from core.notation.program import parse_program
from core.runs.program_run import ProgramSpec, run_to_end
from core.trajectory.program_end import EndKind

_BEFORE = """
import numpy as np
import torch
x = torch.ones(2, requires_grad=True)
kind = type(torch)
net = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD([x])
node = (x * 2).grad_fn
"""


def end_of(script: str) -> tuple[EndKind, str]:
    printed: list[str] = []
    end = run_to_end(ProgramSpec(parse_program(_BEFORE + script)), printed.append)
    return end.kind, "".join(printed)


@pytest.mark.parametrize(
    "call",
    [
        "np.fromfunction(kind, (), path='os')",
        "np.apply_along_axis(kind, 0, np.ones(2))",
        "torch.func.grad(kind)(x)",
        "torch.vmap(kind)(x)",
        "torch.autograd.functional.jacobian(kind, x)",
        "net.apply(kind)",
        "net.register_forward_hook(kind); net(torch.ones(1, 2))",
        "x.register_hook(kind); x.sum().backward()",
        "x.register_hook(node); x.sum().backward()",
        "optimizer.step(kind)",
        "[1].sort(key=kind)",
        "next(iter(kind, 0))",
        "max([1, 2], key=kind)",
        "torch.optim.lr_scheduler.LambdaLR(optimizer, kind)",
        "torch.optim.lr_scheduler.LambdaLR(optimizer, [kind])",
    ],
)
def test_that_a_type_no_program_may_call_is_not_called_for_it(call: str) -> None:
    assert end_of(call)[0] is EndKind.REFUSED


def test_that_types_stay_themselves_where_nothing_calls_them() -> None:
    script = """
kept = []
kept.append(type(x))
kept.append(node)
print(kept[0] is type(x), kept[1] is node, node.name(), np.array([1, 2], float).dtype)
print(x.type(torch.DoubleTensor).dtype, isinstance(x, torch.Tensor), list(map(float, ["1"])))
"""
    assert end_of(script) == (EndKind.DONE, "True True MulBackward0 float64\ntorch.float64 True [1.0]\n")
