"""Answers to choose one from, each as long as it needs to be: Qt's own radio buttons do not wrap their texts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from gui.theme import LIGHT, Theme
from gui.views.lesson_text import LessonText


class AnswerChoice(QWidget):
    """The answers.

    Signals:
        changed: another one is chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._is_large = False
        self._texts: tuple[str, ...] = ()
        self._rows: list[_Answer] = []
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_answers(self, texts: tuple[str, ...], chosen: str) -> None:
        """Shows the answers, one of them chosen or none."""
        self._texts = texts
        while len(self._rows) < len(texts):
            self._add_row()
        self._group.setExclusive(False)  # so that none may be chosen
        for place, row in enumerate(self._rows):
            is_there = place < len(texts)
            row.setVisible(is_there)
            row.show_text(texts[place] if is_there else "")
            row.button.setChecked(is_there and texts[place] == chosen)
        self._group.setExclusive(True)

    def chosen(self) -> str:
        """The text of the chosen one; nothing where none is."""
        return next((text for text, row in zip(self._texts, self._rows, strict=False) if row.button.isChecked()), "")

    def take_focus(self) -> None:
        """Makes ready to be answered by keys."""
        checked = self._group.checkedButton() or (self._rows[0].button if self._rows else None)
        if checked is not None:
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._is_large = is_large
        for row in self._rows:
            row.text.set_large(is_large=is_large)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        for row in self._rows:
            row.text.set_theme(theme)

    def _add_row(self) -> None:
        row = _Answer(len(self._rows))
        row.text.set_theme(self._theme)
        row.text.set_large(is_large=self._is_large)
        row.button.toggled.connect(self.changed)
        self._group.addButton(row.button)
        self._column.addWidget(row)
        QWidget.setTabOrder(self._rows[-1].button if self._rows else self, row.button)
        self._rows.append(row)


class _Answer(QWidget):
    """One of them; a click on its text chooses it, too."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setObjectName(f"guessOption{place}")
        self.text = LessonText(14, 18)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_text(self, text: str) -> None:
        self.text.say(text)
        self.button.setAccessibleName(self.text.accessibleName())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self.button.setChecked(True)
        super().mousePressEvent(event)
