"""The arguments of a function of the vocabulary, as PyTorch wants them."""

import ast
import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import torch

from core.notation.vocabulary import BY_PATH
from core.objective.operand import Operand
from core.objective.settled_tree import as_tensor

_OF_ONE_KIND = frozenset({"torch.clamp"})
"""Functions that take several numbers or several tensors, but no mixture."""


def called_path(call: ast.Call) -> str:
    """The dotted path of what is called, such as ``torch.sin``."""
    names: list[str] = []
    node: ast.expr = call.func
    while isinstance(node, ast.Attribute):
        names.append(node.attr)
        node = node.value
    assert isinstance(node, ast.Name)  # noqa: S101 (a call is of a dotted name)
    return ".".join([node.id, *reversed(names)])


def function_at(path: str) -> Callable[..., Any]:
    """PyTorch's function at a dotted path."""
    function: Callable[..., Any] = operator.attrgetter(path.removeprefix("torch."))(torch)
    return function


def as_wanted(path: str, arguments: Sequence[Operand], dtype: torch.dtype) -> list[Operand]:
    """The arguments with every number made a tensor that PyTorch would not take, or would take in a dtype of its own.

    Args:
        path: of a function of the vocabulary.
        arguments: as built.
        dtype: the parameters'.
    """
    kinds = BY_PATH[path, len(arguments)].signature
    wanted = [_as_kind(kind, argument, dtype) for kind, argument in zip(kinds, arguments, strict=False)]
    free = [position for position, kind in enumerate(kinds) if kind == "n"]
    if free and not any(wanted[position].is_tensor for position, kind in enumerate(kinds) if kind in "tn"):
        wanted[free[0]] = tensor_constant(wanted[free[0]], dtype)
    if path in _OF_ONE_KIND and any(wanted[position].is_tensor for position in free):
        for position in free:
            wanted[position] = tensor_constant(wanted[position], dtype)
    return [*wanted, *arguments[len(kinds) :]]


def tensor_constant(number: Operand, dtype: torch.dtype) -> Operand:
    """A number as a tensor, made once; what is a tensor already stays as it is."""
    if number.is_tensor:
        return number
    return replace(number, value=torch.tensor(number.value, dtype=dtype), settled=as_tensor(number.settled, dtype))


def _as_kind(kind: str, argument: Operand, dtype: torch.dtype) -> Operand:
    if kind == "c" and isinstance(argument.value, bool):
        return tensor_constant(argument, torch.bool)
    return tensor_constant(argument, dtype) if kind in "tc" else argument
