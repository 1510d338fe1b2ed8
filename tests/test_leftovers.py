"""What is left behind is found: a test that could not fail would hold nothing."""

import sys

import pytest
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.leftovers import leftovers


def test_that_a_widget_is_found_until_it_is_deleted(qapp: QApplication) -> None:  # noqa: ARG001 - there must be one
    widget = QWidget()
    assert any("QWidget" in one for one in leftovers())
    widget.deleteLater()
    assert leftovers() == []


def test_that_a_running_timer_is_found_until_it_stops(qapp: QApplication) -> None:  # noqa: ARG001
    timer = QTimer(interval=60_000)
    assert leftovers() == []
    timer.start()
    assert any(one.startswith("timer") for one in leftovers())
    timer.stop()
    assert leftovers() == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such program")
def test_that_a_process_is_found_until_it_ends(qapp: QApplication) -> None:  # noqa: ARG001
    process = QProcess()
    process.start("cat")
    assert process.waitForStarted()
    assert "process cat" in leftovers()
    process.closeWriteChannel()
    assert process.waitForFinished()
    assert leftovers() == []
