"""What a person sees of a run on the plots, and what mouse and keys do there."""

import math
import sys
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from core.document.run_spec import Dtype
from core.trajectory.step_record import StepRecord
from core.trajectory.trajectory import Trajectory
from gui.theme import DARK, LIGHT
from gui.views.plot_canvas import PlotCanvas
from gui.views.plots_panel import PlotsPanel
from tests.gui.finding import find
from tests.gui.recorded import PAIR, SCALAR, descent, scalar_record, scalar_run

NAMES = ("parameterPlot", "lossPlot", "gradientPlot")


@pytest.fixture
def panel(qtbot: QtBot) -> PlotsPanel:
    panel = PlotsPanel()
    panel.resize(600, 620)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def loss(panel: PlotsPanel) -> PlotCanvas:
    return find(panel, PlotCanvas, "lossPlot")


def show(panel: PlotsPanel, trajectory: Trajectory, playhead: int | None = None) -> None:
    last = trajectory.stop_step - 1
    panel.show_trajectory(trajectory)
    panel.set_total_steps(last)
    panel.show_playhead(last if playhead is None else playhead)
    QApplication.processEvents()


def place(canvas: PlotCanvas, step: float, share: float = 0.5) -> QPoint:
    """Where a step is in the viewport."""
    origin = canvas.getViewBox().scenePos()
    return QPointF(origin.x() + canvas.plot_map.x(step), origin.y() + canvas.plot_map.height * share).toPoint()


def pictured(canvas: PlotCanvas) -> QImage:
    QApplication.processEvents()
    image: QImage = canvas.viewport().grab().toImage()
    return image


def pixels(image: QImage) -> NDArray[np.int64]:
    """Of shape (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    shape = (plain.height(), plain.bytesPerLine() // 4, 4)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(shape)[:, : plain.width(), :3].astype(np.int64)


def columns_with(image: QImage, wanted: QColor) -> set[int]:
    """In which columns of pixels something has a colour."""
    colour = np.array([wanted.red(), wanted.green(), wanted.blue()])
    is_it = (np.abs(pixels(image) - colour) <= 24).all(axis=2)
    return set(np.flatnonzero(is_it.any(axis=0)).tolist())


def chosen(panel: PlotsPanel) -> list[int]:
    steps: list[int] = []
    panel.step_chosen.connect(steps.append)
    return steps


def wheel(canvas: PlotCanvas, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own signature
    )
    QApplication.sendEvent(canvas.viewport(), event)


def move(canvas: PlotCanvas, at: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """A move of the mouse; qtbot's own have no button down."""
    there = QPointF(canvas.viewport().mapToGlobal(at))
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), there, Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(canvas.viewport(), event)


@pytest.mark.parametrize("name", NAMES)
def test_that_the_plots_have_their_names_and_can_be_reached_by_tab(panel: PlotsPanel, name: str) -> None:
    canvas = find(panel, PlotCanvas, name)
    assert canvas.accessibleName()
    assert canvas.toolTip()
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_that_an_empty_plot_says_what_to_do(loss: PlotCanvas) -> None:
    assert loss.playhead_layer.sentence == "Press Step or Run to see the loss here."


def test_that_the_sentence_goes_once_there_is_something_to_see(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(3))
    assert loss.playhead_layer.sentence == ""


def test_that_the_values_at_the_playhead_are_told(panel: PlotsPanel) -> None:
    show(panel, descent(40), 0)
    assert find(panel, PlotCanvas, "parameterPlot").accessibleDescription() == "x 2"
    assert find(panel, PlotCanvas, "lossPlot").accessibleDescription() == "loss 15"
    assert find(panel, PlotCanvas, "gradientPlot").accessibleDescription() == "∂loss/∂x 14"


def test_that_what_is_not_computed_is_not_yet_there(panel: PlotsPanel, loss: PlotCanvas) -> None:
    panel.show_trajectory(Trajectory(PAIR, Dtype.FLOAT32))
    panel.show_playhead(0)
    assert loss.accessibleDescription() == "loss not yet"


def test_that_a_gradient_that_a_record_has_not_is_none(panel: PlotsPanel) -> None:
    trajectory = Trajectory(PAIR, Dtype.FLOAT64)
    trajectory.append(StepRecord(0, (1.0, 2.0), 5.0, (3.0, None), 0.1))
    show(panel, trajectory)
    assert find(panel, PlotCanvas, "gradientPlot").accessibleDescription() == "∂/∂x 3, ∂/∂y none"


def test_that_a_click_chooses_the_step_there(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot) -> None:
    show(panel, descent(40))
    steps = chosen(panel)
    qtbot.mouseClick(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 12))
    assert steps == [12]


def test_that_a_click_beyond_the_last_step_chooses_the_last(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot) -> None:
    show(panel, descent(40))
    panel.set_total_steps(80)
    steps = chosen(panel)
    qtbot.mouseClick(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 70))
    assert steps == [40]


def test_that_dragging_moves_the_playhead_along(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot) -> None:
    show(panel, descent(40))
    steps = chosen(panel)
    qtbot.mousePress(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 30))
    for step in (20, 10):
        move(loss, place(loss, step))
    qtbot.mouseRelease(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 10))
    assert steps[-1] == 10
    assert 20 in steps


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, 19),
        (Qt.Key.Key_Right, 21),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 40),
        (Qt.Key.Key_PageUp, 24),
        (Qt.Key.Key_PageDown, 16),
    ],
)
def test_that_keys_move_the_playhead(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot, key: Qt.Key, step: int) -> None:
    show(panel, descent(40), 20)
    steps = chosen(panel)
    qtbot.keyClick(loss, key)
    assert steps == [step]


def test_that_keys_stay_within_the_steps_that_are_there(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot) -> None:
    show(panel, descent(40), 40)
    steps = chosen(panel)
    qtbot.keyClick(loss, Qt.Key.Key_Right)
    assert steps == [40]


def test_that_other_keys_are_left_to_the_window(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot) -> None:
    show(panel, descent(40), 20)
    steps = chosen(panel)
    qtbot.keyClick(loss, Qt.Key.Key_Space)
    qtbot.keyClick(loss, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert steps == []


def test_that_the_wheel_shows_fewer_steps_on_all_plots_around_the_pointer(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(400))
    at = place(loss, 100)
    wheel(loss, at, 3, Qt.KeyboardModifier.NoModifier)
    spans = [find(panel, PlotCanvas, name).plot_map.steps for name in NAMES]
    assert spans[0] == spans[1] == spans[2]
    assert 0 < spans[0][0] < 100 < spans[0][1] < 400
    assert abs(place(loss, 100).x() - at.x()) <= 1


@pytest.mark.parametrize("way", ["key", "double click", "button"])
def test_that_everything_can_be_seen_again(panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot, way: str) -> None:
    show(panel, descent(400), 7)
    before = loss.plot_map
    wheel(loss, place(loss, 100), 5, Qt.KeyboardModifier.NoModifier)
    wheel(loss, place(loss, 100), 5, Qt.KeyboardModifier.ControlModifier)
    fit = find(panel, QToolButton, "lossPlotFit")
    assert fit.isVisible()
    ways: dict[str, Callable[[], None]] = {
        "key": lambda: qtbot.keyClick(loss, Qt.Key.Key_F),
        "double click": lambda: qtbot.mouseDClick(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 110)),
        "button": lambda: qtbot.mouseClick(fit, Qt.MouseButton.LeftButton),
    }
    ways[way]()
    assert loss.plot_map == before
    assert not fit.isVisible()


def test_that_a_double_click_leaves_the_playhead_where_it_was(
    panel: PlotsPanel, loss: PlotCanvas, qtbot: QtBot
) -> None:
    show(panel, descent(40), 7)
    panel.step_chosen.connect(panel.show_playhead)
    steps = chosen(panel)
    qtbot.mouseClick(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 30))
    qtbot.mouseDClick(loss.viewport(), Qt.MouseButton.LeftButton, pos=place(loss, 30))
    assert steps[-1] == 7


def test_that_only_as_much_is_shown_as_there_is(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(40))
    wheel(loss, place(loss, 20), -10, Qt.KeyboardModifier.NoModifier)
    assert loss.plot_map.steps == (0.0, 40.0)
    wheel(loss, place(loss, 20), 100, Qt.KeyboardModifier.NoModifier)
    first, last = loss.plot_map.steps
    assert last - first == pytest.approx(4.0)


def test_that_the_axis_of_steps_covers_the_plan_and_then_grows_by_doubling(panel: PlotsPanel, loss: PlotCanvas) -> None:
    trajectory = scalar_run([1.0, 2.0])
    panel.show_trajectory(trajectory)
    panel.set_total_steps(40)
    assert loss.plot_map.steps == (0.0, 40.0)
    trajectory.extend(scalar_record(step, 1.0) for step in range(2, 50))
    panel.refresh()
    assert loss.plot_map.steps == (0.0, 80.0)


def test_that_the_axis_of_values_moves_in_jumps_while_a_run_grows(panel: PlotsPanel, loss: PlotCanvas) -> None:
    trajectory = Trajectory(PAIR, Dtype.FLOAT64)
    panel.show_trajectory(trajectory)
    panel.set_total_steps(2000)
    limits = set()
    for step in range(2000):
        trajectory.append(StepRecord(step, (1.0, 1.0), 1.002**step, (1.0, 1.0), 0.1))
        panel.refresh()
        limits.add(loss.plot_map.limits)
    assert len(limits) <= 80


def test_that_all_plots_have_a_step_at_the_same_place(panel: PlotsPanel) -> None:
    trajectory = Trajectory(PAIR, Dtype.FLOAT64)
    trajectory.extend(StepRecord(step, (1e-7 * step, 1.0), 1e6 * step, (0.0, 0.0), 0.1) for step in range(50))
    show(panel, trajectory)
    places = {place(find(panel, PlotCanvas, name), 25).x() for name in NAMES}
    assert len(places) == 1


def test_that_on_a_logarithmic_axis_one_sentence_tells_what_it_cannot_show(panel: PlotsPanel, qtbot: QtBot) -> None:
    show(panel, scalar_run([4.0, -1.0, 2.0, 0.0, 1.0, 0.5, -3.0]))
    qtbot.mouseClick(find(panel, QToolButton, "lossPlotLog"), Qt.MouseButton.LeftButton)
    told = [label.text() for label in panel.loss_plot.findChildren(QLabel) if label.isVisible()]
    assert told == ["3 values are zero or negative; a logarithmic axis cannot show them."]
    qtbot.keyClick(find(panel, QToolButton, "lossPlotLog"), Qt.Key.Key_Space)
    assert not [label for label in panel.loss_plot.findChildren(QLabel) if label.isVisible()]


def test_that_the_sentence_keeps_count_and_knows_one_from_many(panel: PlotsPanel) -> None:
    trajectory = scalar_run([4.0, -1.0, 2.0])
    show(panel, trajectory)
    find(panel, QToolButton, "lossPlotLog").click()
    (label,) = panel.loss_plot.findChildren(QLabel)
    assert label.text() == "1 value is zero or negative; a logarithmic axis cannot show it."
    trajectory.append(scalar_record(3, 0.0))
    panel.refresh()
    assert label.text().startswith("2 values are")


def test_that_a_steady_convergence_is_a_straight_line_on_a_logarithmic_axis(
    panel: PlotsPanel, loss: PlotCanvas
) -> None:
    show(panel, scalar_run([0.5**step for step in range(60)]))
    find(panel, QToolButton, "lossPlotLog").click()
    heights = [loss.plot_map.y(0.5**step) for step in (0, 20, 40)]
    assert heights[1] - heights[0] == pytest.approx(heights[2] - heights[1])


def test_that_the_past_is_strong_and_what_comes_after_the_playhead_is_not(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(40), 20)
    strong = columns_with(pictured(loss), QColor(LIGHT.loss))
    assert max(strong) <= place(loss, 20).x() + 6
    assert min(strong) <= place(loss, 1).x()
    panel.show_playhead(40)
    assert max(columns_with(pictured(loss), QColor(LIGHT.loss))) >= place(loss, 39).x()


def test_that_a_run_that_was_left_is_drawn_faint_behind_the_present_one(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(10))
    panel.set_total_steps(40)
    before = pictured(loss)
    panel.show_ghost(descent(40, 0.3).between(10, 41))
    after = pictured(loss)
    changed = np.flatnonzero((pixels(after) != pixels(before)).any(axis=(0, 2)))
    assert changed.max() >= place(loss, 35).x()
    panel.show_ghost(None)
    assert pictured(loss) == before


def test_that_one_extreme_step_among_a_hundred_thousand_is_seen(panel: PlotsPanel, loss: PlotCanvas) -> None:
    values = [1.0] * 100_000
    values[70_000] = 100.0
    show(panel, scalar_run(values))
    image = pictured(loss)
    top = image.copy(0, 0, image.width(), image.height() // 2)
    assert columns_with(top, QColor(LIGHT.loss)) & set(range(place(loss, 70_000).x() - 2, place(loss, 70_000).x() + 3))


def test_that_what_is_not_finite_leaves_a_gap(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, scalar_run([1.0] * 10 + [math.nan] * 10 + [math.inf] * 10 + [1.0] * 11))
    strong = columns_with(pictured(loss), QColor(LIGHT.loss))
    assert not strong & set(range(place(loss, 9.5).x(), place(loss, 29.5).x()))
    assert strong & set(range(place(loss, 31).x(), place(loss, 40).x()))


def test_that_going_on_from_an_earlier_step_replaces_what_was_drawn(panel: PlotsPanel, loss: PlotCanvas) -> None:
    trajectory = scalar_run([5.0] * 41)
    show(panel, trajectory)
    trajectory.truncate(10)
    trajectory.extend(scalar_record(step, 1.0) for step in range(10, 41))
    panel.refresh()
    assert loss.accessibleDescription() == "loss 1"


def test_that_the_crosshair_stands_in_all_plots(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(40))
    others = [find(panel, PlotCanvas, name) for name in ("parameterPlot", "gradientPlot")]
    before = [pictured(canvas) for canvas in others]
    move(loss, place(loss, 12), Qt.MouseButton.NoButton)
    assert all(pictured(canvas) != image for canvas, image in zip(others, before, strict=True))
    QApplication.sendEvent(loss, QEvent(QEvent.Type.Leave))
    assert [pictured(canvas) for canvas in others] == before


def test_that_a_tool_tip_tells_every_digit_and_what_can_be_done(
    panel: PlotsPanel, loss: PlotCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(panel, scalar_run([1 / 3] * 41))
    told: list[str] = []
    monkeypatch.setattr("gui.views.trajectory_plot.QToolTip.showText", lambda _place, text, _widget: told.append(text))
    move(loss, place(loss, 12), Qt.MouseButton.NoButton)
    at = QPoint(20, 20)
    QApplication.sendEvent(loss.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, loss.viewport().mapToGlobal(at)))
    assert "step 12<br>loss = 0.3333333333333333<br>" in told[0]
    assert "Double click, or F" in told[0]


def test_that_another_theme_is_taken_at_once(panel: PlotsPanel, loss: PlotCanvas) -> None:
    show(panel, descent(40))
    panel.set_theme(DARK)
    image = pictured(loss)
    assert image.pixelColor(1, 1) == QColor(DARK.panel)
    assert columns_with(image, QColor(DARK.loss))
    assert not columns_with(image, QColor(LIGHT.loss))


def test_that_many_repaints_lose_no_reference_to_none(panel: PlotsPanel) -> None:
    trajectory = scalar_run([1.0])
    show(panel, trajectory)
    before = sys.getrefcount(None)
    for step in range(1, 301):
        trajectory.append(scalar_record(step, math.sin(step)))
        panel.refresh()
        panel.show_playhead(step)
        QApplication.processEvents()
    assert sys.getrefcount(None) > before - 100


@pytest.mark.parametrize("values", [[math.nan], [math.inf, math.inf], [0.0], [1e308, -1e308], [5e-324], [1.0, 1.0]])
def test_that_no_numbers_whatsoever_break_a_plot(panel: PlotsPanel, values: list[float]) -> None:
    show(panel, scalar_run(values))
    for name in NAMES:
        find(panel, QToolButton, name + "Log").click()
        assert not pictured(find(panel, PlotCanvas, name)).isNull()


@pytest.mark.parametrize(("width", "height", "at_the_top"), [(800, 290, 3), (800, 420, 1), (500, 330, 1)])
def test_that_the_plots_stand_side_by_side_where_it_is_low_and_wide(
    panel: PlotsPanel, width: int, height: int, at_the_top: int
) -> None:
    panel.resize(width, height)
    QApplication.processEvents()
    plots = (panel.loss_plot, panel.parameter_plot, panel.gradient_plot)
    assert [plot.y() for plot in plots].count(0) == at_the_top
    assert all(panel.rect().contains(plot.geometry()) for plot in plots)


def test_that_the_plots_need_little_height_where_they_have_room_side_by_side(panel: PlotsPanel) -> None:
    panel.resize(500, 600)
    QApplication.processEvents()
    stacked = panel.minimumSizeHint().height()
    panel.resize(800, 600)
    QApplication.processEvents()
    assert panel.minimumSizeHint().height() < stacked / 2


def test_that_a_secret_gives_away_nothing_of_what_comes_after_the_playhead(panel: PlotsPanel, loss: PlotCanvas) -> None:
    def last_column_of_the_curve() -> int:
        return max(columns_with(pictured(loss), loss.looks[0].future))

    show(panel, descent(20), playhead=3)
    here, told = place(loss, 3.5).x(), loss.accessibleDescription()
    assert last_column_of_the_curve() > here
    panel.keep_secret(is_secret=True)
    assert last_column_of_the_curve() < here
    assert loss.accessibleDescription() == told
    bare = pictured(loss)
    move(loss, place(loss, 12), Qt.MouseButton.NoButton)
    read = [x for x in columns_with(pictured(loss), loss.looks[0].colour) if x > here]
    assert pictured(loss) != bare  # the crosshair, and the box that says which step it is
    assert read == []


def test_that_a_secret_does_not_even_tell_how_large_what_comes_is(panel: PlotsPanel, loss: PlotCanvas) -> None:
    rising = Trajectory(SCALAR, Dtype.FLOAT64)
    for step in range(20):
        rising.append(StepRecord(step, (0.0,), float(step), (0.0,), 0.1))
    show(panel, rising, playhead=3)
    panel.keep_secret(is_secret=True)
    assert loss.plot_map.y(0.0) - loss.plot_map.y(3.0) > loss.plot_map.height / 2
    panel.keep_secret(is_secret=False)
    assert loss.plot_map.y(0.0) - loss.plot_map.y(3.0) < loss.plot_map.height / 4


def test_that_before_the_first_step_of_a_secret_there_are_not_even_numbers_at_the_axis(
    panel: PlotsPanel, loss: PlotCanvas
) -> None:
    show(panel, descent(20), playhead=-1)
    before = pictured(loss)
    panel.keep_secret(is_secret=True)
    secret = pictured(loss)
    assert secret != before
    assert "not yet" in loss.accessibleDescription()
    panel.keep_secret(is_secret=False)
    assert pictured(loss) == before
