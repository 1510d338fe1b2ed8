"""The text of a script: typed as in an editor for Python, coloured where it is seen, with a margin of its own."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from gui.models.moved_lines import LineEdit
from gui.models.python_pieces import PieceKind, begins_cell, kind_at, pieces_of
from gui.models.text_units import characters_before
from gui.models.words_in_code import name_at
from gui.theme import LIGHT, Theme, code_font
from gui.views.script_highlighting import ScriptHighlighting
from gui.views.script_keys import types
from gui.views.script_margin import LineOnScreen, ScriptMargin
from gui.views.script_shortcuts import Wish, wish_of
from gui.views.script_waves import ScriptWaves

_SIZE, _LARGE_SIZE = 13, 17
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}


class ScriptText(QPlainTextEdit):
    """The text.

    Signals:
        lines_edited: a :class:`LineEdit`, before ``edited``: also where the text is changed from outside.
        edited: after every change by a person.
        left: the person went elsewhere.
        wished: a :class:`Wish` that a key asked for and that is not typing.
        pointed_at: the pointer rests on a place in the text: the position, and the place on the screen.
        clicked: a person put the cursor somewhere, or selected something, with the mouse.
        menu_asked: the line for which a menu is asked for, and the place on the screen.
    """

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
        self._theme = LIGHT
        self._is_showing = False
        self._lines = 1
        self._place: int | None = None
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setCenterOnScroll(False)
        self.document().setDocumentMargin(5)
        self.highlighting = ScriptHighlighting(self.document())
        self.margin = ScriptMargin(self, self)
        self.waves = ScriptWaves(self)
        self.set_large(is_large=False)
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

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
        self.document().clearUndoRedoStacks()
        self._is_showing = False

    def cursor_line(self) -> int:
        """The line with the cursor, from 1."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int, column: int = 0) -> None:
        """Puts the cursor there and brings it into view."""
        block = self.document().findBlockByNumber(min(max(line, 1), self.blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(max(column, 0), block.length() - 1))
        self.setTextCursor(cursor)
        self.show_line(line)

    def show_place(self, line: int | None, *, is_again: bool) -> None:
        """Tints the line that comes next, or none, and brings it into view."""
        self.margin.show_place(line, is_again=is_again)
        if line == self._place:
            return
        before, self._place = self._place, line
        for one in (before, line):
            place = None if one is None else self.height_of(one)
            if place is not None:
                self.viewport().update(QRect(0, round(place[0]) - 1, self.viewport().width(), round(place[1]) + 2))
        if line is not None:
            self.show_line(line)

    def show_line(self, line: int) -> None:
        """Brings a line into view, with a few around it, where it is not."""
        first = self.firstVisibleBlock().blockNumber() + 1
        room = max(1, self.viewport().height() // max(1, self.fontMetrics().height()))
        around = min(3, room // 4)
        if not first + min(around, first - 1) <= line < first + room - 1 - around:
            self.verticalScrollBar().setValue(max(0, line - 1 - room // 3))

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        font = code_font(_LARGE_SIZE if is_large else _SIZE)
        self.setFont(font)
        self.margin.setFont(font)
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        self._fit_margin()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.highlighting.set_theme(theme)
        self.margin.set_theme(theme)
        self.viewport().update()

    def name_at(self, position: int) -> str | None:
        """The variable that stands at a position, such as ``x`` or ``x.grad``; None in a text or a comment."""
        block = self.document().findBlock(position)
        line = block.text()
        column = characters_before(line, position - block.position())
        kind = kind_at(pieces_of(line, self.highlighting.carried_to(block)), column)
        return name_at(line, column) if kind in (None, PieceKind.PASS, PieceKind.DEFINITION) else None

    def lines_on_screen(self) -> Iterator[LineOnScreen]:
        """Those that can be seen, from the top."""
        for block, place in self._places_on_screen():
            yield LineOnScreen(block.blockNumber() + 1, place.top(), place.height())

    def line_at(self, y: float) -> int | None:
        """The number of the line at a height; None below the last one."""
        return next((line.number for line in self.lines_on_screen() if line.top <= y < line.top + line.height), None)

    def height_of(self, line: int) -> tuple[float, float] | None:
        """The top edge and the height of a line; None where there is no such line, or it is above the screen."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid() or block.blockNumber() < self.firstVisibleBlock().blockNumber():
            return None
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return place.top(), place.height()

    def _places_on_screen(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        block = self.firstVisibleBlock()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and place.top() <= self.viewport().height():
            yield block, place
            block = block.next()
            below = self.blockBoundingRect(block)
            place = below.translated(place.left(), place.bottom())

    def _colour_what_is_seen(self) -> None:
        blocks = [block for block, _ in self._places_on_screen()]
        if blocks:
            self.highlighting.colour(blocks[0], blocks[-1])

    def _fit_margin(self) -> None:
        self.margin.fit_lines(self.blockCount())
        self.setViewportMargins(self.margin.sizeHint().width(), 0, 0, 0)
        self._place_margin()

    def _place_margin(self) -> None:
        place = self.viewport().geometry()
        width = self.margin.sizeHint().width()
        self.margin.setGeometry(QRect(place.left() - width, place.top(), width, place.height()))

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        document = self.document()
        first, last = document.findBlock(position), document.findBlock(position + added)
        last = last if last.isValid() else document.lastBlock()
        brought = last.blockNumber() - first.blockNumber()
        lines, self._lines = self._lines, document.blockCount()
        before = first.text()[: position - first.position()]
        edit = LineEdit(first.blockNumber() + 1, brought - (self._lines - lines), brought, not before.strip())
        if edit.moves_lines:
            self._fit_margin()
            self.margin.update()
        self.lines_edited.emit(edit)

    def _on_text_changed(self) -> None:
        self._colour_what_is_seen()
        if not self._is_showing:
            self.edited.emit()

    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if dy:
            self.margin.update()
        else:
            self.margin.update(0, rect.y(), self.margin.width(), rect.height())

    def _on_cursor_moved(self) -> None:
        self.margin.show_cursor_line(self.cursor_line())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._leaves(event):
                event.ignore()  # to the window's own undoing
                return False
            if wish_of(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        wish = wish_of(event)
        document = self.document()
        return (wish is Wish.UNDO and not document.isUndoAvailable()) or (
            wish is Wish.REDO and not document.isRedoAvailable()
        )

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
        """Undoing goes word by word: Qt joins what is typed only in a document that counts as modified."""
        if event.text()[:1].isspace() or not event.text():
            self.document().setModified(False)

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
        self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))
        self.ensureCursorVisible()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy:
            self._colour_what_is_seen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()
        self._colour_what_is_seen()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._colour_what_is_seen()
        painter = QPainter(self.viewport())
        for block, place in self._places_on_screen():
            if block.blockNumber() + 1 == self._place:
                ground = QRectF(0, place.top(), self.viewport().width(), place.height())
                painter.fillRect(ground, QColor(self._theme.accent_tint))
            if block.blockNumber() and begins_cell(block.text()):
                painter.fillRect(QRectF(0, round(place.top()), self.viewport().width(), 1), QColor(self._theme.line))
        painter.end()
        super().paintEvent(event)
        self._paint_waves()

    def _paint_waves(self) -> None:
        if self.waves.extents():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for block, place in self._places_on_screen():
                self.waves.paint(painter, block, place, self._theme)
