"""The lessons' panel: the list of all, or one of them at a stop."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gui.models.lesson_page import LessonPage, LessonRow
from gui.teaching import teach
from gui.theme import GAP, LIGHT, RADIUS, Theme, text_font
from gui.views.lesson_list import LessonList
from gui.views.lesson_sheet import LessonSheet

WIDTH = 380
"""That the panel would like to have, in pixels; 300 are enough."""


class LessonPanel(QFrame):
    """The panel.

    Signals:
        lesson_chosen: the key of a lesson in the list.
        list_asked: a person wants to see all lessons.
        stop_asked: a stop that was reached before.
        next_asked: a person wants to go on.
        previous_asked: a person wants to go back.
        guess_given: what was guessed; of a choice the text of the option as it is shown.
        show_me_asked: a person wants to see the answer.
        free_end_asked: the change of the free end is to be made.
        closed: the panel is to go away.
    """

    lesson_chosen = Signal(str)
    list_asked = Signal()
    stop_asked = Signal(int)
    next_asked = Signal()
    previous_asked = Signal()
    guess_given = Signal(str)
    show_me_asked = Signal()
    free_end_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonPanel")
        self.setMinimumWidth(300)
        self._list, self._sheet = LessonList(), LessonSheet()
        self._pages = QStackedWidget(self)  # before the buttons in the order of Tab
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._sheet)
        self._heading = QLabel()
        self._heading.setProperty("tone", "heading")
        self._all, self._close = QPushButton(), QPushButton()
        self._all.setObjectName("allLessons")
        self._close.setObjectName("closeLessons")
        for button in (self._all, self._close):
            button.setProperty("isFlat", True)  # noqa: FBT003 (a property)
        self._lay_out()
        self._connect()
        self.set_large(is_large=False)
        self.set_theme(LIGHT)
        self.retranslate()
        self._show_head()

    def show_lessons(self, rows: tuple[LessonRow, ...]) -> None:
        """Shows the list."""
        had_focus = self._has_focus()
        self._list.show_rows(rows)
        self._pages.setCurrentWidget(self._list)
        self._show_head()
        if had_focus:
            self._list.take_focus()

    def show_page(self, page: LessonPage) -> None:
        """Shows a lesson at a stop."""
        had_focus = self._has_focus()
        self._sheet.show_page(page)
        self._pages.setCurrentWidget(self._sheet)
        self._show_head()
        if had_focus:
            self._sheet.take_focus()

    def take_focus(self) -> None:
        """Makes ready for the keys."""
        if self._pages.currentWidget() is self._sheet:
            self._sheet.take_focus()
        else:
            self._list.take_focus()

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._list.set_large(is_large=is_large)
        self._sheet.set_large(is_large=is_large)
        heading = text_font(14 if is_large else 11, QFont.Weight.DemiBold)
        heading.setCapitalization(QFont.Capitalization.AllUppercase)
        self._heading.setFont(heading)
        for button in (self._all, self._close):
            button.setFont(text_font(15 if is_large else 12))

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._list.set_theme(theme)
        self._sheet.set_theme(theme)
        self.setStyleSheet(
            f"#lessonPanel {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: {RADIUS}px; }}"
        )

    def retranslate(self) -> None:
        """Says its own texts anew; what is shown of lessons is for its owner to say again."""
        self.setAccessibleName(self.tr("Lessons"))
        self._heading.setText(self.tr("Lessons"))
        self._all.setText(self.tr("‹ All lessons"))
        teach(self._all, self.tr("Shows the list; where you are in this lesson is remembered."))
        self._close.setText(self.tr("Close"))
        teach(self._close, self.tr("Takes the lessons away; how far you came is remembered."))
        self._sheet.retranslate()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 560)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _show_head(self) -> None:
        is_lesson = self._pages.currentWidget() is self._sheet
        self._all.setVisible(is_lesson)
        self._heading.setVisible(not is_lesson)

    def _on_next_key(self) -> None:
        if self._pages.currentWidget() is self._sheet:
            self._sheet.go_on()

    def _on_previous_key(self) -> None:
        if self._pages.currentWidget() is self._sheet:
            self._sheet.go_back()

    def _connect(self) -> None:
        self._list.chosen.connect(self.lesson_chosen)
        self._sheet.next_asked.connect(self.next_asked)
        self._sheet.previous_asked.connect(self.previous_asked)
        self._sheet.stop_asked.connect(self.stop_asked)
        self._sheet.free_end_asked.connect(self.free_end_asked)
        self._sheet.question.guess_given.connect(self.guess_given)
        self._sheet.question.show_me_asked.connect(self.show_me_asked)
        self._all.clicked.connect(self.list_asked)
        self._close.clicked.connect(self.closed)
        for keys, slot in (
            (("Alt+Right", "PgDown"), self._on_next_key),
            (("Alt+Left", "PgUp"), self._on_previous_key),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._all)
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 8, GAP, GAP)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
