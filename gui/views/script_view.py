"""What is seen of a script: its lines where they are, coloured, beside a margin; the one that comes next; waves."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from gui.models.moved_lines import LineEdit, moved_line
from gui.models.python_pieces import begins_cell
from gui.theme import LIGHT, Theme, code_font
from gui.views.script_highlighting import ScriptHighlighting
from gui.views.script_margin import LineOnScreen, ScriptMargin
from gui.views.script_waves import ScriptWaves

_SIZE, _LARGE_SIZE = 13, 17


class ScriptView(QPlainTextEdit):
    """The lines, which :class:`ScriptText` lets a person type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._place: int | None = None
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setCenterOnScroll(False)
        self.document().setDocumentMargin(5)
        self.highlighting = ScriptHighlighting(self.document())
        self.margin = ScriptMargin(self, self)
        self.waves = ScriptWaves(self)
        self.set_large(is_large=False)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def cursor_line(self) -> int:
        """The line with the cursor, from 1."""
        return self.textCursor().blockNumber() + 1

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

    def move_lines(self, edit: LineEdit) -> None:
        """Lets what is shown beside lines go with them."""
        self.margin.move_lines(edit)
        if self._place is not None:
            self._place = moved_line(self._place, edit)
        self._fit_margin()

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
        place = self._without_foot(block, self.blockBoundingGeometry(block).translated(self.contentOffset()))
        return place.top(), place.height()

    def colour_what_is_seen(self) -> None:
        """Colours the lines on the screen that are not yet."""
        blocks = [block for block, _ in self._places_on_screen()]
        if blocks:
            self.highlighting.colour(blocks[0], blocks[-1])

    def _places_on_screen(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        block = self.firstVisibleBlock()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        while block.isValid() and place.top() <= self.viewport().height():
            yield block, self._without_foot(block, place)
            block = block.next()
            below = self.blockBoundingRect(block)
            place = below.translated(place.left(), place.bottom())

    def _without_foot(self, block: QTextBlock, place: QRectF) -> QRectF:
        """Qt counts the margin below the text as part of the last line."""
        return place if block.next().isValid() else place.adjusted(0, 0, 0, -self.document().documentMargin())

    def _fit_margin(self) -> None:
        self.margin.fit_lines(self.blockCount())
        self.setViewportMargins(self.margin.sizeHint().width(), 0, 0, 0)
        self._place_margin()

    def _place_margin(self) -> None:
        place = self.viewport().geometry()
        width = self.margin.sizeHint().width()
        self.margin.setGeometry(QRect(place.left() - width, place.top(), width, place.height()))

    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if dy:
            self.margin.update()
        else:
            self.margin.update(0, rect.y(), self.margin.width(), rect.height())

    def _on_cursor_moved(self) -> None:
        self.margin.show_cursor_line(self.cursor_line())

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy:
            self.colour_what_is_seen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()
        self.colour_what_is_seen()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.colour_what_is_seen()
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
