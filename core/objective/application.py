"""One operation, applied to the start values and composed into a function."""

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from core.notation.problem import ProblemKind, refuse_at
from core.notation.settled_tree import with_operands
from core.objective.operand import Compose, Operand
from core.objective.refusal import COMPLAINTS, reason_of


@dataclass(frozen=True, slots=True)
class Site:
    """What all operations of one build share.

    Attributes:
        positions: a parameter's name -> its position in ``tensors``.
        tensors: the parameters at their start values.
        compose: makes an operation's function.
        underivable: operations whose derivative PyTorch does not have, gathered during the build.
    """

    positions: Mapping[str, int]
    tensors: Sequence[Tensor]
    compose: Compose
    underivable: list[ast.expr] = field(default_factory=list)

    @property
    def dtype(self) -> torch.dtype:
        """The parameters' dtype."""
        return self.tensors[0].dtype


def operation(node: ast.expr, function: Callable[..., Any], operands: Sequence[Operand], site: Site) -> Operand:
    """``function`` of ``operands``.

    Raises:
        NotationError: where PyTorch will not compute it.
    """
    try:
        value = function(*(operand.value for operand in operands))
    except COMPLAINTS as complaint:
        raise refuse_at(node, ProblemKind.REFUSED_BY_TORCH, reason=reason_of(complaint)) from complaint
    if value.grad_fn is not None and value.grad_fn.name().endswith("NotImplemented"):
        site.underivable.append(node)
    settled = with_operands(node, [operand.settled for operand in operands])
    return Operand(value, settled, site.compose(node, function, operands))
