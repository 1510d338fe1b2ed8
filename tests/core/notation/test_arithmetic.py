"""Sums, products, powers and signs as they stand on paper; Python says what each reading means."""

import ast

import pytest

from core.notation.formula import parse_formula


@pytest.mark.parametrize(
    "typed",
    [
        "3x²+2x−1",
        "3*x**2 + 2*x - 1",
        "3x^2+2x-1",
        "3·x²+2·x–1",
        "3 x² + 2 x − 1",
        "3×x^2 + 2×x − 1",
        "3x**2+2x-1",
        "f(x) = 3x²+2x−1",
        "３ｘ²＋２ｘ－１",
        "3x^{2}+2x-1",
    ],
)
def test_that_every_spelling_of_the_parabola_is_the_same_tree(typed: str) -> None:
    assert _is_read_as(typed, "3 * x ** 2 + 2 * x - 1")


@pytest.mark.parametrize("minus", list("-−–—－﹣‐‑‒"))
def test_that_every_dash_is_a_minus(minus: str) -> None:
    assert _is_read_as(f"{minus}x {minus} 1", "-x - 1")
    assert _is_read_as(f"x^{minus}2", "x ** -2")


@pytest.mark.parametrize("times", list("*×·⋅∗＊•"))
def test_that_every_sign_of_multiplication_multiplies(times: str) -> None:
    assert _is_read_as(f"2{times}x{times}y", "2 * x * y")


@pytest.mark.parametrize("over", list("/÷／∕"))
def test_that_every_sign_of_division_divides(over: str) -> None:
    assert _is_read_as(f"x{over}y{over}2", "x / y / 2")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("x+y+z", "(x + y) + z"),
        ("x−y−z", "(x - y) - z"),
        ("x−(y−z)", "x - (y - z)"),
        ("x/y/z", "(x / y) / z"),
        ("x/(y·z)", "x / (y * z)"),
        ("x+y·z", "x + (y * z)"),
        ("(x+y)·z", "(x + y) * z"),
        ("x @ y", "x @ y"),
        ("x·y @ z", "(x * y) @ z"),
        ("((x))", "x"),
        ("{x+1}·2", "(x + 1) * 2"),
        ("x & y", "x & y"),
    ],
)
def test_that_operators_group_from_the_left_and_products_first(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("−x²", "-(x ** 2)"),
        ("(−x)²", "(-x) ** 2"),
        ("−x^2", "-(x ** 2)"),
        ("-2x", "(-2) * x"),
        ("−2x²", "(-2) * x ** 2"),
        ("2·−x", "2 * (-x)"),
        ("x/−y", "x / (-y)"),
        ("x−−y", "x - (-y)"),
        ("x+−y", "x + (-y)"),
        ("+x", "+x"),
        ("x++y", "x + (+y)"),
        ("−−x", "-(-x)"),
        ("−(x+1)", "-(x + 1)"),
        ("−x−y", "(-x) - y"),
        ("−x·y", "(-x) * y"),
    ],
)
def test_that_a_sign_in_front_binds_weaker_than_a_power(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2^3^2·x", "2 ** (3 ** 2) * x"),
        ("x^y^z", "x ** (y ** z)"),
        ("(x^y)^z", "(x ** y) ** z"),
        ("x**y^z", "x ** (y ** z)"),
        ("x²^3", "(x ** 2) ** 3"),
        ("x^y²", "x ** (y ** 2)"),
        ("2^−x", "2 ** (-x)"),
        ("2^-x²", "2 ** (-(x ** 2))"),
        ("x^-2y", "x ** (-2) * y"),
        ("x^2y", "x ** 2 * y"),
        ("x^2y^3", "x ** 2 * y ** 3"),
        ("x^{2y}", "x ** (2 * y)"),
        ("x^(y+1)", "x ** (y + 1)"),
        ("x^½", "x ** (1 / 2)"),
        ("x^|y|", "x ** torch.abs(y)"),
        ("x^sin y", "x ** torch.sin(y)"),
        ("x^√2", "x ** torch.sqrt(2)"),
        ("x^+2", "x ** (+2)"),
    ],
)
def test_that_powers_group_from_the_right(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("x²", "x ** 2"),
        ("x⁻²", "x ** -2"),
        ("x¹⁰", "x ** 10"),
        ("x⁰x¹x²x³x⁴x⁵x⁶x⁷x⁸x⁹", "*".join(f"x**{digit}" for digit in range(10))),
        ("x⁺²", "x ** (+2)"),
        ("xⁿ", "x ** n"),
        ("xⁿ⁺¹", "x ** (n + 1)"),
        ("x⁽ⁿ⁺¹⁾", "x ** (n + 1)"),
        ("x²ⁿ", "x ** (2 * n)"),
        ("2ˣ", "2 ** x"),
        ("2⁻ˣ", "2 ** (-x)"),
        ("xᵅ", "x ** α"),
        ("xᵗ", "x ** t"),
        ("(x+1)²", "(x + 1) ** 2"),
        ("(x+y)²(x−y)³", "(x + y) ** 2 * (x - y) ** 3"),
        ("x²y²", "x ** 2 * y ** 2"),
        ("x²+y²", "x ** 2 + y ** 2"),
        ("x1²", "x1 ** 2"),
        ("1/x²", "1 / x ** 2"),
        ("2x²", "2 * x ** 2"),
    ],
)
def test_that_small_raised_characters_are_powers(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("e^x(x+1)", "torch.exp(x) * (x + 1)"),
        ("e^2x", "torch.exp(2) * x"),
        ("e^(2x)", "torch.exp(2 * x)"),
        ("e^x", "torch.exp(x)"),
        ("eˣ", "torch.exp(x)"),
        ("e⁻ˣ", "torch.exp(-x)"),
        ("e**x", "torch.exp(x)"),
        ("math.e**x", "torch.exp(x)"),
        ("e^-x", "torch.exp(-x)"),
        ("e^−x²", "torch.exp(-(x ** 2))"),
        ("e⁻ˣ²", "torch.exp(-(x ** 2))"),
        ("e^x²", "torch.exp(x ** 2)"),
        ("e^x^2", "torch.exp(x ** 2)"),
        ("e²x", "torch.exp(2) * x"),
        ("2e^x", "2 * torch.exp(x)"),
        ("xe^x", "x * torch.exp(x)"),
        ("xe⁻ˣ", "x * torch.exp(-x)"),
        ("e^sin x", "torch.exp(torch.sin(x))"),
        ("e^(−x²/2)/√(2π)", "torch.exp((-(x ** 2)) / 2) / torch.sqrt(2 * math.pi)"),
        ("(e)^x", "torch.exp(x)"),
        ("e·x", "math.e * x"),
        ("f(e) = e²", "e ** 2"),
    ],
)
def test_that_e_to_a_power_is_the_exponential_function(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2", 2),
        ("0", 0),
        ("007", 7),
        ("2.5", 2.5),
        (".5", 0.5),
        ("2.", 2.0),
        ("2.0", 2.0),
        ("1.5e-3", 0.0015),
        ("1E5", 100000.0),
        ("2e+3", 2000.0),
        ("２．５", 2.5),
        ("٣", 3),
        ("9007199254740992", 2**53),
        ("18446744073709551616", float(2**64)),
        ("1e-400", 0.0),
    ],
)
def test_that_a_number_keeps_its_value_and_is_a_float_where_it_was_typed_as_one(typed: str, value: float) -> None:
    tree = parse_formula(f"{typed}·x").tree.body
    assert isinstance(tree, ast.BinOp)
    assert isinstance(tree.left, ast.Constant)
    assert (tree.left.value, type(tree.left.value)) == (value, type(value))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("½x", "(1 / 2) * x"),
        ("⅓x + ⅔y", "(1 / 3) * x + (2 / 3) * y"),
        ("x·¼ − ¾", "x * (1 / 4) - 3 / 4"),
        ("½x²", "(1 / 2) * x ** 2"),
        ("2e-x", "2 * math.e - x"),
        ("2e-3x", "0.002 * x"),
        ("2.x", "2.0 * x"),
    ],
)
def test_that_fractions_and_exponents_of_ten_end_where_the_number_ends(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


def _is_read_as(typed: str, meant: str) -> bool:
    tree = parse_formula(typed).tree
    assert ast.unparse(tree) == ast.unparse(ast.parse(meant, mode="eval"))
    return ast.dump(tree) == ast.dump(ast.parse(meant, mode="eval"))
