"""The window without a mouse, and without eyes: everything has a name, a word that teaches, and is reached by Tab."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import ROWS
from gui.application import open_window
from gui.main_window import MainWindow
from gui.views.choice_box import ChoiceBox
from tests.leftovers import leftovers

PATIENCE = 25_000
IN_ORDER = (
    *("formulaSource", "insideSwitch", "lessonsSwitch"),
    # the cards, from the top
    *("functionEditor", "seed", "parameterTable", "dtypeChoice", "roleChoice", "optimizerChoice"),
    *("learningRateSlider", "learningRate", "momentumSlider", "momentum", "dampeningSlider", "dampening"),
    *("weight_decaySlider", "weight_decay", "nesterov", "maximize", "steps", "stopGradient"),
    # the plots, with the band above them
    *("returnButton", "lossPlotLog", "lossPlot", "parameterPlotLog", "parameterPlot"),
    *("gradientPlotLog", "gradientPlot"),
    # what moves the run
    *("firstButton", "stepBackButton", "runButton", "runUntilButton", "stepButton", "lastButton", "resetButton"),
    *("timeline", "speed", "stepsToRun"),
)
PROMISED_ACTIONS = {"exportCsvAction", "undoAction", "redoAction"}
PROMISED_WIDGETS = {
    *("functionEditor", "parameterTable", "optimizerChoice", "learningRate", "momentum", "stepButton"),
    *("stepBackButton", "runButton", "resetButton", "stepsToRun", "speed", "timeline", "parameterPlot"),
    *("lossPlot", "gradientPlot", "problemLabel"),
}


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> None:
    """One window serves the whole module, and what it leaves behind is looked for when it is gone."""


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """Looking back at a run of SGD, so that everything there is to press can be pressed."""
    del qapp
    folder = tmp_path_factory.mktemp("window")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder))
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("language", "en")
        window = open_window([], settings=settings)
        yield window
        window.may_close = lambda: True
        window.close()
        window.deleteLater()
    assert leftovers() == []


@pytest.fixture(autouse=True)
def _at_work(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.is_idle, timeout=PATIENCE)
    if window.trajectory() is not None and len(window.trajectory() or ()) > 1:
        return
    choice = window.findChild(ChoiceBox, "optimizerChoice")
    assert choice is not None
    choice.chosen.emit("sgd")
    for name in ("stepAction", "stepAction", "stepAction", "stepBackAction"):
        qtbot.waitUntil(window.is_idle, timeout=PATIENCE)
        window.actions_by_name[name].trigger()
    band = window.findChild(QWidget, "pastBand")
    assert band is not None
    qtbot.waitUntil(band.isVisible, timeout=PATIENCE)


def stops(window: MainWindow) -> list[QWidget]:
    """What takes the focus with the Tab key; the viewport of something scrolled hands it on."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_viewport(widget)
    ]


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def test_that_every_name_that_was_promised_is_there(window: MainWindow) -> None:
    assert {widget.objectName() for widget in window.findChildren(QWidget)} >= PROMISED_WIDGETS
    assert {action.objectName() for action in window.findChildren(QAction)} >= PROMISED_ACTIONS


def test_that_whatever_takes_the_focus_has_names_and_a_word_that_teaches(window: MainWindow) -> None:
    silent = [
        (widget.objectName(), widget.accessibleName(), widget.toolTip())
        for widget in stops(window)
        if not (widget.objectName() and widget.accessibleName() and widget.toolTip())
    ]
    assert not silent
    names = [widget.objectName() for widget in stops(window)]
    assert len(names) == len(set(names))


def test_that_tab_goes_from_top_to_bottom_and_comes_round(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    first = window.findChild(QWidget, IN_ORDER[0])
    assert first is not None
    first.setFocus()
    reached = []
    for _ in IN_ORDER:
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert tuple(reached) == IN_ORDER
    assert QApplication.focusWidget() is first
    assert {widget.objectName() for widget in stops(window) if widget.isEnabled()} == set(IN_ORDER)


def test_that_every_action_has_a_shortcut_or_a_menus_letters(window: MainWindow) -> None:
    menus = [menu for menu in window.findChildren(QMenu) if "&" in menu.title()]
    in_menus = {action for menu in menus for action in menu.actions()}
    ours = [action for action in window.findChildren(QAction) if action.objectName()]
    assert len(ours) > len(ROWS)
    assert not [action.objectName() for action in ours if action.shortcut().isEmpty() and action not in in_menus]


def test_that_no_two_entries_of_a_menu_have_the_same_letter(window: MainWindow) -> None:
    for menu in (window.menuBar(), *window.findChildren(QMenu)):
        letters = [action.text().partition("&")[2][:1].upper() for action in menu.actions() if "&" in action.text()]
        assert len(letters) == len(set(letters)), letters


def test_that_every_tool_tip_of_an_action_shows_its_shortcut(window: MainWindow) -> None:
    for row in ROWS:
        action = window.actions_by_name[row.name]
        assert action.toolTip().startswith(str(row.tip))
        if row.shortcut:
            assert action.toolTip().endswith(f"({action.shortcut().toString()})")


@pytest.mark.parametrize(
    ("button", "action"),
    [
        ("firstButton", "firstAction"),
        ("stepBackButton", "stepBackAction"),
        ("runButton", "runAction"),
        ("runUntilButton", "runUntilAction"),
        ("stepButton", "stepAction"),
        ("lastButton", "lastAction"),
        ("resetButton", "resetAction"),
        ("returnButton", "lastAction"),
    ],
)
def test_that_a_buttons_tool_tip_shows_the_shortcut_of_what_it_does(
    window: MainWindow, button: str, action: str
) -> None:
    found = window.findChild(QWidget, button)
    assert found is not None
    assert f"({window.actions_by_name[action].shortcut().toString()})" in found.toolTip()
