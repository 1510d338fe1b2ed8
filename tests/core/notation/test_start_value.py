"""Start values as typed: numbers, arithmetic between numbers, lists of them, and PyTorch's creation functions."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.notation.problem import NotationError, Problem, ProblemKind
from core.notation.start_value import CREATIONS, Creation, Numbers, parse_start
from tests.strategies import LAW


@pytest.mark.parametrize(
    ("typed", "value", "is_whole"),
    [
        ("2", 2.0, True),
        ("-2", -2.0, True),
        ("−2", -2.0, True),
        ("+2", 2.0, True),
        ("(2)", 2.0, True),
        (" 2 ", 2.0, True),
        ("２", 2.0, True),
        ("2.5", 2.5, False),
        ("2.", 2.0, False),
        ("2.0", 2.0, False),
        (".5", 0.5, False),
        ("1e3", 1000.0, False),
        ("−１．５ｅ−３", -0.0015, False),
        ("½", 0.5, False),
        ("1/2", 0.5, False),
        ("4/2", 2.0, False),
        ("2·3", 6.0, True),
        ("2³", 8.0, True),
        ("2^-1", 0.5, False),
        ("2^0.5", math.sqrt(2), False),
        ("0.1+0.2", 0.1 + 0.2, False),
        ("π", math.pi, False),
        ("π/2", math.pi / 2, False),
        ("2π", 2 * math.pi, False),
        ("-e", -math.e, False),
        ("tau", math.tau, False),
        ("math.pi", math.pi, False),
        ("9007199254740992", 2.0**53, True),
        ("1e-400", 0.0, False),
    ],
)
def test_that_a_number_is_a_float_which_remembers_whether_it_was_typed_whole(
    typed: str, value: float, *, is_whole: bool
) -> None:
    assert parse_start(typed) == Numbers((value,), (), is_whole)


@pytest.mark.parametrize(
    ("typed", "values", "shape", "are_whole"),
    [
        ("[0, 1, 2, 3]", (0.0, 1.0, 2.0, 3.0), (4,), True),
        ("[[1,2],[3,4]]", (1.0, 2.0, 3.0, 4.0), (2, 2), True),
        ("[[1,2,3],[4,5,6]]", (1.0, 2.0, 3.0, 4.0, 5.0, 6.0), (2, 3), True),
        ("[[1],[2]]", (1.0, 2.0), (2, 1), True),
        ("[[[1],[2]]]", (1.0, 2.0), (1, 2, 1), True),
        ("[1, 2, 3,]", (1.0, 2.0, 3.0), (3,), True),
        ("[1, 2.5]", (1.0, 2.5), (2,), False),
        ("[½, −1/2]", (0.5, -0.5), (2,), False),
        ("[(1+2)·3, π]", (9.0, math.pi), (2,), False),
        ("［１，２］", (1.0, 2.0), (2,), True),
        ("[7]", (7.0,), (1,), True),
    ],
)
def test_that_a_list_is_read_row_by_row(
    typed: str, values: tuple[float, ...], shape: tuple[int, ...], *, are_whole: bool
) -> None:
    assert parse_start(typed) == Numbers(values, shape, are_whole)


@pytest.mark.parametrize(
    ("typed", "function", "arguments"),
    [
        ("arange(4)", "arange", (4,)),
        ("torch.arange(4)", "arange", (4,)),
        ("arange(0, 10, 2)", "arange", (0, 10, 2)),
        ("arange(0, 1, .25)", "arange", (0, 1, 0.25)),
        ("ones(3)", "ones", (3,)),
        ("ones( 3, )", "ones", (3,)),
        ("zeros(2,2)", "zeros", (2, 2)),
        ("zeros((2, 2))", "zeros", (2, 2)),
        ("zeros([2, 2])", "zeros", (2, 2)),
        ("linspace(0,1,5)", "linspace", (0, 1, 5)),
        ("linspace(−π, π, 5)", "linspace", (-math.pi, math.pi, 5)),
        ("randn(5)", "randn", (5,)),
        ("rand(2, 3)", "rand", (2, 3)),
        ("eye(3)", "eye", (3,)),
        ("full((2, 2), 0.5)", "full", (2, 2, 0.5)),
        ("ｏｎｅｓ（２，２）", "ones", (2, 2)),
        ("ones(2²)", "ones", (4,)),
    ],
)
def test_that_a_creation_function_keeps_its_arguments_as_typed(
    typed: str, function: str, arguments: tuple[float, ...]
) -> None:
    created = parse_start(typed)
    assert created == Creation(function, arguments)
    assert isinstance(created, Creation)
    assert [type(argument) for argument in created.arguments] == [type(argument) for argument in arguments]


@pytest.mark.parametrize("function", CREATIONS)
def test_that_every_creation_function_is_read_with_and_without_its_library(function: str) -> None:
    assert parse_start(f"{function}(2)") == parse_start(f"torch.{function}(2)") == Creation(function, (2,))


@pytest.mark.parametrize(
    ("typed", "carets", "kind", "mend"),
    [
        ("", "", "BAD_START", "Write a number, [1, 2], [[1, 2], [3, 4]], arange(4), ones(3), zeros(2, 2), linspace"),
        ("  ", "^^", "BAD_START", "Write a number"),
        ("abc", "^^^", "BAD_START", "“abc” is no start value. Write a number"),
        ("x+1", "^^^", "BAD_START", "“x+1” is no start value"),
        ("[1, x]", "    ^", "BAD_START", "“x” is no start value"),
        ("[1,,2]", "^^^^^^", "BAD_START", "“[1,,2]” is no start value"),
        ("[1", "^^", "BAD_START", "or randn(5)"),
        ("1]", "^^", "BAD_START", "Write a number"),
        ("[1]]", "  ^", "BAD_START", "Write a number"),
        ("1,2", "^^^", "BAD_START", "[1, 2]"),
        ("(1,2)", "^^^^^", "BAD_START", "[1, 2]"),
        ("nan", "^^^", "BAD_START", "Write a number"),
        ("inf", "^^^", "BAD_START", "Write a number"),
        ("True", "^^^^", "BAD_START", "Write a number"),
        ("1<2", "^^^", "BAD_START", "Write a number"),
        ("empty(3)", "^^^^^^^^", "BAD_START", "ones(3)"),
        ("ones", "^^^^", "BAD_START", "ones(3)"),
        ("ones()", "^^^^^^", "BAD_START", "ones(3)"),
        ("ones(3", "^^^^^^", "BAD_START", "ones(3)"),
        ("ones[3]", "^^^^^^^", "BAD_START", "ones(3)"),
        ("ones(n)", "     ^", "BAD_START", "“n” is no start value"),
        ("ones(3)+1", "^^^^^^^^^", "BAD_START", "ones(3)"),
        ("[ones(3)]", " ^^^^^^^", "BAD_START", "ones(3)"),
        ("2 3", "  ^", "ADJACENT_NUMBERS", "Put an operator between them"),
        ("3..2", "^^^^", "BAD_NUMBER", "one decimal point at most"),
        ("[]", "^^", "EMPTY_START", "Put at least one number in"),
        ("[[1], []]", "      ^^", "EMPTY_START", "Put at least one number in"),
        ("[[1],[2,3]]", "^^^^^^^^^^^", "RAGGED_START", "Give every row the same number of values"),
        ("[1,[2]]", "^^^^^^^", "RAGGED_START", "Give every row the same number of values"),
        ("9**9**9**9", "   ^^^^^^^", "CONSTANT_OVERFLOW", "too large for a floating-point number"),
        ("[0, 1e308·10]", "    ^^^^^^^^", "CONSTANT_OVERFLOW", "too large for a floating-point number"),
        ("ones(9**9**9)", "     ^^^^^^^", "CONSTANT_OVERFLOW", "too large for a floating-point number"),
        ("1/0", "^^^", "CONSTANT_UNDEFINED", "it divides by zero"),
        ("1+0^-1", "  ^^^^", "CONSTANT_UNDEFINED", "it divides by zero"),
        ("(-8)^(1/3)", "^^^^^^^^^^", "CONSTANT_UNDEFINED", "it is a root of a negative number"),
        ("1e400", "^^^^^", "NUMBER_TOO_LARGE", "the largest is about 1.8e308"),
        ("1😀", " ^", "UNREADABLE_CHARACTER", "Remove it"),
        ('__import__("os")', "^", "UNDERSCORE", "An underscore only joins"),
    ],
)
def test_that_what_is_no_start_value_is_told_with_its_place_and_examples(
    typed: str, carets: str, kind: str, mend: str
) -> None:
    problem = _problem(typed)
    marks = " " * problem.span.start + "^" * (problem.span.end - problem.span.start)
    assert (problem.kind.name, marks) == (kind, carets)
    assert mend in problem.sentence()


def test_that_every_example_of_the_message_is_a_start_value() -> None:
    examples = ["[1, 2]", "[[1, 2], [3, 4]]", "arange(4)", "ones(3)", "zeros(2, 2)", "linspace(0, 1, 5)", "randn(5)"]
    assert all(example in ProblemKind.BAD_START.value for example in examples)
    assert all(parse_start(example) for example in examples)


def test_that_lists_are_read_eight_deep_and_no_deeper() -> None:
    assert parse_start("[" * 8 + "1" + "]" * 8) == Numbers((1.0,), (1,) * 8, are_whole=True)
    assert _problem("[" * 9 + "1" + "]" * 9).kind is ProblemKind.BAD_START
    assert _problem("[" * 5000 + "]" * 5000).kind is ProblemKind.BAD_START


@LAW
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=8))
def test_that_a_list_of_floats_is_read_to_the_bit(values: list[float]) -> None:
    start = parse_start(str(values))
    assert isinstance(start, Numbers)
    assert [value.hex() for value in start.values] == [value.hex() for value in values]
    assert (start.shape, start.are_whole) == ((len(values),), False)


@LAW
@given(st.integers(1, 4), st.integers(1, 4), st.data())
def test_that_a_table_of_whole_numbers_keeps_its_shape(height: int, width: int, data: st.DataObject) -> None:
    values = data.draw(st.lists(st.integers(-99, 99), min_size=height * width, max_size=height * width))
    table = [values[row * width : (row + 1) * width] for row in range(height)]
    assert parse_start(str(table)) == Numbers(tuple(map(float, values)), (height, width), are_whole=True)


def test_that_an_argument_may_begin_and_end_with_different_brackets() -> None:
    assert parse_start("linspace(0, (1+1)·(2+2), 5)") == Creation("linspace", (0, 8, 5))


def _problem(typed: str) -> Problem:
    with pytest.raises(NotationError) as refusal:
        parse_start(typed)
    return refusal.value.problem
