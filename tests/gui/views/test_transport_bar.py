from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from core.document.script import SourceKind
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import ProgramTrace
from gui.models.transport_moment import TransportState
from gui.theme import DARK, LIGHT
from gui.views.script_timeline import ScriptTimeline
from gui.views.step_label import StepLabel
from gui.views.timeline import Timeline
from gui.views.transport_bar import SPEEDS, TransportBar
from tests.gui.finding import find
from tests.gui.recorded_scripts import batch, looping

BUTTONS = ("firstButton", "stepBackButton", "runButton", "stepButton", "lastButton", "resetButton")
SCRIPT_BUTTONS = (
    "firstButton",
    "stepBackButton",
    "runButton",
    "stopButton",
    "intoButton",
    "overButton",
    "outButton",
    "cursorButton",
    "nextBackwardButton",
    "lastButton",
    "resetButton",
)


@pytest.fixture
def bar(qtbot: QtBot) -> TransportBar:
    bar = TransportBar()
    bar.resize(1280, 76)
    qtbot.addWidget(bar)
    bar.show()
    return bar


def button(bar: TransportBar, name: str) -> QAbstractButton:
    return find(bar, QAbstractButton, name)


def usable(bar: TransportBar) -> set[str]:
    return {name for name in BUTTONS if button(bar, name).isEnabled()}


def in_the_middle(bar: TransportBar) -> None:
    bar.set_total_steps(40)
    bar.show_computed(40)
    bar.show_playhead(12)
    bar.show_state(TransportState.PAUSED)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("firstButton", "first_asked"),
        ("stepBackButton", "back_asked"),
        ("runButton", "run_asked"),
        ("stepButton", "step_asked"),
        ("lastButton", "last_asked"),
        ("resetButton", "reset_asked"),
    ],
)
def test_that_each_button_asks_for_one_thing(bar: TransportBar, qtbot: QtBot, name: str, signal: str) -> None:
    in_the_middle(bar)
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        qtbot.keyClick(button(bar, name), Qt.Key.Key_Space)


def test_that_every_part_has_a_name_and_teaches(bar: TransportBar) -> None:
    in_the_middle(bar)
    for name in BUTTONS:
        assert button(bar, name).accessibleName()
        assert "Ctrl+" in button(bar, name).accessibleDescription()
        assert button(bar, name).focusPolicy() & Qt.FocusPolicy.TabFocus
    assert find(bar, QComboBox, "speed").accessibleName()
    assert find(bar, QLineEdit, "stepsToRun").toolTip()


def test_that_with_nothing_to_run_the_buttons_say_why(bar: TransportBar) -> None:
    bar.show_state(TransportState.NOTHING, "Something is missing after +.")
    assert usable(bar) == set()
    assert button(bar, "runButton").accessibleDescription().startswith("Something is missing after +.")
    assert button(bar, "stepButton").accessibleDescription().startswith("Something is missing after +.")


def test_that_a_running_run_can_be_paused(bar: TransportBar, qtbot: QtBot) -> None:
    in_the_middle(bar)
    bar.show_playhead(40)
    bar.show_state(TransportState.RUNNING)
    assert button(bar, "runButton").text() == "Pause"
    assert "stepButton" not in usable(bar)
    with qtbot.waitSignal(bar.pause_asked, timeout=1000):
        qtbot.mouseClick(button(bar, "runButton"), Qt.MouseButton.LeftButton)


def test_that_at_its_end_a_run_can_only_be_gone_back_in(bar: TransportBar) -> None:
    in_the_middle(bar)
    bar.show_playhead(40)
    bar.show_state(TransportState.ENDED)
    assert usable(bar) == {"firstButton", "stepBackButton", "resetButton"}


def test_that_the_past_is_marked_and_has_a_way_to_the_latest_step(bar: TransportBar) -> None:
    in_the_middle(bar)
    assert find(bar, StepLabel, "stepLabel").accessibleName() == "step 12 of 40, looking back"
    assert usable(bar) == set(BUTTONS)
    bar.show_playhead(40)
    assert "lastButton" not in usable(bar)


def test_that_at_the_start_there_is_no_way_back(bar: TransportBar) -> None:
    bar.set_total_steps(500)
    bar.show_computed(0)
    bar.show_state(TransportState.PAUSED)
    assert usable(bar) == {"runButton", "stepButton", "resetButton"}
    assert find(bar, StepLabel, "stepLabel").text() == "step 0 of 500"


def test_that_moving_the_timeline_chooses_a_step(bar: TransportBar, qtbot: QtBot) -> None:
    in_the_middle(bar)
    with qtbot.waitSignal(bar.step_chosen, timeout=1000) as chosen:
        qtbot.keyClick(find(bar, Timeline, "timeline"), Qt.Key.Key_Right)
    assert chosen.args == [13]


@pytest.mark.parametrize(("before", "speed"), list(pairwise(SPEEDS)))
def test_that_a_speed_is_told_in_steps_a_second(
    bar: TransportBar, qtbot: QtBot, before: int | None, speed: int | None
) -> None:
    bar.show_speed(before)
    told = QSignalSpy(bar.speed_chosen)
    qtbot.keyClick(find(bar, QComboBox, "speed"), Qt.Key.Key_Down)
    assert [told.at(index) for index in range(told.count())] == [[speed]]


def test_that_showing_a_speed_tells_nothing(bar: TransportBar) -> None:
    told = QSignalSpy(bar.speed_chosen)
    bar.show_speed(None)
    assert find(bar, QComboBox, "speed").currentText() == "as fast as it goes"
    assert told.count() == 0


def test_that_steps_to_run_are_whole_and_at_least_one(bar: TransportBar, qtbot: QtBot) -> None:
    field = find(bar, QLineEdit, "stepsToRun")
    bar.show_steps_to_run(40)
    told = QSignalSpy(bar.steps_to_run_edited)
    for text in ("0", "2.5", "10,000"):
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [told.at(index) for index in range(told.count())] == [[10_000]]


def test_that_nothing_moves_while_the_step_changes(bar: TransportBar) -> None:
    bar.set_total_steps(1_000_000)
    bar.show_state(TransportState.RUNNING)
    places = set()
    for step in (0, 9, 99_999, 1_000_000):
        bar.show_computed(step)
        bar.show_playhead(step)
        places.add((find(bar, Timeline, "timeline").geometry().getRect(), button(bar, "runButton").width()))
    assert len(places) == 1


def test_that_another_theme_is_taken_at_once(bar: TransportBar) -> None:
    in_the_middle(bar)
    bar.set_theme(LIGHT)
    assert bar.grab().toImage().pixelColor(5, 5).name() == LIGHT.panel
    bar.set_theme(DARK)
    assert bar.grab().toImage().pixelColor(5, 5).name() == DARK.panel
    assert button(bar, "runButton").grab().toImage().pixelColor(8, 18).name() == DARK.accent


def in_the_middle_of_a_script(bar: TransportBar) -> None:
    bar.show_source(SourceKind.SCRIPT)
    bar.show_trace(looping(4))
    bar.show_state(TransportState.PAUSED)
    bar.show_place(12, 39)


def shown(bar: TransportBar) -> list[str]:
    return [found.objectName() for found in bar.findChildren(QAbstractButton) if found.isVisibleTo(bar)]


def test_that_a_script_has_buttons_of_its_own_and_a_formula_gets_its_own_back(bar: TransportBar) -> None:
    before = shown(bar)
    in_the_middle_of_a_script(bar)
    assert shown(bar) == list(SCRIPT_BUTTONS)
    assert not find(bar, QLineEdit, "stepsToRun").isVisible()
    assert find(bar, ScriptTimeline, "scriptTimeline").isVisible()
    bar.show_source(SourceKind.FORMULA)
    assert shown(bar) == before
    assert find(bar, QLineEdit, "stepsToRun").isVisible()
    assert find(bar, Timeline, "timeline").isVisible()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("stopButton", "stop_asked"),
        ("intoButton", "into_asked"),
        ("overButton", "over_asked"),
        ("outButton", "out_asked"),
        ("cursorButton", "cursor_asked"),
        ("nextBackwardButton", "next_backward_asked"),
    ],
)
def test_that_each_button_of_a_script_asks_for_one_thing(
    bar: TransportBar, qtbot: QtBot, name: str, signal: str
) -> None:
    in_the_middle_of_a_script(bar)
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        qtbot.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        qtbot.keyClick(button(bar, name), Qt.Key.Key_Space)


def test_that_with_shift_the_backward_pass_before_is_asked_for(bar: TransportBar, qtbot: QtBot) -> None:
    in_the_middle_of_a_script(bar)
    after = QSignalSpy(bar.next_backward_asked)
    with qtbot.waitSignal(bar.previous_backward_asked, timeout=1000):
        qtbot.mouseClick(
            button(bar, "nextBackwardButton"), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
        )
    assert after.count() == 0


def test_that_every_button_of_a_script_has_a_name_and_teaches_its_keys(bar: TransportBar) -> None:
    in_the_middle_of_a_script(bar)
    for name in SCRIPT_BUTTONS:
        assert button(bar, name).accessibleName()
        assert button(bar, name).accessibleDescription().endswith(")")
    assert button(bar, "intoButton").accessibleDescription().endswith("(F11)")
    assert button(bar, "stepBackButton").accessibleDescription() == "Look at the statement before (Ctrl+Left)"


def test_that_a_script_that_runs_can_be_paused_or_stopped_and_nothing_else(bar: TransportBar) -> None:
    in_the_middle_of_a_script(bar)
    bar.show_place(39, 39)
    bar.show_state(TransportState.RUNNING)
    usable = {name for name in SCRIPT_BUTTONS if button(bar, name).isEnabled()}
    assert usable == {"firstButton", "stepBackButton", "runButton", "stopButton", "resetButton"}


def test_that_a_script_that_has_ended_can_be_looked_at(bar: TransportBar) -> None:
    in_the_middle_of_a_script(bar)
    bar.show_end(ProgramEnd(EndKind.DONE))
    bar.show_state(TransportState.ENDED)
    bar.show_place(40, 40)
    usable = {name for name in SCRIPT_BUTTONS if button(bar, name).isEnabled()}
    assert usable == {"firstButton", "stepBackButton", "nextBackwardButton", "resetButton"}
    assert "The script has ended" in button(bar, "intoButton").accessibleDescription()
    bar.show_place(12, 40)
    assert {"intoButton", "overButton", "outButton", "runButton"} <= {
        name for name in SCRIPT_BUTTONS if button(bar, name).isEnabled()
    }


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (EndKind.DONE, "✓ ended"),
        (EndKind.ERROR, "✗ ended"),
        (EndKind.LIMIT, "✗ ended"),
        (EndKind.REFUSED, "✗ ended"),
        (EndKind.CANCELLED, "stopped"),
    ],
)
def test_that_only_what_ran_to_its_end_is_ticked(bar: TransportBar, kind: EndKind, word: str) -> None:
    in_the_middle_of_a_script(bar)
    bar.show_end(ProgramEnd(kind))
    bar.show_state(TransportState.ENDED)
    bar.show_place(40, 40)
    assert find(bar, StepLabel, "stepLabel").accessibleName().endswith(f", {word}")


def test_that_the_label_tells_statement_and_line(bar: TransportBar) -> None:
    in_the_middle_of_a_script(bar)
    assert find(bar, StepLabel, "stepLabel").accessibleName() == "statement 12 of 39 · line 3, looking back"
    bar.show_place(40, 40)
    assert find(bar, StepLabel, "stepLabel").text() == "statement 40 of 40"


def test_that_speeds_of_a_script_are_told_in_statements(bar: TransportBar, qtbot: QtBot) -> None:
    bar.show_speed(30)
    in_the_middle_of_a_script(bar)
    speed, told = find(bar, QComboBox, "speed"), QSignalSpy(bar.speed_chosen)
    assert speed.currentText() == "30 statements/s"
    qtbot.keyClick(speed, Qt.Key.Key_Down)
    assert told.at(0) == [60]
    bar.show_source(SourceKind.FORMULA)
    assert speed.currentText() == "60 steps/s"


def test_that_moving_the_timeline_of_a_script_chooses_a_moment(bar: TransportBar, qtbot: QtBot) -> None:
    in_the_middle_of_a_script(bar)
    with qtbot.waitSignal(bar.step_chosen, timeout=1000) as chosen:
        qtbot.keyClick(find(bar, ScriptTimeline, "scriptTimeline"), Qt.Key.Key_Right)
    assert chosen.args == [13]


def test_that_the_timeline_follows_a_trace_that_was_empty_when_it_was_given(bar: TransportBar) -> None:
    bar.show_source(SourceKind.SCRIPT)
    trace = ProgramTrace()
    bar.show_trace(trace)
    trace.append(batch(0, 40, 10))
    bar.show_state(TransportState.PAUSED)
    bar.show_place(39, 39)
    timeline = find(bar, ScriptTimeline, "scriptTimeline")
    marked = timeline.grab().toImage()
    bar.show_trace(looping(4))
    bar.show_place(39, 39)
    assert timeline.grab().toImage() == marked


def test_that_all_of_a_long_script_fits_in_the_narrowest_window(bar: TransportBar) -> None:
    bar.show_source(SourceKind.SCRIPT)
    bar.show_trace(looping(10_000))
    bar.show_state(TransportState.PAUSED)
    bar.show_place(99_999, 99_999)
    assert bar.minimumSizeHint().width() <= 1280


def test_that_nothing_moves_while_the_statement_changes(bar: TransportBar) -> None:
    in_the_middle_of_a_script(bar)
    places = set()
    for moment in (0, 9, 39):
        bar.show_place(moment, moment)
        places.add(find(bar, ScriptTimeline, "scriptTimeline").geometry().getRect())
    assert len(places) == 1
