"""A rounded panel with a heading in small capitals."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import LIGHT, PADDING, Theme, text_font


class Card(QFrame):
    """The panel, no higher than what it holds, which is put into :attr:`body`. The style sheet draws it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._heading = QHBoxLayout()
        self._heading_label = _heading_label()
        self._heading.addWidget(self._heading_label)
        self._heading.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, PADDING)
        layout.setSpacing(9)
        layout.addLayout(self._heading)
        layout.addLayout(self.body)

    def set_heading(self, heading: str) -> None:
        """Says what the card is about."""
        self._heading_label.setText(heading)

    def add_to_heading(self, widget: QWidget) -> None:
        """Puts something small at the right end of the heading's line."""
        self._heading.addWidget(widget)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme; cards that paint something themselves pass it on."""
        self.theme = theme
        self.update()


def _heading_label() -> QLabel:
    label = QLabel()
    font = text_font(11, QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.5)
    label.setFont(font)
    label.setProperty("tone", "heading")
    return label
