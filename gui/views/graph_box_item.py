"""One box of the graph, painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui.models.graph_measure import LINE, PADDING, TITLE_LINE
from gui.models.graph_picture import Box, BoxKind
from gui.models.graph_words import BoxFace
from gui.parameter_mark import draw_mark
from gui.theme import Theme
from gui.views.graph_look import BoxLook, box_look
from gui.views.graph_marks import SIDE, draw_state
from gui.views.graph_type import (
    elided,
    equation,
    far_font,
    fitting,
    plain_font,
    strong_font,
    struck_font,
    title_font,
    width_of,
)

FAR = 0.5
"""Below this scale only what a box is can be read, in large letters."""
_RADIUS = 8.0
_AROUND = 7.0
_SIDE_PADDING = 9.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class BoxItem(QGraphicsItem):
    """A box; what it says changes with the moment, where it stands does not."""

    def __init__(
        self, box: Box, size: tuple[float, float], curve: int | None, theme: Theme, *, can_close: bool
    ) -> None:
        super().__init__()
        self.box = box
        self.can_close = can_close
        self._rect = QRectF(-size[0] / 2, -size[1] / 2, *size)
        self._curve = curve
        self._theme = theme
        self._face: BoxFace | None = None
        self._lines: tuple[str, str, str] = ("", "", "")
        self._is_highlighted = self._is_current = False
        self._outline = _outline(box.kind, self._rect)

    @property
    def face(self) -> BoxFace | None:
        """What it says now."""
        return self._face

    @property
    def is_highlighted(self) -> bool:
        """Whether it is lit up."""
        return self._is_highlighted

    def show_face(self, face: BoxFace) -> None:
        """Says something else."""
        if face != self._face:
            self._face = face
            room = self._rect.width() - 2 * _SIDE_PADDING
            detail = equation(face.piece, face.values, plain_font(), room - (LINE if self._curve is not None else 0))
            title = elided(face.title, title_font(), room - SIDE - 4 - (LINE if self._has_handle() else 0))
            self._lines = title, detail, fitting(face.gradient, strong_font(), room)
            self.update()

    def show_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def show_marks(self, *, is_highlighted: bool, is_current: bool) -> None:
        """Lights it up, or marks it as the one that the keys are at."""
        if (is_highlighted, is_current) != (self._is_highlighted, self._is_current):
            self._is_highlighted, self._is_current = is_highlighted, is_current
            self.update()

    def close_handle(self) -> QRectF:
        """Where a group that was opened is closed again."""
        return QRectF(self._rect.right() - 22, self._rect.top() + 4, 18, 18)

    @override
    def boundingRect(self) -> QRectF:
        return self._rect.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    @override
    def shape(self) -> QPainterPath:
        return self._outline

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        face = self._face
        if face is None:
            return
        look = box_look(face.state, self._theme, is_next=face.is_next)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_halo(painter)
        self._paint_ground(painter, look)
        if option.levelOfDetailFromTransform(painter.worldTransform()) < FAR:
            self._paint_from_afar(painter, face, look)
        elif self.box.kind in {BoxKind.RESULT, BoxKind.CONSTANT}:
            self._paint_small(painter, face, look)
        else:
            self._paint_lines(painter, face, look)

    def _has_handle(self) -> bool:
        return self.box.kind is BoxKind.GROUP or self.can_close

    def _paint_halo(self, painter: QPainter) -> None:
        if self._is_highlighted or self._is_current:
            painter.setPen(QPen(QColor(self._theme.accent), 2.0))
            painter.setBrush(QColor(self._theme.accent_tint))
            around = self._rect.adjusted(-5, -5, 5, 5)
            painter.drawPath(_outline(self.box.kind, around))

    def _paint_ground(self, painter: QPainter, look: BoxLook) -> None:
        painter.setBrush(look.ground)
        painter.setPen(look.edge)
        if self.box.kind is BoxKind.GROUP:
            painter.drawPath(self._outline.translated(4, 4))  # several, one behind the other
        if self.box.kind is BoxKind.CONSTANT:
            painter.setPen(QPen(QColor(self._theme.faint), 1.0))
        painter.drawPath(self._outline)

    def _paint_lines(self, painter: QPainter, face: BoxFace, look: BoxLook) -> None:
        inside = self._rect.adjusted(_SIDE_PADDING, PADDING, -_SIDE_PADDING, -PADDING)
        line = QRectF(inside.left(), inside.top(), inside.width(), TITLE_LINE)
        draw_state(painter, QPointF(line.left(), line.top() + 2.5), face.state, look.mark, is_next=face.is_next)
        _write(painter, line.adjusted(SIDE + 4, 0, 0, 0), self._lines[0], title_font(), look.title)
        self._paint_corner(painter, line, face, look)
        line = QRectF(inside.left(), line.bottom(), inside.width(), LINE)
        if self._curve is not None:
            draw_mark(painter, QRectF(line.left(), line.top() + 2, 11, 11), self._theme, self._curve)
        indent = LINE if self._curve is not None else 0
        _write(painter, line.adjusted(indent, 0, 0, 0), self._lines[1], plain_font(), look.soft)
        line.translate(0, LINE)
        _write(painter, line, self._lines[2], strong_font() if face.has_gradient else plain_font(), look.gradient)
        for tag in face.tags:
            line.translate(0, LINE)
            font = struck_font() if tag.is_freed else plain_font()
            colour = QColor(self._theme.faint if tag.is_freed else self._theme.soft)
            _write(painter, line, elided(tag.text, font, line.width()), font, colour)

    def _paint_corner(self, painter: QPainter, line: QRectF, face: BoxFace, look: BoxLook) -> None:
        """A plus where a group can be opened, a minus where one can be closed, else the place in the pass."""
        if not self._has_handle():
            taken = SIDE + 8 + width_of(self._lines[0], title_font()) + width_of(face.order, plain_font())
            if face.order and taken <= line.width():
                _write(painter, line, face.order, plain_font(), QColor(self._theme.faint), _RIGHT)
            return
        middle = self.close_handle().center()
        painter.setPen(QPen(look.mark, 1.6))
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        if self.box.kind is BoxKind.GROUP:
            painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))

    def _paint_small(self, painter: QPainter, face: BoxFace, look: BoxLook) -> None:
        room = self._rect.width() - 12
        if self.box.kind is BoxKind.RESULT:
            text = equation(face.title, face.values, title_font(), room)
            _write(painter, self._rect, text, title_font(), look.title, _MIDDLE)
            return
        upper = QRectF(self._rect.left(), self._rect.top() + 3, self._rect.width(), TITLE_LINE)
        text = equation(face.title, face.values, plain_font(), room)
        _write(painter, upper, text, plain_font(), look.title, _MIDDLE)
        word = fitting(face.gradient, plain_font(), room)
        _write(painter, upper.translated(0, LINE), word, plain_font(), look.soft, _MIDDLE)

    def _paint_from_afar(self, painter: QPainter, face: BoxFace, look: BoxLook) -> None:
        painter.save()
        painter.translate(self._rect.left() + 8, self._rect.center().y() - SIDE)
        painter.scale(2, 2)
        is_node = self.box.kind not in {BoxKind.RESULT, BoxKind.CONSTANT}
        if is_node:
            draw_state(painter, QPointF(0, 0), face.state, look.mark, is_next=face.is_next)
        painter.restore()
        room = self._rect.adjusted(38 if is_node else 6, 0, -6, 0)
        text = face.piece or face.title
        _write(
            painter, room, elided(text, far_font(), room.width()), far_font(), look.title, _LEFT if is_node else _MIDDLE
        )


def _outline(kind: BoxKind, rect: QRectF) -> QPainterPath:
    """Operations have rounded corners, leaves round ends, constants sharp corners."""
    path = QPainterPath()
    if kind is BoxKind.CONSTANT:
        path.addRect(rect)
    else:
        radius = 22.0 if kind is BoxKind.LEAF else rect.height() / 2 if kind is BoxKind.RESULT else _RADIUS
        path.addRoundedRect(rect, radius, radius)
    return path


def _write(
    painter: QPainter, place: QRectF, text: str, font: QFont, colour: QColor, where: Qt.AlignmentFlag = _LEFT
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, where | Qt.TextFlag.TextDontClip, text)
