"""What stands along the timeline of a script: a shape for each kind of pass, and a band where there are too many."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.models.event_buckets import Mark
from gui.theme import Theme
from gui.views.curve_look import mixed

Places = NDArray[np.float64]

ROOM = 8.0
"""Pixels that a shape needs; where there is less, a row of shapes becomes a band."""

_BAND_SHARE = 0.6
"""How strong a band is beside a single shape."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """How a kind is drawn: its shape around a point, else as a band between two heights."""

    draw: Callable[[QPainter, QPointF], None]
    height: float
    band: tuple[float, float]
    is_filled: bool
    tone: str


def _triangle(painter: QPainter, at: QPointF) -> None:
    """A nabla, the sign of a gradient, as on the button that goes there; it points at its place on the track."""
    painter.drawPolygon(QPolygonF([at + QPointF(0, 4), at + QPointF(-4.5, -4), at + QPointF(4.5, -4)]))


def _diamond(painter: QPainter, at: QPointF) -> None:
    corners = [(-4.5, 0.0), (0.0, -4.5), (4.5, 0.0), (0.0, 4.5)]
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))


def _square(painter: QPainter, at: QPointF) -> None:
    painter.drawRect(QRectF(at.x() - 2, at.y() - 2, 4, 4))


def _ring(painter: QPainter, at: QPointF) -> None:
    painter.drawEllipse(at, 2, 2)


def _exclamation(painter: QPainter, at: QPointF) -> None:
    painter.drawRect(QRectF(at.x() - 1, at.y() - 5, 2, 6))
    painter.drawRect(QRectF(at.x() - 1, at.y() + 3, 2, 2))


_SIGNS: Mapping[Mark, _Sign] = {
    Mark.ZERO: _Sign(_ring, 27.0, (25.0, 26.0), is_filled=False, tone="soft"),
    Mark.UPDATE: _Sign(_square, 27.0, (25.0, 28.0), is_filled=True, tone="soft"),
    Mark.GRADIENT: _Sign(_diamond, 19.0, (19.0, 22.0), is_filled=True, tone="ink"),
    Mark.BACKWARD: _Sign(_triangle, 19.0, (16.0, 22.0), is_filled=True, tone="ink"),
    Mark.HINT: _Sign(_exclamation, 8.0, (4.0, 11.0), is_filled=True, tone="running"),
}


def draw_marks(painter: QPainter, mark: Mark, places: Places, theme: Theme) -> None:
    """Draws one kind at all its places, which ascend."""
    if not len(places):
        return
    sign, colour = _SIGNS[mark], QColor(getattr(theme, _SIGNS[mark].tone))
    is_roomy = len(places) == 1 or float(np.median(np.diff(places))) >= ROOM
    if is_roomy:
        painter.setPen(Qt.PenStyle.NoPen if sign.is_filled else QPen(colour, 1.3))
        painter.setBrush(colour if sign.is_filled else Qt.BrushStyle.NoBrush)
        for x in places.tolist():
            sign.draw(painter, QPointF(x, sign.height))
    else:
        top, bottom = sign.band
        _draw_band(painter, places, (top, bottom), mixed(QColor(theme.panel), colour, _BAND_SHARE))


def draw_error(painter: QPainter, x: float, theme: Theme) -> None:
    """A cross where the script ended with an error."""
    painter.setPen(QPen(QColor(theme.problem), 2.2, c=Qt.PenCapStyle.RoundCap))
    for turn in (1, -1):
        painter.drawLine(QPointF(x - 4, 8 - 4 * turn), QPointF(x + 4, 8 + 4 * turn))


def draw_call(painter: QPainter, first: float, last: float, top: float, colour: QColor) -> None:
    """A call, as a bar from its first to its last statement."""
    painter.fillRect(QRectF(first, top, max(last - first, 1.0), 3.0), colour)


def _draw_band(painter: QPainter, places: Places, heights: tuple[float, float], colour: QColor) -> None:
    """A row of ticks, those that touch as one."""
    columns = np.unique(np.floor(places))
    edges = np.flatnonzero(np.diff(columns) > 1)
    firsts, lasts = columns[np.append(0, edges + 1)], columns[np.append(edges, len(columns) - 1)]
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        painter.fillRect(QRectF(first, heights[0], last - first + 1, heights[1] - heights[0]), colour)
