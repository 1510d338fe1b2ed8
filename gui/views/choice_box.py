"""A combo box that is turned by a person only: never by scrolling over it, never by what is shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget
from typing_extensions import override

from gui.teaching import wrapped

_ROOM_BESIDE = 32
"""Pixels beside an entry's text in the list."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry: the key that is told, the text that is read, and a sentence about it."""

    key: str
    text: str
    tool_tip: str = ""


class ChoiceBox(QComboBox):
    """The combo box.

    Signals:
        chosen: the key of what a person took.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, is_flat: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("isFlat", is_flat)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if not is_flat:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Offers these and no others; what was chosen stays chosen if it is among them."""
        shown = self.currentData()
        self.clear()
        for row, choice in enumerate(choices):
            self.addItem(choice.text, choice.key)
            self.setItemData(row, wrapped(choice.tool_tip) or None, Qt.ItemDataRole.ToolTipRole)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _ROOM_BESIDE)
        self.show_choice(shown)

    def show_choice(self, key: str | None) -> None:
        """Shows an entry as the chosen one; one that is not offered shows nothing."""
        self.setCurrentIndex(self.findData(key))

    def _on_activated(self, row: int) -> None:
        self.chosen.emit(self.itemData(row))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
