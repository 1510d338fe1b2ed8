"""A script by mouse: paste it where a formula belongs, click margins, buttons, plots, the timeline, and watches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from core.document.script import PlotRole
from tests.journeys.learner import CONTROL
from tests.journeys.script_learner import FASTEST, ScriptLearner
from tests.journeys.script_oracle import plain_run

DESCENT = """\
import torch

def f(x):
    return ((x - 1) ** 2).sum()

x = torch.tensor([3.0, -2.0], requires_grad=True)
for step in range(20):
    y = f(x)
    y.backward()
    with torch.no_grad():
        x -= 0.2 * x.grad
    x.grad.zero_()
print(x)
"""
INSIDE, LOSS, BACKWARD, UPDATE, ZERO = 4, 8, 9, 11, 12
EXCEEDING = "import torch\nx = torch.ones(2, requires_grad=True)\ny = x * 2\ny.backward()\nprint('never')\n"
BY_STATEMENT, LOSS_PLOT = 3, 2


@pytest.fixture
def scripted(script_learner: ScriptLearner) -> ScriptLearner:
    """Before a script that was pasted where the formula stands."""
    learner, formula = script_learner, script_learner.function
    learner.click_into("functionEditor")
    QApplication.clipboard().setText(DESCENT)
    learner.key(Qt.Key.Key_V, CONTROL)
    learner.wait_until_idle()
    assert learner.function == formula
    learner.pick("speed", FASTEST)
    return learner


def focused() -> str:
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def test_that_a_script_is_recognised_where_a_formula_belongs(script_learner: ScriptLearner) -> None:
    learner, formula = script_learner, script_learner.function
    learner.click_into("functionEditor")
    learner.paste(DESCENT)
    assert learner.script_text.isVisible()
    assert learner.script_text.toPlainText() == DESCENT
    assert focused() == "scriptEditor"
    assert learner.label("statusSentence") == "That is a script, so it stands here. The formula is kept: Ctrl+1."
    learner.click("intoButton")
    learner.wait(lambda: learner.label("statusSentence") == "Paused.")
    learner.pick_from_menu("Edit", "formulaAction")
    learner.wait_until_idle()
    assert not learner.script_text.isVisible()
    assert learner.function == formula
    assert focused() == "functionEditor"
    learner.click("scriptSource")
    learner.wait_until_idle()
    assert (learner.script_text.toPlainText(), learner.moment) == (DESCENT, 1)


def test_that_breakpoints_are_clicked_and_lines_are_run_to(scripted: ScriptLearner) -> None:
    scripted.click_margin(ZERO)
    scripted.click_margin(BACKWARD)
    assert scripted.editor.breakpoints == (BACKWARD, ZERO)
    for line in (BACKWARD, ZERO, BACKWARD):
        scripted.press_button("runButton")
        assert scripted.line == line
    scripted.click_margin(ZERO)
    scripted.click_margin(BACKWARD)
    assert set(scripted.editor.breakpoints) == set()
    before = scripted.moment
    scripted.click_margin(INSIDE, CONTROL)
    scripted.wait_until_idle()
    assert (scripted.line, scripted.trace.call_at(scripted.moment)) == (INSIDE, 3)
    assert scripted.moment > before


def test_that_every_button_goes_where_it_says(scripted: ScriptLearner) -> None:
    lines = []
    for button in ("nextBackwardButton", "intoButton", "intoButton", "overButton", "overButton", "overButton"):
        scripted.press_button(button)
        lines.append(scripted.line)
    assert lines == [BACKWARD, BACKWARD + 1, UPDATE, ZERO, 7, LOSS]
    assert focused() == "overButton", "a step over does not take the focus elsewhere"
    scripted.press_button("intoButton")
    assert scripted.line == INSIDE
    scripted.press_button("outButton")
    assert scripted.line == BACKWARD
    scripted.press_button("stepBackButton")
    assert scripted.line == INSIDE
    scripted.press_button("firstButton")
    assert (scripted.moment, scripted.line) == (0, 1)
    scripted.press_button("lastButton")
    assert scripted.moment == scripted.script.last_moment
    scripted.click_at(scripted.script_text.viewport(), scripted.place_of_line(UPDATE))
    scripted.press_button("cursorButton")
    assert scripted.line == UPDATE
    scripted.press_button("resetButton")
    assert (scripted.moment, scripted.script.last_moment, scripted.variables) == (0, 0, [])


def test_that_the_timeline_is_dragged_and_clicked_and_so_are_the_plots(scripted: ScriptLearner) -> None:
    plain = plain_run(DESCENT)
    scripted.click_timeline(12, CONTROL)
    assert (scripted.moment, scripted.script.last_moment) == (12, 12), "the run goes on until there"
    assert scripted.line == plain.lines[12]
    scripted.press_button("runButton")
    end = len(plain.moments) - 1
    assert (scripted.moment, scripted.line) == (end, 0)
    scripted.drag("scriptTimeline", 0.95, 0.6, 0.3)
    scripted.wait_until_idle()
    assert 0.25 * end < scripted.moment < 0.35 * end
    assert "looked at again" in scripted.label("pastLabel")
    for plot in (scripted.window.plots.loss_plot, scripted.window.plots.gradient_plot):
        for sample in (3, 17):
            scripted.click_plot(plot, sample)
            assert scripted.moment == scripted.watched.moment_of(sample)
            assert scripted.trace.event(scripted.moment - 1).line == BACKWARD
    scripted.press_button("returnButton")
    assert scripted.moment == end


def watched(scripted: ScriptLearner) -> dict[str, PlotRole]:
    return {watch.text: watch.plot for watch in scripted.watched.watches}


def test_that_watches_are_added_beside_those_that_are_found(scripted: ScriptLearner) -> None:
    scripted.press_button("runButton")
    found = {"y": PlotRole.LOSS, "x": PlotRole.PARAMETERS, "x.grad": PlotRole.GRADIENTS}
    assert watched(scripted) == found
    scripted.add_watch("(x.grad**2).sum()")
    scripted.add_watch("x[0]")
    own = {"(x.grad**2).sum()": PlotRole.GRADIENTS, "x[0]": PlotRole.PARAMETERS}
    assert watched(scripted) == found | own
    columns = scripted.numbers
    squares = [first**2 + second**2 for first, second in zip(columns["x.grad[0]"], columns["x.grad[1]"], strict=True)]
    assert columns["(x.grad**2).sum()"] == pytest.approx(squares)
    assert scripted.script.end is not None, "all that had run is still there"


def test_that_watches_are_drawn_elsewhere_counted_otherwise_and_removed(scripted: ScriptLearner) -> None:
    scripted.press_button("runButton")
    scripted.press_button("changeWatches")
    pick_plot(scripted, "x", LOSS_PLOT)
    assert watched(scripted) == {"y": PlotRole.LOSS, "x": PlotRole.LOSS, "x.grad": PlotRole.GRADIENTS}
    scripted.pick("watchEvery", BY_STATEMENT)
    scripted.wait_until_idle()
    assert len(scripted.watched) == list(scripted.trace.events.again).count(0)
    for name in ("y", "x"):
        row = row_of(scripted, name)
        remove = scripted.window.findChildren(QToolButton, "removeWatch")[row]
        scripted.click_at(remove, remove.rect().center())
        scripted.wait_until_idle()
    assert list(watched(scripted)) == ["x.grad"]
    scripted.pick_from_menu("Edit", "undoAction")
    scripted.wait_until_idle()
    assert list(watched(scripted)) == ["x", "x.grad"]


def row_of(scripted: ScriptLearner, watch: str) -> int:
    return [field.text() for field in scripted.window.findChildren(QLineEdit, "watchField")].index(watch)


def pick_plot(scripted: ScriptLearner, watch: str, entry: int) -> None:
    """Opens a watch's box and clicks on which plot it is drawn."""
    box = scripted.window.findChildren(QComboBox, "watchPlot")[row_of(scripted, watch)]
    box.showPopup()
    view = box.view()
    scripted.wait(view.isVisible)
    scripted.click_at(view.viewport(), view.visualRect(box.model().index(entry, 0)).center())
    scripted.come_forward()
    scripted.wait_until_idle()


def test_that_what_cannot_be_watched_is_told_where_it_was_typed(scripted: ScriptLearner) -> None:
    scripted.add_watch("open('x')")
    said = scripted.find(QLabel, "addWatchProblem")
    assert said.isVisible()
    assert said.text() != ""
    assert scripted.text("addWatch") == "open('x')"


def test_that_a_click_at_an_errors_line_goes_there(script_learner: ScriptLearner) -> None:
    learner = script_learner
    learner.click_into("functionEditor")
    learner.paste(EXCEEDING)
    learner.pick("speed", FASTEST)
    learner.press_button("runButton")
    plain = plain_run(EXCEEDING)
    assert learner.label("statusSentence") == f"The script ended with an error. Line {plain.error_line}."
    assert f"line {plain.error_line}: {type(plain.error).__name__}: {plain.error}" in learner.output
    learner.editor.go_to(1)
    learner.follow_link()
    assert learner.editor.line == plain.error_line
    assert focused() == "scriptEditor"
    assert learner.find(QWidget, "scriptProblem").isVisible()
