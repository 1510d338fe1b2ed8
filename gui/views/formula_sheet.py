"""Paints a formula, line below line: what runs, what has just got its value, what comes next, and the gradients."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.models.formula_gradients import GradientState
from gui.models.pointed import Pointed
from gui.models.reduction import Piece, PieceState
from gui.models.reduction_picture import NOTHING, Picture, RowKind
from gui.models.substep import Chapter
from gui.teaching import wrapped
from gui.theme import LIGHT, Theme, text_font
from gui.views.formula_layout import (
    CAPTION_PIXELS,
    MARK_PIXELS,
    PlacedMark,
    PlacedPiece,
    PlacedRow,
    fitting,
)
from gui.views.statement_layout import LEAD_ROOM, fitting_statements

_AROUND = 8.0
"""Pixels by which a slanted letter may stand out of its box."""


class FormulaSheet(QWidget):
    """The paper itself.

    Signals:
        hovered: a :class:`Pointed`, the piece under the mouse; None when it leaves.
        chosen: the forward step whose piece was clicked.
    """

    hovered = Signal(object)
    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._picture = NOTHING
        self._scale = 1.0
        self._highlighted: Sequence[Pointed] = ()
        self._hovered: Pointed | None = None
        self.paper = fitting(NOTHING, QSizeF())
        self.setMouseTracking(True)

    def show_picture(self, picture: Picture) -> None:
        """Takes another picture; it is painted once it has been laid out."""
        self._picture = picture

    def set_scale(self, scale: float) -> None:
        """Takes another size of writing, beside 1 for reading."""
        self._scale = scale

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self.update()

    def highlight(self, pointed: Sequence[Pointed]) -> None:
        """Marks the pieces that are pointed at elsewhere."""
        if pointed != self._highlighted:
            self._highlighted = pointed
            self.update()

    def lay_out(self, room: QSize) -> None:
        """Puts the picture on paper, for the room there is."""
        fit = fitting_statements if self._picture.is_code else fitting
        self.paper = fit(self._picture, QSizeF(room), self._scale, self.tr("not yet"))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect()).adjusted(-_AROUND, 0, _AROUND, 0)  # of a long formula only a part
        for index, row in enumerate(self.paper.rows):
            self._paint_row(painter, row, seen, is_first=index == 0)
        for mark in self.paper.marks:
            if mark.box.right() >= seen.left() and mark.box.left() <= seen.right():
                self._paint_mark(painter, mark)
        self._paint_captions(painter)

    def _paint_row(self, painter: QPainter, row: PlacedRow, seen: QRectF, *, is_first: bool) -> None:
        if self._picture.is_code:
            self._paint_lead(painter, row)
        elif not is_first:
            painter.setFont(row.font)
            painter.setPen(QColor(self._theme.faint))
            painter.drawText(QPointF(row.box.left(), row.baseline), row.lead)
        self._paint_grounds(painter, row)
        for placed in row.pieces:
            if placed.box.right() < seen.left() or placed.box.left() > seen.right():
                continue
            painter.setFont(placed.font)
            painter.setPen(self._ink(placed, row))
            painter.drawText(placed.start, placed.piece.text)

    def _paint_lead(self, painter: QPainter, row: PlacedRow) -> None:
        """The number of a script's line, or the sign that the line before becomes this one."""
        is_now = row.kind in (RowKind.BEFORE, RowKind.NOW)
        painter.setFont(row.font if row.lead == "=" else text_font(round(CAPTION_PIXELS * self._scale)))
        painter.setPen(QColor(self._theme.soft if is_now else self._theme.faint))
        room = QRectF(row.box.left(), row.box.top(), (LEAD_ROOM - 10) * self._scale, row.box.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.lead)

    def _paint_grounds(self, painter: QPainter, row: PlacedRow) -> None:
        """Tints behind what runs and what has just got its value; a line below what runs next."""
        is_refused = self._picture.is_refused
        for box in _joined(row, _is_running):
            tint = self._theme.problem_tint if is_refused else self._theme.running_tint
            self._paint_box(painter, box, tint, self._running_colour())
        for box in _joined(row, _is_done):
            self._paint_box(painter, box, self._theme.done_tint, self._theme.done)
        for box in _joined(row, lambda one: one.piece.is_next):
            self._paint_next(painter, box)
        for box in _joined(row, lambda one: self._is_highlighted(one, row)):
            painter.setPen(QPen(QColor(self._theme.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 4, 4)

    def _paint_box(self, painter: QPainter, box: QRectF, tint: str, edge: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(box.adjusted(-4, -1, 4, 1), 5, 5)
        painter.setPen(QPen(QColor(edge), 2))
        painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()))

    def _paint_next(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.soft), 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(box.left(), box.bottom() + 3), QPointF(box.right(), box.bottom() + 3))
        if not self.paper.marks and not self._picture.is_code:
            painter.setFont(text_font(round(CAPTION_PIXELS * self._scale)))
            painter.setPen(QColor(self._theme.soft))
            below = QRectF(box.left() - 30, box.bottom() + 4, box.width() + 60, 14 * self._scale)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.tr("next"))

    def _paint_captions(self, painter: QPainter) -> None:
        """At the right edge what the colours say, where there is room for it."""
        for row in self.paper.rows:
            if row.kind is RowKind.BEFORE:
                self._paint_caption(painter, row, self.tr("▸ this runs"), self._theme.running)
            elif any(map(_is_done, row.pieces)):
                self._paint_caption(painter, row, self.tr("✓ its value"), self._theme.done)
            elif row.kind is RowKind.NOW and any(map(_is_running, row.pieces)):
                self._paint_caption(painter, row, self._running_words(), self._running_colour())
            else:
                self._paint_caption(painter, row, "", self._theme.faint)
        if self.paper.marks:
            lowest = max((mark.box for mark in self.paper.marks), key=QRectF.bottom)
            self._paint_beside(painter, lowest, self._mark_words(), self._theme.faint)

    def _running_colour(self) -> str:
        return self._theme.problem if self._picture.is_refused else self._theme.running

    def _running_words(self) -> str:
        if self._picture.is_refused:
            return self.tr("✗ is refused")
        if self._picture.is_code and self._picture.chapter is not Chapter.BACKWARD:
            return self.tr("▸ this runs")
        words = {
            Chapter.UPDATE: self.tr("▸ is updated"),
            Chapter.SECOND_ORDER: self.tr("▸ a node made for it runs"),
        }
        return words.get(self._picture.chapter, self.tr("▸ its node runs"))

    def _mark_words(self) -> str:
        if self._picture.chapter is Chapter.SECOND_ORDER:
            return self.tr("below: parts of the second derivative")
        return self.tr("below each piece: its gradient")

    def _paint_caption(self, painter: QPainter, row: PlacedRow, text: str, colour: str) -> None:
        """What a line's colour says, behind what is said of the line anyway; alone where there is no room for both."""
        both = " · ".join(filter(None, (row.remark, text)))
        for words in dict.fromkeys((both, text or row.remark)):
            if words and self._paint_beside(painter, row.box, words, colour):
                return

    def _paint_beside(self, painter: QPainter, beside: QRectF, text: str, colour: str) -> bool:
        """Writes at the right edge, if there is room for it."""
        painter.setFont(text_font(round(CAPTION_PIXELS * self._scale)))
        room = QRectF(beside.right() + 8, beside.top(), self.width() - beside.right() - 18, beside.height())
        if QFontMetricsF(painter.font()).horizontalAdvance(text) > room.width():
            return False
        painter.setPen(QColor(colour))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return True

    def _paint_mark(self, painter: QPainter, placed: PlacedMark) -> None:
        mark = placed.mark
        colour, weight = self._mark_look(placed)
        pen = QPen(colour, 1.8 if weight is QFont.Weight.DemiBold else 1.0)
        if mark.state is GradientState.NOT_YET:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawPolyline(
            [
                QPointF(placed.left, placed.top),
                QPointF(placed.left, placed.top + 4),
                QPointF(placed.right, placed.top + 4),
                QPointF(placed.right, placed.top),
            ]
        )
        painter.setFont(text_font(round(MARK_PIXELS * self._scale), weight))
        painter.setPen(colour)
        painter.drawText(placed.box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, placed.text)

    def _mark_look(self, placed: PlacedMark) -> tuple[QColor, QFont.Weight]:
        if placed.mark.is_running:
            return QColor(self._theme.running), QFont.Weight.DemiBold
        if placed.mark.state is GradientState.NEW:
            return QColor(self._theme.done), QFont.Weight.DemiBold
        is_there = placed.mark.state is GradientState.THERE
        return QColor(self._theme.done if is_there else self._theme.faint), QFont.Weight.Normal

    def _ink(self, placed: PlacedPiece, row: PlacedRow) -> QColor:
        if _is_running(placed):
            return QColor(self._running_colour())
        if _is_done(placed):
            return QColor(self._theme.done)
        if row.kind is RowKind.PAST:
            return QColor(self._theme.faint)
        return QColor(self._theme.soft if row.kind in (RowKind.COMING, RowKind.AROUND) else self._theme.ink)

    def _is_highlighted(self, placed: PlacedPiece, row: PlacedRow) -> bool:
        start, end = placed.piece.span
        return any(
            one.span[0] <= start and end <= one.span[1] and one.operation in (None, *row.operations)
            for one in self._highlighted
        )

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        piece = self.paper.piece_at(event.position())
        self._tell_hovered(None if piece is None else Pointed(piece.span, self._operation(piece)))
        is_step = piece is not None and piece.step is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_step else Qt.CursorShape.ArrowCursor)
        self.setToolTip(wrapped(self.tr("Click to go to this operation.")) if is_step else "")

    @override
    def leaveEvent(self, _event: object) -> None:
        self._tell_hovered(None)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        piece = self.paper.piece_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and piece is not None and piece.step is not None:
            self.chosen.emit(piece.step)

    def _operation(self, piece: Piece) -> int | None:
        """Of a script the operation, as a statement that ran several times stands there several times."""
        return piece.step if self._picture.is_code else None

    def _tell_hovered(self, pointed: Pointed | None) -> None:
        if pointed != self._hovered:
            self._hovered = pointed
            self.hovered.emit(pointed)


def _is_done(placed: PlacedPiece) -> bool:
    return placed.piece.state is PieceState.DONE


def _is_running(placed: PlacedPiece) -> bool:
    return placed.piece.state is PieceState.RUNNING


def _joined(row: PlacedRow, is_meant: Callable[[PlacedPiece], bool]) -> list[QRectF]:
    """The boxes of pieces that stand side by side, as one each."""
    boxes: list[QRectF] = []
    was_meant = False
    for one in row.pieces:
        is_now = is_meant(one)
        if is_now and was_meant:
            boxes[-1] = boxes[-1].united(one.box)
        elif is_now:
            boxes.append(one.box)
        was_meant = is_now
    return boxes
