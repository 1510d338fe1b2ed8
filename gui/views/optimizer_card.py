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
from gui.update_rules import UpdateRule, update_rule
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
        rule_changed: the LaTeX of another update rule; empty where there is none.
        drag_ended: what began with ``setting_changed`` is complete; the next change is another edit.
    """

    optimizer_chosen = Signal(str)
    setting_changed = Signal(str, object)
    rule_changed = Signal(str)
    drag_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QVBoxLayout()
        self._methods: dict[str, MethodDescription] = {}
        self._described: tuple[SettingDescription, ...] = ()
        self._rows: dict[str, SettingRow] = {}
        self._rule = UpdateRule()
        self._rule_drawing: Drawing | None = None
        self._choice = ChoiceBox()
        self._rule_view = FormulaPreview()
        self._set_up()
        self.retranslate()
        self.body.addWidget(self._choice)
        self.body.addLayout(self._form)
        self.body.addWidget(self._rule_view)
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
        self._name_rule(update_rule(key, settings))

    def show_problems(self, sentences: Mapping[str, str]) -> None:
        """Says below each setting named what is wrong with it, and below no other anything."""
        for name, row in self._rows.items():
            row.show_problem(sentences.get(name, ""))

    def rule_latex(self) -> str:
        """The update rule under the settings that are shown; empty where none is written down."""
        return self._rule.latex

    def show_rule(self, drawing: Drawing | None) -> None:
        """Shows the update rule of the chosen optimiser as it is typeset; None shows it as plain text."""
        self._rule_drawing = drawing
        self._rule_view.show_drawing(drawing, self._rule.text)
        self._rule_view.setVisible(bool(self._rule.text))

    def retranslate(self) -> None:
        """Says its texts anew; optimisers and settings come anew from outside."""
        self.set_heading(self.tr("Optimiser"))
        self._choice.setAccessibleName(self.tr("Optimiser"))
        teach(self._choice, self.tr("Which method makes each step out of the gradient. Its rule stands below."))
        self._rule_view.setAccessibleName(self.tr("Update rule of the optimiser"))
        self._invite()

    @override
    def set_compact(self, *, is_compact: bool) -> None:
        super().set_compact(is_compact=is_compact)
        self._form.setSpacing(self.body.spacing())

    @override
    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._rule_view.set_theme(theme)

    def _set_up(self) -> None:
        self._choice.setObjectName("optimizerChoice")
        self._choice.setEnabled(False)
        self._rule_view.setObjectName("updateRule")
        self._rule_view.setFixedHeight(_RULE_HEIGHT)
        self._rule_view.hide()
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

    def _name_rule(self, rule: UpdateRule) -> None:
        """Takes another rule; the drawing of the one before stays until the next one comes."""
        if rule != self._rule:
            self._rule = rule
            self.show_rule(self._rule_drawing if rule.latex else None)
            self.rule_changed.emit(rule.latex)

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
