"""The signs in a script's margin, drawn as shapes: each is told from the others without its colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.models.script_mark import MarkKind
from gui.theme import Theme
from gui.views.script_colours import mark_colour

_RING_START, _RING_LENGTH = 0, 285
"""Degrees from the right, against the clock: the ring ends at the right, where its head points down."""


def paint_breakpoint(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    """A filled disc."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(middle, size / 2, size / 2)


def paint_breakpoint_offer(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    """A ring where a click would put one."""
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, size / 2 - 0.6, size / 2 - 0.6)


def paint_arrow(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    """What comes next: an arrow to the line."""
    half = size / 2
    outline = [(-half, -0.15 * size), (0, -0.15 * size), (0, -half), (half, 0)]
    above = [middle + QPointF(dx, dy) for dx, dy in outline]
    below = [middle + QPointF(dx, -dy) for dx, dy in reversed(outline[:-1])]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([*above, *below]))


def paint_return(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    """A loop that comes back to its head: an arrow round."""
    radius = 0.4 * size
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    ring = QPainterPath()
    ring.arcMoveTo(box, _RING_START)
    ring.arcTo(box, _RING_START, _RING_LENGTH)
    pen = QPen(colour, size * 0.15)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    start, head = QPointF(middle.x() + radius, middle.y()), 0.27 * size
    corners = [QPointF(-head, 0), QPointF(head, 0), QPointF(0, 1.3 * head)]
    painter.drawPolygon(QPolygonF([start + corner for corner in corners]))


def paint_mark(painter: QPainter, middle: QPointF, size: float, kind: MarkKind, theme: Theme) -> None:
    """A cross in a disc where something is wrong, a triangle around an exclamation mark for a hint."""
    colour = mark_colour(kind, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if kind is MarkKind.HINT:
        _paint_triangle(painter, middle, size, QColor(theme.panel))
        return
    half, arm = size / 2, size * 0.19
    painter.drawRoundedRect(QRectF(middle.x() - half, middle.y() - half, size, size), size * 0.28, size * 0.28)
    painter.setPen(QPen(QColor(theme.panel), max(1.3, size * 0.13)))
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def _paint_triangle(painter: QPainter, middle: QPointF, size: float, ground: QColor) -> None:
    half = size / 2
    corners = [QPointF(0, -half * 0.95), QPointF(half * 1.08, half * 0.9), QPointF(-half * 1.08, half * 0.9)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([middle + corner for corner in corners]))
    path.closeSubpath()
    painter.setPen(QPen(painter.brush().color(), 1.2, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    width = max(1.4, size * 0.13)
    painter.setPen(QPen(ground, width))
    painter.drawLine(middle + QPointF(0, -half * 0.3), middle + QPointF(0, half * 0.28))
    painter.drawPoint(middle + QPointF(0, half * 0.66))
