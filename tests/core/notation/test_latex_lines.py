import pytest

from core.notation.formula import parse_formula
from core.notation.latex_lines import pieces
from core.notation.typeset import typeset


def pieces_of(text: str) -> tuple[str, ...]:
    return pieces(typeset(parse_formula(text)))


def test_that_a_formula_can_be_broken_behind_its_equals_sign_and_before_its_outermost_signs() -> None:
    assert pieces_of("(x+1)²−3x+1") == ("f(x) = ", "(x + 1)^{2} ", "- 3 x ", "+ 1")


@pytest.mark.parametrize(
    "text",
    [
        "|x−1|·2",
        "‖x−1‖",
        "floor(x+1)",
        "ceil(x+1)",
        "(x+1)/(x−1)",
        "√(x+1)",
        "sin(x+1)",
        "where(x+1>0, x−1, x+2)",
        "x[0]",
    ],
)
def test_that_nothing_is_broken_within_brackets_bars_roots_fractions_and_cases(text: str) -> None:
    assert len(pieces_of(text)) == 2


def test_that_a_sign_in_front_begins_no_line() -> None:
    assert pieces_of("−x+1") == ("f(x) = ", "{-} x ", "+ 1")


@pytest.mark.parametrize("text", ["3x²+2x−1", "a+b−|c+d|", "where(x>0, x+1, −x)", "x"])
def test_that_the_pieces_are_the_whole(text: str) -> None:
    latex = typeset(parse_formula(text))
    assert "".join(pieces(latex)) == latex
