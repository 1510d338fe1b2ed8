"""A script in the window: what has room, where the eye is led, and what the buttons do at the script's end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Opened
from tests.journeys.learner import FASTEST, Learner

DESCENT = """import torch

x = torch.tensor(2.0, requires_grad=True)
for step in range(5):
    y = 3 * x ** 2 + 2 * x - 1
    y.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    x.grad.zero_()
print(x)
"""


@pytest.fixture
def scripted(opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Learner:
    """Before a window with a script."""
    path = tmp_path_factory.mktemp("scripts") / "descent.py"
    path.write_text(DESCENT, encoding="utf-8")
    learner = opened(path)
    learner.wait_until_idle()
    return learner


def resize(learner: Learner, width: int, height: int) -> None:
    learner.window.resize(width, height)
    learner.wait(lambda: learner.window.columns.width() == width)


def test_that_bare_keys_step_and_run_at_once(scripted: Learner) -> None:
    timeline = scripted.find(QAbstractSlider, "scriptTimeline")
    scripted.key(Qt.Key.Key_Right)
    scripted.wait(lambda: timeline.value() == 1)
    scripted.key(Qt.Key.Key_Space)
    scripted.wait(lambda: timeline.value() > 8)


def test_that_whoever_comes_to_a_backward_pass_is_invited_to_look_inside_and_does_by_a_click(scripted: Learner) -> None:
    resize(scripted, 1280, 720)
    inside = scripted.find(QAbstractButton, "insideSwitch")
    assert inside.text() == "Look inside"
    scripted.press("nextBackwardAction")
    scripted.wait_until_idle()
    scripted.press("stepAction")
    scripted.wait(lambda: inside.text() == "Look inside backward()")
    scripted.click("insideSwitch")
    scripted.wait_until_idle()
    assert "backward() in line 6" in scripted.label("passHead")
    assert inside.isChecked()


def test_that_known_names_are_offered_for_watches_and_watches_have_the_marks_of_their_curves(scripted: Learner) -> None:
    scripted.choose("speed", FASTEST)
    scripted.click("runButton")
    scripted.wait_until_idle()
    completer = scripted.find(QLineEdit, "addWatch").completer()
    completer.setCompletionPrefix("x")
    assert [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())] == [
        "x",
        "x.grad",
    ]
    scripted.click("changeWatches")
    scripted.wait_until_idle()
    marks = scripted.window.findChildren(QWidget, "watchMark")
    scripted.wait(lambda: [mark.isVisible() for mark in marks] == [True] * 3)


def test_that_the_curves_take_the_whole_width_once_the_script_has_ended(scripted: Learner) -> None:
    steps = scripted.window.plots.loss_plot.canvas.plot_map
    assert steps.steps == (0, 10)  # and not what the formula's run has planned
    scripted.choose("speed", FASTEST)
    scripted.click("runButton")
    scripted.wait(lambda: scripted.window.plots.loss_plot.canvas.plot_map.steps == (0, 4))


@pytest.mark.parametrize("speed", [FASTEST, FASTEST - 1])
def test_that_run_at_the_end_begins_anew_and_comes_to_the_same_end(scripted: Learner, qtbot: QtBot, speed: int) -> None:
    scripted.choose("speed", speed)
    scripted.click("runButton")
    scripted.wait_until_idle()
    run, timeline = scripted.find(QAbstractButton, "runButton"), scripted.find(QAbstractSlider, "scriptTimeline")
    scripted.wait(lambda: timeline.value() == timeline.maximum() and "again from its start" in run.toolTip())
    end, printed = timeline.value(), scripted.find(QPlainTextEdit, "outputText").toPlainText()
    with qtbot.waitSignal(timeline.valueChanged, check_params_cb=lambda moment: moment == 0):
        scripted.click("runButton")
    scripted.wait(lambda: timeline.value() == end)
    assert scripted.find(QPlainTextEdit, "outputText").toPlainText() == printed


@pytest.mark.parametrize("actions", [(), ("inspectorAction",), ("lessonsAction",)])
def test_that_all_of_it_has_room_in_a_low_window(scripted: Learner, actions: tuple[str, ...]) -> None:
    resize(scripted, 1280, 720)
    for action in actions:
        scripted.press(action)
    scripted.press("stepAction")
    scripted.press("firstAction")  # with the band that says so
    assert (scripted.window.width(), scripted.window.height()) == (1280, 720)
    for name in ("variablesPanel", "lossPlot", "scriptEditor"):
        assert scripted.find(QWidget, name).height() >= 45
    assert scripted.find(QSplitter, "results").height() >= 120
