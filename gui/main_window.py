"""Which view sits where, and nothing else."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.script import SourceKind
from core.trajectory.trajectory import Trajectory
from gui.actions import MENUS, ROWS, SUBMENUS, build_actions, translate_actions, translated
from gui.columns import Columns
from gui.dropped_document import dropped_document
from gui.models.recorded_script import RecordedScript
from gui.theme import GAP, Theme
from gui.views.card import Card
from gui.views.column_switches import ColumnSwitches
from gui.views.function_card import FunctionCard
from gui.views.optimizer_card import OptimizerCard
from gui.views.parameter_card import ParameterCard
from gui.views.past_band import PastBand
from gui.views.plots_panel import PlotsPanel
from gui.views.recovery_band import RecoveryBand
from gui.views.source_switch import SourceSwitch
from gui.views.status_line import StatusLine
from gui.views.stop_card import StopCard
from gui.views.transport_bar import TransportBar
from gui.views.until_panel import UntilPanel

if TYPE_CHECKING:
    from gui.models.substeps import Moment
    from gui.views.graph_panel import GraphPanel
    from gui.views.inspector_panel import InspectorPanel

WIDE = 1400
"""A window at least so wide, in pixels, has room for the inspector from the start."""

_LOW = 800
"""A window lower than this, in pixels, has compact cards."""

_BARE_KEYS = {
    Qt.Key.Key_Space: "runAction",
    Qt.Key.Key_Right: "stepAction",
    Qt.Key.Key_Left: "stepBackAction",
    Qt.Key.Key_Home: "firstAction",
    Qt.Key.Key_End: "lastAction",
}


class View(Protocol):
    """What every part of the window does."""

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""

    def retranslate(self) -> None:
        """Says its texts anew, in the language that is in force now."""


class MainWindow(QMainWindow):
    """The window. What it does is given to it by the composition root."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._is_compact = False
        self._late_views: tuple[View, ...] = ()
        self._column = QVBoxLayout()
        self._build_views()
        self.actions_by_name = build_actions(self)
        self.menus = self._build_menus()
        self.substep: Callable[[], Moment | None] = lambda: None
        """What is done at the stop of the iteration that is shown."""
        self.is_idle: Callable[[], bool] = lambda: False
        """Whether the engine is ready and every request has been answered."""
        self.trajectory: Callable[[], Trajectory | None] = lambda: None
        """The trajectory of the formula's run."""
        self.script: Callable[[], RecordedScript | None] = lambda: None
        """What is recorded of the script; None before there is one."""
        self.export_csv: Callable[[Path | str], None] = lambda _path: None
        """Writes the run that is shown, as the action does after its dialog."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asks what is to become of unsaved changes; whether the window may close."""
        self.on_closed: Callable[[], None] = lambda: None
        self.on_dropped: Callable[[Path], object] = lambda _path: None
        """Opens a document that was dropped onto the window."""
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Has every view take another theme."""
        for view in self._views():
            view.set_theme(theme)

    def retranslate(self) -> None:
        """Has every view say its texts anew, in the language that is in force now."""
        translate_actions(self.actions_by_name)
        for name, menu in self.menus.items():
            menu.setTitle(translated(MENUS[name] if name in MENUS else SUBMENUS[name][1]))
        for view in self._views():
            view.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_compact(is_compact=self.height() < _LOW)
        self.columns.share()

    def take_inspector(self, inspector: "InspectorPanel", graph: "GraphPanel") -> None:
        """Puts the column that looks inside a step in its place, folded away."""
        self.columns.take_inspector(inspector)
        self._late_views = (*self._late_views, inspector, graph)

    def take_views(self, views: Sequence[View]) -> None:
        """Has views that came later follow the theme and the language."""
        self._late_views = (*self._late_views, *views)

    def show_source(self, source: SourceKind) -> None:
        """Shows what the source is edited in, and what belongs to its run."""
        self.source_switch.show_source(source)
        self.columns.show_source(source)

    def show_inspector(self, *, is_shown: bool) -> None:
        """Shows the column that looks inside a step, or folds it away."""
        self.columns.show_inspector(is_shown=is_shown)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.on_closed()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_document(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_document(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            # A question about unsaved changes would let the program wait that the file was dragged from.
            QTimer.singleShot(0, self, lambda: self.on_dropped(path))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bare keys that no focused widget wanted; as shortcuts they would be taken from all of them."""
        name = _BARE_KEYS.get(Qt.Key(event.key()))
        if name is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.actions_by_name[name].trigger()

    def _build_views(self) -> None:
        self.source_switch = SourceSwitch()
        self.column_switches = ColumnSwitches()
        self.function_card = FunctionCard()
        self.parameter_card = ParameterCard()
        self.optimizer_card = OptimizerCard()
        self.stop_card = StopCard()
        self.recovery_band = RecoveryBand()
        self.past_band = PastBand()
        self.plots = PlotsPanel()
        self.transport = TransportBar()
        self.status = StatusLine()
        self.until_panel = UntilPanel(self)

    def _views(self) -> tuple[View, ...]:
        return (
            self.source_switch,
            self.column_switches,
            self.function_card,
            self.parameter_card,
            self.optimizer_card,
            self.stop_card,
            self.recovery_band,
            self.past_band,
            self.plots,
            self.transport,
            self.status,
            self.until_panel,
            *self._late_views,
        )

    def _build_menus(self) -> dict[str, QMenu]:
        bar = self.menuBar()
        bar.setNativeMenuBar(False)
        bar.setCornerWidget(self.source_switch, Qt.Corner.TopLeftCorner)
        bar.setCornerWidget(self.column_switches, Qt.Corner.TopRightCorner)
        self._join_switches()
        menus = {name: QMenu(translated(title), self) for name, title in MENUS.items()}
        for menu in menus.values():
            bar.addMenu(menu)
        menus |= {name: QMenu(translated(title), self) for name, (_, title) in SUBMENUS.items()}
        for name, menu in menus.items():
            menu.setObjectName(f"{name.lower()}Menu")
            menu.setToolTipsVisible(True)
        for row in ROWS:
            if row.begins_group:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self._action(row.name))
        for name, (within, _) in SUBMENUS.items():
            menus[within].addSeparator()
            menus[within].addMenu(menus[name])
        return menus

    def _join_switches(self) -> None:
        switches, lessons, inside = self.column_switches, *map(self._action, ("lessonsAction", "inspectorAction"))
        switches.lessons_asked.connect(lessons.trigger)
        switches.inside_asked.connect(inside.trigger)
        lessons.toggled.connect(lambda are_shown: switches.show_lessons(are_shown=are_shown))
        inside.toggled.connect(lambda is_shown: switches.show_inside(is_shown=is_shown))

    def _action(self, name: str) -> QAction:
        action = self.actions_by_name[name]
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        for card in self._cards():
            self._column.addWidget(card)
        self._column.addStretch()
        self._column.setSpacing(GAP)
        self.columns = Columns(self._column, (self.recovery_band, self.past_band), self.plots)
        stage = QWidget()
        stage.setObjectName("stage")
        rows = QVBoxLayout(stage)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.columns, 1)
        rows.addWidget(self.transport)
        rows.addWidget(self.status)
        self.setCentralWidget(stage)
        self.setAcceptDrops(True)

    def _set_compact(self, *, is_compact: bool) -> None:
        """Has the cards make do with less height, so that they need not be scrolled in a low window."""
        if is_compact is not self._is_compact:
            self._is_compact = is_compact
            for card in self._cards():
                card.set_compact(is_compact=is_compact)
            self._column.setSpacing(GAP * 2 // 3 if is_compact else GAP)

    def _cards(self) -> tuple[Card, ...]:
        return self.function_card, self.parameter_card, self.optimizer_card, self.stop_card
