"""A line of Python cut into the pieces that an editor shows differently.

Pygments reads the line. It is imported when the first line is coloured, and not while the window starts.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from gui.models.python_lines import OPENINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygments.lexer import Lexer
    from pygments.token import _TokenType

LONGEST_LINE = 2_000
"""Characters; what was made by a machine on one line is shown, and not coloured."""

_PASS = re.compile(r"(?<=\.)(backward|step|zero_grad|grad)(?=\s*\()")
_DECORATOR = re.compile(r"\s*(@[\w.]+)")
_CELL = re.compile(r"#[ \t]*%%")


class PieceKind(Enum):
    """What a piece is; all else is plain."""

    KEYWORD = auto()
    STRING = auto()
    NUMBER = auto()
    COMMENT = auto()
    CELL = auto()
    DEFINITION = auto()
    PASS = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """The characters ``[start, end)`` of a line."""

    start: int
    end: int
    kind: PieceKind


def pieces_of(line: str, carried: int) -> tuple[Piece, ...]:
    """The pieces of a line that are not plain, from the left; ``carried`` is what the line before carried over.

    Calls that ask for gradients or use them are pieces of their own: they are what the inspector opens.
    """
    if not line or len(line) > LONGEST_LINE:
        return ()
    if not carried and begins_cell(line):
        return (Piece(0, len(line), PieceKind.CELL),)
    pieces = tuple(_joined(_cut(line, carried)))
    return (*pieces, *_named(line, pieces))


def begins_cell(line: str) -> bool:
    """Whether a cell begins with this line, as in a notebook that was written as a script."""
    return line.startswith("#") and _CELL.match(line) is not None


def kind_at(pieces: tuple[Piece, ...], column: int) -> PieceKind | None:
    """Which piece a character belongs to; None for a plain one."""
    return next((piece.kind for piece in pieces if piece.start <= column < piece.end), None)


def _cut(line: str, carried: int) -> "Iterator[Piece]":
    # A text that goes on is opened anew in front of the line, so that Pygments knows where it is.
    opening = OPENINGS[carried]
    for start, token, value in _lexer().get_tokens_unprocessed(f"{opening}{line}\n"):
        kind = _kind(token)
        begin, end = max(start - len(opening), 0), min(start - len(opening) + len(value), len(line))
        if kind is not None and end > begin:
            yield Piece(begin, end, kind)


def _joined(pieces: "Iterator[Piece]") -> "Iterator[Piece]":
    """Pygments cuts texts into many; neighbours of the same kind become one."""
    held: Piece | None = None
    for piece in pieces:
        if held is not None and (held.end, held.kind) == (piece.start, piece.kind):
            held = Piece(held.start, piece.end, held.kind)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _named(line: str, pieces: tuple[Piece, ...]) -> "Iterator[Piece]":
    """What Pygments does not see as one: decorators with all their dots, and what asks for gradients."""
    decorator = _DECORATOR.match(line)
    found = [(decorator, PieceKind.KEYWORD)] if decorator else []
    for match, kind in (*found, *((one, PieceKind.PASS) for one in _PASS.finditer(line))):
        if kind_at(pieces, match.start(1)) is None:
            yield Piece(match.start(1), match.end(1), kind)


@cache
def _lexer() -> "Lexer":
    from pygments.lexers.python import PythonLexer  # noqa: PLC0415

    return PythonLexer()


@cache
def _kind(token: "_TokenType") -> PieceKind | None:
    from pygments.token import Comment, Keyword, Name, Number, Operator, String  # noqa: PLC0415

    kinds = (
        (Comment, PieceKind.COMMENT),
        (String.Interpol, None),
        (String, PieceKind.STRING),
        (Number, PieceKind.NUMBER),
        (Keyword, PieceKind.KEYWORD),
        (Operator.Word, PieceKind.KEYWORD),
        (Name.Function, PieceKind.DEFINITION),
        (Name.Class, PieceKind.DEFINITION),
    )
    return next((kind for parent, kind in kinds if token in parent), None)
