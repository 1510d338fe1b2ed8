"""Functions that are written as signs: roots, and bars for magnitudes and norms."""

import ast

import pytest

from core.notation.formula import parse_formula


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("√x", "torch.sqrt(x)"),
        ("√(x+1)", "torch.sqrt(x + 1)"),
        ("√2x", "torch.sqrt(2) * x"),
        ("√x y", "torch.sqrt(x) * y"),
        ("√x+1", "torch.sqrt(x) + 1"),
        ("√x²", "torch.sqrt(x ** 2)"),
        ("√(x)²", "torch.sqrt(x) ** 2"),
        ("√(x+1)^2", "torch.sqrt(x + 1) ** 2"),
        ("√(x)(y)", "torch.sqrt(x) * y"),
        ("√(x²+y²)", "torch.sqrt(x ** 2 + y ** 2)"),
        ("√√x", "torch.sqrt(torch.sqrt(x))"),
        ("√−x", "torch.sqrt(-x)"),
        ("√sin x", "torch.sqrt(torch.sin(x))"),
        ("√|x|", "torch.sqrt(torch.abs(x))"),
        ("x√2", "x * torch.sqrt(2)"),
        ("x/√y", "x / torch.sqrt(y)"),
        ("∛x", "torch.sign(x) * torch.abs(x) ** (1 / 3)"),
        ("∛(x−1)", "torch.sign(x - 1) * torch.abs(x - 1) ** (1 / 3)"),
        ("cbrt(x)", "torch.sign(x) * torch.abs(x) ** (1 / 3)"),
        ("2∛x", "2 * (torch.sign(x) * torch.abs(x) ** (1 / 3))"),
        ("∛x²", "torch.sign(x ** 2) * torch.abs(x ** 2) ** (1 / 3)"),
        ("∜x", "x ** (1 / 4)"),
        ("∜(x+1)", "(x + 1) ** (1 / 4)"),
    ],
)
def test_that_a_root_covers_what_stands_right_behind_it(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("|x|", "torch.abs(x)"),
        ("|−x|", "torch.abs(-x)"),
        ("|x−1|", "torch.abs(x - 1)"),
        ("|x|²", "torch.abs(x) ** 2"),
        ("|x|+|y|", "torch.abs(x) + torch.abs(y)"),
        ("|x|y|z|", "torch.abs(x) * y * torch.abs(z)"),
        ("||x|−1|", "torch.abs(torch.abs(x) - 1)"),
        ("|x−|y||", "torch.abs(x - torch.abs(y))"),
        ("|x+|y|+z|", "torch.abs(x + torch.abs(y) + z)"),
        ("|(|x|)|", "torch.abs(torch.abs(x))"),
        ("| |x| |", "torch.abs(torch.abs(x))"),
        ("|sin x|", "torch.abs(torch.sin(x))"),
        ("|x²|", "torch.abs(x ** 2)"),
        ("e^|x|", "torch.exp(torch.abs(x))"),
        ("|x|/x", "torch.abs(x) / x"),
        ("∣x∣", "torch.abs(x)"),
        ("‖x‖", "torch.linalg.vector_norm(x)"),
        ("∥x∥", "torch.linalg.vector_norm(x)"),
        ("||x||", "torch.linalg.vector_norm(x)"),
        ("‖x‖²", "torch.linalg.vector_norm(x) ** 2"),
        ("||x||²", "torch.linalg.vector_norm(x) ** 2"),
        ("½‖Ax−b‖²", "(1 / 2) * torch.linalg.vector_norm(A * x - b) ** 2"),
        ("‖x‖‖y‖", "torch.linalg.vector_norm(x) * torch.linalg.vector_norm(y)"),
        ("‖x‖₁", "torch.linalg.vector_norm(x, 1)"),
        ("‖x‖₂²", "torch.linalg.vector_norm(x, 2) ** 2"),
        ("‖x‖_1", "torch.linalg.vector_norm(x, 1)"),
        ("‖|x|−y‖", "torch.linalg.vector_norm(torch.abs(x) - y)"),
        ("⌊x⌋", "torch.floor(x)"),
        ("⌈x/2⌉", "torch.ceil(x / 2)"),
        ("x−⌊x⌋", "x - torch.floor(x)"),
    ],
)
def test_that_a_bar_closes_if_one_is_open_and_an_operand_stands_before_it(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


def _is_read_as(typed: str, meant: str) -> bool:
    tree = parse_formula(typed).tree
    assert ast.unparse(tree) == ast.unparse(ast.parse(meant, mode="eval"))
    return ast.dump(tree) == ast.dump(ast.parse(meant, mode="eval"))
