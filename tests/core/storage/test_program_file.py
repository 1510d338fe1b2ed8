"""Scripts on disk: what is no file of text is refused at once, whatever it would give."""

import os
from pathlib import Path

import pytest

from core.storage.program_file import read_program
from core.storage.read_refusal import CannotReadError, ReadRefusal


def refusal_of(path: Path) -> object:
    with pytest.raises(CannotReadError) as caught:
        read_program(path)
    return caught.value.refusal


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_that_a_pipe_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "script.py")
    assert refusal_of(tmp_path / "script.py") is ReadRefusal.NO_FILE


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no such device here")
def test_that_a_device_without_an_end_is_not_read() -> None:
    assert refusal_of(Path("/dev/zero")) is ReadRefusal.NO_FILE


def test_that_a_folder_is_told_as_a_folder(tmp_path: Path) -> None:
    assert refusal_of(tmp_path) is ReadRefusal.IS_A_FOLDER


def test_that_a_script_is_read(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text("print('é')\n", encoding="utf-8")
    assert read_program(tmp_path / "script.py").text == "print('é')\n"
