"""The card that says when a run stops."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from typing_extensions import override

from gui.typed_number import NumberKind
from gui.views.card import Card
from gui.views.number_field import NumberField
from gui.views.sentence_label import SentenceLabel

_MOST_STEPS = 1_000_000_000
_FIELD_WIDTH = 90


class StopCard(Card):
    """The card.

    Signals:
        steps_edited: how many updates are made at most, an int.
        stop_gradient_edited: the norm of the gradient below which the run has converged; None where nobody asks for it.
    """

    steps_edited = Signal(object)
    stop_gradient_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self.set_compact(is_compact=False)
        self.body.addLayout(self._grid)
        self._steps = NumberField(NumberKind(is_whole=True, minimum=1, maximum=_MOST_STEPS))
        self._gradient = NumberField(self._gradient_kind())
        self._steps_label = self._add(self._steps)
        self._gradient_label = self._add(self._gradient)
        self._steps.setObjectName("steps")
        self._gradient.setObjectName("stopGradient")
        self.retranslate()
        self._gradient.show_value(None)
        self._steps.value_edited.connect(self.steps_edited)
        self._gradient.value_edited.connect(self.stop_gradient_edited)

    def show_steps(self, steps: int) -> None:
        """Shows how many updates are made at most."""
        self._steps.show_value(steps)

    def show_stop_gradient(self, norm: float | None) -> None:
        """Shows below which norm of the gradient the run has converged; None is the word *off*."""
        self._gradient.show_value(norm)

    @override
    def set_compact(self, *, is_compact: bool) -> None:
        super().set_compact(is_compact=is_compact)
        self._grid.setVerticalSpacing(self.body.spacing())

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.set_heading(self.tr("Stop when"))
        self._steps_label.setText(self.tr("steps"))
        self._gradient_label.setText(self.tr("gradient norm below"))
        self._steps.setAccessibleName(self._steps_label.text())
        self._gradient.setAccessibleName(self._gradient_label.text())
        self._steps.retranslate()
        self._gradient.retranslate(self._gradient_kind())
        self._teach()

    def _gradient_kind(self) -> NumberKind:
        return NumberKind(is_positive=True, absent_word=self.tr("off"))

    def _teach(self) -> None:
        self._steps.teach(
            self.tr("The run stops after this many updates of the parameters, if nothing stops it before.")
        )
        self._gradient.teach(
            self.tr(
                "The run has converged once the length of the gradient is below this, such as 1e-6: there the function "
                "is flat. Type off to go on regardless."
            )
        )

    def _add(self, field: NumberField) -> QLabel:
        row = 2 * (self._grid.rowCount() // 2)
        label, problem = QLabel(), SentenceLabel("problem")
        label.setBuddy(field)
        field.setFixedWidth(_FIELD_WIDTH)
        problem.hide()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(problem, row + 1, 0, 1, 2)
        field.problem_changed.connect(problem.say)
        field.problem_changed.connect(lambda sentence: problem.setVisible(bool(sentence)))
        return label
