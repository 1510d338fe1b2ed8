"""The operations of a tree in the order in which Python evaluates them."""

import ast

from core.notation.problem import ProblemKind, refuse_at

DEEPEST_OPERATION = 500
"""Every operation is a Python call within that of the operation around it, and Python nests 1,000 of them."""

MOST_OPERATIONS = 20_000
"""A notation may use one subtree twice, as ∛x does, so a short text can mean a tree of any size."""


def in_evaluation_order(tree: ast.expr) -> list[ast.expr]:
    """Every node that has a value, behind its operands; a subtree that is used twice stands there twice.

    Raises:
        NotationError: where the tree is nested too deep or too large to be computed.
    """
    order: list[ast.expr] = []
    pending = [(tree, 1)]
    while pending:
        node, depth = pending.pop()
        if depth > DEEPEST_OPERATION or len(order) >= MOST_OPERATIONS:
            raise refuse_at(node, ProblemKind.TOO_DEEP, limit=DEEPEST_OPERATION)
        order.append(node)
        pending.extend((operand, depth + 1) for operand in operands_of(node))
    return order[::-1]


def operands_of(node: ast.expr) -> list[ast.expr]:
    """The nodes that are evaluated for ``node``, in order; an index is not, it is read as it stands."""
    match node:
        case ast.Constant() | ast.Name() | ast.Attribute(value=ast.Name(id="math")):
            return []
        case ast.UnaryOp(operand=operand):
            return [operand]
        case ast.BinOp(left=left, right=right) | ast.Compare(left=left, comparators=[right]):
            return [left, right]
        case ast.Call(args=arguments):  # a keyword names a dtype, which is not evaluated
            return arguments
        case ast.Attribute(value=value, attr="T") | ast.Subscript(value=value):
            return [value]
    raise TypeError(f"A formula has no {type(node).__name__}.")
