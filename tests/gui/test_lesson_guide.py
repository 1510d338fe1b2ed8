"""Through the lessons by way of the panel: every one of them to its end, with progress remembered."""

import ast
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from core.document.document import Document
from core.document.lesson import Lesson, LessonPlace, LookAt, QuestionKind, Truth
from core.trajectory.guess_check import right_option
from core.trajectory.recorded_truth import Recorded
from gui.lesson_guide import LessonDuties, LessonGuide
from gui.lesson_progress import LessonProgress
from gui.lesson_shelf import FOLDER, LessonShelf
from gui.lesson_texts import as_python, lesson_texts
from gui.models.lesson_course import LessonCourse
from gui.views.lesson_panel import LessonPanel
from gui.views.lesson_text import LessonText
from tests.core.runs.played import KEYS, Played, play
from tests.gui.finding import find


class Window:
    """What a window does for lessons, done at once and remembered."""

    def __init__(self, panel: LessonPanel, progress: LessonProgress, shelf: LessonShelf) -> None:
        self.run: Played | None = None
        self.places: list[LessonPlace] = []
        self.pointed: LookAt | None = None
        self.followed: LessonCourse | None = None
        self.changed: Document | None = None
        self.has_left = False
        self.may_begin = True
        self.panel = panel
        duties = LessonDuties(
            self.begin, self.places.append, self.point_at, self.follow, self.truth_of, self.change, self.leave
        )
        self.guide = LessonGuide(panel, shelf, progress, duties)

    def begin(self, lesson: Lesson) -> bool:
        if self.may_begin:
            self.run = play(lesson.document)
        return self.may_begin

    def point_at(self, look_at: LookAt | None) -> None:
        self.pointed = look_at

    def follow(self, course: LessonCourse | None) -> None:
        self.followed = course

    def truth_of(self, truth: Truth) -> Recorded | None:
        return None if self.run is None else self.run.truth(truth)

    def change(self, document: Document) -> None:
        self.changed = document

    def leave(self) -> None:
        self.has_left = True

    @property
    def course(self) -> LessonCourse:
        assert self.guide.course is not None
        return self.guide.course

    def click(self, name: str) -> None:
        find(self.panel, QAbstractButton, name).click()

    def walk(self) -> None:
        """Answers all questions rightly and goes on, to the free end."""
        while not self.course.is_at_free_end:
            asked, truth = self.course.asked, self.course.recorded()
            if asked is not None:
                assert truth is not None
                assert not find(self.panel, QPushButton, "lessonNext").isEnabled()
                is_choice = asked.question.kind is QuestionKind.CHOICE
                option = right_option(asked.question, truth) if is_choice else None
                self.panel.guess_given.emit(option.text if option else truth.text)
            self.click("lessonNext")


@pytest.fixture
def progress(tmp_path: Path) -> LessonProgress:
    return LessonProgress(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: QtBot, progress: LessonProgress) -> Window:
    panel = LessonPanel()
    qtbot.addWidget(panel)
    panel.show()
    window = Window(panel, progress, LessonShelf())
    window.guide.show_list()
    return window


@pytest.mark.parametrize("key", KEYS)
def test_that_a_lesson_is_walked_to_its_end(window: Window, progress: LessonProgress, key: str) -> None:
    window.click(f"lesson-{key}")
    window.walk()
    stops = window.course.lesson.stops
    assert window.places == [stop.at for stop in stops]
    assert window.pointed is None
    assert progress.is_done(key)
    window.click("lessonChange")
    assert window.changed == window.course.lesson.free_end.document
    window.click("allLessons")
    assert find(window.panel, QAbstractButton, f"lesson-{key}").accessibleName().endswith("✓")


def test_that_at_each_stop_the_window_shows_the_moment_and_where_to_look(window: Window) -> None:
    window.click("lesson-05-detach")
    first = window.course.lesson.stops[0]
    assert (window.places, window.pointed) == ([first.at], first.look_at)
    assert find(window.panel, LessonText, "lessonText").said() == first.text


def test_that_a_lesson_goes_on_where_it_was_left_and_a_done_one_from_its_start(
    window: Window, progress: LessonProgress
) -> None:
    window.click("lesson-06-while-and-if")
    window.panel.guess_given.emit("1536")
    window.click("lessonNext")
    window.click("lessonNext")
    assert progress.furthest("06-while-and-if") == 2
    window.click("allLessons")
    assert window.guide.course is None
    window.click("lesson-06-while-and-if")
    assert (window.course.stop, window.places[-1]) == (2, window.course.lesson.stops[2].at)
    window.walk()
    window.guide.choose("06-while-and-if")
    assert window.course.stop == 0


def test_that_from_the_end_of_one_lesson_one_comes_to_the_next_and_from_the_last_to_the_list(window: Window) -> None:
    window.click(f"lesson-{KEYS[-2]}")
    window.walk()
    window.click("lessonNext")
    assert window.course.lesson.title == LessonShelf().shelved[-1].lesson.title  # type: ignore[union-attr]
    window.walk()
    window.click("lessonNext")
    assert window.guide.course is None


def test_that_a_lesson_does_not_begin_where_the_person_keeps_what_is_not_saved(window: Window) -> None:
    window.may_begin = False
    window.click(f"lesson-{KEYS[0]}")
    assert window.guide.course is None
    assert window.places == []


def test_that_a_try_lets_the_answer_be_shown(window: Window) -> None:
    window.click("lesson-01-first-gradient")
    window.panel.guess_given.emit("27")
    window.click("guessShowMe")
    assert find(window.panel, LessonText, "questionTruth").said() == "It is 28"
    window.click("lessonNext")
    assert window.course.stop == 1


def test_that_closing_points_at_nothing_any_more(window: Window) -> None:
    window.click("lesson-01-first-gradient")
    window.click("closeLessons")
    assert (window.has_left, window.pointed) == (True, None)


def test_that_progress_is_there_in_the_next_session_and_strange_settings_are_none(tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    settings = QSettings(path, QSettings.Format.IniFormat)
    progress = LessonProgress(settings)
    progress.remember("a", 3)
    progress.remember("a", 1)
    progress.finish("b")
    settings.setValue("lessons/c/furthest", "many")
    settings.sync()
    again = LessonProgress(QSettings(path, QSettings.Format.IniFormat))
    assert [again.furthest(key) for key in "abcd"] == [3, 0, 0, 0]
    assert [again.is_done(key) for key in "abcd"] == [False, True, False, False]
    again.forget()
    assert (again.furthest("a"), again.is_done("b")) == (0, False)


def test_that_a_damaged_lesson_is_told_of_and_the_others_are_there(
    qtbot: QtBot, progress: LessonProgress, tmp_path: Path
) -> None:
    good, bad, last = sorted(FOLDER.glob("*.json"))[:3]
    for file in (good, last):
        shutil.copy(file, tmp_path)
    (tmp_path / bad.name).write_text('{"program": "Gradstep"}', "utf-8")
    shelf = LessonShelf(tmp_path)
    rows = shelf.rows(progress)
    assert [row.stops > 0 for row in rows] == [True, False, True]
    assert (rows[1].title, rows[1].idea) == (
        bad.stem,
        "The file does not say at $.program that it is a lesson of Gradstep's. Choose another one.",
    )
    assert (shelf.lesson(bad.stem), shelf.after(good.stem), shelf.after(last.stem)) == (None, last.stem, None)
    panel = LessonPanel()
    qtbot.addWidget(panel)
    window = Window(panel, progress, shelf)
    window.guide.choose(bad.stem)
    assert window.guide.course is None


def test_that_the_texts_for_translators_are_python_with_every_text_once() -> None:
    texts = lesson_texts()
    assert len(set(texts)) == len(texts) > 300
    calls = [node for node in ast.walk(ast.parse(as_python(texts))) if isinstance(node, ast.Call)]
    assert [[ast.literal_eval(argument) for argument in call.args] for call in calls] == [
        ["Lessons", text] for text in texts
    ]
