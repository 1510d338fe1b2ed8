"""A tree written out as Python would have it, however deep it is."""

import ast
import sys

from core.notation.piece import DEEPEST_OPERATION

_FRAMES_AN_OPERATION = 6
"""Calls within calls that ``ast.unparse`` makes for an operation within another."""


def unparse(node: ast.AST) -> str:
    """The tree as Python's own notation; brackets only where they are needed.

    ``ast.unparse`` calls itself several times an operation, which is more than Python's usual bound for the deepest
    formula that can be typed, so the bound is lifted meanwhile by just as much.
    """
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(usual + DEEPEST_OPERATION * _FRAMES_AN_OPERATION)
    try:
        return ast.unparse(node)
    finally:
        sys.setrecursionlimit(usual)
