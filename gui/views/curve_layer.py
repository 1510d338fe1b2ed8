"""The curves of a plot: what has happened strong, what comes after the playhead and what an earlier run did faint."""

import numpy as np
from pyqtgraph import GraphicsObject, ViewBox
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from gui.models.plot_map import PlotMap
from gui.models.plotted_curves import PlottedCurves
from gui.theme import LIGHT, Theme
from gui.views.curve_look import CurveLook, look_of
from gui.views.curve_strokes import CurveStrokes, Points

_STRONG, _FAINT = 2.0, 1.5
_FUTURE_DASH, _EARLIER_DASH = (4.0, 3.0), (1.5, 3.5)
_MANY = 4
"""Curves; more are drawn in columns of two pixels, or a frame would not hold them all."""
_DOTS_FROM = 14.0
"""Pixels between steps; where they are so far apart each step is a dot, since nothing is between them."""


class CurveLayer(GraphicsObject):
    """Paints in the pixels of the view box it lies in."""

    def __init__(self, view_box: ViewBox) -> None:
        super().__init__(view_box)
        self._map = PlotMap()
        self._theme = LIGHT
        self._lines: list[float] = []
        self._now: PlottedCurves | None = None
        self._earlier: PlottedCurves | None = None
        self._looks: list[CurveLook] = []
        self._earlier_looks: list[CurveLook] = []
        self._playhead: int | None = None
        self._is_future_shown = True
        self._strokes = CurveStrokes()
        # Points by curve, and what they were made for: while only the playhead moves they stay.
        self._points: dict[tuple[int, int], Points] = {}
        self._made_for: object = None

    @property
    def looks(self) -> list[CurveLook]:
        """How the curves look, in their order."""
        return self._looks

    def show_curves(self, now: PlottedCurves | None, earlier: PlottedCurves | None) -> None:
        """Takes what is drawn: the run, and an earlier one, laid out in the same way unless the run has just begun."""
        self._now, self._earlier = now, earlier
        self.set_theme(self._theme)

    def show_map(self, plot_map: PlotMap, lines: list[float]) -> None:
        """Takes where it is drawn, and the heights of the grid's lines in pixels."""
        if (plot_map.width, plot_map.height) != (self._map.width, self._map.height):
            self.prepareGeometryChange()
        self._map, self._lines = plot_map, lines
        self.update()

    def show_future(self, *, is_shown: bool) -> None:
        """Draws what comes after the playhead, or keeps it to itself."""
        self._is_future_shown = is_shown
        self.update()

    def show_playhead(self, step: int | None) -> None:
        """Moves the border between past and future."""
        self._playhead = step
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        curves = self._now.curves if self._now else ()
        self._looks = [look_of(curve, theme) for curve in curves]
        self._earlier_looks = [look_of(curve, theme) for curve in (self._earlier.curves if self._earlier else ())]
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        # Parted from the axes by as much as Qt adds for smoothing, or they would be painted with it in each frame.
        return QRectF(0, 0, self._map.width, self._map.height).adjusted(3, 0, 0, -3)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        self._paint_grid(painter)
        self._forget_stale_points()
        for index, look in enumerate(self._earlier_looks):
            self._paint_earlier(painter, index, look)
        for index, look in enumerate(self._looks if self._is_future_shown else ()):
            self._paint_future(painter, index, look)
        for index, look in reversed(list(enumerate(self._looks))):
            self._paint_past(painter, index, look)

    def _paint_grid(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(self._theme.grid), 1))
        for height in self._lines:
            painter.drawLine(QPointF(0, height), QPointF(self._map.width, height))

    def _paint_earlier(self, painter: QPainter, index: int, look: CurveLook) -> None:
        points = self._points_of(1, self._earlier, index)
        self._strokes.draw_dashes(painter, points, look.earlier, _FAINT, _EARLIER_DASH)

    def _paint_future(self, painter: QPainter, index: int, look: CurveLook) -> None:
        points = self._points_of(0, self._now, index)
        points = points[:, max(self._past_stop(points) - 1, 0) :]
        if points.shape[1] > 1:
            self._strokes.draw_dashes(painter, points, look.future, _FAINT, _FUTURE_DASH)

    def _paint_past(self, painter: QPainter, index: int, look: CurveLook) -> None:
        points = self._points_of(0, self._now, index)
        points = points[:, : self._past_stop(points)]
        self._strokes.draw_line(painter, points, look.colour, _STRONG)
        if self._map.pixels_a_step >= _DOTS_FROM and len(self._looks) == 1:
            _paint_dots(painter, points, look.colour)

    def _past_stop(self, points: Points) -> int:
        """How many points are not after the playhead: at the last step all, as the last one may stand between steps."""
        if self._playhead is None or self._now is None or self._playhead >= self._now.stop_step - 1:
            return len(points[0])
        return int(np.searchsorted(points[0], self._map.x(self._playhead) + 1e-6, side="right"))

    def _points_of(self, layer: int, source: PlottedCurves | None, index: int) -> Points:
        if source is None:
            return np.empty((2, 0))
        if (layer, index) not in self._points:
            columns = self._map.width / (1 if len(self._looks) <= _MANY else 2)
            peaks = source.peaks(index, self._map.visible_steps, max(int(columns), 1))
            self._points[layer, index] = self._map.points(peaks)
        return self._points[layer, index]

    def _forget_stale_points(self) -> None:
        shown = (self._map, self._now, self._now and self._now.version, self._earlier)
        if shown != self._made_for:
            self._points.clear()
            self._made_for = shown


def _paint_dots(painter: QPainter, points: Points, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x, y in points[:, np.isfinite(points[1])].T.tolist():
        painter.drawEllipse(QPointF(x, y), 2.4, 2.4)
