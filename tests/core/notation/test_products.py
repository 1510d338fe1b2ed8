"""Products without a sign between the factors: which words are names, and which are products of names."""

import ast

import pytest

from core.notation.formula import parse_formula


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2x", "2 * x"),
        ("2 x", "2 * x"),
        ("2(x+1)", "2 * (x + 1)"),
        ("(x+1)(x−1)", "(x + 1) * (x - 1)"),
        ("(x+1)2", "(x + 1) * 2"),
        ("x(x+3)", "x * (x + 3)"),
        ("x (x+3)", "x * (x + 3)"),
        ("x(x)(x)", "x * x * x"),
        ("x²(x+3)", "x ** 2 * (x + 3)"),
        ("x y z", "x * y * z"),
        ("2 x 3", "2 * x * 3"),
        ("2πx", "2 * math.pi * x"),
        ("πr²", "math.pi * r ** 2"),
        ("2pi x", "2 * math.pi * x"),
        ("2τx", "2 * math.tau * x"),
        ("αβ", "α * β"),
        ("2αx", "2 * α * x"),
        ("Δx", "Δ * x"),
        ("x sin x", "x * torch.sin(x)"),
        ("2 sin x", "2 * torch.sin(x)"),
        ("2√x", "2 * torch.sqrt(x)"),
        ("2|x|", "2 * torch.abs(x)"),
        ("x|y|", "x * torch.abs(y)"),
        ("|x||y|", "torch.abs(x) * torch.abs(y)"),
        ("x[0]y", "x[0] * y"),
        ("lambda(x)", "λ * x"),
        ("λ(x+1)", "λ * (x + 1)"),
        ("2² 3x", "2 ** 2 * 3 * x"),
    ],
)
def test_that_what_stands_side_by_side_is_multiplied(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1/2x", "(1 / 2) * x"),
        ("1/2 x", "(1 / 2) * x"),
        ("x/2y", "(x / 2) * y"),
        ("a/bc", "(a / b) * c"),
        ("a/(bc)", "a / (b * c)"),
        ("1/2(x+1)", "(1 / 2) * (x + 1)"),
        ("ab/cd", "a * b / c * d"),
        ("x/y²z", "x / y ** 2 * z"),
    ],
)
def test_that_an_implied_product_binds_no_tighter_than_a_division(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("xy", "x * y"),
        ("3xy", "3 * x * y"),
        ("wx", "w * x"),
        ("xe", "x * math.e"),
        ("ex", "math.e * x"),
        ("xx", "x * x"),
        ("xy²", "x * y ** 2"),
        ("xy1", "x * y1"),
        ("wx+b", "w * x + b"),
        ("(wx+b−y)²", "(w * x + b - y) ** 2"),
        ("xy(x+1)", "x * y * (x + 1)"),
        ("Ax", "A * x"),
        ("𝑥𝑦", "x * y"),
    ],
)
def test_that_a_word_of_two_letters_is_a_product(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("x+y+z+xyz", "x + y + z + x * y * z"),
        ("xyz − x − y − z", "x * y * z - x - y - z"),
        ("x·y + xye", "x * y + x * y * math.e"),
        ("f(x, y, z) = xyz", "x * y * z"),
        ("f(x, y, z) = xyz²", "x * y * z ** 2"),
        ("x y z + xyz1", "x * y * z + xyz1"),
        ("x y z1 + xyz1", "x * y * z1 + x * y * z1"),
    ],
)
def test_that_a_longer_word_is_a_product_where_each_letter_also_stands_alone(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("xyz", "xyz"),
        ("2xyz", "2 * xyz"),
        ("x+y+xyz", "x + y + xyz"),
        ("bias x + weight", "bias * x + weight"),
        ("cost", "cost"),
        ("rate²", "rate ** 2"),
        ("beta1·x", "β1 * x"),
        ("学习率²", "学习率 ** 2"),
        ("bias1", "bias1"),
        ("xy_max", "xy_max"),
        ("sin₁·x", "sin1 * x"),
    ],
)
def test_that_any_other_longer_word_is_one_upright_name(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("f(w, bias) = w bias", "w * bias"),
        ("f(xy) = 2xy", "2 * xy"),
        ("f(xy, x, y) = xy + x y", "xy + x * y"),
        ("f(ab) = ab(ab+1)", "ab * (ab + 1)"),
        ("f(cost) = cost²", "cost ** 2"),
        ("f(sinx) = sinx", "sinx"),
        ("f(cot) = cot²", "cot ** 2"),
        ("f(π) = 2π", "2 * π"),
        ("f(pi) = 2π", "2 * π"),
        ("f(σ, x) = σ(x)", "σ * x"),
        ("f(sin1) = sin1", "sin1"),
        ("f(x1y2) = x1y2", "x1y2"),
    ],
)
def test_that_a_declared_name_is_a_name_whatever_it_looks_like(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("x1", "x1"),
        ("x2²", "x2 ** 2"),
        ("2x1", "2 * x1"),
        ("x1x2", "x1 * x2"),
        ("x₁y₂", "x1 * y2"),
        ("x1 2", "x1 * 2"),
        ("x10", "x10"),
        ("θ₀+θ₁x", "θ0 + θ1 * x"),
        ("x1(x2+1)", "x1 * (x2 + 1)"),
    ],
)
def test_that_digits_belong_to_the_letter_before_them(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


def _is_read_as(typed: str, meant: str) -> bool:
    tree = parse_formula(typed).tree
    assert ast.unparse(tree) == ast.unparse(ast.parse(meant, mode="eval"))
    return ast.dump(tree) == ast.dump(ast.parse(meant, mode="eval"))
