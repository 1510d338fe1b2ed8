"""One setting as a row: its label, a slider beside a field or a switch, and below it what is wrong with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from core.trajectory.number_text import full
from gui.method_description import SettingDescription
from gui.slider_scale import SliderScale
from gui.teaching import teach
from gui.views.number_field import NumberField
from gui.views.sentence_label import SentenceLabel
from gui.views.setting_slider import SettingSlider

LABEL_WIDTH = 104
FIELD_WIDTH = 78
_NAMES = {"lr": "learningRate"}


class SettingRow(QWidget):
    """What all rows share.

    Signals:
        value_changed: the setting's new value.
        drag_ended: what began with ``value_changed`` is complete; the next change is another edit.
    """

    value_changed = Signal(object)
    drag_ended = Signal()

    def __init__(self, description: SettingDescription, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._description = description
        self._problem_label = SentenceLabel("problem")
        self._problem_label.setObjectName(f"{self.widget_name()}Problem")
        self._problem_label.hide()
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._label = QLabel()
        self._label.setFixedWidth(LABEL_WIDTH)
        self._label.setWordWrap(True)
        self._line.addWidget(self._label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._line)
        layout.addWidget(self._problem_label)

    def widget_name(self) -> str:
        """The object name of the widget in which the setting is typed or switched."""
        return _NAMES.get(self._description.name, self._description.name)

    def describe(self, description: SettingDescription) -> None:
        """Takes the same setting's words, perhaps in another language."""
        self._description = description
        self._label.setText(description.label)
        teach(self._label, description.tool_tip)

    def show_value(self, value: float) -> None:
        """Shows the setting's value."""
        raise NotImplementedError

    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in order."""
        raise NotImplementedError

    def show_problem(self, sentence: str) -> None:
        """Says below the row what is wrong, or nothing."""
        self._problem_label.say(sentence)
        self._problem_label.setVisible(bool(sentence))


class NumberSetting(SettingRow):
    """A number: the slider for the usual ones, the field for any."""

    def __init__(self, description: SettingDescription, parent: QWidget | None = None) -> None:
        super().__init__(description, parent)
        self._value = float(description.default)
        scale = SliderScale(description.minimum, description.maximum, description.is_logarithmic)
        self._slider = SettingSlider(scale)
        self._slider.setObjectName(f"{self.widget_name()}Slider")
        self._field = NumberField()
        self._field.setObjectName(self.widget_name())
        self._field.setFixedWidth(FIELD_WIDTH)
        self._line.addWidget(self._slider, 1)
        self._line.addWidget(self._field)
        self._connect()
        self.describe(description)

    @override
    def describe(self, description: SettingDescription) -> None:
        """Takes the words; what is wrong is told in them, too."""
        super().describe(description)
        self._slider.setAccessibleName(self.tr("{setting}, as a slider").format(setting=description.label))
        teach(self._slider, description.tool_tip)
        self._field.setAccessibleName(description.label)
        self._field.teach(self._teaching(self._value))
        self._field.retranslate()

    @override
    def show_value(self, value: float) -> None:
        """Shows the number; one that the slider does not reach puts it at its end."""
        self._value = float(value)
        self._slider.show_value(value)
        self._field.show_value(self._value)
        self._field.teach(self._teaching(self._value))

    @override
    def stops(self) -> tuple[QWidget, ...]:
        """The slider, then the field."""
        return self._slider, self._field

    @override
    def show_problem(self, sentence: str) -> None:
        """Marks the field and says below it what is wrong."""
        self._field.show_problem(sentence)

    def _connect(self) -> None:
        self._slider.value_dragged.connect(self._on_dragged)
        self._slider.drag_ended.connect(self.drag_ended)
        self._field.value_edited.connect(self._on_typed)
        self._field.problem_changed.connect(super().show_problem)

    def _teaching(self, value: float) -> str:
        range_text = self.tr("The field takes any number, with every digit; now {value}.").format(value=full(value))
        return f"{self._description.tool_tip}\n{range_text}".strip()

    def _on_dragged(self, value: float) -> None:
        self._field.show_value(value)
        self.value_changed.emit(value)

    def _on_typed(self, value: float) -> None:
        self._slider.show_value(value)
        self.value_changed.emit(value)
        self.drag_ended.emit()


class SwitchSetting(SettingRow):
    """A switch that says in a word how it stands."""

    def __init__(self, description: SettingDescription, parent: QWidget | None = None) -> None:
        super().__init__(description, parent)
        self._box = QCheckBox()
        self._box.setObjectName(self.widget_name())
        self._line.addWidget(self._box, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addStretch(1)
        self._box.toggled.connect(self._say)
        self._box.clicked.connect(self._on_clicked)
        self.describe(description)

    @override
    def describe(self, description: SettingDescription) -> None:
        """Takes the words."""
        super().describe(description)
        self._box.setAccessibleName(description.label)
        teach(self._box, description.tool_tip)
        self._say(self._box.isChecked())

    @override
    def show_value(self, value: float) -> None:
        """Shows the switch on or off."""
        self._box.setChecked(bool(value))

    @override
    def stops(self) -> tuple[QWidget, ...]:
        """The switch."""
        return (self._box,)

    def _say(self, is_on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._box.setText(self.tr("on") if is_on else self.tr("off"))

    def _on_clicked(self, is_on: bool) -> None:  # noqa: FBT001 - a slot of clicked(bool)
        self.value_changed.emit(is_on)
        self.drag_ended.emit()
