"""The font of mathematics, and what becomes of characters that it does not have."""

import unicodedata
import xml.etree.ElementTree as ET

from typing_extensions import override
from ziafont.fonttypes import BBox
from ziafont.glyph import SimpleGlyph
from ziafont.svgpath import fmt
from ziamath.mathfont import MathFont
from ziamath.styles import MathVariant

_LEFT, _RIGHT, _BOTTOM, _TOP = 0.04, 0.96, -0.10, 0.86
"""What the ink of a full-width character fills, in parts of its square, above and below the baseline."""


class UndrawableError(Exception):
    """A character can be neither drawn nor left to the window's fonts."""


class BorrowingFont(MathFont):
    """A font that leaves Chinese, Japanese and Korean characters to the fonts of the window.

    These all fill a square, so room can be made for them without knowing which font will draw them.
    """

    @override
    def findglyph(self, char: str, variant: MathVariant) -> SimpleGlyph:
        glyph = super().findglyph(char, variant)
        if glyph.index != 0:
            return glyph
        if unicodedata.east_asian_width(char) not in {"W", "F"}:
            raise UndrawableError(char)
        return _BorrowedGlyph(char, self)


class _BorrowedGlyph(SimpleGlyph):
    """A full-width character that is drawn as text."""

    def __init__(self, char: str, font: MathFont) -> None:
        self._em = font.info.layout.unitsperem
        edges = (round(part * self._em) for part in (_LEFT, _RIGHT, _BOTTOM, _TOP))
        super().__init__(0, [], BBox(*edges), font)
        self._text = char

    @override
    def advance(self, nextchr: SimpleGlyph | None = None) -> int:
        return int(self._em)

    @override
    def place(self, x: float, y: float, point_size: float) -> ET.Element:
        place = {"x": fmt(x), "y": fmt(y), "font-size": fmt(point_size), "font-family": "sans-serif"}
        text = ET.Element("text", place)
        text.text = self._text
        return text
