"""What the cells of a notebook show in plain Python with plain PyTorch: what each prints, and its last expression."""

import ast
from collections.abc import Sequence
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

import numpy as np
import torch

LARGEST_WIDTH = 79
"""Characters up to which a notebook writes a tuple in one line; then each element has one."""


def plain_cells(cells: Sequence[str]) -> list[str]:
    """What each cell shows, run one behind the other and seeded as ours are."""
    torch.manual_seed(0)
    np.random.seed(0)
    names: dict[str, Any] = {"__name__": "__main__"}
    return [_shown(ast.parse(cell), names) for cell in cells]


def joined(cells: Sequence[str]) -> str:
    """The cells as one script."""
    return "".join(f"# %%\n{cell.rstrip()}\n" for cell in cells)


def first_lines(cells: Sequence[str]) -> list[int]:
    """The line of each cell's first statement in the script of all of them; 0 for a cell without one."""
    lines, above = list[int](), 0
    for cell in cells:
        statements = ast.parse(cell).body
        lines.append(above + 1 + statements[0].lineno if statements else 0)
        above += joined([cell]).count("\n")
    return lines


def _shown(tree: ast.Module, names: dict[str, Any]) -> str:
    last = tree.body[-1] if tree.body else None
    printed = StringIO()
    with redirect_stdout(printed):
        statements = tree.body[:-1] if isinstance(last, ast.Expr) else tree.body
        exec(compile(ast.Module(statements, []), "<cell>", "exec"), names)  # noqa: S102 (a learner's own cell)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)  # noqa: S307 (likewise)
            if value is not None:
                print(_written(value))  # noqa: T201 (that is what a cell does)
    return printed.getvalue()


def _written(value: object) -> str:
    whole = repr(value)
    if not isinstance(value, tuple) or len(whole) <= LARGEST_WIDTH:
        return whole
    return f"({f',{chr(10)} '.join(map(repr, value))})"
