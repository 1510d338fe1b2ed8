"""A quiet band that offers the session that was lost in a crash."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.teaching import teach
from gui.theme import Theme
from gui.views.sentence_label import SentenceLabel


class RecoveryBand(QFrame):
    """Hidden until there is something to offer or to tell; it waits for an answer and stands in nobody's way.

    Signals:
        restore_asked: the person wants the session back.
        discard_asked: the person does not want it.
        dismissed: the person has read what was told.
    """

    restore_asked = Signal()
    discard_asked = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recoveryBand")
        self._label = SentenceLabel("plain")
        self._label.setObjectName("recoveryLabel")
        self._restore = self._button("restoreButton")
        self._discard = self._button("discardButton")
        self._dismiss = self._button("dismissButton")
        self.retranslate()
        self._restore.clicked.connect(self.restore_asked)
        self._discard.clicked.connect(self.discard_asked)
        self._dismiss.clicked.connect(self.dismissed)
        self._lay_out()
        self.hide()

    def offer(self, sentence: str) -> None:
        """Says what can be had back, and asks."""
        self._show(sentence, is_offer=True)

    def tell(self, sentence: str) -> None:
        """Says what cannot be had back."""
        self._show(sentence, is_offer=False)

    def retranslate(self) -> None:
        """Says its texts anew; a sentence that stands here stays as it was told."""
        for button, text, meaning in (
            (self._restore, self.tr("Restore"), self.tr("Goes on with the session that was lost.")),
            (self._discard, self.tr("Discard"), self.tr("Removes the session that was lost, for good.")),
            (self._dismiss, self.tr("Close"), self.tr("Takes this message away.")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            teach(button, meaning)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self.setStyleSheet(
            f"#recoveryBand {{ background: {theme.running_tint}; border: none; border-radius: 8px; }}"
            f"#recoveryLabel {{ color: {theme.ink}; }}"
        )

    def _show(self, sentence: str, *, is_offer: bool) -> None:
        self._restore.setVisible(is_offer)
        self._discard.setVisible(is_offer)
        self._dismiss.setVisible(not is_offer)
        self.show()
        self._label.say(sentence)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 7, 8, 7)
        layout.setSpacing(8)
        layout.addWidget(self._label, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._restore, self._discard, self._dismiss):
            layout.addWidget(button)
