"""Two views stand side by side where there is room, and behind tabs where there is none."""

import pytest
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.views.side_by_side import NARROW, SideBySide


@pytest.fixture
def views(qtbot: QtBot) -> tuple[SideBySide, QWidget, QWidget]:
    first, second = QWidget(), QWidget()
    both = SideBySide("results", (first, second), (300, 300))
    both.retranslate()
    qtbot.addWidget(both)
    both.resize(NARROW + 100, 200)
    both.show()
    return both, first, second


def tabs(both: SideBySide) -> QTabBar:
    found = both.findChild(QTabBar, "resultsTabs")
    assert found is not None
    return found


def test_that_both_are_seen_where_there_is_room(views: tuple[SideBySide, QWidget, QWidget]) -> None:
    both, first, second = views
    assert (first.isVisible(), second.isVisible(), tabs(both).isVisible()) == (True, True, False)


def test_that_one_is_seen_where_there_is_none_and_its_tab_brings_the_other(
    views: tuple[SideBySide, QWidget, QWidget],
) -> None:
    both, first, second = views
    both.resize(NARROW - 10, 200)
    assert (first.isVisible(), second.isVisible(), tabs(both).isVisible()) == (True, False, True)
    tabs(both).setCurrentIndex(1)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    both.show_view(first)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    both.resize(NARROW + 10, 200)
    assert (first.isVisible(), second.isVisible(), tabs(both).isVisible()) == (True, True, False)


def test_that_the_tabs_are_named(views: tuple[SideBySide, QWidget, QWidget]) -> None:
    bar = tabs(views[0])
    assert [bar.tabText(place) for place in range(2)] == ["Variables", "Output"]
