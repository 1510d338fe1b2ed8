"""The card in which the function is typed, and shown as it is typeset, or with what is wrong in it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from core.notation.problem import Problem, ProblemKind, Remark, Span
from gui.teaching import teach
from gui.theme import Theme
from gui.translation import sentence
from gui.views.card import Card
from gui.views.formula_editor import FormulaEditor
from gui.views.formula_preview import Drawing, FormulaPreview
from gui.views.sentence_label import SentenceLabel

_ROOM_BELOW, _COMPACT_ROOM_BELOW = 72, 54
"""For a drawing, or for four or three lines of a sentence: always there, so that nothing jumps while one types."""


class FunctionCard(Card):
    """The card.

    Signals:
        edited: the whole text, after every change by a person.
        settled: the person pressed Enter or left the field.
        script_pasted: what was to be pasted is no formula, but a script.
    """

    edited = Signal(str)
    settled = Signal()
    script_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: Span | None = None
        self._remarks: tuple[Span, ...] = ()
        self._is_undrawable = False
        self._editor = FormulaEditor()
        self._below = QStackedWidget()
        self._preview = FormulaPreview()
        self._remark_label = SentenceLabel("soft")
        self._problem_label = SentenceLabel("problem")
        self._name_widgets()
        self.retranslate()
        self._fill()
        self.set_compact(is_compact=False)
        self._editor.edited.connect(self._on_edited)
        self._editor.settled.connect(self.settled)
        self._editor.script_pasted.connect(self.script_pasted)

    def show_text(self, text: str) -> None:
        """Puts another text into the field, such as an example's; the text it has already is left alone."""
        self._editor.show_text(text)
        self._show_as_typed()

    def show_problem(self, problem: Problem | None) -> None:
        """Marks what is wrong and says it, or takes that back. It belongs to the text now in the field."""
        self._problem = problem.span if problem else None
        # An empty field is no mistake yet.
        self._problem_label.set_tone("soft" if problem and problem.kind is ProblemKind.EMPTY else "problem")
        self._say(sentence(problem) if problem else "")
        self._mark()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Says softly what is worth a word although nothing is wrong."""
        self._remarks = tuple(remark.span for remark in remarks)
        self._remark_label.say(" ".join(dict.fromkeys(sentence(remark) for remark in remarks)))
        self._remark_label.setVisible(bool(remarks))
        self._mark()

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Shows the function as it is typeset; None shows it as it is typed."""
        self._is_undrawable = drawing is None
        self._preview.show_drawing(drawing, self._editor.toPlainText())

    def drawing_room(self) -> QSize:
        """How large a drawing can be without being made smaller."""
        return self._preview.maximumViewportSize()

    def take_focus(self) -> None:
        """Lets the person type."""
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Says its texts anew; what is wrong comes anew from outside."""
        self.set_heading(self.tr("Function"))
        self._editor.setAccessibleName(self.tr("Function"))
        self._editor.setPlaceholderText(self.tr("for example 3x²+2x−1"))
        self._teaching = self.tr(
            "The function that is made smaller, as on paper: 3x²+2x−1, (x1+5)x2², 2xᵀx, sin(x)/x. "
            "Every name in it is a parameter. Enter ends the typing."
        )
        teach(self._editor, self._teaching)
        self._preview.setAccessibleName(self.tr("The function as it is typeset"))
        self._remark_label.setAccessibleName(self.tr("Remark on the function"))
        self._problem_label.setAccessibleName(self.tr("What is wrong with the function"))

    @override
    def set_compact(self, *, is_compact: bool) -> None:
        super().set_compact(is_compact=is_compact)
        self._below.setFixedHeight(_COMPACT_ROOM_BELOW if is_compact else _ROOM_BELOW)

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._editor.set_theme(theme)
        self._preview.set_theme(theme)

    def _name_widgets(self) -> None:
        for widget, name in (
            (self._editor, "functionEditor"),
            (self._preview, "formulaPreview"),
            (self._remark_label, "remarkLabel"),
            (self._problem_label, "problemLabel"),
        ):
            widget.setObjectName(name)

    def _fill(self) -> None:
        self._remark_label.hide()
        drawn = QWidget()
        layout = QVBoxLayout(drawn)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._preview, 1)
        layout.addWidget(self._remark_label)
        self._below.addWidget(drawn)
        self._below.addWidget(self._problem_label)
        self.body.addWidget(self._editor)
        self.body.addWidget(self._below)

    def _say(self, told: str) -> None:
        self._problem_label.say(told)
        self._editor.setAccessibleDescription(told or self._teaching)
        self._below.setCurrentIndex(1 if told else 0)

    def _mark(self) -> None:
        self._editor.mark(self._problem, self._remarks)

    def _on_edited(self, text: str) -> None:
        self._show_as_typed()
        self.edited.emit(text)

    def _show_as_typed(self) -> None:
        # A drawing stays until the next one comes; a text that cannot be drawn follows the typing.
        if self._is_undrawable:
            self._preview.show_drawing(None, self._editor.toPlainText())
