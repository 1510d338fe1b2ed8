"""How deep and how long a formula may be: exactly so much is read, one more is refused."""

import pytest

from core.notation.formula import parse_formula, print_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError, Problem, ProblemKind, Span
from core.notation.start_value import parse_start

DEEPEST = 400
LONGEST = 10_240


@pytest.mark.parametrize(
    ("first", "one_more", "last"),
    [
        ("x", "+x", ""),
        ("x", "−x", ""),
        ("x", "·x", ""),
        ("x", "/x", ""),
        ("x", " x", ""),
        ("x", "^x", ""),
        ("x", "**x", ""),
        ("x", "@x", ""),
        ("x", "ᵀ", ""),
        ("x", "[0]", ""),
        ("", "-", "x"),
        ("", "+", "x"),
        ("", "sin ", "x"),
        ("", "√", "x"),
        ("", "2^", "x"),
    ],
)
def test_that_four_hundred_operators_are_read_and_one_more_is_refused(first: str, one_more: str, last: str) -> None:
    assert parse_formula(first + one_more * DEEPEST + last).parameters[0].name == "x"
    too_deep = first + one_more * (DEEPEST + 1) + last
    problem = _problem(too_deep)
    assert problem == Problem(ProblemKind.TOO_DEEP, Span(0, len(too_deep)), {"limit": "400"})
    assert "Split the formula" in problem.sentence()


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("(", ")"), ("{", "}"), ("（", "）"), ("sin(", ")"), ("√(", ")"), ("max(x, ", ")"), ("|-", "|"), ("⌊", "⌋")],
)
def test_that_four_hundred_brackets_are_read_and_one_more_is_refused(opening: str, closing: str) -> None:
    half = DEEPEST // (2 if opening == "|-" else 1)  # a bar with a sign in it is two operations
    assert parse_formula(opening * half + "x" + closing * half).parameters[0].name == "x"
    assert _problem(opening * (half + 1) + "x" + closing * (half + 1)).kind is ProblemKind.TOO_DEEP


def test_that_the_bracket_which_is_one_too_many_is_marked() -> None:
    assert _problem("2·" + "(" * 401 + "x" + ")" * 401).span == Span(402, 403)


def test_that_many_operators_side_by_side_are_not_deep() -> None:
    groups = "·".join(["(" + "+".join(["x"] * 300) + ")"] * 15)
    assert len(parse_formula(groups).parameters) == 1


@pytest.mark.parametrize("bracket", ["(", "[", "{", "|", "sin(", "√("])
def test_that_ten_thousand_nested_brackets_are_refused(bracket: str) -> None:
    count = 10_000 // len(bracket)
    assert _problem(bracket * count + "x" + ")" * (10_000 - count)).kind in {
        ProblemKind.TOO_DEEP,
        ProblemKind.TOO_LONG,
        ProblemKind.GROUPING_BRACKET,
    }


def test_that_the_longest_text_is_read_and_one_character_more_is_refused_unread() -> None:
    assert parse_formula("x" + " " * (LONGEST - 1)).parameters[0].name == "x"
    problem = _problem("😀" * (LONGEST + 1))
    assert problem == Problem(
        ProblemKind.TOO_LONG, Span(LONGEST, LONGEST + 1), {"length": str(LONGEST + 1), "limit": str(LONGEST)}
    )
    assert "at most 10240 are read. Shorten it." in problem.sentence()


@pytest.mark.parametrize("read", [parse_formula, parse_start, parse_name])
def test_that_a_megabyte_is_refused_by_its_length(read: object) -> None:
    assert callable(read)
    with pytest.raises(NotationError) as refusal:
        read("3x²+" * 250_000)
    assert refusal.value.problem.kind is ProblemKind.TOO_LONG
    assert refusal.value.problem.span == Span(LONGEST, 1_000_000)


@pytest.mark.parametrize("typed", ["9" * 309 + "x", "1e309x", "1e99999x"])
def test_that_a_number_beyond_the_largest_float_is_refused(typed: str) -> None:
    problem = _problem(typed)
    assert (problem.kind, problem.span) == (ProblemKind.NUMBER_TOO_LARGE, Span(0, len(typed) - 1))


def test_that_deep_formulas_are_read_where_little_of_the_stack_is_left() -> None:
    def far_down(calls: int) -> str:
        return far_down(calls - 1) if calls else parse_formula("sin " * DEEPEST + "x").parameters[0].name

    assert far_down(500) == "x"


@pytest.mark.parametrize("typed", ["x" + "+x" * 250, "-" * 250 + "x", "sin(" * 250 + "x" + ")" * 250, "x" + "^x" * 250])
def test_that_two_hundred_and_fifty_operators_can_be_printed_and_read_again(typed: str) -> None:
    printed = print_formula(parse_formula(typed))
    assert print_formula(parse_formula(printed)) == printed


@pytest.mark.parametrize("typed", ["x" + "+x" * DEEPEST, "-" * DEEPEST + "x", "sin " * DEEPEST + "x"])
def test_that_every_formula_that_is_read_can_be_printed(typed: str) -> None:
    printed = print_formula(parse_formula(typed))
    assert print_formula(parse_formula(printed)) == printed


def test_that_cube_roots_within_cube_roots_are_bounded() -> None:
    assert parse_formula("∛" * 9 + "x").parameters
    assert _problem("∛" * 18 + "x").kind is ProblemKind.TOO_MANY_OPERATIONS


def _problem(typed: str) -> Problem:
    with pytest.raises(NotationError) as refusal:
        parse_formula(typed)
    return refusal.value.problem
