"""One plot against steps: its layers and axes, and which steps and values it shows."""

from pyqtgraph import PlotItem, PlotWidget, ViewBox
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from core.trajectory.number_text import whole
from gui.models.peak_levels import Extent, united
from gui.models.plot_map import PlotMap
from gui.models.plotted_curves import PlottedCurves
from gui.models.round_numbers import step_marks
from gui.models.value_scale import LinearScale, LogarithmicScale, Tick, ValueScale
from gui.theme import LIGHT, Theme
from gui.views.curve_layer import CurveLayer
from gui.views.curve_look import CurveLook
from gui.views.playhead_layer import PlayheadLayer
from gui.views.plot_axis import AxisNumber, PlotAxis

_PIXELS_A_VALUE, _PIXELS_A_STEP = 32, 100
_MOST_WIDENED = 4.0
"""How many times an earlier run may widen the range; beyond, the present one would be flat beside it."""


class PlotView(PlotWidget):
    """The plot.

    Its ranges are set here and nowhere else, in jumps: the steps as they are asked for, the values around what is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._value_axis, self._step_axis = PlotAxis("left"), PlotAxis("bottom")
        self._box = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        axes = {"left": self._value_axis, "bottom": self._step_axis}
        super().__init__(parent, plotItem=PlotItem(viewBox=self._box, axisItems=axes, enableMenu=False))
        self._set_up()
        self._theme = LIGHT
        self._curves_layer = CurveLayer(self._box)
        self.playhead_layer = PlayheadLayer(self._box)
        self._curves: PlottedCurves | None = None
        self._earlier: PlottedCurves | None = None
        self._is_logarithmic = False
        self._are_values_automatic = True
        self._until: int | None = None
        self._steps: Extent = (0.0, 10.0)
        self._limits: Extent = (0.0, 1.0)
        self._scale: ValueScale = LinearScale()
        self._map = PlotMap()
        self._shown: object = None
        self.set_theme(LIGHT)

    @property
    def looks(self) -> list[CurveLook]:
        """How the curves look, in their order."""
        return self._curves_layer.looks

    @property
    def plot_map(self) -> PlotMap:
        """Where steps and values are now."""
        return self._map

    @property
    def are_values_automatic(self) -> bool:
        """Whether the range of values is ours and not a person's."""
        return self._are_values_automatic

    @property
    def wanted_axis_width(self) -> int:
        """How wide the axis of values would have to be."""
        return self._value_axis.wanted_width

    @property
    def has_curves(self) -> bool:
        """Whether there is at least one step to see."""
        return self._curves is not None and self._curves.stop_step > self._curves.first_step

    @property
    def _has_anything(self) -> bool:
        """Whether there is a curve to see, of the run or of the one before it."""
        return self.has_curves or self._earlier is not None

    def show_curves(self, curves: PlottedCurves | None, earlier: PlottedCurves | None) -> None:
        """Takes what is drawn: the run, and one that was left."""
        self._curves, self._earlier = curves, earlier
        self._curves_layer.show_curves(curves, earlier)
        self._show_looks()
        self.refresh()

    def refresh(self) -> None:
        """Takes what the curves have become."""
        if self._are_values_automatic:
            self._fit_values()
        self._show_map()

    def show_steps(self, first: float, last: float) -> None:
        """Shows the steps between these."""
        if (first, last) != self._steps:
            self._steps = (first, last)
            self.refresh()

    def show_until(self, step: int | None) -> None:
        """Tells nothing of the steps after this one, not even how large their values are; None tells all."""
        if step != self._until:
            self._until = step
            self._curves_layer.show_future(is_shown=step is None)
            self.refresh()

    def show_logarithmic(self, *, is_logarithmic: bool) -> None:
        """Shows values by their logarithm, or evenly, from the next curves on that are given."""
        self._is_logarithmic = is_logarithmic
        self._are_values_automatic = True

    def show_counted(self, words: str) -> None:
        """Says at the axis what is counted; nothing with an empty text."""
        self._step_axis.show_caption(words)

    def fit_values(self) -> None:
        """Makes the range of values ours again."""
        self._are_values_automatic = True
        self.refresh()

    def show_limits(self, limits: Extent) -> None:
        """Shows the values between these positions, whatever comes."""
        self._limits, self._are_values_automatic = limits, False
        self.refresh()

    def set_axis_width(self, width: int) -> None:
        """Makes the axis of values as wide as that of the other plots."""
        if self._value_axis.width() != width:
            self._value_axis.setWidth(width)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.setBackground(QColor(theme.panel))
        for axis in (self._value_axis, self._step_axis):
            axis.set_colour(QColor(theme.soft))
        self._curves_layer.set_theme(theme)
        self._show_looks()

    def _set_up(self) -> None:
        self.hideButtons()
        self.disableAutoRange()
        # pyqtgraph makes its menu even where none is wanted; it belongs to nobody, and so it would outlive the window.
        self.destroyed.connect(self.plotItem.ctrlMenu.deleteLater)
        self.setOptimizationFlag(self.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.plotItem.layout.setContentsMargins(0, 8, 0, 0)
        self._box.sigResized.connect(self._on_box_resized)

    def _show_looks(self) -> None:
        labels = [curve.label for curve in self._curves.curves] if self._curves else []
        self.playhead_layer.show_looks(self.looks, labels if len(labels) > 1 else [], self._theme)

    def _fit_values(self) -> None:
        extent = self._extent()
        if extent is None:
            self._scale, self._limits = LogarithmicScale() if self._is_logarithmic else LinearScale(), (0.0, 1.0)
        else:
            self._scale = LogarithmicScale() if self._is_logarithmic else LinearScale.suiting(extent)
            self._limits = self._scale.limits(extent)

    def _extent(self) -> Extent | None:
        """Of the values at the steps that are seen."""
        own, earlier = self._extent_of(self._curves, self._until), self._extent_of(self._earlier, None)
        return earlier if own is None else _widened(own, earlier)

    def _extent_of(self, curves: PlottedCurves | None, until: int | None) -> Extent | None:
        if curves is None or (until is not None and until < curves.first_step):
            return None
        first, last = self._steps
        if until is not None and until < curves.stop_step - 1:
            return curves.extent((int(first), min(int(last) + 2, until + 1)))
        is_whole = first <= curves.first_step and last >= curves.stop_step - 1
        return curves.extent(None if is_whole else (int(first), int(last) + 2))

    def _show_map(self) -> None:
        size = self._box.size()
        self._map = PlotMap(self._steps, self._limits, max(size.width(), 1), max(size.height(), 1), self._scale)
        shown = (self._map, self._has_anything, self._until is not None and self._until < 0)
        if shown != self._shown:
            self._shown = shown
            self._box.setRange(xRange=(self._map.step(0), self._map.step(size.width())), yRange=self._limits, padding=0)
            self.playhead_layer.show_map(self._map)
            ticks = self._value_ticks()
            self._value_axis.show_numbers([AxisNumber(self._map.height_of(tick.position), tick.text) for tick in ticks])
            self._step_axis.show_numbers(self._step_numbers())
            self._curves_layer.show_map(self._map, [self._map.height_of(tick.position) for tick in ticks])
        self._curves_layer.update()

    def _value_ticks(self) -> list[Tick]:
        if not self._has_anything or (self._until is not None and self._extent() is None):
            return []
        return self._scale.ticks(*self._limits, max(self._map.height / _PIXELS_A_VALUE, 3))

    def _step_numbers(self) -> list[AxisNumber]:
        if not self._has_anything:
            return []
        first, last = self._steps
        marks = step_marks(round(last - first), self._map.width / _PIXELS_A_STEP)
        spacing = marks[1] if len(marks) > 1 else 1
        start = -int(-first // spacing) * spacing
        return [AxisNumber(self._map.x(step), whole(step)) for step in range(start, int(last + 1e-6) + 1, spacing)]

    def _on_box_resized(self) -> None:
        self.refresh()


def _widened(own: Extent, other: Extent | None) -> Extent:
    """Both together, unless the other one is so large that one's own would be flat beside it."""
    both = united(own, other) or own
    is_bearable = both[1] - both[0] <= _MOST_WIDENED * (own[1] - own[0])
    return both if is_bearable else own
