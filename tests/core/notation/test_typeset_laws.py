"""Laws of the LaTeX of any formula: it is well-formed, can be read back, and has no bracket too many."""

import ast
import re
from collections.abc import Iterator, Sequence

from hypothesis import given, reject
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from core.notation.formula import Formula, parse_formula
from core.notation.problem import NotationError
from core.notation.typeset import typeset, typeset_expression
from tests.latex_reader import COMMANDS, read
from tests.strategies import LAW, formulas, noise, typed_formulas

LEAVES = (*("x", "y", "A", "λ", "x₁", "y_2", "x'", "x_max", "bias", "θ_1''", "ε"), *("2", "3.5", ".5", "½", "π", "e"))

# In what follows □ is where another formula goes.
SIMPLE = (
    *("□+□", "□−□", "□·□", "□×□", "□/□", "□ □", "(□)(□)", "(□)/(□)", "□^□", "(□)^(□)", "(□)²", "(□)", "−□", "(−□)"),
    *("√□", "∛(□)", "|□|", "‖□‖₂", "⌊□⌋", "(□)[0]", "max(□, □)", "□ < □ ≤ 3"),
    *(f"{word} □" for word in ("sin", "ln", "exp", "log₂", "relu", "sqrt", "sin²", "log₂³", "cbrt")),
    *(f"{word}(□)" for word in ("cos", "exp", "log₁₀", "softplus", "abs", "σ", "sin²", "tanh³", "sqrt²")),
)
WITH_MATRICES = (
    *SIMPLE,
    "(x+□)ᵀ □",
    "xᵀ□",
    "□xᵀ",
    "□ @ □",
    "(□)[1:, −1]",
    "where(□ > 0, □, □)",
    "(□ > 0 & □ ≠ 1)",
    "(□□)□",
)


@st.composite
def written(draw: DrawFn, templates: Sequence[str], depth: int = 3) -> str:
    """A text as a person may type it, brackets that are not needed included."""
    if depth == 0 or draw(st.integers(0, 4)) == 0:
        return draw(st.sampled_from(LEAVES))
    return re.sub("□", lambda _: draw(written(templates, depth - 1)), draw(st.sampled_from(templates)))


@LAW
@given(written(SIMPLE) | written(WITH_MATRICES) | typed_formulas())
def test_that_the_latex_is_read_as_the_tree_it_was_made_from(text: str) -> None:
    formula = read_or_assume(text)
    latex = typeset_expression(formula.tree.body, text)
    assert tree_of(latex, formula) == meaning(formula), (latex, read(latex))


@LAW
@given(written(SIMPLE))
def test_that_no_bracket_could_be_left_out(text: str) -> None:
    formula = read_or_assume(text)
    latex = typeset_expression(formula.tree.body, text)
    for shorter in with_a_bracket_less(latex):
        assert tree_of(shorter, formula) != meaning(formula), (latex, shorter)


@LAW
@given(written(WITH_MATRICES) | typed_formulas() | noise())
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
    for opening in re.finditer(
        r"(?:(?<=[ {(\[])|^)(?<!vert\} )(?<!Vert\} )(?:\\left)?\((?! ?(?:\{[-+]\}|\\frac|\\sqrt|[0-9{]))", latex
    ):
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
            return meaning(parse_formula(front + read(latex)))
        except NotationError:
            continue
    return None


def meaning(formula: Formula) -> str:
    return ast.dump(SignsMovedUp().visit(formula.tree))


class SignsMovedUp(ast.NodeTransformer):
    """Makes ``(−a)/b`` of ``−(a/b)``: to the bit the same, and in an exponent both are drawn as ``−a/b``."""

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        self.generic_visit(node)
        match node.operand:
            case ast.BinOp(left=left, op=ast.Div(), right=right):
                return ast.BinOp(ast.UnaryOp(node.op, left), ast.Div(), right)
        return node
