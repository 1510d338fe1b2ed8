"""The two small buttons above a plot: a logarithmic axis, and everything in sight again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.teaching import teach
from gui.theme import text_font


class PlotSwitches(QWidget):
    """The buttons; the one that shows everything is there while not everything is shown.

    Signals:
        logarithmic_toggled: whether the axis of values is to be logarithmic.
        fit_asked: a person wants to see everything again.
    """

    logarithmic_toggled = Signal(bool)
    fit_asked = Signal()

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit, self._logarithmic = _small_button(), _small_button()
        self._fit.setObjectName(object_name + "Fit")
        self._logarithmic.setObjectName(object_name + "Log")
        self._logarithmic.setCheckable(True)
        self._logarithmic.toggled.connect(self.logarithmic_toggled)
        self._fit.clicked.connect(self.fit_asked)
        self._fit.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._fit)
        line.addWidget(self._logarithmic)

    @property
    def is_logarithmic(self) -> bool:
        """Whether the axis of values is logarithmic."""
        return self._logarithmic.isChecked()

    def show_partial(self, *, is_partial: bool) -> None:
        """Takes whether there is more than what is shown."""
        self._fit.setVisible(is_partial)

    def say_names(self, quantity: str) -> None:
        """Says their texts, of the quantity that the plot shows."""
        self._logarithmic.setText(self.tr("log"))
        self._logarithmic.setAccessibleName(self.tr("Logarithmic axis of {quantity}").format(quantity=quantity))
        teach(
            self._logarithmic,
            self.tr("Logarithmic axis: equal distances are equal factors, and steady convergence is a straight line"),
        )
        self._fit.setText(self.tr("fit"))
        self._fit.setAccessibleName(self.tr("Everything of {quantity}").format(quantity=quantity))
        teach(self._fit, self.tr("Show everything again (F, or double click)"))


def _small_button() -> QToolButton:
    button = QToolButton()
    button.setFont(text_font(11))
    button.setFixedHeight(20)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setStyleSheet("QToolButton { padding: 1px 7px; } QToolButton:focus { padding: 0px 6px; }")
    return button
