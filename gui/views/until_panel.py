"""The small panel in which a person says until when a run is to go on."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from core.trajectory.condition import Condition, Watched
from core.trajectory.number_text import whole
from gui.teaching import teach
from gui.theme import PADDING, RADIUS, Theme, text_font
from gui.typed_number import NoNumberError, NumberKind, read_number
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.sentence_label import SentenceLabel

_WIDTH = 380
_STEP = "step"
_PARAMETER = "parameter "
_GAP = 8


class UntilPanel(QFrame):
    """Opens above a button, takes a condition and a number, and is gone with Esc or a click elsewhere.

    Each condition keeps the number that was typed for it.

    Signals:
        asked: until when the run is to go on: a step (int) or a :class:`Condition`.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("untilPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # what lies outside its round corners
        self._planned = 0
        self._names: tuple[str, ...] = ()
        self._typed: dict[str, str] = {}
        self._key = _STEP
        self._choice, self._value = ChoiceBox(), QLineEdit()
        self._go = QPushButton()
        self._problem = SentenceLabel("problem")
        self._title, self._hint = QLabel(), QLabel()
        self._name()
        self._lay_out()
        self.retranslate()
        self._choice.chosen.connect(self._on_chosen)
        self._value.returnPressed.connect(self._on_entered)
        self._value.textEdited.connect(lambda _text: self._say(""))
        self._go.clicked.connect(self._on_entered)

    def show_parameters(self, names: Sequence[str]) -> None:
        """Takes the names of the numbers that can be waited for, in the order of a record."""
        self._names = tuple(names)
        choices = [
            Choice(_STEP, self.tr("the step is")),
            Choice(Watched.LOSS.name, self.tr("the loss is below")),
            Choice(Watched.GRADIENT_NORM.name, self.tr("the gradient's norm is below")),
            Choice(Watched.LOSS_CHANGE.name, self.tr("the loss changes by less than")),
        ]
        reaches = self.tr("{name} reaches")
        choices += [Choice(f"{_PARAMETER}{row}", reaches.format(name=name)) for row, name in enumerate(names)]
        self._choice.show_choices(choices)
        if self._choice.currentData() is None:
            self._on_chosen(_STEP)
            self._choice.show_choice(_STEP)

    def show_planned(self, steps: int) -> None:
        """Takes how many steps the run has at most."""
        self._planned = steps

    def open_above(self, place: QRect) -> None:
        """Opens above a place of the screen, ready to be typed into."""
        self._say("")
        self.adjustSize()
        self.move(self._within_screen(place))
        self.show()
        self._value.setFocus(Qt.FocusReason.PopupFocusReason)
        self._value.selectAll()

    def retranslate(self) -> None:
        """Says its texts anew."""
        self.show_parameters(self._names)
        self._title.setText(self.tr("Run until"))
        self._hint.setText(self.tr("Enter runs, Esc closes. Checked at every single step, at any speed."))
        self._go.setText(self.tr("Run"))
        self._choice.setAccessibleName(self.tr("Run until"))
        self._value.setAccessibleName(self.tr("Value"))
        teach(self._choice, self.tr("What the run is to go on until; the document does not change."))
        teach(self._go, self.tr("Go on until then, and pause at the first step at which it is so. (Enter)"))
        self._say("")

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self.setStyleSheet(
            f"#untilPanel {{ background: {theme.panel}; border: 1px solid {theme.line}; border-radius: {RADIUS}px; }}"
        )

    def _within_screen(self, place: QRect) -> QPoint:
        room = self.screen().availableGeometry()
        x = min(max(place.center().x() - self.width() // 2, room.left()), room.right() - self.width())
        above = place.top() - _GAP - self.height()
        return QPoint(x, above if above >= room.top() else place.bottom() + _GAP)

    def _name(self) -> None:
        self._choice.setObjectName("untilChoice")
        self._value.setObjectName("untilValue")
        self._go.setObjectName("untilRunButton")
        self._go.setProperty("isPrimary", True)  # noqa: FBT003 - Qt's own signature
        self._problem.setObjectName("untilProblem")
        self._hint.setProperty("tone", "soft")
        self._hint.setFont(text_font(11))

    def _lay_out(self) -> None:
        self._title.setFont(text_font(11))
        self._title.setProperty("tone", "soft")
        self._value.setFixedWidth(104)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._choice, 1)
        row.addWidget(self._value)
        row.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 10, PADDING, 10)
        layout.setSpacing(7)
        for part in (self._title, row, self._problem, self._hint):
            layout.addLayout(part) if isinstance(part, QHBoxLayout) else layout.addWidget(part)
        self.setFixedWidth(_WIDTH)

    def _on_chosen(self, key: str) -> None:
        self._typed[self._key] = self._value.text()
        self._key = key
        self._value.setText(self._typed.get(key, ""))
        self._value.setPlaceholderText(_example(key))
        self._say("")
        self._value.setFocus()
        self._value.selectAll()

    def _on_entered(self) -> None:
        try:
            asked = self._read()
        except NoNumberError as refusal:
            self._say(str(refusal))
            self._value.setFocus()
            return
        self.hide()
        self.asked.emit(asked)

    def _read(self) -> int | Condition:
        """What is asked for.

        Raises:
            NoNumberError: the field holds no number, or none that can be waited for.
        """
        if not self._value.text().strip():
            sentence = self.tr("A number is needed here, such as {example}.")
            raise NoNumberError(sentence.format(example=_example(self._key)))
        number = read_number(self._value.text(), _kind(self._key))
        assert number is not None  # noqa: S101 (no kind here has a word for none)
        if self._key == _STEP and number > self._planned:
            sentence = self.tr("The run has {count} steps at most. Choose one of them, or plan more under “Stop when”.")
            raise NoNumberError(sentence.format(count=whole(self._planned)))
        if self._key == _STEP:
            return int(number)
        if self._key.startswith(_PARAMETER):
            return Condition(Watched.PARAMETER, float(number), int(self._key.removeprefix(_PARAMETER)))
        return Condition(Watched[self._key], float(number))

    def _say(self, sentence: str) -> None:
        self._problem.say(sentence)
        self._problem.setVisible(bool(sentence))
        self._hint.setVisible(not sentence)
        if self.isVisible():
            bottom = self.geometry().bottom()
            self.adjustSize()
            self.move(self.x(), bottom + 1 - self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _kind(key: str) -> NumberKind:
    if key == _STEP:
        return NumberKind(is_whole=True, minimum=0)
    return NumberKind(is_positive=key in {Watched.GRADIENT_NORM.name, Watched.LOSS_CHANGE.name})


def _example(key: str) -> str:
    """What may be typed, shown while nothing is."""
    examples = {
        _STEP: "20",
        Watched.LOSS.name: "0.1",
        Watched.GRADIENT_NORM.name: "1e-3",
        Watched.LOSS_CHANGE.name: "1e-6",
    }
    return examples.get(key, "0.5")
