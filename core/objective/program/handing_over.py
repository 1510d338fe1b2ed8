"""Which values native code may not have as they are: those that it could go through for ever, or call."""

from types import BuiltinFunctionType, FunctionType, GeneratorType, MethodDescriptorType
from typing import Any

import numpy as np

from core.objective.program.grant import Grant

_EMPTY: tuple[Any, ...] = ([], (), {}, set(), "", range(0), range(2**64), {}.keys(), {}.values(), {}.items())
ITERATORS = frozenset(
    {zip, map, filter, enumerate, reversed, GeneratorType, type(reversed([])), type(reversed({}))}
    | {type(iter(one)) for one in _EMPTY}
    | {type(iter(int, 1))}
)
GOES_THROUGH = ITERATORS | {range}
"""What an operator of sets and lists may go through without an end."""

RAW_CALLABLES = frozenset({BuiltinFunctionType, FunctionType, MethodDescriptorType})
_NUMBERS = (int, float, complex, np.generic)
_CALLING_BUILTINS = frozenset(
    f"builtins.{name}" for name in ("map", "filter", "sorted", "min", "max", "iter", "list.sort")
)
_TAKING_TYPES = frozenset({"torch.Tensor.type"})
CONSUMERS = frozenset(
    f"builtins.{name}"
    for name in (
        "sum", "min", "max", "any", "all", "sorted", "list", "tuple", "set", "frozenset", "dict", "map", "filter",
        "str.join", "list.extend", "dict.update", "dict_keys.isdisjoint", "dict_items.isdisjoint",
        *(f"{kind}.{name}" for kind in ("set", "frozenset") for name in (
            "update", "union", "intersection", "intersection_update", "difference", "difference_update", "isdisjoint",
            "symmetric_difference", "symmetric_difference_update", "issubset", "issuperset",
        )),
    )
) | {"math.prod", "math.fsum"}  # fmt: skip
"""What goes through all items of its arguments at once, or calls them."""


def is_only_kept(argument: Any, grant: Grant | None) -> bool:
    """Whether native code surely does not call an argument: a dtype, what a list takes, what is compared."""
    if isinstance(argument, type) and issubclass(argument, _NUMBERS):
        return True
    if grant is None or grant.path in _TAKING_TYPES:
        return grant is not None
    return grant.path.startswith("builtins.") and grant.path not in _CALLING_BUILTINS
