"""Products as they are written: signs between factors, or none; beside ᵀ a product is one of matrices."""

import ast
from collections.abc import Iterable, Sequence

from lark import Token

from core.notation.piece import Piece, binary

_OPERATORS = {"TIMES": ast.Mult, "DIVIDE": ast.Div, "AT": ast.MatMult}


def product(children: Iterable[Piece | Token]) -> Piece:
    """A product from left to right: ``1/2x`` is ``(1/2)·x``, and ``2xᵀx`` is ``2·(xᵀ@x)``."""
    runs: list[tuple[ast.operator, list[Piece]]] = [(ast.Mult(), [])]
    for child in children:
        if isinstance(child, Token):
            runs.append((_OPERATORS[child.type](), []))
        else:
            runs[-1][1].append(child)
    result: Piece | None = None
    for operator, run in runs:
        first, *others = _with_matrix_products(run)
        result = first if result is None else binary(result, operator, first)
        for factor in others:
            result = binary(result, ast.Mult(), factor)
    assert result is not None  # noqa: S101 (the grammar gives a product at least one factor)
    return result


def _with_matrix_products(run: Sequence[Piece]) -> list[Piece]:
    """Joins what stands side by side with a transposed factor.

    From the first ᵀ on, everything to the right belongs to one product of matrices (``xᵀAx``); the factor to its left
    multiplies that, a number only elementwise: ``2xᵀx`` is ``2 * (xᵀ@x)``. Of a name that is not known here:
    ``λxᵀx`` is ``λ @ (xᵀ@x)``, of which the objective makes ``λ * (xᵀ@x)`` once it knows that λ is one.
    """
    first = next((index for index, piece in enumerate(run) if _is_transposed(piece.node)), None)
    if first is None:
        return list(run)
    matrix = run[first]
    for factor in run[first + 1 :]:
        matrix = binary(matrix, ast.Mult() if _is_number(factor.node) else ast.MatMult(), factor)
    left = list(run[:first])
    if left and not _is_number(left[-1].node):
        matrix = binary(left.pop(), ast.MatMult(), matrix)
    return [*left, matrix]


def _is_transposed(node: ast.expr) -> bool:
    match node:
        case ast.UnaryOp(operand=operand):
            return _is_transposed(operand)
        case ast.Attribute(attr="T"):
            return True
    return False


def _is_number(node: ast.expr) -> bool:
    match node:
        case ast.UnaryOp(operand=operand):
            return _is_number(operand)
        case ast.BinOp(left=left, right=right):
            return _is_number(left) and _is_number(right)
        case ast.Constant() | ast.Attribute(value=ast.Name(id="math")):
            return True
    return False
