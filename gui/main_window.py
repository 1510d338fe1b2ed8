"""Which view sits where, and nothing else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from core.trajectory.trajectory import Trajectory
from gui.actions import MENUS, ROWS, build_actions, translated
from gui.dropped_document import dropped_document
from gui.theme import GAP, Theme
from gui.views.function_card import FunctionCard
from gui.views.optimizer_card import OptimizerCard
from gui.views.parameter_card import ParameterCard
from gui.views.past_band import PastBand
from gui.views.plots_panel import PlotsPanel
from gui.views.recovery_band import RecoveryBand
from gui.views.status_line import StatusLine
from gui.views.stop_card import StopCard
from gui.views.transport_bar import TransportBar

LEFT_WIDTH = 316
"""Of the column of cards, in pixels."""

_BARE_KEYS = {
    Qt.Key.Key_Space: "runAction",
    Qt.Key.Key_Right: "stepAction",
    Qt.Key.Key_Left: "stepBackAction",
    Qt.Key.Key_Home: "firstAction",
    Qt.Key.Key_End: "lastAction",
}


class MainWindow(QMainWindow):
    """The window. What it does is given to it by the composition root."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.function_card = FunctionCard()
        self.parameter_card = ParameterCard()
        self.optimizer_card = OptimizerCard()
        self.stop_card = StopCard()
        self.recovery_band = RecoveryBand()
        self.past_band = PastBand()
        self.plots = PlotsPanel()
        self.transport = TransportBar()
        self.status = StatusLine()
        self.actions_by_name = build_actions(self)
        self.menus = self._build_menus()
        self.is_idle: Callable[[], bool] = lambda: False
        """Whether the engine is ready and every request has been answered."""
        self.trajectory: Callable[[], Trajectory | None] = lambda: None
        """The trajectory that is shown."""
        self.export_csv: Callable[[Path | str], None] = lambda _path: None
        """Writes the trajectory, as the action does after its dialog."""
        self.may_close: Callable[[], bool] = lambda: True
        """Asks what is to become of unsaved changes; whether the window may close."""
        self.on_closed: Callable[[], None] = lambda: None
        self.on_dropped: Callable[[Path], object] = lambda _path: None
        """Opens a document that was dropped onto the window."""
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Has every view take another theme."""
        views = (
            self.function_card,
            self.parameter_card,
            self.optimizer_card,
            self.stop_card,
            self.recovery_band,
            self.past_band,
            self.plots,
            self.transport,
            self.status,
        )
        for view in views:
            view.set_theme(theme)

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

    def _build_menus(self) -> dict[str, QMenu]:
        bar = self.menuBar()
        bar.setNativeMenuBar(False)
        menus = {str(title): QMenu(translated(title), self) for title in MENUS}
        for menu in menus.values():
            menu.setToolTipsVisible(True)
            bar.addMenu(menu)
        for row in ROWS:
            if row.begins_group:
                menus[row.menu].addSeparator()
            menus[row.menu].addAction(self._action(row.name))
        return menus

    def _action(self, name: str) -> QAction:
        action = self.actions_by_name[name]
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, GAP, GAP, GAP)
        middle.setSpacing(GAP)
        middle.addWidget(self.recovery_band)
        middle.addWidget(self.past_band)
        middle.addWidget(self.plots, 1)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._left_column())
        columns.addLayout(middle, 1)
        stage = QWidget()
        stage.setObjectName("stage")
        rows = QVBoxLayout(stage)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(columns, 1)
        rows.addWidget(self.transport)
        rows.addWidget(self.status)
        self.setCentralWidget(stage)
        self.setAcceptDrops(True)

    def _left_column(self) -> QScrollArea:
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        for card in (self.function_card, self.parameter_card, self.optimizer_card, self.stop_card):
            column.addWidget(card)
        column.addStretch()
        left = QScrollArea()
        left.setObjectName("leftColumn")
        left.setWidgetResizable(True)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setFixedWidth(LEFT_WIDTH)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setWidget(cards)
        return left
