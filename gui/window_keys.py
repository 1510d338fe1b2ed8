"""Keys that mean one thing in a text field and another in the window, such as Ctrl+→: a word on, or a step on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_MOVING = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})


def moves_the_playhead(event: QKeyEvent) -> bool:
    """Whether the window would step, go back, or go to an end; a field in which nothing is being typed lets it."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return modifiers == Qt.KeyboardModifier.ControlModifier and Qt.Key(event.key()) in _MOVING
