"""The graph as one handles it: by the mouse, and by keys alone."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from gui.models.graph_picture import BoxKind
from gui.models.graph_walk import Direction, step_from
from gui.views.graph_display import GraphDisplay

_WHEEL_NOTCH = 120
_MARGIN = 24
_WALKS = {
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
}


class GraphView(GraphDisplay):
    """The graph. Drag or turn the wheel to move it, Ctrl and the wheel to zoom.

    Keys: Alt and the arrows walk along the graph (the bare arrows step through the iteration), Enter opens a group or
    goes to a node's step, + and − open and close groups, elsewhere they zoom, 0 is the natural size, F shows all.

    Signals:
        hovered: the nodes that the mouse is at; empty when it has left.
        chosen: a node that was clicked.
        opened: a group that was asked to be opened.
        closed: a group that was asked to be closed.
    """

    hovered = Signal(tuple)
    chosen = Signal(int)
    opened = Signal(int)
    closed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self._under: int | None = None

    def walk(self, direction: Direction) -> None:
        """Goes to a neighbour in the graph, and says what it is."""
        if self.picture is None or not self._scene.boxes:
            return
        places = [(item.pos().x(), item.pos().y()) for item in self._scene.boxes]
        start = self._running_box() if self._current is None else None
        self._current = step_from(self.picture, places, self._current, direction) if start is None else start
        self._scene.mark_current(self._current)
        self.ensureVisible(self._scene.boxes[self._current or 0], _MARGIN, _MARGIN)
        self._tell()

    def choose(self, box: int) -> None:
        """Does what a click on a box does."""
        drawn = self._scene.boxes[box].box
        if drawn.kind is BoxKind.GROUP and drawn.group is not None:
            self.opened.emit(drawn.group)
        elif drawn.nodes:
            self.chosen.emit(drawn.nodes[0])

    def _running_box(self) -> int | None:
        """Where a walk begins: at what is running, else at the top."""
        place = self._scene.running()
        return 0 if place is None else self._scene.box_at(place.center())

    def _close_around(self, box: int) -> None:
        """Closes the innermost group of several nodes around a box."""
        picture = self.picture
        if picture is None or not (nodes := picture.boxes[box].nodes):
            return
        home = picture.groups.home.get(nodes[0])
        if home is None:
            return
        around = (home, *picture.groups.around(home))
        first = (group for group in around if picture.groups.groups[group].count > len(nodes))
        if (group := next(first, None)) is not None:
            self.closed.emit(group)

    def _on_key_plus(self) -> None:
        picture, box = self.picture, self._current
        if picture is not None and box is not None and picture.boxes[box].kind is BoxKind.GROUP:
            self.choose(box)
        else:
            self.camera.zoom(1)

    def _on_key_minus(self) -> None:
        if self._current is not None and self.picture is not None and self.picture.boxes[self._current].nodes:
            self._close_around(self._current)
        else:
            self.camera.zoom(-1)

    def _on_clicked(self, place: QPoint) -> None:
        box = self._scene.box_at(self.mapToScene(place))
        if box is None:
            self._current = None
            self._scene.mark_current(None)
            return
        item = self._scene.boxes[box]
        if item.can_close and item.close_handle().contains(self.mapToScene(place) - item.pos()):
            self._close_around(box)
        else:
            self.choose(box)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._dragged is not None:
            self._drag_to(place)
        elif not event.buttons():
            self._hover(place)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed, self._dragged = self._pressed, None, None
        if pressed is not None and event.button() is Qt.MouseButton.LeftButton:
            self._on_clicked(pressed)
        self._hover(event.position().toPoint())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.camera.zoom(turned / _WHEEL_NOTCH)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned)
        else:
            super().wheelEvent(event)
            return
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and (way := _WALKS.get(Qt.Key(event.key()))):
            self.walk(way)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current is not None:
            self.choose(self._current)
        elif (act := self._keys().get(Qt.Key(event.key()))) is not None and not _is_combined(event):
            act()
        else:
            event.ignore()  # the arrows belong to whoever steps through the iteration
            return
        event.accept()

    def _keys(self) -> dict[Qt.Key, partial[None]]:
        return {
            Qt.Key.Key_F: partial(self.camera.fit),
            Qt.Key.Key_0: partial(self.camera.zoom_naturally),
            Qt.Key.Key_Plus: partial(self._on_key_plus),
            Qt.Key.Key_Minus: partial(self._on_key_minus),
        }

    def _drag_to(self, place: QPoint) -> None:
        if self._dragged is None:
            return
        if self._pressed and (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None  # it is a drag and no click
        way = place - self._dragged
        self._dragged = place
        self.camera.hold()
        self.camera.scroll_by(-way)

    def _hover(self, place: QPoint | None) -> None:
        box = None if place is None else self._scene.box_at(self.mapToScene(place))
        if box != self._under:
            self._under = box
            shape = Qt.CursorShape.ArrowCursor if box is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.hovered.emit(() if box is None else self._scene.boxes[box].box.nodes)


def _is_combined(event: QKeyEvent) -> bool:
    """Whether Ctrl or Alt is held: then the key is somebody else's."""
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
