"""What a person sees of the graph, and what mouse and keys do there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from core.layout.graph_shape import GraphShape
from core.layout.sugiyama import lay_out
from gui.models.graph_moment import FlowState, GraphMoment, NodeState
from gui.models.graph_picture import BoxKind
from gui.models.graph_words import piece_of
from gui.models.traced_graph import TracedGraph
from gui.theme import DARK, LIGHT
from gui.views.graph_box_item import BoxItem
from gui.views.graph_file import png_of, recorded, svg_of, write_graph
from gui.views.graph_panel import GraphPanel
from gui.views.graph_view import GraphView
from tests.gui.finding import find
from tests.gui.traced import chained, long_sum, parabola, traced

Painted = list[object]


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[GraphPanel]:
    panel = GraphPanel()
    panel.placement_wanted.connect(lambda shape: panel.show_placement(shape, lay_out(shape)))
    panel.resize(480, 620)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    QToolTip.hideText()


@pytest.fixture
def view(panel: GraphPanel) -> GraphView:
    return find(panel, GraphView, "graphView")


@pytest.fixture(scope="module")
def large() -> TracedGraph:
    return long_sum(45)


def item(panel: GraphPanel, piece: str) -> BoxItem:
    picture = panel.view.picture
    assert picture is not None
    (found,) = (box for box in panel.view.scene_items.boxes if piece_of(picture.graph, box.box) == piece)
    return found


def place(panel: GraphPanel, piece: str) -> QPoint:
    return panel.view.mapFromScene(item(panel, piece).pos())


def click(panel: GraphPanel, where: QPoint) -> None:
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def key(panel: GraphPanel, code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(panel.view, code, held)


def walk(panel: GraphPanel, *codes: Qt.Key) -> None:
    for code in codes:
        key(panel, code, Qt.KeyboardModifier.AltModifier)


def test_that_the_graph_is_a_graphics_view_with_a_name(panel: GraphPanel) -> None:
    assert isinstance(find(panel, QGraphicsView, "graphView"), GraphView)
    assert panel.view.accessibleName()


def test_that_without_a_graph_it_says_what_to_do(panel: GraphPanel) -> None:
    assert "Open an iteration" in panel.view.accessibleDescription()
    empty = panel.view.viewport().grab().toImage()
    panel.show_graph(parabola())
    panel.show_graph(None)
    assert panel.view.viewport().grab().toImage() == empty
    assert len({empty.pixel(x, y) for x in range(0, 400, 3) for y in range(200, 340)}) > 2


def test_that_a_moment_is_shown_in_boxes_and_on_links(panel: GraphPanel) -> None:
    graph = parabola()
    panel.show_graph(graph)
    panel.show_moment(GraphMoment.at_backward(graph, 2))
    faces = {piece: item(panel, piece).face for piece in ("3x²+2x", "2x", "3x²", "x²")}
    assert [face.state for face in faces.values() if face] == [
        NodeState.DONE,
        NodeState.RUNNING,
        NodeState.WAITING,
        NodeState.WAITING,
    ]
    states = [link.face.state for link in panel.view.scene_items.links if link.face]
    assert states.count(FlowState.NOW) == 1


def test_that_a_moment_that_comes_before_its_graph_is_shown_with_it(panel: GraphPanel) -> None:
    graph = parabola()
    panel.show_moment(GraphMoment.after(graph))
    panel.show_graph(graph)
    face = item(panel, "x").face
    assert face is not None
    assert face.gradient[0] == "grad None + 14 = 14"


def test_that_a_moment_keeps_the_boxes_and_says_something_else_only_where_something_changed(panel: GraphPanel) -> None:
    graph = parabola()
    panel.show_graph(graph)
    panel.show_moment(GraphMoment.at_backward(graph, 1))
    boxes = list(panel.view.scene_items.boxes)
    before = {number: box.face for number, box in enumerate(boxes)}
    panel.show_moment(GraphMoment.at_backward(graph, 2))
    assert list(panel.view.scene_items.boxes) == boxes
    changed = [number for number, box in enumerate(boxes) if box.face is not before[number]]
    assert 0 < len(changed) < len(boxes)


def test_that_another_iteration_of_the_same_graph_needs_no_other_layout(panel: GraphPanel) -> None:
    asked: list[GraphShape] = []
    panel.placement_wanted.connect(asked.append)
    panel.show_graph(parabola())
    panel.show_graph(traced("3x²+2x−1", {"x": 7.0}))
    assert len(asked) == 1
    face = item(panel, "x").face
    assert face is not None
    assert face.values[0] == "7"


def test_that_a_placement_that_comes_late_is_not_shown_for_another_graph(qtbot: QtBot) -> None:
    panel = GraphPanel()
    qtbot.addWidget(panel)
    asked: list[GraphShape] = []
    panel.placement_wanted.connect(asked.append)
    panel.show_graph(parabola())
    panel.show_graph(traced("x·y", {"x": 1.0, "y": 2.0}))
    panel.show_placement(asked[0], lay_out(asked[0]))
    assert panel.view.picture is None
    panel.show_placement(asked[1], lay_out(asked[1]))
    assert panel.view.picture is not None
    assert panel.view.picture.graph.formula == "x·y"


def test_that_where_no_layout_can_be_had_a_simple_one_is_shown_and_said_to_be(qtbot: QtBot) -> None:
    panel = GraphPanel()
    qtbot.addWidget(panel)
    panel.placement_wanted.connect(panel.give_up_placement)
    panel.show_graph(parabola())
    assert panel.view.picture is not None
    assert panel.legend.remark == "simple layout"


def test_that_a_click_on_a_node_chooses_it(panel: GraphPanel, qtbot: QtBot) -> None:
    graph = parabola()
    panel.show_graph(graph)
    with qtbot.waitSignal(panel.view.chosen) as chosen:
        click(panel, place(panel, "x²"))
    assert graph.backward.nodes[chosen.args[0]].name == "PowBackward0"


def test_that_the_mouse_tells_which_nodes_it_is_at(panel: GraphPanel, qtbot: QtBot) -> None:
    graph = parabola()
    panel.show_graph(graph)
    with qtbot.waitSignal(panel.view.hovered) as hovered:
        QTest.mouseMove(panel.view.viewport(), place(panel, "x²"))
    assert [graph.backward.nodes[node].name for node in hovered.args[0]] == ["PowBackward0"]
    with qtbot.waitSignal(panel.view.hovered) as left:
        QTest.mouseMove(panel.view.viewport(), QPoint(2, 2))
    assert left.args[0] == ()


def test_that_nodes_are_lit_up_and_no_others(panel: GraphPanel) -> None:
    panel.show_graph(parabola())
    panel.view.highlight(item(panel, "x²").box.nodes)
    assert item(panel, "x²").is_highlighted
    panel.view.highlight(item(panel, "2x").box.nodes)
    assert not item(panel, "x²").is_highlighted
    assert item(panel, "2x").is_highlighted


def test_that_a_drag_moves_the_graph_and_chooses_nothing(panel: GraphPanel, large: TracedGraph) -> None:
    panel.show_graph(large)
    chosen: list[int] = []
    panel.view.chosen.connect(chosen.append)
    before = panel.view.verticalScrollBar().value()
    start = panel.view.mapFromScene(panel.view.scene_items.boxes[1].pos())
    viewport = panel.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start - QPoint(0, 60))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 60))
    assert panel.view.verticalScrollBar().value() == before + 60
    assert not chosen


def turn(view: GraphView, held: Qt.KeyboardModifier, notches: int = 1) -> None:
    middle = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 (Qt takes it by its place)
    )
    QApplication.sendEvent(view.viewport(), wheel)


def test_that_ctrl_and_the_wheel_zoom_and_shift_and_the_wheel_go_aside(panel: GraphPanel, large: TracedGraph) -> None:
    panel.show_graph(large)
    scale = panel.view.camera.scale
    turn(panel.view, Qt.KeyboardModifier.ControlModifier)
    assert panel.view.camera.scale == pytest.approx(1.2 * scale)
    before = panel.view.horizontalScrollBar().value()
    turn(panel.view, Qt.KeyboardModifier.ShiftModifier, -1)
    assert panel.view.horizontalScrollBar().value() > before


def test_that_keys_and_buttons_zoom_and_fit(panel: GraphPanel, large: TracedGraph) -> None:
    panel.show_graph(large)
    key(panel, Qt.Key.Key_0)
    assert panel.view.camera.scale == pytest.approx(1)
    find(panel, QToolButton, "graphZoomIn").click()
    assert panel.view.camera.scale == pytest.approx(1.2)
    key(panel, Qt.Key.Key_Minus)
    assert panel.view.camera.scale == pytest.approx(1)
    key(panel, Qt.Key.Key_F)
    seen = panel.view.mapToScene(panel.view.viewport().rect()).boundingRect()
    assert seen.adjusted(-1, -1, 1, 1).contains(panel.view.sceneRect())


def test_that_a_small_graph_fits_and_is_not_made_larger_than_natural(panel: GraphPanel) -> None:
    panel.show_graph(traced("x²", {"x": 1.0}))
    assert panel.view.camera.scale == pytest.approx(1)


def test_that_alt_and_the_arrows_walk_and_the_bare_arrows_are_left_to_the_steps(panel: GraphPanel) -> None:
    panel.show_graph(parabola())
    walk(panel, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert panel.view.accessibleDescription().startswith("SubBackward0")
    before = panel.view.accessibleDescription()
    key(panel, Qt.Key.Key_Down)
    assert panel.view.accessibleDescription() == before


def test_that_enter_chooses_what_the_keys_are_at(panel: GraphPanel, qtbot: QtBot) -> None:
    panel.show_graph(parabola())
    walk(panel, Qt.Key.Key_Down, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.view.chosen):
        key(panel, Qt.Key.Key_Return)


def group(panel: GraphPanel) -> BoxItem:
    return next(box for box in panel.view.scene_items.boxes if box.box.kind is BoxKind.GROUP)


def test_that_a_click_opens_a_group_where_it_is_and_its_handle_closes_it(panel: GraphPanel, large: TracedGraph) -> None:
    panel.show_graph(large)
    folded = len(panel.view.scene_items.boxes)
    step = group(panel).box.step
    assert step is not None
    panel.view.centerOn(group(panel))
    where = panel.view.mapFromScene(group(panel).pos())
    click(panel, where)
    assert len(panel.view.scene_items.boxes) > folded
    root = next(box for box in panel.view.scene_items.boxes if box.box.nodes == (large.forward[step].node,))
    assert root.can_close
    moved = panel.view.mapFromScene(root.pos()) - where
    assert moved.manhattanLength() <= 4
    click(panel, panel.view.mapFromScene(root.pos() + root.close_handle().center()))
    assert len(panel.view.scene_items.boxes) == folded


def test_that_plus_opens_a_group_and_minus_closes_it(panel: GraphPanel, large: TracedGraph) -> None:
    panel.show_graph(large)
    folded = len(panel.view.scene_items.boxes)
    for _ in range(40):
        walk(panel, Qt.Key.Key_Right)
        if "nodes of this piece" in panel.view.accessibleDescription():
            break
        walk(panel, Qt.Key.Key_Down)
    assert "nodes of this piece" in panel.view.accessibleDescription()
    key(panel, Qt.Key.Key_Plus)
    opened = len(panel.view.scene_items.boxes)
    assert opened > folded
    key(panel, Qt.Key.Key_Minus)
    assert len(panel.view.scene_items.boxes) == folded


def test_that_what_was_opened_stays_open_in_the_next_iteration(panel: GraphPanel, large: TracedGraph) -> None:
    panel.show_graph(large)
    panel.view.opened.emit(group(panel).box.group)
    opened = len(panel.view.scene_items.boxes)
    panel.show_graph(long_sum(45))
    assert len(panel.view.scene_items.boxes) == opened


def test_that_saved_tensors_and_numbers_are_shown_on_demand(panel: GraphPanel) -> None:
    panel.show_graph(parabola())
    face = item(panel, "x²").face
    assert face is not None
    assert not face.tags
    find(panel, QToolButton, "graphSaved").click()
    face = item(panel, "x²").face
    assert face is not None
    assert face.tags
    boxes = len(panel.view.scene_items.boxes)
    find(panel, QToolButton, "graphNumbers").click()
    assert len(panel.view.scene_items.boxes) == boxes + 4


def test_that_what_runs_is_brought_into_view_only_when_it_is_not_seen(
    panel: GraphPanel, large: TracedGraph, qtbot: QtBot
) -> None:
    panel.show_graph(large)
    panel.show_moment(GraphMoment.at_backward(large, 0))
    bar = panel.view.verticalScrollBar()
    before = bar.value()
    panel.show_moment(GraphMoment.at_backward(large, 1))
    assert bar.value() == before
    panel.show_moment(GraphMoment.at_backward(large, len(large.backward.steps) - 1))

    def is_seen() -> bool:
        running = panel.view.scene_items.running()
        seen = panel.view.mapToScene(panel.view.viewport().rect()).boundingRect()
        return running is not None and seen.contains(running)

    qtbot.waitUntil(is_seen)


def test_that_a_tool_tip_tells_all_of_a_box(panel: GraphPanel) -> None:
    graph = parabola()
    panel.show_graph(graph)
    panel.show_moment(GraphMoment.after(graph))
    where = place(panel, "x")
    help_event = QHelpEvent(QEvent.Type.ToolTip, where, panel.view.viewport().mapToGlobal(where))
    QApplication.sendEvent(panel.view.viewport(), help_event)
    assert ".grad after: 14" in QToolTip.text()


def colours(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_states_have_the_themes_colours(panel: GraphPanel, theme: object) -> None:
    chosen = LIGHT if theme is LIGHT else DARK
    graph = parabola()
    panel.set_theme(chosen)
    panel.show_graph(graph)
    panel.show_moment(GraphMoment.at_backward(graph, 2))
    seen = colours(panel.view.viewport().grab().toImage())
    assert {chosen.panel, chosen.running_tint, chosen.done_tint, chosen.field} <= seen


def test_that_done_running_next_and_not_yet_are_told_apart_without_colours(panel: GraphPanel) -> None:
    graph = parabola()
    panel.show_graph(graph)
    panel.show_moment(GraphMoment.at_backward(graph, 2))
    pictures = []
    for piece in ("3x²+2x", "2x", "3x²", "x²"):
        corner = item(panel, piece).sceneBoundingRect().topLeft() + QPointF(12, 12)
        whole = panel.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        mark = whole.copy(panel.view.mapFromScene(corner).x(), panel.view.mapFromScene(corner).y(), 18, 18)
        dark = sorted(mark.pixelColor(x, y).lightness() for x in range(18) for y in range(18))
        middle = dark[len(dark) // 2]
        pictures.append(tuple(mark.pixelColor(x, y).lightness() < middle - 40 for x in range(18) for y in range(18)))
    assert len(set(pictures)) == 4


def test_that_the_graph_is_saved_as_svg_and_as_png_at_twice_its_size(panel: GraphPanel, tmp_path: Path) -> None:
    graph = parabola()
    panel.show_graph(graph)
    panel.show_moment(GraphMoment.after(graph))
    scene = panel.view.scene_items
    write_graph(recorded(scene), tmp_path / "graph.svg")
    write_graph(recorded(scene), tmp_path / "graph.png")
    svg = (tmp_path / "graph.svg").read_bytes()
    assert QSvgRenderer(svg).isValid()
    assert "AccumulateGrad" in svg.decode()
    image = QImage(str(tmp_path / "graph.png"))
    size = scene.sceneRect().size()
    assert (image.width(), image.height()) == (round(2 * size.width()), round(2 * size.height()))
    assert LIGHT.done_tint in colours(image)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.png", "graph.svg"]


def test_that_a_file_shows_nothing_lit_up_and_the_screen_goes_on_doing_so(panel: GraphPanel) -> None:
    panel.show_graph(parabola())
    plain = recorded(panel.view.scene_items)
    panel.view.highlight(item(panel, "x²").box.nodes)
    lit = recorded(panel.view.scene_items)
    assert svg_of(lit) == svg_of(plain)
    assert png_of(lit) == png_of(plain)
    assert item(panel, "x²").is_highlighted


def test_that_the_graph_is_copied_whole_for_graphviz(panel: GraphPanel, large: TracedGraph, qtbot: QtBot) -> None:
    assert panel.dot() == ""
    panel.show_graph(large)
    assert panel.dot().count("SinBackward0") == 45
    menu = find(panel, QToolButton, "graphMore").menu()
    with qtbot.waitSignal(panel.dot_asked):
        menu.actions()[0].trigger()
    with qtbot.waitSignal(panel.file_asked) as asked:
        menu.actions()[2].trigger()
    assert asked.args == ["png"]


def test_that_thousands_of_nodes_are_usable(panel: GraphPanel) -> None:
    graph = chained(3000)
    panel.show_graph(graph)
    assert len(panel.view.scene_items.boxes) < 130
    panel.show_moment(GraphMoment.at_backward(graph, 1500))
    assert (
        sum(box.face is not None and box.face.state is NodeState.RUNNING for box in panel.view.scene_items.boxes) == 1
    )
