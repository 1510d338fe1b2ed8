"""Functions as they stand on paper: without brackets, with a power, and with several arguments."""

import ast

import pytest

from core.notation.formula import parse_formula


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sin x", "torch.sin(x)"),
        ("sin 2x", "torch.sin(2 * x)"),
        ("sin x/2", "torch.sin(x) / 2"),
        ("sin x²", "torch.sin(x ** 2)"),
        ("sin x^2", "torch.sin(x ** 2)"),
        ("sin xy", "torch.sin(x * y)"),
        ("sin x y", "torch.sin(x * y)"),
        ("sin 2πx", "torch.sin(2 * math.pi * x)"),
        ("sin x·y", "torch.sin(x) * y"),
        ("sin x + y", "torch.sin(x) + y"),
        ("sin x − 1", "torch.sin(x) - 1"),
        ("sin −x", "torch.sin(-x)"),
        ("−sin x", "-torch.sin(x)"),
        ("sin θ", "torch.sin(θ)"),
        ("sinθ", "torch.sin(θ)"),
        ("cosπx", "torch.cos(math.pi * x)"),
        ("sin2x", "torch.sin(2 * x)"),
        ("tan2x", "torch.tan(2 * x)"),
        ("A sin(ωt+φ)", "A * torch.sin(ω * t + φ)"),
        ("sin |x|", "torch.sin(torch.abs(x))"),
        ("ln|x|", "torch.log(torch.abs(x))"),
        ("sin √x", "torch.sin(torch.sqrt(x))"),
        ("sin 2√x", "torch.sin(2 * torch.sqrt(x))"),
        ("exp −x²", "torch.exp(-(x ** 2))"),
        ("exp 2x", "torch.exp(2 * x)"),
        ("sum x²", "torch.sum(x ** 2)"),
        ("sin x[0]", "torch.sin(x[0])"),
    ],
)
def test_that_a_function_without_brackets_takes_the_product_behind_it(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sin x cos x", "torch.sin(x) * torch.cos(x)"),
        ("sin 2x cos 3y", "torch.sin(2 * x) * torch.cos(3 * y)"),
        ("sin x cos(x)", "torch.sin(x) * torch.cos(x)"),
        ("sin(2x)cos(x)", "torch.sin(2 * x) * torch.cos(x)"),
        ("sin 2 cos x", "torch.sin(2) * torch.cos(x)"),
        ("x sin x y", "x * torch.sin(x * y)"),
        ("sin(x)(x+1)", "torch.sin(x) * (x + 1)"),
        ("sin(x) x", "torch.sin(x) * x"),
        ("sin(x)2", "torch.sin(x) * 2"),
        ("sin(x+1)", "torch.sin(x + 1)"),
        ("sin (x+1) y", "torch.sin(x + 1) * y"),
        ("sin cos x", "torch.sin(torch.cos(x))"),
        ("sin cos x²", "torch.sin(torch.cos(x ** 2))"),
        ("ln sin(x)²", "torch.log(torch.sin(x) ** 2)"),
        ("sin−cos x", "torch.sin(-torch.cos(x))"),
    ],
)
def test_that_the_next_function_ends_the_bare_argument_of_the_last(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sin(x)²", "torch.sin(x) ** 2"),
        ("(sin x)²", "torch.sin(x) ** 2"),
        ("sin²x", "torch.sin(x) ** 2"),
        ("sin² x", "torch.sin(x) ** 2"),
        ("sin²(x)", "torch.sin(x) ** 2"),
        ("sin^2 x", "torch.sin(x) ** 2"),
        ("sin^2(x)", "torch.sin(x) ** 2"),
        ("sin**2 x", "torch.sin(x) ** 2"),
        ("sin^(2)(x)+1", "torch.sin(x) ** 2 + 1"),
        ("sin(x)^2", "torch.sin(x) ** 2"),
        ("sin²2x", "torch.sin(2 * x) ** 2"),
        ("sin²x²", "torch.sin(x ** 2) ** 2"),
        ("sin²x+cos²x", "torch.sin(x) ** 2 + torch.cos(x) ** 2"),
        ("sin²x cos²x", "torch.sin(x) ** 2 * torch.cos(x) ** 2"),
        ("sin⁻²x", "torch.sin(x) ** -2"),
        ("sinⁿx", "torch.sin(x) ** n"),
        ("ln²(x)", "torch.log(x) ** 2"),
        ("2sin²x", "2 * torch.sin(x) ** 2"),
        ("sin(x)⁻¹", "torch.sin(x) ** -1"),
    ],
)
def test_that_a_power_between_function_and_argument_raises_the_value(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ln x", "torch.log(x)"),
        ("log x", "torch.log(x)"),
        ("log(x)", "torch.log(x)"),
        ("ln x²", "torch.log(x ** 2)"),
        ("ln 2x/3", "torch.log(2 * x) / 3"),
        ("log₂x", "torch.log2(x)"),
        ("log₂(x)", "torch.log2(x)"),
        ("log2(x)", "torch.log2(x)"),
        ("log2 x", "torch.log2(x)"),
        ("log_2(x)", "torch.log2(x)"),
        ("log_2 x", "torch.log2(x)"),
        ("log₂x²", "torch.log2(x ** 2)"),
        ("log₂²x", "torch.log2(x) ** 2"),
        ("log10 x", "torch.log10(x)"),
        ("log₁₀x", "torch.log10(x)"),
        ("log_{10} x", "torch.log10(x)"),
        ("log_10(x)", "torch.log10(x)"),
        ("lg x", "torch.log10(x)"),
        ("log1p(x)", "torch.log1p(x)"),
    ],
)
def test_that_logarithms_are_natural_unless_their_base_is_written(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("σ(x)", "torch.sigmoid(x)"),
        ("σ (x)", "torch.sigmoid(x)"),
        ("σ(wx+b)", "torch.sigmoid(w * x + b)"),
        ("σ(x)²", "torch.sigmoid(x) ** 2"),
        ("2σ(x)", "2 * torch.sigmoid(x)"),
        ("xσ(x)", "x * torch.sigmoid(x)"),
        ("sigma(x)", "torch.sigmoid(x)"),
        ("σ x", "σ * x"),
        ("(x−μ)/σ", "(x - μ) / σ"),
        ("σ₁(x)", "σ1 * x"),
    ],
)
def test_that_sigma_before_a_bracket_is_the_sigmoid_and_elsewhere_a_name(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("min(x, y)", "torch.minimum(x, y)"),
        ("max(x, 0)", "torch.maximum(x, 0)"),
        ("max(x,−y)", "torch.maximum(x, -y)"),
        ("min(x)", "torch.min(x)"),
        ("max x", "torch.max(x)"),
        ("clamp(x, 0, 1)", "torch.clamp(x, 0, 1)"),
        ("softmax(x)", "torch.softmax(x, -1)"),
        ("softmax(x, 0)", "torch.softmax(x, 0)"),
        ("sum(x)", "torch.sum(x)"),
        ("sum(A, −1)", "torch.sum(A, -1)"),
        ("mean((x−y)²)", "torch.mean((x - y) ** 2)"),
        ("norm(x)", "torch.linalg.vector_norm(x)"),
        ("norm(x, 1)", "torch.linalg.vector_norm(x, 1)"),
        ("atan2(y, x)", "torch.atan2(y, x)"),
        ("mod(x, 2)", "torch.remainder(x, 2)"),
        ("torch.sin(x)+math.pi", "torch.sin(x) + math.pi"),
        ("torch.nn.functional.softplus(x)", "torch.nn.functional.softplus(x)"),
        ("math.sin(x)", "torch.sin(x)"),
        ("relu(x)+softplus(x)", "torch.relu(x) + torch.nn.functional.softplus(x)"),
        ("max(min(x, 1), 0)", "torch.maximum(torch.minimum(x, 1), 0)"),
        ("sin{x}", "torch.sin(x)"),
    ],
)
def test_that_functions_take_their_arguments_in_brackets(typed: str, meant: str) -> None:
    assert _is_read_as(typed, meant)


def _is_read_as(typed: str, meant: str) -> bool:
    tree = parse_formula(typed).tree
    assert ast.unparse(tree) == ast.unparse(ast.parse(meant, mode="eval"))
    return ast.dump(tree) == ast.dump(ast.parse(meant, mode="eval"))
