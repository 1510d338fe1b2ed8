"""The colours of a script's text: few, quiet, and each to be read on every ground that a line may have."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from gui.models.python_pieces import PieceKind
from gui.models.script_mark import MarkKind
from gui.theme import Theme


@dataclass(frozen=True, slots=True)
class ScriptColours:
    """What the theme has no colour for. ``found`` and ``brackets`` are grounds, all others are written with."""

    keyword: str
    string: str
    number: str
    hint: str
    found: str
    brackets: str


LIGHT_SCRIPT = ScriptColours("#7a3e9d", "#0b6e63", "#8a4b0f", "#8a5a00", "#ffefc7", "#d5dcea")
DARK_SCRIPT = ScriptColours("#cda5f3", "#7fd0b8", "#e6b886", "#f0c24b", "#40361c", "#3d4a63")


def script_colours(theme: Theme) -> ScriptColours:
    """Those that go with a theme."""
    return DARK_SCRIPT if theme.is_dark else LIGHT_SCRIPT


def piece_formats(theme: Theme) -> dict[PieceKind, QTextCharFormat]:
    """How each kind of piece is written. What the inspector opens has the accent, as all that leads further."""
    own = script_colours(theme)
    return {
        PieceKind.KEYWORD: _format(own.keyword),
        PieceKind.STRING: _format(own.string),
        PieceKind.NUMBER: _format(own.number),
        PieceKind.COMMENT: _format(theme.soft),
        PieceKind.CELL: _format(theme.soft, QFont.Weight.Bold),
        PieceKind.DEFINITION: _format(theme.ink, QFont.Weight.Bold),
        PieceKind.PASS: _format(theme.accent),
    }


def mark_colour(kind: MarkKind, theme: Theme) -> QColor:
    """Of a mark's underline and sign."""
    return QColor(script_colours(theme).hint if kind is MarkKind.HINT else theme.problem)


def _format(colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
    written = QTextCharFormat()
    written.setForeground(QColor(colour))
    if weight is not QFont.Weight.Normal:
        written.setFontWeight(weight)
    return written
