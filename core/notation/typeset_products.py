"""Products as they were typed: with which sign or none, and in which brackets where these mean something."""

import ast
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from core.notation import latex
from core.notation.drawing import Drawing
from core.notation.latex_products import Joint, product_of
from core.notation.piece import Piece
from core.notation.products import product
from core.notation.typed_text import TypedText

_PRODUCT = (ast.Mult, ast.MatMult)


def product_drawing(node: ast.BinOp, typed: TypedText) -> Drawing:
    """How a product is drawn, and ∛x, whose tree is one."""
    if radicand := _cube(node, typed):
        return Drawing([radicand], lambda inner: latex.root(inner, 3))
    first, links = unrolled(node, _PRODUCT, lambda link: _keeps_brackets(link, typed))
    joints = [_joint(link, typed) for link in links]
    return Drawing([first, *(link.right for link in links)], partial(product_of, joints))


def unrolled(
    node: ast.BinOp,
    operators: tuple[type[ast.operator], ...],
    is_last: Callable[[ast.BinOp], bool] = lambda _: False,
) -> tuple[ast.expr, list[ast.BinOp]]:
    """``a + b + c``: its first operand, and the operations from left to right.

    Args:
        node: the last of the operations.
        operators: that belong to them.
        is_last: whether what stands on the left of an operation is not one of them.
    """
    links = [node]
    while isinstance(node.left, ast.BinOp) and isinstance(node.left.op, operators) and not is_last(node):
        node = node.left
        links.append(node)
    return node.left, links[::-1]


def _joint(link: ast.BinOp, typed: TypedText) -> Joint:
    is_opened = typed.is_opened_between(link.left, link.right)
    return Joint(_sign(link, typed), is_opened, isinstance(link.op, ast.MatMult))


def _sign(link: ast.BinOp, typed: TypedText) -> str:
    """The sign that was typed, or one that keeps numbers from being taken for matrices: ``x/2 yᵀ`` is ``(x/2)·yᵀ``."""
    if not typed.text:
        return "@" if isinstance(link.op, ast.MatMult) else r"\cdot"
    if sign := typed.sign_between(link.left, link.right):
        return sign
    looks_like_matrices = _is_of_matrices(_factor_before(link, typed), _factor_behind(link, typed))
    return r"\cdot" if looks_like_matrices and isinstance(link.op, ast.Mult) else ""


def _keeps_brackets(link: ast.BinOp, typed: TypedText) -> bool:
    """Whether the product on the left of this one is drawn by itself, in the brackets it was typed in.

    Side by side with ᵀ, factors do not belong together from left to right, so there brackets mean something.
    """
    left = _as_product(link.left, typed)
    if left is None:
        return True
    if typed.sign_between(link.left, link.right) or not typed.is_closed_between(link.left, link.right):
        return False
    first, links = unrolled(left, _PRODUCT)
    factors = [first, *(_factor_behind(one, typed) for one in (*links, link))]
    return any(_is_of_matrices(before, behind) for before, behind in pairwise(factors))


def _factor_before(link: ast.BinOp, typed: TypedText) -> ast.expr:
    left = _as_product(link.left, typed)
    return link.left if left is None or typed.is_closed_between(link.left, link.right) else left.right


def _factor_behind(link: ast.BinOp, typed: TypedText) -> ast.expr:
    right = _as_product(link.right, typed)
    if right is None or typed.is_opened_between(link.left, link.right):
        return link.right
    return unrolled(right, _PRODUCT)[0]


def _is_of_matrices(left: ast.expr, right: ast.expr) -> bool:
    """Whether the notation takes two factors side by side for a product of matrices."""
    joined = product([Piece(left, 0, 0), Piece(right, 0, 0)]).node
    return isinstance(joined, ast.BinOp) and isinstance(joined.op, ast.MatMult)


def _as_product(node: ast.expr, typed: TypedText) -> ast.BinOp | None:
    match node:
        case ast.BinOp(op=ast.Mult() | ast.MatMult()) if _cube(node, typed) is None:
            return node
    return None


def _cube(node: ast.BinOp, typed: TypedText) -> ast.expr | None:
    """What ∛ was typed before, although its tree is ``sign(x)·|x|^(1/3)``."""
    match node:
        case ast.BinOp(left=ast.Call(args=[radicand]), op=ast.Mult(), right=ast.BinOp(left=ast.Call(), op=ast.Pow())):
            return radicand if typed.share_place(node, node.left, node.right) else None
    return None
