"""The timeline of a script: what it says of a place, what mouse and keys choose, and what can be seen on it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.notation.explanations import Explanation
from core.trajectory.program_trace import Events, Hint, Pass, PassKind, ProgramTrace, TraceBatch
from gui.theme import LIGHT
from gui.views.script_timeline import ScriptTimeline
from tests.gui.recorded_scripts import batch, looping, straight


@pytest.fixture
def timeline(qtbot: QtBot) -> ScriptTimeline:
    timeline = ScriptTimeline()
    timeline.resize(628, timeline.sizeHint().height())  # 600 pixels between the ends
    qtbot.addWidget(timeline)
    timeline.show()
    return timeline


def show(timeline: ScriptTimeline, trace: ProgramTrace, moment: int = 0) -> None:
    timeline.show_trace(trace)
    timeline.show_end(is_ended=True, is_failed=False)
    timeline.show_computed(len(trace))
    timeline.show_playhead(moment)


def chosen(timeline: ScriptTimeline) -> list[int]:
    steps: list[int] = []
    timeline.step_chosen.connect(steps.append)
    return steps


def at(timeline: ScriptTimeline, moment: float) -> QPoint:
    return QPoint(round(14 + 600 * moment / timeline.maximum()), 34)


def move(timeline: ScriptTimeline, place: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    there = QPointF(timeline.mapToGlobal(place))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        there,
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(timeline, event)


def pictured(timeline: ScriptTimeline) -> QImage:
    QApplication.processEvents()
    return timeline.grab().toImage()


def has(image: QImage, colour: str, place: QPoint, height: int) -> bool:
    """Whether a colour is to be seen near a place, between the top and a height."""
    wanted = QColor(colour)
    return any(
        image.pixelColor(x, y) == wanted
        for x in range(max(place.x() - 6, 0), min(place.x() + 7, image.width()))
        for y in range(height)
    )


def test_that_keys_choose_moments(timeline: ScriptTimeline, qtbot: QtBot) -> None:
    show(timeline, looping(10), 40)
    moments = chosen(timeline)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(timeline, key)
    assert moments == [39, 40, 50, 0, 100]


def test_that_a_click_chooses_the_moment_there_and_a_drag_all_on_the_way(
    timeline: ScriptTimeline, qtbot: QtBot
) -> None:
    show(timeline, straight(100))
    moments = chosen(timeline)
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 10))
    for moment in (11, 12, 20):
        move(timeline, at(timeline, moment), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 20))
    assert moments == [10, 11, 12, 20]


def test_that_a_click_beside_a_backward_pass_chooses_it_where_statements_are_too_many(
    timeline: ScriptTimeline, qtbot: QtBot
) -> None:
    trace = straight(10_000)
    trace.append(TraceBatch(Events((), (), ()), passes=(Pass(0, PassKind.BACKWARD, 9_004),)))
    show(timeline, trace)
    moments = chosen(timeline)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 9_004) + QPoint(3, 0))
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 9_004) + QPoint(12, 0))
    assert moments[0] == 9_004
    assert moments[1] > 9_100


def test_that_what_has_not_run_cannot_be_chosen(timeline: ScriptTimeline, qtbot: QtBot) -> None:
    trace = straight(100)
    timeline.show_trace(trace)
    timeline.show_computed(99)
    moments = chosen(timeline)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(614, 34))
    assert moments == [99]


def test_that_a_place_is_told_with_its_line_its_function_and_what_happened(timeline: ScriptTimeline) -> None:
    show(timeline, looping(3))
    told = [timeline._told_at(moment) for moment in (0, 1, 2, 4, 5, 30)]
    assert told == [
        "statement 0 · line 1",
        "statement 1 · line 2 · zero_grad()",
        "statement 2 · line 3 · in loss()",
        "statement 4 · line 5 · backward()",
        "statement 5 · line 6 · step()",
        "the end",
    ]


def test_that_a_hint_is_told_where_it_is(timeline: ScriptTimeline) -> None:
    trace = ProgramTrace()
    trace.append(TraceBatch(Events((1, 2), (0, 0), (False, False)), hints=(Hint(1, 2, Explanation.GRADIENTS_PILE_UP),)))
    show(timeline, trace)
    assert timeline._told_at(1) == "statement 1 · line 2 · hint"


def test_that_marks_can_be_seen_and_an_error_and_that_they_follow_the_theme(timeline: ScriptTimeline) -> None:
    show(timeline, looping(3))
    image = pictured(timeline)
    assert has(image, LIGHT.soft, at(timeline, 4), 26)
    assert not has(image, LIGHT.soft, at(timeline, 8), 26)
    assert not has(image, LIGHT.problem, at(timeline, 29), 16)
    timeline.show_end(is_ended=True, is_failed=True)
    assert has(pictured(timeline), LIGHT.problem, at(timeline, 29), 16)


def test_that_the_scale_changes_seldom_while_a_script_goes_on_and_ends_with_it(timeline: ScriptTimeline) -> None:
    trace = ProgramTrace()
    timeline.show_trace(trace)
    scales = set()
    for _ in range(200):
        trace.append(batch(len(trace), 50))
        timeline.show_computed(len(trace) - 1)
        assert len(trace) <= timeline.maximum() <= 1.2 * len(trace) + 16
        scales.add(timeline.maximum())
    assert len(scales) < 80
    timeline.show_end(is_ended=True, is_failed=False)
    assert timeline.maximum() == len(trace)


def test_that_the_ground_is_painted_once_while_only_the_knob_moves(timeline: ScriptTimeline) -> None:
    show(timeline, looping(1_000))
    pictured(timeline)
    ground = timeline._ground.cacheKey()
    for moment in range(100):
        timeline.show_playhead(moment)
        pictured(timeline)
    assert timeline._ground.cacheKey() == ground
