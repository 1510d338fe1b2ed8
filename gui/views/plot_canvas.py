"""What mouse and keys do to a plot: choose a step, look at a part of it, look at the whole again."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from gui.views.plot_view import PlotView

_ZOOM = 1.25
_GRAB = 6
"""Pixels beside the playhead where it can be taken."""
_DRAG = 4
"""Pixels from where on a click is a drag."""
_FEWEST_STEPS = 4.0
_FINEST = 1e-12
"""Of the largest value: a narrower range of values would be finer than numbers are."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PlotCanvas(PlotView):
    """The plot with mouse and keys.

    Dragging moves the playhead, unless only a part of the steps is shown: then it moves that part.

    Signals:
        step_chosen: a person wants to see this step.
        step_pointed: a person wants the run to go on until this step, there or not.
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playhead: int | None = None
        self._most_steps = 10.0
        self._pressed_at: QPointF | None = None
        self._playhead_before: int | None = None
        self._is_dragging = self._drags_playhead = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_playhead(self, step: int | None) -> None:
        """Moves the playhead."""
        self._playhead = step
        self._curves_layer.show_playhead(step)

    def set_most_steps(self, most: float) -> None:
        """Takes the last step that can be looked at."""
        self._most_steps = most

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Asks for so many times fewer steps, the step ``around`` staying where it is."""
        first, last = self._steps
        middle = around if around is not None and first <= around <= last else (first + last) / 2
        self._look_at(middle - (middle - first) / factor, middle + (last - middle) / factor)

    def _look_at(self, first: float, last: float) -> None:
        """Asks for these steps, moved or narrowed so that they exist."""
        span = min(max(last - first, min(_FEWEST_STEPS, self._most_steps)), self._most_steps)
        first = min(max(first, 0.0), self._most_steps - span)
        self.steps_moved.emit(first, first + span)

    def _zoom_values(self, factor: float, y: float) -> None:
        low, high = self._limits
        middle = high - (y - self._box.scenePos().y()) / self._map.height * (high - low)
        if (high - low) / factor > _FINEST * max(abs(low), abs(high)):
            self.show_limits((middle - (middle - low) / factor, middle + (high - middle) / factor))
            self.values_moved.emit()

    def _step_at(self, x: float) -> int | None:
        """The step nearest to a place, None where there is none."""
        if self._curves is None or not self.has_curves:
            return None
        step = round(self._map.step(x - self._box.scenePos().x()))
        return min(max(step, self._curves.first_step), self._curves.stop_step - 1)

    def _any_step_at(self, x: float) -> int:
        """The step nearest to a place, whether it is computed or not."""
        step = round(self._map.step(x - self._box.scenePos().x()))
        return min(max(step, 0), round(self._most_steps))

    def _choose(self, step: int | None) -> None:
        if step is not None:
            self.step_chosen.emit(step)

    def _step_by_key(self, key: int) -> int | None:
        """Where a key moves the playhead."""
        if self._curves is None or not self.has_curves or self._playhead is None:
            return None
        first, last = self._curves.first_step, self._curves.stop_step - 1
        tenth = max((last - first) // 10, 1)
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        moved = dict(zip(keys, (-1, 1, -tenth, tenth), strict=True))
        steps = {key: self._playhead + by for key, by in moved.items()}
        step = (steps | {Qt.Key.Key_Home: first, Qt.Key.Key_End: last}).get(Qt.Key(key))
        return None if step is None else min(max(step, first), last)

    def _shows_all_steps(self) -> bool:
        return self._steps[0] <= 0 and self._steps[1] >= self._most_steps

    def _is_near_playhead(self, x: float) -> bool:
        if self._playhead is None or not self.has_curves:
            return False
        away: float = x - self._box.scenePos().x() - self._map.x(self._playhead)
        return abs(away) <= _GRAB

    def _hover(self, x: float) -> None:
        is_grabbed = self._is_near_playhead(x)
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if is_grabbed else Qt.CursorShape.ArrowCursor)
        left = self._box.scenePos().x()
        self.hovered.emit(self._step_at(x) if left <= x <= left + self._map.width else None)

    def _drag(self, place: QPointF, before: QPointF) -> None:
        if self._drags_playhead:
            self._choose(self._step_at(place.x()))
            return
        moved, low, high = (place.x() - before.x()) / self._map.pixels_a_step, *self._limits
        self._pressed_at = place
        self._look_at(self._steps[0] - moved, self._steps[1] - moved)
        if not self.are_values_automatic:
            raised = (place.y() - before.y()) / self._map.height * (high - low)
            self.show_limits((low + raised, high + raised))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        step = self._step_by_key(event.key()) if is_plain else None
        if step is not None:
            self.step_chosen.emit(step)
        elif is_plain and event.text() in {"+", "=", "-", "−"}:
            self.zoom(_ZOOM if event.text() in {"+", "="} else 1 / _ZOOM, self._playhead)
        elif is_plain and event.key() == Qt.Key.Key_F:
            self.fit_asked.emit()
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.has_curves:
            event.ignore()
            return
        factor = _ZOOM ** ((event.angleDelta().y() or event.angleDelta().x()) / 120)
        place, left = event.position(), self._box.scenePos().x()
        if place.x() < left or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_values(factor, place.y())
        else:
            self.zoom(factor, self._map.step(place.x() - left))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_pointed.emit(self._any_step_at(event.position().x()))
            return
        self._pressed_at, self._is_dragging = event.position(), False
        self._playhead_before = self._playhead
        self._drags_playhead = self._shows_all_steps() or self._is_near_playhead(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, before = event.position(), self._pressed_at
        if before is None:
            self._hover(place.x())
        elif self._is_dragging or (place - before).manhattanLength() >= _DRAG:
            self._is_dragging = True
            self._drag(place, before)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None and not self._is_dragging:
            self._choose(self._step_at(event.position().x()))
        self._pressed_at = None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._choose(self._playhead_before)  # what its first click moved
        self.fit_asked.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        step = self._any_step_at(event.pos().x()) if is_by_mouse else self._playhead or 0
        place = event.globalPos() if is_by_mouse else self.mapToGlobal(self.rect().center())
        self.menu_asked.emit(step, place)
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(None)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.playhead_layer.show_focus(is_focused=event.reason() in _BY_TAB)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if isValid(self.playhead_layer):  # at the program's end focus goes when half of this is gone already
            self.playhead_layer.show_focus(is_focused=False)
        super().focusOutEvent(event)
