"""How each curve of a plot looks: its parameter's colour and, for eyes that do not tell colours apart, a shape."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from core.trajectory.curves import Curve
from gui.theme import Theme

MARKER_RADIUS = 4.5

_FUTURE = 0.42
_EARLIER = 0.45
_DEEPEST_SHADE = 0.55
_LABEL_INK = 0.3


@dataclass(frozen=True, slots=True)
class CurveLook:
    """A curve's colours, none of them transparent, and its marker.

    Attributes:
        colour: of what has happened.
        future: of what lies after the playhead.
        earlier: of a run that was left.
        shape: which marker it has.
    """

    colour: QColor
    future: QColor
    earlier: QColor
    shape: int


def look_of(curve: Curve, theme: Theme) -> CurveLook:
    """How a curve looks: a parameter of one element has the mark it has everywhere, the others have the next ones."""
    own = QColor(theme.loss) if curve.parameter is None else theme.curve(curve.parameter)
    colour = mixed(own, QColor(theme.ink), curve.shade * _DEEPEST_SHADE)
    panel = QColor(theme.panel)
    shape = ((curve.parameter or 0) + curve.element) % len(_SHAPES)
    return CurveLook(colour, mixed(panel, colour, _FUTURE), mixed(panel, colour, _EARLIER), shape)


def label_colour(colour: QColor, theme: Theme) -> QColor:
    """A curve's colour for its name, which is smaller than a curve is long and must be read."""
    return mixed(colour, QColor(theme.ink), _LABEL_INK)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: all of the first at 0, all of the other at 1."""
    ends = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(start + (end - start) * share) for start, end in ends))


def draw_marker(painter: QPainter, place: QPointF, look: CurveLook, rim: QColor, radius: float = MARKER_RADIUS) -> None:
    """A curve's marker with a rim that parts it from the lines below."""
    painter.setPen(QPen(rim, 1.5))
    painter.setBrush(look.colour)
    painter.save()
    painter.translate(place)
    painter.scale(radius, radius)
    painter.setPen(QPen(rim, 1.5 / radius))
    painter.drawPath(_SHAPES[look.shape])
    painter.restore()


def _polygon(corners: int, turn: float, size: float) -> QPainterPath:
    angles = [math.tau * (corner / corners + turn) for corner in range(corners)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(size * math.sin(angle), -size * math.cos(angle)) for angle in angles]))
    path.closeSubpath()
    return path


def _disc() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 1, 1)
    return path


_SHAPES = (
    _disc(),
    _polygon(4, 1 / 8, 1.25),
    _polygon(3, 0, 1.4),
    _polygon(4, 0, 1.4),
    _polygon(3, 1 / 2, 1.4),
    _polygon(5, 0, 1.25),
)
