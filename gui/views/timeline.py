"""The one slider that moves everything: which step of a formula's run is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.models.round_numbers import small_step
from gui.teaching import teach
from gui.views.track_slider import TRACK, TrackSlider

_NEAR = 6.0
_FEWEST_PIXELS_A_TICK = 5.0


@dataclass(frozen=True, slots=True)
class SettingChange:
    """A step from which on other settings were used, and a sentence about it."""

    step: int
    sentence: str


class Timeline(TrackSlider):
    """Reaches from 0 to the last planned step, with a mark where other settings were used from then on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total_steps = 0
        self._changes: Sequence[SettingChange] = ()
        self.setObjectName("timeline")
        self.retranslate()
        self.set_total_steps(0)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Timeline"))
        teach(
            self,
            self.tr(
                "Drag, or ← and →: go to a step\nPage Up and Page Down: a tenth of the run\nHome and End: ends\n"
                "Ctrl and click: run until there"
            ),
        )

    def set_total_steps(self, count: int) -> None:
        """Makes it reach as far as the run is planned, or as it came."""
        self._total_steps = count
        self._reach_to(max(count, self._last or 0))

    def show_computed(self, last_step: int | None) -> None:
        """Takes how far the run came; None if it has not begun."""
        if last_step != self._last:
            self._last = last_step
            self._reach_to(max(self._total_steps, last_step or 0))
            self.update()

    def show_changes(self, changes: Sequence[SettingChange]) -> None:
        """Marks the steps from which on other settings were used."""
        self._changes = tuple(changes)
        self.update()

    def _change_at(self, x: float) -> SettingChange | None:
        near = [change for change in self._changes if abs(self._x(change.step) - x) <= _NEAR]
        return min(near, key=lambda change: abs(self._x(change.step) - x), default=None)

    @override
    def _told_near(self, x: float) -> str:
        change = self._change_at(x)
        return change.sentence if change else ""

    @override
    def _paint_ground_marks(self, painter: QPainter) -> None:
        marks = self._numbers()
        spacing = marks[1] if len(marks) > 1 else self.maximum() or 1
        painter.setPen(QPen(QColor(self._theme.faint), 1))
        for step in range(
            0, self.maximum() + 1, small_step(spacing, (self._x(spacing) - self._x(0)) / _FEWEST_PIXELS_A_TICK)
        ):
            is_long = step % spacing == 0
            x = round(self._x(step)) + 0.5
            painter.drawLine(QPointF(x, TRACK + 11), QPointF(x, TRACK + (16 if is_long else 13.5)))
        self._paint_numbers(painter)

    @override
    def _paint_moving_marks(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.panel), 1))
        painter.setBrush(QColor(self._theme.ink))
        for change in self._changes:
            top = QPointF(self._x(change.step), TRACK - 6)
            painter.drawPolygon(QPolygonF([top, top + QPointF(-5, -8), top + QPointF(5, -8)]))
