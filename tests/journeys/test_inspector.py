"""A step looked into: by keys alone, by the mouse alone, and always what PyTorch itself computes."""

import pytest
import torch
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget

from core.trajectory.iteration_trace import (
    AnotherPass,
    BackwardStep,
    ForwardStep,
    IterationTrace,
    SecondOrder,
    UpdateLine,
    ZeroGrad,
)
from core.trajectory.proof import Verdict
from gui.models.substeps import Chapter, Substeps
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel
from tests.journeys.learner import CONTROL, FASTEST, Learner

SHIFT = Qt.KeyboardModifier.ShiftModifier
INSIDE = CONTROL | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def inside(learner: Learner) -> Learner:
    """Before a step of 3x²+2x−1 at 2, opened."""
    learner.retype("functionEditor", "3x²+2x−1")
    learner.wait_until_idle()
    learner.key(Qt.Key.Key_I, CONTROL)
    if not panel(learner).isVisible():  # a wide window has it open from the start
        learner.key(Qt.Key.Key_I, CONTROL)
    learner.wait_until_idle()
    learner.wait(lambda: panel(learner).substeps is not None)
    return learner


def panel(learner: Learner) -> InspectorPanel:
    return learner.find(InspectorPanel, "inspector")


def stops(learner: Learner) -> Substeps:
    substeps = panel(learner).substeps
    assert substeps is not None
    return substeps


def iteration(learner: Learner) -> IterationTrace:
    trace = stops(learner).trace
    assert isinstance(trace, IterationTrace)
    return trace


def kinds(learner: Learner) -> list[str]:
    return [type(stop.moment).__name__ for stop in stops(learner).stops]


def test_that_a_step_is_gone_through_by_keys_alone(inside: Learner) -> None:
    assert kinds(inside) == ["ZeroGrad"] + ["ForwardStep"] * 5 + ["BackwardStep"] * 6 + ["UpdateLine"]
    panel(inside).setFocus()
    assert isinstance(inside.window.substep(), ZeroGrad)
    inside.key(Qt.Key.Key_Right)
    power = inside.window.substep()
    assert isinstance(power, ForwardStep)
    assert (power.operation, power.result.nested()) == ("pow", 4.0)
    inside.key(Qt.Key.Key_Down)
    first = inside.window.substep()
    assert isinstance(first, BackwardStep)
    assert first.index == 0
    inside.key(Qt.Key.Key_End)
    inside.key(Qt.Key.Key_Left)
    accumulated = inside.window.substep()
    assert isinstance(accumulated, BackwardStep)
    assert accumulated.accumulation is not None
    assert accumulated.accumulation.after is not None
    assert accumulated.accumulation.after.nested() == 14.0
    inside.key(Qt.Key.Key_Home)
    assert isinstance(inside.window.substep(), ZeroGrad)


def test_that_the_keys_with_ctrl_and_alt_work_from_everywhere(inside: Learner) -> None:
    inside.find(QWidget, "functionEditor").setFocus()
    inside.key(Qt.Key.Key_Down, INSIDE)
    assert isinstance(inside.window.substep(), ForwardStep)
    inside.key(Qt.Key.Key_Right, INSIDE)
    assert panel(inside).index == 2
    inside.key(Qt.Key.Key_Left, INSIDE)
    inside.key(Qt.Key.Key_Up, INSIDE)
    assert panel(inside).index == 0
    assert inside.function == "3x²+2x−1"


def test_that_the_next_iteration_is_opened_at_the_same_stop(inside: Learner) -> None:
    panel(inside).setFocus()
    for _ in range(11):
        inside.key(Qt.Key.Key_Right)
    inside.key(Qt.Key.Key_Right, SHIFT)
    inside.wait(lambda: inside.playhead == 1)
    inside.wait(lambda: iteration(inside).step == 1)
    inside.wait_until_idle()
    step = inside.window.substep()
    assert isinstance(step, BackwardStep)
    x = torch.tensor(inside.column("x")[1], requires_grad=True)
    torch.autograd.backward(3 * x**2 + 2 * x - 1)
    assert x.grad is not None
    assert step.accumulation is not None
    assert step.accumulation.after is not None
    assert step.accumulation.after.nested() == x.grad.item() == inside.column("grad_x")[1]
    inside.key(Qt.Key.Key_Left, SHIFT)
    inside.wait(lambda: iteration(inside).step == 0)
    assert panel(inside).index == 11


def test_that_a_step_is_gone_through_by_the_mouse_alone(inside: Learner) -> None:
    inside.click("nextSubstep")
    inside.click("nextSubstep")
    assert panel(inside).index == 2
    inside.click("previousSubstep")
    assert panel(inside).index == 1
    button = next(
        one
        for one in panel(inside).findChildren(QAbstractButton)
        if one.isVisible() and one.text().startswith("update")
    )
    inside.click_at(button, QPoint(button.width() // 2, button.height() // 2))
    assert isinstance(inside.window.substep(), UpdateLine)


def test_that_every_stop_of_every_pass_is_proved(inside: Learner) -> None:
    trace = iteration(inside)
    assert trace.backward.proof.verdict is Verdict.EQUAL
    assert trace.update.is_equal


def test_that_without_zeroing_gradients_pile_up_in_the_whole_run(inside: Learner) -> None:
    inside.click("zeroGradSwitch")
    inside.wait_until_idle()
    inside.key(Qt.Key.Key_Right, CONTROL)
    inside.wait(lambda: inside.length >= 2)
    inside.wait_until_idle()
    x = torch.tensor(2.0, requires_grad=True)
    for gradient in inside.column("grad_x"):
        torch.autograd.backward(3 * x**2 + 2 * x - 1)
        assert x.grad is not None
        assert gradient == x.grad.item()
        x.data.sub_(0.1 * x.grad)
    inside.press("undoAction")
    assert inside.find(QCheckBox, "zeroGradSwitch").isChecked()


def test_that_backward_again_is_refused_in_pytorchs_own_words_and_works_with_the_graph_retained(
    inside: Learner,
) -> None:
    inside.click("againSwitch")
    inside.wait(lambda: "AnotherPass" in kinds(inside))
    again = stops(inside)[next(i for i, stop in enumerate(stops(inside).stops) if stop.chapter is Chapter.AGAIN)]
    assert isinstance(again.moment, AnotherPass)
    assert again.moment.complaint.startswith("Trying to backward through the graph a second time")
    inside.click("retainGraphSwitch")
    inside.wait(lambda: kinds(inside).count("BackwardStep") == 12)
    inside.wait_until_idle()
    last = [stop.moment for stop in stops(inside).stops if stop.chapter is Chapter.AGAIN][-1]
    assert isinstance(last, BackwardStep)
    assert last.accumulation is not None
    assert last.accumulation.after is not None
    assert last.accumulation.after.nested() == 28.0


def test_that_create_graph_goes_on_to_the_second_derivative(inside: Learner) -> None:
    inside.click("createGraphSwitch")
    inside.wait(lambda: bool(iteration(inside).second_order))
    inside.wait_until_idle()
    (second,) = iteration(inside).second_order
    assert isinstance(second, SecondOrder)
    assert second.trace is not None
    ((_, value),) = second.trace.gradients
    assert value is not None
    assert value.nested() == 6.0


def test_that_the_graph_goes_to_the_clipboard_in_graphvizs_language(inside: Learner) -> None:
    inside.find(GraphPanel, "graphPanel").dot_asked.emit()
    text = QApplication.clipboard().text()
    assert text.startswith("digraph")
    assert text.count("MulBackward0") == 2


def test_that_what_cannot_be_opened_says_what_to_do(learner: Learner) -> None:
    if not panel(learner).isVisible():
        learner.key(Qt.Key.Key_I, CONTROL)
    learner.retype("functionEditor", "3x²+")
    learner.wait_until_idle()
    assert learner.window.substep() is None or iteration(learner).formula != "3x²+"


def test_that_the_stop_stays_while_the_learning_rate_is_changed(inside: Learner) -> None:
    panel(inside).setFocus()
    for _ in range(8):
        inside.key(Qt.Key.Key_Right)
    inside.retype("learningRate", "0.05")
    inside.wait(lambda: "0.05" in str(iteration(inside).update.lines[-1].values))
    inside.wait_until_idle()
    assert panel(inside).index == 8


def test_that_what_was_opened_stays_while_an_error_is_typed(inside: Learner) -> None:
    inside.find(QWidget, "functionEditor").setFocus()
    inside.key(Qt.Key.Key_End)
    inside.type("+")
    inside.wait_until_idle()
    assert iteration(inside).formula == "3x²+2x−1"


def test_that_a_gradient_that_is_no_leafs_is_kept_by_a_key_and_forgotten_with_the_formula(inside: Learner) -> None:
    panel(inside).setFocus()
    inside.key(Qt.Key.Key_Right)
    inside.key(Qt.Key.Key_G)
    inside.wait(lambda: bool(iteration(inside).retained))
    inside.wait_until_idle()
    ((operation, gradient),) = iteration(inside).retained
    assert gradient is not None
    assert (operation, gradient.nested()) == (0, 3.0)
    assert panel(inside).index == 1
    assert inside.find(QCheckBox, "retainGradSwitch").isChecked()
    inside.retype("functionEditor", "x³+2x")
    inside.wait_until_idle()
    inside.wait(lambda: iteration(inside).formula == "x³+2x")
    assert iteration(inside).retained == ()


def test_that_a_run_at_full_speed_is_not_mistaken_for_the_step_that_is_open(inside: Learner) -> None:
    band = inside.find(QWidget, "openedBefore")
    inside.retype("steps", "1000000")
    inside.choose("speed", FASTEST)
    inside.wait_until_idle()
    assert not band.isVisible()
    inside.click("runButton")
    inside.wait(band.isVisible)
    inside.click("runButton")
    inside.wait(lambda: not band.isVisible())
    inside.wait_until_idle()
    assert iteration(inside).step == inside.playhead > 0


def test_that_the_bare_arrows_go_through_the_stops_once_the_inspector_was_opened_by_its_key(inside: Learner) -> None:
    inside.key(Qt.Key.Key_I, CONTROL)
    inside.find(QWidget, "functionEditor").setFocus()
    inside.key(Qt.Key.Key_I, CONTROL)
    inside.key(Qt.Key.Key_Right)
    inside.key(Qt.Key.Key_Right)
    assert panel(inside).index == 2
    assert inside.function == "3x²+2x−1"
