"""Running until something, as a learner asks for it: with keys, with Ctrl and click, by a menu; and what is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.application import open_window
from gui.main_window import MainWindow
from gui.views.choice_box import ChoiceBox
from gui.views.timeline import Timeline
from gui.views.until_panel import UntilPanel
from tests.gui.finding import find

PATIENCE = 60_000


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = open_window([], settings=QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window.resize(1280, 800)
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)
    box = find(window, ChoiceBox, "speed")
    qtbot.keyClick(box, Qt.Key.Key_End)
    yield window
    window.may_close = lambda: True
    window.close()
    window.deleteLater()


def said(window: MainWindow) -> str:
    return find(window, QLabel, "statusSentence").text()


def ask(window: MainWindow, qtbot: QtBot, row: int, text: str) -> None:
    window.actions_by_name["runUntilAction"].trigger()
    panel = find(window, UntilPanel, "untilPanel")
    assert panel.isVisible()
    box, field = find(panel, ChoiceBox, "untilChoice"), find(panel, QLineEdit, "untilValue")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)


def pointed(widget: QWidget, qtbot: QtBot, place: QPoint, window: MainWindow) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)


def test_that_a_learner_runs_until_a_step_a_loss_and_what_never_comes(window: MainWindow, qtbot: QtBot) -> None:
    assert window.actions_by_name["runUntilAction"].shortcut().toString() == "Ctrl+U"
    assert "(Ctrl+U)" in find(window, QAbstractButton, "runUntilButton").toolTip()
    before = find(window, QPlainTextEdit, "functionEditor").toPlainText()
    ask(window, qtbot, 0, "2")
    assert said(window) == "Paused at step 2, as asked."
    ask(window, qtbot, 1, "-1.33")
    assert said(window) == "Paused at step 5, the first at which it is so: the loss is −1.33162, below −1.33."
    ask(window, qtbot, 1, "-1.33")
    assert said(window) == "It is so already, at step 5: the loss is −1.33162, below −1.33."
    ask(window, qtbot, 4, "100")
    assert said(window) == (
        "What the run was to go on until did not come true by step 40. Finished: all 40 steps are done."
    )
    assert find(window, QPlainTextEdit, "functionEditor").toPlainText() == before
    assert not window.isWindowModified(), "to run until something is no edit"


def test_that_esc_closes_the_panel_and_nothing_runs(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(find(window, QAbstractButton, "runUntilButton"), Qt.MouseButton.LeftButton)
    panel = find(window, UntilPanel, "untilPanel")
    qtbot.keyClick(find(panel, QLineEdit, "untilValue"), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.is_idle()
    trajectory = window.trajectory()
    assert trajectory is not None
    assert len(trajectory) == 0


def test_that_ctrl_and_click_on_timeline_and_plot_run_until_there(window: MainWindow, qtbot: QtBot) -> None:
    timeline = find(window, Timeline, "timeline")
    pointed(timeline, qtbot, QPoint(timeline.width() // 4, 34), window)
    qtbot.waitUntil(lambda: timeline.value() > 0, timeout=PATIENCE)
    quarter = timeline.value()
    assert 8 <= quarter <= 12
    assert said(window) == f"Paused at step {quarter}, as asked."
    plot = window.plots.loss_plot.canvas
    pointed(plot.viewport(), qtbot, QPoint(plot.width() - 40, plot.height() // 2), window)
    qtbot.waitUntil(lambda: 35 <= timeline.value() <= 40, timeout=PATIENCE)
    pointed(timeline, qtbot, QPoint(timeline.width() // 4, 34), window)
    qtbot.waitUntil(lambda: timeline.value() == quarter, timeout=PATIENCE)


def test_that_the_menu_of_a_step_names_what_can_be_done_with_it(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, qtbot, 0, "5")
    window.transport.menu_asked.emit(20, QPoint(300, 300))
    menu = find(window, QMenu, "stepMenu")
    look, go_on = menu.actions()[:2]
    assert (look.text(), look.isEnabled()) == ("Go to step 20", False)
    assert (go_on.text(), go_on.isEnabled()) == ("Run until step 20\tCtrl+click", True)
    go_on.trigger()
    menu.close()
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)
    qtbot.waitUntil(lambda: find(window, Timeline, "timeline").value() == 20, timeout=PATIENCE)


def test_that_an_error_in_the_function_is_told_on_the_plots_and_takes_no_curve_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    ask(window, qtbot, 0, "20")
    editor = find(window, QPlainTextEdit, "functionEditor")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, "+")
    layer = window.plots.loss_plot.canvas.playhead_layer
    qtbot.waitUntil(lambda: "Something is missing after +" in layer.notice, timeout=PATIENCE)
    assert "Something is missing after +" in said(window)
    assert window.plots.parameter_plot.canvas.playhead_layer.notice == "", "it is said once"
    assert window.plots.loss_plot.canvas.has_curves
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)
    qtbot.waitUntil(lambda: layer.notice == "", timeout=PATIENCE)
    trajectory = window.trajectory()
    assert trajectory is not None
    assert len(trajectory) == 21
