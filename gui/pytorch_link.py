"""The formula's run as a script of plain PyTorch: copied, or taken to be edited from there."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from core.document.bounds import OutOfBoundsError
from core.document.script_loop import NoSuchOptimizerError
from core.document.store import Store
from core.notation.problem import NotationError
from gui.main_window import MainWindow
from gui.translation import filled, sentence


class PyTorchLink(QObject):
    """Connects the two actions."""

    def __init__(self, store: Store, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        window.actions_by_name["copyAsPyTorchAction"].triggered.connect(self._copy)
        window.actions_by_name["editAsScriptAction"].triggered.connect(self._edit)

    def _copy(self) -> None:
        def copy() -> None:
            from core.document.as_pytorch import script_of  # noqa: PLC0415 (hardly ever wanted)

            QGuiApplication.clipboard().setText(script_of(self._store.document.run_spec()))
            self._say(self.tr("Copied: a script that makes this run in plain PyTorch, to the last bit."))

        self._try(copy)

    def _edit(self) -> None:
        def edit() -> None:
            from core.document.as_pytorch import EditAsScript  # noqa: PLC0415 (hardly ever wanted)

            self._store.settle()
            self._store.execute(EditAsScript())
            self._say(self.tr("This script makes the formula's run, to the last bit. The formula is kept: Ctrl+1."))

        self._try(edit)

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except NotationError as error:
            self._say(sentence(error.problem))
        except NoSuchOptimizerError as error:
            self._say(str(error))
        except OutOfBoundsError as error:
            self._say(filled(error.bound, error.details))

    def _say(self, said: str) -> None:
        self._window.status.show_sentence(said)
