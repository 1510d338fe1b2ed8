"""A formula's tree as the body of a Python function that makes the same operations in the same order.

An expression that is nested deep becomes several statements, since Python and its readers bound the depth. What was
evaluated before a part stays before it: a gradient is summed in the order in which PyTorch made its nodes, and another
one may have other last bits.
"""

import ast
import math
from collections.abc import Callable, Mapping

from core.notation.evaluation_order import in_evaluation_order, operands_of
from core.notation.printing import unparse
from core.notation.settled_tree import with_operands

_DEEPEST = 40
"""Operations within operations."""

_Term = tuple[ast.expr, int]
"""A subtree, and how deep it is; a name or a number is 1 deep."""


def statements_of(tree: ast.Expression, names: Mapping[str, str], free: Callable[[], str]) -> list[str]:
    """The lines of the function's body; the last one returns the value.

    Args:
        tree: as it is settled.
        names: what each parameter is called in Python.
        free: gives a name that nothing has, another one each time.
    """
    lines: list[str] = []
    stack: list[_Term] = []
    for node in in_evaluation_order(tree.body):
        count = len(operands_of(node))
        if count and _depth(stack[-count:]) == _DEEPEST:
            for place, (term, depth) in enumerate(stack):
                if depth > 1:
                    name = free()
                    lines.append(f"{name} = {unparse(term)}")
                    stack[place] = ast.Name(name), 1
        operands = stack[len(stack) - count :]
        stack[len(stack) - count :] = [(_written(node, [term for term, _ in operands], names), 1 + _depth(operands))]
    return [*lines, f"return {unparse(stack.pop()[0])}"]


def _depth(terms: list[_Term]) -> int:
    return max((depth for _, depth in terms), default=0)


def _written(node: ast.expr, operands: list[ast.expr], names: Mapping[str, str]) -> ast.expr:
    match node:
        case ast.Name(id=name):
            return ast.Name(names[name])
        case ast.Constant(value=int() | float() as value) if math.copysign(1, value) < 0:
            return ast.UnaryOp(ast.USub(), ast.Constant(-value))  # behind a power Python would print no brackets
    return with_operands(node, operands) if operands else node
