"""Print then parse gives the same tree, for formulas as typed and for trees that nobody typed."""

import ast

import pytest
from hypothesis import example, given

from core.notation.formula import Formula, parse_formula, print_formula
from core.notation.problem import NotationError
from tests.strategies import LAW, formulas, typed_formulas


@LAW
@given(typed_formulas())
@example("3x²+2x−1")
@example("f x")
@example("f'(x) = 6x+2")
@example("x_{1a} + x₁₂' + x_1_2 + lambda_max")
@example("f(ab, sin1) = ab sin1")
@example("λ = 2x^T + x1y₂")
@example("2.5.T x + 3 .T x")
@example("1e300x + 1e-300 + 18446744073709551616")
@example("(0<x<1)·x & (x≠y)")
@example("softmax(x)[0] + softmax(x, 0)[1:, 0] + ‖x‖₁")
def test_that_a_formula_as_typed_is_printed_so_that_it_reads_the_same(typed: str) -> None:
    _assert_printed_and_read_again(parse_formula(typed))


@LAW
@given(formulas())
def test_that_any_tree_of_the_vocabulary_is_printed_so_that_it_reads_the_same(formula: Formula) -> None:
    _assert_printed_and_read_again(formula)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("3x²+2x−1", "f(x) = 3 * x ** 2 + 2 * x - 1"),
        ("y = 2 sin x", "y(x) = 2 * torch.sin(x)"),
        ("L(w, b) = |wx+b|", "L(w, b, x) = torch.abs(w * x + b)"),
        ("lambda₁ π", "f(λ1) = λ1 * math.pi"),
        ("f'(x) = eˣ", "f'(x) = torch.exp(x)"),
        ("f(x, y) = x", "f(x, y) = x"),
    ],
)
def test_that_all_signs_brackets_and_names_are_written_out(typed: str, printed: str) -> None:
    assert print_formula(parse_formula(typed)) == printed


@pytest.mark.parametrize("typed", ["(x & y) < z", "x == (y & z)", "((x>0) & (y>0)) == z"])
def test_that_a_conjunction_is_not_compared_since_python_would_read_it_in_another_way(typed: str) -> None:
    with pytest.raises(NotationError, match="A condition cannot be compared"):
        parse_formula(typed)


def _assert_printed_and_read_again(formula: Formula) -> None:
    printed = print_formula(formula)
    again = parse_formula(printed)
    assert ast.dump(again.tree) == ast.dump(formula.tree)
    assert [parameter.name for parameter in again.parameters] == [parameter.name for parameter in formula.parameters]
    assert again.result == formula.result
    assert print_formula(again) == printed
