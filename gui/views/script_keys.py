"""What keys type in a script: levels of indentation, comments, whole lines. Every press can be undone by itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gui.models.python_lines import CODE, code_of
from gui.models.python_typing import (
    back_to_level,
    comments_toggled,
    dedented,
    indentation,
    indentation_after,
    indented,
    to_next_level,
)
from gui.views.script_lines import move_down, move_up, rewrite

CarriedTo = Callable[[QTextBlock], int]
"""What the lines before a block carry over to it."""

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor


def types(text: QPlainTextEdit, event: QKeyEvent, carried_to: CarriedTo) -> bool:
    """Does what a key means in a script; False where it means what it means in every text."""
    key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers in (_NONE, _SHIFT):
        _break_line(text, carried_to)
        return True
    deeds: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[QPlainTextEdit], bool]] = {
        (Qt.Key.Key_Tab, _NONE): _indent,
        (Qt.Key.Key_Backtab, _SHIFT): _dedent,
        (Qt.Key.Key_Backtab, _NONE): _dedent,
        (Qt.Key.Key_Backspace, _NONE): _go_back_a_level,
        (Qt.Key.Key_Slash, _CONTROL): toggle_comments,
        (Qt.Key.Key_Up, _ALT): move_up,
        (Qt.Key.Key_Down, _ALT): move_down,
        (Qt.Key.Key_Home, _NONE): _go_home,
        (Qt.Key.Key_Home, _SHIFT): _select_home,
    }
    deed = deeds.get((key, modifiers))
    return deed is not None and deed(text)


def toggle_comments(text: QPlainTextEdit) -> bool:
    """Comments the selected lines out, or in again."""
    return rewrite(text, comments_toggled)


def _break_line(text: QPlainTextEdit, carried_to: CarriedTo) -> None:
    cursor = text.textCursor()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    block = cursor.block()
    before = _before(cursor)
    carried = carried_to(block)
    following = indentation_after(before, code_of(before, carried)) if carried == CODE else indentation(before)
    cursor.insertText("\n" + following)
    cursor.endEditBlock()
    text.setTextCursor(cursor)


def _indent(text: QPlainTextEdit) -> bool:
    cursor = text.textCursor()
    if cursor.hasSelection():
        return rewrite(text, indented)
    cursor.insertText(to_next_level(cursor.positionInBlock()))
    text.setTextCursor(cursor)
    return True


def _dedent(text: QPlainTextEdit) -> bool:
    return rewrite(text, dedented)


def _go_back_a_level(text: QPlainTextEdit) -> bool:
    cursor = text.textCursor()
    taken = back_to_level(_before(cursor))
    if cursor.hasSelection() or taken == 1:
        return False
    cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, _KEEP, taken)
    cursor.removeSelectedText()
    return True


def _go_home(text: QPlainTextEdit) -> bool:
    return _to_text(text, QTextCursor.MoveMode.MoveAnchor)


def _select_home(text: QPlainTextEdit) -> bool:
    return _to_text(text, _KEEP)


def _to_text(text: QPlainTextEdit, mode: QTextCursor.MoveMode) -> bool:
    """To where the line's text begins; from there to where the line does."""
    cursor = text.textCursor()
    start = len(indentation(cursor.block().text()))
    wanted = 0 if cursor.positionInBlock() == start else start
    cursor.setPosition(cursor.block().position() + wanted, mode)
    text.setTextCursor(cursor)
    return True


def _before(cursor: QTextCursor) -> str:
    """What stands before the cursor on its line."""
    line = QTextCursor(cursor)
    line.setPosition(cursor.block().position())
    line.setPosition(cursor.position(), _KEEP)
    return line.selectedText()
