"""The values of a stop, element by element: which one is chosen above, index and value below."""

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from core.trajectory.number_text import whole
from core.trajectory.tensor_value import TensorValue
from gui.models.tensor_rows import TensorRows
from gui.models.tensor_text import MOST_ROWS
from gui.teaching import teach
from gui.theme import text_font
from gui.value_text import count_text
from gui.views.choice_box import Choice, ChoiceBox


class TensorTable(QWidget):
    """The table.

    Args:
        parent: the widget that it is part of.
        name: with which the names of its widgets begin.
        is_exact: whether every digit stands in the rows themselves.
    """

    def __init__(self, parent: QWidget | None = None, name: str = "tensor", *, is_exact: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Table")
        self._values: dict[str, TensorValue] = {}
        self._rows = TensorRows(self, is_exact=is_exact)
        self._which = ChoiceBox()
        self._which.setObjectName(f"{name}Choice")
        self._which.chosen.connect(self._on_chosen)
        self._count = QLabel()
        self._count.setProperty("tone", "soft")
        self._table = _Elements(self._rows)
        self._table.setObjectName(f"{name}Elements")
        self.retranslate()
        self._lay_out()

    def show_values(self, values: tuple[tuple[str, TensorValue], ...]) -> None:
        """Offers values by name; the name that was looked at stays chosen if it is there."""
        self._values = dict(reversed(values))
        names = list(dict(values))
        wanted = self._which.currentData()
        self._which.show_choices(Choice(name, name) for name in names)
        shown = wanted if wanted in self._values else next(iter(names), None)
        self._which.show_choice(shown)
        self._show(shown)

    def retranslate(self) -> None:
        """Says its own texts anew; the values are for its owner to show again."""
        self._which.setAccessibleName(self.tr("Which value"))
        self._table.setAccessibleName(self.tr("Elements"))
        teach(self._table, self.tr("Six digits each; point at one for all of its digits. Ctrl+C copies every digit."))

    def _on_chosen(self, name: str) -> None:
        self._show(name)

    def _show(self, name: str | None) -> None:
        value = None if name is None else self._values.get(name)
        self._rows.show_value(value)
        self._count.setText("" if value is None else self._count_of(value))

    def _count_of(self, value: TensorValue) -> str:
        known = min(len(value.elements()), MOST_ROWS)
        text = f"{count_text(value.shape)} · {value.dtype}"
        if known < value.element_count:
            return self.tr("{text}, the first {known} here").format(text=text, known=whole(known))
        return text

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self._which, 1)
        above.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addWidget(self._table, 1)


class _Elements(QTableView):
    """The rows; what is selected can be copied with every digit."""

    def __init__(self, rows: TensorRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setFont(text_font(12))
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
            QGuiApplication.clipboard().setText(self._rows.text(chosen or list(range(self._rows.rowCount()))))
        else:
            super().keyPressEvent(event)
