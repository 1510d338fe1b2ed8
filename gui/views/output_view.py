"""The text that a script printed, as much of its end as a reader can scroll through, following what comes."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget
from typing_extensions import override

from gui.models.output_text import OutputText, Stretch
from gui.theme import LIGHT, Theme, code_font

MOST_ROWS = 10_000
"""Rows that the document keeps."""

_WRITTEN_ANEW = 3_000
"""Rows that are written at once where one goes far, since that takes time."""

_MORE_AT_ONCE = 2_000
"""Rows that may be too many before the first are taken away, since that moves all others."""
_MOST_CHARACTERS = 1_000_000
_FONT_SIZE = 12


class OutputView(QPlainTextEdit):
    """The text. It follows its end unless the reader has scrolled away from it.

    Signals:
        copy_all_asked: the reader wants everything, also what is not kept here.
    """

    copy_all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outputText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFont(code_font(_FONT_SIZE))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._theme = LIGHT
        self._output = OutputText(())
        self._count = self._left_out = 0
        self._follows, self._is_writing = True, False
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        # Rows of other heights, as in another width, move the bar as well, and more than once: no reader has scrolled.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._keep_to_end)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._settling.start())

    @property
    def left_out(self) -> int:
        """How many rows stand before the first that is kept here."""
        return self._left_out

    def show_pieces(self, output: OutputText, count: int) -> None:
        """Shows the first pieces of what was printed; costs no more than what has come or gone since the last time."""
        is_near = output is self._output and self._is_near(output, count)
        if is_near and count == self._count:
            return
        self._output, self._is_writing = output, True
        if not is_near:
            self._write_anew(count)
        elif count > self._count:
            self._append(output.stretches(self._count, count))
            self._trim()
        else:
            self._take_away(count)
        self._count, self._is_writing = count, False
        self._keep_to_end()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme, self._is_writing = theme, True
        self._write_anew(self._count)
        self._is_writing = False
        self._keep_to_end()

    def _is_near(self, output: OutputText, count: int) -> bool:
        """Whether the document need not be written anew."""
        if count >= self._count:
            return (
                output.ends_between(self._count, count) <= _WRITTEN_ANEW and self._characters() <= 2 * _MOST_CHARACTERS
            )
        kept = self.blockCount() - 1 - output.ends_between(count, self._count)
        return kept > 0 and (kept >= _WRITTEN_ANEW // 4 or not self._left_out)

    def _characters(self) -> int:
        return self.document().characterCount()

    def _write_anew(self, count: int) -> None:
        scrolled = self._left_out + self.verticalScrollBar().value()
        self._left_out, stretches = self._output.latest(count, _WRITTEN_ANEW, _MOST_CHARACTERS)
        self.clear()
        self._append(iter(stretches))
        self.verticalScrollBar().setValue(max(0, scrolled - self._left_out))

    def _append(self, stretches: Iterator[Stretch]) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for stretch in stretches:
            cursor.insertText(stretch.text, self._format(stretch))
        cursor.endEditBlock()

    def _format(self, stretch: Stretch) -> QTextCharFormat:
        how = QTextCharFormat()
        how.setForeground(QColor(self._theme.running if stretch.is_warning else self._theme.ink))
        return how

    def _take_away(self, count: int) -> None:
        gone = sum(_units(stretch.text) for stretch in self._output.stretches(count, self._count))
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(max(0, cursor.position() - gone), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _trim(self) -> None:
        """Takes the first rows away where there are too many; what is read stays where it is."""
        surplus = self.blockCount() - 1 - MOST_ROWS
        if surplus < _MORE_AT_ONCE:
            return
        bar = self.verticalScrollBar()
        before, value = bar.maximum(), bar.value()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.document().findBlockByNumber(surplus).position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._left_out += surplus
        bar.setValue(value - (before - bar.maximum()))

    def _keep_to_end(self) -> None:
        bar = self.verticalScrollBar()
        if self._follows:
            bar.setValue(bar.maximum())
        self._settling.stop()

    def _on_scrolled(self, value: int) -> None:
        """The reader's doing: what is written, or the height of the window, leaves alone what is followed."""
        if not self._is_writing and not self._settling.isActive():
            self._follows = value >= self.verticalScrollBar().maximum() - 1

    def _on_menu_requested(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Copy all of the output"), self.copy_all_asked.emit)
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.popup(self.viewport().mapToGlobal(where))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settling.start()
        super().resizeEvent(event)


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
