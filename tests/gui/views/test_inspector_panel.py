"""The inspector, gone through by keys and by mouse."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFrame, QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from core.document.run_spec import RunSpec
from core.trajectory.iteration_trace import BackwardStep, ForwardStep, Inspection, UpdateLine, ZeroGrad
from core.trajectory.proof import Difference, Place, Proof, Verdict
from gui.theme import DARK
from gui.views.explanation import ExplanationView
from gui.views.formula_preview import Drawing
from gui.views.formula_reduction import FormulaReduction
from gui.views.inspector_panel import InspectorPanel
from gui.views.step_list import StepList
from gui.views.update_arithmetic import UpdateArithmetic
from tests.gui.finding import find
from tests.gui.models.traced import EVERYTHING, MOMENTUM, ROSENBROCK, opened, traced


@pytest.fixture
def panel(qtbot: QtBot) -> InspectorPanel:
    """Shows the second iteration, and goes where a person asks it to."""
    panel = InspectorPanel()
    qtbot.addWidget(panel)
    panel.resize(480, 860)
    panel.substep_asked.connect(panel.show_substep)
    panel.show()
    panel.show_iteration(traced(MOMENTUM, 1))
    return panel


def press(panel: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QtBot.keyClick(panel, key)


def click(panel: InspectorPanel, name: str) -> None:
    QtBot.mouseClick(find(panel, QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_that_it_says_what_to_do_while_nothing_is_open(qtbot: QtBot) -> None:
    panel = InspectorPanel()
    qtbot.addWidget(panel)
    panel.show()
    assert panel.substep() is None
    assert "Run the function" in find(panel, QLabel, "inspectorEmpty").text()
    panel.show_empty("PyTorch refuses this.")
    assert find(panel, QLabel, "inspectorEmpty").text() == "PyTorch refuses this."
    press(panel, Qt.Key.Key_Right)
    assert panel.substep() is None


def test_that_everything_has_its_name(panel: InspectorPanel) -> None:
    for kind, name in (
        (StepList, "stepList"),
        (ExplanationView, "explanation"),
        (FormulaReduction, "formulaReduction"),
        (UpdateArithmetic, "updateArithmetic"),
    ):
        assert find(panel, kind, name).accessibleName()
    for name in ("previousSubstep", "nextSubstep", "previousChapter", "nextChapter", "overSubstep", "playSubsteps"):
        button = find(panel, QAbstractButton, name)
        assert button.accessibleName()
        assert button.toolTip()


def test_that_arrows_go_by_stops_and_chapters(panel: InspectorPanel) -> None:
    assert isinstance(panel.substep(), ZeroGrad)
    press(panel, Qt.Key.Key_Right)
    assert isinstance(panel.substep(), ForwardStep)
    press(panel, Qt.Key.Key_Down)
    assert isinstance(panel.substep(), BackwardStep)
    press(panel, Qt.Key.Key_Down)
    assert isinstance(panel.substep(), UpdateLine)
    press(panel, Qt.Key.Key_Left)
    assert isinstance(panel.substep(), BackwardStep)
    press(panel, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert (panel.index, type(panel.substep())) == (1, ForwardStep)
    press(panel, Qt.Key.Key_O)
    assert panel.index == 2
    press(panel, Qt.Key.Key_End)
    assert panel.index == 13
    press(panel, Qt.Key.Key_Home)
    assert panel.index == 0


def test_that_the_list_and_the_buttons_leave_the_arrows_to_the_inspector(panel: InspectorPanel) -> None:
    steps = find(panel, StepList, "stepList")
    press(steps, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert panel.index == 6
    press(find(panel, QCheckBox, "zeroGradSwitch"), Qt.Key.Key_Right)
    press(find(panel, QAbstractButton, "nextSubstep"), Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert panel.index == 6


def test_that_shift_asks_for_another_iteration(panel: InspectorPanel, qtbot: QtBot) -> None:
    asked: list[int] = []
    panel.iteration_asked.connect(asked.append)
    qtbot.keyClick(panel, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(panel, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [1, -1]
    assert panel.index == 0


def test_that_buttons_go_as_keys_do(panel: InspectorPanel) -> None:
    places = []
    for name in ("nextSubstep", "overSubstep", "nextChapter", "previousSubstep", "previousChapter"):
        click(panel, name)
        places.append(panel.index)
    assert places == [1, 2, 6, 5, 1]


def test_that_there_is_nothing_before_the_first_and_behind_the_last_stop(panel: InspectorPanel) -> None:
    assert not find(panel, QAbstractButton, "previousSubstep").isEnabled()
    press(panel, Qt.Key.Key_End)
    assert not find(panel, QAbstractButton, "nextSubstep").isEnabled()
    assert find(panel, QAbstractButton, "previousSubstep").isEnabled()


def test_that_a_chapter_is_gone_to_by_a_click(panel: InspectorPanel) -> None:
    click(panel, "backwardChapter")
    assert panel.index == 6
    assert find(panel, QAbstractButton, "backwardChapter").accessibleName() == "backward 1/6"
    assert find(panel, QAbstractButton, "forwardChapter").accessibleName() == "forward ✓"
    assert not find(panel, QAbstractButton, "againChapter").isVisible()


def test_that_it_plays_to_the_end_and_stops(panel: InspectorPanel, qtbot: QtBot) -> None:
    panel.sheet.bar.set_pace("20")
    press(panel, Qt.Key.Key_Space)
    assert panel.sheet.bar.is_playing
    qtbot.waitUntil(lambda: not panel.sheet.bar.is_playing)
    assert panel.index == 13


def test_that_a_person_can_stop_the_play(panel: InspectorPanel) -> None:
    click(panel, "playSubsteps")
    click(panel, "playSubsteps")
    assert not panel.sheet.bar.is_playing


def test_that_a_piece_that_is_clicked_is_gone_to(panel: InspectorPanel, qtbot: QtBot) -> None:
    panel.show_substep(8)
    reduction = find(panel, FormulaReduction, "formulaReduction")
    exponent = next(one for one in reduction.paper().rows[-1].pieces if one.piece.raised)
    qtbot.mouseClick(reduction.widget(), Qt.MouseButton.LeftButton, pos=exponent.box.center().toPoint())
    assert panel.index == 10


def test_that_what_is_pointed_at_is_told(panel: InspectorPanel, qtbot: QtBot) -> None:
    told: list[object] = []
    panel.span_hovered.connect(told.append)
    reduction = find(panel, FormulaReduction, "formulaReduction")
    piece = reduction.paper().rows[-1].pieces[0]
    qtbot.mouseMove(reduction.widget(), piece.box.center().toPoint())
    qtbot.mouseMove(reduction.widget(), QPoint(2, 2))
    assert told == [piece.piece.span, None]


def test_that_the_arithmetic_comes_to_the_front_with_the_update(panel: InspectorPanel) -> None:
    tabs = find(panel, QTabWidget, "inspectorTabs")
    panel.show_substep(12)
    assert tabs.currentWidget() is find(panel, UpdateArithmetic, "updateArithmetic")
    panel.show_substep(11)
    assert tabs.currentWidget() is find(panel, StepList, "stepList")


def test_that_switches_tell_how_the_iteration_is_to_be_opened(panel: InspectorPanel) -> None:
    told: list[object] = []
    panel.inspection_edited.connect(told.append)
    panel.zero_grad_edited.connect(told.append)
    for name in ("createGraphSwitch", "retainGraphSwitch", "againSwitch", "zeroGradSwitch"):
        click(panel, name)
    assert told == [
        Inspection(create_graph=True),
        Inspection(create_graph=True, retain_graph=True),
        Inspection(create_graph=True, retain_graph=True, again=True),
        False,
    ]


def test_that_switches_show_how_the_iteration_was_opened(panel: InspectorPanel) -> None:
    panel.show_iteration(traced(MOMENTUM, 0, EVERYTHING))
    assert find(panel, QCheckBox, "createGraphSwitch").isChecked()
    assert find(panel, QCheckBox, "againSwitch").isChecked()
    assert not find(panel, QCheckBox, "retainGraphSwitch").isChecked()
    assert find(panel, QAbstractButton, "againChapter").isVisible()


def test_that_a_rule_is_asked_for_once_and_shown_as_it_is_typeset(panel: InspectorPanel) -> None:
    asked: list[str] = []
    panel.latex_wanted.connect(asked.append)
    panel.show_substep(9)
    (latex,) = asked
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    panel.show_drawing(latex, Drawing(svg, 40, 20, 15))
    panel.show_substep(8)
    panel.show_substep(9)
    assert asked.count(latex) == 1


@pytest.mark.parametrize("spec", [ROSENBROCK, RunSpec("sum(A@x)+mean(x²)", (("A", "ones(30, 40)"), ("x", "ones(40)")))])
def test_that_every_stop_can_be_painted_in_every_size(panel: InspectorPanel, spec: RunSpec) -> None:
    panel.set_theme(DARK)
    panel.show_iteration(traced(spec, 0, EVERYTHING))
    panel.set_large(is_large=True)
    assert panel.substeps is not None
    for index in range(len(panel.substeps)):
        panel.show_substep(index)
        assert not panel.grab().isNull()


@pytest.mark.parametrize("formula", ["+".join(["x²"] * 200), "·".join(["sin(x)"] * 90), "∛(∛(∛(∛(x))))"])
def test_that_a_long_formula_can_be_gone_through(panel: InspectorPanel, formula: str) -> None:
    panel.show_iteration(opened(formula))
    substeps = panel.substeps
    assert substeps is not None
    for index in (0, 1, 50, *(start for _, start in substeps.starts), substeps.last):
        panel.show_substep(index)
        assert len(panel.sheet.reduction.paper().rows[-1].pieces) < 200
        assert not panel.grab().isNull()


def test_that_a_formula_whose_steps_are_not_found_in_it_is_explained_all_the_same(panel: InspectorPanel) -> None:
    panel.show_iteration(msgspec.structs.replace(opened("x²+1"), formula="x + 1 + 2 + 3"), 2)
    assert find(panel, ExplanationView, "explanation").text()
    assert not panel.grab().isNull()


def test_that_a_defect_has_a_report_to_copy_and_nothing_else_has(panel: InspectorPanel) -> None:
    trace = opened("3x²", {"x": "2"})
    copy = find(panel, QAbstractButton, "copyReport")
    panel.show_iteration(trace, 5)
    assert not copy.isVisible()
    proof = Proof(Verdict.DIFFERENT, (Difference(1, Place.INCOMING, 0, trace.loss, None),), 1)
    broken = msgspec.structs.replace(trace, backward=msgspec.structs.replace(trace.backward, proof=proof))
    panel.show_iteration(broken, 5)
    assert copy.isVisible()
    QtBot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert "This is a defect." in copied
    assert "step 1 PowBackward0 of x², incoming 0: 12 recorded, None by hand" in copied


def retain_switch(panel: InspectorPanel) -> QCheckBox:
    return find(panel, QCheckBox, "retainGradSwitch")


def test_that_retain_grad_is_chosen_for_the_piece_that_is_looked_at(panel: InspectorPanel) -> None:
    told: list[Inspection] = []
    panel.inspection_edited.connect(told.append)
    assert not retain_switch(panel).isEnabled()
    press(panel, Qt.Key.Key_G)
    press(panel, Qt.Key.Key_Right)
    assert retain_switch(panel).isEnabled()
    assert "retain_grad() on x²" in retain_switch(panel).toolTip()
    press(find(panel, StepList, "stepList"), Qt.Key.Key_G)
    click(panel, "createGraphSwitch")
    press(panel, Qt.Key.Key_Right, Qt.Key.Key_G)
    assert [one.retained for one in told] == [(0,), (0,), (0, 1)]
    panel.show_iteration(traced(MOMENTUM, 1, told[-1]), 1)
    assert retain_switch(panel).isChecked()
    click(panel, "retainGradSwitch")
    assert told[-1] == Inspection(create_graph=True, retained=(1,))


def test_that_the_switch_says_that_a_leaf_keeps_its_gradient_anyway(panel: InspectorPanel) -> None:
    panel.show_substep(11)
    assert (retain_switch(panel).isChecked(), retain_switch(panel).isEnabled()) == (True, False)
    assert "x is a leaf" in retain_switch(panel).toolTip()
    assert retain_switch(panel).accessibleName() == "retain_grad of x"


def test_that_what_is_open_is_told_apart_from_where_a_run_is_by_now(panel: InspectorPanel) -> None:
    band, words = find(panel, QFrame, "openedBefore"), find(panel, QLabel, "openedBeforeWords")
    panel.show_behind(12_000)
    assert band.isVisible()
    assert "12,000" in words.text()
    panel.show_behind(None)
    assert not band.isVisible()
    assert words.text() == ""


def test_that_in_a_low_window_the_step_the_sentence_and_the_tables_can_all_be_read(panel: InspectorPanel) -> None:
    panel.set_graph(QWidget())
    panel.resize(420, 560)
    panel.show_iteration(traced(MOMENTUM), 4)
    steps = find(panel, StepList, "stepList")
    QApplication.processEvents()
    assert steps.viewport().rect().contains(steps.visualRect(steps.currentIndex()))
    assert find(panel, ExplanationView, "explanation").height() >= 130  # some fonts need more elsewhere
    tabs = find(panel, QTabWidget, "inspectorTabs")
    low = tabs.height()
    tabs.setCurrentIndex(2)
    assert tabs.height() > low + 30
