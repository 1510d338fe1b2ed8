"""The inspector opens a pass of a script as it opens an iteration of a formula: by keys, by mouse, in every view."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from core.layout.sugiyama import lay_out
from core.trajectory.iteration_trace import BackwardStep, ForwardStep, UpdateLine, ZeroGrad
from gui.inspector_stop import InspectorStop
from gui.models.pass_place import PassPlace
from gui.models.script_pass import BarePass
from gui.models.step_list_model import StepRole
from gui.theme import DARK
from gui.views.chapter_bar import ChapterBar
from gui.views.explanation import ExplanationView
from gui.views.formula_reduction import FormulaReduction
from gui.views.graph_box_item import BoxItem
from gui.views.graph_panel import GraphPanel
from gui.views.inspection_switches import InspectionSwitches
from gui.views.inspector_panel import InspectorPanel
from gui.views.step_list import StepList
from gui.views.update_arithmetic import UpdateArithmetic
from tests.gui.finding import find
from tests.gui.models.passes import DOUBLING, MOMENTUM, PARABOLA, REGRESSION, TWICE, loop, passed
from tests.gui.models.traced import MOMENTUM as FORMULA
from tests.gui.models.traced import traced


class Inspector:
    """The panel and the graph at one stop."""

    def __init__(self) -> None:
        self.panel, self.graph = InspectorPanel(), GraphPanel()
        self.panel.set_graph(self.graph)
        self.graph.placement_wanted.connect(lambda shape: self.graph.show_placement(shape, lay_out(shape)))
        self.stop = InspectorStop(self.panel, self.graph, self.panel)
        self.panel.resize(460, 900)
        self.panel.show()

    def open(self, text: str, number: int = 0, place: PassPlace = PassPlace()) -> None:  # noqa: B008 (frozen)
        self.stop.show_opened(passed(text, number), place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QtBot.keyClick(self.panel, key)

    def head(self) -> str:
        return find(self.panel, QLabel, "passHead").text()

    def paper(self) -> FormulaReduction:
        return find(self.panel, FormulaReduction, "formulaReduction")

    def texts(self) -> list[str]:
        return ["".join(one.piece.text for one in row.pieces) for row in self.paper().paper().rows]

    def said(self) -> str:
        return find(self.panel, ExplanationView, "explanation").text()


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    one = Inspector()
    qtbot.addWidget(one.panel)
    return one


def test_that_arrows_go_through_a_pass_as_through_an_iteration(inspector: Inspector) -> None:
    inspector.open(PARABOLA)
    assert isinstance(inspector.panel.substep(), ForwardStep)
    assert inspector.texts()[-3:] == ["y = 3 * x ** 2 + 2 * x - 1", "y = 3 * 4 + 2 * x - 1", "y.backward()"]
    inspector.press(Qt.Key.Key_Down)
    assert isinstance(inspector.panel.substep(), BackwardStep)
    assert inspector.texts() == ["y = 3 * x ** 2 + 2 * x - 1", "y.backward()"]
    inspector.press(Qt.Key.Key_O)
    assert inspector.panel.index == 10
    assert "The gradient of x was None; it becomes 14." in inspector.said()


def test_that_the_heading_names_the_call_its_line_and_which_of_how_many_it_is(inspector: Inspector) -> None:
    inspector.open(REGRESSION.format(MOMENTUM), 4, PassPlace(2, 3))
    assert inspector.head() == "backward() in line 10, 2 of 3"
    inspector.panel.show_place(PassPlace(2, 40))
    assert inspector.head() == "backward() in line 10, 2 of 40"
    inspector.open(PARABOLA)
    assert inspector.head() == "backward() in line 4"


def test_that_what_the_script_decides_cannot_be_switched_and_why_not_is_said(inspector: Inspector) -> None:
    switches = inspector.panel.findChild(InspectionSwitches)
    assert switches is not None
    inspector.open(TWICE)
    assert not switches.isVisible()
    assert not find(inspector.panel, QCheckBox, "retainGradSwitch").isVisible()
    words = find(inspector.panel, QLabel, "scriptDecides")
    assert words.text() == "Whether the graph is kept is the script's own word: create_graph=True."
    inspector.stop.show_opened(traced(FORMULA, 1))
    assert switches.isVisible()
    assert find(inspector.panel, QCheckBox, "retainGradSwitch").isVisible()
    assert not words.isVisible()
    assert not find(inspector.panel, QLabel, "passHead").isVisible()


def test_that_a_step_has_its_arithmetic_in_front_and_no_graph(inspector: Inspector) -> None:
    inspector.open(REGRESSION.format(MOMENTUM), 5)
    assert isinstance(inspector.panel.substep(), UpdateLine)
    tabs = find(inspector.panel, QTabWidget, "inspectorTabs")
    assert tabs.currentWidget() is find(inspector.panel, UpdateArithmetic, "updateArithmetic")
    assert not find(inspector.panel, QFrame, "graphSlot").isVisible()
    assert inspector.texts() == ["optimizer.step()"]
    inspector.open(PARABOLA)
    assert tabs.currentWidget() is find(inspector.panel, StepList, "stepList")
    assert find(inspector.panel, QFrame, "graphSlot").isVisible()
    inspector.open(REGRESSION.format(MOMENTUM), 3)
    assert isinstance(inspector.panel.substep(), ZeroGrad)


def test_that_a_refused_pass_is_told_in_pytorchs_words_at_its_line(inspector: Inspector) -> None:
    inspector.open(TWICE, 3)
    assert isinstance(inspector.panel.substep(), BarePass)
    assert inspector.texts() == ["y.backward()"]
    assert "Trying to backward through the graph a second time" in inspector.said()
    assert inspector.head() == "backward() in line 7"


def test_that_the_next_pass_of_the_same_call_is_shown_at_the_same_stop(inspector: Inspector) -> None:
    inspector.open(REGRESSION.format(MOMENTUM), 4)
    inspector.press(Qt.Key.Key_Down, Qt.Key.Key_Right)
    index = inspector.panel.index
    inspector.open(REGRESSION.format(MOMENTUM), 7)
    assert inspector.panel.index == index > 0
    inspector.open(PARABOLA)
    assert inspector.panel.index == 0


def test_that_a_piece_that_is_pointed_at_lights_up_in_text_graph_and_list(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open(DOUBLING)
    inspector.press(Qt.Key.Key_Down)
    told: list[tuple[int, int] | None] = []
    inspector.stop.span_pointed.connect(told.append)
    row = inspector.paper().paper().rows[1]
    piece = next(one for one in row.pieces if one.piece.text == " * 2")
    qtbot.mouseMove(inspector.paper().widget(), piece.box.center().toPoint())
    script = passed(DOUBLING).text
    assert told[-1] is not None
    assert script[slice(*told[-1])] == "b * 2"
    assert lit(inspector) == [(2,)]
    steps = find(inspector.panel, StepList, "stepList").model()
    lit_rows = [row for row in range(steps.rowCount()) if steps.index(row, 0).data(StepRole.IS_POINTED)]
    assert [steps.index(row, 0).data(StepRole.TITLE).piece for row in lit_rows] == ["b * 2 (1 of 3)"] * 2
    qtbot.mouseMove(inspector.paper().widget(), QPoint(2, 2))
    assert told[-1] is None
    assert lit(inspector) == []


def lit(inspector: Inspector) -> list[tuple[int, ...]]:
    """The nodes that are lit up in the graph."""
    items = [one for one in inspector.graph.view.scene_items.items() if isinstance(one, BoxItem)]
    return [one.box.nodes for one in items if one.is_highlighted]


def test_that_a_node_that_is_pointed_at_lights_up_its_statement_as_it_ran(inspector: Inspector) -> None:
    inspector.open(DOUBLING)
    inspector.press(Qt.Key.Key_Down)
    told: list[object] = []
    inspector.stop.span_pointed.connect(told.append)
    inspector.graph.view.hovered.emit((1,))
    assert told == [passed(DOUBLING).forward[2].span]
    inspector.graph.view.hovered.emit(())
    assert told[-1] is None


def test_that_the_stop_that_is_shown_tells_its_piece(inspector: Inspector) -> None:
    told: list[object] = []
    inspector.stop.span_shown.connect(told.append)
    inspector.open(PARABOLA)
    inspector.press(Qt.Key.Key_Right)
    text = passed(PARABOLA).text
    assert [text[slice(*span)] for span in told if isinstance(span, tuple)] == ["x ** 2", "3 * x ** 2"]
    inspector.stop.show_nothing(is_script=True)
    assert told[-1] is None
    assert "Run the script" in find(inspector.panel, QLabel, "inspectorEmpty").text()


def test_that_a_piece_that_is_clicked_is_gone_to(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.open(PARABOLA)
    inspector.press(Qt.Key.Key_Down)
    piece = next(one for one in inspector.paper().paper().rows[0].pieces if one.piece.text == " ** 2")
    qtbot.mouseClick(inspector.paper().widget(), Qt.MouseButton.LeftButton, pos=piece.box.center().toPoint())
    assert inspector.panel.index == 9


def test_that_a_node_that_is_chosen_is_gone_to(inspector: Inspector) -> None:
    inspector.open(PARABOLA)
    inspector.press(Qt.Key.Key_Down)
    inspector.graph.view.chosen.emit(5)
    assert "PowBackward0" in inspector.said()


def test_that_a_pass_that_was_opened_before_is_told_apart_from_where_a_run_is(inspector: Inspector) -> None:
    inspector.open(PARABOLA)
    band = find(inspector.panel, QFrame, "openedBefore")
    inspector.panel.show_pass_behind(is_behind=True)
    assert band.isVisible()
    assert "opened before" in find(inspector.panel, QLabel, "openedBeforeWords").text()
    inspector.panel.show_pass_behind(is_behind=False)
    assert not band.isVisible()


@pytest.mark.parametrize("dress", [lambda panel: panel.set_theme(DARK), lambda panel: panel.set_large(is_large=True),
    lambda panel: panel.retranslate()])  # fmt: skip
def test_that_it_stays_where_it_is_in_other_clothes(
    inspector: Inspector, dress: Callable[[InspectorPanel], None]
) -> None:
    inspector.open(DOUBLING)
    inspector.press(Qt.Key.Key_Down, Qt.Key.Key_Right)
    index, texts = inspector.panel.index, inspector.texts()
    dress(inspector.panel)
    assert (inspector.panel.index, inspector.texts()) == (index, texts)
    assert inspector.paper().grab().toImage().width() > 0


def test_that_a_long_loop_is_folded_so_that_its_graph_can_be_read(inspector: Inspector) -> None:
    inspector.open(loop(500))
    picture = inspector.graph.view.picture
    assert picture is not None
    assert len(picture.graph.backward.nodes) == 1001
    assert len(picture.boxes) <= 62
    assert sum(len(box.nodes) for box in picture.boxes) == 1001
    links = {(link.upper, link.lower) for link in picture.links}
    assert not has_cycle(len(picture.boxes), links)


def has_cycle(count: int, links: set[tuple[int, int]]) -> bool:
    """Whether boxes without a link to them, taken away again and again, do not take all."""
    left = set(range(count))
    while free := {one for one in left if not any(lower == one and upper in left for upper, lower in links)}:
        left -= free
    return bool(left)


def test_that_the_statement_at_work_is_in_view_however_long_the_loop(inspector: Inspector) -> None:
    inspector.open(loop(50))
    inspector.press(Qt.Key.Key_Down)
    for _ in range(7):
        inspector.press(Qt.Key.Key_Right)
        paper, middle = inspector.paper(), inspector.paper().paper().middle
        assert middle is not None
        top = middle.top() - paper.verticalScrollBar().value()
        assert top >= 0
        assert top + 30 <= paper.viewport().height()


def test_that_the_chapters_are_taught_for_a_script(inspector: Inspector) -> None:
    inspector.open(PARABOLA)
    bar = inspector.panel.findChild(ChapterBar)
    assert bar is not None
    assert "The operations of the script" in find(bar, QWidget, "forwardChapter").toolTip()
    inspector.stop.show_opened(traced(FORMULA))
    assert "The function is computed" in find(bar, QWidget, "forwardChapter").toolTip()
