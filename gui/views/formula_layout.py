"""Where the pieces of a formula are painted: line below line, exponents raised, gradients below the last one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont

from gui.models.formula_gradients import Mark
from gui.models.reduction import ELLIPSIS, Line, Piece, PieceState
from gui.models.reduction_picture import Picture, Row, RowKind
from gui.models.tensor_text import brief
from gui.views.formula_type import FormulaType, formula_type, type_of, width_of

NOW_PIXELS = 22.0
PAST_PIXELS = 15.0
MARK_PIXELS = 12.0
CAPTION_PIXELS = 11.0
_RAISED_BY = 0.38
_SIGN_ROOM = 0.24
_EDGE = 14.0
_TOP = 6.0
_EQUALS_ROOM = 24.0
_LEAST_FACTOR = 0.6
"""How much smaller a line may get to fit; a longer one is scrolled."""
MARK_HEIGHT = 19.0
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
    """A line on the paper.

    Attributes:
        kind: what it is.
        box: all of it.
        baseline: of its text.
        pieces: from left to right.
        font: of what stands before it.
        is_part: whether an ellipsis stands at both of its ends.
        lead: what stands before it.
        remark: what is said beside it.
        operations: of a script: the forward steps that were made in it.
    """

    kind: RowKind
    box: QRectF
    baseline: float
    pieces: tuple[PlacedPiece, ...]
    font: QFont
    is_part: bool
    lead: str = "="
    remark: str = ""
    operations: frozenset[int] = frozenset()


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
    """Everything on the paper, and how large it is.

    Attributes:
        rows: from above.
        marks: the gradients below them.
        width: in pixels.
        height: in pixels.
        middle: of a script: the statement that is at work, with its gradients, which is to be seen whole.
    """

    rows: tuple[PlacedRow, ...]
    marks: tuple[PlacedMark, ...]
    width: float
    height: float
    middle: QRectF | None = None

    def piece_at(self, point: QPointF) -> Piece | None:
        """The piece under a point."""
        found = (one.piece for row in self.rows for one in row.pieces if one.box.contains(point))
        return next(found, None)

    def running(self) -> QRectF:
        """Where something runs or has just got its value; empty where nothing does."""
        box = QRectF()
        for row in self.rows:
            for one in row.pieces:
                if one.piece.state is not PieceState.PLAIN:
                    box = box.united(one.box)
        return box


def fitting(picture: Picture, size: QSizeF, scale: float = 1.0, not_yet: str = "") -> Paper:
    """Puts a picture on paper; the oldest lines are left out where there is no room for them.

    Args:
        picture: the lines and gradients.
        size: how wide and high the paper is seen, in pixels.
        scale: 1 for reading, more for a lecture.
        not_yet: what is written in place of a gradient that is not there yet, where there is room for it.
    """
    labels = labels_of(picture.marks, scale)
    rows = _measured(picture, labels, size, scale)
    placed: list[PlacedRow] = []
    top = _TOP
    for row in rows:
        placed.append(_placed_row(row, top))
        top += row.height + row.gap
    marks_placed = tuple(_mark(label, placed[-1], scale, not_yet) for label in labels) if placed else ()
    bottom = max((mark.box.bottom() for mark in marks_placed), default=top)
    width = max((row.box.right() for row in placed), default=0.0) + _EDGE
    return Paper(tuple(placed), marks_placed, max(width, size.width()), bottom + _below(scale, marks_placed))


def _below(scale: float, marks: Sequence[object]) -> float:
    """The room below the last line, in which *next* is written, or below its gradients."""
    return 6.0 if marks else 18.0 * scale


def _measured(picture: Picture, labels: Sequence["Label"], size: QSizeF, scale: float) -> list["_MeasuredRow"]:
    """The lines from above, without those for which there is no room: they are not even measured."""
    measured: list[_MeasuredRow] = []
    room = size.height() - _TOP - _below(scale, picture.marks)
    for row in reversed(picture.rows):
        one = _measured_row(row, scale, size.width(), () if measured else labels)
        room -= one.height + one.gap
        if row.kind is RowKind.PAST and room < 0:
            break
        measured.append(one)
    return measured[::-1]


@dataclass(frozen=True, slots=True)
class _MeasuredRow:
    """A line that is not placed yet: its pieces, and the room before each, its own and behind it."""

    kind: RowKind
    pieces: Sequence[Piece]
    advances: Sequence[tuple[float, float, float]]
    type: FormulaType
    gap: float
    is_part: bool

    @property
    def height(self) -> float:
        """How high it is, without the gap below it."""
        return self.type.height * 1.18


def _measured_row(row: Row, scale: float, width: float, labels: Sequence["Label"]) -> _MeasuredRow:
    line, is_past = row.line, row.kind is RowKind.PAST
    pieces = [seen_in(piece, row.kind) for piece in with_ellipses(line)]
    shift = 1 if line.is_part else 0
    natural = scale * (PAST_PIXELS if is_past else NOW_PIXELS)
    advances = _advances(pieces, natural, labels, shift)
    available = width - 2 * _EDGE - _EQUALS_ROOM
    factor = max(_LEAST_FACTOR, min(1.0, available / max(1.0, sum(map(sum, advances)))))
    pixels = max(8, round(natural * factor))
    if pixels != natural:
        advances = _advances(pieces, pixels, labels, shift)
    plain = formula_type(pixels)
    return _MeasuredRow(row.kind, pieces, advances, plain, scale * (2.0 if is_past else 6.0), line.is_part)


def _placed_row(row: _MeasuredRow, top: float) -> PlacedRow:
    font, baseline = row.type.font, top + row.height - row.type.descent - 2
    placed, x = [], _EDGE + _EQUALS_ROOM
    for piece, (left, own, right) in zip(row.pieces, row.advances, strict=True):
        x += left
        placed.append(placed_piece(piece, x, baseline, own, font))
        x += own + right
    return PlacedRow(row.kind, QRectF(_EDGE, top, x - _EDGE, row.height), baseline, tuple(placed), font, row.is_part)


def seen_in(piece: Piece, kind: RowKind) -> Piece:
    """A piece with the state in which its line shows it: each moment is told in one line only."""
    is_plain = piece.state is PieceState.PLAIN and not piece.is_next
    if kind not in (RowKind.PAST, RowKind.BEFORE) or is_plain:
        return piece
    is_running = kind is RowKind.BEFORE and piece.is_next
    return replace(piece, state=PieceState.RUNNING if is_running else PieceState.PLAIN, is_next=False)


def with_ellipses(line: Line) -> tuple[Piece, ...]:
    """The pieces of a line, with dots where it is only a part."""
    if not line.is_part:
        return line.pieces
    dots = Piece(ELLIPSIS, line.pieces[0].span, None, is_spaced=True)
    return (dots, *line.pieces, dots)


def _advances(
    pieces: Sequence[Piece], pixels: float, labels: Sequence["Label"], shift: int
) -> list[tuple[float, float, float]]:
    """For each piece the room before it, its own and behind it; a piece is as wide as the gradient below it."""
    advances = []
    for piece in pieces:
        room = pixels * (_SIGN_ROOM if piece.is_spaced else 0.06 if piece.text in {"·", "/"} else 0.0)
        advances.append((room, width_of(piece, pixels), room))
    for label in labels:
        first, last = label.mark.first + shift, label.mark.end + shift - 1
        width = sum(map(sum, advances[first : last + 1])) - advances[first][0] - advances[last][2]
        missing = label.width + _MARK_GAP - width
        if missing > 0:
            advances[first] = (advances[first][0] + missing / 2, *advances[first][1:])
            end = _end_of_exponent(pieces, last)
            right = missing / 2 - sum(map(sum, advances[last + 1 : end + 1]))
            advances[end] = (*advances[end][:2], advances[end][2] + max(0.0, right))
    return advances


def _end_of_exponent(pieces: Sequence[Piece], last: int) -> int:
    """The last piece of the exponent behind a piece, from which it must not be torn; else the piece itself."""
    end = last
    while end + 1 < len(pieces) and pieces[end + 1].raised > pieces[last].raised:
        end += 1
    return end


def placed_piece(
    piece: Piece, left: float, baseline: float, width: float, font: QFont, *, is_code: bool = False
) -> PlacedPiece:
    """A piece where it stands."""
    pixels = font.pixelSize()
    own = type_of(piece, pixels, is_code=is_code)
    line = baseline - piece.raised * _RAISED_BY * pixels
    box = QRectF(left, line - own.ascent, width, own.ascent + own.descent)
    return PlacedPiece(piece, box, QPointF(left, line), own.font)


@dataclass(frozen=True, slots=True)
class Label:
    """What is written below a piece, and how wide that is; nothing where a gradient is not there yet."""

    mark: Mark
    text: str
    width: float


def labels_of(marks: Sequence[Mark], scale: float) -> tuple[Label, ...]:
    """What is written below the pieces of a line."""
    return tuple(_label(mark, scale) for mark in marks)


def _label(mark: Mark, scale: float) -> Label:
    if mark.value is None:
        return Label(mark, "", 0.0)
    metrics, text, most = formula_type(round(MARK_PIXELS * scale)).metrics, brief(mark.value), _WIDEST_MARK * scale
    width = metrics.horizontalAdvance(text)
    if width <= most:
        return Label(mark, text, width)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
    return Label(mark, text, metrics.horizontalAdvance(text))


def _mark(label: Label, row: PlacedRow, scale: float, not_yet: str) -> PlacedMark:
    """A gradient where it stands."""
    mark, text = label.mark, label.text
    shift = 1 if row.is_part else 0
    boxes = [one.box for one in row.pieces[mark.first + shift : mark.end + shift]]
    left, right = boxes[0].left(), boxes[-1].right()
    if label.width > right - left:
        middle = (left + right) / 2
        left, right = middle - label.width / 2, middle + label.width / 2
    top = row.box.bottom() + 1 + mark.level * MARK_HEIGHT * scale
    if mark.value is None:
        room = formula_type(round(MARK_PIXELS * scale)).metrics.horizontalAdvance(not_yet)
        text = not_yet if room <= right - left else "·"
    return PlacedMark(mark, left, right, top, text, QRectF(left - 30, top + 5, right - left + 60, 15 * scale))
