"""Documents come from the dialog, the command line, the recent files or a drop; what is none is refused in words."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from core.document.commands import ChangeFormula
from core.document.new_document import NEW_DOCUMENT
from core.storage.document_file import save_document
from gui.recent_files import MOST_RECENT
from tests.core.storage.test_damaged_documents import damaged, outcome
from tests.journeys.conftest import Opened
from tests.journeys.learner import Learner

OK = QMessageBox.StandardButton.Ok


def saved(path: Path, formula: str) -> Path:
    save_document(path, ChangeFormula(formula).apply(NEW_DOCUMENT))
    return path


def recent(learner: Learner) -> list[str]:
    """What the menu of recent files offers."""
    menu = learner.menu("recentMenu")
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def drop(target: QWidget, *files: Path, text: str = "") -> bool:
    """Drags files over a widget and lets go; whether they were taken."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    content.setText(text or "\n".join(map(str, files)))  # as file managers do
    copy, left, nothing = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, content, left, nothing)
    entered.ignore()
    QApplication.sendEvent(target, entered)
    if entered.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, content, left, nothing))
    return entered.isAccepted()


def test_that_a_file_on_the_command_line_is_opened(opened: Opened, tmp_path: Path) -> None:
    learner = opened(saved(tmp_path / "mine.gradstep", "x⁴"))
    assert learner.function == "x⁴"
    assert learner.window.windowTitle() == "mine[*] — Gradstep"
    assert not learner.window.isWindowModified()


def test_that_a_file_that_cannot_be_opened_is_told_of_and_the_window_is_there(opened: Opened, tmp_path: Path) -> None:
    first = opened()
    told: list[str] = []
    with first.answering(first.with_button(OK, told)):
        second = opened(tmp_path / "none.gradstep")
    assert "There is no file" in told[0]
    assert second.function == NEW_DOCUMENT.formula


def test_that_damaged_files_are_refused_in_words_and_leave_the_document_alone(opened: Opened, tmp_path: Path) -> None:
    learner = opened(saved(tmp_path / "mine.gradstep", "x⁴"))
    learner.type_function("x⁴+1")
    refused = [(seed, said) for seed in range(200) if isinstance(said := outcome(damaged(seed)), str)]
    target = tmp_path / "damaged.gradstep"
    for seed, expected in refused[::4]:
        target.write_bytes(damaged(seed))
        told: list[str] = []
        with learner.answering(learner.with_button(OK, told)):
            learner.window.on_dropped(target)
        assert told == [expected]
        assert learner.function == "x⁴+1"
        assert learner.window.isWindowModified()
        assert learner.window.windowTitle() == "mine[*] — Gradstep"
    assert len(refused) > 60


def test_that_damaged_files_that_can_still_be_read_leave_a_window_that_works(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    target = tmp_path / "damaged.gradstep"
    for seed in [seed for seed in range(200) if not isinstance(outcome(damaged(seed)), str)]:
        target.write_bytes(damaged(seed))
        learner.window.on_dropped(target)
    learner.press("newAction")
    learner.wait_until_idle()
    learner.wait(learner.find(QWidget, "stepButton").isEnabled)


def test_that_a_foreign_file_is_refused(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "program.gradstep").write_text("import os\nos.abort()\n")
    learner = opened()
    told: list[str] = []
    with learner.answering(learner.with_file(tmp_path / "program.gradstep"), learner.with_button(OK, told)):
        learner.press("openAction")
    assert told[0].startswith("The document is no JSON at line 1")


def test_that_a_document_can_be_dropped_anywhere_onto_the_window(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    path = saved(tmp_path / "mine.gradstep", "x⁴")
    for name in ("functionEditor", "learningRate", "parameterTable", "lossPlot", "timeline", "mainWindow"):
        target = learner.window if name == "mainWindow" else learner.find(QWidget, name)
        learner.press("newAction")
        assert drop(target, path), name
        learner.wait(lambda: learner.function == "x⁴")


def test_that_a_script_can_be_dropped_and_named_as_well(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "train.py").write_text("x = 1\n")
    (tmp_path / "train.IPYNB").write_text('{"cells": []}')
    learner = opened(tmp_path / "train.py")
    assert learner.window.windowTitle() == "train.py[*] — Gradstep"
    assert drop(learner.window, tmp_path / "train.IPYNB")
    learner.wait(lambda: learner.window.windowTitle() == "train.IPYNB[*] — Gradstep")
    assert not learner.window.isWindowModified()


def test_that_other_things_are_not_taken_for_documents(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    one, other = saved(tmp_path / "one.gradstep", "x⁴"), saved(tmp_path / "other.gradstep", "x⁶")
    assert not drop(learner.window, tmp_path / "picture.png")
    assert not drop(learner.window, one, other)
    assert not drop(learner.window, text="x²")
    assert learner.function == NEW_DOCUMENT.formula


def test_that_text_can_still_be_dropped_into_the_function(opened: Opened) -> None:
    learner = opened()
    content = QMimeData()
    content.setText("x²")
    editor = learner.find(QWidget, "functionEditor")
    assert editor.canInsertFromMimeData(content)  # type: ignore[attr-defined]  # any editor of text has it


def test_that_recent_files_stand_in_their_order_and_the_oldest_are_forgotten(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    assert recent(learner) == ["None yet"]
    files = [saved(tmp_path / f"r&d {number}.gradstep", "x") for number in range(MOST_RECENT + 2)]
    for path in [*files, files[5]]:
        learner.window.on_dropped(path)
    order = [files[5], *reversed(files[6:]), *reversed(files[2:5])]
    expected = [f"&{place}  {str(path).replace('&', '&&')}" for place, path in enumerate(order, start=1)]
    assert recent(learner) == [*expected, "Forget these files"]


def test_that_a_missing_file_is_left_out_of_the_recent_ones_until_it_is_there_again(
    opened: Opened, tmp_path: Path
) -> None:
    learner = opened()
    away, there = saved(tmp_path / "away.gradstep", "x"), saved(tmp_path / "there.gradstep", "x")
    learner.window.on_dropped(away)
    content = away.read_bytes()
    away.unlink()
    learner.window.on_dropped(there)
    assert recent(learner)[:-1] == [f"&1  {there}"]
    away.write_bytes(content)
    assert recent(learner)[:-1] == [f"&1  {there}", f"&2  {away}"]


def test_that_a_recent_file_is_opened_and_all_can_be_forgotten(opened: Opened, tmp_path: Path) -> None:
    learner = opened(saved(tmp_path / "mine.gradstep", "x⁴"))
    learner.press("newAction")
    recent(learner)
    learner.menu("recentMenu").actions()[0].trigger()
    assert learner.function == "x⁴"
    recent(learner)
    learner.menu("recentMenu").actions()[-1].trigger()
    assert recent(learner) == ["None yet"]


def test_that_a_relative_name_is_found_again_from_elsewhere(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(tmp_path / "mine.gradstep", "x⁴")
    monkeypatch.chdir(tmp_path)
    learner = opened(Path("mine.gradstep"))
    assert recent(learner)[0] == f"&1  {tmp_path / 'mine.gradstep'}"
    monkeypatch.chdir("/")
    learner.type_function("x²")
    learner.press("saveAction")
    assert (tmp_path / "mine.gradstep").read_text(encoding="utf-8").count("x²") == 1
