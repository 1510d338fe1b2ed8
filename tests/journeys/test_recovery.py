"""The session as it was is offered again after a crash of the window: once, calmly, and to one window only."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from core.document.commands import ChangeFormula
from core.document.new_document import NEW_DOCUMENT
from core.storage.document_file import load_document, save_document
from gui.session_copies import SessionCopies
from tests.journeys.conftest import Opened
from tests.journeys.learner import Learner

ROOT = Path(__file__).resolve().parent.parent.parent
CRASHING = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from gui.application import open_window

folder = Path(sys.argv[1])
settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
window = open_window(sys.argv[3:], settings=settings, sessions=folder / "sessions")
editor = window.findChild(QPlainTextEdit, "functionEditor")
editor.selectAll()
QTest.keyClicks(editor, sys.argv[2])
while not any((folder / "sessions").glob("*/document.gradstep")):
    QTest.qWait(20)
print("kept", flush=True)
while True:
    QTest.keyClicks(editor, "+1")
    QTest.qWait(20)
"""

Crash = Callable[..., None]


@pytest.fixture
def crash(tmp_path: Path) -> Crash:
    """Has a window killed in mid-edit, once a copy of what was typed is there."""

    def crash_one(formula: str, *documents: Path) -> None:
        process = subprocess.Popen(
            [sys.executable, "-c", CRASHING, str(tmp_path), formula, *map(str, documents)],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
        )
        with process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"kept\n"
            process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)

    return crash_one


@pytest.fixture
def left_behind(tmp_path: Path) -> Callable[[str], None]:
    """As a crash, but at once: a copy that nobody owns any more."""

    def leave(formula: str) -> None:
        copies = SessionCopies(tmp_path / "sessions")
        copies.keep(ChangeFormula(formula).apply(NEW_DOCUMENT), None)

    return leave


def offer(learner: Learner) -> str:
    """What the band says; nothing while it is hidden."""
    band = learner.find(QWidget, "recoveryBand")
    return learner.label("recoveryLabel") if band.isVisible() else ""


def copies(folder: Path) -> list[str]:
    """The formulas of all copies that are kept."""
    return sorted(load_document(one).formula for one in (folder / "sessions").glob("*/document.gradstep"))


def test_that_what_was_typed_before_a_crash_is_offered_and_restored(
    crash: Crash, opened: Opened, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.gradstep"
    save_document(mine, NEW_DOCUMENT)
    crash("5x^2", mine)

    learner = opened()
    assert "ended unexpectedly" in offer(learner)
    assert ": 5x^2" in offer(learner)
    assert learner.function == NEW_DOCUMENT.formula, "the offer stands in nobody's way"
    learner.click("restoreButton")

    assert learner.function.startswith("5x^2")
    assert offer(learner) == ""
    assert learner.window.isWindowModified()
    assert learner.window.windowTitle().startswith("mine"), "it belongs to its file again"
    learner.press("saveAction")
    assert load_document(mine).formula == learner.function


def test_that_a_restored_session_is_safe_from_the_next_crash_until_it_is_saved(
    left_behind: Callable[[str], None], opened: Opened, tmp_path: Path
) -> None:
    left_behind("5x^2")
    learner = opened()
    learner.click("restoreButton")
    assert copies(tmp_path) == ["5x^2"]

    with learner.answering(learner.with_button(QMessageBox.StandardButton.Discard)):
        learner.window.close()
    assert copies(tmp_path) == []


def test_that_what_was_declined_is_never_offered_again(
    left_behind: Callable[[str], None], opened: Opened, tmp_path: Path
) -> None:
    left_behind("5x^2")
    learner = opened()
    learner.click("discardButton")
    assert offer(learner) == ""
    assert learner.function == NEW_DOCUMENT.formula
    learner.window.close()

    assert offer(opened()) == ""
    assert copies(tmp_path) == []


def test_that_what_was_not_answered_is_offered_again(left_behind: Callable[[str], None], opened: Opened) -> None:
    left_behind("5x^2")
    learner = opened()
    assert offer(learner) != ""
    learner.window.close()

    assert "5x^2" in offer(opened())


def test_that_two_windows_never_take_each_others_session(opened: Opened, tmp_path: Path) -> None:
    one = opened()
    one.type_function("5x^2")
    one.wait(lambda: copies(tmp_path) == ["5x^2"])

    other = opened()
    assert offer(other) == ""
    other.type_function("7x^2")
    other.wait(lambda: copies(tmp_path) == ["5x^2", "7x^2"])
    other.window.may_close = lambda: True
    other.window.close()
    assert copies(tmp_path) == ["5x^2"]


def test_that_a_session_is_offered_to_one_window_only(left_behind: Callable[[str], None], opened: Opened) -> None:
    left_behind("5x^2")
    assert offer(opened()) != ""
    assert offer(opened()) == ""


def test_that_all_sessions_that_were_left_are_offered_in_turn(
    left_behind: Callable[[str], None], opened: Opened
) -> None:
    left_behind("5x^2")
    left_behind("7x^2")
    learner = opened()
    first = offer(learner)
    learner.click("discardButton")
    second = offer(learner)
    learner.click("discardButton")

    assert {first[-4:], second[-4:]} == {"5x^2", "7x^2"}
    assert offer(learner) == ""


def test_that_a_damaged_session_is_told_of_once_and_kept_aside(
    left_behind: Callable[[str], None], opened: Opened, tmp_path: Path
) -> None:
    left_behind("5x^2")
    (damaged,) = (tmp_path / "sessions").glob("*/document.gradstep")
    damaged.write_bytes(b'{"program": "Gradstep", "format": 1')
    learner = opened()
    assert "cannot be read. The document is no JSON" in offer(learner)
    assert not learner.find(QWidget, "restoreButton").isVisible()
    learner.click("dismissButton")
    assert offer(learner) == ""
    learner.window.close()

    assert offer(opened()) == ""
    (kept,) = (tmp_path / "sessions").glob("unreadable-*.gradstep")
    assert kept.read_bytes() == b'{"program": "Gradstep", "format": 1'


def test_that_restoring_asks_about_what_was_typed_meanwhile(
    left_behind: Callable[[str], None], opened: Opened, tmp_path: Path
) -> None:
    left_behind("5x^2")
    learner = opened()
    learner.type_function("7x^2")
    with learner.answering(learner.with_button(QMessageBox.StandardButton.Cancel)):
        learner.click("restoreButton")
    assert learner.function == "7x^2"
    assert "5x^2" in offer(learner)

    with learner.answering(learner.with_button(QMessageBox.StandardButton.Discard)):
        learner.click("restoreButton")
    assert learner.function == "5x^2"
    assert copies(tmp_path) == ["5x^2"]


def test_that_a_copy_is_made_also_while_one_never_stops_typing(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    learner.find(QWidget, "functionEditor").setFocus()

    def typed_on() -> bool:
        learner.type("+1")
        return bool(copies(tmp_path))

    learner.wait(typed_on)


def test_that_a_folder_that_takes_no_copies_is_told_of_once_and_hinders_nothing(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("no folder")
    learner = opened()
    learner.wait_until_idle()
    learner.type_function("5x^2")
    learner.wait(lambda: "cannot be kept for after a crash" in learner.find(QLabel, "statusSentence").text())
    learner.type_function("7x^2")
    learner.wait_until_idle()
    assert learner.function == "7x^2"
