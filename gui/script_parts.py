"""The script's column and what stands below the plots, put together once a script is to be seen."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter

from core.document.store import Store
from gui.main_window import MainWindow
from gui.script_actions import ScriptActions
from gui.script_control import ScriptControl
from gui.script_link import ScriptLink, ScriptViews
from gui.script_pointing import ScriptPointing
from gui.theme import GAP, Theme
from gui.views.output_panel import OutputPanel
from gui.views.script_editor import ScriptEditor
from gui.views.side_by_side import SideBySide
from gui.views.variables_panel import VariablesPanel
from gui.views.watch_editor import WatchEditor

_LEAST_RESULTS = 150
_SCRIPT_SHARES, _RESULT_SHARES = (460, 130), (560, 440)


class ScriptParts(QObject):
    """The parts, in their places."""

    def __init__(self, window: MainWindow, store: Store, script: ScriptControl) -> None:
        super().__init__(window)
        self._window = window
        self.editor, self.watches = ScriptEditor(), WatchEditor()
        self.variables, self.output = VariablesPanel(), OutputPanel()
        views = ScriptViews(
            self.editor,
            self.watches,
            self.variables,
            self.output,
            window.plots,
            window.past_band,
            window.transport,
            window.status,
            window.column_switches,
        )
        self.link = ScriptLink(store, script, views, self)
        self._actions = ScriptActions(window, self.link, self.editor)
        self._pointing = ScriptPointing(window, script, self.link)
        self.results = SideBySide("results", (self.variables, self.output), _RESULT_SHARES)
        self.results.setMinimumHeight(_LEAST_RESULTS)
        self.results.retranslate()
        window.columns.take_script(self._source(), self.results)
        window.take_views((self.editor, self.watches, self.variables, self.output, self.results))

    def show(self, theme: Theme) -> None:
        """Shows them in the window's colours."""
        for view in (self.editor, self.watches, self.variables, self.output):
            view.set_theme(theme)

    def _source(self) -> QSplitter:
        source = QSplitter(Qt.Orientation.Vertical)
        source.setObjectName("scriptColumn")
        source.setChildrenCollapsible(False)
        source.setHandleWidth(GAP)
        source.setContentsMargins(GAP, GAP, GAP // 2, GAP)
        source.addWidget(self.editor)
        source.addWidget(self.watches)
        source.setStretchFactor(0, 1)
        source.setSizes(list(_SCRIPT_SHARES))
        return source
