"""The panel that asks until when: read, refused in a sentence, closed with Esc."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.trajectory.condition import Condition, Watched
from gui.theme import DARK, LIGHT
from gui.views.choice_box import ChoiceBox
from gui.views.sentence_label import SentenceLabel
from gui.views.until_panel import UntilPanel
from tests.gui.finding import find


@pytest.fixture
def panel(qtbot: QtBot) -> UntilPanel:
    panel = UntilPanel()
    qtbot.addWidget(panel)
    panel.show_parameters(["w[0]", "w[1]"])
    panel.show_planned(40)
    panel.open_above(QRect(400, 500, 36, 36))
    return panel


def choose(panel: UntilPanel, qtbot: QtBot, row: int) -> None:
    box = find(panel, ChoiceBox, "untilChoice")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def enter(panel: UntilPanel, qtbot: QtBot, text: str) -> None:
    field = find(panel, QLineEdit, "untilValue")
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("row", "text", "asked"),
    [
        (0, "37", 37),
        (1, "-1/4", Condition(Watched.LOSS, -0.25)),
        (2, "1e-3", Condition(Watched.GRADIENT_NORM, 1e-3)),
        (3, "1e-6", Condition(Watched.LOSS_CHANGE, 1e-6)),
        (5, "0.5", Condition(Watched.PARAMETER, 0.5, 1)),
    ],
)
def test_that_what_was_typed_is_asked_for_and_the_panel_goes(
    panel: UntilPanel, qtbot: QtBot, row: int, text: str, asked: object
) -> None:
    spy = QSignalSpy(panel.asked)
    choose(panel, qtbot, row)
    enter(panel, qtbot, text)
    assert [spy.at(index) for index in range(spy.count())] == [[asked]]
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("row", "text", "sentence"),
    [
        (0, "41", "The run has 40 steps at most. Choose one of them, or plan more under “Stop when”."),
        (0, "2.5", "“2.5” is no whole number. Write one such as 500."),
        (1, "small", "“small” is no number. Write one such as 0.03, 1e-3 or 1/3."),
        (2, "0", "Only a number above 0 is possible here."),
        (4, "", "A number is needed here, such as 0.5."),
    ],
)
def test_that_what_cannot_be_waited_for_is_refused_in_a_sentence(
    panel: UntilPanel, qtbot: QtBot, row: int, text: str, sentence: str
) -> None:
    spy = QSignalSpy(panel.asked)
    choose(panel, qtbot, row)
    enter(panel, qtbot, text)
    assert find(panel, SentenceLabel, "untilProblem").text() == sentence
    assert panel.isVisible()
    assert spy.count() == 0


def test_that_esc_closes_it_and_each_condition_keeps_its_number(panel: UntilPanel, qtbot: QtBot) -> None:
    field = find(panel, QLineEdit, "untilValue")
    qtbot.keyClicks(field, "12")
    choose(panel, qtbot, 1)
    assert field.text() == ""
    qtbot.keyClicks(field, "0.5")
    choose(panel, qtbot, 0)
    assert field.text() == "12"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_that_a_run_of_other_parameters_offers_other_names(panel: UntilPanel, qtbot: QtBot) -> None:
    choose(panel, qtbot, 5)
    panel.show_parameters(["x"])
    box = find(panel, ChoiceBox, "untilChoice")
    assert box.itemText(box.count() - 1) == "x reaches"
    assert box.currentIndex() == 0


def test_that_it_stands_above_its_button_within_the_screen_in_both_schemes(panel: UntilPanel) -> None:
    for theme in (LIGHT, DARK):
        panel.set_theme(theme)
    assert panel.geometry().bottom() < 500
    panel.open_above(QRect(0, 0, 36, 36))
    assert panel.geometry().top() >= 36
    assert panel.geometry().left() >= 0
