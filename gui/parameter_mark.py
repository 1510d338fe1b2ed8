"""A parameter's mark: its colour and, for eyes that do not tell the colours apart, its shape."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from gui.theme import Theme

_CORNERS = ((0, 0.0), (4, 45.0), (3, -90.0), (4, 0.0), (3, 90.0), (5, -90.0))
"""For each shape its number of corners (0 is a disc) and the angle of the first, in degrees."""


def draw_mark(painter: QPainter, place: QRectF, theme: Theme, curve: int, *, is_constant: bool = False) -> None:
    """Draws the mark of parameter ``curve`` in the middle of a place: filled, or as an outline for a constant."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.curve(curve)
    pen = QPen(colour, 1.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_constant else colour)
    corners, first = _CORNERS[curve % len(_CORNERS)]
    radius = min(place.width(), place.height()) / 2 - 1
    if corners:
        painter.drawPolygon(_polygon(place.center(), radius, corners, first))
    else:
        painter.drawEllipse(place.center(), 0.86 * radius, 0.86 * radius)
    painter.restore()


def _polygon(centre: QPointF, radius: float, corners: int, first: float) -> QPolygonF:
    angles = (first / 180 * pi + 2 * pi * corner / corners for corner in range(corners))
    return QPolygonF([centre + QPointF(radius * cos(angle), radius * sin(angle)) for angle in angles])
