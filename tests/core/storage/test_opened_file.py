"""Documents, Python files and notebooks are opened alike, and saved as what they are."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.document.bounds import LONGEST_SCRIPT, Bound
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import Script, SourceKind, WatchChoice
from core.storage.file_kind import FileKind, kind_of
from core.storage.opened_file import open_file, save_file
from core.storage.program_refusal import ProgramFileError, ProgramFileRefusal
from core.storage.read_refusal import CannotReadError, ReadRefusal
from core.storage.write_refusal import CannotWriteError
from tests.core.storage.test_notebook import WHOLE, sources

CRLF = b"\xef\xbb\xbfx = 1\r\nprint(x)\r\n"


def with_text(document: Document, text: str) -> Document:
    return replace(document, script=replace(document.script, text=text))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.gradstep", FileKind.DOCUMENT),
        ("a.PY", FileKind.PYTHON),
        ("a.b.ipynb", FileKind.NOTEBOOK),
        ("a.pyc", None),
        ("py", None),
        (".py", None),
    ],
)
def test_that_the_ending_tells_the_kind(name: str, kind: FileKind | None) -> None:
    assert kind_of(Path("folder.py") / name) is kind


@pytest.mark.parametrize(("name", "content"), [("a.py", CRLF), ("a.ipynb", WHOLE), ("A.PY", CRLF)])
def test_that_a_script_opens_in_a_new_document_and_is_saved_byte_by_byte(
    tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    opened = open_file(path)

    assert opened.document.source is SourceKind.SCRIPT
    assert replace(opened.document, source=SourceKind.FORMULA, script=Script()) == NEW_DOCUMENT
    assert "\r" not in opened.document.script.text
    watched = replace(opened.document.script, watches=(WatchChoice("x"),), breakpoints=(1,))
    save_file(path, replace(opened.document, script=watched), opened.program)
    assert path.read_bytes() == content


def test_that_an_edited_script_is_saved_in_its_own_file_again_and_again(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(WHOLE)
    opened = open_file(path)

    program = save_file(path, with_text(opened.document, opened.document.script.text + "\n# %%\nz"), opened.program)
    assert sources(path.read_bytes()) == ["Intro", "x = 1\nx", "Then", "x + 1", "y", "z", "End"]
    save_file(path, opened.document, program)
    assert path.read_bytes() == WHOLE, "taken back, all is as it was"


def test_that_a_script_takes_nothing_of_a_file_of_another_kind(tmp_path: Path) -> None:
    (tmp_path / "a.ipynb").write_bytes(WHOLE)
    opened = open_file(tmp_path / "a.ipynb")

    python = save_file(tmp_path / "a.py", opened.document, opened.program)
    assert (tmp_path / "a.py").read_text(encoding="utf-8") == opened.document.script.text
    save_file(tmp_path / "b.ipynb", opened.document, python)
    assert sources((tmp_path / "b.ipynb").read_bytes()) == ["x = 1\nx", "x + 1", "y"]
    assert json.loads((tmp_path / "b.ipynb").read_bytes())["metadata"]["kernelspec"]["name"] == "python3"
    assert open_file(tmp_path / "b.ipynb").document == opened.document


def test_that_a_document_keeps_what_a_script_cannot(tmp_path: Path) -> None:
    document = Document("x²", source=SourceKind.SCRIPT, script=Script("x = 1", (WatchChoice("x"),), None, (1,)))

    assert save_file(tmp_path / "a.gradstep", document, None) is None
    assert open_file(tmp_path / "a.gradstep").document == document
    assert open_file(tmp_path / "a.gradstep").program is None


def test_that_what_is_no_script_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'")
    (tmp_path / "cells.ipynb").write_bytes(b"{}")
    (tmp_path / "long.py").write_bytes(b"#" * (LONGEST_SCRIPT + 1))
    (tmp_path / "half.ipynb").write_bytes(b'{"cells": [{"cell_type": "code", "source": "\\ud83d"}]}')
    with (tmp_path / "endless.ipynb").open("wb") as stream:
        stream.truncate(10**12)
    for name, refusal in (
        ("none.py", ReadRefusal.MISSING),
        ("none.ipynb", ReadRefusal.MISSING),
        ("folder.py", ReadRefusal.IS_A_FOLDER),
        ("latin.py", ProgramFileRefusal.NOT_UTF8),
        ("cells.ipynb", ProgramFileRefusal.NOT_A_NOTEBOOK),
        ("endless.ipynb", ProgramFileRefusal.TOO_LARGE),
        ("long.py", Bound.SCRIPT_TOO_LONG),
        ("half.ipynb", Bound.HALF_CHARACTER),
    ):
        with pytest.raises((CannotReadError, ProgramFileError)) as caught:
            open_file(tmp_path / name)
        assert caught.value.refusal is refusal  # type: ignore[attr-defined]  # both have one


def test_that_an_older_file_survives_a_script_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(CRLF)
    opened = open_file(tmp_path / "a.py")
    (tmp_path / "folder.py").mkdir()

    with pytest.raises(CannotWriteError):
        save_file(tmp_path / "folder.py", opened.document, opened.program)
    with pytest.raises(CannotWriteError):
        save_file(tmp_path / "a.py" / "beneath.py", opened.document, opened.program)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.py", "folder.py"]
    assert (tmp_path / "a.py").read_bytes() == CRLF
