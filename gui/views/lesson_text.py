"""A lesson's text, as high as it is long: code stands out, and wraps wherever it must."""

from html import escape
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser
from typing_extensions import override

from gui.theme import LIGHT, Theme, code_font, text_font

_LESS = 2
"""Pixels of the font in a low window."""


def code_html(text: str, theme: Theme) -> str:
    """A text in which what stands between backticks is code."""
    family = code_font().family()
    style = f"font-family: '{family}', monospace; background-color: {theme.field};"
    pieces = text.split("`")
    return "".join(
        f'<span style="{style}">{escape(piece, quote=False)}</span>' if place % 2 else escape(piece, quote=False)
        for place, piece in enumerate(pieces)
    )


class LessonText(QTextBrowser):
    """The text; it can be selected with the mouse, and leaves the keys to the panel.

    Args:
        pixels: of its font.
        large_pixels: the same, for a lecture.
        tone: which of the theme's colours it has, such as ``ink``.
        is_strong: whether it is heavier.
    """

    def __init__(self, pixels: int, large_pixels: int, tone: str = "ink", *, is_strong: bool = False) -> None:
        super().__init__()
        self._sizes = pixels, large_pixels
        self._tone = tone
        self._is_large = self._is_compact = False
        self._is_strong = is_strong
        self._theme = LIGHT
        self._said = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; }")
        self.document().setDocumentMargin(0)

    def say(self, text: str) -> None:
        """Shows a text in which backticks surround code."""
        self._said = text
        self.setAccessibleName(text.replace("`", ""))
        self._render()

    def announce(self) -> None:
        """Has screen readers read it out."""
        if self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def set_tone(self, tone: str) -> None:
        """Takes another of the theme's colours."""
        self._tone = tone
        self._render()

    def said(self) -> str:
        """What is shown, as it was given."""
        return self._said

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._is_large = is_large
        self._render()

    def set_compact(self, *, is_compact: bool) -> None:
        """Writes a little smaller where the window is low, unless it is for a lecture."""
        if is_compact is not self._is_compact:
            self._is_compact = is_compact
            self._render()

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._theme = theme
        self._render()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _render(self) -> None:
        usual, large = self._sizes
        pixels = large if self._is_large else usual - _LESS * self._is_compact
        self.document().setDefaultFont(text_font(pixels))
        weight = "font-weight: 600; " if self._is_strong else ""
        html = code_html(self._said, self._theme)
        colour = getattr(self._theme, self._tone)
        self.setHtml(f'<p style="{weight}color: {colour}; line-height: 128%; margin: 0;">{html}</p>')
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(self.viewport().width(), 60))
        self.setFixedHeight(ceil(self.document().size().height()) + 1)
