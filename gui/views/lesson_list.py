"""All lessons, one below the other: number, title, idea, how far one has come, and a tick for what is done."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from gui.models.lesson_page import LessonRow
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.views.lesson_dots import LessonDots
from gui.views.lesson_text import code_html


class LessonList(QScrollArea):
    """The list.

    Signals:
        chosen: the key of a lesson.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonList")
        self._theme = LIGHT
        self._is_large = False
        self._buttons: list[_LessonButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(6)
        self._column.addStretch()
        self.setWidget(inner)

    def show_rows(self, rows: tuple[LessonRow, ...]) -> None:
        """Shows the lessons."""
        while len(self._buttons) < len(rows):
            self._add_button()
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(rows))
            if place < len(rows):
                button.show_row(rows[place])

    def take_focus(self) -> None:
        """Makes ready for the keys: the first lesson that is not done."""
        waiting = [button for button in self._buttons if button.isEnabled() and not button.is_done]
        for button in [*waiting, *self._buttons][:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(button)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._is_large = is_large
        for button in self._buttons:
            button.set_large(is_large=is_large)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)

    def _add_button(self) -> None:
        button = _LessonButton()
        button.set_theme(self._theme)
        button.set_large(is_large=self._is_large)
        button.clicked.connect(lambda: self.chosen.emit(button.key))
        self._column.insertWidget(len(self._buttons), button)
        QWidget.setTabOrder(self._buttons[-1] if self._buttons else self, button)
        self._buttons.append(button)


class _LessonButton(QAbstractButton):
    """One lesson."""

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self._theme = LIGHT
        self._row: LessonRow | None = None
        self._title, self._idea, self._mark = _label(), _label(), _label(wraps=False)
        self._dots = LessonDots()
        self._dots.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()

    @property
    def is_done(self) -> bool:
        """Whether its end was seen."""
        return self._row is not None and self._row.is_done

    def show_row(self, row: LessonRow) -> None:
        """Shows a lesson."""
        self.key, self._row = row.key, row
        self.setObjectName(f"lesson-{row.key}")
        self.setEnabled(row.stops > 0)
        self._title.setText(f"{row.number}  {row.title}")
        self._mark.setText("✓" if row.is_done else "")
        self._dots.setVisible(row.stops > 0 and row.reached > 0)
        self._dots.show_progress(row.stops, row.reached)
        idea = row.idea.replace("`", "")
        self.setAccessibleName(f"{row.number} {row.title}{' ✓' if row.is_done else ''}")
        teach(self, idea)
        self._show_idea()

    def set_large(self, *, is_large: bool) -> None:
        self._title.setFont(text_font(19 if is_large else 15, QFont.Weight.DemiBold))
        self._mark.setFont(text_font(19 if is_large else 15, QFont.Weight.DemiBold))
        self._idea.setFont(text_font(16 if is_large else 13))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dots.set_theme(theme)
        self._show_idea()
        self.update()

    def _show_idea(self) -> None:
        if self._row is not None:
            colour = self._theme.soft if self._row.stops else self._theme.problem
            self._idea.setText(f'<span style="color: {colour};">{code_html(self._row.idea, self._theme)}</span>')

    def _lay_out(self) -> None:
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._idea.setTextFormat(Qt.TextFormat.RichText)
        self._mark.setProperty("tone", "done")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._idea)
        column.addWidget(self._dots)
        self.set_large(is_large=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins it, as the space bar does; up and down go through the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hot = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(QColor(theme.accent_tint if is_hot else theme.panel))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.line), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


def _label(*, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setWordWrap(wraps)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label
