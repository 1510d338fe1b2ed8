import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.typed_number import NumberKind
from gui.views.number_field import NumberField


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    field = NumberField()
    field.teach("How far each step goes.")
    field.show_value(0.01)
    qtbot.addWidget(field)
    field.show()
    return field


def type_text(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def enter(qtbot: QtBot, field: NumberField, text: str) -> list[object]:
    values: list[object] = []
    field.value_edited.connect(values.append)
    type_text(qtbot, field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.value_edited.disconnect(values.append)
    return values


def test_that_a_number_is_taken_at_enter_and_not_before(field: NumberField, qtbot: QtBot) -> None:
    values: list[object] = []
    field.value_edited.connect(values.append)
    type_text(qtbot, field, "0.05")
    assert values == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert values == [0.05]


def test_that_a_number_is_taken_when_the_field_is_left(qtbot: QtBot) -> None:
    window, field, other = QWidget(), NumberField(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    type_text(qtbot, field, "2")
    with qtbot.waitSignal(field.value_edited) as edited:
        other.setFocus()
    assert edited.args == [2.0]


def test_that_a_program_can_settle_what_is_typed(field: NumberField, qtbot: QtBot) -> None:
    type_text(qtbot, field, "3")
    with qtbot.waitSignal(field.value_edited):
        field.settle()


@pytest.mark.parametrize("text", ["1e-3", "0.0300000000000000012", "1/3", "10"])
def test_that_nothing_typed_is_rounded_or_rewritten(field: NumberField, qtbot: QtBot, text: str) -> None:
    (value,) = enter(qtbot, field, text)
    field.show_value(value)  # type: ignore[arg-type]
    assert field.text() == text


def test_that_a_value_from_outside_is_shown_with_every_digit(field: NumberField) -> None:
    field.show_value(-0.1234567890123)
    assert field.text() == "−0.1234567890123"


def test_that_the_same_number_again_is_no_edit(field: NumberField, qtbot: QtBot) -> None:
    assert enter(qtbot, field, "0.010") == []


def test_that_what_is_no_number_stays_as_typed_and_is_explained(field: NumberField, qtbot: QtBot) -> None:
    assert enter(qtbot, field, "0,5") == []
    assert field.text() == "0,5"
    assert "0,5" in field.problem()
    assert field.property("isProblem") is True
    assert field.accessibleDescription() == field.problem()


def test_that_a_number_takes_the_explanation_back(field: NumberField, qtbot: QtBot) -> None:
    enter(qtbot, field, "0,5")
    told: list[str] = []
    field.problem_changed.connect(told.append)
    assert enter(qtbot, field, "0.5") == [0.5]
    assert field.problem() == ""
    assert told[-1] == ""
    assert "each step" in field.toolTip()


def test_that_escape_brings_the_last_number_back(field: NumberField, qtbot: QtBot) -> None:
    enter(qtbot, field, "0,5")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.problem()) == ("0.01", "")


def test_that_what_is_half_typed_survives_the_value_it_replaces(field: NumberField, qtbot: QtBot) -> None:
    type_text(qtbot, field, "0.0")
    field.show_value(0.01)
    assert field.text() == "0.0"


def test_that_another_value_from_outside_replaces_what_is_half_typed(field: NumberField, qtbot: QtBot) -> None:
    type_text(qtbot, field, "0.0")
    field.show_value(0.02)
    assert field.text() == "0.02"


def test_that_after_enter_undoing_is_left_to_the_document(field: NumberField, qtbot: QtBot) -> None:
    type_text(qtbot, field, "0.05")
    assert field.isUndoAvailable()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.isUndoAvailable()


def test_that_a_problem_from_outside_is_told_at_the_field(field: NumberField) -> None:
    field.show_problem("Nesterov needs a momentum.")
    assert field.problem() == "Nesterov needs a momentum."
    field.show_problem("")
    assert field.problem() == ""


def test_that_a_whole_field_takes_whole_numbers_as_ints(qtbot: QtBot) -> None:
    field = NumberField(NumberKind(is_whole=True, minimum=1))
    field.show_value(500)
    qtbot.addWidget(field)
    values = enter(qtbot, field, "10,000")
    assert values == [10_000]
    assert type(values[0]) is int


def test_that_off_and_a_number_can_follow_each_other(qtbot: QtBot) -> None:
    field = NumberField(NumberKind(is_positive=True, absent_word="off"))
    field.show_value(None)
    qtbot.addWidget(field)
    assert field.text() == "off"
    assert enter(qtbot, field, "1e-6") == [1e-6]
    assert enter(qtbot, field, "") == [None]
    assert field.text() == "off"
