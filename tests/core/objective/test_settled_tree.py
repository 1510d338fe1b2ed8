"""Once the shapes are known, the tree says what PyTorch was really asked."""

import ast

import pytest
import torch

from core.notation.formula import parse_formula
from core.objective.objective import build_objective

Start = float | list[float] | list[list[float]]
VECTOR, MATRIX = [1.0, 2.0], [[1.0, 2.0], [3.0, 4.0]]


def settled(text: str, *starts: Start, dtype: torch.dtype = torch.float32) -> str:
    formula = parse_formula(text)
    tensors = [torch.tensor(start, dtype=dtype, requires_grad=True) for start in starts]
    named = {name.name: tensor for name, tensor in zip(formula.parameters, tensors, strict=True)}
    return ast.unparse(build_objective(formula.tree, named).settled)


@pytest.mark.parametrize(
    ("text", "starts", "expected"),
    [
        ("3x²+2x−1", (2.0,), "3 * x ** 2 + 2 * x - 1"),
        ("xᵀx", (VECTOR,), "x @ x"),
        ("xᵀx", (2.0,), "x * x"),
        ("sum(xᵀ2)", (VECTOR,), "torch.sum(x * 2)"),
        ("xᵀAx", (VECTOR, MATRIX), "x @ A @ x"),
        ("sum(AᵀA)", (MATRIX,), "torch.sum(A.T @ A)"),
        ("sum(2ᵀx)", (VECTOR,), "torch.sum(2 * x)"),
        ("where(x > 0, x, −x)", (2.0,), "torch.where(x > 0, x, -x)"),
        ("max(x, 0)", (2.0,), "torch.maximum(x, torch.tensor(0, dtype=torch.float32))"),
        ("x·pow(2, 3)", (2.0,), "x * torch.pow(torch.tensor(2, dtype=torch.float32), 3)"),
        ("where(1 < 2, x, 0)", (2.0,), "torch.where(torch.tensor(1 < 2, dtype=torch.bool), x, 0)"),
        ("x[0] + sum(x[1:])", (VECTOR,), "x[0] + torch.sum(x[1:])"),
    ],
)
def test_that_what_the_notation_left_open_is_decided(text: str, starts: tuple[Start, ...], expected: str) -> None:
    assert settled(text, *starts) == expected


def test_that_a_tensor_that_pytorch_demands_is_of_the_runs_dtype() -> None:
    assert settled("max(x, 0)", 2.0, dtype=torch.float64).endswith("torch.tensor(0, dtype=torch.float64))")


@pytest.mark.parametrize(("text", "expected"), [("2^10·x", "2 ** 10 * x"), ("2^60·x", "1.152921504606847e+18 * x")])
def test_that_arithmetic_of_numbers_is_as_typed_while_floats_and_whole_numbers_agree(text: str, expected: str) -> None:
    assert settled(text, 1.0) == expected


def test_that_settled_nodes_keep_their_places() -> None:
    text = "1 + xᵀx"
    formula = parse_formula(text)
    tree = build_objective(formula.tree, {"x": torch.tensor(2.0, requires_grad=True)}).settled
    assert isinstance(tree.body, ast.BinOp)
    product = tree.body.right
    assert isinstance(product, ast.BinOp)
    assert isinstance(product.op, ast.Mult)
    assert text[product.col_offset : product.end_col_offset] == "xᵀx"


def test_that_the_typed_tree_is_left_as_it_was() -> None:
    formula = parse_formula("xᵀx + max(x, 0)")
    before = ast.dump(formula.tree, include_attributes=True)
    build_objective(formula.tree, {"x": torch.tensor(2.0, requires_grad=True)})
    assert ast.dump(formula.tree, include_attributes=True) == before
