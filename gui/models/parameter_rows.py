"""The rows of the parameter table: what is edited comes seldom, what is live often and in two columns."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from core.document.run_spec import Dtype
from core.notation.problem import Problem
from core.trajectory.step_record import ParameterLayout
from gui.teaching import wrapped
from gui.translation import sentence
from gui.value_text import Numbers, texts, whole_text

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_LIVE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_FLAGS = (_LIVE | Qt.ItemFlag.ItemIsUserCheckable, _LIVE | Qt.ItemFlag.ItemIsEditable, _LIVE, _LIVE)


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    START = 1
    NOW = 2
    GRADIENT = 3


@dataclass(frozen=True, slots=True)
class ParameterRow:
    """One parameter as it is edited.

    Attributes:
        layout: its name, label and shape; a shape that is not known yet is ``()``.
        start: its start value as typed.
        curve: which of the theme's curve colours is its own.
        is_constant: whether it is held where it starts.
        number: the start value where it is one number; a constant with it gets a slider.
        problem: what is wrong with the start value.
    """

    layout: ParameterLayout
    start: str
    curve: int
    is_constant: bool = False
    number: float | None = None
    problem: Problem | None = None

    @property
    def has_slider(self) -> bool:
        """Whether the value is dragged in the table itself."""
        return self.is_constant and self.number is not None


class ParameterRows(QAbstractTableModel):
    """The model.

    Signals:
        start_edited: a parameter's name and the start value that was typed for it.
        role_changed: a parameter's name and whether it is to be a constant.
    """

    start_edited = Signal(str, str)
    role_changed = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ParameterRow, ...] = ()
        self._dtype = Dtype.FLOAT32
        self._now: Mapping[str, Numbers] = {}
        self._gradients: Mapping[str, Numbers] = {}
        self._read: dict[int, Callable[[ParameterRow, Column], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda row, column: next(self.texts(row, column)),
            Qt.ItemDataRole.EditRole: lambda row, column: next(self.texts(row, column)),
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: lambda row, column: wrapped(self._tool_tip(row, column)),
            Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: _alignment(column),
            Qt.ItemDataRole.CheckStateRole: _check_state,
        }

    @property
    def rows(self) -> tuple[ParameterRow, ...]:
        """The rows as they were given."""
        return self._rows

    def show_rows(self, rows: Sequence[ParameterRow]) -> None:
        """Shows these parameters and no others."""
        before, self._rows = self._rows, tuple(rows)
        if [row.layout.name for row in before] != [row.layout.name for row in self._rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for index, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(index, Column.NAME), self.index(index, Column.GRADIENT))

    def show_values(self, now: Mapping[str, Numbers], gradients: Mapping[str, Numbers], dtype: Dtype) -> None:
        """Shows what the parameters are now; cheap enough for every frame.

        Args:
            now: a parameter's name and its numbers, as a record holds them; one that is not named is *not yet* there.
            gradients: likewise; after a backward pass that did not reach a parameter its numbers are None.
            dtype: how the numbers are written in full.
        """
        self._now, self._gradients, self._dtype = now, gradients, dtype
        if self._rows:
            first, last = self.index(0, Column.NOW), self.index(len(self._rows) - 1, Column.GRADIENT)
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DisplayRole])

    def retranslate(self) -> None:
        """Has the headings said anew; the cells say theirs each time they are drawn."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.NAME, Column.GRADIENT)

    def texts(self, row: ParameterRow, column: Column) -> Iterator[str]:
        """Ways to write a cell, the best first; what draws it takes the first that fits."""
        if column is Column.NAME:
            return iter((row.layout.label,))
        if column is Column.START:
            return iter((row.start,))
        if column is Column.GRADIENT and row.is_constant:
            return iter((self.tr("constant"),))
        numbers = self._numbers(row, column)
        return iter((self.tr("not yet"),)) if numbers is None else texts(numbers, row.layout)

    def is_absent(self, row: ParameterRow, column: Column) -> bool:
        """Whether a live cell holds a word for what is not there."""
        numbers = self._numbers(row, column)
        return numbers is None or all(number is None for number in numbers)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        read = self._read.get(role)
        return read(self._rows[index.row()], Column(index.column())) if read and index.isValid() else None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        # What is typed and switched goes out; it comes back with the next rows, if the document takes it.
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.role_changed.emit(row.layout.name, not row.is_constant)
        elif role == Qt.ItemDataRole.EditRole and str(value) != row.start:
            self.start_edited.emit(row.layout.name, str(value))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        titles = (self.tr("name"), self.tr("start"), self.tr("now"), self.tr("gradient"))
        if role == Qt.ItemDataRole.DisplayRole:
            return titles[section]
        return _alignment(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _numbers(self, row: ParameterRow, column: Column) -> Numbers | None:
        """What a live cell holds; numbers of another shape belong to a run that is over."""
        numbers = (self._now if column is Column.NOW else self._gradients).get(row.layout.name)
        return numbers if numbers is not None and len(numbers) == row.layout.width else None

    def _spoken(self, row: ParameterRow, column: Column) -> str:
        text = next(self.texts(row, column))
        if column is Column.NAME:
            return (self.tr("{name}, constant") if row.is_constant else self.tr("{name}, optimised")).format(name=text)
        return f"{text}. {sentence(row.problem)}" if column is Column.START and row.problem else text

    def _tool_tip(self, row: ParameterRow, column: Column) -> str:
        if column is Column.NAME:
            return self._role_tool_tip(row)
        if column is Column.START:
            return self._start_tool_tip(row)
        numbers = self._numbers(row, column)
        if numbers is None or all(number is None for number in numbers):
            return self._absence(row, column, is_unused=numbers is not None)
        return whole_text(numbers, row.layout, self._dtype)

    def _role_tool_tip(self, row: ParameterRow) -> str:
        if row.is_constant:
            template = self.tr("{name} is held where it starts. Click its mark, or press Space, to have it optimised.")
        else:
            template = self.tr(
                "{name} is optimised: its gradient is computed and each step moves it. "
                "Click its mark, or press Space, to hold it constant."
            )
        return template.format(name=row.layout.label)

    def _start_tool_tip(self, row: ParameterRow) -> str:
        taught = self.tr(
            "{start}\nWhere {name} starts: a number such as 2 or π/2, [1, 2], arange(4), ones(3), randn(5). "
            "Type, or press F2, to change it."
        ).format(start=row.start, name=row.layout.label)
        return sentence(row.problem) if row.problem else taught

    def _absence(self, row: ParameterRow, column: Column, *, is_unused: bool) -> str:
        if column is Column.NOW:
            return self.tr("The run has not begun.")
        if row.is_constant:
            return self.tr("A constant has no gradient.")
        if is_unused:
            return self.tr("None: the result does not depend on it, so no gradient ever arrives. That is not 0.")
        return self.tr("There is no gradient before the first backward pass: None, which is not 0.")


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column is Column.NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _check_state(row: ParameterRow, column: Column) -> Qt.CheckState | None:
    """Of the mark: checked is optimised."""
    if column is not Column.NAME:
        return None
    return Qt.CheckState.Unchecked if row.is_constant else Qt.CheckState.Checked
