"""The derivative of one node found by asking it: it is linear in what comes in, so basis vectors give its rows."""

from math import prod

import torch
from torch import Tensor

from core.autograd.by_hand import call
from core.autograd.graph import Graph
from core.autograd.values import value_of
from core.trajectory.tensor_value import TensorValue

MOST_CALLS = 16
"""Elements that come in at most; each costs a call of the node."""

MOST_ELEMENTS = 64
"""Of one outgoing gradient."""


def local_jacobian(graph: Graph, number: int) -> tuple[TensorValue | None, ...] | None:
    """For each outgoing gradient the matrix by which the incoming one, in one row, is multiplied.

    None where the node has several slots, is not small, is of complex numbers, or cannot be called.
    """
    slots = graph.slots[number]
    if len(slots) != 1 or prod(slots[0].shape) > MOST_CALLS or slots[0].dtype.is_complex:
        return None
    basis = torch.eye(prod(slots[0].shape), dtype=slots[0].dtype)
    try:
        with torch.no_grad():
            rows = [call(graph, number, (row.reshape(slots[0].shape),)) for row in basis]
    except (NotImplementedError, TypeError, RuntimeError):
        return None  # there is nothing to show, and the pass itself has been shown
    return tuple(map(_matrix, zip(*rows, strict=True)))


def _matrix(rows: tuple[Tensor | None, ...]) -> TensorValue | None:
    present = [row.reshape(-1) for row in rows if row is not None]
    if len(present) < len(rows) or not present or present[0].numel() > MOST_ELEMENTS:
        return None
    return value_of(torch.stack(present))
