"""The frame stays around its part wherever that goes, and is gone where the part is."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.views.pointer_frame import PointerFrame

ROOM = 4


def around(part: QWidget, over: QWidget) -> QRect:
    return QRect(part.mapTo(over, QPoint(0, 0)), part.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM)


def nested(qtbot: QtBot) -> tuple[QWidget, QWidget, QWidget, PointerFrame]:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(400, 300)
    middle = QWidget(over)
    middle.setGeometry(50, 60, 200, 150)
    part = QWidget()
    QVBoxLayout(middle).addWidget(part)
    frame = PointerFrame(over)
    over.show()
    return over, middle, part, frame


def test_that_it_follows_its_part_and_all_that_the_part_is_in(qtbot: QtBot) -> None:
    over, middle, part, frame = nested(qtbot)
    frame.point_at(part)
    assert frame.isVisible()
    assert frame.geometry() == around(part, over)
    middle.move(120, 20)
    assert frame.geometry() == around(part, over)
    middle.resize(150, 100)
    qtbot.waitUntil(lambda: frame.geometry() == around(part, over))


def test_that_it_is_gone_while_its_part_is_not_seen_or_there_is_none(qtbot: QtBot) -> None:
    _, middle, part, frame = nested(qtbot)
    frame.point_at(part)
    middle.hide()
    assert not frame.isVisible()
    middle.show()
    assert frame.isVisible()
    frame.point_at(None)
    assert not frame.isVisible()


def test_that_it_takes_neither_mouse_nor_keys(qtbot: QtBot) -> None:
    _, _, _, frame = nested(qtbot)
    assert frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert frame.focusPolicy() is Qt.FocusPolicy.NoFocus
