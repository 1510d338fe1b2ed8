"""The small box beside the crosshair: which step it is, and each curve's value there."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.theme import Theme, text_font
from gui.views.curve_look import CurveLook, draw_marker

_LINE = 17.0
_PADDING = 8.0
_MARKER = 16.0
_BETWEEN = 14.0
_AWAY = 12.0


@dataclass(frozen=True, slots=True)
class Reading:
    """One curve's line in the box."""

    look: CurveLook
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Readout:
    """What the box says."""

    heading: str
    readings: tuple[Reading, ...]

    def paint(self, painter: QPainter, x: float, room: QSizeF, theme: Theme) -> None:
        """Draws the box beside the place ``x``, on the side where there is room."""
        names, numbers = QFontMetricsF(text_font(11)), QFontMetricsF(_bold())
        widest_name = max((names.horizontalAdvance(reading.label) for reading in self.readings), default=0.0)
        widest_text = max((numbers.horizontalAdvance(reading.text) for reading in self.readings), default=0.0)
        inner = max(_MARKER + widest_name + _BETWEEN + widest_text, numbers.horizontalAdvance(self.heading))
        width, height = inner + 2 * _PADDING, _LINE * (1 + len(self.readings)) + 2 * _PADDING - 4
        left = x + _AWAY if x + _AWAY + width <= room.width() else max(x - _AWAY - width, 0)
        box = QRectF(left, max(min(4.0, room.height() - height), -6.0), width, height)
        self._paint_box(painter, box, theme)
        self._paint_text(painter, box.adjusted(_PADDING, _PADDING - 2, -_PADDING, 0), theme)

    def _paint_box(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box, 6, 6)

    def _paint_text(self, painter: QPainter, inside: QRectF, theme: Theme) -> None:
        line = QRectF(inside.left(), inside.top(), inside.width(), _LINE)
        painter.setFont(text_font(11))
        painter.setPen(QColor(theme.soft))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.heading)
        for reading in self.readings:
            line.translate(0, _LINE)
            draw_marker(painter, QPointF(line.left() + 4, line.center().y()), reading.look, QColor(theme.panel), 4)
            painter.setPen(QColor(theme.ink))
            painter.setFont(text_font(11))
            painter.drawText(line.adjusted(_MARKER, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, reading.label)
            painter.setFont(_bold())
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, reading.text)


def _bold() -> QFont:
    return text_font(11, QFont.Weight.DemiBold)
