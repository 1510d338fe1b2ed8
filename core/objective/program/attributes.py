"""What a program may read, call or set on a value, by the value's type and never by asking the value."""

import inspect
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from torch import nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from core.notation.program_vocabulary import ATTRIBUTES, SETTABLE
from core.objective.program.grant import Effect, Grant
from core.objective.program.guard_table import GUARDS
from core.objective.program.real_types import real_type, rows_of

Answer = TypeVar("Answer")

_EFFECTS = {
    "torch.Tensor.backward": Effect.BACKWARD,
    "torch.optim.Optimizer.step": Effect.UPDATE,
    "torch.optim.Optimizer.zero_grad": Effect.ZERO,
    "torch.nn.Module.zero_grad": Effect.ZERO,
} | dict.fromkeys(
    (
        "torch.Tensor.data",
        "torch.Tensor.numpy",
        "numpy.ndarray.T",
        "numpy.ndarray.diagonal",
        "numpy.ndarray.imag",
        "numpy.ndarray.ravel",
        "numpy.ndarray.real",
        "numpy.ndarray.reshape",
        "numpy.ndarray.squeeze",
        "numpy.ndarray.swapaxes",
        "numpy.ndarray.transpose",
    ),
    Effect.ALIAS,
)


def _by_type(function: Callable[[type, str], Answer]) -> Callable[[type, str], Answer]:
    """The answers, kept; said in a way in which mypy knows that a type can be a key."""
    return cache(function)


@_by_type
def attribute_grant(kind: type, name: str) -> Grant | None:
    """What an attribute of a type's values means; None where no row of the table has it."""
    for row in rows_of(kind):
        if name in ATTRIBUTES[row]:
            path = f"{row}.{name}"
            return Grant(
                path, None, GUARDS.get(path), _EFFECTS.get(path, Effect.NONE), is_method=_is_method(kind, name)
            )
    return None


@_by_type
def settable(kind: type, name: str) -> bool:
    """Whether a program may assign or delete an attribute of a type's values."""
    return any(name in SETTABLE.get(row, ()) for row in rows_of(kind))


@_by_type
def exists_outside(kind: type, name: str) -> bool:
    """Whether a type's values have an attribute that no row of the table has."""
    return attribute_grant(kind, name) is None and any(name in vars(base) for base in kind.__mro__)


def instance_grant(value: object, name: str) -> Grant | None:
    """What stands under a name that a layer was given itself, such as ``net.hidden`` after ``add_module("hidden", …)``.

    PyTorch looks there after the type, so nothing of the type's own is reached by it.
    """
    if isinstance(value, nn.Module) and name in vars(value).get("_modules", ()):
        kind: Any = type(value)
        return None if exists_outside(kind, name) else Grant(f"torch.nn.Module.{name}")
    return None


def holds_outside(value: object, name: str) -> bool:
    """Whether a value has an attribute, of its type or its own, that is not granted."""
    kind: Any = type(value)
    if attribute_grant(kind, name) is not None or instance_grant(value, name) is not None:
        return False
    own = vars(value) if isinstance(value, (nn.Module, Optimizer, LRScheduler, BaseException)) else {}
    tables = (own.get(table, ()) for table in ("_modules", "_parameters", "_buffers"))
    return exists_outside(kind, name) or name in own or any(name in table for table in tables if table)


@cache
def known_attribute_names() -> frozenset[str]:
    """The names of all attributes that are granted on any type."""
    return frozenset[str]().union(*ATTRIBUTES.values())


@cache
def refused_attribute_names() -> frozenset[str]:
    """The names that some type of the table has and none grants; so they are refused before anything runs."""
    names = {name for path in ATTRIBUTES for base in real_type(path).__mro__ for name in vars(base)}
    own = {name for name in vars(nn.Module()) if name.startswith("_")}
    return frozenset(names | own) - known_attribute_names()


def _is_method(kind: type, name: str) -> bool:
    static: Any = inspect.getattr_static(kind, name, None)
    return callable(static) or isinstance(static, (classmethod, staticmethod))
