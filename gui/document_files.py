"""Opening, saving, and not losing what was not saved.

A document's own file holds all of it. The file of a script, ``.py`` or ``.ipynb``, is written back as what it is: with
the script's text, and all that was there beside it. How the script is looked at, its watches and breakpoints, is not
kept there and is nothing unsaved either. What else such a file cannot hold, such as a formula that was typed beside it,
counts as unsaved, and saving then asks for a file that can.
"""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.document.content import Content, beside_the_script, script_file_content, whole
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import SourceKind
from core.document.store import Change, Store
from core.storage.file_kind import FileKind, kind_of
from core.storage.opened_file import open_file, save_file
from core.storage.program_file import ProgramFile
from core.storage.program_refusal import Unreadable
from core.storage.write_refusal import CannotWriteError
from gui.file_filters import filter_of, open_filters, save_filters, suffix_in
from gui.recent_files import RecentFiles
from gui.translation import filled
from gui.unfinished_typing import finish_typing


class DocumentFiles(QObject):
    """The document's file: which one it is, and whether it is up to date.

    Attributes:
        path: the document's file; None if it was never saved.
        program: where that is a script's file, what it holds beside the script.
        recent: the files that were opened or saved lately.

    Signals:
        replacing: another document is about to take the place of this one.
        file_changed: another file, or saved or unsaved now.
        troubled: with a sentence that says what could not be read or written.
    """

    replacing = Signal()
    file_changed = Signal()
    troubled = Signal(str)

    def __init__(self, store: Store, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self.path: Path | None = None
        self.program: ProgramFile | None = None
        self._beside = beside_the_script(store.document)
        self.recent = RecentFiles(settings)
        store.subscribe(self._on_change)

    @property
    def name(self) -> str:
        """What the document is called."""
        if self.path is None:
            return self.tr("Untitled")
        return self.path.name if _holds_script_alone(self.path) else self.path.stem

    @property
    def title(self) -> str:
        """What the window is called, for Qt's ``[*]`` mark."""
        return f"{self.name.replace('[*]', '[*][*]')}[*] — Gradstep"

    def new(self) -> bool:
        """Begins again, once unsaved changes are seen to."""
        return self.replace(NEW_DOCUMENT)

    def replace(self, document: Document, path: Path | None = None, program: ProgramFile | None = None) -> bool:
        """Takes another document, once unsaved changes are seen to; whether it did."""
        return self._take(document, path, program, is_saved=True)

    def restore(self, document: Document, path: Path | None, program: ProgramFile | None = None) -> bool:
        """Takes a document that was never saved as it is, once unsaved changes are seen to; whether it did."""
        return self._take(document, path, program, is_saved=False)

    def ask_and_open(self) -> None:
        """Asks for a file and opens it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), self._folder(), open_filters())
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> bool:
        """Opens a file; whether it could be."""
        try:
            opened = open_file(path)
        except Unreadable as error:
            self.troubled.emit(filled(error.refusal, error.details))
            return False
        if not self.replace(opened.document, path.absolute(), opened.program):
            return False
        self.recent.remember(path)
        return True

    def save(self) -> bool:
        """Saves to the document's file, or asks for one that can hold it; whether it is saved now."""
        return self._save_to(self.path) if self.path and self._fits(self.path) else self.save_as()

    def save_as(self) -> bool:
        """Asks for a file and saves to it."""
        is_script = self._store.document.source is SourceKind.SCRIPT
        proposed = self._proposed()
        name, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save as"),
            str(proposed),
            save_filters(is_script=is_script),
            filter_of(kind_of(proposed) or FileKind.DOCUMENT),
        )
        if not name:
            return False
        path = _with_suffix(Path(name), suffix_in(chosen), is_script=is_script)
        return self._may_replace(path, asked=Path(name)) and self._save_to(path)

    def may_leave(self) -> bool:
        """Asks what is to become of unsaved changes; whether the document may go."""
        finish_typing()
        if self._store.is_saved:
            return True
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setObjectName("unsavedBox")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Save the changes to “{name}”?").format(name=self.name))
        box.setInformativeText(self.tr("Otherwise they are lost."))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.setEscapeButton(buttons.Cancel)
        answer = box.exec()
        box.deleteLater()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def _may_replace(self, path: Path, *, asked: Path) -> bool:
        """Asks before a file is replaced under whose name the dialog did not ask, as it did not know the suffix."""
        if path == asked or not path.exists():
            return True
        buttons = QMessageBox.StandardButton
        question = self.tr("{name} is there already. Replace it?").format(name=path.name)
        answer = QMessageBox.question(
            self._window, self.tr("Save as"), question, buttons.Yes | buttons.Cancel, buttons.Cancel
        )
        return answer == buttons.Yes

    def _take(self, document: Document, path: Path | None, program: ProgramFile | None, *, is_saved: bool) -> bool:
        if not self.may_leave():
            return False
        self.path, self.program = path, program
        self._beside = beside_the_script(document if is_saved else NEW_DOCUMENT)
        self.replacing.emit()
        self._store.replace(document, is_saved=is_saved, content=_content_of(path))
        self.file_changed.emit()
        return True

    def _on_change(self, _change: Change) -> None:
        self.file_changed.emit()

    def _save_to(self, path: Path) -> bool:
        document = self._store.document
        try:
            self.program = save_file(path, document, self.program)
        except CannotWriteError as error:
            self.troubled.emit(filled(error.refusal, error.details))
            return False
        self.path = path
        self._beside = beside_the_script(document)
        self._store.mark_saved(_content_of(path))
        self.recent.remember(path)
        self.file_changed.emit()
        return True

    def _fits(self, path: Path) -> bool:
        """Whether a file holds all that is to be kept."""
        return not _holds_script_alone(path) or beside_the_script(self._store.document) == self._beside

    def _proposed(self) -> Path:
        if self.path is None:
            return Path(self._folder()) / self.tr("untitled{suffix}").format(suffix=FileKind.DOCUMENT.value)
        is_shown = self._store.document.source is SourceKind.SCRIPT or not _holds_script_alone(self.path)
        return self.path if self._fits(self.path) and is_shown else self.path.with_suffix(FileKind.DOCUMENT.value)

    def _folder(self) -> str:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self.path.parent) if self.path else documents if QFileInfo(documents).isDir() else ""


def _holds_script_alone(path: Path) -> bool:
    return kind_of(path) in (FileKind.PYTHON, FileKind.NOTEBOOK)


def _content_of(path: Path | None) -> Content:
    return script_file_content if path is not None and _holds_script_alone(path) else whole


def _with_suffix(path: Path, suffix: str, *, is_script: bool) -> Path:
    """The path with an ending that says what it holds."""
    offered = tuple(FileKind) if is_script else (FileKind.DOCUMENT,)
    return path if kind_of(path) in offered else path.with_name(path.name + suffix)
