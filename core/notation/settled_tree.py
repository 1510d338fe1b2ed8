"""The tree as PyTorch is really asked it: once the shapes are known, what a notation left open is decided."""

import ast
from collections.abc import Sequence

from core.notation.piece import dotted

_LARGEST_EXACT = 2**53


def with_operands(node: ast.expr, operands: Sequence[ast.expr]) -> ast.expr:
    """The same operation on other operands, at the same place in the text."""
    return ast.copy_location(_rebuilt(node, list(operands)), node)


def elementwise(node: ast.expr) -> ast.BinOp:
    """``a * b`` in place of ``a @ b``."""
    assert isinstance(node, ast.BinOp)  # noqa: S101 (only a matrix product is asked for)
    return ast.copy_location(ast.BinOp(node.left, ast.Mult(), node.right), node)


def written_out(value: float, node: ast.expr) -> ast.expr:
    """Arithmetic between numbers, as typed unless it is so large that Python's whole numbers and floats may differ."""
    return node if abs(value) < _LARGEST_EXACT else ast.copy_location(ast.Constant(value), node)


def as_tensor(number: ast.expr, dtype: str) -> ast.expr:
    """``torch.tensor(number, dtype=…)``; a dtype is such as ``torch.float32``."""
    place = number.col_offset, number.end_col_offset or number.col_offset
    keyword = ast.keyword("dtype", dotted(dtype, *place))
    return ast.copy_location(ast.Call(dotted("torch.tensor", *place), [number], [keyword]), number)


def _rebuilt(node: ast.expr, operands: list[ast.expr]) -> ast.expr:
    rebuilt = node
    match node:
        case ast.UnaryOp(op=sign):
            rebuilt = ast.UnaryOp(sign, operands[0])
        case ast.BinOp(op=sign):
            rebuilt = ast.BinOp(operands[0], sign, operands[1])
        case ast.Compare(ops=signs):
            rebuilt = ast.Compare(operands[0], signs, operands[1:])
        case ast.Call(func=function, keywords=keywords):
            rebuilt = ast.Call(function, operands, keywords)
        case ast.Subscript(slice=index):
            rebuilt = ast.Subscript(operands[0], index, ast.Load())
        case ast.Attribute(attr=name):
            rebuilt = ast.Attribute(operands[0], name, ast.Load())
    return rebuilt
