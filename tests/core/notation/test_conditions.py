"""Comparisons, chains of them, and choices between two values."""

import ast

import pytest

from core.notation.formula import parse_formula


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("where(x>0, x, −x)", "torch.where(x > 0, x, -x)"),
        ("where(x≥0, x, 0)", "torch.where(x >= 0, x, 0)"),
        ("where(x<=0, 0, x)", "torch.where(x <= 0, 0, x)"),
        ("where(x≤0, 0, x)", "torch.where(x <= 0, 0, x)"),
        ("where(x==0, 1, sin(x)/x)", "torch.where(x == 0, 1, torch.sin(x) / x)"),
        ("where(x≠0, x, 1)", "torch.where(x != 0, x, 1)"),
        ("where(x!=0, x, 1)", "torch.where(x != 0, x, 1)"),
        ("where(x+1>2y, 0, 1)", "torch.where(x + 1 > 2 * y, 0, 1)"),
        ("where(0<x<1, x, 0)", "torch.where((0 < x) & (x < 1), x, 0)"),
        ("where(a<b≤c<d, a, 0)", "torch.where((a < b) & (b <= c) & (c < d), a, 0)"),
        ("where(x>0 & y>0, x, y)", "torch.where((x > 0) & (y > 0), x, y)"),
        ("where(x>0 ∧ y>0, x, y)", "torch.where((x > 0) & (y > 0), x, y)"),
        ("where((x>0) & (y>0), x, y)", "torch.where((x > 0) & (y > 0), x, y)"),
        ("(x>0)·x", "(x > 0) * x"),
        ("x<1", "x < 1"),
    ],
)
def test_that_conditions_are_written_as_on_paper(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


def _is_read_as(typed: str, meant: str) -> bool:
    tree = parse_formula(typed).tree
    assert ast.unparse(tree) == ast.unparse(ast.parse(meant, mode="eval"))
    return ast.dump(tree) == ast.dump(ast.parse(meant, mode="eval"))
