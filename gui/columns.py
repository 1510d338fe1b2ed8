"""The columns of the window: lessons, what is run, what came of it, and what happens inside a step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.script import SourceKind
from gui.theme import GAP

LEFT_WIDTH = 316
"""Of the column of cards, in pixels."""
LESSON_WIDTH = 352
"""Of the column with the lessons."""
INSPECTOR_WIDTH = 430
"""Of the column that looks inside a step, at least."""

_INSPECTOR_SHARE, _SCRIPT_SHARE, _LESSON_SCRIPT_SHARE = 0.36, 0.31, 0.42
"""Of the width; a lesson is about the script's lines and its variables, more than about curves."""
_LEAST_SCRIPT, _LEAST_RUN = 340, 300
_PLOTS_SHARE, _LOW_PLOTS_SHARE, _LOW = 0.62, 0.54, 640
"""Of the height above what a script's run shows below; and the same where there are fewer pixels than the last."""


class Columns(QWidget):
    """Holds the columns, and shares the width among those that are shown; how wide each is, is dragged.

    Args:
        cards: stand on the left where the formula is run.
        above: bands above the plots.
        plots: of the run.

    Signals:
        shared: other columns are shown, or they have other widths.
    """

    shared = Signal()

    def __init__(self, cards: QVBoxLayout, above: tuple[QWidget, ...], plots: QWidget) -> None:
        super().__init__()
        self._script: QWidget | None = None
        self._results: QWidget | None = None
        self.inspector: QWidget | None = None
        self._lessons: QWidget | None = None
        self._are_rows_moved = False
        self._left = _scrolled(cards)
        self._rows = _splitter(Qt.Orientation.Vertical, "rows")
        self._rows.setHandleWidth(GAP)
        self._rows.addWidget(plots)
        self._rows.splitterMoved.connect(self._on_rows_moved)
        self._run, self._middle = _stacked((*above, self._rows))
        self._columns = _splitter(Qt.Orientation.Horizontal, "columns")
        self._columns.addWidget(self._run)
        self._sides = QHBoxLayout(self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(self._left)
        self._sides.addWidget(self._columns, 1)

    def take_inspector(self, inspector: QWidget) -> None:
        """Puts the column that looks inside a step in its place, folded away."""
        inspector.hide()
        inspector.setMinimumWidth(INSPECTOR_WIDTH)
        self._columns.addWidget(inspector)
        self.inspector = inspector

    def take_script(self, source: QWidget, results: QWidget) -> None:
        """Puts the script's column, and what stands below the plots, in their places, folded away."""
        for widget in (source, results):
            widget.hide()
        source.setMinimumWidth(_LEAST_SCRIPT)
        self._columns.insertWidget(0, source)
        self._rows.addWidget(results)
        self._script, self._results = source, results

    def take_lessons(self, panel: QWidget) -> None:
        """Puts the lessons at the left of everything, folded away."""
        column = QVBoxLayout()
        column.setContentsMargins(GAP, GAP, 0, GAP)
        column.addWidget(panel)
        self._lessons = QWidget()
        self._lessons.setLayout(column)
        self._lessons.setFixedWidth(LESSON_WIDTH)
        self._lessons.hide()
        self._sides.insertWidget(0, self._lessons)

    def show_source(self, source: SourceKind) -> None:
        """Shows what the source is edited in, and what belongs to its run."""
        is_script = source is SourceKind.SCRIPT
        self._left.setVisible(not is_script)
        self._middle.setContentsMargins(GAP // 2 if is_script else 0, GAP, GAP, GAP)
        for widget in (self._script, self._results):
            if widget is not None:
                widget.setVisible(is_script)
        self._share()
        self._share_rows()

    def show_inspector(self, *, is_shown: bool) -> None:
        """Shows the column that looks inside a step, at a good third of what there is, or folds it away."""
        self._show(self.inspector, is_shown=is_shown)

    def show_lessons(self, *, is_shown: bool) -> None:
        """Shows the lessons, or folds them away."""
        self._show(self._lessons, is_shown=is_shown)

    def share(self) -> None:
        """Looks whether all of them still have room, as where the window became narrower."""
        is_open = _is_shown(self.inspector)
        room = self.width() - (self._left.width() if not self._left.isHidden() else 0)
        if _is_shown(self._script) and is_open:
            self._run.setVisible(self._room() - INSPECTOR_WIDTH - _LEAST_SCRIPT >= _LEAST_RUN)
        elif room:
            self._run.setVisible(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_rows()

    def _share_rows(self) -> None:
        """Shares the height among the plots and what stands below them, unless a person did."""
        height = self._rows.height()
        plots = round(height * (_PLOTS_SHARE if height >= _LOW else _LOW_PLOTS_SHARE))
        if _is_shown(self._results) and not self._are_rows_moved:
            self._rows.setSizes([plots, height - plots])

    def _on_rows_moved(self) -> None:
        self._are_rows_moved = True

    def _show(self, column: QWidget | None, *, is_shown: bool) -> None:
        if column is not None and is_shown is column.isHidden():
            column.setVisible(is_shown)
            self._share()

    def _room(self) -> int:
        return self.width() - (LESSON_WIDTH if _is_shown(self._lessons) else 0)

    def _share(self) -> None:
        room = self._room()
        are_lessons_alone = _is_shown(self._lessons) and not _is_shown(self.inspector)
        share = _LESSON_SCRIPT_SHARE if are_lessons_alone else _SCRIPT_SHARE
        script = max(_LEAST_SCRIPT, round(room * share)) if _is_shown(self._script) else 0
        room -= script or LEFT_WIDTH
        inspector = max(INSPECTOR_WIDTH, round(room * _INSPECTOR_SHARE)) if _is_shown(self.inspector) else 0
        # Where there is no room for both, whoever looks inside a step wants to see that.
        self._run.setVisible(not inspector or not script or room - inspector >= _LEAST_RUN)
        widths = {self._script: script, self._run: max(room - inspector, 0), self.inspector: inspector}
        self._columns.setSizes([widths[self._columns.widget(place)] for place in range(self._columns.count())])
        self.shared.emit()


def _is_shown(column: QWidget | None) -> bool:
    return column is not None and not column.isHidden()


def _splitter(orientation: Qt.Orientation, name: str) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    return splitter


def _stacked(widgets: tuple[QWidget, ...]) -> tuple[QWidget, QVBoxLayout]:
    """A column of widgets, of which the last one takes what height is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, GAP, GAP, GAP)
    layout.setSpacing(GAP)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return column, layout


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    cards = QWidget()
    cards.setLayout(column)
    column.setContentsMargins(GAP, GAP, GAP, GAP)
    left = QScrollArea()
    left.setObjectName("leftColumn")
    left.setWidgetResizable(True)
    left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    left.setFrameShape(QFrame.Shape.NoFrame)
    left.setFixedWidth(LEFT_WIDTH)
    left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    left.setWidget(cards)
    left.verticalScrollBar().rangeChanged.connect(lambda _low, high: _make_room(left, column, is_scrolled=high > 0))
    return left


def _make_room(left: QScrollArea, column: QLayout, *, is_scrolled: bool) -> None:
    """The scroll bar stands in the margin, so that the cards are as wide with it as without."""
    bar = left.verticalScrollBar().sizeHint().width() if is_scrolled else 0
    column.setContentsMargins(GAP, GAP, GAP - bar, GAP)
