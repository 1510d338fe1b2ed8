"""What stands before the equals sign names the result and orders the parameters; every other free name follows."""

import ast

import pytest

from core.notation.formula import FormulaName, parse_formula
from core.notation.problem import RemarkKind, Span


@pytest.mark.parametrize(
    ("typed", "result", "names"),
    [
        ("3x²+2x−1", "f", ["x"]),
        ("f(x) = 3x²+2x−1", "f", ["x"]),
        ("ｆ（ｘ）＝３ｘ＋２", "f", ["x"]),
        ("y = 3x²", "y", ["x"]),
        ("L(w, b) = (w+b)²", "L", ["w", "b"]),
        ("L(b, w) = (w+b)²", "L", ["b", "w"]),
        ("L(w，b)＝(w+b)²", "L", ["w", "b"]),
        ("L(w, b) = (wx+b−y)²", "L", ["w", "b", "x", "y"]),
        ("loss = (wx+b)²", "loss", ["w", "x", "b"]),
        ("f(x, y) = x", "f", ["x", "y"]),
        ("f(w, bias) = w bias", "f", ["w", "bias"]),
        ("f(x) := x²", "f", ["x"]),
        ("y ≔ x²", "y", ["x"]),
        ("f'(x) = 6x+2", "f'", ["x"]),
        ("λ = x²", "λ", ["x"]),
        ("lambda(x) = x²", "lambda", ["x"]),
        ("L₁(w) = w²", "L1", ["w"]),
        ("σ(x) = x²", "σ", ["x"]),
        ("f(f) = f²", "f", ["f"]),
        ("f x", "f", ["f", "x"]),
        ("y(x) = x", "y", ["x"]),
        ("y + x", "f", ["y", "x"]),
        ("b a", "f", ["b", "a"]),
        ("x₂ + x₁", "f", ["x2", "x1"]),
        ("2πx + e^τ", "f", ["x"]),
        ("f(e) = e²", "f", ["e"]),
        ("max(y, x)", "f", ["y", "x"]),
        ("where(c>0, a, b)", "f", ["c", "a", "b"]),
    ],
)
def test_that_parameters_come_as_declared_and_then_as_they_appear(typed: str, result: str, names: list[str]) -> None:
    formula = parse_formula(typed)
    assert (formula.result, [parameter.name for parameter in formula.parameters]) == (result, names)
    assert formula.text == typed


@pytest.mark.parametrize(
    ("typed", "name", "label"),
    [
        ("lambda x", "λ", "lambda"),
        ("λ x + lambda", "λ", "λ"),
        ("x₁ + x_1", "x1", "x1"),
        ("x_1 + x₁", "x1", "x1"),
        ("lambda₁", "λ1", "lambda1"),
        ("x'", "x_prime", "x'"),
        ("x′", "x_prime", "x'"),
        ("x_max", "x_max", "x_max"),
        ("f(alpha) = α²", "α", "alpha"),
        ("f(α) = alpha²", "α", "α"),
        ("𝛼²", "α", "α"),
        ("ｗ²", "w", "w"),
    ],
)
def test_that_a_parameter_is_labelled_as_first_typed_with_its_subscript_as_digits(
    typed: str, name: str, label: str
) -> None:
    assert parse_formula(typed).parameters[0] == FormulaName(name, label)


@pytest.mark.parametrize("typed", ["L(w, b) = (wx+b−y)²", "2πλ sin x + log₂(y₁)", "where(x>0, softplus(x), e)"])
def test_that_all_free_names_of_the_tree_are_parameters(typed: str) -> None:
    formula = parse_formula(typed)
    names = {node.id for node in ast.walk(formula.tree) if isinstance(node, ast.Name)}
    assert names - {"torch", "math"} == {parameter.name for parameter in formula.parameters}


@pytest.mark.parametrize(("typed", "place"), [("x^T x", Span(2, 3)), ("2x**T", Span(4, 5)), ("A^T", Span(2, 3))])
def test_that_a_power_of_t_is_worth_a_word(typed: str, place: Span) -> None:
    (remark,) = parse_formula(typed).remarks
    assert (remark.kind, remark.span) == (RemarkKind.NAME_T, place)
    assert "type ᵀ" in remark.kind.value


@pytest.mark.parametrize("typed", ["T x", "xᵀx", "x.T @ x", "x^t", "2T²", "x^2 T"])
def test_that_nothing_is_remarked_where_nothing_is_odd(typed: str) -> None:
    assert parse_formula(typed).remarks == ()
