"""A script as it lies on disk, a Python file or a notebook, read as data only."""

import io
import json
import stat
import tokenize
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from core.document.bounds import printable
from core.storage.read_refusal import CannotReadError, ReadRefusal, read_refusals_told

LARGEST_FILE = 16 * 2**20
"""Bytes; a notebook holds its pictures."""


class ProgramFileRefusal(Enum):
    """Why a file is no script; the value is the sentence that is told."""

    TOO_LARGE = "The file is larger than {limit} bytes. Keep the part that you want to see."
    NOT_UTF8 = "The file is no UTF-8 text at byte {offset}. Save it as UTF-8."
    OTHER_ENCODING = "The file says that it is written in {encoding}. Save it as UTF-8, and say so or say nothing."
    NOT_A_NOTEBOOK = "The file is no notebook: {reason}. Save it from the notebook once more."


class ProgramFileError(Exception):
    """Raised for a file that is no script; its message is the sentence."""

    def __init__(self, refusal: ProgramFileRefusal, /, **details: object) -> None:
        self.refusal = refusal
        self.details = {key: printable(str(value)) for key, value in details.items()}
        super().__init__(refusal.value.format(**self.details))


@dataclass(frozen=True, slots=True)
class ProgramFile:
    """A script as text.

    Attributes:
        text: of a notebook its code cells, each behind a ``# %%`` line.
        is_notebook: whether it was one.
    """

    text: str
    is_notebook: bool = False


def read_program(path: Path) -> ProgramFile:
    """Reads a script.

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
    if path.suffix == ".ipynb":
        return ProgramFile(_notebook(_decoded(content)), is_notebook=True)
    _check_encoding(content)
    return ProgramFile(_decoded(content))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProgramFileError(ProgramFileRefusal.NOT_UTF8, offset=error.start) from error


def _check_encoding(content: bytes) -> None:
    """Python obeys a line such as ``# coding: latin-1``; what it would read then is not what is read here."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    except SyntaxError as error:
        if "unknown encoding" in str(error):
            encoding = str(error).rpartition(":")[2].strip()
        else:
            return  # no UTF-8, which is told with its place
    if encoding not in ("utf-8", "utf-8-sig"):
        raise ProgramFileError(ProgramFileRefusal.OTHER_ENCODING, encoding=encoding)


def _notebook(text: str) -> str:
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ProgramFileError(ProgramFileRefusal.NOT_A_NOTEBOOK, reason="it is no JSON") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise ProgramFileError(ProgramFileRefusal.NOT_A_NOTEBOOK, reason="it has no list of cells")
    return "\n".join(f"# %%\n{source}" for cell in cells if (source := _source(cell)) is not None)


def _source(cell: Any) -> str | None:
    """A code cell's text; None for other cells."""
    if not isinstance(cell, dict):
        raise ProgramFileError(ProgramFileRefusal.NOT_A_NOTEBOOK, reason="a cell is no object")
    if cell.get("cell_type") != "code":
        return None
    source = cell.get("source")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        raise ProgramFileError(ProgramFileRefusal.NOT_A_NOTEBOOK, reason="a code cell has no text")
    return source


Unreadable = (CannotReadError, ProgramFileError)
"""What is raised for a file that is no script."""
