"""The list of all stops of an iteration, in chapters: done, now, not yet."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from gui.models.pointed import Pointed
from gui.models.step_list_model import SIGNS, StepListModel, StepMark, StepRole
from gui.models.step_titles import StepTitle
from gui.models.trace_words import Telling
from gui.theme import LIGHT, Theme, text_font

_SIZE, _LARGE_SIZE = 13, 18
_PASSED_ON = {
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Space, Qt.Key.Key_O, Qt.Key.Key_G),
}
"""Keys that mean the same in the whole inspector."""


@cache
def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    return text_font(pixels, weight)


class StepList(QListView):
    """The list.

    Signals:
        chosen: the index of the stop that a person went to.
        hovered: the index of the stop under the mouse; None when it leaves.
    """

    chosen = Signal(int)
    hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._model = StepListModel(self)
        self._rows = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(self._rows)
        self.retranslate()
        self.clicked.connect(self._on_clicked)
        self.entered.connect(lambda index: self.hovered.emit(index.data(StepRole.STOP)))
        self.viewportEntered.connect(lambda: self.hovered.emit(None))

    def show_iteration(self, telling: Telling | None) -> None:
        """Lists the stops of an iteration; None empties the list."""
        self._model.show_iteration(telling)

    def show_stop(self, index: int) -> None:
        """Marks the stop that is shown, and brings it into view."""
        self._model.show_stop(index)
        self.viewport().update()
        current = self._model.index(self._model.row_of(index))
        self.setCurrentIndex(current)
        self.scrollTo(self._model.index(max(0, current.row() - 1)))
        self.scrollTo(self._model.index(min(self._model.rowCount() - 1, current.row() + 1)))
        self.scrollTo(current)  # in a low list there is room for this one only

    def point_at(self, pointed: Sequence[Pointed]) -> None:
        """Marks the stops that are about the pieces that are pointed at elsewhere; nothing takes that back."""
        self._model.point_at(pointed)
        self.viewport().update()

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._rows.size = _LARGE_SIZE if is_large else _SIZE
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._rows.theme = theme
        self.setStyleSheet("QListView { background: transparent; border: none; }")
        self.viewport().update()

    def retranslate(self) -> None:
        """Says its texts anew; what stands in the rows is PyTorch's and the formula's."""
        self.setAccessibleName(self.tr("Steps of the iteration"))

    def _on_clicked(self, index: QModelIndex) -> None:
        stop = index.data(StepRole.STOP)
        if stop is not None:
            self.chosen.emit(stop)

    def _last_stop(self) -> int | None:
        return self._model.stop_at(self._model.rowCount() - 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PASSED_ON or not self._model.rowCount():
            event.ignore()
            return
        wanted = self._wanted(event)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(wanted)

    def _wanted(self, event: QKeyEvent) -> int | None:
        """The stop that a key asks for."""
        shown = self.currentIndex().data(StepRole.STOP) or 0
        page = max(1, self.viewport().height() // self._rows.height() - 1)
        last = self._last_stop() or 0
        places = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: max(0, shown - page),
            Qt.Key.Key_PageDown: min(last, shown + page),
        }
        return places.get(Qt.Key(event.key()))

    @override
    def leaveEvent(self, event: object) -> None:
        self.hovered.emit(None)


class _Rows(QStyledItemDelegate):
    """Paints the rows; their size is one for all, so that the list need not ask each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.size = _SIZE

    def height(self) -> int:
        """Of a row, in pixels."""
        return round(self.size * 1.9)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self.height())

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(StepRole.STOP) is None:
            self._paint_heading(painter, place, index)
        else:
            self._paint_stop(painter, place, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        font = _font(round(self.size * 0.86), QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.soft))
        line = place.adjusted(10, 0, -10, -3)
        alignment = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, alignment | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setPen(QColor(self.theme.faint))
        painter.setFont(_font(round(self.size * 0.86)))
        painter.drawText(line, alignment | Qt.AlignmentFlag.AlignRight, f"{index.data(StepRole.NUMBER):,}")

    def _paint_stop(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        mark, shown = StepMark(index.data(StepRole.MARK)), index.data(StepRole.TITLE)
        self._paint_ground(painter, place, mark, is_hovered=self._is_hovered(index))
        if index.data(StepRole.IS_POINTED):
            painter.setPen(QPen(QColor(self.theme.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(5, 2, -5, -2), 5, 5)
        colour = {StepMark.DONE: self.theme.done, StepMark.NOW: self.theme.running}.get(mark, self.theme.faint)
        painter.setFont(_font(self.size, QFont.Weight.DemiBold))
        painter.setPen(QColor(colour))
        left = place.left() + 12
        painter.drawText(QRect(left, place.top(), 20, place.height()), Qt.AlignmentFlag.AlignVCenter, SIGNS[mark])
        self._paint_number(painter, place, index)
        weight = QFont.Weight.DemiBold if mark is StepMark.NOW else QFont.Weight.Normal
        painter.setFont(_font(self.size, weight))
        painter.setPen(QColor(self.theme.faint if mark is StepMark.NOT_YET else self.theme.ink))
        self._paint_title(painter, place.adjusted(12 + round(self.size * 3.9), 0, -12, 0), shown, mark)

    def _paint_number(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.setFont(_font(round(self.size * 0.86)))
        painter.setPen(QColor(self.theme.faint))
        box = QRect(place.left() + 24, place.top(), round(self.size * 2.4), place.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(box, flags, f"{index.data(StepRole.NUMBER):,}")

    def _paint_ground(self, painter: QPainter, place: QRect, mark: StepMark, *, is_hovered: bool) -> None:
        if mark is StepMark.NOW or is_hovered:
            tint = self.theme.running_tint if mark is StepMark.NOW else self.theme.field
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint))
            painter.drawRoundedRect(QRectF(place).adjusted(4, 1, -4, -1), 6, 6)

    def _paint_title(self, painter: QPainter, place: QRect, shown: StepTitle, mark: StepMark) -> None:
        metrics = QFontMetrics(painter.font())
        centre = Qt.AlignmentFlag.AlignVCenter
        result = shown.result if mark is not StepMark.NOT_YET else ""
        result = metrics.elidedText(result, Qt.TextElideMode.ElideRight, place.width() // 2)
        room = place.width() - metrics.horizontalAdvance(result) - (14 if result else 0)
        name = metrics.elidedText(shown.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, centre | Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(place, centre | Qt.AlignmentFlag.AlignRight, result)
        used = metrics.horizontalAdvance(name) + 8
        piece = metrics.elidedText(shown.piece, Qt.TextElideMode.ElideMiddle, max(0, room - used))
        if mark is not StepMark.NOT_YET:
            painter.setPen(QColor(self.theme.soft))
        painter.drawText(place.adjusted(used, 0, 0, 0), centre | Qt.AlignmentFlag.AlignLeft, piece)

    def _is_hovered(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = self.parent()
        if not isinstance(view, QListView):
            return False
        return view.underMouse() and view.indexAt(view.viewport().mapFromGlobal(view.cursor().pos())) == index
