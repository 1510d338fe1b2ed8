"""The real types behind the paths of the table of attributes."""

import importlib
from functools import cache
from typing import Any

from torch.autograd.graph import Node

from core.notation.program_vocabulary import ATTRIBUTES

_NAMELESS: dict[str, type] = {"builtins.dict_keys": type({}.keys()), "builtins.dict_items": type({}.items())}


@cache
def real_type(path: str) -> type:
    """The type at a dotted path, importing what it stands in."""
    if path in _NAMELESS:
        return _NAMELESS[path]
    found: Any = real_object(path)
    if not isinstance(found, type):
        raise TypeError(f"{path} is no type")
    return found


def real_object(path: str) -> Any:
    """What stands at a dotted path: the longest importable part of it, then its attributes."""
    module, _, name = path.rpartition(".")
    try:
        return getattr(importlib.import_module(module), name)
    except ModuleNotFoundError:
        return getattr(real_object(module), name)


@cache
def rows_of(kind: type) -> tuple[str, ...]:
    """The paths of the rows that hold for values of a type, its own first.

    PyTorch makes a type for each kind of backward node; none of them has a base that could stand in the table.
    """
    rows = [path for base in kind.__mro__ if (path := _paths().get(base)) is not None]
    return (*rows, "torch.autograd.graph.Node") if not rows and issubclass(kind, Node) else tuple(rows)


@cache
def _paths() -> dict[type, str]:
    return {real_type(path): path for path in ATTRIBUTES}
