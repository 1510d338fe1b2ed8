"""An open iteration: its formula, its graph, a sentence, the list of its stops, the arithmetic and the values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from gui.models.explaining import explain
from gui.models.pictures import PicturesOf, pictures_of
from gui.models.pointed import Pointed
from gui.models.retention import retention
from gui.models.script_pass import ScriptPass
from gui.models.stop_values import values_at
from gui.models.substep import Chapter
from gui.models.trace_words import Telling
from gui.models.update_rows import UpdateRows
from gui.theme import Theme
from gui.views.chapter_bar import ChapterBar
from gui.views.explanation import ExplanationView
from gui.views.formula_reduction import FormulaReduction
from gui.views.inspector_shares import LEAST_GRAPH, LEAST_LIST, Kind, shares
from gui.views.retain_switch import RetainSwitch
from gui.views.step_list import StepList
from gui.views.substep_bar import SubstepBar
from gui.views.tensor_table import TensorTable
from gui.views.update_arithmetic import UpdateArithmetic

_UPDATE_TAB = 1
"""Its place among the tabs."""


class InspectorSheet(QWidget):
    """The views of one iteration, all at the same stop.

    Signals:
        stop_asked: the index of the stop that a person wants to see.
        pointed: a :class:`Pointed`, the piece of the formula or of the script that is pointed at; None when none is.
    """

    stop_asked = Signal(int)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._telling: Telling | None = None
        self._pictures: PicturesOf | None = None
        self._updates: UpdateRows | None = None
        self._index = 0
        self._is_large = self._are_borders_moved = self._has_graph = False
        self.chapters = ChapterBar()
        self.bar = SubstepBar()
        self.reduction = FormulaReduction()
        self.explanation = ExplanationView()
        self.steps = StepList()
        self.arithmetic = UpdateArithmetic()
        self.values = TensorTable()
        self.retain_grad = RetainSwitch()
        self._graph_slot = QVBoxLayout()
        self._graph_frame = _framed("graphSlot", self._graph_slot)
        self._graph_slot.setContentsMargins(6, 6, 6, 6)
        self._tabs = QTabWidget()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def index(self) -> int:
        """Which stop is shown."""
        return self._index

    def set_graph(self, graph: QWidget) -> None:
        """Gives the graph its place."""
        self._graph_slot.addWidget(graph)
        self._has_graph = True
        self._graph_frame.show()

    def show_iteration(self, telling: Telling, index: int) -> None:
        """Shows an iteration, or a pass of a script, at one of its stops."""
        self._telling, self._pictures, self._updates = telling, pictures_of(telling), UpdateRows(telling)
        self.retain_grad.setVisible(telling.script is None)
        self._graph_frame.setVisible(self._has_graph and telling.trace.backward is not None)
        self.steps.show_iteration(telling)
        self._share()
        if self._tabs.currentWidget() is self.arithmetic and not self._updates.are_there:
            self._tabs.setCurrentWidget(self.steps)
        self._tabs.setTabEnabled(_UPDATE_TAB, self._updates.are_there)
        self.show_stop(index)

    def show_stop(self, index: int) -> None:
        """Shows another stop of the iteration; beyond its ends the first or the last one."""
        telling, pictures = self._telling, self._pictures
        if telling is None or pictures is None:
            return
        self._index = min(max(index, 0), telling.substeps.last)
        self.chapters.show_stop(telling.substeps, self._index)
        self.bar.show_place(self._index, len(telling.substeps))
        self.reduction.show_picture(pictures.at(self._index))
        self.explanation.explain(explain(telling, self._index))
        self.retain_grad.show_retention(retention(telling, self._index))
        self._turn_to(telling.substeps[self._index].chapter)
        self._show_tab()

    def highlight(self, pointed: Sequence[Pointed]) -> None:
        """Marks the pieces that are pointed at elsewhere, on the paper and in the list."""
        self.reduction.highlight(pointed)
        self.steps.point_at(pointed)

    def back(self) -> None:
        """Asks for the stop before."""
        if self._telling:
            self._ask(self._telling.substeps.back(self._index))

    def into(self) -> None:
        """Asks for the next stop."""
        if self._telling:
            self._ask(self._telling.substeps.into(self._index))

    def over(self) -> None:
        """Asks for the end of what the next stop begins."""
        if self._telling:
            self._ask(self._telling.substeps.over(self._index))

    def previous_chapter(self) -> None:
        """Asks for the start of the chapter, or of the one before."""
        if self._telling:
            self._ask(self._telling.substeps.previous_chapter(self._index))

    def next_chapter(self) -> None:
        """Asks for the start of the next chapter."""
        if self._telling:
            self._ask(self._telling.substeps.next_chapter(self._index))

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self.reduction.set_large(is_large=is_large)
        self.explanation.set_large(is_large=is_large)
        self.steps.set_large(is_large=is_large)
        self.arithmetic.set_large(is_large=is_large)
        self._is_large = is_large
        self._are_borders_moved = False
        self._share()

    def set_theme(self, theme: Theme) -> None:
        """Has every view take another theme."""
        views = (self.chapters, self.bar, self.reduction, self.explanation, self.steps, self.arithmetic)
        for view in views:
            view.set_theme(theme)
        self.setStyleSheet(
            f"#formulaPaper, #graphSlot, #stepCards {{ background: {theme.panel}; border: 1px solid {theme.line};"
            " border-radius: 8px; }"
            "QSplitter::handle { background: transparent; }"
            "QTabWidget::pane { border: none; }"
        )

    def retranslate(self) -> None:
        """Says its texts anew, those of the stop that is shown included."""
        for place, text in enumerate((self.tr("Steps"), self.tr("Update"), self.tr("Values"))):
            self._tabs.setTabText(place, text)
        views = (self.chapters, self.bar, self.reduction, self.explanation, self.steps, self.arithmetic, self.values)
        for view in (*views, self.retain_grad):
            view.retranslate()
        self._updates = UpdateRows(self._telling) if self._telling else None
        self.show_stop(self._index)

    def _ask(self, wanted: int) -> None:
        if wanted != self._index:
            self.stop_asked.emit(wanted)

    def _show_tab(self) -> None:
        """Shows the stop in the tab that is in front; the others are told once they come there."""
        telling, updates, shown = self._telling, self._updates, self._tabs.currentWidget()
        if telling is None or updates is None:
            return
        if shown is self.steps:
            self.steps.show_stop(self._index)
        elif shown is self.arithmetic:
            self.arithmetic.show_rows(updates.at(self._index))
        else:
            self.values.show_values(values_at(telling, self._index))

    def _turn_to(self, chapter: Chapter) -> None:
        """Brings the arithmetic to the front while the update runs, and the list otherwise; the values stay."""
        shown = self._tabs.currentWidget()
        if chapter is Chapter.UPDATE and shown is self.steps and self._tabs.isTabEnabled(_UPDATE_TAB):
            self._tabs.setCurrentWidget(self.arithmetic)
        elif chapter is not Chapter.UPDATE and shown is self.arithmetic:
            self._tabs.setCurrentWidget(self.steps)

    def _on_operation_chosen(self, operation: int) -> None:
        stop = self._telling.substeps.of_operation(operation, self._index) if self._telling else None
        if stop is not None:
            self.stop_asked.emit(stop)

    def _on_step_hovered(self, stop: int | None) -> None:
        pointed = self._pointed(stop)
        self.reduction.highlight(() if pointed is None else (pointed,))
        self.pointed.emit(pointed)

    def _on_piece_hovered(self, pointed: Pointed | None) -> None:
        self.steps.point_at(() if pointed is None else (pointed,))
        self.pointed.emit(pointed)

    def _pointed(self, stop: int | None) -> Pointed | None:
        """The piece that a stop is about."""
        telling = self._telling
        if telling is None or stop is None or (span := telling.substeps[stop].span) is None:
            return None
        return Pointed(span, None if telling.script is None else telling.substeps[stop].operation)

    def _connect(self) -> None:
        self.chapters.chosen.connect(self.stop_asked)
        self.bar.previous_asked.connect(self.back)
        self.bar.next_asked.connect(self.into)
        self.bar.over_asked.connect(self.over)
        self.bar.previous_chapter_asked.connect(self.previous_chapter)
        self.bar.next_chapter_asked.connect(self.next_chapter)
        self.reduction.hovered.connect(self._on_piece_hovered)
        self.reduction.chosen.connect(self._on_operation_chosen)
        self.steps.chosen.connect(self.stop_asked)
        self.steps.hovered.connect(self._on_step_hovered)
        self.arithmetic.chosen.connect(self.stop_asked)

    def _lay_out(self) -> None:
        self._add_tabs()
        self._graph_frame.hide()
        splitter = self._splitter
        splitter.setHandleWidth(8)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(_around("formulaPaper", self.reduction))
        splitter.addWidget(self._graph_frame)
        splitter.addWidget(self.explanation)
        splitter.addWidget(cards := _around("stepCards", self._tabs))
        # In a low window each part can be scrolled; what is less would show nothing.
        self._graph_frame.setMinimumHeight(LEAST_GRAPH)
        cards.setMinimumHeight(LEAST_LIST)
        splitter.setStretchFactor(1, 1)
        splitter.splitterMoved.connect(self._on_border_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chapters)
        column.addWidget(self.bar)
        column.addWidget(splitter, 1)

    def _share(self) -> None:
        """Shares the height out, unless a person did."""
        height = self._splitter.height()
        if self._are_borders_moved:
            return
        room = height - self._splitter.handleWidth() * (self._splitter.count() - 1)
        trace = None if self._telling is None else self._telling.trace
        kind = Kind(
            is_large=self._is_large,
            is_table=self._tabs.currentWidget() is not self.steps,
            is_script=isinstance(trace, ScriptPass),
            has_graph=trace is None or trace.backward is not None,
        )
        self._splitter.setSizes(shares(room, height, kind))

    def _on_border_moved(self) -> None:
        self._are_borders_moved = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _add_tabs(self) -> None:
        self._tabs.setObjectName("inspectorTabs")
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for view in (self.steps, self.arithmetic, self.values):
            self._tabs.addTab(view, "")
        self._tabs.setCornerWidget(self.retain_grad)
        self._tabs.currentChanged.connect(self._show_tab)
        self._tabs.currentChanged.connect(self._share)


def _framed(name: str, layout: QVBoxLayout) -> QFrame:
    frame = QFrame()
    frame.setObjectName(name)
    layout.setContentsMargins(1, 1, 1, 1)
    frame.setLayout(layout)
    return frame


def _around(name: str, widget: QWidget) -> QFrame:
    layout = QVBoxLayout()
    layout.addWidget(widget)
    return _framed(name, layout)
