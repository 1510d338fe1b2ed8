"""The bar below a script in which a word is looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.teaching import teach
from gui.theme import text_font

_GAP = 5


class ScriptFindBar(QWidget):
    """The bar; hidden until it is asked for.

    Signals:
        wanted: another word is looked for, or with or without regard to capitals.
        stepped: to the next place (1), or to the one before (-1).
        closed: the person is done with it.
    """

    wanted = Signal()
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._count = QLineEdit(), QLabel()
        self._case, self._previous, self._next, self._close = (QToolButton() for _ in range(4))
        self._found = (0, 0)
        self._name()
        self._lay_out()
        self.retranslate()
        self._field.textChanged.connect(lambda _text: self.wanted.emit())
        self._case.toggled.connect(lambda _is_on: self.wanted.emit())
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._close.clicked.connect(self.hide)
        self.hide()

    @property
    def word(self) -> str:
        """What is looked for; nothing while the bar is hidden."""
        return "" if self.isHidden() else self._field.text()

    @property
    def matches_case(self) -> bool:
        """Whether capitals count."""
        return self._case.isChecked()

    def open(self, word: str) -> None:
        """Shows the bar, ready to be typed into; a word that was selected is looked for."""
        self.show()
        if word:
            self._field.setText(word)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.emit()

    def show_count(self, place: int, count: int) -> None:
        """Says at which of how many places one is; 0 is at none."""
        self._found = (place, count)
        self._say_count()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._field.setPlaceholderText(self.tr("Find"))
        self._field.setAccessibleName(self.tr("Word to be found"))
        teach(self._field, self.tr("Enter goes to the next place, Shift+Enter to the one before. (Esc closes)"))
        self._case.setText("Aa")
        for button, name, tip in (
            (self._case, self.tr("Capitals count"), self.tr("Finds x, but not X.")),
            (self._previous, self.tr("Previous place"), self.tr("Goes to the place before this one. (Shift+F3)")),
            (
                self._next,
                self.tr("Next place"),
                self.tr("Goes to the next place, after the last to the first. (F3)"),
            ),
            (self._close, self.tr("Close"), self.tr("Closes the search. (Esc)")),
        ):
            button.setAccessibleName(name)
            teach(button, tip)
        self._count.setAccessibleName(self.tr("Places found"))
        self._say_count()

    def _say_count(self) -> None:
        place, count = self._found
        if not self._field.text():
            text = ""
        elif not count:
            text = self.tr("not found")
        elif not place:
            text = self.tr("{count} found").format(count=whole(count))
        else:
            text = self.tr("{place} of {count}").format(place=whole(place), count=whole(count))
        self._count.setText(text)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)

    def _name(self) -> None:
        for widget, name in (
            (self._field, "scriptFind"),
            (self._case, "scriptFindCase"),
            (self._previous, "scriptFindPrevious"),
            (self._next, "scriptFindNext"),
            (self._close, "scriptFindClose"),
            (self._count, "scriptFindCount"),
        ):
            widget.setObjectName(name)
        for button, arrow in ((self._previous, "↑"), (self._next, "↓"), (self._close, "✕")):
            button.setText(arrow)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._case.setCheckable(True)
        self._field.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._count.setProperty("tone", "soft")
        self._count.setFont(text_font(12))
        layout.addWidget(self._field, 1)
        layout.addWidget(self._count)
        for button in (self._case, self._previous, self._next, self._close):
            button.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
            button.setProperty("isFlat", True)  # noqa: FBT003 - Qt's own signature
            layout.addWidget(button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()
