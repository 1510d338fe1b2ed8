"""The fonts of the graph, and texts that are made to fit."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from gui.theme import text_font

_LONGEST = 200
"""Characters; no box is as wide."""


@cache
def title_font() -> QFont:
    """Of a node's name."""
    return text_font(12, QFont.Weight.DemiBold)


@cache
def plain_font() -> QFont:
    """Of a piece, a value, a word."""
    return text_font(11)


@cache
def strong_font() -> QFont:
    """Of a gradient."""
    return text_font(11, QFont.Weight.DemiBold)


@cache
def struck_font() -> QFont:
    """Of what was freed."""
    font = text_font(11)
    font.setStrikeOut(True)
    return font


@cache
def far_font() -> QFont:
    """Of what a box is, seen from afar."""
    return text_font(22, QFont.Weight.DemiBold)


def width_of(text: str, font: QFont) -> float:
    """How wide a text is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(text: str, font: QFont, room: float) -> str:
    """A text, cut in the middle where it does not fit."""
    return QFontMetricsF(font).elidedText(_measurable(text), Qt.TextElideMode.ElideMiddle, room)


def _measurable(text: str) -> str:
    """The ends of a text that fits into no box at all: to measure a thousand operations takes as long as all boxes."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}…{text[-_LONGEST // 2 :]}"


def fitting(texts: Sequence[str], font: QFont, room: float) -> str:
    """The first text that fits, else the last, cut; nothing where there is none."""
    if not texts:
        return ""
    return next((text for text in texts if width_of(text, font) <= room), elided(texts[-1], font, room))


def equation(piece: str, values: Sequence[str], font: QFont, room: float) -> str:
    """``3x² = 12``; the piece gives way first, then digits."""
    if not piece or not values:
        return elided(piece, font, room) if piece else fitting(values, font, room)
    piece = _measurable(piece)
    least = min(width_of(piece, font), 0.42 * room)
    value = next((value for value in values if room - width_of(f" = {value}", font) >= least), values[-1])
    return f"{elided(piece, font, room - width_of(f' = {value}', font))} = {value}"
