"""Whole lines of a script, changed as one step that can be undone; what was selected stays selected."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gui.models.text_units import units

_KEEP = QTextCursor.MoveMode.KeepAnchor


def rewrite(text: QPlainTextEdit, rewritten: Callable[[Sequence[str]], list[str]]) -> bool:
    """Writes the selected lines anew, as one step; the same characters stay selected."""
    first, last = _selected(text)
    before = _lines(first, last)
    after = rewritten(before)
    if after == before:
        return True
    cursor = text.textCursor()
    ends = [_place_of(cursor.anchor(), text), _place_of(cursor.position(), text)]
    start, top = first.position(), first.blockNumber()
    _put(cursor, first, last, after)
    moved = [_moved(end, top, before, after) for end in ends]
    for (line, column), mode in zip(moved, (QTextCursor.MoveMode.MoveAnchor, _KEEP), strict=True):
        inside = sum(units(one) + 1 for one in after[: line - top])
        cursor.setPosition(start + inside + column, mode)
    text.setTextCursor(cursor)
    return True


def move_up(text: QPlainTextEdit) -> bool:
    """Exchanges the selected lines with the one above them."""
    first, last = _selected(text)
    if first.blockNumber() > 0:
        _exchange(text, first.previous(), first, last)
    return True


def move_down(text: QPlainTextEdit) -> bool:
    """Exchanges the selected lines with the one below them."""
    first, last = _selected(text)
    if last.next().isValid():
        _exchange(text, first, last.next(), last.next())
    return True


def _exchange(text: QPlainTextEdit, first: QTextBlock, second: QTextBlock, end: QTextBlock) -> None:
    """Puts the lines from ``second`` to ``end`` before those from ``first`` on; the selection goes with its lines."""
    cursor = text.textCursor()
    above = _lines(first, second.previous())
    below = _lines(second, end)
    goes_up = cursor.position() >= second.position()
    shift = -sum(units(line) + 1 for line in above) if goes_up else sum(units(line) + 1 for line in below)
    anchor, position = cursor.anchor() + shift, cursor.position() + shift
    _put(cursor, first, end, [*below, *above])
    cursor.setPosition(anchor)
    cursor.setPosition(position, _KEEP)
    text.setTextCursor(cursor)


def _moved(end: tuple[int, int], top: int, before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """Where an end of the selection is: as far from the end of its line as it was."""
    line, column = end
    if not 0 <= line - top < len(before):
        return end
    grown = units(after[line - top]) - units(before[line - top])
    return line, min(max(column + grown, 0), units(after[line - top])) if column else 0


def _put(cursor: QTextCursor, first: QTextBlock, last: QTextBlock, lines: Sequence[str]) -> None:
    cursor.beginEditBlock()
    cursor.setPosition(first.position())
    cursor.setPosition(last.position() + last.length() - 1, _KEEP)
    cursor.insertText("\n".join(lines))
    cursor.endEditBlock()


def _selected(text: QPlainTextEdit) -> tuple[QTextBlock, QTextBlock]:
    """The first and the last line that are selected; one of which only the start is reached is not."""
    cursor = text.textCursor()
    document = text.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if last.blockNumber() > first.blockNumber() and cursor.selectionEnd() == last.position():
        last = last.previous()
    return first, last


def _lines(first: QTextBlock, last: QTextBlock) -> list[str]:
    lines = []
    block = first
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        lines.append(block.text())
        block = block.next()
    return lines


def _place_of(position: int, text: QPlainTextEdit) -> tuple[int, int]:
    block = text.document().findBlock(position)
    return block.blockNumber(), position - block.position()
