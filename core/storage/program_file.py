"""A script as it lies on disk, a Python file or a notebook, read as data only."""

import stat
from pathlib import Path

from core.storage.file_kind import FileKind, kind_of
from core.storage.notebook import Notebook, read_notebook
from core.storage.program_refusal import ProgramFileError, ProgramFileRefusal
from core.storage.python_script import PythonScript, read_python
from core.storage.read_refusal import CannotReadError, ReadRefusal, read_refusals_told

LARGEST_FILE = 16 * 2**20
"""Bytes; a notebook holds its pictures."""

ProgramFile = PythonScript | Notebook
"""A script, and all that its file holds."""


def read_program(path: Path) -> ProgramFile:
    """Reads a script; of a notebook each code cell stands behind a ``# %%`` line.

    Raises:
        CannotReadError: the operating system refused.
        ProgramFileError: it is no script.
    """
    with read_refusals_told(path):
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # a pipe or a device may give nothing for ever
            raise CannotReadError(ReadRefusal.NO_FILE, target=path)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ProgramFileError(ProgramFileRefusal.TOO_LARGE, limit=f"{LARGEST_FILE:,}")
    return read_notebook(content) if kind_of(path) is FileKind.NOTEBOOK else read_python(content)
