"""A lesson at one of its stops: the text, where to look, the question, and the way on and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from gui.models.lesson_page import LessonPage
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.views.following_area import FollowingArea
from gui.views.lesson_dots import LessonDots
from gui.views.lesson_text import LessonText
from gui.views.question_box import QuestionBox

_LOW = 540
"""Pixels of height in which text and question together seldom have room."""


class LessonSheet(QWidget):
    """The lesson.

    Signals:
        next_asked: a person wants to go on.
        previous_asked: a person wants to go back.
        stop_asked: the stop whose dot was clicked.
        free_end_asked: the change of the free end is to be made.
    """

    next_asked = Signal()
    previous_asked = Signal()
    stop_asked = Signal(int)
    free_end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: LessonPage | None = None
        self._is_low = False
        self._title = LessonText(20, 26, is_strong=True)
        self._title.setObjectName("lessonTitle")
        self._dots = LessonDots()
        self._dots.setObjectName("lessonDots")
        self._text = LessonText(17, 22)
        self._text.setObjectName("lessonText")
        self._pointer, self._why_not = LessonText(14, 17, "running"), LessonText(12, 15, "soft")
        self._pointer.setObjectName("lessonPointer")
        self._why_not.setObjectName("lessonWhyNot")
        self.question = QuestionBox()
        self._change, self._previous, self._next = QPushButton(), QPushButton(), QPushButton()
        self._change.setObjectName("lessonChange")
        self._previous.setObjectName("lessonPrevious")
        self._next.setObjectName("lessonNext")
        self._next.setProperty("isPrimary", True)  # noqa: FBT003 (a property)
        self._inner = QWidget()
        self._body = FollowingArea(self._inner, lambda: self.question.latest)
        self._lay_out()
        self._connect()
        self.set_large(is_large=False)
        self.set_theme(LIGHT)
        self.retranslate()

    def show_page(self, page: LessonPage) -> None:
        """Shows a lesson at a stop."""
        is_another = self._page is None or (self._page.title, self._page.stop) != (page.title, page.stop)
        self._page = page
        self._title.say(page.title)
        self._dots.show_progress(page.stops, page.reached, page.stop)
        self._text.say(page.text)
        self._pointer.say(f"→ {page.pointer}" if page.pointer else "")
        self._pointer.setVisible(bool(page.pointer))
        self.question.setVisible(page.question is not None)
        if page.question is not None:
            self.question.show_question(page.question)
        self._change.setVisible(page.has_change)
        self._previous.setEnabled(page.may_go_back)
        self._next.setText(page.next_word)
        self._next.setEnabled(not page.why_not)
        self._why_not.say(page.why_not)
        self._show_why_not()
        self._teach_next()
        if is_another:
            self._body.begin()
        else:
            self._body.follow()

    def go_on(self) -> None:
        """Asks to go on, where that is possible."""
        if self._next.isEnabled() and self._page is not None:
            self.next_asked.emit()

    def go_back(self) -> None:
        """Asks to go back, where that is possible."""
        if self._previous.isEnabled() and self._page is not None:
            self.previous_asked.emit()

    def take_focus(self) -> None:
        """Makes ready for the keys: the question, or the button that goes on."""
        if self._page is not None and self._page.question is not None and not self._page.question.is_settled:
            self.question.take_focus()
        else:
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        for part in (self._title, self._text, self._pointer, self._why_not, self.question):
            part.set_large(is_large=is_large)
        for button in (self._change, self._previous, self._next):
            button.setFont(text_font(17 if is_large else 14))

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for part in (self._title, self._text, self._pointer, self._why_not, self._dots, self.question):
            part.set_theme(theme)

    def retranslate(self) -> None:
        """Says its own texts anew; the lesson's are for its owner to say again."""
        self._previous.setText(self.tr("Previous"))
        teach(self._previous, self.tr("Goes back to the stop before. (Alt+Left, Page Up)"))
        self._change.setText(self.tr("Make this change"))
        teach(self._change, self.tr("Makes the change for you, so that you can run it; undo takes it back."))
        self.question.retranslate()
        self._teach_next()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = event.size().height() < _LOW
        if is_low is not self._is_low:
            self._is_low = is_low
            for text in (self._title, self._text):
                text.set_compact(is_compact=is_low)
            self._show_why_not()

    def _show_why_not(self) -> None:
        """In a low window the button alone says why it cannot be pressed."""
        self._why_not.setVisible(not self._is_low and self._page is not None and bool(self._page.why_not))

    def _teach_next(self) -> None:
        why_not = self._page.why_not if self._page else ""
        teach(self._next, why_not or self.tr("Goes on. (Alt+Right, Page Down)"))

    def _connect(self) -> None:
        for button in (self._change, self._previous, self._next):
            button.setAutoDefault(True)  # Enter goes on, as it has checked the guess before
        self._dots.chosen.connect(self.stop_asked)
        self.question.answering.connect(self._body.follow)
        self._next.clicked.connect(self.go_on)
        self._previous.clicked.connect(self.go_back)
        self._change.clicked.connect(self.free_end_asked)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        for widget in (self._title, self._text, self._pointer, self.question):
            column.addWidget(widget)
        column.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.addWidget(self._previous)
        buttons.addStretch()
        buttons.addWidget(self._next)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._dots)
        rows.addWidget(self._body, 1)
        rows.addWidget(self._why_not)
        rows.addLayout(buttons)
