"""The examples are there, and what they say of themselves is so."""

import contextlib
import io
from collections.abc import Callable
from typing import Any

import pytest

from core.document.script import SourceKind
from core.notation.explanations import explained
from core.notation.formula import parse_formula
from core.storage.document_file import SUFFIX
from core.trajectory.program_end import EndKind
from gui.examples import EXAMPLES, FOLDER, Example
from tests.core.runs.running import run

SCRIPTS = [one for one in EXAMPLES if one.document().source is SourceKind.SCRIPT]


def script(key: str) -> str:
    (example,) = [one for one in SCRIPTS if one.key == key]
    return example.document().script.text


def variables(key: str) -> dict[str, Any]:
    """What Python itself has at the end of a script."""
    there: dict[str, Any] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(script(key), there)  # noqa: S102 (our own text)
    return there


def test_that_every_file_is_offered_once_and_every_offer_has_a_file() -> None:
    assert sorted(one.key for one in EXAMPLES) == sorted(path.stem for path in FOLDER.glob(f"*{SUFFIX}"))


def test_that_every_formula_can_be_read_and_every_script_has_a_text() -> None:
    for example in EXAMPLES:
        document = example.document()
        parse_formula(document.formula)
        assert bool(document.script.text) == (document.source is SourceKind.SCRIPT)
    assert len(SCRIPTS) >= 6


@pytest.mark.parametrize(
    "example", [one for one in SCRIPTS if one.key != "script-backward-twice"], ids=lambda one: one.key
)
def test_that_a_script_runs_to_its_end_and_prints_what_python_prints(example: Example) -> None:
    text, output = example.document().script.text, io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(text, {})  # noqa: S102
    end, printed = run(text)

    assert end.kind is EndKind.DONE
    assert printed == output.getvalue() != ""


def test_that_the_error_is_the_one_that_is_explained() -> None:
    end, printed = run(script("script-backward-twice"))

    assert (end.kind, end.line, printed) == (EndKind.ERROR, 8, "tensor(12.)\n")
    assert explained(end.sentence()) is not None


CLAIMS: dict[str, Callable[[dict[str, Any]], bool]] = {
    "script-first-gradient": lambda there: there["x"].grad.item() == 14,
    "script-descent": lambda there: abs(there["x"].item() + 1 / 3) < 1e-4,
    "script-momentum": lambda there: abs(there["x"].item()) + abs(there["y"].item()) < 1e-3,
    "script-piling-up": lambda there: abs(there["x"].item()) > 0.5,
    "script-line-fit": lambda there: abs(there["w"].item() - 2) < 0.1 and abs(there["b"].item() + 0.5) < 0.1,
}


@pytest.mark.parametrize("key", CLAIMS)
def test_that_a_script_ends_where_it_says(key: str) -> None:
    assert CLAIMS[key](variables(key))
