"""The signs on the buttons that move through a run, as paths in a square of 20."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

SIDE = 20.0


class TransportIcon(Enum):
    """Which sign."""

    FIRST = "first"
    BACK = "back"
    RUN = "run"
    PAUSE = "pause"
    STEP = "step"
    LAST = "last"
    UNTIL = "until"
    OVER = "over"
    RESET = "reset"


def icon_path(icon: TransportIcon) -> QPainterPath:
    """The sign's outline, to be filled."""
    return _PATHS[icon]()


def _run() -> QPainterPath:
    return _polygon((6, 3.5), (16.5, 10), (6, 16.5))


def _pause() -> QPainterPath:
    return _bar(5).united(_bar(11.5))


def _step() -> QPainterPath:
    return _bar(4, 2.4).united(_polygon((8.5, 4), (17, 10), (8.5, 16)))


def _last() -> QPainterPath:
    """Two triangles against a bar."""
    triangles = _polygon((2, 4.5), (8.5, 10), (2, 15.5)).united(_polygon((8.5, 4.5), (15, 10), (8.5, 15.5)))
    return triangles.united(_bar(15.4, 2.4))


def _until() -> QPainterPath:
    """A flag: one goes on until there."""
    return _bar(4.5, 2.2).united(_polygon((6.5, 4), (17, 7.8), (6.5, 11.6)))


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform(-1, 0, 0, 1, SIDE, 0).map(path)


def _reset() -> QPainterPath:
    """Three quarters of a circle with an arrow's head."""
    arc = QPainterPath()
    circle = QRectF(4, 4, 12, 12)
    arc.arcMoveTo(circle, 60)
    arc.arcTo(circle, 60, 290)
    stroker = QPainterPathStroker()
    stroker.setWidth(2.0)
    return stroker.createStroke(arc).united(_polygon((11.2, 0.8), (11.2, 8.4), (16.6, 4.6)))


def _over() -> QPainterPath:
    """An arrow that leaps over a dot."""
    arc = QPainterPath()
    circle = QRectF(3.5, 5, 12, 12)
    arc.arcMoveTo(circle, 180)
    arc.arcTo(circle, 180, -165)
    stroker = QPainterPathStroker()
    stroker.setWidth(2.0)
    dot = QPainterPath()
    dot.addEllipse(QRectF(7.3, 12, 4.4, 4.4))
    return stroker.createStroke(arc).united(_polygon((12, 9), (19, 9), (15.5, 14))).united(dot)


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _bar(left: float, width: float = 3.5) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, 4, width, 12), 1, 1)
    return path


_PATHS = {
    TransportIcon.FIRST: lambda: _mirrored(_last()),
    TransportIcon.BACK: lambda: _mirrored(_step()),
    TransportIcon.RUN: _run,
    TransportIcon.PAUSE: _pause,
    TransportIcon.STEP: _step,
    TransportIcon.LAST: _last,
    TransportIcon.UNTIL: _until,
    TransportIcon.RESET: _reset,
    TransportIcon.OVER: _over,
}
"""Made when they are painted."""
