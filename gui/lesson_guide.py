"""Leads through the lessons: joins the panel to a course; what the window does at a stop is given to it as duties."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from core.document.document import Document
from core.document.lesson import Lesson, LessonPlace, LookAt, QuestionKind, Truth
from core.trajectory.recorded_truth import Recorded
from gui.lesson_progress import LessonProgress
from gui.lesson_shelf import LessonShelf
from gui.models.lesson_course import LessonCourse
from gui.models.lesson_page import page_of
from gui.models.lesson_words import lesson_text
from gui.views.lesson_panel import LessonPanel


@dataclass(frozen=True, slots=True)
class LessonDuties:
    """What the window does for a lesson.

    Attributes:
        begin: brings a lesson's document in and has its run recorded; gives whether it did, since a person may rather
            keep what is not saved.
        go_to: shows a moment of the run, as soon as it is recorded.
        point_at: draws the eye to a part of the window; None to nothing.
        follow: takes the course after each move and each answer, so that nothing gives away what is asked for; None
            once there is none.
        truth_of: what the run has recorded; None while it has not come there.
        change: brings the changed document of the free end in, as an edit that can be undone.
        leave: takes the panel away.
    """

    begin: Callable[[Lesson], bool]
    go_to: Callable[[LessonPlace], None]
    point_at: Callable[[LookAt | None], None]
    follow: Callable[[LessonCourse | None], None]
    truth_of: Callable[[Truth], Recorded | None]
    change: Callable[[Document], None]
    leave: Callable[[], None]


class LessonGuide(QObject):
    """The guide.

    Args:
        panel: where the lessons are shown.
        shelf: where they are.
        progress: how far a person has come.
        duties: what the window does.
    """

    def __init__(
        self,
        panel: LessonPanel,
        shelf: LessonShelf,
        progress: LessonProgress,
        duties: LessonDuties,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._shelf, self._progress, self._duties = panel, shelf, progress, duties
        self._key = ""
        self._course: LessonCourse | None = None
        panel.lesson_chosen.connect(self.choose)
        panel.list_asked.connect(self.show_list)
        panel.stop_asked.connect(self._on_stop_asked)
        panel.next_asked.connect(self._on_next_asked)
        panel.previous_asked.connect(self._on_previous_asked)
        panel.guess_given.connect(self._on_guess_given)
        panel.show_me_asked.connect(self._on_show_me_asked)
        panel.free_end_asked.connect(self._on_free_end_asked)
        panel.closed.connect(self._on_closed)

    @property
    def course(self) -> LessonCourse | None:
        """The lesson that is under way; None while the list is shown."""
        return self._course

    def show_list(self) -> None:
        """Shows all lessons."""
        self._course = None
        self._duties.point_at(None)
        self._duties.follow(None)
        self._panel.show_lessons(self._shelf.rows(self._progress))

    def choose(self, key: str) -> None:
        """Begins a lesson, or goes on with it where it was left."""
        lesson = self._shelf.lesson(key)
        if lesson is None or not self._duties.begin(lesson):
            return
        reached = 0 if self._progress.is_done(key) else self._progress.furthest(key)
        self._key, self._course = key, LessonCourse(lesson, self._duties.truth_of, reached)
        self._arrive()

    def tell_again(self) -> None:
        """Says everything anew, as in another language, and points again at what is to be looked at."""
        course = self._course
        if course is None:
            self._panel.show_lessons(self._shelf.rows(self._progress))
        else:
            self._duties.point_at(None if course.shown is None else course.shown.look_at)
            self._show_page()

    def _on_stop_asked(self, stop: int) -> None:
        self._move(lambda course: course.go_to(stop))

    def _on_next_asked(self) -> None:
        course = self._course
        if course is not None and course.is_at_free_end:
            following = self._shelf.after(self._key)
            if following is None:
                self.show_list()
            else:
                self.choose(following)
            return
        self._move(LessonCourse.go_on)

    def _on_previous_asked(self) -> None:
        self._move(LessonCourse.go_back)

    def _on_guess_given(self, given: str) -> None:
        course = self._course
        if course is None or course.asked is None:
            return
        question = course.asked.question
        if question.kind is QuestionKind.CHOICE:  # the panel knows the options in its own language
            given = next((one.text for one in question.options if lesson_text(one.text) == given), given)
        course.guess(given)
        self._show_page()

    def _on_show_me_asked(self) -> None:
        if self._course is not None:
            self._course.show_me()
            self._show_page()

    def _on_free_end_asked(self) -> None:
        document = self._course.lesson.free_end.document if self._course else None
        if document is not None:
            self._duties.change(document)

    def _on_closed(self) -> None:
        self._duties.point_at(None)
        self._duties.follow(None)
        self._duties.leave()

    def _move(self, move: Callable[[LessonCourse], None]) -> None:
        course = self._course
        if course is None:
            return
        before = course.stop
        move(course)
        if course.stop == before:
            self._show_page()
        else:
            self._arrive()

    def _arrive(self) -> None:
        """Has the window show the moment of the stop, and the panel its text."""
        course = self._course
        if course is None:
            return
        self._progress.remember(self._key, course.reached)
        if course.shown is None:
            self._progress.finish(self._key)
            self._duties.point_at(None)
        else:
            self._duties.go_to(course.shown.at)
            self._duties.point_at(course.shown.look_at)
        self._show_page()

    def _show_page(self) -> None:
        course = self._course
        if course is not None:
            self._duties.follow(course)
            self._panel.show_page(page_of(course, is_last=self._shelf.after(self._key) is None))
