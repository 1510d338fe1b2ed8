"""Arithmetic between numbers alone is that of Python's floats: equal to the bit, bounded, or told."""

import ast
import math
import operator
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.notation.constants import combine, evaluate
from core.notation.formula import parse_formula
from core.notation.problem import NotationError, ProblemKind, Span
from tests.strategies import LAW

ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
PLACE = ast.Constant(0, col_offset=3, end_col_offset=7)


@LAW
@given(
    st.sampled_from(sorted(ARITHMETIC, key=str)),
    st.floats(-1e100, 1e100),
    st.floats(1e-100, 1e100) | st.floats(-1e100, -1e-100),
)
def test_that_two_floats_are_combined_as_python_combines_them(
    kind: type[ast.operator], left: float, right: float
) -> None:
    assert combine(kind, left, right, PLACE) == ARITHMETIC[kind](left, right)


@pytest.mark.parametrize(
    ("kind", "left", "right", "value"),
    [
        (ast.Pow, 2, 10, 1024.0),
        (ast.Pow, 2, -1, 0.5),
        (ast.Pow, 2, 0.5, math.sqrt(2)),
        (ast.Pow, -2, 3, -8.0),
        (ast.Pow, 0, 0, 1.0),
        (ast.Div, 1, 3, 1 / 3),
        (ast.Mult, 2**60, 2**60, 2.0**120),
        (ast.Sub, 2, 2, 0.0),
    ],
)
def test_that_whole_numbers_become_floats(kind: type[ast.operator], left: float, right: float, value: float) -> None:
    combined = combine(kind, left, right, PLACE)
    assert (combined, type(combined)) == (value, float)


@pytest.mark.parametrize("kind", [ast.MatMult, ast.BitAnd, ast.Mod, ast.FloorDiv, ast.LShift])
def test_that_what_is_no_arithmetic_has_no_value(kind: type[ast.operator]) -> None:
    assert combine(kind, 2, 3, PLACE) is None


@pytest.mark.parametrize(
    ("kind", "left", "right"),
    [
        (ast.Pow, 9, 387_420_489),
        (ast.Pow, 10, 309),
        (ast.Mult, 1e308, 10),
        (ast.Add, 1.7e308, 1.7e308),
        (ast.Sub, -1.7e308, 1.7e308),
        (ast.Div, 1e308, 1e-10),
        (ast.Add, 10**400, 1),
    ],
)
def test_that_what_is_too_large_is_told_at_its_place(kind: type[ast.operator], left: float, right: float) -> None:
    with pytest.raises(NotationError) as refusal:
        combine(kind, left, right, PLACE)
    problem = refusal.value.problem
    assert (problem.kind, problem.span) == (ProblemKind.CONSTANT_OVERFLOW, Span(3, 7))


@pytest.mark.parametrize(
    ("kind", "left", "right", "reason"),
    [
        (ast.Div, 1, 0, "it divides by zero"),
        (ast.Div, 0, 0.0, "it divides by zero"),
        (ast.Pow, 0, -1, "it divides by zero"),
        (ast.Pow, -8, 1 / 3, "it is a root of a negative number"),
    ],
)
def test_that_what_has_no_value_is_told_with_the_reason(
    kind: type[ast.operator], left: float, right: float, reason: str
) -> None:
    with pytest.raises(NotationError) as refusal:
        combine(kind, left, right, PLACE)
    problem = refusal.value.problem
    assert (problem.kind, problem.span) == (ProblemKind.CONSTANT_UNDEFINED, Span(3, 7))
    assert reason in problem.sentence()


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2", 2.0),
        ("2.5", 2.5),
        ("−2²", -4.0),
        ("+3", 3.0),
        ("(1+2)·3/4", 2.25),
        ("2^3^2", 512.0),
        ("2π", math.tau),
        ("e", math.e),
        ("½+¼", 0.75),
        ("x", None),
        ("2+x", None),
        ("x·0", None),
        ("−x", None),
        ("√2", None),
        ("1<2", None),
        ("2 @ 3", None),
        ("x[0]", None),
    ],
)
def test_that_a_tree_of_numbers_alone_has_a_value(typed: str, value: float | None) -> None:
    comparison = parse_formula(f"({typed}) == x").tree.body
    assert isinstance(comparison, ast.Compare)
    assert evaluate(comparison.left) == value


def test_that_a_tower_of_powers_never_becomes_a_large_whole_number() -> None:
    comparison = parse_formula("9**9**9**9 < x").tree.body
    assert isinstance(comparison, ast.Compare)
    assert [node.value for node in ast.walk(comparison) if isinstance(node, ast.Constant)] == [9, 9, 9, 9]
    with pytest.raises(NotationError) as refusal:
        evaluate(comparison.left)
    assert (refusal.value.problem.kind, refusal.value.problem.span) == (ProblemKind.CONSTANT_OVERFLOW, Span(3, 10))
