import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.theme import DARK
from gui.views.timeline import SettingChange, Timeline


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    timeline = Timeline()
    timeline.resize(628, timeline.sizeHint().height())  # 600 pixels between the ends
    qtbot.addWidget(timeline)
    timeline.show()
    timeline.set_total_steps(100)
    timeline.show_computed(80)
    timeline.show_playhead(40)
    return timeline


def chosen(timeline: Timeline) -> list[int]:
    steps: list[int] = []
    timeline.step_chosen.connect(steps.append)
    return steps


def at(step: int) -> QPoint:
    return QPoint(14 + 6 * step, 34)


def drag(timeline: Timeline, step: int) -> None:
    left = Qt.MouseButton.LeftButton
    there = QPointF(timeline.mapToGlobal(at(step)))
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at(step)), there, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(timeline, event)


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, 39),
        (Qt.Key.Key_Right, 41),
        (Qt.Key.Key_PageDown, 30),
        (Qt.Key.Key_PageUp, 50),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 80),
    ],
)
def test_that_keys_choose_steps(timeline: Timeline, qtbot: QtBot, key: Qt.Key, step: int) -> None:
    steps = chosen(timeline)
    qtbot.keyClick(timeline, key)
    assert steps == [step]
    assert timeline.value() == step


def test_that_a_click_chooses_the_step_there(timeline: Timeline, qtbot: QtBot) -> None:
    steps = chosen(timeline)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(25))
    assert steps == [25]


def test_that_dragging_chooses_every_step_on_the_way(timeline: Timeline, qtbot: QtBot) -> None:
    steps = chosen(timeline)
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(10))
    for step in (20, 21, 21, 30):
        drag(timeline, step)
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=at(30))
    assert steps == [10, 20, 21, 30]


def test_that_what_is_not_computed_cannot_be_chosen(timeline: Timeline, qtbot: QtBot) -> None:
    steps = chosen(timeline)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(95))
    assert steps == [80]
    assert timeline.value() == 80


def test_that_before_a_run_nothing_can_be_chosen(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.set_total_steps(100)
    steps = chosen(timeline)
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(30))
    assert steps == []
    assert timeline.value() == 0


def test_that_what_is_shown_is_not_told_as_chosen(timeline: Timeline) -> None:
    steps = chosen(timeline)
    timeline.show_playhead(12)
    timeline.set_total_steps(7)
    timeline.show_computed(3)
    assert steps == []


def test_that_it_reaches_as_far_as_planned_or_as_the_run_came(timeline: Timeline) -> None:
    assert timeline.maximum() == 100
    timeline.show_computed(150)
    assert timeline.maximum() == 150
    timeline.show_computed(20)
    assert timeline.maximum() == 100


def test_that_a_million_steps_are_told_apart_by_keys(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.set_total_steps(1_000_000)
    timeline.show_computed(1_000_000)
    timeline.show_playhead(123_456)
    steps = chosen(timeline)
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    qtbot.keyClick(timeline, Qt.Key.Key_PageUp)
    assert steps == [123_457, 223_457]


def test_that_screen_readers_are_told_the_step(timeline: Timeline) -> None:
    value = QAccessible.queryAccessibleInterface(timeline).valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (40, 0, 100)
    assert timeline.accessibleName() == "Timeline"


@pytest.mark.parametrize("total", [0, 1, 7, 40, 123, 1_000_000])
def test_that_it_can_be_painted_at_any_length(timeline: Timeline, total: int) -> None:
    timeline.set_total_steps(total)
    timeline.show_changes([SettingChange(total // 2, "from there on: learning rate 0.1")])
    timeline.set_theme(DARK)
    drag(timeline, 50)
    assert not timeline.grab().isNull()


def test_that_a_change_of_settings_is_marked(timeline: Timeline) -> None:
    before = timeline.grab().toImage()
    timeline.show_changes([SettingChange(50, "from step 50: learning rate 0.1")])
    after = timeline.grab().toImage()
    assert after.pixel(at(50) - QPoint(0, 12)) != before.pixel(at(50) - QPoint(0, 12))
    assert after.pixel(at(10) - QPoint(0, 12)) == before.pixel(at(10) - QPoint(0, 12))
