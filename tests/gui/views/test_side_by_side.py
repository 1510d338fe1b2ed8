"""Two cards side by side, or behind a tab each."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from gui.views.card import Card
from gui.views.side_by_side import NARROW, SideBySide
from tests.gui.finding import find


@pytest.fixture
def cards(qtbot: QtBot) -> tuple[Card, Card]:
    cards = Card(), Card()
    for card, name in zip(cards, ("first", "second"), strict=True):
        card.set_heading(name)
        button = QPushButton(f"{name}'s")
        button.setObjectName(f"{name}Button")
        card.add_to_heading(button)
        qtbot.addWidget(card)
    return cards


@pytest.fixture
def both(qtbot: QtBot, cards: tuple[Card, Card]) -> SideBySide:
    both = SideBySide("both", cards, (1, 1))
    qtbot.addWidget(both)
    both.show()
    return both


def headings(card: Card) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def resize(both: SideBySide, width: int) -> None:
    both.resize(width, 300)
    QApplication.processEvents()


def test_that_both_are_seen_where_there_is_room(both: SideBySide, cards: tuple[Card, Card]) -> None:
    resize(both, NARROW)
    assert [headings(card) for card in cards] == [["first"], ["second"]]
    assert not find(both, QTabBar, "bothTabs").isVisible()


def test_that_a_tab_says_what_the_heading_would_and_leaves_the_rest_of_its_line(
    both: SideBySide, cards: tuple[Card, Card]
) -> None:
    resize(both, NARROW - 1)
    both.show_view(cards[1])
    assert find(both, QTabBar, "bothTabs").isVisible()
    assert [card.isVisible() for card in cards] == [False, True]
    assert headings(cards[1]) == []
    assert find(both, QPushButton, "secondButton").isVisible()


def test_that_both_come_back_with_their_headings_once_it_is_wider(both: SideBySide, cards: tuple[Card, Card]) -> None:
    resize(both, NARROW - 1)
    resize(both, NARROW + 1)
    assert [headings(card) for card in cards] == [["first"], ["second"]]
