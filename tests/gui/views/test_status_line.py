import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.theme import DARK
from gui.views.status_line import StatusLine
from tests.gui.finding import find


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine()
    line.resize(1280, 30)
    qtbot.addWidget(line)
    line.show()
    return line


def said(line: StatusLine, name: str) -> str:
    return find(line, QWidget, name).accessibleDescription()


def laid_out(line: StatusLine) -> None:
    layout = line.layout()
    assert layout is not None
    layout.activate()


def test_that_what_is_not_there_is_not_yet_and_never_zero(line: StatusLine) -> None:
    line.show_numbers(None, None, None)
    assert [said(line, name) for name in ("statusStep", "statusLoss", "statusGradient")] == [
        "step not yet",
        "loss not yet",
        "|grad| not yet",
    ]


def test_that_numbers_have_six_digits_and_all_of_them_in_the_tool_tip(line: StatusLine) -> None:
    line.show_numbers(12_345, -1.058841234567, 0.0)
    assert said(line, "statusStep") == "step 12,345"
    assert said(line, "statusLoss") == "loss −1.05884"
    assert said(line, "statusGradient") == "|grad| 0"
    assert find(line, QWidget, "statusLoss").toolTip() == "−1.058841234567"


def test_that_the_rate_is_only_there_while_a_run_goes(line: StatusLine) -> None:
    line.show_rate(5312.4)
    assert said(line, "statusRate").strip() == "5,312 steps/s"
    line.show_rate(0.96)
    assert said(line, "statusRate").strip() == "1.0 steps/s"
    line.show_rate(None)
    assert said(line, "statusRate").strip() == ""


def test_that_numbers_keep_their_places_whatever_is_said(line: StatusLine) -> None:
    line.show_engine("engine ready · torch 2.13 · float32")
    line.show_numbers(1, 2.0, 3.0)
    loss = find(line, QWidget, "statusLoss")
    laid_out(line)
    before = loss.geometry()
    line.show_sentence("The run goes on. " * 30)
    line.show_numbers(1_000_000, -1.23456e-10, 1.23456e10)
    line.show_rate(10_000.0)
    laid_out(line)
    assert loss.geometry() == before


def test_that_progress_is_only_shown_for_long_work_and_can_be_cancelled(line: StatusLine, qtbot: QtBot) -> None:
    bar, button = find(line, QProgressBar, "progress"), find(line, QPushButton, "cancelButton")
    assert not bar.isVisible()
    assert not button.isVisible()
    line.show_progress(0.25)
    assert (bar.value(), bar.maximum(), bar.isVisible()) == (250, 1000, True)
    with qtbot.waitSignal(line.cancelled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    line.hide_progress()
    assert not bar.isVisible()


def test_that_work_of_unknown_length_has_no_fraction(line: StatusLine) -> None:
    line.show_progress(None)
    assert find(line, QProgressBar, "progress").maximum() == 0


def test_that_sentence_and_engine_are_said(line: StatusLine) -> None:
    line.show_sentence("backward, node 4 of 6")
    line.show_engine("engine ready")
    line.set_theme(DARK)
    assert find(line, QLabel, "statusSentence").text() == "backward, node 4 of 6"
    assert find(line, QLabel, "statusEngine").text() == "engine ready"
