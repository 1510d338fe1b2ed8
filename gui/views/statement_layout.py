"""Where the statements of a script are painted: one below the other in code type, gradients below each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from gui.models.reduction import Piece
from gui.models.reduction_picture import Picture, Row, RowKind
from gui.views.formula_layout import (
    MARK_HEIGHT,
    Label,
    Paper,
    PlacedMark,
    PlacedRow,
    advances_of,
    labels_of,
    placed_mark,
    placed_piece,
    seen_in,
    with_ellipses,
)
from gui.views.formula_type import FormulaType, formula_type

LEAD_ROOM = 34.0
"""Pixels for the number of a line."""

_EDGE = 12.0
_TOP = 6.0
_BELOW = 16.0
_GAP = 3.0
_PIXELS = {RowKind.PAST: 13.0, RowKind.COMING: 13.0, RowKind.AROUND: 14.0, RowKind.BEFORE: 15.0, RowKind.NOW: 15.0}
_LEAST_FACTOR = 0.8
"""How much smaller a statement may get to fit; a longer one is scrolled."""


def fitting_statements(picture: Picture, size: QSizeF, scale: float = 1.0, not_yet: str = "") -> Paper:
    """Puts statements on paper; the oldest are left out where there is no room for them.

    Args:
        picture: the statements.
        size: how wide and high the paper is seen, in pixels.
        scale: 1 for reading, more for a lecture.
        not_yet: what is written in place of a gradient that is not there yet, where there is room for it.
    """
    measured = _with_room([_measured(row, scale, size.width()) for row in picture.rows], size.height(), scale)
    rows: list[PlacedRow] = []
    marks: list[PlacedMark] = []
    middle, top = QRectF(), _TOP
    for one in measured:
        placed = _placed(one, top, scale)
        below = [placed_mark(label, placed, scale, not_yet) for label in one.labels]
        rows.append(placed)
        marks += below
        top += one.room(scale)
        if one.row.kind in (RowKind.BEFORE, RowKind.NOW):
            middle = middle.united(QRectF(placed.box.left(), placed.box.top(), placed.box.width(), one.room(scale)))
    width = max((row.box.right() for row in rows), default=0.0) + _EDGE
    return Paper(tuple(rows), tuple(marks), max(width, size.width()), top + _BELOW * scale, middle)


@dataclass(frozen=True, slots=True)
class _Measured:
    """A statement that is not placed yet."""

    row: Row
    pieces: Sequence[Piece]
    advances: Sequence[tuple[float, float, float]]
    type: FormulaType
    labels: Sequence[Label]

    @property
    def height(self) -> float:
        """How high the text is."""
        return self.type.height * 1.2

    def room(self, scale: float) -> float:
        """How much is taken in all, with the gradients below."""
        levels = 1 + max((label.mark.level for label in self.labels), default=-1)
        return self.height + (levels * MARK_HEIGHT + _GAP) * scale


def _with_room(measured: Sequence[_Measured], height: float, scale: float) -> Sequence[_Measured]:
    """Those for which there is room; only what is past may be left out."""
    room = height - _TOP - _BELOW * scale
    room -= sum(one.room(scale) for one in measured if one.row.kind is not RowKind.PAST)
    kept: list[_Measured] = []
    for one in reversed(measured):
        if one.row.kind is RowKind.PAST:
            room -= one.room(scale)
            if room < 0:
                break
        kept.append(one)
    return kept[::-1]


def _measured(row: Row, scale: float, width: float) -> _Measured:
    labels = labels_of(row.marks, scale)
    pieces = [seen_in(piece, row.kind) for piece in with_ellipses(row.line)]
    shift = 1 if row.line.is_part else 0
    natural = round(_PIXELS[row.kind] * scale)
    advances = advances_of(pieces, natural, labels, shift, is_code=True)
    available = width - 2 * _EDGE - LEAD_ROOM * scale
    factor = max(_LEAST_FACTOR, min(1.0, available / max(1.0, sum(map(sum, advances)))))
    pixels = max(8, int(natural * factor))
    if pixels != natural:
        advances = advances_of(pieces, pixels, labels, shift, is_code=True)
    return _Measured(row, pieces, advances, formula_type(pixels, is_code=True), labels)


def _placed(one: _Measured, top: float, scale: float) -> PlacedRow:
    row, font = one.row, one.type.font
    baseline = top + one.height - one.type.descent - 2
    pieces, x = [], _EDGE + LEAD_ROOM * scale
    for piece, (left, own, right) in zip(one.pieces, one.advances, strict=True):
        x += left
        pieces.append(placed_piece(piece, x, baseline, own, font, is_code=True))
        x += own + right
    box = QRectF(_EDGE, top, x - _EDGE, one.height)
    return PlacedRow(
        row.kind, box, baseline, tuple(pieces), font, row.line.is_part, row.lead, row.remark, row.operations
    )
