"""What a tool tip teaches: wrapped for the eye (Qt sets plain text of any length in one line), plain for the ear."""

from html import escape

from PySide6.QtWidgets import QWidget


def teach(widget: QWidget, text: str) -> None:
    """Gives a widget a tool tip, and screen readers the same words."""
    widget.setToolTip(wrapped(text))
    widget.setAccessibleDescription(text)


def wrapped(text: str) -> str:
    """A text for a tool tip: the same words, wrapped at a width that can be read; nothing for nothing."""
    return f"<qt>{escape(text, quote=False).replace(chr(10), '<br>')}</qt>" if text else ""
