"""Colours a script where it is looked at, so that a key press costs the same at any length.

Qt's own highlighter reads all of a text at once, and a whole text again when a quote is typed. Here each block knows
what was carried over to it, as far as lines were read, and whether it is coloured; only blocks on the screen are.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from gui.models.python_lines import CODE, carried_over
from gui.models.python_pieces import pieces_of
from gui.models.text_units import units, units_before
from gui.theme import LIGHT, Theme
from gui.views.script_colours import piece_formats

_FEW = 200
"""Lines that are read at once, when they are edited; more of them wait until they are looked at."""
_UNREAD = -1


class ScriptHighlighting(QObject):
    """The colours. A block's ``userState`` is twice what was carried over to it, and one more once it is coloured."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._formats = piece_formats(LIGHT)
        self._read_to = 0
        self._blocks = document.blockCount()
        self._forget(document.firstBlock(), document.lastBlock())
        document.contentsChange.connect(self._on_contents_change)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme; all is coloured anew when it is looked at."""
        self._formats = piece_formats(theme)
        block = self._document.firstBlock()
        while block.isValid():
            _forget_colours(block)
            block = block.next()

    def colour(self, first: QTextBlock, last: QTextBlock) -> None:
        """Colours the blocks from ``first`` to ``last`` that are not."""
        self._read(last)
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if not block.userState() & 1:
                self._colour_block(block)
            block = block.next()

    def carried_to(self, block: QTextBlock) -> int:
        """What the lines before a block carry over to it."""
        self._read(block)
        return max(block.userState(), 0) >> 1

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        first = self._document.findBlock(position)
        last = self._document.findBlock(position + added)
        last = last if last.isValid() else self._document.lastBlock()
        blocks, self._blocks = self._blocks, self._document.blockCount()
        read_to, self._read_to = self._read_to, min(self._read_to, max(first.blockNumber() - 1, 0))
        self._forget(first, last)
        if first.blockNumber() <= read_to and last.blockNumber() - first.blockNumber() <= _FEW:
            self._read(last)
            self._go_on_behind(last, read_to + self._blocks - blocks)

    def _go_on_behind(self, edited: QTextBlock, known_to: int) -> None:
        """Where an edit carries over the same as before, what is known of the lines behind it stays known."""
        following = edited.next()
        is_known = following.isValid() and following.blockNumber() <= known_to
        if is_known and following.userState() >> 1 == _carried_behind(edited):
            self._read_to = known_to

    def _forget(self, first: QTextBlock, last: QTextBlock) -> None:
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            block.setUserState(_UNREAD if block.blockNumber() else 2 * CODE)
            block = block.next()

    def _read(self, last: QTextBlock) -> None:
        """Finds out what is carried over to each block up to ``last``."""
        goal = last.blockNumber()
        if goal <= self._read_to:
            return
        block = self._document.findBlockByNumber(self._read_to)
        while block.blockNumber() < goal:
            carried = _carried_behind(block)
            block = block.next()
            if block.userState() >> 1 != carried:
                block.setUserState(2 * carried)
        self._read_to = goal

    def _colour_block(self, block: QTextBlock) -> None:
        text = block.text()
        in_characters = [
            (piece.start, piece.end, self._formats[piece.kind])
            for piece in pieces_of(text, max(block.userState(), 0) >> 1)
        ]
        ranges = [_range(text, start, end, written) for start, end, written in in_characters]
        if ranges or block.layout().formats():
            block.layout().setFormats(ranges)
            self._document.markContentsDirty(block.position(), block.length())
        block.setUserState(max(block.userState(), 0) | 1)


def _carried_behind(block: QTextBlock) -> int:
    return carried_over(block.text(), max(block.userState(), 0) >> 1)


def _forget_colours(block: QTextBlock) -> None:
    state = block.userState()
    if state != _UNREAD:
        block.setUserState(state & ~1)


def _range(text: str, start: int, end: int, written: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    piece.start = units_before(text, start)
    piece.length = units(text[start:end])
    piece.format = written
    return piece
