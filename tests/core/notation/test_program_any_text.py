"""Whatever is typed, a program is checked or refused; and what is not refused can be read by Python itself."""

import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.notation.program import Program, parse_program
from core.notation.program_problem import ProgramRefusedError
from tests.core.notation.tree_strategies import grafted, mutated, token_texts, tree_texts
from tests.core.objective.program_strategies import programs
from tests.strategies import LAW

ANY = settings(LAW, suppress_health_check=list(HealthCheck))


@ANY
@given(st.one_of(tree_texts(), token_texts(), st.text(), mutated(programs()), grafted(programs())))
def test_that_any_text_is_a_program_or_refused_with_places(text: str) -> None:
    program = _program_or_refusals(text)
    if program is not None:
        assert _is_python(text)


@ANY
@given(programs())
def test_that_no_script_of_the_playground_is_refused(text: str) -> None:
    assert parse_program(text).text == text


def _program_or_refusals(text: str) -> Program | None:
    try:
        return parse_program(text)
    except ProgramRefusedError as error:
        refusals = error.refusals
    lines = 1 + sum(map(text.count, ("\n", "\r", "\f")))
    assert refusals
    assert all(refusal.sentence() and 1 <= refusal.place.line <= lines for refusal in refusals)
    return None


def _is_python(text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            compile(text, "<script>", "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            pytest.fail(f"Python refuses it: {error}")
    return True
