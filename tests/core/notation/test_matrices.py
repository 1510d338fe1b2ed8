"""Vectors and matrices: what ᵀ does to the product beside it, and picking elements."""

import ast

import pytest

from core.notation.formula import parse_formula


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("xᵀx", "x.T @ x"),
        ("x.T @ x", "x.T @ x"),
        ("xᵀ", "x.T"),
        ("x⊤x", "x.T @ x"),
        ("xᵀᵀ", "x.T.T"),
        ("xᵀAx", "x.T @ A @ x"),
        ("AᵀA", "A.T @ A"),
        ("AAᵀ", "A @ A.T"),
        ("wᵀx + b", "w.T @ x + b"),
        ("x xᵀ", "x @ x.T"),
        ("2xᵀx", "2 * (x.T @ x)"),
        ("½xᵀx", "(1 / 2) * (x.T @ x)"),
        ("−2xᵀx", "(-2) * (x.T @ x)"),
        ("2πxᵀx", "2 * math.pi * (x.T @ x)"),
        ("1/2xᵀx", "(1 / 2) * (x.T @ x)"),
        ("xᵀx/2", "(x.T @ x) / 2"),
        ("(Ax−b)ᵀ(Ax−b)", "(A * x - b).T @ (A * x - b)"),
        ("(xᵀx)²", "(x.T @ x) ** 2"),
        ("xᵀx y", "x.T @ x @ y"),
        ("xᵀx 2", "(x.T @ x) * 2"),
        ("xᵀ2x", "(x.T * 2) @ x"),
        ("xᵀ(−2)x", "(x.T * -2) @ x"),
        ("y + xᵀx", "y + x.T @ x"),
        ("y·xᵀx", "y * (x.T @ x)"),
        ("x[0]ᵀy", "x[0].T @ y"),
    ],
)
def test_that_beside_a_transpose_a_product_is_one_of_matrices(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("A x", "A * x"),
        ("A @ x", "A @ x"),
        ("A x @ y", "(A * x) @ y"),
        ("dot(x, x)", "torch.dot(x, x)"),
        ("sum(x y)", "torch.sum(x * y)"),
    ],
)
def test_that_elsewhere_it_is_elementwise_unless_a_sign_says_otherwise(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("x[0]", "x[0]"),
        ("x[-1]", "x[-1]"),
        ("x[−1]", "x[-1]"),
        ("x[0]+x[1:]", "x[0] + x[1:]"),
        ("x[:2]", "x[:2]"),
        ("x[::2]", "x[::2]"),
        ("x[1:−1:2]", "x[1:-1:2]"),
        ("x[:]", "x[:]"),
        ("A[0, 1]", "A[0, 1]"),
        ("A[0,-1]", "A[0, -1]"),
        ("A[:, 0]", "A[:, 0]"),
        ("A[0][1]", "A[0][1]"),
        ("x[0]²", "x[0] ** 2"),
        ("x²[0]", "(x ** 2)[0]"),
        ("2x[0]", "2 * x[0]"),
        ("(x+y)[0]", "(x + y)[0]"),
        ("softmax(x)[0]", "torch.softmax(x, -1)[0]"),
    ],
)
def test_that_square_brackets_pick_elements(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


def _is_read_as(typed: str, meant: str) -> bool:
    tree = parse_formula(typed).tree
    assert ast.unparse(tree) == ast.unparse(ast.parse(meant, mode="eval"))
    return ast.dump(tree) == ast.dump(ast.parse(meant, mode="eval"))
