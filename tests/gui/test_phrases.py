import pytest
from pytestqt.qtbot import QtBot

from core.notation import program_instead
from core.notation.characters import FIXES
from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.notation.vocabulary import ABSENT
from core.runs.stopping import LAST_FINITE_LOSS, Quantity
from core.storage.program_refusal import NotebookFault
from gui.phrases import translated_phrase
from gui.translation import sentence
from tests.gui.foreign_language import WORD, speak_foreign


@pytest.fixture(autouse=True)
def _foreign(qtbot: QtBot, request: pytest.FixtureRequest) -> None:  # noqa: ARG001 - there must be an application
    speak_foreign(request)


@pytest.mark.parametrize(
    "phrase",
    [
        *FIXES.values(),
        *(fix for fix in ABSENT.values() if " " in fix),
        *(quantity.value.format(label="x₁") for quantity in Quantity),
        LAST_FINITE_LOSS.format(loss="1.2e38", step=40),
        *(fault.value for fault in NotebookFault),
    ],
)
def test_that_what_core_fills_in_is_translated(phrase: str) -> None:
    assert set(WORD.findall(translated_phrase(phrase))) <= {"max", "min"}


@pytest.mark.parametrize("typed", ["x(y,z,w)^", "sin(x, y, z)", "atan(x, y)", "clamp()", "lin(x)", "gcd x", "∑x"])
def test_that_only_what_was_typed_can_be_read_of_a_problem(typed: str) -> None:
    with pytest.raises(NotationError) as caught:
        parse_formula(typed)
    readable = set(WORD.findall(sentence(caught.value.problem)))
    assert readable <= set(WORD.findall(typed)) | {caught.value.problem.details.get("suggestion", "")}


WAYS_OUT = sorted(
    {
        *program_instead._BUILTINS.values(),
        *program_instead._IMPORTS.values(),
        *program_instead._NAMES.values(),
        *program_instead._DUNDERS.values(),
        program_instead._OTHERWISE,
        program_instead.instead_of_dunder("__odd__"),
        program_instead.instead_of_module("nothing_like_it"),
        program_instead.instead_of_name("_private", ()),
        *map(program_instead.typed_instead_of, "²“×　文"),
    }
)


@pytest.mark.parametrize("way_out", WAYS_OUT)
def test_that_every_way_out_of_a_refusal_is_translated(way_out: str) -> None:
    assert not WORD.search(translated_phrase(way_out))


@pytest.mark.parametrize(
    ("script", "typed"),
    [
        ("import os", {"os"}),
        ("import Torch", {"torch", "Torch"}),
        ("@torch.jit\ndef f():\n    pass", {"torch", "jit"}),
        ("open('a')", {"open"}),
        ("x = 3 × 4", set()),
    ],
)
def test_that_only_what_was_written_can_be_read_of_a_refusal(script: str, typed: set[str]) -> None:
    with pytest.raises(ProgramRefusedError) as caught:
        parse_program(script)
    assert {word for one in caught.value.refusals for word in WORD.findall(sentence(one))} <= typed


@pytest.mark.parametrize("name", ["x", "the", "loss", "arguments", "3x²+2x−1", ""])
def test_that_what_a_person_typed_is_left_as_it_is(name: str) -> None:
    assert translated_phrase(name) == name
