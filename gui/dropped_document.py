"""Which document a person drops: one file, on this machine, with the ending of documents or of scripts."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from core.storage.file_kind import SUFFIXES


def dropped_document(content: QMimeData) -> Path | None:
    """The document in what is dragged; None for anything else, such as text or several files."""
    files = [url.toLocalFile() for url in content.urls()]
    if len(files) != 1 or not files[0].lower().endswith(SUFFIXES):
        return None
    return Path(files[0])
