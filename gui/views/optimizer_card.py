"""The card in which the optimiser is chosen and set, with its update rule as it is typeset."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from core.document.run_spec import Setting
from gui.method_description import MethodDescription, SettingDescription, SettingKind
from gui.teaching import teach
from gui.theme import Theme
from gui.views.card import Card
from gui.views.choice_box import Choice, ChoiceBox
from gui.views.formula_preview import Drawing, FormulaPreview
from gui.views.setting_row import NumberSetting, SettingRow, SwitchSetting

_RULE_HEIGHT = 34


class OptimizerCard(Card):
    """The card. Until :meth:`show_methods` it shows the document's own settings, and that PyTorch is starting.

    Signals:
        optimizer_chosen: the key of another optimiser.
        setting_changed: a setting's name and its new value, at every move of a slider.
        drag_ended: what began with ``setting_changed`` is complete; the next change is another edit.
    """

    optimizer_chosen = Signal(str)
    setting_changed = Signal(str, object)
    drag_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QVBoxLayout()
        self._methods: dict[str, MethodDescription] = {}
        self._described: tuple[SettingDescription, ...] = ()
        self._rows: dict[str, SettingRow] = {}
        self._rule_text = ""
        self._choice = ChoiceBox()
        self._rule = FormulaPreview()
        self._set_up()
        self.retranslate()
        self.body.addWidget(self._choice)
        self.body.addLayout(self._form)
        self.body.addWidget(self._rule)
        self._choice.chosen.connect(self.optimizer_chosen)

    def show_methods(self, methods: Sequence[MethodDescription]) -> None:
        """Offers these optimisers."""
        self._methods = {method.key: method for method in methods}
        self._choice.show_choices(Choice(method.key, method.title, method.tool_tip) for method in methods)
        self._choice.setEnabled(True)
        self._invite()

    def show_settings(self, key: str, settings: Mapping[str, Setting]) -> None:
        """Shows which optimiser is chosen, and its settings; those not named are at their default."""
        method = self._methods.get(key)
        described = method.settings if method else tuple(map(self._undescribed, settings.items()))
        if tuple(map(_wordless, described)) != tuple(map(_wordless, self._described)):
            self._build(described)
        elif described != self._described:
            self._reword(described)
        for row in self._rows.values():
            row.setEnabled(method is not None)
        for setting in described:
            self._rows[setting.name].show_value(settings.get(setting.name, setting.default))
        self._choice.show_choice(key)
        self._show_rule_as_text(method.rule if method else "")

    def show_problems(self, sentences: Mapping[str, str]) -> None:
        """Says below each setting named what is wrong with it, and below no other anything."""
        for name, row in self._rows.items():
            row.show_problem(sentences.get(name, ""))

    def show_rule(self, drawing: Drawing | None) -> None:
        """Shows the update rule of the chosen optimiser as it is typeset; None shows it as plain text."""
        self._rule.show_drawing(drawing, self._rule_text)
        self._rule.setVisible(bool(drawing or self._rule_text))

    def retranslate(self) -> None:
        """Says its texts anew; optimisers and settings come anew from outside."""
        self.set_heading(self.tr("Optimiser"))
        self._choice.setAccessibleName(self.tr("Optimiser"))
        teach(self._choice, self.tr("Which method makes each step out of the gradient. Its rule stands below."))
        self._rule.setAccessibleName(self.tr("Update rule of the optimiser"))
        self._invite()

    @override
    def set_compact(self, *, is_compact: bool) -> None:
        super().set_compact(is_compact=is_compact)
        self._form.setSpacing(self.body.spacing())

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._rule.set_theme(theme)

    def _set_up(self) -> None:
        self._choice.setObjectName("optimizerChoice")
        self._choice.setEnabled(False)
        self._rule.setObjectName("updateRule")
        self._rule.setFixedHeight(_RULE_HEIGHT)
        self._rule.hide()
        self.set_compact(is_compact=False)

    def _invite(self) -> None:
        self._choice.setPlaceholderText("" if self._methods else self.tr("starting PyTorch…"))

    def _reword(self, described: tuple[SettingDescription, ...]) -> None:
        """The same settings in another language; what is being typed stays."""
        self._described = described
        for setting in described:
            self._rows[setting.name].describe(setting)

    def _build(self, described: tuple[SettingDescription, ...]) -> None:
        for row in self._rows.values():
            self._form.removeWidget(row)
            # Without a parent it is at once not to be found any more; its deletion has to wait for its own signal.
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._described = described
        self._rows = {setting.name: self._row(setting) for setting in described}
        for row in self._rows.values():
            self._form.addWidget(row)
        # Widgets that come later stand last in Qt's order of the Tab key.
        stops = [self._choice, *(stop for row in self._rows.values() for stop in row.stops())]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _row(self, setting: SettingDescription) -> SettingRow:
        row = SwitchSetting(setting) if setting.kind is SettingKind.SWITCH else NumberSetting(setting)
        row.value_changed.connect(lambda value: self.setting_changed.emit(setting.name, value))
        row.drag_ended.connect(self.drag_ended)
        return row

    def _show_rule_as_text(self, text: str) -> None:
        """Another optimiser's rule is plain text until its drawing comes."""
        if text != self._rule_text:
            self._rule_text = text
            self.show_rule(None)

    def _undescribed(self, setting: tuple[str, Setting]) -> SettingDescription:
        """What can be shown of a setting before PyTorch has told about it."""
        name, value = setting
        label = self.tr("learning rate") if name == "lr" else name.replace("_", " ")
        kind = SettingKind.SWITCH if isinstance(value, bool) else SettingKind.NUMBER
        is_logarithmic = name == "lr"
        return SettingDescription(
            name,
            label,
            kind,
            is_logarithmic=is_logarithmic,
            minimum=1e-6 if is_logarithmic else 0.0,
            maximum=10.0 if is_logarithmic else 1.0,
        )


def _wordless(setting: SettingDescription) -> SettingDescription:
    """What a setting is, in whatever language."""
    return replace(setting, label="", tool_tip="")
