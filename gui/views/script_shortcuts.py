"""Keys that mean something in a script's editor beside typing, also where the window means something else by them."""

from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Wish(Enum):
    """What a key asks for. Those of Qt's own text fields are named where the window's actions have the same key."""

    FIND = "find"
    FIND_NEXT = "find next"
    FIND_PREVIOUS = "find previous"
    GO_TO_LINE = "go to line"
    TOGGLE_BREAKPOINT = "toggle breakpoint"
    RUN_TO_LINE = "run to line"
    NEXT_MARK = "next mark"
    LEAVE = "leave"
    LEAVE_NOW = "leave now"
    LEAVE_BACK = "leave back"
    UNDO = "undo"
    REDO = "redo"
    TYPE = "type"

    @property
    def is_typing(self) -> bool:
        """Whether the text itself does it."""
        return self in (Wish.TYPE, Wish.LEAVE)


_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_KEYS = {
    QKeyCombination(_CONTROL, Qt.Key.Key_Z): Wish.UNDO,
    QKeyCombination(_CONTROL, Qt.Key.Key_Y): Wish.REDO,
    QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_Z): Wish.REDO,  # which of the two it is differs by platform
    QKeyCombination(_CONTROL, Qt.Key.Key_F): Wish.FIND,
    QKeyCombination(Qt.Key.Key_F3): Wish.FIND_NEXT,
    QKeyCombination(_SHIFT, Qt.Key.Key_F3): Wish.FIND_PREVIOUS,
    QKeyCombination(_CONTROL, Qt.Key.Key_G): Wish.GO_TO_LINE,
    QKeyCombination(Qt.Key.Key_F9): Wish.TOGGLE_BREAKPOINT,
    QKeyCombination(_CONTROL, Qt.Key.Key_F8): Wish.NEXT_MARK,
    QKeyCombination(Qt.Key.Key_Escape): Wish.LEAVE,
    QKeyCombination(_CONTROL, Qt.Key.Key_Tab): Wish.LEAVE_NOW,
    QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_Backtab): Wish.LEAVE_BACK,
    QKeyCombination(_CONTROL, Qt.Key.Key_Slash): Wish.TYPE,
    QKeyCombination(_ALT, Qt.Key.Key_Up): Wish.TYPE,
    QKeyCombination(_ALT, Qt.Key.Key_Down): Wish.TYPE,
    QKeyCombination(_CONTROL, Qt.Key.Key_Backspace): Wish.TYPE,
    QKeyCombination(_CONTROL, Qt.Key.Key_Delete): Wish.TYPE,
}
_MOVES = {
    *(QKeySequence.StandardKey.MoveToNextWord, QKeySequence.StandardKey.MoveToPreviousWord),
    *(QKeySequence.StandardKey.MoveToStartOfDocument, QKeySequence.StandardKey.MoveToEndOfDocument),
    *(QKeySequence.StandardKey.SelectNextWord, QKeySequence.StandardKey.SelectPreviousWord),
    *(QKeySequence.StandardKey.SelectStartOfDocument, QKeySequence.StandardKey.SelectEndOfDocument),
}


def wish_of(event: QKeyEvent) -> Wish | None:
    """What a key asks for; None for all that is just typed."""
    combination = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))
    if combination in _KEYS:
        return _KEYS[combination]
    return Wish.TYPE if any(event.matches(key) for key in _MOVES) else None
