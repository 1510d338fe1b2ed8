"""Keys and menu entries for the two sources: which one is run, and the formula's run as a script."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QGuiApplication

from core.document.bounds import OutOfBoundsError
from core.document.script import SourceKind
from core.document.script_loop import NoSuchOptimizerError
from core.document.store import Store
from core.notation.problem import NotationError
from gui.main_window import MainWindow
from gui.playhead import Playhead
from gui.source_link import SourceLink
from gui.translation import filled, sentence
from gui.unfinished_typing import finish_typing

_SOURCES = {"formulaAction": SourceKind.FORMULA, "scriptAction": SourceKind.SCRIPT}


class SourceActions(QObject):
    """Connects the actions."""

    def __init__(self, window: MainWindow, store: Store, link: SourceLink, playhead: Playhead) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._link = link
        group = QActionGroup(self)
        for name, source in _SOURCES.items():
            action = window.actions_by_name[name]
            group.addAction(action)
            action.triggered.connect(finish_typing)
            action.triggered.connect(lambda _checked=False, source=source: self._choose(source))
        for name, do in {"copyAsPyTorchAction": self._copy, "editAsScriptAction": self._edit}.items():
            window.actions_by_name[name].triggered.connect(finish_typing)
            window.actions_by_name[name].triggered.connect(lambda _checked=False, do=do: do())
        playhead.source_changed.connect(self._show)
        self._show(playhead.source)

    def _show(self, source: SourceKind) -> None:
        for name, each in _SOURCES.items():
            self._window.actions_by_name[name].setChecked(each is source)

    def _choose(self, source: SourceKind) -> None:
        self._link.choose(source)
        self._link.take_focus()

    def _copy(self) -> None:
        from core.document.as_pytorch import script_of  # noqa: PLC0415 (hardly ever wanted)

        try:
            text = script_of(self._store.document.run_spec())
        except (NotationError, NoSuchOptimizerError) as error:
            self._refuse(error)
            return
        QGuiApplication.clipboard().setText(text)
        self._say(self.tr("The script is in the clipboard. Run anywhere, it makes this same run in plain PyTorch."))

    def _edit(self) -> None:
        from core.document.as_pytorch import EditAsScript  # noqa: PLC0415 (hardly ever wanted)

        self._store.settle()
        try:
            self._store.execute(EditAsScript())
        except (NotationError, NoSuchOptimizerError, OutOfBoundsError) as error:
            self._refuse(error)
            return
        self._link.show_notice(lambda: self.tr("This script makes the formula's run. The formula is kept: Ctrl+1."))

    def _refuse(self, error: NotationError | NoSuchOptimizerError | OutOfBoundsError) -> None:
        if isinstance(error, NotationError):
            self._say(sentence(error.problem))
        elif isinstance(error, OutOfBoundsError):
            self._say(filled(error.bound, error.details))
        else:
            self._say(self.tr("There is no optimiser {key}.").format(key=error.key))

    def _say(self, words: str) -> None:
        self._window.status.show_sentence(words)
