"""Laws of the LaTeX of any formula: it is well-formed, can be read back, and has no bracket too many."""

import ast
import re
from collections.abc import Iterator

from hypothesis import given, reject
from hypothesis import strategies as st

from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError
from core.notation.typeset import typeset, typeset_expression
from tests.latex_reader import COMMANDS, read
from tests.strategies import LAW, formulas, noise, typed_formulas

NAMES = st.sampled_from(["x", "y", "A", "λ", "x₁", "y_2", "x'", "x_max", "bias", "θ_1''", "ε"])
NUMBERS = st.sampled_from(["2", "3.5", ".5", "10", "½", "π", "e"])
FUNCTION = st.sampled_from(
    ["sin", "ln", "exp", "log₂", "relu", "softplus", "sqrt", "abs", "σ", "sin²", "log₂³", "cbrt"]
)


def composed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Formulas around formulas, as a person may type them."""
    pair = st.tuples(inner, inner)
    return st.one_of(
        pair.flatmap(
            lambda two: st.sampled_from([f"{two[0]}{sign}{two[1]}" for sign in ("+", "−", "·", "×", "/", " ")])
        ),
        pair.map(lambda two: f"({two[0]})({two[1]})"),
        pair.map(lambda two: f"({two[0]})/({two[1]})"),
        pair.map(lambda two: f"({two[0]})^({two[1]})"),
        pair.map(lambda two: f"{two[0]}^{two[1]}"),
        pair.map(lambda two: f"max({two[0]}, {two[1]})"),
        pair.map(lambda two: f"{two[0]} < {two[1]} ≤ 3"),
        inner.map(lambda one: f"({one})²"),
        inner.map(lambda one: f"({one})"),
        inner.map(lambda one: f"−{one}"),
        inner.map(lambda one: f"(−{one})"),
        inner.map(lambda one: f"√{one}"),
        inner.map(lambda one: f"∛({one})"),
        inner.map(lambda one: f"|{one}|"),
        inner.map(lambda one: f"‖{one}‖₂"),
        inner.map(lambda one: f"⌊{one}⌋"),
        inner.map(lambda one: f"({one})[0]"),
        st.tuples(FUNCTION, inner).map(lambda two: f"{two[0]} {two[1]}"),
        st.tuples(FUNCTION, inner).map(lambda two: f"{two[0]}({two[1]})"),
    )


SIMPLE = st.recursive(NAMES | NUMBERS, composed, max_leaves=8)
WITH_CASES_AND_MATRICES = st.recursive(
    NAMES | NUMBERS,
    lambda inner: st.one_of(
        composed(inner),
        st.tuples(inner, inner, inner).map(lambda three: f"where({three[0]} > 0, {three[1]}, {three[2]})"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} > 0 & {two[1]} ≠ 1)"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]})ᵀ {two[1]}"),
        st.tuples(inner, inner).map(lambda two: f"{two[0]} @ {two[1]}"),
        inner.map(lambda one: f"({one})[1:, −1]"),
    ),
    max_leaves=8,
)


@LAW
@given(SIMPLE | WITH_CASES_AND_MATRICES | typed_formulas())
def test_that_the_latex_is_read_as_the_tree_it_was_made_from(text: str) -> None:
    formula = read_or_assume(text)
    latex = typeset_expression(formula.tree.body, text)
    assert tree_of(latex, formula) == ast.dump(formula.tree.body), (latex, read(latex))


@LAW
@given(SIMPLE)
def test_that_no_bracket_could_be_left_out(text: str) -> None:
    formula = read_or_assume(text)
    latex = typeset_expression(formula.tree.body, text)
    for shorter in with_a_bracket_less(latex):
        assert tree_of(shorter, formula) != ast.dump(formula.tree.body), (latex, shorter)


@LAW
@given(SIMPLE | WITH_CASES_AND_MATRICES | typed_formulas() | noise())
def test_that_the_latex_of_any_text_is_well_formed(text: str) -> None:
    assert_well_formed(typeset(read_or_assume(text)))


@LAW
@given(formulas())
def test_that_the_latex_of_any_tree_is_well_formed(formula: Formula) -> None:
    assert_well_formed(typeset(formula))


def assert_well_formed(latex: str) -> None:
    assert set(re.findall(r"\\(?:[A-Za-z]+|.)", latex)) <= COMMANDS
    assert re.search(r"\{\s*\}|(?<!\\)[_^](?!\{)|\\frac(?!\{)|\\sqrt(?![\[{])|[#$%~\"]", latex) is None
    assert latex.count("&") == 2 * latex.count(r"\begin{cases}") == 2 * latex.count(r"\\")
    assert "||" not in latex, "that would be taken for one sign"
    assert re.search(r"[0-9]\s*(?:in|mm|cm|pt|em|ex|pc|bp|dd|cc|sp|mu)", latex) is None, "that would be a length"
    fences = re.sub(r"[^{}]|\\[{}]", "", latex)
    while "{}" in fences:
        fences = fences.replace("{}", "")
    assert not fences
    open_fences: list[str] = []
    for side, _ in re.findall(r"\\(left|right|begin|end)(.)", latex):
        if side in {"left", "begin"}:
            open_fences.append(side)
        else:
            assert open_fences.pop() == {"right": "left", "end": "begin"}[side]
    assert not open_fences


def with_a_bracket_less(latex: str) -> Iterator[str]:
    """The LaTeX without one pair of brackets, for each pair but those of calls and those that are there for the eye."""
    for opening in re.finditer(r"(?:(?<=[ {(\[])|^)(?:\\left)?\((?! ?(?:\{[-+]\}|\\frac|\\sqrt|[0-9{]))", latex):
        depth = 0
        for bracket in re.finditer(r"(?:\\left)?\(|(?:\\right)?\)", latex[opening.start() :]):
            depth += 1 if bracket.group().endswith("(") else -1
            if depth == 0:
                inside = latex[opening.end() : opening.start() + bracket.start()]
                yield latex[: opening.start()] + inside + latex[opening.start() + bracket.end() :]
                break


def read_or_assume(text: str) -> Formula:
    try:
        return parse_formula(text)
    except NotationError:
        reject()


def tree_of(latex: str, formula: Formula) -> str | None:
    """The tree that the LaTeX is read as, with the names that the formula has; None where it cannot be read."""
    names = ", ".join(parameter.name for parameter in formula.parameters)
    for front in (f"f({names}) = ", ""):
        try:
            return ast.dump(parse_formula(front + read(latex)).tree.body)
        except NotationError:
            continue
    return None
