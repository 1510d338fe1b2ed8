"""The switches at the end of the menus: what they ask for, and the invitation to look inside a pass."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.views.column_switches import ColumnSwitches
from tests.gui.finding import find


@pytest.fixture
def switches(qtbot: QtBot) -> ColumnSwitches:
    switches = ColumnSwitches()
    qtbot.addWidget(switches)
    return switches


def inside(switches: ColumnSwitches) -> QToolButton:
    return find(switches, QToolButton, "insideSwitch")


def test_that_each_switch_asks_for_its_column(switches: ColumnSwitches, qtbot: QtBot) -> None:
    with qtbot.waitSignal(switches.lessons_asked):
        find(switches, QToolButton, "lessonsSwitch").click()
    with qtbot.waitSignal(switches.inside_asked):
        inside(switches).click()


def test_that_a_pass_at_hand_is_named_until_one_looks_inside(switches: ColumnSwitches) -> None:
    switches.show_pass("backward()")
    assert inside(switches).text() == "Look inside backward()"
    switches.show_inside(is_shown=True)
    assert inside(switches).text() == "Look inside"
    assert inside(switches).isChecked()
    switches.show_inside(is_shown=False)
    assert inside(switches).text() == "Look inside backward()"
    switches.show_pass("")
    assert inside(switches).text() == "Look inside"


def test_that_they_always_want_the_same_width(switches: ColumnSwitches) -> None:
    widths = set()
    for name in ("", "backward()", "step()", "autograd.grad()"):
        switches.show_pass(name)
        widths.add(switches.sizeHint().width())
    assert max(widths) - min(widths) <= 1  # letters are not whole pixels wide
