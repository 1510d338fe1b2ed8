"""The graph is laid out beside the window, for real, and simply where that cannot be done."""

import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.channel.frames import Frames, framed
from core.drawing.graph import lay_out_graph
from core.drawing_messages import LaidOut, LayOut, Typeset, drawing_answer_of, drawing_command_of
from core.layout.graph_shape import MOST_BOXES, GraphShape, shape_of
from gui.drawing_process import COMMAND, DrawingProcess
from gui.graph_link import GraphLink
from gui.views.graph_panel import GraphPanel
from tests.gui.traced import parabola, traced

PATIENCE = 20_000
Make = Callable[..., GraphPanel]
LARGE = shape_of([(150.0, 62.0)] * 101, [(upper, upper + 1) for upper in range(100)])
SPEECHLESS = (sys.executable, "-c", "import sys; sys.stdin.read()")
DYING = """
from core.channel.outbox import take_standard_output
from core.drawing_messages import Listening
import sys
take_standard_output().send(Listening(0))
sys.stdin.buffer.read(1)
"""
"""A process that listens, and ends as soon as it hears anything."""
SHAPE = shape_of([(150.0, 62.0)] * 4, [(0, 1), (0, 2), (1, 3), (2, 3)])


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[DrawingProcess] = []

    def panel(command: tuple[str, ...] = COMMAND, own_command: tuple[str, ...] = COMMAND) -> GraphPanel:
        shown = GraphPanel()
        qtbot.addWidget(shown)
        pair = DrawingProcess(shown, command, PATIENCE), DrawingProcess(shown, own_command, PATIENCE)
        made.extend(pair)
        link = GraphLink(shown, *pair, shown)
        assert link.is_idle
        return shown

    yield panel
    for one in made:
        one.close()


def test_that_a_graph_is_laid_out_in_the_drawing_process(make: Make, qtbot: QtBot) -> None:
    panel = make()
    panel.show_graph(parabola())
    assert panel.view.picture is None
    qtbot.waitUntil(lambda: panel.view.picture is not None, timeout=PATIENCE)
    assert panel.legend.remark == ""


def test_that_only_the_last_graph_that_was_asked_for_is_shown(make: Make, qtbot: QtBot) -> None:
    panel = make()
    panel.show_graph(parabola())
    panel.show_graph(traced("x·y", {"x": 1.0, "y": 2.0}))
    qtbot.waitUntil(lambda: panel.view.picture is not None, timeout=PATIENCE)
    assert panel.view.picture is not None
    assert panel.view.picture.graph.formula == "x·y"


def test_that_a_drawing_process_that_dies_leaves_a_simple_layout(make: Make, qtbot: QtBot) -> None:
    panel = make((sys.executable, "-c", "raise SystemExit(3)"))
    panel.show_graph(parabola())
    qtbot.waitUntil(lambda: panel.view.picture is not None, timeout=PATIENCE)
    assert panel.legend.remark == "simple layout"


def processes(panel: GraphPanel) -> tuple[DrawingProcess, DrawingProcess]:
    """That of formulas and small graphs, and that of large ones."""
    first, second = panel.findChildren(DrawingProcess)
    return first, second


def is_idle(panel: GraphPanel) -> bool:
    (link,) = panel.findChildren(GraphLink)
    return link.is_idle


def test_that_a_formula_is_drawn_while_a_large_graph_is_laid_out(make: Make, qtbot: QtBot) -> None:
    panel = make(own_command=SPEECHLESS)
    panel.placement_wanted.emit(LARGE)
    formulas, graphs = processes(panel)
    drawn: list[int] = []
    formulas.answered.connect(lambda answer: drawn.append(answer.request))
    formulas.send(Typeset(7, "x^{2}", 22.0))
    qtbot.waitUntil(lambda: drawn == [7], timeout=PATIENCE)
    assert not is_idle(panel)
    assert graphs.process_id() != 0


def test_that_a_large_layout_is_ended_once_another_graph_is_looked_at(make: Make, qtbot: QtBot) -> None:
    panel = make(own_command=SPEECHLESS)
    panel.placement_wanted.emit(LARGE)
    panel.show_graph(parabola())
    _, graphs = processes(panel)
    assert graphs.process_id() == 0
    qtbot.waitUntil(lambda: panel.view.picture is not None, timeout=PATIENCE)
    assert panel.legend.remark == ""


def test_that_a_large_graph_is_laid_out_by_a_process_that_ends_with_it(make: Make, qtbot: QtBot) -> None:
    panel = make()
    _, graphs = processes(panel)
    with qtbot.waitSignal(graphs.answered, timeout=PATIENCE) as answered:
        panel.placement_wanted.emit(LARGE)
    assert answered.args is not None
    assert len(answered.args[0].placement.centres) == len(LARGE.sizes)
    assert is_idle(panel)
    assert graphs.process_id() == 0


def test_that_a_process_that_cannot_lay_out_a_large_graph_is_not_started_again(make: Make, qtbot: QtBot) -> None:
    panel = make(own_command=(sys.executable, "-c", DYING))
    _, graphs = processes(panel)
    with qtbot.waitSignal(graphs.given_up, timeout=PATIENCE):
        panel.placement_wanted.emit(LARGE)
    assert is_idle(panel)
    assert graphs.process_id() == 0


def test_that_shapes_and_placements_travel_as_bytes() -> None:
    (command,) = map(drawing_command_of, Frames().take(framed(LayOut(7, SHAPE))))
    assert command == LayOut(7, SHAPE)
    answer = lay_out_graph(LayOut(7, SHAPE))
    (told,) = map(drawing_answer_of, Frames().take(framed(answer)))
    assert told == answer
    assert isinstance(told, LaidOut)


def test_that_too_many_boxes_are_answered_with_nothing() -> None:
    shape = GraphShape(((1.0, 1.0),) * (MOST_BOXES + 1), ())
    assert lay_out_graph(LayOut(1, shape)) == LaidOut(1, None)
