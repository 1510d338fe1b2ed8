"""Every kind of problem is met somewhere, and its sentence is complete."""

from collections.abc import Callable
from string import Formatter

import pytest

from core.notation.constants import evaluate
from core.notation.formula import parse_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError, Problem, ProblemKind, Span, refuse
from core.notation.start_value import parse_start

READ_AS_FORMULA = {
    "EMPTY": " ",
    "TOO_LONG": "x" * 20_000,
    "TOO_DEEP": "(" * 401 + "x" + ")" * 401,
    "UNREADABLE_CHARACTER": "x😀",
    "SUGGESTED_CHARACTER": "∑x",
    "MISSING_OPERAND": "3x²+",
    "MISSING_OPERAND_AT_START": "*x",
    "DOUBLED_OPERATOR": "x +* 2",
    "UNCLOSED": "(2x",
    "UNOPENED": "2x)",
    "MISMATCHED": "(x]",
    "EMPTY_BRACKETS": "()",
    "BAD_NUMBER": "3..2",
    "NUMBER_TOO_LARGE": "1e400x",
    "ADJACENT_NUMBERS": "2 3 x",
    "MIXED_NUMBER": "2½x",
    "CONDITION_COMPARED": "(x & y) < z",
    "UNEXPECTED": "x:y",
    "UNEXPECTED_COMMA": "3,5x",
    "GROUPING_BRACKET": "[x]",
    "BAD_INDEX": "x[1.5]",
    "BAD_DEFINITION": "3x = 0",
    "TOO_MANY_EQUALS": "y = x = 2",
    "DID_YOU_MEAN": "sn(x)",
    "WORDS_RUN_TOGETHER": "sinx",
    "AMBIGUOUS_WORD": "log2x",
    "INVERSE_OR_RECIPROCAL": "sin⁻¹x",
    "DERIVATIVE": "sin'(x)",
    "TOO_MANY_OPERATIONS": "∛" * 20 + "x",
    "UNKNOWN_BASE": "log₃x",
    "ABSENT_FUNCTION": "cot x",
    "MISSING_ARGUMENT": "sin",
    "WRONG_ARGUMENT_COUNT": "max(x, y, z)",
    "WHOLE_NUMBER_ARGUMENT": "sum(x, y)",
    "PYTHON_KEYWORD": "for x",
    "RESERVED_NAME": "torch",
    "NOT_A_NAME": "f(2) = x",
    "UNDERSCORE": "_x",
    "DECLARED_TWICE": "f(x, x) = x",
    "FUNCTION_AS_NAME": "f(sin) = x",
    "RESULT_IN_BODY": "y = x + y",
    "DOT_ACCESS": "x.__class__",
    "NO_PARAMETER": "7",
}
READ_AS_START = {
    "BAD_START": "abc",
    "RAGGED_START": "[[1], [2, 3]]",
    "EMPTY_START": "[]",
    "CONSTANT_OVERFLOW": "9**9**9**9",
    "CONSTANT_UNDEFINED": "1/0",
}
TOLD_ONCE_SHAPES_ARE_KNOWN = {
    "NO_GRADIENT",
    "NOT_ONE_NUMBER",
    "TRUTH_VALUE",
    "OUTER_PRODUCT",
    "REFUSED_BY_TORCH",
    "TOO_MANY_ELEMENTS",
    "START_OUT_OF_RANGE",
    "UNKNOWN_PARAMETER",
}


def test_that_every_kind_is_provoked_here_or_belongs_to_a_later_stage() -> None:
    provoked = {*READ_AS_FORMULA, *READ_AS_START}
    assert provoked | TOLD_ONCE_SHAPES_ARE_KNOWN == {kind.name for kind in ProblemKind}
    assert not provoked & TOLD_ONCE_SHAPES_ARE_KNOWN


@pytest.mark.parametrize("kind", READ_AS_FORMULA)
def test_that_a_wrong_formula_is_told_as_a_whole_sentence(kind: str) -> None:
    _assert_told(parse_formula, READ_AS_FORMULA[kind], kind)


@pytest.mark.parametrize("kind", READ_AS_START)
def test_that_a_wrong_start_value_is_told_as_a_whole_sentence(kind: str) -> None:
    _assert_told(parse_start, READ_AS_START[kind], kind)


@pytest.mark.parametrize("kind", sorted(TOLD_ONCE_SHAPES_ARE_KNOWN))
def test_that_what_is_told_later_names_all_its_details(kind: str) -> None:
    details = {field: f"the {field}" for field in _fields(ProblemKind[kind])}
    sentence = Problem(ProblemKind[kind], Span(0, 1), details).sentence()
    assert all(detail in sentence for detail in details.values())
    assert "{" not in sentence


@pytest.mark.parametrize("kind", ProblemKind)
def test_that_a_sentence_begins_with_a_capital_or_what_was_typed_and_ends_with_a_full_stop(kind: ProblemKind) -> None:
    assert kind.value[0].isupper() or kind.value[0] == "{"
    assert kind.value[-1] in ".)}…"


def test_that_braces_in_what_was_typed_are_not_filled_in() -> None:
    problem = Problem(ProblemKind.BAD_NUMBER, Span(0, 1), {"number": "{number} {0}"})
    assert problem.sentence().startswith("{number} {0} is no number.")


def test_that_the_error_is_a_value_error_which_says_the_sentence() -> None:
    error = refuse(ProblemKind.TOO_DEEP, 3, 5, limit=400)
    assert isinstance(error, ValueError)
    assert str(error) == error.problem.sentence()
    assert error.problem == Problem(ProblemKind.TOO_DEEP, Span(3, 5), {"limit": "400"})


@pytest.mark.parametrize("read", [parse_formula, parse_start, parse_name])
@pytest.mark.parametrize("typed", ["\0", "😀", "x" * 20_000, "3..2", "_"])
def test_that_every_reader_refuses_what_none_can_read(read: Callable[[str], object], typed: str) -> None:
    with pytest.raises(NotationError):
        read(typed)


def test_that_a_constant_without_value_is_told_at_its_place_in_the_formula() -> None:
    node = parse_formula("x + 9**9**9**9").tree.body
    with pytest.raises(NotationError) as refusal:
        evaluate(node.right)  # type: ignore[attr-defined]
    assert (refusal.value.problem.kind, refusal.value.problem.span) == (ProblemKind.CONSTANT_OVERFLOW, Span(7, 14))


def _assert_told(read: Callable[[str], object], typed: str, kind: str) -> None:
    with pytest.raises(NotationError) as refusal:
        read(typed)
    problem = refusal.value.problem
    assert problem.kind.name == kind
    assert set(problem.details) == _fields(problem.kind)
    assert "{" not in problem.sentence()


def _fields(kind: ProblemKind) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(kind.value) if field is not None}
