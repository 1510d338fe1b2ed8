import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.document.run_spec import Dtype
from core.notation.problem import Problem, ProblemKind, Span
from core.trajectory.step_record import ParameterLayout
from gui.models.parameter_rows import Column, ParameterRow
from gui.theme import DARK
from gui.views.number_field import NumberField
from gui.views.parameter_card import ParameterCard
from gui.views.setting_slider import SettingSlider
from tests.gui.finding import find

LEFT = Qt.MouseButton.LeftButton


def row(
    name: str, start: str = "2", *, shape: tuple[int, ...] = (), is_constant: bool = False, number: float | None = 2.0
) -> ParameterRow:
    return ParameterRow(ParameterLayout(name, name, shape), start, 0, is_constant, number)


@pytest.fixture
def card(qtbot: QtBot) -> ParameterCard:
    window, card, after = QWidget(), ParameterCard(), QLineEdit()
    after.setObjectName("after")
    layout = QVBoxLayout(window)
    layout.addWidget(card)
    layout.addWidget(after)
    qtbot.addWidget(window)
    window.resize(320, 400)
    window.show()
    window.activateWindow()
    card.show_rows([row("x"), row("y", "3")])
    card.window_ = window  # type: ignore[attr-defined]  # kept alive with the card
    return card


def table(card: ParameterCard) -> QTableView:
    return find(card, QTableView, "parameterTable")


def middle(card: ParameterCard, line: int, column: Column) -> QPoint:
    return table(card).visualRect(table(card).model().index(line, column)).center()


def editor(card: ParameterCard) -> QLineEdit:
    return find(table(card), QLineEdit, "startEditor")


def slider(card: ParameterCard, name: str) -> SettingSlider | None:
    return find(table(card), SettingSlider, f"{name}Slider")


def focus(card: ParameterCard, qtbot: QtBot, line: int = 0) -> None:
    table(card).setFocus()
    qtbot.waitUntil(table(card).hasFocus)
    table(card).setCurrentIndex(table(card).model().index(line, Column.START))


def footer(card: ParameterCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if "·" in label.text())


def test_that_a_click_on_a_start_value_opens_it_and_enter_tells_it(card: ParameterCard, qtbot: QtBot) -> None:
    qtbot.mouseClick(table(card).viewport(), LEFT, pos=middle(card, 0, Column.START))
    assert editor(card).text() == "2"
    qtbot.keyClicks(editor(card), "arange(4)")
    with qtbot.waitSignal(card.start_edited) as edited:
        qtbot.keyClick(editor(card), Qt.Key.Key_Return)
    assert edited.args == ["x", "arange(4)"]


def test_that_typing_on_a_row_replaces_its_start(card: ParameterCard, qtbot: QtBot) -> None:
    focus(card, qtbot)
    qtbot.keyClick(table(card), "7")
    with qtbot.waitSignal(card.start_edited) as edited:
        qtbot.keyClick(editor(card), Qt.Key.Key_Return)
    assert edited.args == ["x", "7"]


def test_that_escape_leaves_the_start_as_it_was(card: ParameterCard, qtbot: QtBot) -> None:
    focus(card, qtbot)
    qtbot.keyClick(table(card), "7")
    with qtbot.assertNotEmitted(card.start_edited):
        qtbot.keyClick(editor(card), Qt.Key.Key_Escape)


def test_that_tab_goes_from_start_to_start_and_then_out_of_the_table(card: ParameterCard, qtbot: QtBot) -> None:
    focus(card, qtbot)
    told: list[tuple[str, str]] = []
    card.start_edited.connect(lambda name, text: told.append((name, text)))
    qtbot.keyClick(table(card), "7")
    qtbot.keyClick(editor(card), Qt.Key.Key_Tab)
    assert table(card).currentIndex().row() == 1
    second = QApplication.focusWidget()
    assert isinstance(second, QLineEdit)
    assert second.text() == "3"
    qtbot.keyClicks(second, "8")
    qtbot.keyClick(second, Qt.Key.Key_Tab)
    assert told == [("x", "7"), ("y", "8")]
    left_for = QApplication.focusWidget()
    assert left_for is not None
    assert not table(card).isAncestorOf(left_for)


def test_that_tab_leaves_the_table_where_nothing_is_typed(card: ParameterCard, qtbot: QtBot) -> None:
    focus(card, qtbot)
    qtbot.keyClick(table(card), Qt.Key.Key_Tab)
    assert not table(card).hasFocus()


def test_that_live_values_do_not_disturb_what_is_being_typed(card: ParameterCard, qtbot: QtBot) -> None:
    focus(card, qtbot)
    qtbot.keyClick(table(card), "7")
    for step in range(5):
        card.show_values({"x": (float(step),), "y": (1.0,)}, {"x": (2.0,)}, Dtype.FLOAT32)
        card.show_rows([row("x"), row("y", f"{step}")])
    assert editor(card).text() == "7"


def test_that_a_click_on_the_mark_changes_the_role(card: ParameterCard, qtbot: QtBot) -> None:
    place = table(card).visualRect(table(card).model().index(1, Column.NAME))
    with qtbot.waitSignal(card.role_changed) as changed:
        qtbot.mouseClick(table(card).viewport(), LEFT, pos=QPoint(place.left() + 10, place.center().y()))
    assert changed.args == ["y", True]


def test_that_a_click_beside_the_mark_changes_no_role(card: ParameterCard, qtbot: QtBot) -> None:
    place = table(card).visualRect(table(card).model().index(1, Column.NAME))
    with qtbot.assertNotEmitted(card.role_changed):
        qtbot.mouseClick(table(card).viewport(), LEFT, pos=QPoint(place.right() - 2, place.center().y()))


def test_that_space_on_the_name_changes_the_role(card: ParameterCard, qtbot: QtBot) -> None:
    focus(card, qtbot)
    table(card).setCurrentIndex(table(card).model().index(0, Column.NAME))
    with qtbot.waitSignal(card.role_changed) as changed:
        qtbot.keyClick(table(card), Qt.Key.Key_Space)
    assert changed.args == ["x", True]


def test_that_a_rows_menu_changes_the_role(card: ParameterCard, qtbot: QtBot) -> None:
    table(card).customContextMenuRequested.emit(middle(card, 1, Column.NOW))
    (menu,) = card.findChildren(QMenu)
    constant = next(action for action in menu.actions() if action.isEnabled())
    with qtbot.waitSignal(card.role_changed) as changed:
        constant.trigger()
    menu.close()
    assert changed.args == ["y", True]


def test_that_the_footer_tells_of_the_current_row_and_changes_its_role(card: ParameterCard, qtbot: QtBot) -> None:
    card.show_rows([row("x"), row("v", "arange(4)", shape=(4,), number=None)])
    focus(card, qtbot, line=1)
    assert footer(card) == "· v: 4 numbers ·"
    role = find(card, QComboBox, "roleChoice")
    assert role.currentText() == "optimised"
    with qtbot.waitSignal(card.role_changed) as changed:
        qtbot.keyClick(role, Qt.Key.Key_Down)
    assert changed.args == ["v", True]


def test_that_a_single_parameter_needs_no_name_in_the_footer(card: ParameterCard) -> None:
    card.show_rows([row("x")])
    assert footer(card) == "· one number ·"


def test_that_a_constant_number_is_dragged_in_its_row(card: ParameterCard, qtbot: QtBot) -> None:
    card.show_rows([row("x"), row("c", "2", is_constant=True)])
    dragged: list[tuple[str, float]] = []
    card.start_dragged.connect(lambda name, value: dragged.append((name, value)))
    handle = slider(card, "c")
    assert handle is not None
    with qtbot.waitSignal(card.drag_ended):
        qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert dragged == [("c", 2.1)]


def test_that_the_slider_stays_the_same_while_its_rows_come_back(card: ParameterCard) -> None:
    card.show_rows([row("c", "2", is_constant=True)])
    handle = slider(card, "c")
    card.show_rows([row("c", "3", is_constant=True, number=3.0)])
    assert slider(card, "c") is handle
    assert handle is not None
    assert handle.scale.value(handle.value()) == 3.0


def test_that_the_slider_grows_with_a_number_it_does_not_reach(card: ParameterCard) -> None:
    card.show_rows([row("c", "2", is_constant=True)])
    card.show_rows([row("c", "700", is_constant=True, number=700.0)])
    grown = table(card).indexWidget(table(card).model().index(0, Column.NOW))
    assert isinstance(grown, SettingSlider)
    assert grown.scale.maximum >= 700


def test_that_neither_optimised_nor_long_parameters_have_a_slider(card: ParameterCard) -> None:
    card.show_rows([row("x"), row("v", "arange(4)", shape=(4,), is_constant=True, number=None)])
    assert table(card).findChildren(SettingSlider) == []


def test_that_a_wrong_start_stays_as_typed_and_is_explained(card: ParameterCard) -> None:
    problem = Problem(ProblemKind.RAGGED_START, Span(0, 13))
    card.show_rows([ParameterRow(ParameterLayout("A", "A"), "[[1], [1, 2]]", 0, problem=problem)])
    label = find(card, QLabel, "startProblem")
    assert label.text() == f"A: {problem.sentence()}"
    assert label.isVisible()
    assert table(card).model().index(0, Column.START).data() == "[[1], [1, 2]]"
    card.show_rows([row("A")])
    assert not label.isVisible()


def test_that_fifty_parameters_scroll_in_a_table_of_six_rows(card: ParameterCard) -> None:
    card.show_rows([row(f"x{index}") for index in range(6)])
    height = table(card).height()
    card.show_rows([row(f"x{index}") for index in range(50)])
    assert table(card).height() == height
    assert table(card).verticalScrollBar().maximum() > 0


def test_that_all_columns_fit_without_scrolling_sideways(card: ParameterCard) -> None:
    card.show_rows([row("a_rather_long_name", "linspace(0, 1, 5)", shape=(5,))])
    widths = [table(card).columnWidth(column) for column in Column]
    assert sum(widths) == table(card).viewport().width()
    assert min(widths) > 40


def test_that_dtype_and_seed_are_told(card: ParameterCard, qtbot: QtBot) -> None:
    card.show_dtype(Dtype.FLOAT32)
    card.show_seed(0)
    with qtbot.waitSignal(card.dtype_chosen) as chosen:
        qtbot.keyClick(find(card, QComboBox, "dtypeChoice"), Qt.Key.Key_Down)
    assert chosen.args == [Dtype.FLOAT64]
    seed = find(card, NumberField, "seed")
    seed.selectAll()
    qtbot.keyClicks(seed, "18446744073709551615")
    with qtbot.waitSignal(card.seed_edited) as edited:
        qtbot.keyClick(seed, Qt.Key.Key_Return)
    assert edited.args == [2**64 - 1]


def test_that_no_parameters_and_then_some_are_no_trouble(card: ParameterCard) -> None:
    card.show_rows([])
    card.show_values({}, {}, Dtype.FLOAT32)
    card.set_theme(DARK)
    card.grab()
    card.show_rows([row("x")])
    assert table(card).currentIndex().row() == 0
