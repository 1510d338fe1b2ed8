"""Numbers that rules need and nodes do not save: how many elements were averaged, how many share a maximum."""

import ast
from collections.abc import Callable, Mapping
from math import prod

import numpy as np
from numpy.typing import NDArray

from core.autograd.rules.row import Kept
from core.trajectory.tensor_value import TensorValue, Value

_MEAN = 1
"""PyTorch's number for a loss that is averaged."""


def dimensions_of(kept: Kept, source: str, rank: int) -> tuple[int, ...]:
    """The dimensions along which each row is by itself; none where that is the whole tensor.

    Args:
        kept: what the node saved.
        source: under which name it saved the dimensions, or ``matrix`` for the last two.
        rank: how many dimensions there are.
    """
    dimensions = (-2, -1) if source == "matrix" else _whole_numbers(kept.get(source))
    counted = tuple(sorted({dimension % rank for dimension in dimensions})) if rank else ()
    return () if len(counted) == rank else counted


def rank_of(kept: Kept, shape: tuple[int, ...]) -> int:
    """How many dimensions the input of a node has.

    Args:
        kept: what the node saved.
        shape: of the incoming gradient, which is the input's where the node saved neither the input nor its shape.
    """
    for name in ("self", "A", "inverse"):
        found = kept.get(name)
        if isinstance(found, TensorValue):
            return len(found.shape)
    return len(_sizes(kept)) if "self_sym_sizes" in kept else len(shape)


def _averaged(kept: Kept) -> Value:
    """Of how many elements the mean was taken."""
    if kept.get("reduction", _MEAN) != _MEAN:
        return 1
    sizes = _sizes(kept)
    dimensions = dimensions_of(kept, "dim", len(sizes))
    return prod(sizes[dimension] for dimension in dimensions) if dimensions else prod(sizes)


def _ties(kept: Kept) -> Value:
    """How many elements are equal to the result; unknown where not all of them are here."""
    return _equal(kept, lambda elements: elements)


def _ties_in_size(kept: Kept) -> Value:
    """How many are as large as the result, whatever their sign."""
    return _equal(kept, np.abs)


QUANTITIES: Mapping[str, Callable[[Kept], Value]] = {
    "averaged()": _averaged,
    "ties()": _ties,
    "ties_in_size()": _ties_in_size,
}


def _equal(kept: Kept, size: Callable[[NDArray[np.generic]], NDArray[np.generic]]) -> Value:
    elements, result = kept["self"], kept["result"]
    if not (isinstance(elements, TensorValue) and isinstance(result, TensorValue)):
        return None
    if not (elements.is_whole and result.is_whole):
        return None
    dimensions = dimensions_of(kept, "dim", len(elements.shape))
    reduced = result.elements().reshape(result.shape)
    if dimensions and not kept.get("keepdim"):
        reduced = np.expand_dims(reduced, dimensions)
    are_equal = size(elements.elements().reshape(elements.shape)) == reduced
    counts = are_equal.sum(dimensions or None)
    if not dimensions:
        return int(counts)
    return TensorValue("int64", counts.shape, counts.astype(np.int64).tobytes())


def _sizes(kept: Kept) -> tuple[int, ...]:
    elements = kept.get("self")
    return elements.shape if isinstance(elements, TensorValue) else _whole_numbers(kept["self_sym_sizes"])


def _whole_numbers(value: Value) -> tuple[int, ...]:
    """One or several dimensions; several stand there as a text."""
    if isinstance(value, str):
        return tuple(ast.literal_eval(value))
    return (value,) if isinstance(value, int) else ()
