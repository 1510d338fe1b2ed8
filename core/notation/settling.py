"""What PyTorch is asked for a formula, told without PyTorch: from how many dimensions each parameter has.

That is all that a notation leaves open: whether a product is one of matrices, whether a transpose is one, which numbers
must be tensors. ``core.objective`` decides the same on PyTorch's own tensors; the tests hold both to the same tree.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.notation.constants import combine
from core.notation.evaluation_order import in_evaluation_order, operands_of
from core.notation.printing import unparse
from core.notation.problem import ProblemKind, refuse_at
from core.notation.ranks import rank_of_call, rank_of_element, rank_of_product
from core.notation.settled_tree import as_tensor, elementwise, with_operands, written_out
from core.notation.tensor_arguments import called_path, wanted_as_tensors

_LARGEST_INT64 = 2**63 - 1

_COMPARISONS: Mapping[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


@dataclass(frozen=True, slots=True)
class _Settled:
    """A subtree as PyTorch is asked it.

    Attributes:
        node: the subtree.
        rank: how many dimensions the tensor has that it gives; None where that is a number.
        value: the number.
    """

    node: ast.expr
    rank: int | None = None
    value: float = 0.0

    @property
    def is_tensor(self) -> bool:
        """Whether it gives a tensor."""
        return self.rank is not None


@dataclass(frozen=True, slots=True)
class _Site:
    ranks: Mapping[str, int]
    dtype: str


def settle(tree: ast.Expression, ranks: Mapping[str, int], dtype: str) -> ast.Expression:
    """The tree with all decided that the notation leaves open.

    Args:
        tree: of a formula.
        ranks: a parameter's name -> how many dimensions its tensor has.
        dtype: of the parameters, such as ``torch.float32``.

    Raises:
        NotationError: where a constant has no value, or ``x xᵀ`` means a product that PyTorch would not make of it.
    """
    site = _Site(ranks, dtype)
    finished: list[_Settled] = []
    for node in in_evaluation_order(tree.body):
        first = len(finished) - len(operands_of(node))
        operands = finished[first:]
        finished[first:] = [_SETTLERS[type(node)](node, operands, site)]
    return ast.Expression(finished.pop().node)


def _constant(node: ast.Constant, _operands: Sequence[_Settled], _site: _Site) -> _Settled:
    assert isinstance(node.value, int | float)  # noqa: S101 (a notation has no other constants)
    value = combine(ast.Mult, 1, node.value, node)
    assert value is not None  # noqa: S101 (a product always has a value)
    if isinstance(node.value, int) and abs(node.value) <= _LARGEST_INT64:
        return _Settled(node, value=node.value)
    return _Settled(written_out(value, node), value=value)


def _parameter(node: ast.Name, _operands: Sequence[_Settled], site: _Site) -> _Settled:
    return _Settled(node, site.ranks[node.id])


def _signed(node: ast.UnaryOp, operands: Sequence[_Settled], _site: _Site) -> _Settled:
    (operand,) = operands
    value = -operand.value if isinstance(node.op, ast.USub) else +operand.value
    return _Settled(with_operands(node, [operand.node]), operand.rank, value)


def _binary(node: ast.BinOp, operands: Sequence[_Settled], site: _Site) -> _Settled:
    left, right = operands
    if isinstance(node.op, ast.MatMult):
        if not left.rank or not right.rank:
            return _binary(elementwise(node), operands, site)
        _refuse_outer_product(node, left, right)
        return _Settled(with_operands(node, [left.node, right.node]), rank_of_product(left.rank, right.rank))
    typed = with_operands(node, [left.node, right.node])
    if left.is_tensor or right.is_tensor:
        return _Settled(typed, _widest(operands))
    value = combine(type(node.op), left.value, right.value, node)
    if value is None:  # two conditions between numbers
        return _Settled(typed, value=bool(left.value) & bool(right.value))
    return _Settled(written_out(value, typed), value=value)


def _refuse_outer_product(node: ast.BinOp, left: _Settled, right: _Settled) -> None:
    """``x xᵀ`` means the outer product, and PyTorch would give the inner one."""
    if left.rank == right.rank == 1 and _is_transpose(node.right) and not _is_transpose(node.left):
        details = {"left": unparse(left.node), "right": unparse(right.node)}
        raise refuse_at(node, ProblemKind.OUTER_PRODUCT, **details)


def _is_transpose(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "T"


def _comparison(node: ast.Compare, operands: Sequence[_Settled], _site: _Site) -> _Settled:
    typed = with_operands(node, [operand.node for operand in operands])
    if any(operand.is_tensor for operand in operands):
        return _Settled(typed, _widest(operands))
    left, right = operands
    return _Settled(typed, value=_COMPARISONS[type(node.ops[0])](left.value, right.value))


def _call(node: ast.Call, operands: Sequence[_Settled], site: _Site) -> _Settled:
    path = called_path(node)
    are_truths = [isinstance(operand.value, bool) for operand in operands]
    wanted = wanted_as_tensors(path, [operand.is_tensor for operand in operands], are_truths)
    arguments = [
        _as_tensor(operand, "torch.bool" if wanted[place] else site.dtype) if place in wanted else operand
        for place, operand in enumerate(operands)
    ]
    settled = with_operands(node, [argument.node for argument in arguments])
    return _Settled(settled, rank_of_call(path, [argument.rank for argument in arguments]))


def _attribute(node: ast.Attribute, operands: Sequence[_Settled], _site: _Site) -> _Settled:
    if not operands:
        return _Settled(node, value=getattr(math, node.attr))
    (operand,) = operands
    if operand.rank is None or operand.rank < 2:
        return operand
    return _Settled(with_operands(node, [operand.node]), operand.rank)


def _element(node: ast.Subscript, operands: Sequence[_Settled], site: _Site) -> _Settled:
    operand = _as_tensor(operands[0], site.dtype)
    return _Settled(with_operands(node, [operand.node]), rank_of_element(operand.rank or 0, node.slice))


_SETTLERS: Mapping[type[ast.expr], Callable[[Any, Sequence[_Settled], _Site], _Settled]] = {
    ast.Constant: _constant,
    ast.Name: _parameter,
    ast.UnaryOp: _signed,
    ast.BinOp: _binary,
    ast.Compare: _comparison,
    ast.Call: _call,
    ast.Attribute: _attribute,
    ast.Subscript: _element,
}


def _as_tensor(operand: _Settled, dtype: str) -> _Settled:
    return operand if operand.is_tensor else _Settled(as_tensor(operand.node, dtype), 0)


def _widest(operands: Sequence[_Settled]) -> int:
    return max(operand.rank for operand in operands if operand.rank is not None)
