"""What the menus do with the inspector: show it, write it large, go through its stops, take its graph along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gui.graph_saving import GraphSaving
from gui.inspector_link import InspectorLink
from gui.main_window import WIDE, MainWindow
from gui.views.graph_file import recorded
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel

_SHOWN = "inspector"


class InspectorActions(QObject):
    """Shows the inspector where there is room for it, until a person decides; that is remembered.

    Signals:
        said: a sentence on what was done, or why it could not be.
    """

    said = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        views: tuple[InspectorPanel, GraphPanel],
        link: InspectorLink,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel, self._graph = views
        self._link = link
        self._settings = settings
        self._saving = GraphSaving(self)
        self._connect()

    @property
    def is_idle(self) -> bool:
        """Whether no file is being made."""
        return not self._saving.is_busy

    def close(self) -> None:
        """Finishes the file that is being made."""
        self._saving.close()

    def show_if_there_is_room(self) -> None:
        """Shows the inspector as it was left, at first in a wide window only."""
        stored = self._settings.value(_SHOWN)
        is_shown = self._window.width() >= WIDE if stored is None else str(stored) == "shown"
        self._window.actions_by_name["inspectorAction"].setChecked(is_shown)
        self._show(is_shown=is_shown)

    def _connect(self) -> None:
        actions, graph, link = self._window.actions_by_name, self._graph, self._link
        actions["inspectorAction"].triggered.connect(self._on_chosen)
        actions["largeInspectorAction"].triggered.connect(lambda is_large: self._panel.set_large(is_large=is_large))
        for name, go in {
            "nextSubstepAction": link.next_substep,
            "previousSubstepAction": link.previous_substep,
            "nextChapterAction": link.next_chapter,
            "previousChapterAction": link.previous_chapter,
        }.items():
            actions[name].triggered.connect(lambda _checked=False, go=go: self._go(go))
        graph.dot_asked.connect(self._copy_dot)
        graph.file_asked.connect(self._ask_and_save)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self.said)

    def _go(self, go: Callable[[], None]) -> None:
        """Goes to another stop; where nothing is open yet, opens it."""
        if self._panel.isVisible():
            go()
        else:
            self._window.actions_by_name["inspectorAction"].trigger()

    def _on_chosen(self, is_shown: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._settings.setValue(_SHOWN, "shown" if is_shown else "hidden")
        self._show(is_shown=is_shown)
        if is_shown:
            self._panel.setFocus(Qt.FocusReason.ShortcutFocusReason)  # whoever opens it wants to go through the stops

    def _show(self, *, is_shown: bool) -> None:
        self._window.show_inspector(is_shown=is_shown)
        self._link.want(is_shown)

    def _copy_dot(self) -> None:
        QGuiApplication.clipboard().setText(self._graph.dot())
        self.said.emit(self.tr("The graph was copied in Graphviz's language."))

    def _ask_and_save(self, kind: str) -> None:
        title = self.tr("Save the graph")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, f"graph.{kind}", f"{kind.upper()} (*.{kind})")
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix.lower() == f".{kind}" else Path(f"{chosen}.{kind}")
        self._saving.start(recorded(self._graph.view.scene_items), path)

    def _on_saved(self, path: Path) -> None:
        self.said.emit(self.tr("The graph was saved as {path}.").format(path=path))
