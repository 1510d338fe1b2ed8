"""Arithmetic between numbers alone, done in Python's floats, so that no whole number grows without bound."""

import ast
import math
import operator
from collections.abc import Callable

from core.notation.problem import ProblemKind, refuse_at

_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def combine(kind: type[ast.operator], left: float, right: float, place: ast.expr) -> float | None:
    """The value of ``left kind right``; None where the operator is not one of arithmetic.

    Raises:
        NotationError: at ``place``, where the value is too large or there is none.
    """
    function = _BINARY.get(kind)
    if function is None:
        return None
    try:
        value = function(float(left), float(right))
    except OverflowError as error:
        raise refuse_at(place, ProblemKind.CONSTANT_OVERFLOW) from error
    except ZeroDivisionError as error:
        raise refuse_at(place, ProblemKind.CONSTANT_UNDEFINED, reason="it divides by zero") from error
    if isinstance(value, complex):
        raise refuse_at(place, ProblemKind.CONSTANT_UNDEFINED, reason="it is a root of a negative number")
    if math.isinf(value):
        raise refuse_at(place, ProblemKind.CONSTANT_OVERFLOW)
    return value


def evaluate(node: ast.expr) -> float | None:
    """The value of a tree of numbers and constants alone; None where something else is in it.

    Raises:
        NotationError: where the value is too large or there is none.
    """
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.Attribute(value=ast.Name(id="math"), attr=name):
            return float(getattr(math, name))
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
            magnitude = evaluate(operand)
            return -magnitude if magnitude is not None and isinstance(sign, ast.USub) else magnitude
        case ast.BinOp(left=left, op=kind, right=right):
            first, second = evaluate(left), evaluate(right)
            return None if first is None or second is None else combine(type(kind), first, second, node)
    return None
