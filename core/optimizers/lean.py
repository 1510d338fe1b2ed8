"""An optimiser of torch without the wrappers that torch puts around its methods, as a loop uses it."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor
from torch.optim import Optimizer

from core.document.run_spec import Setting
from core.objective.lean_classes import lean_class


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
    lean: Callable[..., Optimizer] = lean_class(optimizer)  # type: ignore[arg-type]  # mypy takes an instance's __hash__
    built = lean(list(parameters), **settings, **machinery)
    return LeanOptimizer(built, built.step, built.zero_grad)
