import pytest
from pytestqt.qtbot import QtBot

from core.notation.characters import FIXES
from core.notation.formula import parse_formula
from core.notation.problem import NotationError
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


@pytest.mark.parametrize("name", ["x", "the", "loss", "arguments", "3x²+2x−1", ""])
def test_that_what_a_person_typed_is_left_as_it_is(name: str) -> None:
    assert translated_phrase(name) == name
