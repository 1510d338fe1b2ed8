"""An optimiser of torch without the wrappers that torch puts around its methods.

``torch.optim`` wraps the methods of its optimisers for three purposes that no run here has: torch.compile
(``add_param_group``, ``step`` and ``zero_grad`` import ``torch._dynamo`` at their first call, which takes about as long
as ``import torch``), the profiler and step hooks (tens of microseconds a step, as much as a small function takes).
Below the wrappers stands the method that does the arithmetic, reachable as ``__wrapped__``. So each class gets a
subclass of its own without the wrappers; torch's classes remain as they are, and the arithmetic is torch's.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer

from core.document.run_spec import Setting


@dataclass(frozen=True, slots=True)
class LeanOptimizer:
    """An optimiser, and the two calls that a loop makes of it.

    Attributes:
        optimizer: with its ``state`` and its ``param_groups``, as torch has them.
        update: what is left of ``optimizer.step``, in no_grad mode as there.
        zero_grad: what is left of ``optimizer.zero_grad``.
    """

    optimizer: Optimizer
    update: Callable[[], object]
    zero_grad: Callable[[], None]


def build_optimizer(
    optimizer: type[Optimizer], parameters: Iterable[Tensor], settings: Mapping[str, Setting]
) -> LeanOptimizer:
    """An optimiser of torch without its wrappers.

    One tensor at a time (``foreach=False``) is fastest for a few small tensors, and has the same bits on every machine.
    """
    names = inspect.signature(optimizer).parameters
    machinery: dict[str, Any] = {"foreach": False} if "foreach" in names else {}
    lean = _lean_class(optimizer)  # type: ignore[arg-type]  # mypy takes an instance's __hash__
    built = lean(list(parameters), **settings, **machinery)
    step = partial(inspect.unwrap(optimizer.step), built)
    return LeanOptimizer(built, _without_gradients(step), built.zero_grad)


@cache
def _lean_class(optimizer: type[Optimizer]) -> Callable[..., Optimizer]:
    methods: dict[str, Any] = {
        "add_param_group": inspect.unwrap(Optimizer.add_param_group),
        "step": inspect.unwrap(optimizer.step),
    }
    if optimizer.zero_grad is Optimizer.zero_grad:
        methods["zero_grad"] = _remove_gradients
    lean: Callable[..., Optimizer] = type(optimizer.__name__, (optimizer,), methods)
    return lean


def _without_gradients(step: Callable[[], object]) -> Callable[[], None]:
    without_gradients = torch.no_grad()

    def update() -> None:
        with without_gradients:
            step()

    return update


def _remove_gradients(optimizer: Optimizer) -> None:
    """What torch's own ``zero_grad`` does by default."""
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            parameter.grad = None
