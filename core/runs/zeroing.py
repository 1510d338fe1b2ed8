"""``zero_grad`` of a program's optimiser or network: what becomes of each gradient."""

from collections.abc import Callable, Mapping
from typing import Any

from torch import Tensor
from torch.nn import Module
from torch.optim import Optimizer

from core.autograd.values import optional_value
from core.trajectory.iteration_trace import ZeroGrad

_MOST_ELEMENTS = 64


def optimized(owner: Any, names: Mapping[int, str]) -> dict[str, Tensor]:
    """The parameters of an optimiser or a network, by the names that a program has for them."""
    if isinstance(owner, Optimizer):
        tensors = [one for group in owner.param_groups for one in group["params"]]
    else:
        tensors = list(owner.parameters()) if isinstance(owner, Module) else []
    named: dict[str, Tensor] = {}
    for place, tensor in enumerate(tensors, 1):
        name = names.get(id(tensor), f"p{place}")
        named[name if name not in named else f"p{place}"] = tensor
    return named


def trace_zeroing(parameters: Mapping[str, Tensor], zero: Callable[[], object]) -> tuple[ZeroGrad, ...]:
    """Has gradients zeroed, and tells what became of them.

    Args:
        parameters: whose gradients.
        zero: does it as the program asked for it.
    """
    before = {name: optional_value(one.grad, _MOST_ELEMENTS) for name, one in parameters.items()}
    zero()
    after = {name: optional_value(one.grad, _MOST_ELEMENTS) for name, one in parameters.items()}
    return tuple(ZeroGrad(name, before[name], after[name]) for name in parameters)
