"""The text of a script, typed as in an editor for Python; what keys and the pointer ask for is told."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.models.moved_lines import LineEdit
from gui.models.python_pieces import PieceKind, kind_at, pieces_of
from gui.models.text_units import characters_before
from gui.models.words_in_code import name_at
from gui.views.script_keys import types
from gui.views.script_shortcuts import Wish, wish_of
from gui.views.script_view import ScriptView

_SIZE, _LARGE_SIZE = 13, 17
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class ScriptText(ScriptView):
    """The text. It has no undo history of its own: the document's has every edit of it, and what goes with it.

    Signals:
        step_begun: what is typed from here on is to be undone by itself: a word, or whatever is no typing.
        lines_edited: a :class:`LineEdit`, before ``edited``: also where the text is changed from outside.
        edited: after every change by a person.
        left: the person went elsewhere.
        wished: a :class:`Wish` that a key asked for and that is not typing.
        pointed_at: the pointer rests on a place in the text: the position, and the place on the screen.
        clicked: a person put the cursor somewhere, or selected something, with the mouse.
        menu_asked: the line for which a menu is asked for, and the place on the screen.
    """

    step_begun = Signal()
    lines_edited = Signal(object)
    edited = Signal()
    left = Signal()
    wished = Signal(object)
    pointed_at = Signal(int, QPoint)
    clicked = Signal()
    menu_asked = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scriptEditor")
        self.setUndoRedoEnabled(False)
        self._is_showing = False
        self._lines = 1
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)

    def text(self) -> str:
        """What is there; Qt's own way would turn other kinds of blanks into plain ones."""
        return self.document().toRawText().replace("\u2029", "\n")

    def replace(self, start: int, end: int, text: str) -> None:
        """Puts another text in place of what is between two positions, from outside: no edit of a person."""
        self._is_showing = True
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self._is_showing = False

    def put_cursor(self, position: int) -> None:
        """Puts the cursor at a position and brings it into view."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.show_line(self.cursor_line())

    def go_to(self, line: int, column: int = 0) -> None:
        """Puts the cursor there and brings it into view."""
        block = self.document().findBlockByNumber(min(max(line, 1), self.blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(max(column, 0), block.length() - 1))
        self.setTextCursor(cursor)
        self.show_line(line)

    def name_at(self, position: int) -> str | None:
        """The variable that stands at a position, such as ``x`` or ``x.grad``; None in a text or a comment."""
        block = self.document().findBlock(position)
        line = block.text()
        column = characters_before(line, position - block.position())
        kind = kind_at(pieces_of(line, self.highlighting.carried_to(block)), column)
        return name_at(line, column) if kind in (None, PieceKind.PASS, PieceKind.DEFINITION) else None

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        document = self.document()
        first, last = document.findBlock(position), document.findBlock(position + added)
        last = last if last.isValid() else document.lastBlock()
        brought = last.blockNumber() - first.blockNumber()
        lines, self._lines = self._lines, document.blockCount()
        before = first.text()[: position - first.position()]
        edit = LineEdit(first.blockNumber() + 1, brought - (self._lines - lines), brought, not before.strip())
        if edit.moves_lines:
            self.move_lines(edit)
        self.lines_edited.emit(edit)

    def _on_text_changed(self) -> None:
        self.colour_what_is_seen()
        if not self._is_showing:
            self.edited.emit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if wish_of(event) in (Wish.UNDO, Wish.REDO):
                event.ignore()  # to the window's own undoing
                return False
            if wish_of(event) is not None:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = wish_of(event)
        if event.key() not in _MODIFIERS:  # such as the Shift of Shift+Tab
            self.setTabChangesFocus(wish is Wish.LEAVE)
        if wish is not None and not wish.is_typing:
            self.wished.emit(wish)
            event.accept()
            return
        self._begin_word(event)
        if types(self, event, self.highlighting.carried_to):
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def _begin_word(self, event: QKeyEvent) -> None:
        """Undoing goes word by word."""
        typed, held = event.text()[:1], event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        is_within_word = typed.strip() and typed.isprintable() and held != Qt.KeyboardModifier.ControlModifier
        if not is_within_word and event.key() not in _MODIFIERS:
            self.step_begun.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.step_begun.emit()
        super().mousePressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setTabChangesFocus(False)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._point_at(event)
            return True
        return super().viewportEvent(event)

    def _point_at(self, event: QHelpEvent) -> None:
        place = event.pos()
        cursor = self.cursorForPosition(place)
        edge = self.cursorRect(cursor)
        # The cursor stands between characters; the pointer is on one of them, or behind the last.
        if edge.left() > place.x():
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        is_on_text = not cursor.atBlockEnd() and self.line_at(place.y()) is not None
        self.pointed_at.emit(cursor.position() if is_on_text else -1, event.globalPos())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        cursor = self.textCursor()
        if event.reason() is QContextMenuEvent.Reason.Mouse and not cursor.hasSelection():
            cursor = self.cursorForPosition(event.pos())
            self.setTextCursor(cursor)
        self.menu_asked.emit(cursor.blockNumber() + 1, event.globalPos())

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file is the window's to open; its name would make no script.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.step_begun.emit()
        self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))
        self.step_begun.emit()
        self.ensureCursorVisible()
