"""The switch asks for the other source by click and by arrow, and shows what the document says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from core.document.script import SourceKind
from gui.views.source_switch import SourceSwitch


@pytest.fixture
def switch(qtbot: QtBot) -> SourceSwitch:
    made = SourceSwitch()
    qtbot.addWidget(made)
    made.show()
    return made


def button(switch: SourceSwitch, source: SourceKind) -> QAbstractButton:
    found = switch.findChild(QAbstractButton, f"{source.value}Source")
    assert found is not None
    return found


def test_that_a_click_asks_for_the_other_source_and_the_document_decides(switch: SourceSwitch, qtbot: QtBot) -> None:
    asked: list[SourceKind] = []
    switch.chosen.connect(asked.append)
    qtbot.mouseClick(button(switch, SourceKind.SCRIPT), Qt.MouseButton.LeftButton)
    assert asked == [SourceKind.SCRIPT]
    assert button(switch, SourceKind.FORMULA).isChecked()
    switch.show_source(SourceKind.SCRIPT)
    assert button(switch, SourceKind.SCRIPT).isChecked()
    qtbot.mouseClick(button(switch, SourceKind.SCRIPT), Qt.MouseButton.LeftButton)
    assert asked == [SourceKind.SCRIPT]


def test_that_arrows_choose(switch: SourceSwitch, qtbot: QtBot) -> None:
    asked: list[SourceKind] = []
    switch.chosen.connect(asked.append)
    button(switch, SourceKind.FORMULA).setFocus()
    qtbot.keyClick(button(switch, SourceKind.FORMULA), Qt.Key.Key_Right)
    switch.show_source(SourceKind.SCRIPT)
    qtbot.keyClick(button(switch, SourceKind.SCRIPT), Qt.Key.Key_Left)
    assert asked == [SourceKind.SCRIPT, SourceKind.FORMULA]
