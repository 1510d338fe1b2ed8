"""A card with one quantity of a run against its steps, or against the samples of a script."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.script import Every, PlotRole, SourceKind
from core.trajectory.curves import Curve, Plotted
from gui.models.plotted_curves import PlottedCurves
from gui.teaching import wrapped
from gui.theme import LIGHT, PADDING, RADIUS, Theme, text_font
from gui.views.plot_canvas import PlotCanvas
from gui.views.plot_heading import HeadingEntry, PlotHeading
from gui.views.plot_readout import Reading, Readout
from gui.views.plot_switches import PlotSwitches
from gui.views.plot_words import (
    accessible_name,
    counted_text,
    hint,
    in_full,
    invitation,
    left_out,
    name_of,
    not_yet,
    script_hint,
    script_invitation,
    short,
    step_text,
    title,
)

_MOST_READINGS = 6
LOWEST = 100
"""Pixels of height in which a plot can still be read."""

Values = Sequence[float | None] | None


class TrajectoryPlot(QFrame):
    """Heading, plot and the switch of its axis.

    Signals:
        step_chosen: a person wants to see this step.
        step_pointed: a person wants the run to go on until this step.
        menu_asked: a person asks what can be done about this step, at that place of the screen.
        hovered: the step under the pointer, None when it has gone.
        steps_moved: a person looks at the steps from and to.
        values_moved: a person looks at another range of values.
        fit_asked: a person wants to see everything again.
    """

    step_chosen = Signal(int)
    step_pointed = Signal(int)
    menu_asked = Signal(int, QPoint)
    hovered = Signal(object)
    steps_moved = Signal(float, float)
    values_moved = Signal()
    fit_asked = Signal()

    def __init__(self, role: PlotRole, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._source = SourceKind.FORMULA
        self._theme = LIGHT
        self._curves: PlottedCurves | None = None
        self._earlier: PlottedCurves | None = None
        self._playhead: int | None = None
        self._crosshair: int | None = None
        self._is_pointer_here = self._is_secret = False
        self._obstacle, self._is_obstacle_told = "", False
        self.canvas = PlotCanvas()
        self._heading = PlotHeading()
        self._left_out = QLabel()
        self._switches = PlotSwitches(object_name)
        self.canvas.setObjectName(object_name)
        self._connect()
        self._lay_out()
        self.retranslate()

    def show_source(self, source: SourceKind) -> None:
        """Takes whether a formula is run or a script, which say other things while there is nothing to see."""
        self._source = source
        self.canvas.setToolTip(wrapped(self._hint()))
        self._show_sentences()

    def show_trajectory(self, run: Plotted | None) -> None:
        """Shows another run, or none."""
        self._curves = self._curves_of(run)
        self._say_counted()
        self._show_curves()

    def show_obstacle(self, sentence: str, *, is_told: bool) -> None:
        """Says why nothing can be run, where ``is_told``; the others of several plots just do not invite to it."""
        self._obstacle, self._is_obstacle_told = sentence, is_told
        self._show_sentences()

    def show_ghost(self, earlier: Plotted | None) -> None:
        """Shows a run that was left, behind the present one; None for none. The one that is shown costs nothing."""
        if earlier is (self._earlier.source if self._earlier else None):
            return
        self._earlier = self._curves_of(earlier)
        self._show_curves()

    def refresh(self) -> None:
        """Takes what was added to the trajectory, or taken from it, since the last time."""
        if self._curves is None:
            return
        before = self._curves.curves
        changed_from = self._curves.refresh()
        if self._curves.curves != before:
            self._show_curves()
        self.canvas.refresh()
        self._show_sentences()
        if self._playhead is not None and self._playhead >= changed_from:
            self.show_playhead(self._playhead)
        if self._crosshair is not None and self._crosshair >= changed_from:
            self.show_hovered(self._crosshair, is_here=self._is_pointer_here)

    def keep_secret(self, *, is_secret: bool) -> None:
        """Tells nothing of what comes after the playhead, or everything."""
        if is_secret is not self._is_secret:
            self._is_secret = is_secret
            self.show_playhead(self._playhead)
            self.show_hovered(self._crosshair, is_here=self._is_pointer_here)

    def show_playhead(self, step: int | None) -> None:
        """Moves the playhead."""
        self._playhead = step
        self.canvas.show_until(self._last_told)
        self.canvas.show_playhead(step)
        self.canvas.playhead_layer.show_playhead(step, self._values_at(step))
        self._show_heading()

    def show_hovered(self, step: int | None, *, is_here: bool) -> None:
        """Moves the crosshair, or takes it away; the box with the values stands where the pointer is."""
        self._crosshair, self._is_pointer_here = step, is_here
        values = self._values_at(step)
        readout = self._readout(step, values) if is_here and step is not None and values else None
        self.canvas.playhead_layer.show_crosshair(step, values, readout)

    def show_steps(self, first: float, last: float, most: float) -> None:
        """Shows the steps between these; ``most`` is the last that can be looked at."""
        self.canvas.set_most_steps(most)
        self.canvas.show_steps(first, last)
        self._switches.show_partial(is_partial=(first, last) != (0, most) or not self.canvas.are_values_automatic)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._say_names()
        self._show_heading()
        self._show_sentences()
        self.show_hovered(self._crosshair, is_here=self._is_pointer_here)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self._heading.set_theme(theme)
        self._show_heading()
        self.show_hovered(self._crosshair, is_here=self._is_pointer_here)
        self.update()

    def _curves_of(self, run: Plotted | None) -> PlottedCurves | None:
        if run is None:
            return None
        return PlottedCurves(run, self._role, positive_only=self._switches.is_logarithmic)

    def _show_curves(self) -> None:
        own, earlier = self._curves, self._earlier
        is_new = own is None or own.stop_step == own.first_step
        is_alike = own is not None and earlier is not None and own.curves == earlier.curves
        self.canvas.show_curves(own, earlier if is_new or is_alike else None)
        self._show_sentences()
        self.show_playhead(self._playhead)
        self.show_hovered(self._crosshair, is_here=self._is_pointer_here)

    @property
    def _own_curves(self) -> tuple[Curve, ...]:
        return self._curves.curves if self._curves else ()

    @property
    def _counted(self) -> Every | None:
        return self._curves.source.counted if self._curves else None

    @property
    def _last_told(self) -> int | None:
        """The last step of which something is told, as long as the rest is a secret; None where nothing is."""
        if not self._is_secret:
            return None
        return -1 if self._playhead is None else self._playhead

    def _is_told(self, step: int) -> bool:
        return self._last_told is None or step <= self._last_told

    def _values_at(self, step: int | None) -> Values:
        return None if step is None or self._curves is None or not self._is_told(step) else self._curves.values_at(step)

    def _show_heading(self) -> None:
        curves = self._own_curves
        values = self._values_at(self._playhead)
        texts = [short(value) for value in values] if values else [not_yet()] * len(curves)
        entries = tuple(
            HeadingEntry(look, name_of(curve, is_alone=len(curves) == 1), text, not values or values[row] is None)
            for row, (look, curve, text) in enumerate(zip(self.canvas.looks, curves, texts, strict=True))
        )
        self._heading.show_entries(entries, title(self._role))
        self.canvas.setAccessibleDescription(self._heading.text())

    def _in_full(self, step: int | None) -> str:
        return in_full(self._curves, step) if self._curves and step is not None and self._is_told(step) else ""

    def _readout(self, step: int, values: Sequence[float | None]) -> Readout:
        readings = [
            Reading(look, name_of(curve), short(value))
            for look, curve, value in zip(self.canvas.looks, self._own_curves, values, strict=True)
        ]
        return Readout(step_text(step, self._counted), tuple(readings[:_MOST_READINGS]))

    def _show_sentences(self) -> None:
        sentence = left_out(self._curves.left_out if self._curves else 0)
        self._left_out.setVisible(bool(sentence))
        self._left_out.setText(sentence)
        obstacle = self._obstacle if self._is_obstacle_told else ""
        has_curves = self.canvas.has_curves
        self.canvas.playhead_layer.show_notice(obstacle if has_curves else "")
        words = obstacle if self._obstacle else self._invitation()
        self.canvas.playhead_layer.show_sentence("" if has_curves else words)

    def _invitation(self) -> str:
        if self._source is SourceKind.SCRIPT:
            return script_invitation(self._role, self._own_curves)
        return invitation(self._role)

    def _hint(self) -> str:
        return script_hint() if self._source is SourceKind.SCRIPT else hint()

    def _say_counted(self) -> None:
        self.canvas.setAccessibleName(accessible_name(self._role, self._counted))
        self.canvas.show_counted(counted_text(self._counted))

    def _say_names(self) -> None:
        self._say_counted()
        self._switches.say_names(title(self._role))
        self.canvas.setToolTip(wrapped(self._hint()))

    def _connect(self) -> None:
        self._switches.logarithmic_toggled.connect(self._on_logarithmic_toggled)
        self._switches.fit_asked.connect(self._on_fit_asked)
        self._heading.installEventFilter(self)
        self.canvas.installEventFilter(self)
        self.canvas.step_chosen.connect(self.step_chosen)
        self.canvas.step_pointed.connect(self.step_pointed)
        self.canvas.menu_asked.connect(self.menu_asked)
        self.canvas.hovered.connect(self.hovered)
        self.canvas.steps_moved.connect(self.steps_moved)
        self.canvas.values_moved.connect(self.values_moved)
        self.canvas.fit_asked.connect(self._on_fit_asked)

    def _lay_out(self) -> None:
        self._left_out.hide()
        self._left_out.setProperty("tone", "soft")
        self._left_out.setFont(text_font(11))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._heading, 1)
        line.addWidget(self._switches)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 8, 10, 4)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._left_out)
        layout.addWidget(self.canvas, 1)
        self.setMinimumHeight(LOWEST)

    def _on_logarithmic_toggled(self, is_logarithmic: bool) -> None:  # noqa: FBT001, as Qt's signal is
        self.canvas.show_logarithmic(is_logarithmic=is_logarithmic)
        self._curves = self._curves_of(self._curves.source if self._curves else None)
        self._earlier = self._curves_of(self._earlier.source if self._earlier else None)
        self._show_curves()
        self.values_moved.emit()

    def _on_fit_asked(self) -> None:
        self.canvas.fit_values()
        self.fit_asked.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tool tips say every digit, which is not worth making ready with each frame."""
        if isinstance(watched, QWidget) and isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            is_heading = watched is self._heading
            values = self._in_full(self._playhead if is_heading else self._crosshair)
            parts = (values, "" if is_heading else self._hint())
            QToolTip.showText(event.globalPos(), wrapped("\n\n".join(part for part in parts if part)), watched)
            return True
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
