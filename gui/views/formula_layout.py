"""Where the pieces of a formula are painted: line below line, exponents raised, gradients below the last one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from gui.models.formula_gradients import Mark
from gui.models.reduction import ELLIPSIS, Line, Piece, PieceState
from gui.models.reduction_picture import Picture, RowKind
from gui.models.tensor_text import brief
from gui.theme import text_font

NOW_PIXELS = 22.0
PAST_PIXELS = 15.0
MARK_PIXELS = 12.0
CAPTION_PIXELS = 11.0
_RAISED_SIZE = 0.7
_RAISED_BY = 0.38
_SIGN_ROOM = 0.24
_EDGE = 14.0
_EQUALS_ROOM = 24.0
_LEAST_FACTOR = 0.6
"""How much smaller a line may get to fit; a longer one is scrolled."""
_MARK_HEIGHT = 19.0
_MARK_GAP = 8.0
_WIDEST_MARK = 96.0
"""In pixels; a longer gradient is cut, so that it does not pull the formula apart."""


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece on the paper: its box, and where its text begins on its base line."""

    piece: Piece
    box: QRectF
    start: QPointF
    font: QFont


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A line on the paper."""

    kind: RowKind
    box: QRectF
    baseline: float
    pieces: tuple[PlacedPiece, ...]
    font: QFont
    is_part: bool
    """Whether an ellipsis stands at both of its ends."""


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A gradient on the paper: the bracket's ends and height, and the box of its text."""

    mark: Mark
    left: float
    right: float
    top: float
    text: str
    box: QRectF


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything on the paper, and how large it is."""

    rows: tuple[PlacedRow, ...]
    marks: tuple[PlacedMark, ...]
    width: float
    height: float

    def piece_at(self, point: QPointF) -> Piece | None:
        """The piece under a point."""
        found = (one.piece for row in self.rows for one in row.pieces if one.box.contains(point))
        return next(found, None)

    def running(self) -> QRectF:
        """Where something runs or has just got its value; empty where nothing does."""
        box = QRectF()
        for row in self.rows[-2:]:
            for one in row.pieces:
                if one.piece.state is not PieceState.PLAIN:
                    box = box.united(one.box)
        return box


def fitting(picture: Picture, size: QSizeF, scale: float = 1.0, not_yet: str = "") -> Paper:
    """Puts a picture on paper; the oldest lines are left out where there is no room for them."""
    paper = laid_out(picture, size.width(), scale, not_yet)
    overflow = paper.height - size.height()
    past = [row.box.height() for row in paper.rows if row.kind is RowKind.PAST]
    too_many = sum(top < overflow for top in accumulate([0.0, *past[:-1]]))
    return laid_out(_without_oldest(picture, too_many), size.width(), scale, not_yet) if past and too_many else paper


def _without_oldest(picture: Picture, count: int) -> Picture:
    return replace(picture, rows=picture.rows[count:])


def laid_out(picture: Picture, room: float, scale: float = 1.0, not_yet: str = "") -> Paper:
    """Puts a picture on paper, whole.

    Args:
        picture: the lines and gradients.
        room: how wide the paper is seen, in pixels.
        scale: 1 for reading, more for a lecture.
        not_yet: what is written in place of a gradient that is not there yet, where there is room for it.
    """
    rows: list[PlacedRow] = []
    top = 6.0
    for index, row in enumerate(picture.rows):
        pixels = scale * (PAST_PIXELS if row.kind is RowKind.PAST else NOW_PIXELS)
        marks = picture.marks if index == len(picture.rows) - 1 else ()
        rows.append(_row(row.line, row.kind, _Room(top, pixels, room), marks))
        top = rows[-1].box.bottom() + (2.0 if row.kind is RowKind.PAST else 6.0) * scale
    marks_placed = tuple(_mark(mark, rows[-1], scale, not_yet) for mark in picture.marks) if rows else ()
    bottom = max((mark.box.bottom() for mark in marks_placed), default=top)
    width = max((row.box.right() for row in rows), default=0.0) + _EDGE
    return Paper(tuple(rows), marks_placed, max(width, room), bottom + (6 if marks_placed else 18 * scale))


@dataclass(frozen=True, slots=True)
class _Room:
    """Where a line begins, how large it is meant to be, and how wide the paper is seen."""

    top: float
    pixels: float
    width: float


def _row(line: Line, kind: RowKind, room: _Room, marks: Sequence[Mark]) -> PlacedRow:
    pieces = [_seen(piece, kind) for piece in _with_ellipses(line)]
    shift = 1 if line.is_part else 0
    natural = _advances(pieces, room.pixels, marks, shift)
    available = room.width - 2 * _EDGE - _EQUALS_ROOM
    factor = max(_LEAST_FACTOR, min(1.0, available / max(1.0, sum(left + own + right for left, own, right in natural))))
    font = text_font(max(8, round(room.pixels * factor)))
    advances = _advances(pieces, font.pixelSize(), marks, shift)
    metrics = QFontMetricsF(font)
    height = metrics.height() * 1.18
    baseline = room.top + height - metrics.descent() - 2
    placed, x = [], _EDGE + _EQUALS_ROOM
    for piece, (left, own, right) in zip(pieces, advances, strict=True):
        x += left
        placed.append(_placed(piece, x, baseline, own, font))
        x += own + right
    return PlacedRow(kind, QRectF(_EDGE, room.top, x - _EDGE, height), baseline, tuple(placed), font, line.is_part)


def _seen(piece: Piece, kind: RowKind) -> Piece:
    """A piece with the state in which its line shows it: each moment is told in one line only."""
    if kind is RowKind.PAST:
        return replace(piece, state=PieceState.PLAIN, is_next=False)
    if kind is RowKind.BEFORE:
        return replace(piece, state=PieceState.RUNNING if piece.is_next else PieceState.PLAIN, is_next=False)
    return piece


def _with_ellipses(line: Line) -> tuple[Piece, ...]:
    if not line.is_part:
        return line.pieces
    dots = Piece(ELLIPSIS, line.pieces[0].span, None, is_spaced=True)
    return (dots, *line.pieces, dots)


def _advances(
    pieces: Sequence[Piece], pixels: float, marks: Sequence[Mark], shift: int
) -> list[tuple[float, float, float]]:
    """For each piece the room before it, its own and behind it; a piece is as wide as the gradient below it."""
    advances = []
    for piece in pieces:
        room = pixels * (_SIGN_ROOM if piece.is_spaced else 0.06 if piece.text in {"·", "/"} else 0.0)
        advances.append((room, _type(piece, pixels).metrics.horizontalAdvance(piece.text), room))
    metrics = QFontMetricsF(text_font(round(MARK_PIXELS)))
    for mark in marks:
        first, last = mark.first + shift, mark.end + shift - 1
        width = sum(sum(one) for one in advances[first : last + 1]) - advances[first][0] - advances[last][2]
        missing = metrics.horizontalAdvance(_label(mark, metrics)) + _MARK_GAP - width
        if missing > 0:
            advances[first] = (advances[first][0] + missing / 2, *advances[first][1:])
            advances[last] = (*advances[last][:2], advances[last][2] + missing / 2)
    return advances


def _placed(piece: Piece, left: float, baseline: float, width: float, font: QFont) -> PlacedPiece:
    own = _type(piece, font.pixelSize())
    metrics = own.metrics
    line = baseline - piece.raised * _RAISED_BY * font.pixelSize()
    box = QRectF(left, line - metrics.ascent(), width, metrics.ascent() + metrics.descent())
    return PlacedPiece(piece, box, QPointF(left, line), own.font)


@dataclass(frozen=True, slots=True)
class _Type:
    """A font and what is known of its characters."""

    font: QFont
    metrics: QFontMetricsF


def _type(piece: Piece, pixels: float) -> _Type:
    """What runs and what has just got its value is heavier, for eyes that do not tell the colours apart."""
    size = max(8, round(pixels * _RAISED_SIZE ** min(piece.raised, 2)))
    is_letter = len(piece.text) == 1 and piece.text.isalpha()
    return _cached_type(size, piece.state is not PieceState.PLAIN, is_letter)


@cache
def _cached_type(pixels: int, is_heavy: bool, is_slanted: bool) -> _Type:  # noqa: FBT001 (a cache's key)
    font = text_font(pixels, QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal)
    font.setItalic(is_slanted)
    return _Type(font, QFontMetricsF(font))


def _mark(mark: Mark, row: PlacedRow, scale: float, not_yet: str) -> PlacedMark:
    shift = 1 if row.is_part else 0
    boxes = [one.box for one in row.pieces[mark.first + shift : mark.end + shift]]
    left, right = boxes[0].left(), boxes[-1].right()
    metrics = QFontMetricsF(text_font(round(MARK_PIXELS * scale)))
    text = _label(mark, metrics, scale)
    label = metrics.horizontalAdvance(text)
    if label > right - left:
        middle = (left + right) / 2
        left, right = middle - label / 2, middle + label / 2
    top = row.box.bottom() + 1 + mark.level * _MARK_HEIGHT * scale
    if mark.value is None:
        text = not_yet if metrics.horizontalAdvance(not_yet) <= right - left else "·"
    return PlacedMark(mark, left, right, top, text, QRectF(left - 30, top + 5, right - left + 60, 15 * scale))


def _label(mark: Mark, metrics: QFontMetricsF, scale: float = 1.0) -> str:
    text = "" if mark.value is None else brief(mark.value)
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST_MARK * scale)
