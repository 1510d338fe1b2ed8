"""Which piece of a rule given by cases applied: ``where(a > 0, g, 0)`` is ``g`` where a is 3."""

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

_COMPARISONS: Mapping[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_ARITHMETIC: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.BitAnd: operator.and_,
}


def applied_piece(tree: ast.expr, numbers: Mapping[str, float]) -> ast.expr:
    """The piece of a rule that applied; the whole rule where that depends on more than single numbers.

    Args:
        tree: of the rule.
        numbers: those of its names that are single numbers.
    """
    match tree:
        case ast.Call(args=[condition, piece, other]) if ast.unparse(tree.func) == "torch.where":
            holds = _value(condition, numbers)
            return tree if holds is None else applied_piece(piece if holds else other, numbers)
    return tree


def _value(node: ast.expr, numbers: Mapping[str, float]) -> Any:
    """What a condition, or a side of it, comes to; None where it cannot be known."""
    value = None
    match node:
        case ast.Constant(value=number):
            value = number
        case ast.Name(id=name):
            value = numbers.get(name)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            value = _combined(operator.neg, numbers, operand)
        case ast.Call(args=[inner]) if ast.unparse(node.func) == "torch.abs":
            value = _combined(abs, numbers, inner)
        case ast.Compare(left=left, ops=[sign], comparators=[right]):
            value = _combined(_COMPARISONS[type(sign)], numbers, left, right)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _ARITHMETIC:
            value = _combined(_ARITHMETIC[type(sign)], numbers, left, right)
    return value


def _combined(function: Callable[..., Any], numbers: Mapping[str, float], *operands: ast.expr) -> Any:
    values = [_value(operand, numbers) for operand in operands]
    return None if None in values else function(*values)
