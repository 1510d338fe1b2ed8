"""Every script of the corpus prints and ends by ours as in real Python, which is run beside it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.objective.program.second_look import look_again
from tests.core.objective.differential import PlainPython, difference
from tests.core.objective.run_ours import run_ours
from tests.corpus import borderline, programs, uncaught

REFUSED = {
    "except_group_and_ellipsis.py": "Bytes are not used here.",
    "functions_as_values.py": "The attribute fromkeys is not there for scripts.",
    "iterators_by_hand.py": "format is not there for scripts.",
    "main_guard.py": "__name__ is not there.",
    "match_statement.py": "match is not run here.",
    "state_dicts.py": "torch.inference_mode is not there for scripts.",
}
"""Borderline scripts outside the subset: what is told of each at first."""


@pytest.fixture(scope="module")
def python() -> Iterator[PlainPython]:
    with PlainPython() as process:
        yield process


def _name(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("script", [*programs(), *uncaught()], ids=_name)
def test_that_a_script_prints_and_ends_as_in_python(python: PlainPython, script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert difference(python.run(text), run_ours(text)) is None


@pytest.mark.parametrize("script", uncaught(), ids=_name)
def test_that_a_script_that_should_fail_does_fail(script: Path) -> None:
    outcome = run_ours(script.read_text(encoding="utf-8"))
    assert outcome.error is not None
    assert outcome.line is not None


@pytest.mark.parametrize("script", borderline(), ids=_name)
def test_that_a_borderline_script_runs_as_in_python_or_is_refused_before_it_runs(
    python: PlainPython, script: Path
) -> None:
    text = script.read_text(encoding="utf-8")
    if script.name in REFUSED:
        with pytest.raises(ProgramRefusedError, match=re.escape(REFUSED[script.name])):
            look_again(parse_program(text))
    else:
        assert difference(python.run(text), run_ours(text)) is None
