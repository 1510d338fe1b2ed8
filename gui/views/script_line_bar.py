"""The bar below a script in which the number of a line is typed, to go there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.teaching import teach
from gui.theme import text_font


class ScriptLineBar(QWidget):
    """The bar; hidden until it is asked for.

    Signals:
        chosen: the number of the line to go to.
        closed: the person is done with it.
    """

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = 1
        self._label, self._field, self._hint = QLabel(), QLineEdit(), QLabel()
        self._field.setObjectName("scriptLine")
        self._field.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._field.setFixedWidth(90)
        self._hint.setObjectName("scriptLineHint")
        for label in (self._label, self._hint):
            label.setFont(text_font(12))
            label.setProperty("tone", "soft")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._field, self._hint):
            layout.addWidget(part)
        layout.addStretch()
        self.retranslate()
        self.hide()

    def open(self, line: int, last: int) -> None:
        """Shows the bar with the line one is at, ready to be typed over."""
        self._last = last
        self._say_last()
        self._field.setText(str(line))
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._label.setText(self.tr("Go to line"))
        self._field.setAccessibleName(self.tr("Number of the line"))
        teach(self._field, self.tr("Enter goes there. (Esc closes)"))
        self._say_last()

    def _say_last(self) -> None:
        self._hint.setText(self.tr("of {last}").format(last=whole(self._last)))

    def _go(self) -> None:
        typed = self._field.text().strip()
        if typed.isdecimal() and 1 <= int(typed[:9]) <= self._last:
            self._close()
            self.chosen.emit(int(typed))
        else:
            self._hint.setText(self.tr("Type a number from 1 to {last}.").format(last=whole(self._last)))
            self._field.selectAll()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)
