"""Whole lives of documents and of scripts' files: opened, edited, saved elsewhere, and never lost unasked."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.document.commands import (
    ChangeBreakpoints,
    ChangeEvery,
    ChangeFormula,
    ChangeScript,
    ChangeWatches,
    ChooseSource,
    DoTogether,
)
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import Every, Script, SourceKind, WatchChoice
from core.document.store import Store
from core.storage.document_file import load_document, save_document
from core.storage.file_kind import FileKind
from gui import document_files
from gui.document_files import DocumentFiles
from gui.file_filters import filter_of
from tests.core.storage.test_notebook import WHOLE, sources

SCRIPT = b"\xef\xbb\xbfx = 1\r\nprint(x)\r\n"
LOOKED_AT = DoTogether((ChangeWatches((WatchChoice("x"),)), ChangeBreakpoints((1,)), ChangeEvery(Every.STATEMENT)))
Buttons = QMessageBox.StandardButton


class Dialogs:
    """Answers what is asked, in order, and remembers what was proposed."""

    def __init__(self) -> None:
        self.files: list[tuple[Path, FileKind]] = []
        self.asked: list[tuple[str, str, str]] = []

    def getSaveFileName(  # noqa: N802 (Qt's name)
        self, _window: QWidget, _title: str, proposed: str, offered: str, chosen: str
    ) -> tuple[str, str]:
        self.asked.append((proposed, offered, chosen))
        if not self.files:
            return "", ""
        path, kind = self.files.pop(0)
        return str(path), filter_of(kind)

    def getOpenFileName(self, _window: QWidget, _title: str, _folder: str, offered: str) -> tuple[str, str]:  # noqa: N802
        self.asked.append(("", offered, ""))
        path, _ = self.files.pop(0)
        return str(path), ""


class Desk:
    """A document before a person, and the files that it comes from and goes to."""

    def __init__(self, bot: QtBot, folder: Path, dialogs: Dialogs) -> None:
        self.window = QWidget()
        bot.addWidget(self.window)
        self.store = Store(NEW_DOCUMENT)
        self.files = DocumentFiles(
            self.store, self.window, QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
        )
        self.dialogs = dialogs
        self.told: list[str] = []
        self.files.troubled.connect(self.told.append)

    @property
    def document(self) -> Document:
        return self.store.document

    def edit(self, text: str) -> None:
        self.store.execute(ChangeScript(text))
        self.store.settle()

    def save_as(self, path: Path, kind: FileKind = FileKind.DOCUMENT) -> bool:
        self.dialogs.files.append((path, kind))
        return self.files.save_as()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    dialogs = Dialogs()
    monkeypatch.setattr(document_files, "QFileDialog", dialogs)
    return Desk(qtbot, tmp_path, dialogs)


@pytest.fixture
def answering(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[[QMessageBox.StandardButton], list[str]]:  # noqa: ARG001
    """Answers the question what is to become of changes."""
    asked: list[str] = []

    def answer(button: QMessageBox.StandardButton) -> list[str]:
        def execute(box: QMessageBox) -> int:
            asked.append(box.text())
            return int(button)

        monkeypatch.setattr(QMessageBox, "exec", execute)
        return asked

    return answer


@pytest.fixture
def python(tmp_path: Path) -> Path:
    (tmp_path / "train.py").write_bytes(SCRIPT)
    return tmp_path / "train.py"


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    (tmp_path / "train.ipynb").write_bytes(WHOLE)
    return tmp_path / "train.ipynb"


def test_that_a_script_is_opened_edited_saved_and_taken_back(desk: Desk, python: Path) -> None:
    assert desk.files.open(python)
    assert desk.document == replace(NEW_DOCUMENT, source=SourceKind.SCRIPT, script=Script("x = 1\nprint(x)\n"))
    assert desk.files.title == "train.py[*] — Gradstep"
    assert desk.store.is_saved
    assert desk.files.recent.present() == [python]

    desk.edit("x = 2\nprint(x)\n")
    assert not desk.store.is_saved
    assert desk.files.save()
    assert desk.store.is_saved
    assert python.read_bytes() == b"\xef\xbb\xbfx = 2\r\nprint(x)\r\n"

    desk.store.undo()
    assert not desk.store.is_saved
    assert desk.files.save()
    assert python.read_bytes() == SCRIPT


def test_that_a_notebook_keeps_its_texts_and_the_results_of_what_stayed(desk: Desk, notebook: Path) -> None:
    assert desk.files.open(notebook)
    desk.edit(desk.document.script.text.replace("x + 1", "x + 2"))
    assert desk.files.save()

    before, after = json.loads(WHOLE)["cells"], json.loads(notebook.read_bytes())["cells"]
    assert [one for one in before if one not in after] == [before[3]]
    assert after[3]["source"] == "x + 2"
    assert desk.files.open(notebook)
    assert desk.store.is_saved


def test_that_looking_at_a_scripts_file_changes_nothing_that_is_saved(desk: Desk, python: Path) -> None:
    desk.files.open(python)
    desk.store.execute(LOOKED_AT)
    desk.store.execute(ChooseSource(SourceKind.FORMULA))

    assert desk.store.is_saved
    assert desk.files.may_leave()
    assert desk.files.save()
    assert python.read_bytes() == SCRIPT
    assert desk.document.script.watches == (WatchChoice("x"),), "what is open keeps them"


def test_that_looking_at_a_documents_script_is_saved_with_it(desk: Desk, tmp_path: Path) -> None:
    save_document(tmp_path / "a.gradstep", Document("x", source=SourceKind.SCRIPT, script=Script("x = 1")))
    desk.files.open(tmp_path / "a.gradstep")
    desk.store.execute(LOOKED_AT)

    assert not desk.store.is_saved
    desk.files.save()
    assert load_document(tmp_path / "a.gradstep").script.breakpoints == (1,)


def test_that_a_formula_typed_beside_a_scripts_file_is_not_lost(
    desk: Desk, python: Path, tmp_path: Path, answering: Callable[[QMessageBox.StandardButton], list[str]]
) -> None:
    desk.files.open(python)
    desk.store.execute(ChooseSource(SourceKind.FORMULA))
    desk.store.execute(ChangeFormula("x⁴"))
    assert not desk.store.is_saved

    asked = answering(Buttons.Save)
    assert not desk.files.may_leave(), "the dialog was left without a file"
    assert asked == ["Save the changes to “train.py”?"]
    proposed, offered, chosen = desk.dialogs.asked[-1]
    assert Path(proposed) == tmp_path / "train.gradstep"
    assert offered == chosen == filter_of(FileKind.DOCUMENT)

    desk.dialogs.files.append((tmp_path / "train.gradstep", FileKind.DOCUMENT))
    assert desk.files.may_leave()
    saved = load_document(tmp_path / "train.gradstep")
    assert (saved.formula, saved.script.text) == ("x⁴", "x = 1\nprint(x)\n")
    assert python.read_bytes() == SCRIPT
    assert desk.files.name == "train"


def test_that_whoever_saves_a_script_alone_on_purpose_is_not_asked_again(desk: Desk, tmp_path: Path) -> None:
    desk.store.execute(DoTogether((ChooseSource(SourceKind.SCRIPT), ChangeFormula("x⁴"), ChangeScript("x = 1\n"))))
    assert desk.save_as(tmp_path / "a.py", FileKind.PYTHON)

    assert desk.store.is_saved
    assert (tmp_path / "a.py").read_bytes() == b"x = 1\n"
    desk.edit("x = 2\n")
    assert desk.files.save()
    assert (tmp_path / "a.py").read_bytes() == b"x = 2\n"


@pytest.mark.parametrize(
    ("source", "name", "kind", "expected"),
    [
        (SourceKind.SCRIPT, "a", FileKind.PYTHON, "a.py"),
        (SourceKind.SCRIPT, "a", FileKind.NOTEBOOK, "a.ipynb"),
        (SourceKind.SCRIPT, "a", FileKind.DOCUMENT, "a.gradstep"),
        (SourceKind.SCRIPT, "a.ipynb", FileKind.PYTHON, "a.ipynb"),
        (SourceKind.SCRIPT, "a.b", FileKind.PYTHON, "a.b.py"),
        (SourceKind.FORMULA, "a", FileKind.DOCUMENT, "a.gradstep"),
        (SourceKind.FORMULA, "a.py", FileKind.DOCUMENT, "a.py.gradstep"),
    ],
)
def test_that_a_file_gets_the_ending_of_what_it_holds(
    desk: Desk, tmp_path: Path, source: SourceKind, name: str, kind: FileKind, expected: str
) -> None:
    desk.store.execute(DoTogether((ChooseSource(source), ChangeScript("x = 1"))))
    assert desk.save_as(tmp_path / name, kind)

    assert desk.files.path == tmp_path / expected
    assert (tmp_path / expected).is_file()
    _, offered, _ = desk.dialogs.asked[-1]
    assert offered.count(";;") == (2 if source is SourceKind.SCRIPT else 0)


def test_that_a_script_goes_from_one_kind_of_file_to_the_next(desk: Desk, notebook: Path, tmp_path: Path) -> None:
    desk.files.open(notebook)
    document = desk.document
    desk.store.execute(LOOKED_AT)
    assert desk.save_as(tmp_path / "a.gradstep")
    assert load_document(tmp_path / "a.gradstep").script.breakpoints == (1,)
    assert desk.save_as(tmp_path / "a.py")
    assert (tmp_path / "a.py").read_text(encoding="utf-8") == document.script.text
    assert desk.save_as(tmp_path / "a.ipynb")
    assert sources((tmp_path / "a.ipynb").read_bytes()) == ["x = 1\nx", "x + 1", "y"]
    assert notebook.read_bytes() == WHOLE
    assert [one.name for one in desk.files.recent.present()] == ["a.ipynb", "a.py", "a.gradstep", "train.ipynb"]
    proposed = [Path(one).name for one, _, _ in desk.dialogs.asked]
    assert proposed == ["train.ipynb", "a.gradstep", "a.py"]


@pytest.mark.parametrize("name", ["train.py", "train.ipynb"])
def test_that_a_failing_disk_leaves_the_file_and_what_was_typed(
    desk: Desk, python: Path, notebook: Path, tmp_path: Path, name: str
) -> None:
    del python, notebook
    path = tmp_path / name
    desk.files.open(path)
    desk.edit(desk.document.script.text + "\n# more")
    program = desk.files.program
    path.unlink()
    path.mkdir()  # what cannot be replaced by a file, also for the superuser

    assert not desk.files.save()
    assert desk.told == [f"{path} is a folder. Add the name of a file to it."]
    assert not desk.store.is_saved
    assert desk.files.program is program
    path.rmdir()
    assert desk.files.save()
    assert b"# more" in path.read_bytes()
    assert [one.name for one in tmp_path.glob("*.tmp")] == []


def test_that_what_is_no_script_leaves_the_document_alone(desk: Desk, python: Path, tmp_path: Path) -> None:
    desk.files.open(python)
    (tmp_path / "broken.ipynb").write_bytes(b"{")
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'")
    for name in ("broken.ipynb", "latin.py", "none.py", "none.ipynb"):
        assert not desk.files.open(tmp_path / name)
    assert desk.told == [
        "The file is no notebook: it is no JSON. Save it from the notebook once more.",
        "The file is no UTF-8 text at byte 5. Save it as UTF-8.",
        f"There is no file {tmp_path / 'none.py'}. Choose another one.",
        f"There is no file {tmp_path / 'none.ipynb'}. Choose another one.",
    ]
    assert desk.files.path == python
    assert desk.document.script.text == "x = 1\nprint(x)\n"


def test_that_the_dialog_offers_all_that_can_be_opened(desk: Desk, notebook: Path) -> None:
    desk.dialogs.files.append((notebook, FileKind.NOTEBOOK))
    desk.files.ask_and_open()

    assert desk.files.path == notebook
    _, offered, _ = desk.dialogs.asked[-1]
    assert offered.split(";;")[0] == "All that Gradstep opens (*.gradstep *.py *.ipynb)"
    assert len(offered.split(";;")) == 4


def test_that_a_new_document_has_nothing_of_a_script_that_was_open(desk: Desk, notebook: Path, tmp_path: Path) -> None:
    desk.files.open(notebook)
    assert desk.files.new()

    assert desk.files.program is None
    desk.store.execute(LOOKED_AT)
    assert not desk.store.is_saved, "a new document keeps watches"
    desk.store.execute(ChooseSource(SourceKind.SCRIPT))
    desk.save_as(tmp_path / "b", FileKind.NOTEBOOK)
    assert sources((tmp_path / "b.ipynb").read_bytes()) == []
