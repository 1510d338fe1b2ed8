"""Characters as input methods and word processors type them mean what the plain ones mean, at their own places."""

import ast

import pytest
from hypothesis import example, given

from core.notation.formula import parse_formula
from core.notation.problem import NotationError, ProblemKind, Span
from tests.strategies import LAW, ascii_noise, python_formulas

FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000}


@LAW
@given(python_formulas())
@example("f(x, y) = 3x^2 + 2xy - 1")
@example("max(x, 0) + sin 2x")
@example("|x| + ||y|| + x_1 + x_{12} + x'")
@example("where(0 <= x < 1, x, -x)")
@example("x.T @ x + A[0, -1] + x[1:]")
@example("1.5e-3 x")
def test_that_a_formula_typed_in_full_width_is_the_same_tree_at_the_same_places(text: str) -> None:
    plain, wide = parse_formula(text), parse_formula(text.translate(FULL_WIDTH))
    assert ast.dump(wide.tree, include_attributes=True) == ast.dump(plain.tree, include_attributes=True)
    assert (wide.result, wide.parameters) == (plain.result, plain.parameters)


@LAW
@given(ascii_noise())
def test_that_nonsense_in_full_width_is_the_same_nonsense(text: str) -> None:
    assert _told(text.translate(FULL_WIDTH)) == _told(text)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("（ｘ＋１）（ｘ－１）", "(x+1)(x-1)"),
        ("ｙ＝３＊ｘ／２", "y=3*x/2"),
        ("Ｌ（ｗ，ｂ）＝ｗ＋ｂ", "L(w,b)=w+b"),
        ("ｍａｘ（ｘ、０）", "max(x,0)"),
        ("ｓｉｎ（２ｘ）", "sin(2x)"),
        ("ｘ＾２", "x^2"),
        ("ｘ［０］", "x[0]"),
        ("｜ｘ｜", "|x|"),
        ("３．５ｘ", "3.5x"),
        ("ｗｈｅｒｅ（ｘ＞＝０，ｘ，０）", "where(x>=0,x,0)"),
        ("2\u3000x", "2 x"),
        ("2\u00a0x\u200b+1", "2 x +1"),
        ("2\tx\n+1\r\n", "2 x +1  "),
        ("𝑥 + 𝐲 + 𝒛", "x + y + z"),
        ("𝛼 + 𝜷", "α + β"),
        ("ℓ + ℝ", "l + R"),
        ("①x", "1x"),
        ("x ≤ y", "x <= y"),
        ("\ufeffx", " x"),
    ],
)
def test_that_a_variant_means_its_plain_form(typed: str, plain: str) -> None:
    assert ast.dump(parse_formula(typed).tree) == ast.dump(parse_formula(plain).tree)


@pytest.mark.parametrize(
    ("character", "fix"),
    [
        ("∑", "sum(…)"),
        ("∏", "prod(…)"),
        ("∫", "write its result"),
        ("∂", "write only the function"),
        ("∇", "write only the function"),
        ("∞", "1e30"),
        ("±", "+ or −"),
        ("!", "exp(lgamma(x+1))"),
        ("%", "mod(x, 2)"),
        (";", "one formula"),
        ("。", "full stop"),
        ("$", "without dollar signs"),
        ("\\", "without a backslash"),
    ],
)
def test_that_a_sign_which_has_another_spelling_is_refused_with_it(character: str, fix: str) -> None:
    with pytest.raises(NotationError) as refusal:
        parse_formula(f"x + {character}")
    problem = refusal.value.problem
    assert (problem.kind, problem.span) == (ProblemKind.SUGGESTED_CHARACTER, Span(4, 5))
    assert fix in problem.sentence()


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("😀", "“😀” (U+1F600)"),
        ("\0", "U+0000"),
        ('"', '“"” (U+0022)'),
        ("#", "“#” (U+0023)"),
        ("~", "“~” (U+007E)"),
        ("?", "“?” (U+003F)"),
        ("→", "“→” (U+2192)"),
        ("\u0301", "U+0301"),
        ("\u202e", "U+202E"),
        ("\ud800", "U+D800"),
        ("\x1b", "U+001B"),
        ("⑩", "“⑩” (U+2469)"),
    ],
)
def test_that_a_character_without_meaning_is_named_and_what_cannot_be_shown_is_not(character: str, shown: str) -> None:
    with pytest.raises(NotationError) as refusal:
        parse_formula(f"2x{character}+1")
    problem = refusal.value.problem
    assert (problem.kind, problem.span) == (ProblemKind.UNREADABLE_CHARACTER, Span(2, 3))
    assert shown in problem.sentence()
    assert "Remove it" in problem.sentence()


def _told(text: str) -> object:
    try:
        return ast.dump(parse_formula(text).tree, include_attributes=True)
    except NotationError as error:
        return error.problem.kind, error.problem.span
