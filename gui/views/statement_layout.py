"""Where the statements of a script are painted: one below the other in code type, gradients below each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QRectF, QSizeF

from gui.models.reduction import Piece
from gui.models.reduction_picture import Picture, Row, RowKind
from gui.views.formula_layout import (
    MARK_HEIGHT,
    MARK_PIXELS,
    Label,
    Paper,
    PlacedMark,
    PlacedRow,
    labels_of,
    placed_piece,
    seen_in,
    with_ellipses,
)
from gui.views.formula_type import FormulaType, formula_type, width_of

LEAD_ROOM = 34.0
"""Pixels for the number of a line."""

_EDGE = 12.0
_TOP = 6.0
_BELOW = 16.0
_GAP = 3.0
_BETWEEN = 4.0
"""Pixels between gradients that stand side by side."""
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
        rows.append(placed)
        marks += _placed_marks(one, placed, scale, not_yet)
        top += one.room
        if one.row.kind in (RowKind.BEFORE, RowKind.NOW):
            middle = middle.united(QRectF(placed.box.left(), placed.box.top(), placed.box.width(), one.room))
    width = max((row.box.right() for row in rows), default=0.0) + _EDGE
    return Paper(tuple(rows), tuple(marks), max(width, size.width()), top + _BELOW * scale, middle)


@dataclass(frozen=True, slots=True)
class _Below:
    """A gradient below a statement: from where to where its bracket goes, its text, and at which level both stand."""

    label: Label
    left: float
    right: float
    middle: float
    level: int

    @property
    def width(self) -> tuple[float, float]:
        """What it takes of its level."""
        half = self.label.width / 2 + _BETWEEN
        return min(self.left, self.middle - half), max(self.right, self.middle + half)


@dataclass(frozen=True, slots=True)
class _Measured:
    """A statement that is not placed yet; ``room`` is how much it takes with the gradients below it."""

    row: Row
    pieces: Sequence[Piece]
    widths: Sequence[float]
    type: FormulaType
    below: Sequence[_Below]
    height: float
    room: float


def _with_room(measured: Sequence[_Measured], height: float, scale: float) -> Sequence[_Measured]:
    """Those for which there is room; only what is past may be left out."""
    room = height - _TOP - _BELOW * scale
    room -= sum(one.room for one in measured if one.row.kind is not RowKind.PAST)
    kept: list[_Measured] = []
    for one in reversed(measured):
        if one.row.kind is RowKind.PAST:
            room -= one.room
            if room < 0:
                break
        kept.append(one)
    return kept[::-1]


def _measured(row: Row, scale: float, width: float) -> _Measured:
    pieces = [seen_in(piece, row.kind) for piece in with_ellipses(row.line)]
    natural = round(_PIXELS[row.kind] * scale)
    widths = [width_of(piece, natural, is_code=True) for piece in pieces]
    available = width - 2 * _EDGE - LEAD_ROOM * scale
    factor = max(_LEAST_FACTOR, min(1.0, available / max(1.0, sum(widths))))
    pixels = max(8, int(natural * factor))
    if pixels != natural:
        widths = [width_of(piece, pixels, is_code=True) for piece in pieces]
    own = formula_type(pixels, is_code=True)
    below = _below(row, [0.0, *accumulate(widths)], scale)
    levels = 1 + max((one.level for one in below), default=-1)
    height = own.height * 1.2
    return _Measured(row, pieces, widths, own, below, height, height + (levels * MARK_HEIGHT + _GAP) * scale)


def _below(row: Row, edges: Sequence[float], scale: float) -> Sequence[_Below]:
    """The gradients below a statement, each as near to it as those allow that stand there already."""
    shift = 1 if row.line.is_part else 0
    found: list[_Below] = []
    for label in labels_of(row.marks, scale):
        left, right = edges[label.mark.first + shift], edges[label.mark.end + shift]
        middle = max((left + right) / 2, label.width / 2)
        one = _Below(label, left, right, middle, 0)
        level = 1 + max((other.level for other in found if left < other.right and other.left < right), default=-1)
        while any(other.level == level and _meet(one.width, other.width) for other in found):
            level += 1
        found.append(replace(one, level=level))
    return found


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _placed(one: _Measured, top: float, scale: float) -> PlacedRow:
    row, font = one.row, one.type.font
    baseline = top + one.height - one.type.descent - 2
    pieces, x = [], _EDGE + LEAD_ROOM * scale
    for piece, width in zip(one.pieces, one.widths, strict=True):
        pieces.append(placed_piece(piece, x, baseline, width, font, is_code=True))
        x += width
    box = QRectF(_EDGE, top, x - _EDGE, one.height)
    return PlacedRow(
        row.kind, box, baseline, tuple(pieces), font, row.line.is_part, row.lead, row.remark, row.operations
    )


def _placed_marks(one: _Measured, placed: PlacedRow, scale: float, not_yet: str) -> Iterator[PlacedMark]:
    start = _EDGE + LEAD_ROOM * scale
    room = formula_type(round(MARK_PIXELS * scale)).metrics.horizontalAdvance(not_yet)
    for below in one.below:
        left, right, middle = start + below.left, start + below.right, start + below.middle
        text = below.label.text
        if below.label.mark.value is None:
            text = not_yet if room <= right - left else "·"
        top = placed.box.bottom() + 1 + below.level * MARK_HEIGHT * scale
        half = max(right - left, below.label.width) / 2 + 30
        yield PlacedMark(below.label.mark, left, right, top, text, QRectF(middle - half, top + 5, 2 * half, 15 * scale))
