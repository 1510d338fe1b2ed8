"""The marks of a node's state, as paths in a square of 12, so that no font need have them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from gui.models.graph_moment import NodeState

SIDE = 12.0


def draw_state(painter: QPainter, place: QPointF, state: NodeState, colour: QColor, *, is_next: bool) -> None:
    """Draws the mark of a state; ``place`` is its upper left corner."""
    painter.save()
    painter.translate(place)
    path = _path(state, is_next=is_next)
    if state in {NodeState.RUNNING, NodeState.MADE_NOW} or (state is NodeState.PARTLY and not is_next):
        painter.fillPath(path, colour)
    else:
        width = 2.2 if state is NodeState.DONE else 1.4
        joined = Qt.PenJoinStyle.RoundJoin
        painter.strokePath(path, QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, joined))
    painter.restore()


def _path(state: NodeState, *, is_next: bool) -> QPainterPath:
    path = QPainterPath()
    if state in {NodeState.RUNNING, NodeState.MADE_NOW} or is_next:
        path.addPolygon(QPolygonF([QPointF(2.5, 1.5), QPointF(10.5, 6), QPointF(2.5, 10.5)]))
        path.closeSubpath()
    elif state is NodeState.DONE:
        path.moveTo(1.5, 6.5)
        path.lineTo(4.8, 9.6)
        path.lineTo(10.5, 2.6)
    elif state is NodeState.PARTLY:
        path.moveTo(6, 6)
        path.arcTo(QRectF(2, 2, 8, 8), 90, 180)
        path.closeSubpath()
        path.addEllipse(QRectF(2, 2, 8, 8))
    elif state is NodeState.UNREACHED:
        path.moveTo(3, 6)
        path.lineTo(9, 6)
    else:
        path.addEllipse(QRectF(3, 3, 6, 6))
    return path
