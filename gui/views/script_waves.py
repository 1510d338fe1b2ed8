"""The wavy lines under what is wrong in a script. They go with their characters while one types.

Qt's own waves are so low at this size that they look like dots.
"""

from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gui.models.script_mark import MarkKind, ScriptMark
from gui.models.text_units import units_before
from gui.theme import Theme
from gui.views.script_colours import mark_colour

Extent = tuple[int, int]
"""From one position to another, in Qt's units."""

_HEIGHT, _LENGTH, _BELOW = 2.0, 5.0, 0.5
"""Of a wave, and how far its feet are above the next line, in pixels, where a line is 18 pixels high."""


class ScriptWaves:
    """The places, each a cursor that Qt moves with the text."""

    def __init__(self, text: QPlainTextEdit) -> None:
        self._text = text
        self._places: list[tuple[QTextCursor, MarkKind]] = []

    def show(self, marks: tuple[ScriptMark, ...]) -> None:
        """Underlines these places, and no others."""
        self._places = []
        for mark in marks:
            extent = extent_of(mark, self._text)
            if extent is not None:
                self._places.append((_cursor(extent, self._text), mark.kind))

    def extents(self) -> list[tuple[Extent, MarkKind]]:
        """Where the places are now."""
        return [((one.selectionStart(), one.selectionEnd()), kind) for one, kind in self._places]

    def paint(self, painter: QPainter, block: QTextBlock, place: QRectF, theme: Theme) -> None:
        """Paints what of the lines is in a block; ``place`` is where the block is. A hint's line is dashed."""
        start, end = block.position(), block.position() + block.length() - 1
        for (first, last), kind in self.extents():
            if first <= end and last >= start:
                left, right = _edges(block, max(first, start) - start, min(last, end) - start, place)
                painter.setPen(QPen(mark_colour(kind, theme), 1.3))
                wave = self._wave(left, max(right, left + _LENGTH), place.bottom(), is_flat=kind is MarkKind.HINT)
                painter.drawLines(wave) if kind is MarkKind.HINT else painter.drawPolyline(QPolygonF(wave))

    def _wave(self, left: float, right: float, bottom: float, *, is_flat: bool) -> list[QPointF]:
        """The corners of a wave, or the ends of dashes."""
        scale = self._text.fontMetrics().height() / 18
        step = _LENGTH * scale / (1 if is_flat else 2)
        high, low = bottom - (_BELOW + _HEIGHT) * scale, bottom - _BELOW * scale
        middle = (high + low) / 2
        count = max(2, round((right - left) / step))
        corners = [QPointF(min(left + step * index, right), high if index % 2 else low) for index in range(count + 1)]
        return [QPointF(one.x(), middle) for one in corners[: len(corners) // 2 * 2]] if is_flat else corners


def _edges(block: QTextBlock, first: int, last: int, place: QRectF) -> tuple[float, float]:
    """The left and the right edge of some characters of a block."""
    return place.left() + _x(block, first), place.left() + _x(block, last)


def _x(block: QTextBlock, column: int) -> float:
    return cast("tuple[float, int]", block.layout().lineAt(0).cursorToX(column))[0]


def _cursor(extent: Extent, text: QPlainTextEdit) -> QTextCursor:
    cursor = QTextCursor(text.document())
    cursor.setPosition(extent[0])
    cursor.setPosition(extent[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor


def extent_of(mark: ScriptMark, text: QPlainTextEdit) -> Extent | None:
    """Where a mark is in the text; a place without characters is widened by one, and one outside has none."""
    start, end = (
        _position(mark.place.line, mark.place.column, text),
        _position(mark.place.end_line, mark.place.end_column, text),
    )
    if start is None:
        return None
    end = max(start, start if end is None else end)
    if start == end:
        block = text.document().findBlock(start)
        last = block.position() + block.length() - 1
        start, end = (start, start + 1) if start < last else (max(start - 1, block.position()), start)
    return start, end


def _position(line: int, column: int, text: QPlainTextEdit) -> int | None:
    block = text.document().findBlockByNumber(line - 1)
    return block.position() + units_before(block.text(), column) if block.isValid() else None
