"""The table of variables as Qt sees it: only rows that say something else than before are drawn anew."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from core.trajectory.number_text import whole
from gui.models.variable_rows import CallHeading, Row, VariableRow
from gui.models.variable_text import VariableColumn, texts
from gui.models.variable_tips import tip
from gui.teaching import wrapped

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class VariableTableModel(QAbstractTableModel):
    """The model.

    Signals:
        arranged: other rows stand there, or in another order.
    """

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._wanted = ""
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these variables; what is the same variable as before stays the same row."""
        self._all = tuple(rows)
        self._arrange()

    def show_only(self, wanted: str) -> None:
        """Shows only those whose name has this in it."""
        self._wanted = wanted.strip().casefold()
        self._arrange()

    def variable_count(self) -> int:
        """How many variables there are, shown or not."""
        return sum(isinstance(row, VariableRow) for row in self._all)

    def variable(self, index: Index) -> VariableRow | None:
        """The variable of a row; None for a heading, or no row at all."""
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        return row if isinstance(row, VariableRow) else None

    def retranslate(self) -> None:
        """Has headings and words said anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(VariableColumn) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(VariableColumn) - 1))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(VariableColumn)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.variable(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], VariableColumn(index.column())
        if isinstance(row, CallHeading):
            is_told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.heading(row) if is_told and column is VariableColumn.NAME else None
        if role == Qt.ItemDataRole.DisplayRole:
            return texts(row, column)[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return wrapped(tip(row, column)) if role == Qt.ItemDataRole.ToolTipRole else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(VariableColumn(section))
        # From the third on PyTorch's own names, which are the same in every language.
        titles = (self.tr("name"), self.tr("value"), "shape", "dtype", "requires_grad", "is_leaf", "grad_fn", "grad")
        return titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def heading(self, row: CallHeading) -> str:
        """What stands above the variables of a call."""
        if not row.call:
            return self.tr("in the script itself")
        told = self.tr("in {function}, called from line {line}") if row.line else self.tr("in {function}")
        text = told.format(function=f"{row.function}()", line=whole(row.line))
        if row.depth > 1:
            text += " · " + self.tr("depth {depth}").format(depth=whole(row.depth))
        if row.skipped:
            text += " · " + self.tr("{count} calls around it are not shown").format(count=whole(row.skipped))
        return text

    def _spoken(self, row: VariableRow, column: VariableColumn) -> str:
        text = texts(row, column)[0]
        if column is not VariableColumn.NAME:
            return text
        marks = [self.tr("new") if row.is_new else self.tr("changed")] if row.has_changed else []
        marks += [self.tr("memory {letter}").format(letter=row.letter)] if row.letter else []
        return ", ".join([text, *marks])

    def _arrange(self) -> None:
        before, after = self.rows, tuple(self._shown())
        keys, wanted = list(map(_key, before)), list(map(_key, after))
        if keys == wanted:
            self.rows = after
            self._tell_changes(before, after)
            return
        have, want = set(keys), set(wanted)
        if [key for key in keys if key in want] == [key for key in wanted if key in have]:
            self._take_away([key in want for key in keys])
            self._put_in(after, [key in have for key in wanted])
        else:
            self.beginResetModel()
            self.rows = after
            self.endResetModel()
        self.arranged.emit()

    def _take_away(self, stay: Sequence[bool]) -> None:
        """Removes rows, those that lie together at once."""
        for first, last in reversed(list(_gaps(stay))):
            self.beginRemoveRows(_ROOT, first, last - 1)
            self.rows = self.rows[:first] + self.rows[last:]
            self.endRemoveRows()

    def _put_in(self, after: tuple[Row, ...], were_there: Sequence[bool]) -> None:
        """Inserts rows, those that lie together at once, and tells of those that were there what has changed."""
        for first, last in _gaps(were_there):
            self.beginInsertRows(_ROOT, first, last - 1)
            self.rows = self.rows[:first] + after[first:last] + self.rows[first:]
            self.endInsertRows()
        before, self.rows = self.rows, after
        self._tell_changes(before, after)

    def _tell_changes(self, before: Sequence[Row], after: Sequence[Row]) -> None:
        last = len(VariableColumn) - 1
        for first, end in _gaps([old == new for old, new in zip(before, after, strict=True)]):
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, last))

    def _shown(self) -> list[Row]:
        if not self._wanted:
            return list(self._all)
        return [row for row in self._all if isinstance(row, CallHeading) or self._wanted in row.name.casefold()]


def alignment(column: VariableColumn) -> Qt.AlignmentFlag:
    """Numbers stand below numbers; names and words begin where others begin."""
    is_number = column in (VariableColumn.VALUE, VariableColumn.GRAD)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _key(row: Row) -> tuple[int, str]:
    """What makes two rows the same row at different moments."""
    return (row.call, "") if isinstance(row, CallHeading) else (row.call, row.name)


def _gaps(are_kept: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where each stretch of what is not kept as it is begins and ends."""
    place = 0
    for is_kept, group in groupby(are_kept):
        length = len(list(group))
        if not is_kept:
            yield place, place + length
        place += length
