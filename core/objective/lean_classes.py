"""PyTorch's optimiser classes without the wrappers that torch puts around their methods.

``torch.optim`` wraps the methods of its optimisers for three purposes that nothing here has: torch.compile
(``add_param_group``, ``step``, ``zero_grad``, ``state_dict`` and ``load_state_dict`` import ``torch._dynamo`` at their
first call, which takes about as long as ``import torch``), the profiler and step hooks (tens of microseconds a step, as
much as a small function takes). Below the wrappers stands the method that does the arithmetic, reachable as
``__wrapped__``. So each class gets a subclass of its own without the wrappers; torch's classes remain as they are, and
the arithmetic is torch's.

It stands here, not among the update rules, since scripts make optimisers too.
"""

import inspect
from collections.abc import Callable
from functools import cache, wraps
from typing import Any

import torch
from torch.optim import LBFGS, Optimizer

from core.notation.program_problem import RefusalKind
from core.objective.program.halt import Refused


@cache
def lean_class(optimizer: type[Optimizer]) -> type[Optimizer]:
    """The subclass without wrappers: same name, same text, same errors, and schedulers find what they look for."""
    methods: dict[str, Any] = {
        name: inspect.unwrap(getattr(Optimizer, name))
        for name in ("add_param_group", "state_dict", "load_state_dict")
        if getattr(optimizer, name) is getattr(Optimizer, name)
    }
    methods |= {"step": _step(optimizer), "__module__": optimizer.__module__, "__doc__": optimizer.__doc__}
    methods["__qualname__"] = optimizer.__qualname__
    if optimizer.zero_grad is Optimizer.zero_grad:
        methods["zero_grad"] = _remove_gradients
    return type(optimizer.__name__, (optimizer,), methods)


def _step(optimizer: type[Optimizer]) -> Callable[..., Any]:
    """The step in the gradient mode that torch's wrapper sets: recorded only where the optimiser is differentiable."""
    bare = inspect.unwrap(optimizer.step)

    @wraps(bare)
    def step(self: Optimizer, *arguments: Any, **keywords: Any) -> Any:
        _refuse_fused(self)
        closures = [one for one in (*arguments, *keywords.values()) if callable(one)]
        if len(closures) == 1 and not isinstance(self, LBFGS):
            arguments, keywords = (_followed_by_a_look(closures[0], self),), {}
        with torch.set_grad_enabled(bool(self.defaults.get("differentiable", False))):
            return bare(self, *arguments, **keywords)

    step.hooked = True  # type: ignore[attr-defined]  # else Optimizer wraps it once more
    return step


def _followed_by_a_look(closure: Callable[[], Any], optimizer: Optimizer) -> Callable[[], Any]:
    """A closure that may have switched ``fused`` on: PyTorch looks only after it."""

    def evaluate() -> Any:
        loss = closure()
        _refuse_fused(optimizer)
        return loss

    return evaluate


def _refuse_fused(optimizer: Optimizer) -> None:
    """The fused kernels read a number for each of the parameter's from the state, however few stand there."""
    if any(group.get("fused") for group in optimizer.param_groups):
        raise Refused(RefusalKind.ARGUMENT, name=type(optimizer).__name__, argument="fused=True")


_zero_grad = inspect.unwrap(Optimizer.zero_grad)


@wraps(_zero_grad)
def _remove_gradients(self: Optimizer, set_to_none: bool = True) -> None:  # noqa: FBT001, FBT002  # torch's signature
    """What torch's own ``zero_grad`` does by default, without its profiling."""
    if not set_to_none:
        _zero_grad(self, set_to_none=False)
        return
    for group in self.param_groups:
        for parameter in group["params"]:
            parameter.grad = None
