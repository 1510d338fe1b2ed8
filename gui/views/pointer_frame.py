"""A frame around a part of the window that somebody is asked to look at. It takes no mouse and no keys."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.theme import LIGHT, RADIUS, Theme

_ROOM = 4
"""Pixels between the part and the frame."""


class PointerFrame(QWidget):
    """The frame. It stays around its part wherever that goes.

    Args:
        over: the widget on which it is drawn, around any of the parts in it.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("pointerFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = LIGHT
        self._part: QWidget | None = None
        self._followed: list[QWidget] = []
        self.hide()

    def point_at(self, part: QWidget | None) -> None:
        """Frames a part; None frames none."""
        for widget in self._followed:
            widget.removeEventFilter(self)
        self._part, self._followed = part, self._way_to(part)
        for widget in self._followed:
            widget.installEventFilter(self)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def retranslate(self) -> None:
        """It says nothing."""

    def _way_to(self, part: QWidget | None) -> list[QWidget]:
        """The part and all that it is in: it moves with any of them."""
        way: list[QWidget] = []
        while part is not None and part is not self._over:
            way.append(part)
            part = part.parentWidget()
        return way

    def _place(self) -> None:
        part, over = self._part, self._over
        is_seen = part is not None and part.isVisible()
        self.setVisible(is_seen)
        if is_seen and part is not None:
            around = QRect(part.mapTo(over, QPoint(0, 0)), part.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
            self.setGeometry(around.intersected(over.rect()))
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if watched in self._followed and event.type() in moves:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)
