"""Opening, saving, and not losing what was not saved."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QObject, QSettings, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.store import Change, Store
from core.storage.document_file import SUFFIX, load_document, save_document
from core.storage.read_refusal import CannotReadError
from core.storage.write_refusal import CannotWriteError
from gui.translation import filled

MOST_RECENT = 8
RECOVERY_DELAY = 1000
"""Milliseconds after an edit before the session is put away for a crash."""


class DocumentFiles(QObject):
    """The document's file: which one it is, whether it is up to date, and its copy for after a crash.

    Signals:
        replacing: another document is about to take the place of this one.
        file_changed: another file, or saved or unsaved now.
        troubled: with a sentence that says what could not be read or written.
    """

    replacing = Signal()
    file_changed = Signal()
    troubled = Signal(str)

    def __init__(self, store: Store, window: QWidget, settings: QSettings, recovery: Path | None = None) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._settings = settings
        self._recovery = recovery or _recovery_file()
        self.path: Path | None = None
        self._timer = QTimer(self, singleShot=True, interval=RECOVERY_DELAY)
        self._timer.timeout.connect(self._put_away)
        store.subscribe(self._on_change)

    @property
    def title(self) -> str:
        """What the window is called, for Qt's ``[*]`` mark."""
        name = self.path.stem if self.path else self.tr("Untitled")
        return f"{name}[*] — Gradstep"

    def recent(self) -> list[Path]:
        """Files that were opened or saved lately and are still there."""
        stored = self._settings.value("recentFiles", [])
        paths = stored if isinstance(stored, list) else [stored]
        return [Path(str(path)) for path in paths if path and Path(str(path)).is_file()][:MOST_RECENT]

    def new(self) -> bool:
        """Begins again, once unsaved changes are seen to."""
        return self.replace(NEW_DOCUMENT)

    def replace(self, document: Document, path: Path | None = None) -> bool:
        """Takes another document, once unsaved changes are seen to; whether it did."""
        if not self.may_leave():
            return False
        self.path = path
        self.replacing.emit()
        self._store.replace(document)
        self._forget_copy()
        self.file_changed.emit()
        return True

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
        if not self.replace(document, path):
            return False
        self._remember(path)
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
        path = Path(name)
        return self._save_to(path if path.suffix else path.with_name(path.name + SUFFIX))

    def may_leave(self) -> bool:
        """Asks what is to become of unsaved changes; whether the document may go."""
        if self._store.is_saved:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("unsavedBox")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("There are unsaved changes."))
        box.setInformativeText(self.tr("Save them before they are gone?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def recovered(self) -> Document | None:
        """The session that a crash left behind, if there is one."""
        if not self._recovery.exists():
            return None
        try:
            return load_document(self._recovery)
        except CannotReadError:
            self._forget_copy()  # it is of no use to anybody, and would be in the way at every start
            return None

    def recover(self, document: Document) -> None:
        """Goes on with a session that was left behind; it is unsaved."""
        self.replacing.emit()
        self._store.replace(document, is_saved=False)
        self.file_changed.emit()

    def close(self) -> None:
        """The window ends as it should: there is nothing to recover."""
        self._timer.stop()
        self._forget_copy()

    def _on_change(self, _change: Change) -> None:
        self._timer.start()
        self.file_changed.emit()

    def _put_away(self) -> None:
        if self._store.is_saved:
            self._forget_copy()
            return
        try:
            self._recovery.parent.mkdir(parents=True, exist_ok=True)
            save_document(self._recovery, self._store.document)
        except (OSError, CannotWriteError) as error:
            self.troubled.emit(self.tr("The session cannot be kept for after a crash: {reason}").format(reason=error))

    def _save_to(self, path: Path) -> bool:
        try:
            save_document(path, self._store.document)
        except CannotWriteError as error:
            self.troubled.emit(filled(error.refusal, error.details))
            return False
        self.path = path
        self._store.mark_saved()
        self._forget_copy()
        self._remember(path)
        self.file_changed.emit()
        return True

    def _remember(self, path: Path) -> None:
        others = [other for other in self.recent() if other != path]
        self._settings.setValue("recentFiles", [str(one) for one in [path, *others]][:MOST_RECENT])

    def _forget_copy(self) -> None:
        try:
            self._recovery.unlink(missing_ok=True)
        except OSError as error:
            self.troubled.emit(self.tr("The copy of the session cannot be removed: {reason}").format(reason=error))

    def _folder(self) -> str:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self.path.parent) if self.path else documents if QFileInfo(documents).isDir() else ""

    def _filter(self) -> str:
        return self.tr("Gradstep documents (*{suffix})").format(suffix=SUFFIX)


def _recovery_file() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(folder) / f"session{SUFFIX}"
