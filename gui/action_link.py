"""What the actions do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox

from core.document.store import Change, Store
from core.storage.read_refusal import CannotReadError
from gui.document_files import DocumentFiles
from gui.examples import EXAMPLES, Example
from gui.language import LanguageChoice, Languages
from gui.main_window import MainWindow
from gui.theme import SchemeChoice, Themes
from gui.translation import filled
from gui.unfinished_typing import finish_typing

_SCHEMES = {
    "systemSchemeAction": SchemeChoice.SYSTEM,
    "lightSchemeAction": SchemeChoice.LIGHT,
    "darkSchemeAction": SchemeChoice.DARK,
}
_LANGUAGES = {
    "systemLanguageAction": LanguageChoice.SYSTEM,
    "englishAction": LanguageChoice.ENGLISH,
    "chineseAction": LanguageChoice.CHINESE,
}
_OF_THE_FIELD_FIRST = frozenset({"undoAction", "redoAction"})
"""Actions that serve the field one types in; all others count what stands in it as typed."""

Choice = TypeVar("Choice", bound=Enum)


@dataclass(frozen=True, slots=True)
class Looks:
    """What can be chosen of how the window looks and speaks."""

    themes: Themes
    languages: Languages


class ActionLink(QObject):
    """Connects the table of actions with what they are for."""

    def __init__(
        self,
        store: Store,
        files: DocumentFiles,
        looks: Looks,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._files = files
        self._looks = looks
        self._window = window
        self._connect()
        self._add_menus()
        store.subscribe(self._on_change)
        files.file_changed.connect(self._show_file)
        self.retranslate()

    def retranslate(self) -> None:
        """Says the menus' texts, in the language of the window."""
        self._recent.setTitle(self.tr("&Recent files"))
        self._examples.setTitle(self.tr("E&xamples"))
        for example, entry in zip(EXAMPLES, self._examples.actions(), strict=True):
            entry.setText(example.translated_title())
            entry.setToolTip(example.translated_watch())
        self._show_file()

    def _connect(self) -> None:
        for name, do in {
            "newAction": self._files.new,
            "openAction": self._files.ask_and_open,
            "saveAction": self._files.save,
            "saveAsAction": self._files.save_as,
            "quitAction": self._window.close,
            "undoAction": self._undo,
            "redoAction": self._redo,
        }.items():
            if name not in _OF_THE_FIELD_FIRST:
                self._action(name).triggered.connect(finish_typing)
            self._action(name).triggered.connect(lambda _checked=False, do=do: do())
        edit = self._window.menus["Edit"]
        edit.aboutToShow.connect(self._show_what_can_be_undone)
        edit.aboutToHide.connect(self._hear_keys)
        self._connect_group(_SCHEMES, self._looks.themes.choice, self._looks.themes.choose)
        self._connect_group(_LANGUAGES, self._looks.languages.choice, self._looks.languages.choose)
        self._files.troubled.connect(self._warn)

    def _connect_group(self, choices: Mapping[str, Choice], present: Choice, choose: Callable[[Choice], None]) -> None:
        """One of these actions is checked at a time."""
        group = QActionGroup(self)
        for name, choice in choices.items():
            group.addAction(self._action(name))
            self._action(name).setChecked(choice is present)
            self._action(name).triggered.connect(lambda _checked=False, choice=choice: choose(choice))

    def _add_menus(self) -> None:
        recent = self._recent = QMenu(self._window)
        recent.setObjectName("recentMenu")
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._window.menus["File"].insertMenu(self._action("saveAction"), recent)
        examples = self._examples = QMenu(self._window)
        examples.setObjectName("examplesMenu")
        examples.setToolTipsVisible(True)
        for example in EXAMPLES:
            entry = examples.addAction("")
            entry.setObjectName(f"example-{example.key}")
            entry.triggered.connect(lambda _checked=False, example=example: self._open_example(example))
        self._window.menuBar().addMenu(examples)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        recent = self._files.recent
        for number, path in enumerate(recent.present(), start=1):
            text = f"&{number}  " + str(path).replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _checked=False, path=path: self._files.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Forget these files")).triggered.connect(recent.clear)

    def _open_example(self, example: Example) -> None:
        try:
            document = example.document()
        except CannotReadError as error:
            self._warn(filled(error.refusal, error.details))
            return
        if self._files.replace(document):
            self._window.status.show_sentence(example.translated_watch())

    def _action(self, name: str) -> QAction:
        return self._window.actions_by_name[name]

    def _undo(self) -> None:
        """Serves the focused text field first, then the document."""
        if (field := _undoable_field()) is not None:
            field.undo()
        else:
            self._store.settle()
            self._store.undo()

    def _redo(self) -> None:
        if (field := _redoable_field()) is not None:
            field.redo()
        else:
            self._store.redo()

    def _show_what_can_be_undone(self) -> None:
        """Greys what would do nothing, while the menu is open; the keys are always heard, as a field may want them."""
        self._action("undoAction").setEnabled(_undoable_field() is not None or self._store.can_undo)
        self._action("redoAction").setEnabled(_redoable_field() is not None or self._store.can_redo)

    def _hear_keys(self) -> None:
        for name in _OF_THE_FIELD_FIRST:
            self._action(name).setEnabled(True)

    def _warn(self, sentence: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Gradstep", sentence, parent=self._window)
        box.setObjectName("troubleBox")
        box.exec()
        box.deleteLater()

    def _on_change(self, _change: Change) -> None:
        self._show_file()

    def _show_file(self) -> None:
        self._window.setWindowTitle(self._files.title)
        self._window.setWindowModified(not self._store.is_saved)


def _undoable_field() -> QLineEdit | None:
    field = QApplication.focusWidget()
    return field if isinstance(field, QLineEdit) and field.isUndoAvailable() and field.isModified() else None


def _redoable_field() -> QLineEdit | None:
    field = QApplication.focusWidget()
    return field if isinstance(field, QLineEdit) and field.isRedoAvailable() else None
