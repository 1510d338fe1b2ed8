"""The switch that has the gradient of a piece of the formula kept, as PyTorch's ``retain_grad()`` does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.models.retention import NO_CHOICE, Keeping, Retention
from gui.teaching import teach


class RetainSwitch(QCheckBox):
    """The switch for the piece that a stop is about.

    Signals:
        edited: the forward step, and whether the gradient of its result is to stay.
    """

    edited = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("retain_grad", parent)
        self.setObjectName("retainGradSwitch")
        self._retention = NO_CHOICE
        self.clicked.connect(self._on_clicked)
        self.retranslate()

    def show_retention(self, retention: Retention) -> None:
        """Shows the choice at a stop."""
        self._retention = retention
        self.setEnabled(retention.keeping is Keeping.RESULT)
        self.setChecked(retention.is_kept)
        self.retranslate()

    def retranslate(self) -> None:
        """Says its texts anew."""
        piece = self._retention.piece
        self.setAccessibleName(self.tr("retain_grad of {piece}").format(piece=piece) if piece else "retain_grad")
        teach(self, self._lesson().format(piece=piece))

    def _on_clicked(self, is_kept: bool) -> None:  # noqa: FBT001 (Qt's signal)
        if self._retention.operation is not None:
            self.edited.emit(self._retention.operation, is_kept)

    def _lesson(self) -> str:
        return {
            Keeping.RESULT: self.tr(
                "retain_grad() on {piece}: PyTorch keeps the gradient that comes to it, in its .grad. It is no leaf, "
                "so its gradient would be gone as soon as it has been passed on. (G)"
            ),
            Keeping.LEAF: self.tr(
                "{piece} is a leaf: its gradient is kept anyway, in its .grad. At the stop of an operation you can "
                "keep the gradient of its result as well."
            ),
            Keeping.NO_GRADIENT: self.tr("{piece} needs no gradient, so there is none to keep."),
            Keeping.NOTHING: self.tr(
                "Go to an operation, forward or on the way back: retain_grad() keeps the gradient of its result, which "
                "is gone otherwise as soon as it has been passed on."
            ),
        }[self._retention.keeping]
