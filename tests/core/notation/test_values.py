"""Formulas amount to what a mathematician computes by hand: a tiny evaluator of trees against plain arithmetic."""

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from core.notation.formula import parse_formula
from tests.strategies import LAW

POINT = {"x": 1.25, "y": -0.75, "λ": 3.0, "w1": 0.5}
FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "sin": math.sin,
    "cos": math.cos,
    "exp": math.exp,
    "log": math.log,
    "log2": math.log2,
    "sqrt": math.sqrt,
    "abs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "sign": lambda value: math.copysign(1.0, value) if value else 0.0,
    "sigmoid": lambda value: 1 / (1 + math.exp(-value)),
    "maximum": max,
    "minimum": min,
    "where": lambda condition, first, second: first if condition else second,
}
OPERATORS: Mapping[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.BitAnd: operator.and_,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}

Measured = tuple[str, float]


@pytest.mark.parametrize(
    ("typed", "x", "value"),
    [
        ("3x²+2x−1", 2, 15),
        ("3x²+2x−1", -1 / 3, -4 / 3),
        ("−x²", 3, -9),
        ("(−x)²", 3, 9),
        ("1/2x", 4, 2),
        ("2^3^2·x", 1, 512),
        ("√2x", 3, 3 * math.sqrt(2)),
        ("√(x+1)", 8, 3),
        ("∛x", -8, -2),
        ("∛x", 27, 3),
        ("∛x", 0, 0),
        ("∜x", 16, 2),
        ("|x|", -2, 2),
        ("||x|−1|", -3, 2),
        ("sin²x+cos²x", 0.7, 1),
        ("sin x²", 2, math.sin(4)),
        ("sin(x)²", 2, math.sin(2) ** 2),
        ("sin 2x", 1, math.sin(2)),
        ("sin x/2", 1, math.sin(1) / 2),
        ("sin x cos x", 1, math.sin(1) * math.cos(1)),
        ("e^x(x+1)", 2, math.exp(2) * 3),
        ("e^2x", 3, math.exp(2) * 3),
        ("e⁻ˣ²", 2, math.exp(-4)),
        ("ln x²", 3, math.log(9)),
        ("log₂x", 8, 3),
        ("2πx", 1, math.tau),
        ("τx−2πx", 5, 0),
        ("½x²", 4, 8),
        ("x⁻²", 2, 0.25),
        ("2⁻ˣ", 3, 0.125),
        ("σ(x)", 0, 0.5),
        ("⌊x⌋+⌈x⌉", 2.5, 5),
        ("max(x, 0)", -3, 0),
        ("min(x, 0)", -3, -3),
        ("where(0<x<1, 5, −5)", 0.5, 5),
        ("where(0<x<1, 5, −5)", 1.0, -5),
        ("where(x>0 & x≤2, x, −x)", 2, 2),
        ("x(x+3)", 2, 10),
        ("(x+1)(x−1)", 3, 8),
        ("xe", 1, math.e),
    ],
)
def test_that_the_value_is_what_one_gets_by_hand(typed: str, x: float, value: float) -> None:
    assert _value(parse_formula(typed).tree.body, {"x": x}) == pytest.approx(value, abs=1e-12)


@st.composite
def measured_formulas(draw: DrawFn) -> Measured:
    """A text, and its value at ``POINT``, computed while the text is written."""
    try:
        text, value = _sum(draw, 2)
    except (ArithmeticError, ValueError):
        reject()
    return f"{text} + x", value + POINT["x"]


@LAW
@given(measured_formulas())
def test_that_every_formula_has_the_value_of_its_parts_put_together(formula: Measured) -> None:
    text, value = formula
    assert _value(parse_formula(text).tree.body, POINT) == value


def _sum(draw: DrawFn, depth: int) -> Measured:
    text, value = _product(draw, depth)
    if draw(st.booleans()):
        text, value = f"−{text}", -value
    for sign in draw(st.lists(st.sampled_from("+−-"), max_size=1)):
        term, number = _product(draw, depth)
        text, value = f"{text} {sign} {term}", value + number if sign == "+" else value - number
    return text, value


def _product(draw: DrawFn, depth: int) -> Measured:
    text, value = _number(draw) if draw(st.booleans()) else _factor(draw, depth)
    for sign in draw(st.lists(st.sampled_from(["", " ", "·", "/", "÷", "*"]), max_size=2)):
        factor, number = _number(draw) if sign in {"·", "/"} and draw(st.booleans()) else _factor(draw, depth)
        is_word_on_word = not sign and text[-1].isalnum() and factor[0].isalpha()
        text = f"{text}{' ' if is_word_on_word else sign}{factor}"
        value = value / number if sign in {"/", "÷"} else value * number
    if draw(st.integers(0, 3)) == 0:
        name, argument = draw(st.sampled_from(["sin", "cos"])), draw(st.sampled_from(["x", "y", "λ"]))
        return f"{text} {name} 2 {argument}", value * FUNCTIONS[name](2.0 * POINT[argument])
    return text, value


def _factor(draw: DrawFn, depth: int) -> Measured:
    text, value = _atom(draw, depth)
    exponent, power = draw(st.sampled_from([("", 1), ("", 1), ("²", 2), ("³", 3), ("⁻¹", -1), ("^2", 2), ("**−2", -2)]))
    return text + exponent, value ** float(power) if exponent else value


def _atom(draw: DrawFn, depth: int) -> Measured:
    names = {"x": POINT["x"], "y": POINT["y"], "λ": POINT["λ"], "w₁": POINT["w1"], "π": math.pi, "τ": math.tau}
    form = draw(st.sampled_from(["name", "name", "(·)", "|(·)|", "√(|(·)|)", "sin(·)", "cos²(·)", "σ(·)"]))
    if depth == 0 or form == "name":
        name = draw(st.sampled_from(sorted(names)))
        return name, names[name]
    text, value = _sum(draw, depth - 1)
    computed: dict[str, Callable[[], float]] = {
        "(·)": lambda: value,
        "|(·)|": lambda: abs(value),
        "√(|(·)|)": lambda: math.sqrt(abs(value)),
        "sin(·)": lambda: math.sin(value),
        "cos²(·)": lambda: math.cos(value) ** 2.0,
        "σ(·)": lambda: 1 / (1 + math.exp(-value)),
    }
    return form.replace("·", text), computed[form]()


def _number(draw: DrawFn) -> Measured:
    return draw(st.sampled_from([("2", 2.0), ("3", 3.0), ("0.5", 0.5), (".25", 0.25), ("½", 0.5), ("1e-2", 0.01)]))


def _value(node: ast.expr, point: Mapping[str, float]) -> Any:
    match node:
        case ast.Constant(value=number):
            return float(str(number))
        case ast.Name(id=name):
            return point[name]
        case ast.Attribute(value=ast.Name(id="math"), attr=name):
            return getattr(math, name)
        case ast.Call(func=ast.Attribute(attr=name), args=arguments):
            return FUNCTIONS[name](*(_value(argument, point) for argument in arguments))
    operands = [_value(child, point) for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
    return _operator(node)(*operands)


def _operator(node: ast.expr) -> Callable[..., Any]:
    match node:
        case ast.UnaryOp(op=sign):
            return OPERATORS[type(sign)]
        case ast.BinOp(op=sign_between):
            return OPERATORS[type(sign_between)]
        case ast.Compare(ops=[comparison]):
            return OPERATORS[type(comparison)]
    raise AssertionError(ast.dump(node))
