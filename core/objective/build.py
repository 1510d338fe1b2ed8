"""A syntax tree becomes nested closures, specialised to the shapes that its parameters start with.

The tree is built from its leaves upwards, and every node is evaluated once, on the start values, as soon as it is
built. So what it gives (a tensor of some shape, or a Python number) is known when the closure around it is made, and
what PyTorch will not compute is told at the place in the text where it stands.
"""

import ast
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.notation.constants import combine
from core.notation.evaluation_order import in_evaluation_order, operands_of
from core.notation.printing import unparse
from core.notation.problem import ProblemKind, refuse_at
from core.notation.settled_tree import elementwise, with_operands, written_out
from core.notation.tensor_arguments import called_path
from core.objective.application import Site, operation
from core.objective.calls import as_wanted, function_at, tensor_constant
from core.objective.operand import Operand

_LARGEST_INT64 = 2**63 - 1

_OPERATORS: Mapping[type[ast.AST], Callable[..., Any]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.MatMult: operator.matmul,
    ast.BitAnd: operator.and_,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


def build(tree: ast.expr, site: Site) -> Operand:
    """Builds a tree.

    Raises:
        NotationError: where PyTorch refuses a node, or a constant has no value.
    """
    finished: list[Operand] = []
    for node in in_evaluation_order(tree):
        first = len(finished) - len(operands_of(node))
        operands = finished[first:]
        finished[first:] = [_BUILDERS[type(node)](node, operands, site)]
    return finished.pop()


def _constant(node: ast.Constant, _operands: Sequence[Operand], _site: Site) -> Operand:
    """A number as typed, but a float where it would not fit PyTorch's integers."""
    assert isinstance(node.value, int | float)  # noqa: S101 (a notation has no other constants)
    value = combine(ast.Mult, 1, node.value, node)
    assert value is not None  # noqa: S101 (a product always has a value)
    if isinstance(node.value, int) and abs(node.value) <= _LARGEST_INT64:
        return Operand(node.value, node)
    return Operand(value, written_out(value, node))


def _parameter(node: ast.Name, _operands: Sequence[Operand], site: Site) -> Operand:
    position = site.positions[node.id]
    return Operand(site.tensors[position], node, operator.itemgetter(position))


def _signed(node: ast.UnaryOp, operands: Sequence[Operand], site: Site) -> Operand:
    sign = _OPERATORS[type(node.op)]
    if operands[0].is_tensor:
        return operation(node, sign, operands, site)
    return Operand(sign(operands[0].value), with_operands(node, [operands[0].settled]))


def _binary(node: ast.BinOp, operands: Sequence[Operand], site: Site) -> Operand:
    left, right = operands
    if isinstance(node.op, ast.MatMult):
        if _is_single(left) or _is_single(right):
            return _binary(elementwise(node), operands, site)
        _refuse_outer_product(node, left, right)
    if left.is_tensor or right.is_tensor:
        return operation(node, _OPERATORS[type(node.op)], operands, site)
    typed = with_operands(node, [left.settled, right.settled])
    value = combine(type(node.op), left.value, right.value, node)
    return Operand(_both(node, left, right), typed) if value is None else Operand(value, written_out(value, typed))


def _both(node: ast.BinOp, left: Operand, right: Operand) -> bool:
    """Two conditions between numbers alone."""
    if isinstance(left.value, bool) and isinstance(right.value, bool):
        return left.value & right.value
    raise refuse_at(node, ProblemKind.REFUSED_BY_TORCH, reason="only conditions can be joined with &")


def _comparison(node: ast.Compare, operands: Sequence[Operand], site: Site) -> Operand:
    compare = _OPERATORS[type(node.ops[0])]
    if any(operand.is_tensor for operand in operands):
        return operation(node, compare, operands, site)
    truth = compare(*(operand.value for operand in operands))
    return Operand(truth, with_operands(node, [operand.settled for operand in operands]))


def _call(node: ast.Call, operands: Sequence[Operand], site: Site) -> Operand:
    path = called_path(node)
    return operation(node, function_at(path), as_wanted(path, operands, site.dtype), site)


def _attribute(node: ast.Attribute, operands: Sequence[Operand], site: Site) -> Operand:
    """A constant of Python's ``math``, or a transpose, which is nothing where there is no matrix: torch warns there."""
    if not operands:
        return Operand(getattr(math, node.attr), node)
    if not operands[0].is_tensor or operands[0].value.dim() < 2:
        return operands[0]
    return operation(node, operator.attrgetter(node.attr), operands, site)


def _element(node: ast.Subscript, operands: Sequence[Operand], site: Site) -> Operand:
    index = Operand(_index(node.slice), node.slice)
    return operation(node, operator.getitem, [tensor_constant(operands[0], site.dtype), index], site)


_BUILDERS: Mapping[type[ast.expr], Callable[[Any, Sequence[Operand], Site], Operand]] = {
    ast.Constant: _constant,
    ast.Name: _parameter,
    ast.UnaryOp: _signed,
    ast.BinOp: _binary,
    ast.Compare: _comparison,
    ast.Call: _call,
    ast.Attribute: _attribute,
    ast.Subscript: _element,
}


def _is_single(operand: Operand) -> bool:
    return not operand.is_tensor or operand.value.dim() == 0


def _refuse_outer_product(node: ast.BinOp, left: Operand, right: Operand) -> None:
    """``x xᵀ`` means the outer product, and PyTorch would give the inner one."""
    are_vectors = left.value.dim() == right.value.dim() == 1
    if are_vectors and _is_transpose(node.right) and not _is_transpose(node.left):
        details = {"left": unparse(left.settled), "right": unparse(right.settled)}
        raise refuse_at(node, ProblemKind.OUTER_PRODUCT, **details)


def _is_transpose(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "T"


def _index(node: ast.expr | None) -> Any:
    """What stands between square brackets, as Python reads it."""
    match node:
        case None:
            return None
        case ast.Constant(value=int(value)):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_index(operand)
        case ast.Tuple(elts=elements):
            return tuple(_index(element) for element in elements)
        case ast.Slice(lower=lower, upper=upper, step=step):
            return slice(_index(lower), _index(upper), _index(step))
    raise TypeError(f"An index has no {type(node).__name__}.")
