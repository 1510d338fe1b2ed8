"""PyTorch's own graph, lit up as an iteration goes: the loss above, the leaves below."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget
from typing_extensions import override

from core.layout.graph_shape import Placement
from gui.models.graph_moment import GraphMoment
from gui.models.graph_picture import GraphPicture
from gui.models.graph_tips import box_tip, link_tip
from gui.teaching import wrapped
from gui.theme import LIGHT, Theme, text_font
from gui.views.graph_camera import GraphCamera
from gui.views.graph_scene import GraphScene


class GraphDisplay(QGraphicsView):
    """What is seen of the graph, and told of it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("graphView")
        self._scene = GraphScene()
        self._theme = LIGHT
        self._current: int | None = None
        self._placement: Placement | None = None
        self.camera = GraphCamera(self)
        self._set_up()

    @property
    def picture(self) -> GraphPicture | None:
        """What is drawn."""
        return self._scene.picture

    @property
    def scene_items(self) -> GraphScene:
        """The boxes and links."""
        return self._scene

    def show_picture(
        self, picture: GraphPicture, placement: Placement, opened: Collection[int] = (), anchor: int | None = None
    ) -> None:
        """Draws a graph.

        Args:
            picture: what is drawn.
            placement: where.
            opened: the groups that a person opened.
            anchor: a node that stays where it is on the screen.
        """
        kept = None if self._current is None or self.picture is None else self.picture.boxes[self._current].nodes
        before = self._place_of(anchor)
        self._scene.show_picture(picture, placement, opened)
        self._current = picture.box_of.get(kept[0]) if kept else None
        self._scene.mark_current(self._current)
        if before is not None and (now := self._place_of(anchor)) is not None:
            self.camera.hold()
            self.camera.scroll_by(now - before)
        elif self.camera.is_fitted and placement is not self._placement:
            self._fit_readably()
        self._placement = placement
        self._tell()

    def show_moment(self, moment: GraphMoment) -> None:
        """Shows how far the iteration has come, and moves to what is running if that cannot be seen."""
        self._scene.show_moment(moment)
        self.camera.follow(self._scene.running())
        self._tell()

    def show_nothing(self) -> None:
        """Shows what to do to see a graph."""
        self._scene.show_nothing()
        self._current = None
        self._tell()
        self.viewport().update()

    def retranslate(self) -> None:
        """Says its texts anew; what stands in boxes follows with the next picture."""
        self.setAccessibleName(self.tr("Graph of the backward pass"))
        self._tell()
        self.viewport().update()

    def highlight(self, nodes: Collection[int]) -> None:
        """Lights up some nodes, and no others."""
        self._scene.light_up(nodes)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.setBackgroundBrush(QColor(theme.panel))
        self._scene.show_theme(theme)
        self.viewport().update()

    def _set_up(self) -> None:
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 70)
        self.set_theme(LIGHT)
        self.retranslate()

    def _fit_readably(self) -> None:
        boxes = self._scene.boxes
        self.camera.fit_readably(boxes[0].pos() if boxes else QPointF())
        self.camera.follow(self._scene.running(), at_once=True)

    def _place_of(self, node: int | None) -> QPoint | None:
        """Where a node's box is on the screen."""
        if node is None or self.picture is None or (box := self.picture.box_of.get(node)) is None:
            return None
        return self.mapFromScene(self._scene.boxes[box].pos())

    def _tell(self) -> None:
        """Says in words what the picture shows, for those who hear it."""
        picture = self.picture
        if picture is None:
            self.setAccessibleDescription(self._empty_text())
            return
        if self._current is not None:
            self.setAccessibleDescription(box_tip(picture, picture.boxes[self._current], self._scene.moment))
            return
        told = self.tr("{nodes} nodes, {ran} of {steps} have run.")
        steps = len(picture.graph.backward.steps)
        nodes = len(picture.graph.backward.nodes)
        self.setAccessibleDescription(told.format(nodes=nodes, ran=self._scene.moment.ran, steps=steps))

    def _empty_text(self) -> str:
        return self.tr("No graph yet. Open an iteration of a run to see PyTorch's graph, node by node.")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.camera.is_fitted:
            self._fit_readably()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.picture is None:
            painter = QPainter(self.viewport())
            painter.setFont(text_font(13))
            painter.setPen(QColor(self._theme.soft))
            room = QRectF(self.viewport().rect()).adjusted(28, 0, -28, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text())

    def _show_tip(self, event: QHelpEvent) -> None:
        place, picture = self.mapToScene(event.pos()), self.picture
        text = ""
        if picture is not None and (box := self._scene.box_at(place)) is not None:
            text = box_tip(picture, picture.boxes[box], self._scene.moment)
        elif picture is not None and (link := self._scene.link_at(place)) is not None:
            text = link_tip(picture, link.link, self._scene.moment)
        QToolTip.showText(event.globalPos(), wrapped(text) if text else "", self.viewport())
