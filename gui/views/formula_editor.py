"""One line in which a function is typed, with a wavy line under what is wrong in it."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from core.notation.problem import Span
from core.notation.script_signs import looks_like_script
from gui.theme import LIGHT, Theme, code_font
from gui.window_keys import moves_the_playhead

_ROOM_AROUND = 16
"""Pixels above and below the line together, with the border."""


class FormulaEditor(QPlainTextEdit):
    """The field. It has no undo history of its own: the document's has every edit of it.

    Signals:
        edited: the whole text, after every change by a person.
        settled: the person pressed Enter or left the field.
        script_pasted: what was to be pasted is no formula, but a script.
    """

    edited = Signal(str)
    settled = Signal()
    script_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._problem: Span | None = None
        self._remarks: tuple[Span, ...] = ()
        self._is_showing = False
        self._is_typing = False
        self._set_up_one_line()
        self.textChanged.connect(self._on_text_changed)

    def show_text(self, text: str) -> None:
        """Puts another text into the field; the text it has already leaves the cursor where it is."""
        line = _one_line(text)
        if line == self.toPlainText():
            return
        self._is_showing = True
        self.setPlainText(line)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_showing = False

    def mark(self, problem: Span | None, remarks: tuple[Span, ...] = ()) -> None:
        """Underlines what is wrong with a wavy line, and what is remarked on with dots."""
        self._problem, self._remarks = problem, remarks
        self._draw_marks()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._draw_marks()

    def _set_up_one_line(self) -> None:
        self.setFont(code_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setFixedHeight(self.fontMetrics().lineSpacing() + _ROOM_AROUND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self._is_typing = True
            self.edited.emit(self.toPlainText())

    def _draw_marks(self) -> None:
        wave, dots = QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DotLine
        selections = [self._selection(span, dots, self._theme.soft) for span in self._remarks]
        if self._problem is not None:
            selections.append(self._selection(self._problem, wave, self._theme.problem))
        self.setExtraSelections(selections)

    def _selection(self, span: Span, style: QTextCharFormat.UnderlineStyle, colour: str) -> QTextEdit.ExtraSelection:
        start, end = _units_of(self.toPlainText(), span)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.format.setUnderlineStyle(style)
        selection.format.setUnderlineColor(QColor(colour))
        return selection

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()  # left to the actions of the window
            return False
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return _is_undo_or_redo(event) or (moves_the_playhead(event) and not self._is_typing)

    def _settle(self) -> None:
        self._is_typing = False
        self.settled.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._settle()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._settle()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file is the window's to open; its name would make no function.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if looks_like_script(source.text()):
            self.script_pasted.emit(source.text())
            return
        # Whatever else is pasted or dropped becomes part of the one line.
        self.textCursor().insertText(_one_line(source.text()))
        self.ensureCursorVisible()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.height())


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _one_line(text: str) -> str:
    return " ".join(text.replace("\t", " ").splitlines())


def _units_of(text: str, span: Span) -> tuple[int, int]:
    """A span as Qt counts: in UTF-16 units. One without characters is widened to the character before or after it."""
    start, end = min(span.start, len(text)), min(span.end, len(text))
    if start == end:
        start, end = (start - 1, end) if start else (start, min(end + 1, len(text)))
    return _units(text[:start]), _units(text[:end])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
