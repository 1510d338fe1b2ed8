"""What a person sees on the plots of a script, and what stays as it is for a formula."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from core.document.script import Every, SourceKind
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.views.plot_canvas import PlotCanvas
from gui.views.plots_panel import PlotsPanel
from tests.core.trajectory.sampled import descent, found, sample, tensor, watched
from tests.gui.finding import find
from tests.gui.recorded import descent as formula_descent


@pytest.fixture
def panel(qtbot: QtBot) -> PlotsPanel:
    panel = PlotsPanel()
    panel.resize(600, 620)
    panel.show_source(SourceKind.SCRIPT)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def canvas(panel: PlotsPanel, name: str) -> PlotCanvas:
    return find(panel, PlotCanvas, name)


def told(panel: PlotsPanel) -> list[str]:
    names = ("lossPlot", "parameterPlot", "gradientPlot")
    return [canvas(panel, name).accessibleDescription() for name in names]


def show(panel: PlotsPanel, run: WatchedTrajectory, playhead: int | None = None) -> None:
    panel.show_trajectory(run)
    panel.show_playhead(run.stop_step - 1 if playhead is None else playhead)
    QApplication.processEvents()


def test_that_the_watches_stand_above_their_plots_with_their_values_at_the_playhead(panel: PlotsPanel) -> None:
    show(panel, descent(20), 0)
    assert told(panel) == ["loss 5", "x 2, y −1", "x.grad 4, y.grad −2"]


def test_that_a_parameter_and_its_gradient_look_alike(panel: PlotsPanel) -> None:
    show(panel, descent(20))
    parameters, gradients = canvas(panel, "parameterPlot").looks, canvas(panel, "gradientPlot").looks
    assert [look.colour for look in parameters] == [look.colour for look in gradients]
    assert [look.shape for look in parameters] == [look.shape for look in gradients]
    assert canvas(panel, "lossPlot").looks[0].colour not in [look.colour for look in parameters]


def test_that_an_empty_plot_says_how_something_comes_onto_it(panel: PlotsPanel) -> None:
    sentence = canvas(panel, "lossPlot").playhead_layer.sentence
    assert sentence == (
        "Nothing is watched here: the script calls backward on nothing yet. Run it, or write a watch such as loss."
    )
    panel.show_source(SourceKind.FORMULA)
    assert canvas(panel, "lossPlot").playhead_layer.sentence == "Press Step or Run to see the loss here."


def test_that_a_watch_without_a_sample_is_named(panel: PlotsPanel) -> None:
    show(panel, watched(["x"], []))
    assert canvas(panel, "parameterPlot").playhead_layer.sentence == "Step or run the script to see x here."
    assert told(panel)[1] == "x not yet"


def test_that_watches_appear_while_the_script_runs(panel: PlotsPanel) -> None:
    run = WatchedTrajectory(Every.BACKWARD)
    show(panel, run)
    assert told(panel)[1] == "parameters"
    run.extend(found("x"), [sample(0, tensor(1.0)), sample(1, tensor(2.0))])
    run.extend(found("w"), [sample(2, tensor(3.0), tensor([4.0, 5.0]))])
    panel.refresh()
    panel.show_playhead(2)
    QApplication.processEvents()
    assert told(panel)[1] == "x 3, w[0] 4, w[1] 5"
    assert len(canvas(panel, "parameterPlot").looks) == 3
    assert canvas(panel, "parameterPlot").playhead_layer.sentence == ""


def test_that_before_the_first_sample_nothing_is_there_yet(panel: PlotsPanel) -> None:
    show(panel, descent(20), -1)
    assert told(panel)[0] == "loss not yet"


@pytest.mark.parametrize(
    ("every", "text"),
    [
        (Every.BACKWARD, "loss at each backward pass"),
        (Every.ITERATION, "loss at each turn of the loop"),
        (Every.STATEMENT, "loss at each statement"),
    ],
)
def test_that_it_is_said_what_is_counted(panel: PlotsPanel, every: Every, text: str) -> None:
    run = WatchedTrajectory(every)
    run.extend(found("loss"), [sample(0, 1.0)])
    show(panel, run)
    assert canvas(panel, "lossPlot").accessibleName() == text
    show_formula = formula_descent(3)
    panel.show_trajectory(show_formula)
    assert canvas(panel, "lossPlot").accessibleName() == "loss at each step"


def test_that_a_click_tells_the_sample_there(panel: PlotsPanel, qtbot: QtBot) -> None:
    show(panel, descent(40))
    loss, steps = canvas(panel, "lossPlot"), list[int]()
    panel.step_chosen.connect(steps.append)
    origin = loss.getViewBox().scenePos()
    place = QPointF(origin.x() + loss.plot_map.x(12), origin.y() + loss.plot_map.height / 2).toPoint()
    qtbot.mouseClick(loss.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert steps == [12]


def test_that_a_logarithmic_axis_stays_while_watches_are_found(panel: PlotsPanel, qtbot: QtBot) -> None:
    run = descent(10)
    show(panel, run)
    qtbot.mouseClick(find(panel, QToolButton, "lossPlotLog"), Qt.MouseButton.LeftButton)
    run.extend(found("loss2"), [sample(10, *[tensor(1.0)] * 6)])
    panel.refresh()
    QApplication.processEvents()
    assert find(panel, QToolButton, "lossPlotLog").isChecked()
    assert len(canvas(panel, "lossPlot").looks) == 2
