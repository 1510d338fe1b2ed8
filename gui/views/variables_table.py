"""The table of a script's variables: as many columns as there is room for, the most telling ones first."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget
from typing_extensions import override

from gui.models.variable_rows import CallHeading, Row, VariableRow
from gui.models.variable_table_model import VariableTableModel
from gui.models.variable_text import VariableColumn, is_tensor, whole_value
from gui.theme import LIGHT, Theme, text_font
from gui.views.variable_delegate import ROW_HEIGHT, SIDE, VariableDelegate

_LEAST = {VariableColumn.VALUE: 130, VariableColumn.GRAD: 116}
"""The columns that are always there beside the name, and how wide they are at least."""

_WHERE_THERE_IS_ROOM = (
    (VariableColumn.SHAPE, "[100, 100]"),
    (VariableColumn.DTYPE, "float32 00"),
    (VariableColumn.GRAD_FN, "MeanBackward0"),
    (VariableColumn.REQUIRES_GRAD, "requires_grad"),
    (VariableColumn.IS_LEAF, "is_leaf"),
)
"""The others, the most telling one first, each with what must fit into it."""
_NAMES = (80, 170)
_NARROWEST = {VariableColumn.NAME: 56, VariableColumn.VALUE: 80, VariableColumn.GRAD: 76}
"""What is left of each in a narrow table: a number of six digits, beside what there is room for of the name."""


class VariablesTable(QTableView):
    """The table. What a narrow one leaves out is told in tool tips, and by whoever hears :attr:`details_asked`.

    Signals:
        details_asked: a person wants to see all of the current variable.
        current_changed: another row is the current one, or the current one says something else.
        watch_asked: a person wants to watch this, such as ``x.grad``.
    """

    details_asked = Signal()
    current_changed = Signal()
    watch_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variablesTable")
        self._theme = LIGHT
        self._invitation = ""
        self._rows = VariableTableModel(self)
        self._delegate = VariableDelegate(self._rows, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._rows.arranged.connect(self._on_arranged)
        self._rows.dataChanged.connect(self._on_data_changed)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.current_changed.emit())
        self.doubleClicked.connect(lambda _index: self.details_asked.emit())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these variables; the current row, and how far one has scrolled, stay."""
        self._rows.show_rows(rows)

    def show_only(self, wanted: str) -> None:
        """Shows only variables whose name has this in it."""
        self._rows.show_only(wanted)

    def show_invitation(self, text: str) -> None:
        """Says this where there is no row."""
        if text != self._invitation:
            self._invitation = text
            self.viewport().update()

    def variable_count(self) -> int:
        """How many variables there are, shown or not."""
        return self._rows.variable_count()

    def current(self) -> VariableRow | None:
        """The variable of the current row."""
        return self._rows.variable(self.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.viewport().update()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.setAccessibleName(self.tr("Variables"))
        self._rows.retranslate()

    def _set_up(self) -> None:
        self.setFont(text_font())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setFont(text_font(11))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)

    def _on_arranged(self) -> None:
        """Lets headings span the columns, and fits the names that came."""
        self.clearSpans()
        for place, row in enumerate(self._rows.rows):
            if isinstance(row, CallHeading):
                self.setSpan(place, 0, 1, len(VariableColumn))
        self._fit()
        self.current_changed.emit()

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.current_changed.emit()

    def _fit(self) -> None:
        """Shows the columns that there is room for; value and gradient share what is left."""
        names = (row.name for row in self._rows.rows if isinstance(row, VariableRow))
        name = min(max([_NAMES[0], *map(self._delegate.name_width, names)]), _NAMES[1])
        widths = {VariableColumn.NAME: name, **_LEAST}
        room, metrics = self.viewport().width(), QFontMetrics(self.font())
        for column, widest in _WHERE_THERE_IS_ROOM:
            width = metrics.horizontalAdvance(widest) + 2 * SIDE
            if sum(widths.values()) + width > room:
                break
            widths[column] = width
        _share(widths, room - sum(widths.values()))
        for column in VariableColumn:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, widths[column])

    def _on_menu_requested(self, where: QPoint) -> None:
        row = self._rows.variable(self.indexAt(where))
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for watched in watchable(row):
            action = menu.addAction(self.tr("Watch {name}").format(name=watched))
            action.triggered.connect(lambda _checked, watched=watched: self.watch_asked.emit(watched))
        menu.addSeparator()
        menu.addAction(self.tr("Show all of it"), self.details_asked.emit)
        menu.addAction(self.tr("Copy the value"), self._copy)
        menu.popup(self.viewport().mapToGlobal(where))

    def _copy(self) -> None:
        row = self.current()
        if row is not None:
            QGuiApplication.clipboard().setText(whole_value(row.state))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.details_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._rows.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.faint))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(12, 0, -12, 0), flags, self._invitation)


def _share(widths: dict[VariableColumn, int], spare: int) -> None:
    """Gives what is left to value and gradient; what is missing is taken from them, and then from the name."""
    if spare >= 0:
        value = round(spare * 0.58)
        widths[VariableColumn.VALUE] += value
        widths[VariableColumn.GRAD] += spare - value
        return
    for column in (VariableColumn.VALUE, VariableColumn.GRAD, VariableColumn.NAME):
        taken = max(min(-spare, widths[column] - _NARROWEST[column]), 0)
        widths[column] -= taken
        spare += taken


def watchable(row: VariableRow) -> tuple[str, ...]:
    """What of a variable can be watched."""
    return (row.name, f"{row.name}.grad") if is_tensor(row.state) else (row.name,)
