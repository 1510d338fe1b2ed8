"""A finished part of a formula: its syntax tree, and how much of the text it covers."""

import ast
from dataclasses import dataclass
from typing import TypeVar

from core.notation.problem import ProblemKind, refuse

DEEPEST_OPERATION = 400
"""Operators within operators; Python's own printing of a tree fails near 1,000."""

MOST_OPERATIONS = 20_000
"""A cube root stands for several operations on two copies, so cube roots within cube roots double and double."""

_LARGEST_EXACT = 2**53

Node = TypeVar("Node", bound=ast.expr)


@dataclass(frozen=True, slots=True)
class Piece:
    """A subtree with the characters ``[start, end)`` it was typed as, brackets around it included.

    Attributes:
        node: the subtree; its own place leaves such brackets out, as Python's does.
        start: where the piece begins.
        end: where it ends.
        depth: how many operations are nested in it.
        size: how many operations there are in it; those that stand in the tree twice count twice.
        is_between_bars: whether it is ``|…|`` as typed.
    """

    node: ast.expr
    start: int
    end: int
    depth: int = 0
    size: int = 0
    is_between_bars: bool = False


def operation(node: ast.expr, start: int, end: int, *operands: Piece) -> Piece:
    """The piece for a new operation on ``operands``.

    Raises:
        NotationError: where operations are nested too deep.
    """
    depth = 1 + max((piece.depth for piece in operands), default=0)
    if depth > DEEPEST_OPERATION:
        raise refuse(ProblemKind.TOO_DEEP, start, end, limit=DEEPEST_OPERATION)
    size = 1 + sum(piece.size for piece in operands)
    if size > MOST_OPERATIONS:
        raise refuse(ProblemKind.TOO_MANY_OPERATIONS, start, end, limit=MOST_OPERATIONS)
    return Piece(placed(node, start, end), start, end, depth, size)


def binary(left: Piece, operator: ast.operator, right: Piece) -> Piece:
    """The piece for an operator between two pieces."""
    return operation(ast.BinOp(left.node, operator, right.node), left.start, right.end, left, right)


def number(text: str, start: int, end: int) -> Piece:
    """The piece for a number: an int where it was typed as one and is exact, otherwise a float."""
    value = float(text)
    is_whole = text.isdecimal() and value <= _LARGEST_EXACT
    return Piece(placed(ast.Constant(int(value) if is_whole else value), start, end), start, end)


def dotted(path: str, start: int, end: int) -> ast.expr:
    """The tree of a dotted name such as ``torch.sin``."""
    first, *rest = path.split(".")
    node: ast.expr = placed(ast.Name(first, ast.Load()), start, end)
    for name in rest:
        node = placed(ast.Attribute(node, name, ast.Load()), start, end)
    return node


def placed(node: Node, start: int, end: int) -> Node:
    """The node with its place: columns are characters of the text, and all is on line 1."""
    node.lineno = node.end_lineno = 1
    node.col_offset, node.end_col_offset = start, end
    return node


def whole_number(node: ast.expr) -> int | None:
    """The whole number that is written there, or None."""
    match node:
        case ast.Constant(value=int(value)):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
            return -value
    return None
