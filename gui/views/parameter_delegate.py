"""How one cell of the parameter table is drawn and typed into."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from gui.models.parameter_rows import Column, Index, ParameterRow, ParameterRows
from gui.parameter_mark import draw_mark
from gui.theme import LIGHT, Theme, text_font
from gui.views.fitted import fitted
from gui.views.text_field import TextField

ROW_HEIGHT = 34
MARK_WIDTH = 24
"""The place of the mark, which is clicked to change the role, at the left of the name."""
_SIDE = 6


class ParameterDelegate(QStyledItemDelegate):
    """Draws mark and name, the start value as a field, the live values, and a ring around the current cell.

    It asks the model itself and not through Qt's roles: a live cell is drawn up to 60 times a second.
    """

    def __init__(self, model: ParameterRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = LIGHT
        self._font = text_font()
        self._metrics = QFontMetrics(self._font)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column, area = self._model.rows[index.row()], Column(index.column()), option.rect
        painter.save()
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if column is Column.NAME:
            self._draw_name(painter, area, row)
        elif column is Column.START:
            self._draw_start(painter, area, row)
        elif not row.has_slider:
            colour = self._theme.faint if self._model.is_absent(row, column) else self._theme.ink
            self._draw_text(painter, area.adjusted(2, 0, -_SIDE, 0), self._model.texts(row, column), colour)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._draw_box(painter, area, QPen(QColor(self._theme.accent), 2))
        painter.restore()

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(40, ROW_HEIGHT)

    @override
    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = TextField(parent)
        editor.setObjectName("startEditor")
        editor.setAccessibleName(
            self.tr("Start value of {name}").format(name=self._model.rows[index.row()].layout.label)
        )
        editor.setFont(self._font)
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        # A start value can be long, so while it is typed its field covers the live values, which it will change anyway.
        area: QRect = option.rect
        table = editor.parentWidget() or editor
        editor.setGeometry(area.left(), area.top() + 3, table.width() - 1 - area.left(), area.height() - 6)

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if index.column() != Column.NAME:
            return False
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        if event.button() is not Qt.MouseButton.LeftButton or not _is_on_mark(event, option):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            model.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        return True

    def _draw_name(self, painter: QPainter, area: QRect, row: ParameterRow) -> None:
        mark = QRectF(area.left() + 4, area.center().y() - 6, 13, 13)
        draw_mark(painter, mark, self._theme, row.curve, is_constant=row.is_constant)
        font = text_font(14)
        font.setStyle(QFont.Style.StyleItalic)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.ink))
        place = area.adjusted(MARK_WIDTH, 0, -2, 0)
        text = QFontMetrics(font).elidedText(row.layout.label, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_start(self, painter: QPainter, area: QRect, row: ParameterRow) -> None:
        box = area.adjusted(1, 4, -1, -4)
        border = self._theme.problem if row.problem else self._theme.line
        fill = self._theme.problem_tint if row.problem else self._theme.field
        self._draw_box(painter, box, QPen(QColor(border), 1), QBrush(QColor(fill)))
        ink = self._theme.problem if row.problem else self._theme.ink
        self._draw_text(painter, area.adjusted(_SIDE, 0, -_SIDE, 0), iter((row.start,)), ink)

    def _draw_text(self, painter: QPainter, place: QRect, texts: Iterator[str], colour: str) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(colour))
        text = fitted(texts, self._metrics, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_box(
        self, painter: QPainter, area: QRect, pen: QPen, brush: QBrush | Qt.BrushStyle = Qt.BrushStyle.NoBrush
    ) -> None:
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), 6, 6)


def _is_on_mark(event: QMouseEvent, option: QStyleOptionViewItem) -> bool:
    area: QRect = option.rect
    return area.left() <= event.position().x() < area.left() + MARK_WIDTH
