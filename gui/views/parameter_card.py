"""The card of the parameters: their table, what is wrong with a start value, dtype and seed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from core.document.run_spec import Dtype
from gui.models.parameter_rows import ParameterRow
from gui.teaching import teach
from gui.theme import Theme, text_font
from gui.translation import sentence
from gui.typed_number import NumberKind
from gui.value_text import Numbers, count_text
from gui.views.card import Card
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.number_field import NumberField
from gui.views.parameter_table import ParameterTable
from gui.views.sentence_label import SentenceLabel

_LARGEST_SEED = 2**64 - 1
_OPTIMISED, _CONSTANT = "optimised", "constant"


class ParameterCard(Card):
    """The card.

    Signals:
        start_edited: a parameter's name and the start value that was typed for it.
        start_dragged: a constant's name and the number its slider is at.
        drag_ended: the slider was let go.
        role_changed: a parameter's name and whether it is to be a constant.
        dtype_chosen: another :class:`Dtype`.
        seed_edited: another seed, an int.
    """

    start_edited = Signal(str, str)
    start_dragged = Signal(str, float)
    drag_ended = Signal()
    role_changed = Signal(str, bool)
    dtype_chosen = Signal(object)
    seed_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = ParameterTable()
        self._problem_label = SentenceLabel("problem")
        self._seed = NumberField(NumberKind(is_whole=True, minimum=0, maximum=_LARGEST_SEED))
        self._dtype = ChoiceBox(is_flat=True)
        self._role = ChoiceBox(is_flat=True)
        self._count = QLabel()
        self._seed_label = QLabel()
        self._name_widgets()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_rows(self, rows: Sequence[ParameterRow]) -> None:
        """Shows these parameters, and below them what is wrong with the first wrong start value."""
        self._table.show_rows(rows)
        wrong = next((row for row in rows if row.problem is not None), None)
        told = f"{wrong.layout.label}: {sentence(wrong.problem)}" if wrong and wrong.problem else ""
        self._say(told)
        self._describe_row()

    def show_values(self, now: Mapping[str, Numbers], gradients: Mapping[str, Numbers], dtype: Dtype) -> None:
        """Shows what the parameters are now, by name; cheap enough for every frame (:class:`ParameterRows`)."""
        self._table.show_values(now, gradients, dtype)

    def show_dtype(self, dtype: Dtype) -> None:
        """Shows in which format the run computes."""
        self._dtype.show_choice(dtype.value)

    def show_seed(self, seed: int) -> None:
        """Shows from which seed random start values come."""
        self._seed.show_value(seed)

    def retranslate(self) -> None:
        """Says its texts anew; what is wrong comes anew from outside."""
        self.set_heading(self.tr("Parameters"))
        self._seed_label.setText(self.tr("seed"))
        self._role.show_choices([Choice(_OPTIMISED, self.tr("optimised")), Choice(_CONSTANT, self.tr("constant"))])
        self._table.retranslate()
        self._seed.retranslate()
        self._say_names()
        self._teach_widgets()
        self._describe_row()

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._table.set_theme(theme)

    def _name_widgets(self) -> None:
        for widget, name in (
            (self._table, "parameterTable"),
            (self._problem_label, "startProblem"),
            (self._seed, "seed"),
            (self._dtype, "dtypeChoice"),
            (self._role, "roleChoice"),
        ):
            widget.setObjectName(name)

    def _say_names(self) -> None:
        self._table.setAccessibleName(self.tr("Parameters"))
        self._problem_label.setAccessibleName(self.tr("What is wrong with a start value"))
        self._seed.setAccessibleName(self.tr("Seed"))
        self._dtype.setAccessibleName(self.tr("Floating-point format"))
        self._role.setAccessibleName(self.tr("Role of the parameter"))

    def _teach_widgets(self) -> None:
        teach(
            self._table, self.tr("Every name in the function. Type to change the start value of the one with the ring.")
        )
        teach(
            self._dtype,
            self.tr("How exactly numbers are kept: float32 has about 7 digits, float64 about 16."),
        )
        teach(
            self._role,
            self.tr("Optimised: each step moves it along its gradient. Constant: it is held where it starts."),
        )
        self._seed.teach(
            self.tr("Random start values such as randn(5) come from this number: the same seed, the same run.")
        )

    def _lay_out(self) -> None:
        for small in (self._seed_label, self._count, self._dtype, self._role, self._seed):
            small.setFont(text_font(12))
        for label in (self._seed_label, self._count):
            label.setProperty("tone", "faint")
        self._seed.setProperty("isSmall", True)  # noqa: FBT003 - Qt's own signature
        self._seed.setFixedWidth(48)
        self._count.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.add_to_heading(self._seed_label)
        self.add_to_heading(self._seed)
        footer = QHBoxLayout()
        footer.setSpacing(2)
        for part in (self._dtype, self._count, self._role):
            footer.addWidget(part)
        footer.addStretch()
        self._problem_label.hide()
        self.body.addWidget(self._table)
        self.body.addWidget(self._problem_label)
        self.body.addLayout(footer)

    def _connect(self) -> None:
        self._dtype.show_choices(Choice(dtype.value, dtype.value) for dtype in Dtype)
        self._table.start_edited.connect(self.start_edited)
        self._table.start_dragged.connect(self.start_dragged)
        self._table.drag_ended.connect(self.drag_ended)
        self._table.role_changed.connect(self.role_changed)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._dtype.chosen.connect(self._on_dtype_chosen)
        self._role.chosen.connect(self._on_role_chosen)
        self._seed.value_edited.connect(self.seed_edited)

    def _say(self, told: str) -> None:
        self._problem_label.say(told)
        self._problem_label.setVisible(bool(told))

    def _row(self) -> ParameterRow | None:
        rows = self._table.rows
        current = self._table.currentIndex().row()
        return rows[max(0, min(current, len(rows) - 1))] if rows else None

    def _describe_row(self) -> None:
        row = self._row()
        self._count.setVisible(row is not None)
        self._role.setVisible(row is not None)
        if row is None:
            return
        count = count_text(row.layout.shape)
        template = "· {count} ·" if len(self._table.rows) == 1 else "· {name}: {count} ·"
        self._count.setText(template.format(name=row.layout.label, count=count))
        self._role.show_choice(_CONSTANT if row.is_constant else _OPTIMISED)

    def _on_row_chosen(self, _row: int) -> None:
        self._describe_row()

    def _on_dtype_chosen(self, key: str) -> None:
        self.dtype_chosen.emit(Dtype(key))

    def _on_role_chosen(self, key: str) -> None:
        row = self._row()
        if row is not None and row.is_constant is not (key == _CONSTANT):
            self.role_changed.emit(row.layout.name, key == _CONSTANT)
            self._describe_row()
