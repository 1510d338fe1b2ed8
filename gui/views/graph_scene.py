"""The graph's boxes and links as items, and how a moment changes them."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsScene

from core.layout.graph_shape import Placement
from gui.models.graph_labels import label_places
from gui.models.graph_link_words import link_face, link_moment
from gui.models.graph_measure import measured, size_of
from gui.models.graph_moment import GraphMoment, NodeState
from gui.models.graph_picture import BoxKind, GraphPicture
from gui.models.graph_words import BoxMoment, box_face, box_moment
from gui.theme import LIGHT, Theme
from gui.views.graph_box_item import BoxItem
from gui.views.graph_link_item import LinkItem


class GraphScene(QGraphicsScene):
    """What is drawn. A moment changes only those items of which it says something else than the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self.boxes: list[BoxItem] = []
        self.links: list[LinkItem] = []
        self.picture: GraphPicture | None = None
        self.moment = GraphMoment()
        self._theme = LIGHT
        self._told_boxes: dict[int, BoxMoment] = {}
        self._told_links: dict[int, tuple[int, bool]] = {}
        self._lit: frozenset[int] = frozenset()
        self._current: int | None = None

    def show_picture(self, picture: GraphPicture, placement: Placement, opened: Collection[int]) -> None:
        """Draws another picture; groups that were opened get a handle by which they are closed."""
        self.clear()
        self._told_boxes.clear()
        self._told_links.clear()
        self.picture = picture
        self._current = None
        roots = {_root(picture, group) for group in opened}
        shape = measured(picture)
        by_edge = dict(zip(shape.edges, placement.routes, strict=True))
        routes = [by_edge.get((link.upper, link.lower), ()) for link in picture.links]
        self.links = [
            LinkItem(link, route, label, self._theme)
            for link, route, label in zip(picture.links, routes, label_places(routes), strict=True)
        ]
        self.boxes = []
        for box, centre in zip(picture.boxes, placement.centres, strict=True):
            curve = picture.graph.curve(box.parameter) if box.parameter and box.kind is BoxKind.LEAF else None
            can_close = box.kind is BoxKind.OPERATION and box.nodes[0] in roots
            item = BoxItem(box, size_of(picture, box), curve, self._theme, can_close=can_close)
            item.setPos(QPointF(*centre))
            self.boxes.append(item)
        for drawn in (*self.links, *self.boxes):
            self.addItem(drawn)
        self.setSceneRect(QRectF(0, 0, placement.width, placement.height))
        self.show_moment(self.moment)
        self._show_marks()

    def show_moment(self, moment: GraphMoment) -> None:
        """Shows another moment."""
        self.moment = moment
        picture = self.picture
        if picture is None:
            return
        for number, box in enumerate(self.boxes):
            told = box_moment(picture, number, moment)
            if self._told_boxes.get(number) != told:
                self._told_boxes[number] = told
                box.show_face(box_face(picture, number, moment))
        for number, link in enumerate(self.links):
            told_link = link_moment(picture, number, moment)
            if self._told_links.get(number) != told_link:
                self._told_links[number] = told_link
                link.show_face(link_face(picture, number, moment))

    def show_nothing(self) -> None:
        """Draws nothing."""
        self.clear()
        self.boxes, self.links, self.picture = [], [], None
        self._told_boxes.clear()
        self._told_links.clear()
        self.setSceneRect(QRectF())

    def show_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        for box in self.boxes:
            box.show_theme(theme)
        for link in self.links:
            link.show_theme(theme)

    def light_up(self, nodes: Collection[int]) -> None:
        """Lights up the boxes of some nodes, and no others."""
        self._lit = frozenset(nodes)
        self._show_marks()

    def mark_current(self, box: int | None) -> None:
        """Marks the box that the keys are at."""
        self._current = box
        self._show_marks()

    def box_at(self, place: QPointF) -> int | None:
        """The box at a place."""
        found = (item for item in self.items(place) if isinstance(item, BoxItem))
        item = next(found, None)
        return None if item is None else self.boxes.index(item)

    def link_at(self, place: QPointF) -> LinkItem | None:
        """The link at a place."""
        return next((item for item in self.items(place) if isinstance(item, LinkItem)), None)

    def running(self) -> QRectF | None:
        """Where something is running or made now; None where nothing is."""
        active = {NodeState.RUNNING, NodeState.MADE_NOW}
        places = [
            item.sceneBoundingRect() for item in self.boxes if item.face is not None and item.face.state in active
        ]
        if not places:
            return None
        around = places[0]
        for place in places[1:]:
            around = around.united(place)
        return around

    def paint_whole(self, painter: QPainter, target: QRectF) -> None:
        """Paints all of it on its ground, as it goes into a file: nothing lit up, no box marked."""
        lit, current = self._lit, self._current
        self._lit, self._current = frozenset(), None
        self._show_marks()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(target, QColor(self._theme.panel))
        self.render(painter, target, self.sceneRect())
        self._lit, self._current = lit, current
        self._show_marks()

    def _show_marks(self) -> None:
        for number, item in enumerate(self.boxes):
            is_lit = not self._lit.isdisjoint(item.box.nodes)
            item.show_marks(is_highlighted=is_lit, is_current=number == self._current)


def _root(picture: GraphPicture, group: int) -> int | None:
    """The node from which a group that is open can be closed: that of its last operation."""
    step = picture.groups.groups[group].step
    return next(iter(picture.groups.nodes(group)), None) if step is None else picture.graph.forward[step].node
