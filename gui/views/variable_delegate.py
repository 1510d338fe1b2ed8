"""How one cell of the table of variables is drawn: marks and name, what is there, and what just changed."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from gui.models.variable_rows import CallHeading, VariableRow
from gui.models.variable_table_model import Index, VariableTableModel, alignment
from gui.models.variable_text import VariableColumn, is_soft, texts
from gui.theme import LIGHT, Theme, code_font, text_font
from gui.views.curve_look import label_colour
from gui.views.fitted import fitted

ROW_HEIGHT = 28
SIDE = 6
"""Pixels left and right of a cell's text."""
MARK_WIDTH = 16
"""The place of the mark of what just changed, left of the name."""
CHIP_WIDTH = 22
"""The place of the letter of shared memory, right of the name."""


class VariableDelegate(QStyledItemDelegate):
    """Draws the cells. It asks the model itself: they may be drawn up to 60 times a second."""

    def __init__(self, model: VariableTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = LIGHT
        self._font = text_font()
        self._small = text_font(11)
        self._name_font = code_font(13)
        self._metrics = QFontMetrics(self._font)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme

    def name_width(self, name: str) -> int:
        """How wide the first column must be for a name and its marks."""
        return MARK_WIDTH + QFontMetrics(self._name_font).horizontalAdvance(name) + CHIP_WIDTH + SIDE

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area = self._model.rows[index.row()], option.rect
        painter.save()
        if isinstance(row, CallHeading):
            self._draw_heading(painter, area, row)
        else:
            self._draw_cell(painter, option, row, VariableColumn(index.column()))
        painter.restore()

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(40, ROW_HEIGHT)

    def _draw_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, row: VariableRow, column: VariableColumn
    ) -> None:
        area: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(area, QColor(self._theme.accent_tint))
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _has_changed(row, column):
            self._draw_tint(painter, area)
        if column is VariableColumn.NAME:
            self._draw_name(painter, area, row, is_current=is_selected and self._has_focus())
        else:
            self._draw_text(painter, area, row, column)

    def _draw_heading(self, painter: QPainter, area: QRect, row: CallHeading) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.soft))
        place = area.adjusted(SIDE, 4, -SIDE, 0)
        text = fitted(
            (("▸ " if row.call else "") + self._model.heading(row),), QFontMetrics(self._small), place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _draw_tint(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.running_tint))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 2, -1, -3), 5, 5)

    def _draw_name(self, painter: QPainter, area: QRect, row: VariableRow, *, is_current: bool) -> None:
        if is_current:
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(self._theme.accent))
        if row.has_changed:
            self._draw_mark(painter, area, is_new=row.is_new)
        chip = CHIP_WIDTH if row.letter else 0
        place = area.adjusted(MARK_WIDTH, 0, -chip - 2, 0)
        painter.setFont(self._name_font)
        painter.setPen(QColor(self._theme.ink))
        metrics = QFontMetrics(self._name_font)
        name = fitted((row.name,), metrics, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        used = metrics.horizontalAdvance(name) + 6
        if row.letter:
            self._draw_chip(painter, QRect(place.left() + used, area.top(), 16, area.height()), row)
            used += CHIP_WIDTH
        if row.is_new:
            self._draw_new(painter, area.adjusted(MARK_WIDTH + used, 0, -2, 0))

    def _draw_mark(self, painter: QPainter, area: QRect, *, is_new: bool) -> None:
        """A plus for what is new, a dot for what is another than before."""
        centre, colour = QRectF(area.left() + 3, area.center().y() - 5, 10, 10), QColor(self._theme.running)
        if is_new:
            painter.setPen(QPen(colour, 2))
            middle = centre.center()
            painter.drawLine(round(middle.x()) - 3, round(middle.y()), round(middle.x()) + 3, round(middle.y()))
            painter.drawLine(round(middle.x()), round(middle.y()) - 3, round(middle.x()), round(middle.y()) + 3)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre.center(), 3.2, 3.2)

    def _draw_new(self, painter: QPainter, place: QRect) -> None:
        """The word, where there is room for all of it."""
        word = self.tr("new")
        if QFontMetrics(self._small).horizontalAdvance(word) <= place.width():
            painter.setFont(self._small)
            painter.setPen(QColor(self._theme.running))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)

    def _draw_chip(self, painter: QPainter, place: QRect, row: VariableRow) -> None:
        colour = self._theme.curve(row.group)
        box = QRectF(place.left(), place.center().y() - 7, 16, 15)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(box, 4, 4)
        font = text_font(10, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(label_colour(colour, self._theme))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.letter)

    def _draw_text(self, painter: QPainter, area: QRect, row: VariableRow, column: VariableColumn) -> None:
        painter.setFont(self._font)
        is_quiet = is_soft(row, column) or (column is VariableColumn.DTYPE and row.state.value is None)
        painter.setPen(QColor(self._theme.soft if is_quiet else self._theme.ink))
        place = area.adjusted(SIDE, 0, -SIDE, 0)
        ways: Iterable[str] = texts(row, column)
        painter.drawText(place, alignment(column), fitted(ways, self._metrics, place.width()))

    def _has_focus(self) -> bool:
        view = self.parent()
        return isinstance(view, QTableView) and view.hasFocus()


def _has_changed(row: VariableRow, column: VariableColumn) -> bool:
    """Whether what a cell shows is another thing than before."""
    if column is VariableColumn.GRAD:
        return row.has_new_gradient and not row.is_new
    return row.has_new_value if column is VariableColumn.VALUE else False
