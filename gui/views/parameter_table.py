"""The table of parameters: where each starts, what it is now, its gradient, and whether it is optimised or held."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QTableView,
    QWidget,
)
from typing_extensions import override

from core.document.run_spec import Dtype
from gui.models.parameter_rows import Column, ParameterRow, ParameterRows
from gui.slider_scale import SliderScale, scale_around
from gui.teaching import teach
from gui.theme import LIGHT, Theme, text_font
from gui.value_text import Numbers
from gui.views.parameter_delegate import MARK_WIDTH, ROW_HEIGHT, ParameterDelegate
from gui.views.setting_slider import SettingSlider

_MOST_ROWS = 6
"""So many are visible at once; more are scrolled."""


class ParameterTable(QTableView):
    """The table.

    Signals:
        start_edited: a parameter's name and the start value that was typed for it.
        start_dragged: a constant's name and the number its slider is at.
        drag_ended: the slider was let go.
        role_changed: a parameter's name and whether it is to be a constant.
        row_chosen: which row is the current one now.
    """

    start_edited = Signal(str, str)
    start_dragged = Signal(str, float)
    drag_ended = Signal()
    role_changed = Signal(str, bool)
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._rows = ParameterRows(self)
        self._delegate = ParameterDelegate(self._rows, self)
        self._scales: dict[str, SliderScale] = {}
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._rows.start_edited.connect(self.start_edited)
        self._rows.role_changed.connect(self.role_changed)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    @property
    def rows(self) -> tuple[ParameterRow, ...]:
        """The rows as they were given."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[ParameterRow]) -> None:
        """Shows these parameters and no others."""
        self._rows.show_rows(rows)
        self._show_sliders()
        self._fit()
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0, Column.START))

    def show_values(self, now: Mapping[str, Numbers], gradients: Mapping[str, Numbers], dtype: Dtype) -> None:
        """Shows what the parameters are now; see :meth:`ParameterRows.show_values`."""
        self._rows.show_values(now, gradients, dtype)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.viewport().update()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._rows.retranslate()
        for row in self.rows:
            slider = self.findChild(SettingSlider, f"{row.layout.name}Slider")
            if slider is not None:
                self._teach_slider(slider, row.layout.label)
        self.viewport().update()

    def _set_up(self) -> None:
        self.setFont(text_font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setFont(text_font(11))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)

    def _show_sliders(self) -> None:
        """Gives each constant number a slider in the place of its live values, and takes those of the others away."""
        self._scales = {row.layout.name: self._scale(row) for row in self.rows if row.has_slider}
        # From the last to the first, since each new slider becomes the next stop of the Tab key after the table.
        for position, row in reversed(list(enumerate(self.rows))):
            place = self._rows.index(position, Column.NOW)
            if self.columnSpan(position, Column.NOW) != 1 + row.has_slider:
                self.setSpan(position, Column.NOW, 1, 1 + row.has_slider)
            if row.number is None or not row.is_constant:
                self.setIndexWidget(place, None)  # type: ignore[arg-type]  # Qt allows it
            else:
                self._slider(place, row).show_value(row.number)

    def _scale(self, row: ParameterRow) -> SliderScale:
        """A constant's scale stays as long as it reaches the constant, so that nothing moves under the pointer."""
        number = row.number or 0.0
        scale = self._scales.get(row.layout.name)
        return scale if scale and scale.minimum <= number <= scale.maximum else scale_around(number)

    def _slider(self, place: QModelIndex, row: ParameterRow) -> SettingSlider:
        present = self.indexWidget(place)
        scale = self._scales[row.layout.name]
        if isinstance(present, SettingSlider) and present.scale == scale:
            return present
        slider = SettingSlider(scale)
        name = row.layout.name
        slider.setObjectName(f"{name}Slider")
        self._teach_slider(slider, row.layout.label)
        slider.value_dragged.connect(lambda value: self.start_dragged.emit(name, value))
        slider.drag_ended.connect(self.drag_ended)
        self.setIndexWidget(place, slider)
        self.setTabOrder(self, slider)
        return slider

    def _teach_slider(self, slider: SettingSlider, label: str) -> None:
        slider.setAccessibleName(self.tr("{name}, as a slider").format(name=label))
        teach(slider, self.tr("Drag to change the constant {name}; the run begins anew.").format(name=label))

    def _fit(self) -> None:
        """As high as its rows need, up to six; as wide columns as their numbers need, as far as there is room."""
        rows = min(max(1, len(self.rows)), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * ROW_HEIGHT + 2 * self.frameWidth())
        room, metrics = self.viewport().width(), self.fontMetrics()
        label = max((metrics.horizontalAdvance(row.layout.label) for row in self.rows), default=0)
        typed = max((metrics.horizontalAdvance(row.start) for row in self.rows), default=0)
        name = min(MARK_WIDTH + label + 8, room * 3 // 10)
        start = min(max(typed + 18, 44), (room - name) * 3 // 10)
        now = (room - name - start) // 2
        for column, width in zip(Column, (name, start, now, room - name - start - now), strict=True):
            self.setColumnWidth(column, width)

    def _on_clicked(self, place: QModelIndex) -> None:
        if place.column() == Column.START:
            self.edit(place)

    def _on_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(current.row())

    def _on_menu_requested(self, where: QPoint) -> None:
        place = self.indexAt(where)
        if not place.isValid():
            return
        name, is_constant = self.rows[place.row()].layout.name, self.rows[place.row()].is_constant
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, becomes in ((self.tr("Optimised"), False), (self.tr("Held constant"), True)):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(is_constant is becomes)
            action.setEnabled(is_constant is not becomes)
            action.triggered.connect(lambda _checked, becomes=becomes: self.role_changed.emit(name, becomes))
        menu.popup(self.viewport().mapToGlobal(where))

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        is_next = hint is QAbstractItemDelegate.EndEditHint.EditNextItem
        is_previous = hint is QAbstractItemDelegate.EndEditHint.EditPreviousItem
        if not (is_next or is_previous):
            super().closeEditor(editor, hint)
            return
        # Tab goes from start value to start value, and from the last one out of the table.
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        row = self.currentIndex().row() + (1 if is_next else -1)
        if 0 <= row < len(self.rows):
            self.setCurrentIndex(self._rows.index(row, Column.START))
            self.edit(self.currentIndex())
        else:
            self.focusNextPrevChild(is_next)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.faint))
            text = self.tr("no names in the function yet")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)
