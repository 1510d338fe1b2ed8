"""All of one variable: what it is, every element that was recorded with every digit, and its gradient."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from gui.models.variable_rows import VariableRow
from gui.models.variable_text import is_tensor
from gui.models.variable_tips import gradient_words, sharing_words, summary
from gui.teaching import teach
from gui.theme import code_font
from gui.views.sentence_label import SentenceLabel
from gui.views.tensor_table import TensorTable


class VariableDetails(QFrame):
    """The details, until they are closed.

    Signals:
        watch_asked: a person wants to watch this, such as ``x.grad``.
        closed: a person has seen enough.
    """

    watch_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variableDetails")
        self._row: VariableRow | None = None
        self._name = QLabel()
        self._watch = QPushButton()
        self._watch_gradient = QPushButton()
        self._close = QToolButton()
        self._summary = SentenceLabel("soft")
        self._sharing, self._text, self._absence = SentenceLabel("soft"), SentenceLabel("ink"), SentenceLabel("soft")
        self._values = TensorTable(name="variable", is_exact=True)
        self._set_up()
        self.retranslate()

    def show_variable(self, row: VariableRow) -> None:
        """Shows all of a variable."""
        self._row = row
        state = row.state
        self._name.setText(row.name)
        self._watch.setText(self.tr("Watch {name}").format(name=row.name))
        self._watch_gradient.setText(self.tr("Watch {name}").format(name=f"{row.name}.grad"))
        self._watch_gradient.setVisible(is_tensor(state))
        self._summary.say(summary(state))
        _say(self._sharing, sharing_words(row) if row.sharing else "")
        _say(self._text, state.text if state.value is None else "")
        _say(self._absence, gradient_words(row) if is_tensor(state) and not state.has_grad else "")
        values = ((row.name, state.value), (f"{row.name}.grad", state.grad))
        told = tuple((name, value) for name, value in values if value is not None)
        self._values.show_values(told)
        self._values.setVisible(bool(told))

    def retranslate(self) -> None:
        """Says its texts anew."""
        self._close.setText("✕")
        self._close.setAccessibleName(self.tr("Close"))
        teach(self._close, self.tr("Closes what is told of the variable. (Esc)"))
        teach(self._watch, self.tr("Draws it on the plots while the script runs."))
        teach(self._watch_gradient, self.tr("Draws its gradient on the plots while the script runs."))
        self._values.retranslate()
        if self._row is not None:
            self.show_variable(self._row)

    def _set_up(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name.setFont(code_font(14))
        for button, name in (
            (self._watch, "watchVariable"),
            (self._watch_gradient, "watchGradient"),
            (self._close, "closeDetails"),
        ):
            button.setObjectName(name)
            button.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._close.setProperty("isFlat", True)  # noqa: FBT003 - Qt's own signature
        self._text.setObjectName("variableText")
        self._lay_out()
        self._watch.clicked.connect(lambda: self._ask(""))
        self._watch_gradient.clicked.connect(lambda: self._ask(".grad"))
        self._close.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(self._name)
        above.addStretch(1)
        for button in (self._watch, self._watch_gradient, self._close):
            above.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(above)
        for part in (self._summary, self._sharing, self._text, self._absence):
            layout.addWidget(part)
        layout.addWidget(self._values, 1)
        values = self._values.layout()
        if values is not None:
            values.setContentsMargins(0, 0, 0, 0)

    def _ask(self, ending: str) -> None:
        if self._row is not None:
            self.watch_asked.emit(self._row.name + ending)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _say(label: SentenceLabel, words: str) -> None:
    label.say(words)
    label.setVisible(bool(words))
