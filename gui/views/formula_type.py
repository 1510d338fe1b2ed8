"""The type in which a formula is written on paper: its fonts, and how wide its pieces are, found out once."""

from dataclasses import dataclass, field
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from gui.models.reduction import Piece, PieceState
from gui.theme import code_font, text_font

_RAISED_SIZE = 0.7
_WIDTHS_KEPT = 4096


@dataclass(frozen=True, slots=True)
class FormulaType:
    """A font and what is known of its characters."""

    font: QFont
    metrics: QFontMetricsF
    ascent: float
    descent: float
    height: float
    widths: dict[str, float] = field(default_factory=dict)


@cache
def formula_type(
    pixels: int, *, is_heavy: bool = False, is_slanted: bool = False, is_code: bool = False
) -> FormulaType:
    """The type of a size; what runs and what has just got its value is heavy, a letter slanted, code of one width."""
    weight = QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal
    font = code_font(pixels) if is_code else text_font(pixels, weight)
    font.setWeight(weight)
    font.setItalic(is_slanted)
    metrics = QFontMetricsF(font)
    return FormulaType(font, metrics, metrics.ascent(), metrics.descent(), metrics.height())


def type_of(piece: Piece, pixels: float, *, is_code: bool = False) -> FormulaType:
    """The type of a piece in a line of so many pixels; an exponent is smaller.

    What runs and what has just got its value is heavier, for eyes that do not tell the colours apart.
    """
    size = max(8, round(pixels * _RAISED_SIZE ** min(piece.raised, 2)))
    is_letter = len(piece.text) == 1 and piece.text.isalpha() and not is_code
    return formula_type(size, is_heavy=piece.state is not PieceState.PLAIN, is_slanted=is_letter, is_code=is_code)


def width_of(piece: Piece, pixels: float, *, is_code: bool = False) -> float:
    """How wide a piece is in a line of so many pixels."""
    its_type = type_of(piece, pixels, is_code=is_code)
    width = its_type.widths.get(piece.text)
    if width is None:
        if len(its_type.widths) >= _WIDTHS_KEPT:
            its_type.widths.clear()
        width = its_type.widths[piece.text] = its_type.metrics.horizontalAdvance(piece.text)
    return width
