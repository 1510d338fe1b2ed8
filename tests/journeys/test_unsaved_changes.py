"""What is not saved is never lost unasked: on closing, beginning anew, and opening something else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from core.document.new_document import NEW_DOCUMENT
from core.storage.document_file import load_document, save_document
from tests.journeys.conftest import Opened
from tests.journeys.learner import CONTROL, Learner

Buttons = QMessageBox.StandardButton
Leave = Callable[[Learner, Path], object]

LEAVING: dict[str, Leave] = {
    "closing": lambda learner, _other: learner.window.close(),
    "beginning anew": lambda learner, _other: learner.press("newAction"),
    "opening a file": lambda learner, other: learner.window.on_dropped(other),
    "opening an example": lambda learner, _other: learner.press("example-saddle"),
}


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A good document, somewhere."""
    path = tmp_path / "other.gradstep"
    save_document(path, NEW_DOCUMENT)
    return path


@pytest.fixture
def edited(opened: Opened, tmp_path: Path) -> Learner:
    """Before a document that was saved as mine.gradstep and then changed."""
    mine = tmp_path / "mine.gradstep"
    save_document(mine, NEW_DOCUMENT)
    learner = opened(mine)
    learner.type_function("x²+7")
    assert learner.window.isWindowModified()
    return learner


@pytest.mark.parametrize("leave", LEAVING.values(), ids=LEAVING)
def test_that_cancel_keeps_everything(edited: Learner, other: Path, leave: Leave) -> None:
    told: list[str] = []
    with edited.answering(edited.with_button(Buttons.Cancel, told)):
        leave(edited, other)

    assert told == ["Save the changes to “mine”?"]
    assert edited.window.isVisible()
    assert edited.window.isWindowModified()
    assert edited.function == "x²+7"


@pytest.mark.parametrize("leave", LEAVING.values(), ids=LEAVING)
def test_that_save_saves_first(edited: Learner, other: Path, tmp_path: Path, leave: Leave) -> None:
    with edited.answering(edited.with_button(Buttons.Save)):
        leave(edited, other)

    assert load_document(tmp_path / "mine.gradstep").formula == "x²+7"
    assert edited.function != "x²+7" or not edited.window.isVisible()


@pytest.mark.parametrize("leave", LEAVING.values(), ids=LEAVING)
def test_that_discard_leaves_the_file_as_it_was(edited: Learner, other: Path, tmp_path: Path, leave: Leave) -> None:
    with edited.answering(edited.with_button(Buttons.Discard)):
        leave(edited, other)

    assert load_document(tmp_path / "mine.gradstep") == NEW_DOCUMENT
    assert edited.function != "x²+7" or not edited.window.isVisible()


def test_that_escape_cancels_and_enter_saves(edited: Learner, tmp_path: Path) -> None:
    with edited.answering(edited.with_key(Qt.Key.Key_Escape)):
        edited.window.close()
    assert edited.window.isVisible()

    with edited.answering(edited.with_key(Qt.Key.Key_Return)):
        edited.window.close()
    assert not edited.window.isVisible()
    assert load_document(tmp_path / "mine.gradstep").formula == "x²+7"


def test_that_a_window_stays_open_and_says_why_when_its_disk_fails(edited: Learner, tmp_path: Path) -> None:
    mine = tmp_path / "mine.gradstep"
    mine.unlink()
    mine.mkdir()  # what cannot be replaced by a file, also for the superuser
    told: list[str] = []

    with edited.answering(edited.with_button(Buttons.Save), edited.with_button(Buttons.Ok, told)):
        edited.window.close()

    assert "mine.gradstep is a folder" in told[0]
    assert edited.window.isVisible()
    assert edited.window.isWindowModified()
    assert edited.function == "x²+7"


def test_that_what_is_still_being_typed_is_asked_about_and_saved(opened: Opened, tmp_path: Path) -> None:
    mine = tmp_path / "mine.gradstep"
    save_document(mine, NEW_DOCUMENT)
    learner = opened(mine)
    learner.wait_until_idle()
    learner.tab_to("learningRate")
    learner.key(Qt.Key.Key_A, CONTROL)
    learner.type("0.25")
    assert not learner.window.isWindowModified()

    with learner.answering(learner.with_button(Buttons.Save)):
        learner.window.close()

    assert load_document(mine).settings_at(0)["lr"] == 0.25


def test_that_a_file_dialog_can_be_left_without_a_file(edited: Learner) -> None:
    for action in ("saveAsAction", "openAction"):
        with edited.answering(edited.with_key(Qt.Key.Key_Escape)):
            edited.press(action)
        assert edited.function == "x²+7"
        assert edited.window.isWindowModified()
        assert edited.window.windowTitle().startswith("mine")


def test_that_a_saved_document_is_left_unasked(opened: Opened, other: Path) -> None:
    learner = opened(other)
    learner.press("example-saddle")
    assert "y" in learner.function
    learner.window.close()
    assert not learner.window.isVisible()


def test_that_save_as_asks_before_it_replaces_a_file_whose_ending_was_left_out(edited: Learner, other: Path) -> None:
    with edited.answering(edited.with_file(other.with_suffix("")), edited.with_button(Buttons.Cancel)):
        edited.press("saveAsAction")

    assert load_document(other) == NEW_DOCUMENT
    assert edited.window.isWindowModified()
