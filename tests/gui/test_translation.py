import re
from enum import Enum

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot
from typing_extensions import override

from core.document.bounds import Bound
from core.document.program_limits import LimitKind
from core.engine.opening import OpeningProblem
from core.messages import Sentence
from core.notation.explanations import Explanation
from core.notation.problem import Problem, ProblemKind, Remark, RemarkKind, Span
from core.notation.program_problem import Place, Refusal, RefusalKind
from core.optimizers.settings import SettingsProblem
from core.runs.stopping import StopReason
from core.storage.lesson_refusal import LessonRefusal
from core.storage.program_refusal import ProgramFileRefusal
from core.storage.read_refusal import ReadRefusal
from core.storage.write_refusal import WriteRefusal
from core.trajectory.program_end import EndKind
from core.trajectory.proof import Verdict
from core.trajectory.rule import Flow
from gui.engine_process import Loss
from gui.script_sentences import SCRIPT_SENTENCES
from gui.sentences import SENTENCES
from gui.translation import filled, sentence, told, translated

TOLD_BY_CORE = (
    ProblemKind,
    RemarkKind,
    Bound,
    WriteRefusal,
    ReadRefusal,
    ProgramFileRefusal,
    SettingsProblem,
    StopReason,
    LessonRefusal,
    Loss,
    OpeningProblem,
    Verdict,
    Flow,
)

TOLD_OF_SCRIPTS = (RefusalKind, EndKind, Explanation)
NAME_IN_BRACES = re.compile(r"{(\w+)}")


class Swapping(QTranslator):
    """A language in which each known sentence has another one."""

    def __init__(self, sentences: dict[tuple[str, str], str]) -> None:
        super().__init__()
        self._sentences = sentences

    @override
    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return self._sentences.get((context, source), "")

    @override
    def isEmpty(self) -> bool:
        return False


def use(translator: QTranslator, request: pytest.FixtureRequest) -> None:
    QCoreApplication.installTranslator(translator)
    request.addfinalizer(lambda: QCoreApplication.removeTranslator(translator))


@pytest.mark.parametrize("kinds", TOLD_BY_CORE, ids=lambda kinds: kinds.__name__)
def test_that_every_sentence_of_core_is_there_to_be_translated(kinds: type[Enum]) -> None:
    assert SENTENCES[kinds.__name__] == {kind.name: kind.value for kind in kinds}


def test_that_no_sentence_is_kept_that_core_no_longer_says() -> None:
    assert set(SENTENCES) == {kinds.__name__ for kinds in TOLD_BY_CORE}


@pytest.mark.parametrize("kinds", TOLD_OF_SCRIPTS, ids=lambda kinds: kinds.__name__)
def test_that_every_sentence_about_scripts_is_there_to_be_translated(kinds: type[Enum]) -> None:
    assert SCRIPT_SENTENCES[kinds.__name__] == {kind.name: kind.value for kind in kinds}


def test_that_no_sentence_about_scripts_is_kept_that_core_no_longer_says() -> None:
    assert set(SCRIPT_SENTENCES) == {kinds.__name__ for kinds in (*TOLD_OF_SCRIPTS, LimitKind)}
    assert set(SCRIPT_SENTENCES["LimitKind"]) == {kind.name for kind in LimitKind}


@pytest.mark.parametrize("kind", LimitKind)
def test_that_a_limit_is_told_without_the_command_lines_flag(kind: LimitKind) -> None:
    details = {name: f"‹{name}›" for name in NAME_IN_BRACES.findall(kind.value)}
    told = filled(kind, details)
    assert all(detail in told for detail in details.values())
    assert "--limit" not in told
    assert told.partition(". ")[2], "a way out follows"


@pytest.mark.parametrize("kind", RefusalKind)
def test_that_every_refusal_can_be_said_with_its_details(kind: RefusalKind) -> None:
    details = {name: f"‹{name}›" for name in NAME_IN_BRACES.findall(kind.value)}
    refusal = Refusal(kind, Place(1, 0, 1, 1), details)
    assert sentence(refusal) == refusal.sentence()


def test_that_without_a_translation_the_sentence_is_cores_own(qapp: object) -> None:  # noqa: ARG001
    problem = Problem(ProblemKind.UNCLOSED, Span(0, 1), {"bracket": "(", "closing": ")"})
    assert sentence(problem) == problem.sentence() == "This ( is never closed. Add the matching )."


@pytest.mark.parametrize("kind", ProblemKind)
def test_that_every_problem_can_be_said_with_its_details(kind: ProblemKind) -> None:
    details = {name: f"‹{name}›" for name in re.findall(r"{(\w+)}", kind.value)}
    told = sentence(Problem(kind, Span(0, 0), details))
    assert all(detail in told for detail in details.values())
    assert "{" not in told


def test_that_a_translation_is_said_with_the_details_filled_in(
    qtbot: QtBot,  # noqa: ARG001 - there must be an application
    request: pytest.FixtureRequest,
) -> None:
    use(Swapping({("ProblemKind", ProblemKind.UNCLOSED.value): "{closing} fehlt zu {bracket}."}), request)
    assert sentence(Problem(ProblemKind.UNCLOSED, Span(0, 1), {"bracket": "(", "closing": ")"})) == ") fehlt zu (."


def test_that_a_translation_with_a_wrong_name_in_braces_falls_back_to_english(
    qtbot: QtBot,  # noqa: ARG001 - there must be an application
    request: pytest.FixtureRequest,
) -> None:
    use(Swapping({("ProblemKind", ProblemKind.UNCLOSED.value): "{Klammer} fehlt."}), request)
    problem = Problem(ProblemKind.UNCLOSED, Span(0, 1), {"bracket": "(", "closing": ")"})
    assert sentence(problem) == problem.sentence()


def test_that_a_remark_is_translated_too(
    qtbot: QtBot,  # noqa: ARG001 - there must be an application
    request: pytest.FixtureRequest,
) -> None:
    use(Swapping({("RemarkKind", RemarkKind.NAME_T.value): "T ist hier ein Name."}), request)
    assert sentence(Remark(RemarkKind.NAME_T, Span(0, 1))) == translated(RemarkKind.NAME_T) == "T ist hier ein Name."


def test_that_what_the_engine_says_is_translated_without_its_half_of_core(
    qtbot: QtBot,  # noqa: ARG001 - there must be an application
    request: pytest.FixtureRequest,
) -> None:
    use(Swapping({("StopReason", StopReason.FINISHED.value): "Fertig nach {step} Schritten."}), request)
    assert told(Sentence("StopReason", "FINISHED", {"step": "40"}, "Finished.")) == "Fertig nach 40 Schritten."


@pytest.mark.parametrize(("kind", "name"), [("StopReason", "NEVER_HEARD_OF"), ("NeverHeardOf", "FINISHED")])
def test_that_what_is_not_known_here_is_told_in_english(kind: str, name: str) -> None:
    assert told(Sentence(kind, name, {}, "Something new.")) == "Something new."


def test_that_a_refusal_with_braces_of_its_own_is_filled() -> None:
    assert filled(ReadRefusal.NO_OBJECT, {"place": "$.a"}).endswith("Write them as in {}.")
