"""Opening, saving, and not losing what was not saved."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.store import Change, Store
from core.storage.document_file import SUFFIX, load_document, save_document
from core.storage.read_refusal import CannotReadError
from core.storage.write_refusal import CannotWriteError
from gui.recent_files import RecentFiles
from gui.translation import filled
from gui.unfinished_typing import finish_typing


class DocumentFiles(QObject):
    """The document's file: which one it is, and whether it is up to date.

    Attributes:
        path: the document's file; None if it was never saved.
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
        self.recent = RecentFiles(settings)
        store.subscribe(self._on_change)

    @property
    def name(self) -> str:
        """What the document is called."""
        return self.path.stem if self.path else self.tr("Untitled")

    @property
    def title(self) -> str:
        """What the window is called, for Qt's ``[*]`` mark."""
        return f"{self.name.replace('[*]', '[*][*]')}[*] — Gradstep"

    def new(self) -> bool:
        """Begins again, once unsaved changes are seen to."""
        return self.replace(NEW_DOCUMENT)

    def replace(self, document: Document, path: Path | None = None) -> bool:
        """Takes another document, once unsaved changes are seen to; whether it did."""
        return self._take(document, path, is_saved=True)

    def restore(self, document: Document, path: Path | None) -> bool:
        """Takes a document that was never saved as it is, once unsaved changes are seen to; whether it did."""
        return self._take(document, path, is_saved=False)

    def ask_and_open(self) -> None:
        """Asks for a file and opens it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), self._folder(), self._filter())
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> bool:
        """Opens a file; whether it could be."""
        try:
            document = load_document(path)
        except CannotReadError as error:
            self.troubled.emit(filled(error.refusal, error.details))
            return False
        if not self.replace(document, path.absolute()):
            return False
        self.recent.remember(path)
        return True

    def save(self) -> bool:
        """Saves to the document's file, or asks for one; whether it is saved now."""
        return self._save_to(self.path) if self.path else self.save_as()

    def save_as(self) -> bool:
        """Asks for a file and saves to it."""
        proposed = str(self.path or Path(self._folder()) / self.tr("untitled{suffix}").format(suffix=SUFFIX))
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as"), proposed, self._filter())
        if not name:
            return False
        path = _with_suffix(Path(name))
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

    def _take(self, document: Document, path: Path | None, *, is_saved: bool) -> bool:
        if not self.may_leave():
            return False
        self.path = path
        self.replacing.emit()
        self._store.replace(document, is_saved=is_saved)
        self.file_changed.emit()
        return True

    def _on_change(self, _change: Change) -> None:
        self.file_changed.emit()

    def _save_to(self, path: Path) -> bool:
        try:
            save_document(path, self._store.document)
        except CannotWriteError as error:
            self.troubled.emit(filled(error.refusal, error.details))
            return False
        self.path = path
        self._store.mark_saved()
        self.recent.remember(path)
        self.file_changed.emit()
        return True

    def _folder(self) -> str:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self.path.parent) if self.path else documents if QFileInfo(documents).isDir() else ""

    def _filter(self) -> str:
        return self.tr("Gradstep documents (*{suffix})").format(suffix=SUFFIX)


def _with_suffix(path: Path) -> Path:
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
