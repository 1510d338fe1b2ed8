"""What file dialogs offer: the kinds of files that hold a document, or its script."""

from PySide6.QtCore import QCoreApplication

from core.storage.file_kind import SUFFIXES, FileKind


def open_filters() -> str:
    """For a dialog that opens: all kinds together, then each."""
    together = QCoreApplication.translate("FileFilters", "All that Gradstep opens ({suffixes})")
    return ";;".join([together.format(suffixes=" ".join(map("*{}".format, SUFFIXES))), *map(filter_of, FileKind)])


def save_filters(*, is_script: bool) -> str:
    """For a dialog that saves a document that runs its script, or its formula, which fits into one kind only."""
    return ";;".join(map(filter_of, FileKind if is_script else [FileKind.DOCUMENT]))


def filter_of(kind: FileKind) -> str:
    """One kind."""
    translate = QCoreApplication.translate
    text = {
        FileKind.DOCUMENT: translate("FileFilters", "Gradstep documents (*{suffix})"),
        FileKind.PYTHON: translate("FileFilters", "Python scripts, the text alone (*{suffix})"),
        FileKind.NOTEBOOK: translate("FileFilters", "Notebooks, the text alone (*{suffix})"),
    }[kind]
    return text.format(suffix=kind.value)


def suffix_in(chosen: str) -> str:
    """The ending of the kind that was chosen in a dialog that saves."""
    return next((kind.value for kind in FileKind if filter_of(kind) == chosen), FileKind.DOCUMENT.value)
