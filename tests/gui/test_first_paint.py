from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.first_paint import FirstPaint


def test_that_the_first_paint_is_told_once_and_not_before(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[None] = []
    watch = FirstPaint(window)
    watch.painted.connect(lambda: told.append(None))
    QApplication.processEvents()
    assert not told
    window.show()
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    QApplication.processEvents()
    assert len(told) == 1
