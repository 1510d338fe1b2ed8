"""The arguments of a function of the vocabulary, as PyTorch wants them."""

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import torch

from core.notation.settled_tree import as_tensor
from core.notation.tensor_arguments import wanted_as_tensors
from core.objective.operand import Operand


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
    are_truths = [isinstance(argument.value, bool) for argument in arguments]
    wanted = wanted_as_tensors(path, [argument.is_tensor for argument in arguments], are_truths)
    return [
        tensor_constant(argument, torch.bool if wanted[place] else dtype) if place in wanted else argument
        for place, argument in enumerate(arguments)
    ]


def tensor_constant(number: Operand, dtype: torch.dtype) -> Operand:
    """A number as a tensor, made once; what is a tensor already stays as it is."""
    if number.is_tensor:
        return number
    settled = as_tensor(number.settled, str(dtype))
    return replace(number, value=torch.tensor(number.value, dtype=dtype), settled=settled)
