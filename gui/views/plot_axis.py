"""An axis of a plot: round numbers in a quiet colour, without a line."""

from dataclasses import dataclass

from pyqtgraph import AxisItem
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui.theme import text_font

STEP_AXIS_HEIGHT = 19
_NARROWEST = 44
_JUMP = 8
_GAP = 6


@dataclass(frozen=True, slots=True)
class AxisNumber:
    """A text and where along the axis it stands, in pixels from the left or from the top."""

    place: float
    text: str


class PlotAxis(AxisItem):
    """Shows the numbers it is given, where it is told to."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self._numbers: list[AxisNumber] = []
        self._widest = 0.0
        self._caption = ""
        self._room = 0.0
        self._colour = QColor()
        self._font = text_font(11)
        self._metrics = QFontMetricsF(self._font)
        self.setStyle(tickLength=0, hideOverlappingLabels=False)  # makes room for numbers that stand across the ends
        if orientation == "bottom":
            self.setHeight(STEP_AXIS_HEIGHT)

    @property
    def wanted_width(self) -> int:
        """How wide a vertical axis must be for its numbers, in jumps."""
        return max(_NARROWEST, -(-int(self._widest + _GAP + 1) // _JUMP) * _JUMP)

    def show_numbers(self, numbers: list[AxisNumber]) -> None:
        """Shows other numbers."""
        if numbers != self._numbers:
            self._numbers = numbers
            self._widest = max((self._metrics.horizontalAdvance(number.text) for number in numbers), default=0.0)
            self.update()

    def show_caption(self, words: str) -> None:
        """Says at the right end of a horizontal axis what its numbers count; numbers make room for it."""
        self._caption = words
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Takes another colour."""
        self._colour = colour
        self.update()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setFont(self._font)
        painter.setPen(self._colour)
        self._room = self.size().width() - self._draw_caption(painter)
        for number in self._numbers:
            if self.orientation == "left":
                self._draw_beside(painter, number)
            else:
                self._draw_below(painter, number)

    def _draw_beside(self, painter: QPainter, number: AxisNumber) -> None:
        place = QRectF(0, number.place - 8, self.size().width() - _GAP, 16)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number.text)

    def _draw_below(self, painter: QPainter, number: AxisNumber) -> None:
        """In the middle below its place, or as near to it as the edge allows."""
        width = self._metrics.horizontalAdvance(number.text)
        left = min(number.place - width / 2, self.size().width() - width - 1)
        if self._caption and left + width > self._room:
            return
        painter.drawText(QRectF(left, 4, width + 2, 15), Qt.AlignmentFlag.AlignLeft, number.text)

    def _draw_caption(self, painter: QPainter) -> float:
        """Draws the caption, and tells how much of the axis it takes."""
        if not self._caption:
            return 0.0
        width = self._metrics.horizontalAdvance(self._caption)
        painter.drawText(
            QRectF(self.size().width() - width - 1, 4, width + 2, 15), Qt.AlignmentFlag.AlignLeft, self._caption
        )
        return width + 2 * _GAP
