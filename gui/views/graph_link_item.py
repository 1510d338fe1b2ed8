"""One link of the graph, painted: a line that has flowed, flows now, or will."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from core.layout.graph_shape import Point
from gui.models.graph_labels import LabelPlace
from gui.models.graph_link_words import LinkFace
from gui.models.graph_moment import FlowState
from gui.models.graph_picture import Link
from gui.theme import Theme
from gui.views.graph_box_item import FAR
from gui.views.graph_look import LinkLook, link_look
from gui.views.graph_type import fitting, plain_font, strong_font, width_of

_ARROW = 7.0
_LABEL = 15.0
_WITHIN_REACH = 10.0
_ASIDE = 3.0


class LinkItem(QGraphicsItem):
    """A link; what it says changes with the moment, where it runs does not."""

    def __init__(self, link: Link, route: Sequence[Point], label: LabelPlace | None, theme: Theme) -> None:
        super().__init__()
        self.link = link
        self._theme = theme
        self._face: LinkFace | None = None
        self._label = ""
        self._label_rect = QRectF()
        self._points = [QPointF(*point) for point in route]
        self._path = _path(self._points)
        self._label_place = label or LabelPlace(0, 0, 0, is_beside=False)
        self.setZValue(-1)

    @property
    def face(self) -> LinkFace | None:
        """What it says now."""
        return self._face

    def show_face(self, face: LinkFace) -> None:
        """Says something else."""
        if face != self._face:
            self._face = face
            self._label = fitting(face.labels, strong_font(), self._label_place.room - 2 * _ASIDE)
            self._label_rect = self._rect_of_label()
            self.setZValue(-0.5 if face.state is FlowState.NOW else -1)
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        place = self._label_place
        label = QRectF(place.x - place.room, place.y - _LABEL, 2 * place.room, 2 * _LABEL)
        return self._path.boundingRect().adjusted(-_ARROW, -3, _ARROW, 3).united(label)

    @override
    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(_WITHIN_REACH)
        shape = stroker.createStroke(self._path)
        if self._label:
            shape.addRect(self._label_rect)
        return shape

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._face is None or not self._points:
            return
        look = link_look(self._face.state, self._theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        if look.is_arrow:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.line.color())
            tip = self._points[-1]
            painter.drawPolygon(QPolygonF([tip, tip - QPointF(_ARROW / 2, _ARROW), tip - QPointF(-_ARROW / 2, _ARROW)]))
        if self._label and option.levelOfDetailFromTransform(painter.worldTransform()) >= FAR:
            self._paint_label(painter, look)

    def _paint_label(self, painter: QPainter, look: LinkLook) -> None:
        place = self._label_rect
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(place, 4, 4)
        painter.setFont(strong_font() if look.is_bold else plain_font())
        painter.setPen(look.label)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._label)

    def _rect_of_label(self) -> QRectF:
        width, place = width_of(self._label, strong_font()) + 2 * _ASIDE, self._label_place
        left = place.x + _ASIDE if place.is_beside else place.x - width / 2
        return QRectF(left, place.y - _LABEL / 2, width, _LABEL)


def _path(points: Sequence[QPointF]) -> QPainterPath:
    """A smooth line that leaves and arrives upright."""
    if not points:
        return QPainterPath()
    path = QPainterPath(points[0])
    ends = [*points[1:-1], points[-1] - QPointF(0, _ARROW - 1)]
    for start, end in zip(points, ends, strict=False):
        middle = (start.y() + end.y()) / 2
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
    return path
