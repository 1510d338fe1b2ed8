"""The three plots of a run, one above the other, with one axis of steps; side by side where that is low and wide."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget
from typing_extensions import override

from core.document.script import PlotRole, SourceKind
from core.trajectory.curves import Plotted
from gui.models.round_numbers import covering_steps
from gui.theme import GAP, Theme
from gui.views.trajectory_plot import LOWEST, TrajectoryPlot

_LEAST_ABREAST = 225
"""Pixels of width that each plot needs beside the others."""
_LEAST_STACKED = 128
"""Pixels of height that each plot needs above the others, unless there is no room for them side by side."""


class PlotsPanel(QWidget):
    """Parameters, loss and gradient.

    A run is given once, be it a formula's or what was watched of a script's; :meth:`refresh` then takes what became of
    it, at most once a frame. Of a script the steps are the numbers of its samples.

    Signals:
        step_chosen: a person wants to see this step.
        step_pointed: a person wants the run to go on until this step.
        menu_asked: a person asks what can be done about this step, at that place of the screen.
    """

    step_chosen = Signal(int)
    step_pointed = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Plotted | None = None
        self._total_steps = 0
        self._seen: tuple[float, float] | None = None
        self.parameter_plot = TrajectoryPlot(PlotRole.PARAMETERS, "parameterPlot")
        self.loss_plot = TrajectoryPlot(PlotRole.LOSS, "lossPlot")
        self.gradient_plot = TrajectoryPlot(PlotRole.GRADIENTS, "gradientPlot")
        self._plots = (self.loss_plot, self.parameter_plot, self.gradient_plot)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it is another one in other widths
        for plot in self._plots:
            self._layout.addWidget(plot, 1)
            plot.step_chosen.connect(self.step_chosen)
            plot.step_pointed.connect(self.step_pointed)
            plot.menu_asked.connect(self.menu_asked)
            plot.hovered.connect(self._on_hovered)
            plot.steps_moved.connect(self._on_steps_moved)
            plot.values_moved.connect(self._on_values_moved)
            plot.fit_asked.connect(self._on_fit_asked)
        self._show_steps()

    def show_source(self, source: SourceKind) -> None:
        """Takes whether a formula is run or a script."""
        for plot in self._plots:
            plot.show_source(source)

    def show_trajectory(self, run: Plotted | None) -> None:
        """Shows another run from its beginning on, or none; what was zoomed is whole again."""
        self._run = run
        self._seen = None
        for plot in self._plots:
            plot.show_trajectory(run)
        self._show_steps()
        self._align_axes()

    def refresh(self) -> None:
        """Takes what was added to the trajectory, or taken from it, since the last time."""
        self._show_steps()
        for plot in self._plots:
            plot.refresh()
        self._align_axes()

    def show_playhead(self, step: int | None) -> None:
        """Moves the playhead; what lies after it is drawn as a ghost. Before the first sample it is at −1."""
        for plot in self._plots:
            plot.show_playhead(step)

    def keep_secret(self, *, is_secret: bool) -> None:
        """Tells nothing of what comes after the playhead, as while somebody is to guess it, or everything."""
        for plot in self._plots:
            plot.keep_secret(is_secret=is_secret)

    def plot(self, role: PlotRole) -> TrajectoryPlot:
        """The plot of one kind of quantity."""
        plots = {PlotRole.PARAMETERS: self.parameter_plot, PlotRole.LOSS: self.loss_plot}
        return plots.get(role, self.gradient_plot)

    def show_obstacle(self, sentence: str) -> None:
        """Says why nothing can be run, above what is on the plots already; an empty text if something can."""
        for plot in self._plots:
            plot.show_obstacle(sentence, is_told=plot is self._plots[0])

    def show_ghost(self, earlier: Plotted | None) -> None:
        """Shows, faint, a run that was left, from the step on where it was; None for none."""
        for plot in self._plots:
            plot.show_ghost(earlier)
        self._align_axes()

    def set_total_steps(self, count: int) -> None:
        """Makes the axis of steps as long as the run is planned; 0 if that is not known."""
        if count != self._total_steps:
            self._total_steps = count
            self._show_steps()
            self._align_axes()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        for plot in self._plots:
            plot.set_theme(theme)

    def retranslate(self) -> None:
        """Has every plot say its texts anew."""
        for plot in self._plots:
            plot.retranslate()

    @override
    def minimumSizeHint(self) -> QSize:
        rows = 1 if self._is_wide() else len(self._plots)
        width = max(plot.minimumSizeHint().width() for plot in self._plots)
        return QSize(width, rows * LOWEST + (rows - 1) * GAP)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = len(self._plots) * (_LEAST_STACKED + GAP) - GAP
        is_abreast = self._is_wide() and self.height() < stacked
        direction = QBoxLayout.Direction.LeftToRight if is_abreast else QBoxLayout.Direction.TopToBottom
        if direction is not self._layout.direction():
            self._layout.setDirection(direction)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _is_wide(self) -> bool:
        """Whether the plots have room side by side."""
        return self.width() >= len(self._plots) * (_LEAST_ABREAST + GAP) - GAP

    def _show_steps(self) -> None:
        last = self._run.stop_step - 1 if self._run else 0
        most = float(covering_steps(self._total_steps, last))
        first, end = self._seen or (0.0, most)
        for plot in self._plots:
            plot.show_steps(first, end, most)

    def _align_axes(self) -> None:
        """Gives all plots the same width, so that a step stands above itself."""
        width = max(plot.canvas.wanted_axis_width for plot in self._plots)
        for plot in self._plots:
            plot.canvas.set_axis_width(width)

    def _on_hovered(self, step: int | None) -> None:
        for plot in self._plots:
            plot.show_hovered(step, is_here=plot is self.sender())

    def _on_steps_moved(self, first: float, last: float) -> None:
        self._seen = (first, last)
        self._on_values_moved()

    def _on_values_moved(self) -> None:
        self._show_steps()
        self._align_axes()

    def _on_fit_asked(self) -> None:
        self._seen = None
        self._on_values_moved()
