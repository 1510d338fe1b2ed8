import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.slider_scale import SliderScale
from gui.views.setting_slider import SettingSlider

LEFT = Qt.MouseButton.LeftButton


class Told:
    """What a slider told, in order."""

    def __init__(self, slider: SettingSlider) -> None:
        self.events: list[float | str] = []
        slider.value_dragged.connect(self.events.append)
        slider.drag_ended.connect(lambda: self.events.append("end"))


@pytest.fixture
def slider(qtbot: QtBot) -> SettingSlider:
    slider = SettingSlider(SliderScale(0.0, 1.0))
    slider.show_value(0.5)
    slider.resize(214, 24)
    qtbot.addWidget(slider)
    slider.show()
    return slider


def at(slider: SettingSlider, share: float) -> QPoint:
    """Where the middle of the handle is at a share of the way."""
    return QPoint(round(7 + share * (slider.width() - 14)), slider.height() // 2)


def test_that_a_click_takes_the_handle_there(slider: SettingSlider, qtbot: QtBot) -> None:
    told = Told(slider)
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 0.25))
    assert told.events == [0.25, "end"]


def test_that_a_drag_is_one_gesture(slider: SettingSlider, qtbot: QtBot) -> None:
    told = Told(slider)
    qtbot.mousePress(slider, LEFT, pos=at(slider, 0.5))
    for share in (0.6, 0.7, 0.8):
        qtbot.mouseMove(slider, at(slider, share))
    qtbot.mouseRelease(slider, LEFT, pos=at(slider, 0.8))
    assert told.events == [0.6, 0.7, 0.8, "end"]


def test_that_a_press_that_moves_nothing_tells_nothing(slider: SettingSlider, qtbot: QtBot) -> None:
    told = Told(slider)
    qtbot.mouseClick(slider, LEFT, pos=at(slider, 0.5))
    assert told.events == []


def test_that_each_key_is_a_gesture(slider: SettingSlider, qtbot: QtBot) -> None:
    told = Told(slider)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert told.events == [0.51, "end", 1.0, "end"]


def test_that_a_key_held_down_is_one_gesture(slider: SettingSlider, qtbot: QtBot) -> None:
    told = Told(slider)
    for _ in range(3):
        qtbot.keyPress(slider, Qt.Key.Key_Right)
    qtbot.keyRelease(slider, Qt.Key.Key_Right)
    assert told.events == [0.51, 0.52, 0.53, "end"]


def test_that_what_is_shown_is_not_told(slider: SettingSlider) -> None:
    told = Told(slider)
    slider.show_value(0.9)
    assert (slider.value(), told.events) == (90, [])


def test_that_a_number_out_of_reach_stays_at_the_end_untold(slider: SettingSlider) -> None:
    told = Told(slider)
    slider.show_value(17.0)
    assert (slider.value(), told.events) == (100, [])


def test_that_nothing_moves_the_handle_while_it_is_dragged(slider: SettingSlider, qtbot: QtBot) -> None:
    qtbot.mousePress(slider, LEFT, pos=at(slider, 0.7))
    slider.show_value(0.2)
    assert slider.value() == 70
    qtbot.mouseRelease(slider, LEFT, pos=at(slider, 0.7))
    assert slider.value() == 20


def test_that_scrolling_over_it_changes_nothing(slider: SettingSlider, qapp: QApplication) -> None:
    told = Told(slider)
    slider.setFocus()
    here = QPointF(at(slider, 0.5))
    event = QWheelEvent(
        here,
        slider.mapToGlobal(here),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - not inverted; Qt takes it by position only
    )
    qapp.sendEvent(slider, event)
    assert (slider.value(), told.events, event.isAccepted()) == (50, [], False)
