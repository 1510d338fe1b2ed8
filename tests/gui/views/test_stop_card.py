import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.views.number_field import NumberField
from gui.views.stop_card import StopCard
from tests.gui.finding import find


@pytest.fixture
def card(qtbot: QtBot) -> StopCard:
    card = StopCard()
    card.show_steps(100)
    qtbot.addWidget(card)
    card.show()
    return card


def field(card: StopCard, name: str) -> NumberField:
    return find(card, NumberField, name)


def enter(qtbot: QtBot, typed_into: NumberField, text: str) -> None:
    typed_into.selectAll()
    qtbot.keyClicks(typed_into, text)
    qtbot.keyClick(typed_into, Qt.Key.Key_Return)


def test_that_no_gradient_norm_is_asked_for_at_first_and_that_is_a_word(card: StopCard) -> None:
    assert field(card, "stopGradient").text() == "off"


def test_that_steps_are_told(card: StopCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.steps_edited) as edited:
        enter(qtbot, field(card, "steps"), "10,000")
    assert edited.args == [10_000]


def test_that_a_gradient_norm_and_off_are_told(card: StopCard, qtbot: QtBot) -> None:
    told: list[object] = []
    card.stop_gradient_edited.connect(told.append)
    enter(qtbot, field(card, "stopGradient"), "1e-6")
    enter(qtbot, field(card, "stopGradient"), "off")
    assert told == [1e-6, None]


def test_that_a_gradient_norm_from_outside_is_shown(card: StopCard) -> None:
    card.show_stop_gradient(1e-6)
    assert field(card, "stopGradient").text() == "1e−6"
    card.show_stop_gradient(None)
    assert field(card, "stopGradient").text() == "off"


@pytest.mark.parametrize(("name", "text"), [("steps", "0"), ("steps", "many"), ("stopGradient", "0")])
def test_that_what_cannot_be_is_said_below_its_field(card: StopCard, qtbot: QtBot, name: str, text: str) -> None:
    enter(qtbot, field(card, name), text)
    said = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert field(card, name).problem() in said
    enter(qtbot, field(card, name), "7")
    assert field(card, name).problem() == ""
