"""A tensor as rows of a table: index and value, with every digit in the tool tip."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from core.trajectory.tensor_value import TensorValue
from gui.models.tensor_text import rows

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TensorRows(QAbstractTableModel):
    """The first thousand elements of a tensor.

    Args:
        parent: what it belongs to.
        is_exact: whether every digit stands in the rows themselves.
    """

    def __init__(self, parent: QObject | None = None, *, is_exact: bool = False) -> None:
        super().__init__(parent)
        self._is_exact = is_exact
        self._rows: list[tuple[str, str, str]] = []

    def show_value(self, value: TensorValue | None) -> None:
        """Takes another tensor; None empties the table."""
        self.beginResetModel()
        self._rows = [] if value is None else list(rows(value))
        self.endResetModel()

    def text(self, chosen: list[int]) -> str:
        """Rows as text with every digit, such as for a spreadsheet."""
        return "\n".join(f"{self._rows[row][0]}\t{self._rows[row][2]}" for row in chosen)

    @override
    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place, short, exact = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                (exact if self._is_exact else short) if index.column() else f"[{place}]" if place else self.tr("value")
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return exact
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr("value") if section else self.tr("index")
        return None
