"""The inspector and all that it needs, put together once the window has been painted.

Its views are a third of the window's code: the window is there sooner without them, and torch is still being imported.
"""

from PySide6.QtCore import QObject, QSettings

from core.document.script import SourceKind
from core.document.store import Store
from gui.drawing_process import DrawingProcess
from gui.engine_process import EngineProcess
from gui.graph_link import GraphLink
from gui.inspector_actions import InspectorActions
from gui.inspector_link import InspectorLink
from gui.inspector_stop import InspectorStop
from gui.main_window import MainWindow
from gui.opened_iteration import OpenedIteration
from gui.opened_pass import ScriptRun, ShownPass
from gui.rule_drawings import RuleDrawings
from gui.run_control import RunControl
from gui.theme import Theme
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel


class InspectorParts(QObject):
    """The parts, in their places."""

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        run: RunControl,
        engine: EngineProcess,
        drawings: tuple[DrawingProcess, DrawingProcess],
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._graph, self._panel = GraphPanel(), InspectorPanel()
        self._panel.set_graph(self._graph)
        self._opened = OpenedIteration(engine, run, self)
        self._graph_link = GraphLink(self._graph, *drawings, self)
        self._rules = RuleDrawings(self._panel, drawings[0], self)
        self._engine = engine
        self._passes: ShownPass | None = None
        self._link = link = InspectorLink(store, run, self._opened, (self._panel, self._graph), self)
        window.take_inspector(self._panel, self._graph)
        window.substep = self._panel.substep
        self._actions = InspectorActions(window, (self._panel, self._graph), link, settings)
        self._actions.said.connect(window.status.show_sentence)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was asked for has come."""
        parts = self._graph_link, self._rules, self._actions
        is_waiting = self._opened.is_waiting or (self._passes is not None and self._passes.is_waiting)
        return not is_waiting and all(part.is_idle for part in parts)

    @property
    def passes(self) -> ShownPass | None:
        """The passes of the script's run, once that is joined."""
        return self._passes

    @property
    def stop(self) -> InspectorStop:
        """What is shown, and what of it is pointed at."""
        return self._link.stop

    def join_script(self, run: ScriptRun) -> ShownPass:
        """Opens the passes of a script's run as well."""
        self._passes = ShownPass(self._engine, run, self)
        self._link.join_script(self._passes)
        return self._passes

    def show_source(self, source: SourceKind) -> None:
        """Shows what is opened of this source from now on."""
        self._link.show_source(source)

    def show(self, theme: Theme) -> None:
        """Shows them in the window's colours, if there is room for them."""
        self._panel.set_theme(theme)
        self._graph.set_theme(theme)
        self._actions.show_if_there_is_room()

    def close(self) -> None:
        """Finishes what is being written."""
        self._actions.close()
