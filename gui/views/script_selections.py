"""What lies under a script's text: found words, brackets, what is looked at; and where what is wrong is underlined."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gui.theme import LIGHT, Theme
from gui.views.script_colours import script_colours

Extent = tuple[int, int]
"""From one position to another, in Qt's units."""


class Layer(IntEnum):
    """What lies above what, the lowest first."""

    SPAN = 0
    FOUND = 1
    FOUND_NOW = 2
    BRACKETS = 3


class ScriptSelections:
    """The layers of an editor's extra selections."""

    def __init__(self, text: QPlainTextEdit) -> None:
        self._text = text
        self._theme = LIGHT
        self._layers: dict[Layer, list[QTextEdit.ExtraSelection]] = {}
        self._extents: dict[Layer, list[Extent]] = {}

    def show_extents(self, layer: Layer, extents: Iterable[Extent]) -> None:
        """Tints these stretches of the text, and no others in that layer."""
        self._extents[layer] = list(extents)
        written = self._format(layer)
        self._show(layer, [self._selection(extent, written) for extent in self._extents[layer]])

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        for layer, extents in list(self._extents.items()):
            self.show_extents(layer, extents)

    def _show(self, layer: Layer, selections: list[QTextEdit.ExtraSelection]) -> None:
        if selections or self._layers.get(layer):
            self._layers[layer] = selections
            self._text.setExtraSelections([one for key in sorted(self._layers) for one in self._layers[key]])

    def _selection(self, extent: Extent, written: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._text.document())
        selection.cursor.setPosition(extent[0])
        selection.cursor.setPosition(extent[1], QTextCursor.MoveMode.KeepAnchor)
        selection.format = written
        return selection

    def _format(self, layer: Layer) -> QTextCharFormat:
        own = script_colours(self._theme)
        grounds = {
            Layer.SPAN: self._theme.running_tint,
            Layer.FOUND: own.found,
            Layer.FOUND_NOW: own.found,
            Layer.BRACKETS: own.brackets,
        }
        written = QTextCharFormat()
        written.setBackground(QColor(grounds[layer]))
        if layer in (Layer.FOUND_NOW, Layer.SPAN):
            written.setFontUnderline(True)
            written.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            colour = self._theme.running if layer is Layer.SPAN else self._theme.ink
            written.setUnderlineColor(QColor(colour))
        return written
