"""Copies for after a crash keep a script, and what its file held beside it."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import Script, SourceKind, WatchChoice
from core.storage.opened_file import open_file, save_file
from core.storage.program_file import ProgramFile
from gui.session_copies import LeftBehind, SessionCopies
from tests.core.storage.test_notebook import WHOLE, cells_of, sources


def left_behind(folder: Path) -> LeftBehind:
    """What the one window left behind that is offered."""
    (left,) = SessionCopies(folder).left_behind()
    assert isinstance(left, LeftBehind)
    return left


def edited(path: Path) -> tuple[Document, ProgramFile | None]:
    """A script's file, opened and edited."""
    opened = open_file(path)
    script = replace(opened.document.script, text=opened.document.script.text + "\n# more", breakpoints=(1,))
    return replace(opened.document, script=script), opened.program


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    (tmp_path / "a.ipynb").write_bytes(WHOLE)
    return tmp_path / "a.ipynb"


def test_that_a_notebook_outlives_a_crash_with_its_results(notebook: Path, tmp_path: Path) -> None:
    document, program = edited(notebook)
    SessionCopies(tmp_path / "sessions").keep(document, notebook, program)
    notebook.unlink()

    left = left_behind(tmp_path / "sessions")
    assert (left.document, left.path) == (document, notebook)
    save_file(notebook, left.document, left.program)
    assert sources(notebook.read_bytes()) == ["Intro", "x = 1\nx", "Then", "x + 1", "y\n# more", "End"]
    assert cells_of(notebook.read_bytes())[:4] == cells_of(WHOLE)[:4]


def test_that_a_python_file_outlives_a_crash_with_its_line_ends(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"\xef\xbb\xbfx = 1\r\n")
    document, program = edited(tmp_path / "a.py")
    SessionCopies(tmp_path / "sessions").keep(document, tmp_path / "a.py", program)

    left = left_behind(tmp_path / "sessions")
    save_file(tmp_path / "a.py", left.document, left.program)
    assert (tmp_path / "a.py").read_bytes() == b"\xef\xbb\xbfx = 1\r\n\r\n# more"


def test_that_a_copy_has_what_its_document_came_from_last(notebook: Path, tmp_path: Path) -> None:
    copies = SessionCopies(tmp_path / "sessions")
    document, program = edited(notebook)
    copies.keep(document, notebook, program)
    watched = Document("x", source=SourceKind.SCRIPT, script=Script("x = 1", (WatchChoice("x"),)))
    copies.keep(watched, None)
    del copies

    left = left_behind(tmp_path / "sessions")
    assert (left.document, left.path, left.program) == (watched, None, None)


def test_that_a_session_is_offered_also_without_what_was_beside_its_script(notebook: Path, tmp_path: Path) -> None:
    document, program = edited(notebook)
    SessionCopies(tmp_path / "sessions").keep(document, notebook, program)
    (kept,) = (tmp_path / "sessions").glob("*/program.ipynb")
    kept.write_bytes(b"{")

    left = left_behind(tmp_path / "sessions")
    assert (left.document, left.program) == (document, None)


def test_that_nothing_is_left_of_a_session_that_ended_well(notebook: Path, tmp_path: Path) -> None:
    copies = SessionCopies(tmp_path / "sessions")
    document, program = edited(notebook)
    copies.keep(document, notebook, program)
    copies.forget()
    copies.keep(NEW_DOCUMENT, None)
    copies.forget()
    assert list((tmp_path / "sessions").iterdir()) == []


def test_that_an_adopted_session_is_kept_on_with_its_notebook(notebook: Path, tmp_path: Path) -> None:
    document, program = edited(notebook)
    SessionCopies(tmp_path / "sessions").keep(document, notebook, program)
    copies = SessionCopies(tmp_path / "sessions")
    (left,) = copies.left_behind()
    assert isinstance(left, LeftBehind)
    copies.adopt(left)
    copies.keep(document, notebook, left.program)
    del copies, left

    assert left_behind(tmp_path / "sessions").program == program
