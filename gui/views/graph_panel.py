"""The graph with its buttons and its legend: what is folded, what is shown beside it, where everything stands."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from core.layout.by_depth import lay_out_by_depth
from core.layout.graph_shape import MOST_BOXES, GraphShape, Placement
from gui.models.graph_dot import dot_of
from gui.models.graph_drawing import picture_of, whole_picture
from gui.models.graph_folding import Wishes
from gui.models.graph_measure import measured
from gui.models.graph_moment import GraphMoment
from gui.models.graph_picture import Detail, GraphPicture
from gui.models.traced_graph import TracedGraph
from gui.teaching import teach
from gui.theme import LIGHT, Theme
from gui.views.graph_legend import GraphLegend
from gui.views.graph_view import GraphView

_PLACEMENTS_KEPT = 24
_ROOM_FOR_LEGEND = 190
"""Pixels of height below which boxes are worth more than what their marks mean, which tool tips tell too."""
_TOP = Qt.AlignmentFlag.AlignTop


class GraphPanel(QWidget):
    """The panel.

    Placements are made elsewhere, since that may take long: one is asked for, and shown when it comes.

    Signals:
        placement_wanted: a :class:`GraphShape`; to be answered by :meth:`show_placement` or :meth:`give_up_placement`.
        dot_asked: the graph is to be copied as Graphviz's text, which :meth:`dot` gives.
        file_asked: the graph is to be saved; with the name's ending, ``svg`` or ``png``.
    """

    placement_wanted = Signal(object)
    dot_asked = Signal()
    file_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("graphPanel")
        self.view = GraphView()
        self.legend = GraphLegend()
        self._graph: TracedGraph | None = None
        self._picture: GraphPicture | None = None
        self._shape: GraphShape | None = None
        self._anchor: int | None = None
        self._wishes, self._detail = Wishes(), Detail()
        self._moment = GraphMoment()
        self._placements: dict[GraphShape, Placement] = {}
        self._simple: set[GraphShape] = set()
        self._saved, self._numbers = _button("graphSaved"), _button("graphNumbers")
        self._zoom_out, self._zoom_in = _button("graphZoomOut", "−"), _button("graphZoomIn", "+")
        self._fit, self._more = _button("graphFit"), _button("graphMore", "⋯")
        self._menu = QMenu(self)
        self._copy_dot, self._save_svg, self._save_png = (self._menu.addAction("") for _ in range(3))
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_theme(LIGHT)

    def show_graph(self, graph: TracedGraph | None) -> None:
        """Shows a graph; None shows what to do to see one. What was opened stays open in a graph of the same build."""
        if graph is None or self._graph is None or _build(graph) != _build(self._graph):
            self._wishes = Wishes()
        self._graph = graph
        if graph is None:
            self._picture = self._shape = None
            self.view.show_nothing()
        else:
            self._draw()

    def show_moment(self, moment: GraphMoment) -> None:
        """Shows how far the iteration has come."""
        self._moment = moment
        if self.view.picture is self._picture:
            self.view.show_moment(moment)

    def show_placement(self, shape: GraphShape, placement: Placement) -> None:
        """Takes where the boxes of a shape go."""
        self._placements[shape] = placement
        while len(self._placements) > _PLACEMENTS_KEPT:
            del self._placements[next(iter(self._placements))]
        if shape == self._shape:
            self._show()

    def give_up_placement(self, shape: GraphShape) -> None:
        """Places the boxes in a simple way, as no better one could be had, and says so."""
        self._simple.add(shape)
        self.show_placement(shape, lay_out_by_depth(shape))

    def dot(self) -> str:
        """The whole graph at this moment in Graphviz's language; nothing where there is none."""
        return "" if self._graph is None else dot_of(whole_picture(self._graph, self._detail), self._moment)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self.view.set_theme(theme)
        self.legend.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._fit.setText(self.tr("Fit"))
        self._saved.setText(self.tr("Saved"))
        self._numbers.setText(self.tr("Numbers"))
        for button, name, tip in (
            (self._zoom_out, self.tr("Smaller"), self.tr("Smaller. (−, or Ctrl and the wheel)")),
            (self._zoom_in, self.tr("Larger"), self.tr("Larger. (+, or Ctrl and the wheel)")),
            (self._fit, self.tr("Fit"), self.tr("Shows the whole graph. (F)")),
            (self._more, self.tr("More"), self.tr("Copies or saves the graph.")),
            (
                self._saved,
                self.tr("Saved tensors"),
                self.tr("Shows what each node saved for its backward pass; struck out once the pass has freed it."),
            ),
            (
                self._numbers,
                self.tr("Numbers of the formula"),
                self.tr("Shows the numbers of the formula too. They are constants: no gradient flows back to them."),
            ),
        ):
            button.setAccessibleName(name)
            teach(button, tip)
        self._copy_dot.setText(self.tr("Copy as Graphviz DOT"))
        self._save_svg.setText(self.tr("Save as SVG…"))
        self._save_png.setText(self.tr("Save as PNG…"))
        self.legend.retranslate()
        self.view.retranslate()
        self._draw()

    def _lay_out(self) -> None:
        for switch in (self._saved, self._numbers):
            switch.setCheckable(True)
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.view, 0, 0)
        # Above the graph's corners, which are empty mostly: a row of their own would cost a low window a row of boxes.
        layout.addWidget(_side_by_side(self._saved, self._numbers), 0, 0, _TOP | Qt.AlignmentFlag.AlignLeft)
        zoom = _side_by_side(self._zoom_out, self._zoom_in, self._fit, self._more)
        layout.addWidget(zoom, 0, 0, _TOP | Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.legend, 1, 0)
        layout.setRowStretch(0, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.setVisible(self.height() >= _ROOM_FOR_LEGEND)

    def _connect(self) -> None:
        self._zoom_in.clicked.connect(partial(self.view.camera.zoom, 1))
        self._zoom_out.clicked.connect(partial(self.view.camera.zoom, -1))
        self._fit.clicked.connect(self.view.camera.fit)
        self._saved.toggled.connect(self._on_saved_toggled)
        self._numbers.toggled.connect(self._on_numbers_toggled)
        self._copy_dot.triggered.connect(self._on_dot_asked)
        self._save_svg.triggered.connect(lambda: self.file_asked.emit("svg"))
        self._save_png.triggered.connect(lambda: self.file_asked.emit("png"))
        self.view.opened.connect(self._on_opened)
        self.view.closed.connect(self._on_closed)

    def _draw(self) -> None:
        """Draws the graph as it is folded now, as soon as there is a placement for it."""
        if self._graph is None:
            return
        self._picture = picture_of(self._graph, self._wishes, self._detail)
        self._shape = measured(self._picture)
        if self._shape in self._placements:
            self._show()
        elif len(self._shape.sizes) > MOST_BOXES:
            self.give_up_placement(self._shape)
        else:
            self.placement_wanted.emit(self._shape)

    def _show(self) -> None:
        if self._picture is None or self._shape is None:
            return
        is_simple = self._shape in self._simple
        self.legend.show_remark(self.tr("simple layout") if is_simple else "")
        placement, anchor = self._placements[self._shape], self._anchor
        self._anchor = None
        self.view.show_picture(self._picture, placement, self._wishes.opened, anchor)
        self.view.show_moment(self._moment)

    def _on_opened(self, group: int) -> None:
        self._refold(self._wishes.opening(group), group)

    def _on_closed(self, group: int) -> None:
        self._refold(self._wishes.closing(group), group)

    def _refold(self, wishes: Wishes, group: int) -> None:
        """Opens or closes a group; its last operation stays where it is on the screen."""
        self._wishes = wishes
        if self._picture is not None and self._graph is not None:
            step = self._picture.groups.groups[group].step
            node = None if step is None else self._graph.forward[step].node
            self._anchor = next(iter(self._picture.groups.nodes(group)), None) if node is None else node
        self._draw()

    def _on_dot_asked(self) -> None:
        self.dot_asked.emit()

    def _on_saved_toggled(self, is_on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._detail = replace(self._detail, has_saved=is_on)
        self._draw()

    def _on_numbers_toggled(self, is_on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._detail = replace(self._detail, has_numbers=is_on)
        self._draw()


def _build(graph: TracedGraph) -> tuple[object, ...]:
    """What two graphs have in common in which the same groups can be opened."""
    return graph.formula, tuple(step.nodes for step in graph.forward), len(graph.backward.nodes)


def _button(name: str, text: str = "") -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setProperty("isSmall", True)  # noqa: FBT003 (a property)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button


def _side_by_side(*buttons: QToolButton) -> QWidget:
    bar = QWidget()
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for button in buttons:
        layout.addWidget(button)
    return bar
