"""A rounded panel with a heading in small capitals."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from gui.theme import LIGHT, PADDING, Theme, text_font


class Card(QFrame):
    """The panel, no higher than what it holds, which is put into :attr:`body`. The style sheet draws it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body = QVBoxLayout()
        self._heading = QHBoxLayout()
        self._heading_label = _heading_label()
        self._heading.addWidget(self._heading_label)
        self._heading.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(self._heading)
        layout.addLayout(self.body)
        Card.set_compact(self, is_compact=False)  # of what is here so far; a card's own parts come later

    def set_heading(self, heading: str) -> None:
        """Says what the card is about."""
        self._heading_label.setText(heading)

    def show_heading(self, *, is_shown: bool) -> None:
        """Says it, or leaves that to a tab above the card; what stands at the end of the line stays."""
        self._heading_label.setVisible(is_shown)

    def set_compact(self, *, is_compact: bool) -> None:
        """Makes do with less height, where the window is low."""
        above, below, between = (6, 7, 5) if is_compact else (12, PADDING, 8)
        self.body.setSpacing(between)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(PADDING, above, PADDING, below)
            layout.setSpacing(between + 1)

    def add_to_heading(self, widget: QWidget) -> None:
        """Puts something small at the right end of the heading's line."""
        self._heading.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme; cards that paint something themselves pass it on."""
        self.theme = theme
        self.update()

    @override
    def sizeHint(self) -> QSize:
        # Qt's own would be for the width it would like to have, in which a sentence may need fewer lines.
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self.hasHeightForWidth() else hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _heading_label() -> QLabel:
    label = QLabel()
    font = text_font(11, QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
    label.setFont(font)
    label.setProperty("tone", "heading")
    return label
