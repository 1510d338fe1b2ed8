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
    INTO = "into"
    OUT = "out"
    CURSOR = "cursor"
    BACKWARD = "backward"
    STOP = "stop"
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


def _into() -> QPainterPath:
    """An arrow that goes down to a dot."""
    return _bar_at(8.8, 1.5, 2.4, 6).united(_polygon((5.2, 6.5), (14.8, 6.5), (10, 11.8))).united(_dot(15.7))


def _out() -> QPainterPath:
    """An arrow that goes up from a dot."""
    return _bar_at(8.8, 6, 2.4, 6).united(_polygon((5.2, 6.8), (14.8, 6.8), (10, 1.5))).united(_dot(15.7))


def _cursor() -> QPainterPath:
    """On to a text cursor."""
    beam = _bar_at(14, 3, 2, 14).united(_bar_at(12, 2, 6, 1.9)).united(_bar_at(12, 16.1, 6, 1.9))
    return _polygon((1.5, 5), (9.5, 10), (1.5, 15)).united(beam)


def _backward() -> QPainterPath:
    """On to a nabla, which is the sign of a gradient."""
    nabla = _polygon((8.5, 4), (19.5, 4), (14, 16.5))
    nabla.addPath(_polygon((11.6, 6.1), (14, 11.9), (16.4, 6.1)))  # wound the other way, it is left out
    return _polygon((0.8, 5.5), (7, 10), (0.8, 14.5)).united(nabla)


def _stop() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(4.5, 4.5, 11, 11), 1.5, 1.5)
    return path


def _dot(y: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(10, y), 2.3, 2.3)
    return path


def _bar_at(left: float, top: float, width: float, height: float) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(left, top, width, height))
    return path


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
    TransportIcon.INTO: _into,
    TransportIcon.OUT: _out,
    TransportIcon.CURSOR: _cursor,
    TransportIcon.BACKWARD: _backward,
    TransportIcon.STOP: _stop,
}
"""Made when they are painted."""
