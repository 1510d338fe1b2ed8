"""What is told of a formula without PyTorch is what PyTorch is really asked."""

import ast
import warnings
from collections.abc import Mapping

import pytest
import torch
from hypothesis import given
from torch import Tensor

from core.notation.formula import parse_formula
from core.notation.problem import NotationError, ProblemKind
from core.notation.settling import settle
from core.notation.vocabulary import Function
from core.objective.application import Site
from core.objective.build import build
from core.objective.operand import compose
from tests.core.autograd.random_losses import Loss, losses, typed_losses
from tests.core.autograd.vocabulary_uses import FORMS, uses_of, uses_of_operators
from tests.strategies import LAW

DTYPES = [torch.float32, torch.float64]


def told(tree: ast.expr, leaves: Mapping[str, Tensor]) -> ast.expr:
    """The tree as it is told from how many dimensions there are."""
    dtype = str(next(iter(leaves.values())).dtype)
    return settle(ast.Expression(tree), {name: leaf.dim() for name, leaf in leaves.items()}, dtype).body


def asked(tree: ast.expr, leaves: Mapping[str, Tensor]) -> tuple[ast.expr, int]:
    """The tree as PyTorch is asked it, and how many dimensions its value has."""
    site = Site({name: place for place, name in enumerate(leaves)}, tuple(leaves.values()), compose)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = build(tree, site)
    return result.settled, result.value.dim()


def dumped(tree: ast.expr) -> str:
    return ast.dump(tree, include_attributes=True)


def has_settled(text: str, leaves: Mapping[str, Tensor]) -> bool:
    """Holds what is told to what PyTorch is asked, with its dimensions; whether PyTorch takes it."""
    tree = parse_formula(text).tree.body
    try:
        expected, rank = asked(tree, leaves)
    except NotationError:
        return False
    assert dumped(told(tree, leaves)) == dumped(expected), text
    transposed = told(ast.copy_location(ast.Attribute(tree, "T", ast.Load()), tree), leaves)
    product = told(ast.copy_location(ast.BinOp(tree, ast.MatMult(), tree), tree), leaves)
    assert isinstance(product, ast.BinOp)
    assert (dumped(transposed) != dumped(expected)) == (rank > 1), text
    assert isinstance(product.op, ast.MatMult) == (rank > 0), text
    return True


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.path}/{form.signature}")
def test_that_every_function_is_settled_as_pytorch_takes_it(form: Function) -> None:
    taken = [has_settled(use.text, use.leaves(torch.float64)) for use in uses_of(form)]
    assert any(taken)


def test_that_every_operator_is_settled_as_pytorch_takes_it() -> None:
    taken = [has_settled(use.text, use.leaves(dtype)) for use in uses_of_operators() for dtype in DTYPES]
    assert sum(taken) > 150


@LAW
@given(losses() | typed_losses())
def test_that_any_loss_is_settled_as_pytorch_takes_it(loss: Loss) -> None:
    assert has_settled(loss.formula.text, loss.leaves())


@pytest.mark.parametrize(
    "text",
    [
        "2^60·x",
        "−2^60·x",
        "9007199254740993x",
        "99999999999999999999x",
        "π²x",
        "x·pow(2, 3)",
        "where(1 < 2, x, 0)",
        "where((1 < 2) & (2 ≠ 3), x, 0)",
        "where(x > 0 & 1 < 2, x, −x)",
        "clamp(x, 0, y)",
        "∛x",
    ],
)
def test_that_numbers_are_settled_as_pytorch_takes_them(text: str) -> None:
    leaves = {name: torch.tensor(0.5, requires_grad=True) for name in "xy"}
    named = {name.name: leaves[name.name] for name in parse_formula(text).parameters}
    assert has_settled(text, named)


def test_that_an_outer_product_is_not_taken_for_an_inner_one() -> None:
    with pytest.raises(NotationError) as caught:
        settle(parse_formula("sum(x xᵀ)").tree, {"x": 1}, "torch.float32")
    assert caught.value.problem.kind is ProblemKind.OUTER_PRODUCT
    assert ast.unparse(settle(parse_formula("x xᵀ").tree, {"x": 0}, "torch.float32")) == "x * x"
