"""A problem at a node of the tree, and PyTorch's complaints cut down to their first line."""

import ast

from core.notation.problem import NotationError, ProblemKind, refuse

COMPLAINTS = (RuntimeError, TypeError, ValueError, IndexError, OverflowError)
"""What PyTorch raises where it will not compute."""

_LONGEST_REASON = 200


def refuse_at(node: ast.expr, kind: ProblemKind, **details: object) -> NotationError:
    """The error for a problem at the place where ``node`` was typed, ready to be raised."""
    return refuse(kind, node.col_offset, node.end_col_offset or node.col_offset, **details)


def reason_of(complaint: BaseException | Warning) -> str:
    """The first line of what PyTorch says, without its closing full stop, shortened."""
    first_line = next(iter(str(complaint).strip().splitlines()), type(complaint).__name__)
    first_line = first_line.partition(" (Triggered internally")[0].rstrip(". ")
    return first_line if len(first_line) <= _LONGEST_REASON else first_line[: _LONGEST_REASON - 1] + "…"
