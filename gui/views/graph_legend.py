"""What the marks in the graph mean, in one line, and below the graph."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.models.graph_moment import NodeState
from gui.theme import LIGHT, Theme
from gui.views.graph_look import box_look
from gui.views.graph_marks import SIDE, draw_state
from gui.views.graph_type import fitting, plain_font, width_of

_HEIGHT = 22
_GAP = 14.0
_BETWEEN = 4.0


class GraphLegend(QWidget):
    """The line; at its end there is room for a quiet remark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._remark = ""
        self._entries: tuple[tuple[NodeState, bool, str], ...] = ()
        self.retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._entries = (
            (NodeState.DONE, False, self.tr("has run")),
            (NodeState.RUNNING, False, self.tr("runs now")),
            (NodeState.WAITING, True, self.tr("comes next")),
            (NodeState.WAITING, False, self.tr("not yet")),
        )
        self.show_remark(self._remark)

    @property
    def remark(self) -> str:
        """What is said beside the marks."""
        return self._remark

    def show_remark(self, remark: str) -> None:
        """Says something beside the marks; an empty text says nothing."""
        self._remark = remark
        self.setToolTip(remark)
        self.setAccessibleName(", ".join(word for _, _, word in self._entries) + (f". {remark}" if remark else ""))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(plain_font())
        left = 0.0
        for state, is_next, word in self._entries:
            look = box_look(state, self._theme, is_next=is_next)
            draw_state(painter, QPointF(left, (self.height() - SIDE) / 2), state, look.mark, is_next=is_next)
            left += SIDE + _BETWEEN
            left += self._write(painter, QRectF(left, 0, self.width() - left, self.height()), word) + _GAP
        if self._remark:
            room = self.width() - left
            text = fitting((self._remark,), plain_font(), room)
            self._write(painter, QRectF(left, 0, room, self.height()), text, Qt.AlignmentFlag.AlignRight)

    def _write(
        self, painter: QPainter, place: QRectF, text: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> float:
        painter.setPen(QColor(self._theme.soft))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
        return width_of(text, plain_font())
