"""Expressions are written with the brackets they need, and no others."""

import ast

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from gui.models.paper import write
from gui.models.terms import terms_of
from gui.models.written_term import written_term
from tests.strategies import LAW


def written(formula: str) -> str:
    terms = terms_of(parse_formula(formula).tree.body)
    return write(terms, len(terms) - 1).text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3x²+2x−1", "3·x²+2·x−1"),
        ("(x)", "x"),
        ("x−(y−z)", "x−(y−z)"),
        ("(x−y)−z", "x−y−z"),
        ("x/(y·z)", "x/(y·z)"),
        ("(x^y)^z", "(x^(y))^(z)"),
        ("x^(−2.5)", "x^(−2.5)"),
        ("(−x)²", "(−x)²"),
        ("−x²", "−x²"),
        ("‖x‖²", "‖x‖²"),
        ("⌊x⌋+⌈x⌉", "⌊x⌋+⌈x⌉"),
        ("A@x", "A@x"),
        ("Aᵀx", "Aᵀ@x"),
        ("x[0]·x[1:]", "x[0]·x[1:]"),
        ("2e-7x", "2e−7·x"),
        ("log₂ x", "log2(x)"),
        ("√x", "√(x)"),
    ],
)
def test_that_a_formula_is_written_out(typed: str, expected: str) -> None:
    assert written(typed) == expected


@st.composite
def _trees(draw: st.DrawFn) -> str:
    operand = st.sampled_from(("x", "y", "2", "0.5", "1e-7", "π"))
    formula = draw(operand)
    for _ in range(draw(st.integers(1, 6))):
        other, sign = draw(operand), draw(st.sampled_from(("+", "−", "·", "/", "^", "u", "| |", "[0]")))
        if sign == "u":
            formula = f"−({formula})"
        elif sign == "| |":
            formula = f"|({formula})|"
        elif sign == "[0]":
            formula = f"({formula})[0]"
        else:
            left, right = (formula, other) if draw(st.booleans()) else (other, formula)
            formula = f"({left}){sign}({right})"
    return formula


@LAW
@given(_trees())
def test_that_what_is_written_is_read_as_the_same(formula: str) -> None:
    try:
        tree = parse_formula(formula).tree
    except NotationError:
        assume(condition=False)
    assert ast.dump(parse_formula(written(formula)).tree) == ast.dump(tree)


def test_that_a_rule_is_written_with_its_numbers() -> None:
    term = written_term("g·n·a^(n−1)", {"g": 3.0, "n": 2, "a": -2.0})
    assert (term.symbols, term.numbers) == ("g·n·a^(n − 1)".replace(" − ", "−"), "3·2·(−2)^(2−1)")
    assert term.latex


def test_that_letters_that_are_constants_elsewhere_are_names_in_a_rule() -> None:
    term = written_term("μ·v + (1 − τ)·g", {"μ": 0.9, "v": 1.26, "τ": 0.5, "g": 14.0})
    assert (term.symbols, term.numbers) == ("μ·v + (1 − τ)·g", "0.9·1.26 + (1 − 0.5)·14")


def test_that_what_cannot_be_read_is_left_as_it_is() -> None:
    assert written_term("g if x else", {"g": 1.0}).numbers == "g if x else"
