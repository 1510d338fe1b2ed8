"""A dot for each stop of a lesson: seen, here, not yet. A click goes to one that was seen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from gui.theme import LIGHT, Theme

_MOST_APART = 18.0
_HEIGHT = 16


class LessonDots(QWidget):
    """The dots; the free end is the last one, a ring.

    Signals:
        chosen: the stop whose dot was clicked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._stops = self._reached = 0
        self._stop: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_progress(self, stops: int, reached: int, stop: int | None = None) -> None:
        """Shows how far it is; without ``stop`` there is no place that is looked at."""
        self._stops, self._reached, self._stop = stops, reached, stop
        self.setCursor(Qt.CursorShape.ArrowCursor if stop is None else Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{reached if stop is None else min(stop + 1, stops)}/{stops}")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(_MOST_APART * (self._stops + 1)), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, _HEIGHT)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        stop = round((event.position().x() - _HEIGHT / 2) / self._apart())
        if self._stop is not None and 0 <= stop <= self._reached:
            self.chosen.emit(stop)
        else:
            super().mousePressEvent(event)  # in the list the row is what is clicked

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._stops + 1):
            self._paint_dot(painter, place)

    def _paint_dot(self, painter: QPainter, place: int) -> None:
        is_here, is_end = place == self._stop, place == self._stops
        is_seen = place <= self._reached if self._stop is not None else place < self._reached or self._is_whole()
        colour = QColor(self._theme.running if is_here else self._theme.accent if is_seen else self._theme.line)
        radius = 5.0 if is_here else 3.5
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush if is_end and not is_here else colour)
        centre = QPointF(_HEIGHT / 2 + place * self._apart(), self.height() / 2)
        painter.drawEllipse(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))

    def _is_whole(self) -> bool:
        return self._reached >= self._stops

    def _apart(self) -> float:
        return min(_MOST_APART, (self.width() - _HEIGHT) / max(self._stops, 1))
