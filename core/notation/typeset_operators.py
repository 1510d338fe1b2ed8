"""Operators as LaTeX: sums, quotients, powers and comparisons, with the signs that were typed."""

import ast
from functools import partial
from itertools import pairwise

from core.notation import latex
from core.notation.drawing import Drawing
from core.notation.latex import Latex, Strength
from core.notation.typed_text import TypedText
from core.notation.typeset_calls import function_power_drawing, has_name
from core.notation.typeset_products import product_drawing, unrolled

_SUM = (ast.Add, ast.Sub)
_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Lt: r"\lt",
    ast.Gt: r"\gt",
    ast.LtE: r"\le",
    ast.GtE: r"\ge",
    ast.Eq: "=",
    ast.NotEq: r"\ne",
}


def operation_drawing(node: ast.BinOp, typed: TypedText) -> Drawing:
    """How an operation of two operands is drawn.

    Raises:
        TypeError: for an operator that formulas do not have.
    """
    match node.op:
        case ast.Add() | ast.Sub():
            return _sum(node)
        case ast.Mult() | ast.MatMult():
            return product_drawing(node, typed)
        case ast.Div():
            return Drawing([node.left, node.right], latex.fraction)
        case ast.Pow():
            return _power(node, typed)
        case ast.BitAnd():
            return _conjunction(node)
    raise TypeError(node.op)


def sign_drawing(node: ast.UnaryOp, typed: TypedText) -> Drawing:
    """How a sign in front is drawn."""
    sign = "-" if isinstance(node.op, ast.USub) else "+"
    weakest = Strength.FACTOR if typed.is_opened_within(node, node.operand) else Strength.PRODUCT
    return Drawing([node.operand], lambda operand: latex.signed(sign, latex.at_least(weakest, operand)))


def comparison_drawing(*links: ast.Compare) -> Drawing:
    """How ``x < 1`` is drawn, or a chain of which each link begins with what the one before ends with."""
    signs = [_COMPARISONS[type(sign)] for link in links for sign in link.ops]
    values = [links[0].left, *(value for link in links for value in link.comparators)]
    return Drawing(values, partial(latex.comparison, signs))


def element_drawing(node: ast.Subscript) -> Drawing:
    """How ``x[0]`` or ``A[0, 1:]`` is drawn."""
    indices = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    bounds = [[index.lower, index.upper, index.step] if isinstance(index, ast.Slice) else [index] for index in indices]

    def join(value: Latex, *drawn: Latex) -> Latex:
        texts = iter(drawn)
        parts = [[next(texts).text if bound else "" for bound in index] for index in bounds]
        return latex.element(value, [part if part[2:] != [""] else part[:2] for part in parts])

    return Drawing([node.value, *(bound for index in bounds for bound in index if bound)], join)


def _sum(node: ast.BinOp) -> Drawing:
    first, links = unrolled(node, _SUM)
    signs = ["+" if isinstance(link.op, ast.Add) else "-" for link in links]
    return Drawing([first, *(link.right for link in links)], partial(latex.sum_of, signs))


def _power(node: ast.BinOp, typed: TypedText) -> Drawing:
    is_one_thing = typed.share_place(node, node.left)
    if is_one_thing and isinstance(node.left, ast.Call) and has_name(node.left, typed):
        return function_power_drawing(node.left, node.right, typed)
    if typed.share_place(node, node.right):
        return Drawing([node.left], lambda radicand: latex.root(radicand, 4))
    return Drawing([node.left, node.right], latex.power)


def _conjunction(node: ast.BinOp) -> Drawing:
    links = _chain(node)
    return comparison_drawing(*links) if links else Drawing([node.left, node.right], latex.conjunction)


def _chain(node: ast.expr) -> list[ast.Compare]:
    """``0 < x < 1``: its comparisons, of which each begins with the very node that the one before ends with."""
    links: list[ast.Compare] = []
    while isinstance(node, ast.BinOp) and isinstance(node.right, ast.Compare):
        links.append(node.right)
        node = node.left
    if not isinstance(node, ast.Compare):
        return []
    links = [node, *reversed(links)]
    return links if all(left.comparators[-1] is right.left for left, right in pairwise(links)) else []
