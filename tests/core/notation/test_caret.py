"""A problem in a terminal: the sentence, what was typed, and carets that stand under the place."""

import pytest
from hypothesis import given

from core.notation.caret import marked
from core.notation.formula import parse_formula
from core.notation.problem import NotationError, Problem, ProblemKind, Span
from tests.strategies import LAW, noise


@pytest.mark.parametrize(
    ("typed", "shown", "carets"),
    [
        ("3x²+", "  3x²+", "     ^"),
        ("2 + sn(x)", "  2 + sn(x)", "      ^^"),
        ("", "  ", "  ^"),
        ("２ｘ）", "  ２ｘ）", "      ^^"),
        ("x\0", "  x�", "   ^"),
        ("2x\n)", "  2x�)", "     ^"),
    ],
)
def test_that_the_carets_stand_under_the_place(typed: str, shown: str, carets: str) -> None:
    problem = _problem(typed)
    assert problem is not None
    assert marked(problem, typed).split("\n") == [problem.sentence(), shown, carets]


def test_that_of_a_long_text_the_part_around_the_place_is_shown() -> None:
    typed = "x+" * 150 + "(" + "+x" * 150
    problem = _problem(typed)
    assert problem is not None
    _, shown, carets = marked(problem, typed).split("\n")
    assert shown.startswith("  …")
    assert shown.endswith("…")
    assert len(shown) == 2 + 1 + 100 + 1
    assert shown[carets.index("^")] == "("


def test_that_a_long_place_is_marked_only_as_far_as_it_is_shown() -> None:
    _, shown, carets = marked(Problem(ProblemKind.EMPTY, Span(0, 500)), "x" * 500).split("\n")
    assert carets == "  " + "^" * 100
    assert shown == "  " + "x" * 100 + "…"


@LAW
@given(noise())
def test_that_whatever_is_wrong_is_shown_on_three_printable_lines(text: str) -> None:
    problem = _problem(text)
    if problem is not None:
        lines = marked(problem, text).split("\n")
        assert len(lines) == 3
        assert all(line.isprintable() for line in lines[1:])
        assert set(lines[2].strip()) == {"^"}


def _problem(text: str) -> Problem | None:
    try:
        parse_formula(text)
    except NotationError as error:
        return error.problem
    return None
