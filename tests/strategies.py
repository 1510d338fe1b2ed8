"""Formulas made up at random for the laws: as Python, as typed by a person, as bare trees, and no formulas at all."""

import ast
import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from core.notation.formula import Formula, FormulaName
from core.notation.vocabulary import FUNCTIONS

LAW = settings(
    derandomize=True,  # the same formulas on every machine
    deadline=None,  # speed is measured in tests/benchmarks
    max_examples=75,
    suppress_health_check=[HealthCheck.too_slow],
)

NAMES = ("x", "y", "z", "w", "x1", "y12", "w_max", "λ", "θ0", "bias", "学习率")

_ALPHABET = (
    *"xyzweTσλπ012.,:;+-−*/^@()[]{}|‖<>=&_'\"!√∛²³⁻ⁿ⁽⁾ˣᵀ₁ₓ½⌊⌋⌈⌉≤≠（）＋，ｘ２ﬁ∑\\ \u3000\n\0\ud800😀",
    *("sin", "ln", "log2", "log₂", "max", "where", "sum", "softmax", "cbrt", "atan2", "bias", "lambda", "xy", "in"),
    *("torch.", "math.pi", ".T", "**", "||", "f(x)=", "y=", "==", "1e400", "__", "cot", "sinx", "ab(", "[0]", "[1:]"),
)
_ASCII = tuple(piece for piece in _ALPHABET if piece.isascii() and piece.isprintable())

# In what follows · is where another formula goes.
_INDICES = ("[0]", "[-1]", "[1:]", "[:2]", "[::2]", "[1:3]", "[0, 1]", "[:, 0]")
_PYTHON = (
    *("·+·", "·-·", "·*·", "·/·", "·@·", "·**·", "· + ·", "· - ·", "· * ·", "· / ·", "· ** ·", "-·", "+·", "(·)"),
    *(f"(·){index}" for index in _INDICES),
    "(·).T",
)
_DOTTED_PYTHON = (
    *("torch.sin(·)", "torch.exp(·)", "torch.nn.functional.softplus(·)", "torch.dot(·, ·)", "torch.atan2(·, ·)"),
    *("torch.where(· >= ·, ·, 0)", "torch.where((· < ·) & (· != 1), ·, ·)"),
)
_TYPED = (
    *("(·)", "{·}", "|(·)|", "‖(·)‖", "⌊·⌋", "⌈·⌉", "（·）", "√(·)", "∛(·)", "∜(·)", "e^(·)", "(·)[0]", "(·)ᵀ", "σ(·)"),
    *("sin(·)", "cos²(·)", "relu(·)", "cbrt(·)", "max(·, x)", "dot(x, ·)", "where(0 < · ≤ x, ·, 0)"),
)
_COMPARISONS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq)
_OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.MatMult, ast.BitAnd)

Choice = TypeVar("Choice")


def noise() -> SearchStrategy[str]:
    """Nonsense, mostly, out of the pieces that formulas are made of."""
    return st.lists(st.sampled_from(_ALPHABET), max_size=14).map("".join)


def ascii_noise() -> SearchStrategy[str]:
    """The same with printable ASCII alone."""
    return st.lists(st.sampled_from(_ASCII), max_size=14).map("".join)


@st.composite
def python_formulas(draw: DrawFn, *, with_dots: bool = True) -> str:
    """A text that is an expression in Python as well as a formula, and means the same in both."""
    return f"{_python(draw, 3, with_dots=with_dots)} - {_one(draw, NAMES)}"


@st.composite
def typed_formulas(draw: DrawFn) -> str:
    """A text as a person types it: implied products, powers above the line, functions without brackets."""
    front = _one(draw, ("", "", "", "f(x) = ", "L(w, x) = ", "loss = ", "h(x) := ", "Λ（y，x）＝"))
    return f"{front}x + {_typed_sum(draw, 2)}"


@st.composite
def formulas(draw: DrawFn) -> Formula:
    """Any tree that the notation can mean, made without reading a text."""
    tree = _tree(draw, 4)
    used = dict.fromkeys(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    names = [name for name in used if name not in {"torch", "math"}] or ["x"]
    return Formula("", "f", ast.Expression(tree), tuple(FormulaName(name, name) for name in names))


def _one(draw: DrawFn, choices: Sequence[Choice]) -> Choice:
    return draw(st.sampled_from(choices))


def _number(draw: DrawFn) -> int | float:
    return draw(st.integers(0, 9) | st.integers(0, 2**53) | st.floats(0, allow_nan=False, allow_infinity=False))


def _filled(template: str, write: Callable[[], str]) -> str:
    return re.sub("·", lambda _: write(), template)


def _python(draw: DrawFn, depth: int, *, with_dots: bool) -> str:
    if depth == 0 or _one(draw, range(4)) == 0:
        names = (*NAMES, *NAMES, "x[0]", "x.T", *(("math.pi", "math.tau") * with_dots))
        return _one(draw, (*names, "2", "0.5", ".5", "3.", "1e-3", "1.5E3", repr(_number(draw))))
    template = _one(draw, (*_PYTHON, *(_DOTTED_PYTHON * with_dots)))
    return _filled(template, lambda: _python(draw, depth - 1, with_dots=with_dots))


def _typed_sum(draw: DrawFn, depth: int) -> str:
    template = _one(draw, ("·", "· + ·", "· − ·", "· - ·", "· × ·", "·/·", "· @ ·"))
    return _filled(template, lambda: _typed_product(draw, depth))


def _typed_product(draw: DrawFn, depth: int) -> str:
    number = _one(draw, ("", "", "2", "3 ", "-", "−", "½", "0.5 "))
    template = _one(draw, ("·", "·", "·", "· ·", "· sin ·", "· ln ·", "· cos²·", "· exp -·", "· tanh 2·", "· log₂·"))
    return number + _filled(template, lambda: _typed_factor(draw, depth))


def _typed_factor(draw: DrawFn, depth: int) -> str:
    root = _one(draw, ("", "", "", "", "√"))
    exponent = _one(draw, ("", "", "", "²", "⁻²", "ˣ", "^2", "^-x", "**0.5", "ᵀ"))
    return root + _typed_atom(draw, depth) + exponent


def _typed_atom(draw: DrawFn, depth: int) -> str:
    if depth == 0 or _one(draw, range(3)) > 0:
        return _one(draw, (*NAMES, "x₂", "x'", "π", "e", "alpha"))
    inner = _typed_sum(draw, depth - 1)
    return _filled(_one(draw, _TYPED), lambda: inner)


def _tree(draw: DrawFn, depth: int) -> ast.expr:
    if depth == 0:
        return _leaf(draw, depth)
    makers = (_leaf, _binary, _binary, _signed, _comparison, _element, _transpose, _call, _call)
    return _one(draw, makers)(draw, depth - 1)


def _leaf(draw: DrawFn, _depth: int) -> ast.expr:
    if draw(st.booleans()):
        return ast.Name(_one(draw, NAMES), ast.Load())
    if draw(st.booleans()):
        return ast.Constant(_number(draw))
    return _path(f"math.{_one(draw, ('pi', 'tau', 'e'))}")


def _binary(draw: DrawFn, depth: int) -> ast.expr:
    left, operator, right = _tree(draw, depth), _one(draw, _OPERATORS), _tree(draw, depth)
    is_exponential = operator is ast.Pow and ast.unparse(left) == "math.e"  # that is always torch.exp
    return right if is_exponential else ast.BinOp(left, operator(), right)


def _signed(draw: DrawFn, depth: int) -> ast.expr:
    return ast.UnaryOp(_one(draw, (ast.USub, ast.UAdd))(), _tree(draw, depth))


def _comparison(draw: DrawFn, depth: int) -> ast.expr:
    left, right = (_no_conjunction(_tree(draw, depth)) for _ in range(2))
    return ast.Compare(left, [_one(draw, _COMPARISONS)()], [right])


def _no_conjunction(operand: ast.expr) -> ast.expr:
    """Python prints ``(a & b) < c`` without brackets; that this is not read back is a test of its own."""
    match operand:
        case ast.BinOp(left=left, op=ast.BitAnd()):
            return _no_conjunction(left)
    return operand


def _element(draw: DrawFn, depth: int) -> ast.expr:
    picked = ast.parse(f"x{_one(draw, _INDICES)}", mode="eval").body
    assert isinstance(picked, ast.Subscript)
    return ast.Subscript(_tree(draw, depth), picked.slice, ast.Load())


def _transpose(draw: DrawFn, depth: int) -> ast.expr:
    return ast.Attribute(_tree(draw, depth), "T", ast.Load())


def _call(draw: DrawFn, depth: int) -> ast.expr:
    forms = FUNCTIONS[_one(draw, tuple(FUNCTIONS))]
    form = forms[_one(draw, tuple(forms))]
    arguments = [_whole(draw(st.integers(-3, 9))) if kind == "i" else _tree(draw, depth) for kind in form.signature]
    return ast.Call(_path(form.path), [*arguments, *map(_whole, form.appended)], [])


def _whole(value: int) -> ast.expr:
    return ast.UnaryOp(ast.USub(), ast.Constant(-value)) if value < 0 else ast.Constant(value)


def _path(dotted: str) -> ast.expr:
    first, *rest = dotted.split(".")
    node: ast.expr = ast.Name(first, ast.Load())
    for name in rest:
        node = ast.Attribute(node, name, ast.Load())
    return node
