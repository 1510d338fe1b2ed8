"""What lies over the curves of a plot: the playhead with a marker on each, and the crosshair under the pointer."""

from collections.abc import Sequence

from pyqtgraph import GraphicsObject, ViewBox
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui.models.plot_map import PlotMap
from gui.theme import LIGHT, Theme, text_font
from gui.views.curve_look import MARKER_RADIUS, CurveLook, draw_marker, label_colour
from gui.views.plot_readout import Readout

_LABEL_HEIGHT = 13.0
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap

Values = Sequence[float | None] | None


class PlayheadLayer(GraphicsObject):
    """Paints in the pixels of the view box it lies in."""

    def __init__(self, view_box: ViewBox) -> None:
        super().__init__(view_box)
        self._map = PlotMap()
        self._theme = LIGHT
        self._looks: Sequence[CurveLook] = ()
        self._labels: Sequence[str] = ()
        self._playhead: int | None = None
        self._values: Values = None
        self._hovered: int | None = None
        self._hovered_values: Values = None
        self._readout: Readout | None = None
        self._sentence = ""
        self._notice = ""
        self._is_focused = False
        self.setZValue(10)

    @property
    def sentence(self) -> str:
        """Why there is nothing to see; empty if there is something."""
        return self._sentence

    @property
    def notice(self) -> str:
        """What is said over the curves."""
        return self._notice

    @property
    def read(self) -> list[str]:
        """The values in the box beside the crosshair; none where there is no box."""
        return [reading.text for reading in self._readout.readings] if self._readout else []

    def show_map(self, plot_map: PlotMap) -> None:
        """Takes where things are drawn."""
        if (plot_map.width, plot_map.height) != (self._map.width, self._map.height):
            self.prepareGeometryChange()
        self._map = plot_map
        self.update()

    def show_looks(self, looks: Sequence[CurveLook], labels: Sequence[str], theme: Theme) -> None:
        """Takes the curves' looks, and what stands at their ends (nothing for a single one)."""
        self._looks, self._labels, self._theme = looks, labels, theme
        self.update()

    def show_playhead(self, step: int | None, values: Values) -> None:
        """Moves the playhead; ``values`` are the curves' there, None where there is none."""
        self._playhead, self._values = step, values
        self.update()

    def show_crosshair(self, step: int | None, values: Values, readout: Readout | None) -> None:
        """Moves the crosshair, or takes it away with None; the box beside it only where the pointer is."""
        self._hovered, self._hovered_values, self._readout = step, values, readout
        self.update()

    def show_sentence(self, sentence: str) -> None:
        """Says in the middle why there is nothing to see; an empty text if there is."""
        self._sentence = sentence
        self.update()

    def show_notice(self, sentence: str) -> None:
        """Says something over the curves, at their upper edge; nothing with an empty text."""
        if sentence != self._notice:
            self._notice = sentence
            self.update()

    def show_focus(self, *, is_focused: bool) -> None:
        """Says whether keys arrive here."""
        self._is_focused = is_focused
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        # Parted from the axes by as much as Qt adds for smoothing, or they would be painted with it in each frame.
        return QRectF(0, 0, self._map.width, self._map.height).adjusted(3, 0, 0, -3)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_focused:
            self._paint_focus(painter)
        if self._sentence:
            self._paint_sentence(painter)
            return
        self._paint_crosshair(painter)
        self._paint_playhead(painter)
        if self._readout and self._hovered is not None:
            room = QSizeF(self._map.width, self._map.height)
            self._readout.paint(painter, self._map.x(self._hovered), room, self._theme)
        if self._notice:
            self._paint_notice(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0, 0, self._map.width, self._map.height).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_sentence(self, painter: QPainter) -> None:
        painter.setFont(text_font(13))
        place, flags = QRectF(0, 0, self._map.width, self._map.height), _CENTRED
        ground = QColor(self._theme.panel)
        ground.setAlpha(225)  # an earlier run's curves may lie below
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(painter.boundingRect(place, flags, self._sentence).adjusted(-10, -5, 10, 5), 8, 8)
        painter.setPen(QColor(self._theme.faint))
        painter.drawText(place, flags, self._sentence)

    def _paint_notice(self, painter: QPainter) -> None:
        painter.setFont(text_font(12))
        widest = QRectF(0, 0, self._map.width - 60, self._map.height - 16)
        box = painter.boundingRect(widest, _CENTRED, self._notice).adjusted(-12, -6, 12, 6)
        box.moveCenter(QPointF(self._map.width / 2, box.height() / 2 + 4))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(self._theme.problem))
        painter.drawText(box, _CENTRED, self._notice)

    def _paint_crosshair(self, painter: QPainter) -> None:
        if self._hovered is None:
            return
        x = self._map.x(self._hovered)
        painter.setPen(QPen(QColor(self._theme.faint), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, self._map.height))
        for _, place, look in self._places(self._hovered, self._hovered_values):
            draw_marker(painter, place, look, QColor(self._theme.panel), 3.5)

    def _paint_playhead(self, painter: QPainter) -> None:
        if self._playhead is None or self._playhead < 0:
            return
        x = self._map.x(self._playhead)
        painter.setPen(QPen(QColor(self._theme.accent), 1.25))
        painter.drawLine(QPointF(x, 0), QPointF(x, self._map.height))
        places = self._places(self._playhead, self._values)
        for _, place, look in reversed(places):
            draw_marker(painter, place, look, QColor(self._theme.panel))
        if self._labels:
            self._paint_labels(painter, places)

    def _places(self, step: int, values: Values) -> list[tuple[int, QPointF, CurveLook]]:
        """The markers within the plot: which curve, where, and how it looks."""
        heights = [None if value is None else self._map.y(value) for value in values or ()]
        return [
            (index, QPointF(self._map.x(step), height), look)
            for index, (height, look) in enumerate(zip(heights, self._looks, strict=False))
            if height is not None and -1 <= height <= self._map.height + 1
        ]

    def _paint_labels(self, painter: QPainter, places: list[tuple[int, QPointF, CurveLook]]) -> None:
        """Names beside the markers, as far as they do not cover one another; the first ones first."""
        taken: list[float] = []
        painter.setFont(text_font(11))
        for index, place, look in places:
            if all(abs(place.y() - height) >= _LABEL_HEIGHT for height in taken):
                taken.append(place.y())
                self._paint_label(painter, self._labels[index], place, look)

    def _paint_label(self, painter: QPainter, label: str, place: QPointF, look: CurveLook) -> None:
        width = painter.fontMetrics().horizontalAdvance(label) + 4
        left = place.x() + MARKER_RADIUS + 3
        if left + width > self._map.width:
            left = place.x() - MARKER_RADIUS - 3 - width
        box = QRectF(left, place.y() - 7, width, 14)
        ground = QColor(self._theme.panel)
        ground.setAlpha(215)
        painter.fillRect(box, ground)
        painter.setPen(label_colour(look.colour, self._theme))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
