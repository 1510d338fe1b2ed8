"""A slider for a number: a click takes it there, each gesture ends with a signal, scrolling over it does nothing."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QWidget
from typing_extensions import override

from gui.slider_scale import SliderScale

_HANDLE = 14
_MOVING_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class SettingSlider(QSlider):
    """The slider.

    Signals:
        value_dragged: the value at every place it is moved to, with the mouse or with the keys.
        drag_ended: the mouse button or the key was let go.
    """

    value_dragged = Signal(float)
    drag_ended = Signal()

    def __init__(self, scale: SliderScale, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale = scale
        self._given: float | None = None
        self._is_in_gesture = False
        self._has_moved = False
        self.setRange(0, scale.last)
        self.setPageStep(max(1, scale.last // 10))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(48)
        self.valueChanged.connect(self._on_moved)

    @property
    def scale(self) -> SliderScale:
        """Which value stands where."""
        return self._scale

    def show_value(self, value: float) -> None:
        """Moves the handle to a value, or to the end nearest to it; never while it is being dragged."""
        self._given = value
        if not self._is_in_gesture:
            with QSignalBlocker(self):
                self.setValue(self._scale.position(value))

    def _on_moved(self, position: int) -> None:
        self._has_moved = True
        self._given = self._scale.value(position)
        self.value_dragged.emit(self._given)
        if not self._is_in_gesture:
            self._end_gesture()

    def _end_gesture(self) -> None:
        has_moved, self._is_in_gesture, self._has_moved = self._has_moved, False, False
        self.setSliderDown(False)
        if has_moved:
            self.drag_ended.emit()
        if self._given is not None:
            self.show_value(self._given)

    def _move_to(self, x: float) -> None:
        span = self.width() - _HANDLE
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = round(x - _HANDLE / 2)
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, span, is_mirrored))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._is_in_gesture = True
        self.setSliderDown(True)
        self._move_to(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_in_gesture:
            self._move_to(event.position().x())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_in_gesture and event.button() is Qt.MouseButton.LeftButton:
            self._end_gesture()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A key held down is one gesture, however often it repeats.
        self._is_in_gesture |= event.key() in _MOVING_KEYS
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat() and self._is_in_gesture:
            self._end_gesture()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._is_in_gesture:
            self._end_gesture()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
