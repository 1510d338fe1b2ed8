"""Lessons lived through in the window: the run goes to each stop, guesses are checked, and the end is free."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from core.document.lesson import AtEnd, AtPass, AtStep, Lesson, QuestionKind
from core.document.script import SourceKind
from core.trajectory.iteration_trace import BackwardStep, ForwardStep
from gui.composition import Composition
from gui.inspector_stop import InspectorStop
from gui.lesson_parts import LessonParts
from gui.models.lesson_course import LessonCourse
from gui.models.substep import Chapter
from tests.journeys.learner import Learner

KEYS = ("01-first-gradient", "06-while-and-if", "13-momentum", "17-dependency-graph")


def lessons(learner: Learner) -> LessonParts:
    """The lessons, opened by their key."""
    learner.key(Qt.Key.Key_F1)
    parts = learner.window.findChild(LessonParts)
    assert parts is not None
    learner.wait(lambda: learner.find(QWidget, "lessonPanel").isVisible())
    return parts


def begin(learner: Learner, key: str) -> Lesson:
    lessons(learner)
    learner.click(f"lesson-{key}")
    learner.wait_until_idle()
    return course(learner).lesson


def course(learner: Learner) -> LessonCourse:
    parts = learner.window.findChild(LessonParts)
    assert parts is not None
    found = parts.guide.course
    assert found is not None
    return found


def composition(learner: Learner) -> Composition:
    found = learner.window.findChild(Composition)
    assert found is not None
    return found


def inspector_stop(learner: Learner) -> InspectorStop:
    found = learner.window.findChild(InspectorStop)
    assert found is not None
    return found


def answer_all(learner: Learner) -> None:
    """Guesses wrong once, and has the truth shown."""
    while (asked := course(learner).asked) is not None and not asked.is_settled:
        if asked.question.kind is QuestionKind.CHOICE:
            learner.click("guessOption1")
            learner.click("guessCheck")
            if course(learner).asked is not asked or asked.is_settled:
                continue
        else:
            field = learner.find(QLineEdit, "guessEditor")
            field.setFocus()
            learner.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            learner.type("987654")
            learner.key(Qt.Key.Key_Return)
        if not asked.is_settled:
            learner.click("guessShowMe")


@pytest.mark.parametrize("key", KEYS)
def test_that_a_lesson_leads_through_its_run_to_its_free_end(learner: Learner, key: str) -> None:
    lesson = begin(learner, key)
    whole = composition(learner)
    for number, stop in enumerate(lesson.stops):
        learner.wait_until_idle()
        assert course(learner).stop == number
        shown = learner.window.substep()
        match stop.at:
            case AtStep(step=step, inside=inside):
                assert whole.run.playhead == step
            case AtEnd():
                inside = None
                assert whole.script.playhead == whole.script.last_step
            case AtPass(inside=inside):
                pass
            case _:
                inside = None
                event = whole.script.trace.event(whole.script.playhead)  # type: ignore[union-attr]
                assert event.line == stop.at.line
        if inside is not None:
            substeps = inspector_stop(learner).substep
            assert substeps is not None
            assert (substeps.chapter, substeps.number) == (Chapter(inside.chapter.value), inside.number)
            assert isinstance(shown, ForwardStep | BackwardStep) or inside.chapter.value in ("zero_grad", "update")
        answer_all(learner)
        learner.click("lessonNext")
    assert course(learner).is_at_free_end


def test_that_the_free_end_changes_the_document_as_an_edit_that_can_be_undone(learner: Learner) -> None:
    lesson = begin(learner, KEYS[0])
    for _ in lesson.stops:
        answer_all(learner)
        learner.click("lessonNext")
        learner.wait_until_idle()
    whole = composition(learner)
    assert lesson.free_end.document is not None
    learner.click("lessonChange")
    assert whole.store.document == lesson.free_end.document
    whole.store.undo()
    assert whole.store.document == lesson.document
    assert whole.store.document.source is SourceKind.SCRIPT


def test_that_how_far_one_came_is_remembered_when_the_lessons_are_closed_and_opened(learner: Learner) -> None:
    begin(learner, KEYS[0])
    answer_all(learner)
    learner.click("lessonNext")
    learner.wait_until_idle()
    learner.click("closeLessons")
    assert not learner.find(QWidget, "lessonPanel").isVisible()
    assert not learner.window.actions_by_name["lessonsAction"].isChecked()
    lessons(learner)
    assert course(learner).stop == 1
    learner.click("allLessons")
    learner.click(f"lesson-{KEYS[0]}")
    learner.wait_until_idle()
    assert course(learner).stop == 1


def test_that_going_on_waits_for_an_answer_or_for_the_truth_to_be_shown(learner: Learner) -> None:
    begin(learner, KEYS[0])
    assert not learner.find(QAbstractButton, "lessonNext").isEnabled()
    answer_all(learner)
    assert learner.find(QAbstractButton, "lessonNext").isEnabled()


def test_that_while_a_question_is_open_no_curve_tells_the_answer_and_no_band_is_in_the_way(learner: Learner) -> None:
    begin(learner, KEYS[0])
    learner.wait(lambda: composition(learner).script.playhead < composition(learner).script.last_step)
    plot = learner.window.plots.loss_plot
    band = learner.find(QWidget, "pastBand")
    learner.wait(lambda: "not yet" in plot.canvas.accessibleDescription())
    told: list[str] = []
    for step in range(3):
        plot.show_hovered(step, is_here=True)
        told += plot.canvas.playhead_layer.read
    assert told == []
    assert band.isHidden()
    answer_all(learner)
    plot.show_hovered(0, is_here=True)
    assert plot.canvas.playhead_layer.read == ["28"]
    assert band.isHidden()
    learner.click("closeLessons")
    learner.wait(band.isVisible)
