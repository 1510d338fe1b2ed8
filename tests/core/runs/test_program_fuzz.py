"""Scripts made up at random print and end by ours as in real Python, to the byte."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings

from tests.core.objective.differential import NeverEndedError, PlainPython, difference
from tests.core.objective.program_strategies import programs
from tests.core.objective.run_ours import run_ours
from tests.strategies import LAW


@pytest.fixture(scope="module")
def python() -> Iterator[PlainPython]:
    with PlainPython() as process:
        yield process


@settings(LAW, max_examples=150, suppress_health_check=list(HealthCheck))
@given(text=programs())
def test_that_a_script_says_what_python_says(python: PlainPython, text: str) -> None:
    try:
        expected = python.run(text)
    except NeverEndedError:
        assume(False)  # noqa: FBT003 - a script that Python itself does not end says nothing
        return
    assert difference(expected, run_ours(text)) is None, text
