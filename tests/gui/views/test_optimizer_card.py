import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.document.run_spec import Setting
from gui.method_description import MethodDescription, SettingDescription, SettingKind
from gui.theme import DARK
from gui.views.formula_preview import Drawing
from gui.views.number_field import NumberField
from gui.views.optimizer_card import OptimizerCard
from gui.views.sentence_label import SentenceLabel
from gui.views.setting_slider import SettingSlider
from tests.gui.finding import find

RATE = SettingDescription(
    "lr", "learning rate", default=0.001, tool_tip="How far.", is_logarithmic=True, minimum=1e-6, maximum=10.0
)
MOMENTUM = SettingDescription("momentum", "momentum")
NESTEROV = SettingDescription("nesterov", "nesterov", SettingKind.SWITCH, default=False)
EPSILON = SettingDescription("eps", "ε", default=1e-8, is_logarithmic=True, minimum=1e-12, maximum=0.01)
PLAIN = MethodDescription("gd", "gradient descent", (RATE,))
SGD = MethodDescription("sgd", "torch.optim.SGD", (RATE, MOMENTUM, NESTEROV))
ADAM = MethodDescription("adam", "torch.optim.Adam", (RATE, EPSILON))


class Told:
    """What a card told, in order."""

    def __init__(self, card: OptimizerCard) -> None:
        self.events: list[object] = []
        card.optimizer_chosen.connect(self.events.append)
        card.setting_changed.connect(lambda name, value: self.events.append((name, value)))
        card.drag_ended.connect(lambda: self.events.append("end"))


@pytest.fixture
def card(qtbot: QtBot) -> OptimizerCard:
    card = OptimizerCard()
    card.resize(290, 400)
    qtbot.addWidget(card)
    card.show()
    return card


@pytest.fixture
def sgd(card: OptimizerCard) -> OptimizerCard:
    card.show_methods([PLAIN, SGD, ADAM])
    card.show_settings("sgd", {"lr": 0.03, "momentum": 0.8})
    return card


def field(card: OptimizerCard, name: str) -> NumberField:
    return find(card, NumberField, name)


def slider(card: OptimizerCard, name: str) -> SettingSlider:
    return find(card, SettingSlider, name)


def enter(qtbot: QtBot, typed_into: NumberField, text: str) -> None:
    typed_into.selectAll()
    qtbot.keyClicks(typed_into, text)
    qtbot.keyClick(typed_into, Qt.Key.Key_Return)


def visible_texts(card: OptimizerCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_that_before_pytorch_is_there_the_documents_settings_are_shown_disabled(
    card: OptimizerCard, qtbot: QtBot
) -> None:
    card.show_settings("sgd", {"lr": 0.03, "nesterov": True})
    choice = find(card, QComboBox, "optimizerChoice")
    assert (choice.placeholderText(), choice.isEnabled(), choice.currentIndex()) == ("starting PyTorch…", False, -1)
    assert (field(card, "learningRate").text(), field(card, "learningRate").isEnabled()) == ("0.03", False)
    assert find(card, QCheckBox, "nesterov").text() == "on"
    qtbot.waitUntil(lambda: "learning rate" in visible_texts(card))


def test_that_then_they_can_be_changed(card: OptimizerCard) -> None:
    card.show_settings("sgd", {"lr": 0.03})
    card.show_methods([PLAIN, SGD])
    card.show_settings("sgd", {"lr": 0.03})
    assert find(card, QComboBox, "optimizerChoice").currentText() == "torch.optim.SGD"
    assert field(card, "learningRate").isEnabled()
    assert len(card.findChildren(NumberField, "learningRate")) == 1


def test_that_settings_not_named_are_at_their_default(sgd: OptimizerCard) -> None:
    sgd.show_settings("sgd", {})
    assert field(sgd, "learningRate").text() == "0.001"
    assert field(sgd, "momentum").text() == "0"


def test_that_another_optimiser_has_its_own_form_without_new_code(sgd: OptimizerCard) -> None:
    sgd.show_settings("adam", {"lr": 0.01})
    assert field(sgd, "eps").text() == "1e−8"
    assert sgd.findChild(NumberField, "momentum") is None
    assert len(sgd.findChildren(NumberField, "learningRate")) == 1


def test_that_choosing_is_told(sgd: OptimizerCard, qtbot: QtBot) -> None:
    told = Told(sgd)
    qtbot.keyClick(find(sgd, QComboBox, "optimizerChoice"), Qt.Key.Key_Down)
    assert told.events == ["adam"]


def test_that_what_is_shown_is_not_told(sgd: OptimizerCard) -> None:
    told = Told(sgd)
    sgd.show_settings("sgd", {"lr": 0.5, "momentum": 0.1, "nesterov": True})
    sgd.show_settings("adam", {})
    sgd.show_methods([SGD])
    assert told.events == []


@pytest.mark.parametrize(("text", "value"), [("0.1234567890123", 0.1234567890123), ("250", 250.0), ("-1", -1.0)])
def test_that_any_number_can_be_typed_beyond_the_slider_and_exactly(
    sgd: OptimizerCard, qtbot: QtBot, text: str, value: Setting
) -> None:
    told = Told(sgd)
    enter(qtbot, field(sgd, "learningRate"), text)
    assert told.events == [("lr", value), "end"]
    sgd.show_settings("sgd", {"lr": value, "momentum": 0.8})
    assert field(sgd, "learningRate").text() == text


def test_that_dragging_the_learning_rate_goes_by_factors(sgd: OptimizerCard, qtbot: QtBot) -> None:
    sgd.show_settings("sgd", {"lr": 0.01})
    told = Told(sgd)
    handle = slider(sgd, "learningRateSlider")
    for _ in range(20):
        qtbot.keyPress(handle, Qt.Key.Key_Right)
    qtbot.keyRelease(handle, Qt.Key.Key_Right)
    assert told.events[-2:] == [("lr", 0.1), "end"]
    assert told.events.count("end") == 1
    assert field(sgd, "learningRate").text() == "0.1"


def test_that_a_switch_says_how_it_stands_and_tells_it(sgd: OptimizerCard, qtbot: QtBot) -> None:
    told = Told(sgd)
    box = find(sgd, QCheckBox, "nesterov")
    assert box.text() == "off"
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.text() == "on"
    assert told.events == [("nesterov", True), "end"]


def test_that_what_cannot_be_is_said_below_the_setting_concerned(sgd: OptimizerCard) -> None:
    impossible = "Nesterov momentum requires a momentum and zero dampening."
    sgd.show_problems({"nesterov": impossible, "momentum": "Too large."})
    assert impossible in visible_texts(sgd)
    assert field(sgd, "momentum").problem() == "Too large."
    sgd.show_problems({})
    assert impossible not in visible_texts(sgd)
    assert field(sgd, "momentum").problem() == ""


def test_that_what_is_no_number_is_said_below_its_field(sgd: OptimizerCard, qtbot: QtBot) -> None:
    told = Told(sgd)
    enter(qtbot, field(sgd, "momentum"), "much")
    assert told.events == []
    assert field(sgd, "momentum").problem() in visible_texts(sgd)


def test_that_a_problem_goes_with_another_optimiser(sgd: OptimizerCard, qtbot: QtBot) -> None:
    enter(qtbot, field(sgd, "learningRate"), "much")
    sgd.show_settings("adam", {"lr": 0.01})
    assert field(sgd, "learningRate").problem() == ""


def test_that_the_rule_is_plain_text_until_it_is_drawn(sgd: OptimizerCard) -> None:
    rule = find(sgd, QScrollArea, "updateRule")
    sgd.show_rule(None)
    assert rule.isVisible()
    assert rule.accessibleDescription() == "v ← μ·v + g,  x ← x − η·v"
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>'
    before = rule.geometry()
    sgd.show_rule(Drawing(svg, 9, 9, 9))
    sgd.set_theme(DARK)
    assert rule.geometry() == before


def test_that_an_optimiser_without_a_rule_shows_none(sgd: OptimizerCard) -> None:
    sgd.show_settings("adam", {})
    sgd.show_rule(None)
    assert not find(sgd, QScrollArea, "updateRule").isVisible()


def test_that_every_interactive_widget_has_a_name_and_teaches(sgd: OptimizerCard) -> None:
    interactive = [
        widget
        for widget in sgd.findChildren(QWidget)
        if isinstance(widget, NumberField | SettingSlider | QCheckBox | QComboBox)
    ]
    assert len(interactive) == 6
    assert all(widget.objectName() and widget.accessibleName() for widget in interactive)
    assert "How far." in field(sgd, "learningRate").toolTip()


def test_that_tab_goes_through_the_form_from_above_to_below(sgd: OptimizerCard, qtbot: QtBot) -> None:
    sgd.show_settings("adam", {})
    sgd.show_settings("sgd", {})
    sgd.activateWindow()
    choice = find(sgd, QComboBox, "optimizerChoice")
    qtbot.waitUntil(lambda: field(sgd, "momentum").isVisible())
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    names = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    form = ["learningRateSlider", "learningRate", "momentumSlider", "momentum", "nesterov"]
    assert names == ["optimizerChoice", *form]


def test_that_another_rule_is_asked_for_and_the_drawing_before_stays_until_it_comes(sgd: OptimizerCard) -> None:
    asked: list[str] = []
    sgd.rule_changed.connect(asked.append)
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>'
    rule = find(sgd, QScrollArea, "updateRule")
    sgd.show_rule(Drawing(svg, 9, 9, 9))
    drawn = rule.grab().toImage()
    sgd.show_settings("gd", {})
    assert asked == [sgd.rule_latex()] == [r"x \leftarrow x - \eta \, g"]
    assert rule.accessibleDescription() == "x ← x − η·g"
    assert rule.grab().toImage() == drawn
    sgd.show_settings("gd", {"lr": 1.0})
    assert len(asked) == 1
    sgd.show_rule(None)
    assert rule.grab().toImage() != drawn


def test_that_a_sentence_has_the_lines_it_needs_at_the_width_there_is(qtbot: QtBot) -> None:
    card = OptimizerCard()
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.addWidget(card)
    layout.addStretch()
    qtbot.addWidget(column)
    card.show_settings("sgd", {"lr": 0.1})
    column.resize(300, 600)
    column.show()
    for length in range(20, 160, 7):
        card.show_problems({"lr": "学" * (length // 2)})
        QApplication.processEvents()
        label = find(card, SentenceLabel, "learningRateProblem")
        assert label.height() >= label.heightForWidth(label.width())
