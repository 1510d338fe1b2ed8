"""A field for one number, which takes over what was typed at Enter or when it is left, and rounds nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from gui.teaching import teach
from gui.theme import text_font
from gui.typed_number import NoNumberError, NumberKind, read_number, write_number
from gui.views.text_field import TextField

_UNSHOWN = object()


class NumberField(TextField):
    """The field. A text that is no number stays as it was typed, and a sentence says what to type instead.

    Signals:
        value_edited: the number that was typed (float, int for whole numbers, None for the word of its kind), once it
            was settled and is another than before.
        problem_changed: the sentence about what is wrong, or an empty one.
    """

    value_edited = Signal(object)
    problem_changed = Signal(str)

    def __init__(self, kind: NumberKind | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind or NumberKind()
        self._value: object = _UNSHOWN
        self._own_problem = ""
        self._given_problem = ""
        self._teaching = ""
        self.setFont(text_font())
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("isProblem", False)  # noqa: FBT003 - Qt's own signature
        self.editingFinished.connect(self.settle)

    def show_value(self, value: float | None) -> None:
        """Shows a value with every digit. The value it has already is left as it was typed, such as ``1e-3``."""
        if value == self._value and type(value) is type(self._value):
            return
        self._value = value
        self._write(write_number(value, self._kind))

    def show_problem(self, sentence: str) -> None:
        """Marks the field for a reason that comes from outside, or takes the mark back with an empty sentence."""
        self._given_problem = sentence
        self._tell_problem()

    def problem(self) -> str:
        """What is wrong with what stands in the field, or an empty text."""
        return self._own_problem or self._given_problem

    def teach(self, sentence: str) -> None:
        """The tool tip; while something is wrong, that is told instead."""
        self._teaching = sentence
        self._tell_problem()

    def retranslate(self, kind: NumberKind | None = None) -> None:
        """Says its texts anew; another ``kind`` has another word for no number."""
        self._kind = kind or self._kind
        if self._own_problem:
            self.settle()
        elif self._value is None:
            self._write(self._kind.absent_word)

    def settle(self) -> None:
        """Takes over what was typed, as Enter does."""
        if not self.isModified():
            return
        try:
            value = read_number(self.text(), self._kind)
        except NoNumberError as refusal:
            self._own_problem = str(refusal)
            self._tell_problem()
            return
        self._write(self.text().strip() or write_number(value, self._kind))
        if value != self._value:
            self._value = value
            self.value_edited.emit(value)

    def _write(self, text: str) -> None:
        # Also forgets the field's undo history: from here on undoing is the document's business.
        self.setText(text)
        self.setCursorPosition(0)
        self._own_problem = ""
        self._tell_problem()

    def _tell_problem(self) -> None:
        told = self.problem()
        teach(self, told or self._teaching)
        if self.property("isProblem") != bool(told):
            self.setProperty("isProblem", bool(told))
            self.style().unpolish(self)
            self.style().polish(self)
        self.problem_changed.emit(told)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified() and self._value is not _UNSHOWN:
            value, self._value = self._value, _UNSHOWN
            self.show_value(value)  # type: ignore[arg-type]
            self.selectAll()
        else:
            super().keyPressEvent(event)
