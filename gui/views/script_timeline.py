"""The slider along a script's run: its statements, with backward passes as chapters and calls as bars below them."""

from bisect import bisect_left

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from core.trajectory.program_trace import ProgramTrace
from gui.models.event_buckets import DEEPEST, EventBuckets, Mark
from gui.models.looked_at_pass import PASS_NAMES
from gui.teaching import teach
from gui.views.curve_look import mixed
from gui.views.timeline_marks import draw_call, draw_error, draw_marks
from gui.views.track_slider import TRACK, TrackSlider

_NEAR = 4.0
"""Pixels beside a backward pass from where a click is meant for it."""
_CALLS = (TRACK + 7, 4.0)
"""Where the bars of calls begin, and how far apart they are."""
_CALL_SHARES = (0.5, 0.34, 0.22)
"""How strong the bars are, the outermost call first."""
_PARTED_FROM = 3.0
"""Pixels a statement, from where calls that follow one another are parted."""
_LEAST = 16


class ScriptTimeline(TrackSlider):
    """Reaches from 0 to the last statement that has begun, and a little farther while the script goes on.

    Its steps are moments. A click beside a backward pass chooses its statement.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buckets = EventBuckets(ProgramTrace())
        self._is_ended = self._is_failed = False
        self.setObjectName("scriptTimeline")
        self.retranslate()
        self._reach()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Timeline of the script"))
        teach(
            self,
            self.tr(
                "Drag, or ← and →: go to a statement\nPage Up and Page Down: a tenth of the run\nHome and End: ends\n"
                "▾ backward()   ◆ autograd.grad   ▪ step()   ○ zero_grad()   ! hint   bars: calls"
            ),
        )

    def show_trace(self, trace: ProgramTrace) -> None:
        """Takes another run's trace, which may grow; :meth:`show_computed` takes what came to it."""
        self._buckets = EventBuckets(trace)
        self._is_ended = self._is_failed = False
        self._reach()
        self.update()

    def show_computed(self, last_moment: int | None) -> None:
        """Takes how far the run came; None if it has not begun."""
        before = self._buckets.version
        self._buckets.refresh()
        if last_moment != self._last or before != self._buckets.version:
            self._last = last_moment
            self._reach()
            self.update()

    def show_end(self, *, is_ended: bool, is_failed: bool) -> None:
        """Takes whether the run has ended, and whether with an error."""
        if (is_ended, is_failed) != (self._is_ended, self._is_failed):
            self._is_ended, self._is_failed = is_ended, is_failed
            self._reach()
            self.update()

    @property
    def _trace(self) -> ProgramTrace:
        return self._buckets.trace

    def _reach(self) -> None:
        count = max(len(self._trace), self._last or 0)
        self._reach_to(max(count, 1) if self._is_ended else _rounded_up(max(count, _LEAST)))

    @override
    def _step_pressed(self, x: float) -> int:
        """The statement there, or that of the backward pass beside it where statements are too many to be aimed at."""
        step = self._step_at(x)
        chapters = [self._trace.last_differentiating(step + 1), self._trace.next_differentiating(step)]
        near = [one for one in chapters if one is not None and abs(self._x(one) - x) <= _NEAR]
        pixels_a_step = self._x(1) - self._x(0)
        return min(near, key=lambda one: abs(self._x(one) - x)) if near and pixels_a_step < _NEAR else step

    @override
    def _told_at(self, step: int) -> str:
        if step >= len(self._trace):
            return self.tr("the end") if self._is_ended else self.tr("statement {number}").format(number=whole(step))
        event = self._trace.event(step)
        parts = [
            self.tr("statement {number}").format(number=whole(step)),
            self.tr("line {line}").format(line=whole(event.line)),
        ]
        if event.call:
            parts.append(self.tr("in {function}()").format(function=self._trace.call(event.call).function))
        return " · ".join([*parts, *self._happened(step)])

    @override
    def _told_near(self, x: float) -> str:
        step = self._step_pressed(x)
        return self._told_at(step) if self._last is not None and step <= self._last else ""

    def _happened(self, step: int) -> list[str]:
        """The passes of a statement, each kind once, and whether there is a hint."""
        passes = self._trace.passes
        words: list[str] = []
        for place in range(bisect_left(passes, step, key=lambda one: one.event), len(passes)):
            if passes[place].event != step:
                break
            if PASS_NAMES[passes[place].kind] not in words:
                words.append(PASS_NAMES[passes[place].kind])
        return words + [self.tr("hint")] * any(one.event == step for one in self._trace.hints)

    @override
    def _ground_key(self) -> object:
        return (self._buckets, self._buckets.version, self._is_failed, self._is_ended)

    @override
    def _paint_ground_marks(self, painter: QPainter) -> None:
        if self._buckets.calls_anything:
            self._paint_calls(painter)
        else:
            self._paint_ticks(painter)
        self._paint_numbers(painter)
        pixels = self._x(1) - self._x(0)
        for mark in (Mark.ZERO, Mark.UPDATE, Mark.GRADIENT, Mark.BACKWARD, Mark.HINT):
            draw_marks(painter, mark, self._x(0) + self._buckets.events_with(mark) * pixels, self._theme)
        if self._is_failed and len(self._trace):
            draw_error(painter, self._x(len(self._trace) - 1), self._theme)

    def _paint_ticks(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme.faint), 1))
        for step in self._numbers():
            x = round(self._x(step)) + 0.5
            painter.drawLine(QPointF(x, TRACK + 11), QPointF(x, TRACK + 16))

    def _paint_calls(self, painter: QPainter) -> None:
        pixels = self._x(1) - self._x(0)
        first, between = _CALLS
        for depth in range(1, DEEPEST + 1):
            colour = mixed(QColor(self._theme.panel), QColor(self._theme.soft), _CALL_SHARES[depth - 1])
            are_parted = pixels >= _PARTED_FROM
            gap = 1.0 if are_parted else 0.0
            for start, stop in self._buckets.calls(depth, are_parted=are_parted):
                top = first + between * (depth - 1)
                draw_call(painter, self._x(start), self._x(stop) - gap, top, colour)


def _rounded_up(count: int) -> int:
    """A round number that is at most a fifth larger: so the scale changes seldom while a run grows."""
    unit = max(10 ** (len(str(count)) - 1) // 5, 1)
    return -(-count // unit) * unit
