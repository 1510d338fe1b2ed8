"""The kinds of files that hold a document, or its script; the ending of a file's name tells them apart."""

from enum import Enum
from pathlib import Path


class FileKind(Enum):
    """What a file holds; the value is the ending of its name."""

    DOCUMENT = ".gradstep"
    PYTHON = ".py"
    NOTEBOOK = ".ipynb"


SUFFIXES = tuple(kind.value for kind in FileKind)


def kind_of(path: Path) -> FileKind | None:
    """What kind of file a path names; None where the ending is none of these."""
    suffix = path.suffix.lower()
    return FileKind(suffix) if suffix in SUFFIXES else None
