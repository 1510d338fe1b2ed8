"""The table of variables as a person meets it: columns by width, keys, menu, details, and rows that stay."""

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from core.trajectory.program_trace import ProgramTrace
from gui.models.variable_rows import variable_rows
from gui.models.variable_table_model import VariableTableModel
from gui.models.variable_text import VariableColumn
from gui.theme import DARK
from gui.views.variables_panel import VariablesPanel
from tests.gui.finding import find
from tests.gui.foreign_language import WORD, speak_foreign
from tests.gui.recorded_script import recorded

DESCENT = """import torch
x = torch.tensor([1.0, 2.0], requires_grad=True)
u = x.detach()
for step in range(5):
    y = (x * x).sum()
    y.backward()
    x.data -= 0.1 * x.grad
    x.grad = None
def f(a):
    b = a / 3
    return b
z = f(x)
"""


@pytest.fixture(scope="module")
def trace() -> ProgramTrace:
    return recorded(DESCENT)[0]


@pytest.fixture
def panel(qtbot: QtBot) -> VariablesPanel:
    panel = VariablesPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 420)
    panel.show()
    panel.activateWindow()
    return panel


def table(panel: VariablesPanel) -> QTableView:
    return find(panel, QTableView, "variablesTable")


def names(panel: VariablesPanel) -> list[str]:
    model = table(panel).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(panel: VariablesPanel, name: str) -> None:
    table(panel).setCurrentIndex(table(panel).model().index(names(panel).index(name), 0))


def columns(panel: VariablesPanel) -> set[VariableColumn]:
    return {column for column in VariableColumn if not table(panel).isColumnHidden(column)}


def open_details(panel: VariablesPanel, qtbot: QtBot, name: str) -> QWidget:
    choose(panel, name)
    qtbot.keyClick(table(panel), Qt.Key.Key_Return)
    return find(panel, QWidget, "variableDetails")


def labels(details: QWidget) -> str:
    return " ".join(label.text() for label in details.findChildren(QLabel) if not label.isHidden())


def test_that_a_narrow_table_has_name_value_and_gradient_and_a_wide_one_all(
    panel: VariablesPanel, trace: ProgramTrace
) -> None:
    panel.show_moment(trace, 4)
    panel.resize(400, 400)
    assert columns(panel) == {VariableColumn.NAME, VariableColumn.VALUE, VariableColumn.GRAD}
    panel.resize(900, 400)
    assert columns(panel) == set(VariableColumn)
    widths = sum(table(panel).columnWidth(column) for column in VariableColumn)
    assert widths == table(panel).viewport().width()


@pytest.mark.parametrize("width", [260, 300, 330, 420, 900])
def test_that_no_column_is_cut_off_at_any_width_not_even_beside_a_scroll_bar(
    panel: VariablesPanel, trace: ProgramTrace, width: int
) -> None:
    panel.resize(width, 140)
    panel.show_moment(trace, len(trace))
    QApplication.processEvents()
    view = table(panel)
    assert view.verticalScrollBar().isVisible()
    assert view.horizontalHeader().length() <= view.viewport().width()


def test_that_what_a_narrow_table_leaves_out_is_in_the_tool_tip(panel: VariablesPanel, trace: ProgramTrace) -> None:
    panel.show_moment(trace, 5)
    tip = str(table(panel).model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert all(part in tip for part in ("float32", "shape [2]", "requires_grad=True", "is_leaf=True", "grad_fn=None"))
    assert "x and u are one piece of memory" in tip


def test_that_rows_that_say_the_same_are_left_alone(panel: VariablesPanel, trace: ProgramTrace) -> None:
    model = table(panel).model()
    assert isinstance(model, VariableTableModel)
    touched: list[str] = []
    model.dataChanged.connect(lambda first, _last: touched.append(str(first.data())))
    model.modelReset.connect(lambda: touched.append("everything"))
    panel.show_moment(trace, 5)
    touched.clear()
    panel.show_moment(trace, 6)  # after backward(): x has a gradient, and y is no longer what just changed
    assert touched == ["x", "y"]
    touched.clear()
    panel.show_moment(trace, 6)
    assert touched == []


def test_that_the_current_row_stays_while_one_steps_into_a_call_and_out(
    panel: VariablesPanel, trace: ProgramTrace
) -> None:
    moments = [index for index in range(len(trace)) if trace.event(index).call]
    panel.show_moment(trace, moments[0] - 1)
    choose(panel, "y")
    for moment in (*moments, len(trace), *reversed(moments), moments[0] - 1):
        panel.show_moment(trace, moment)
        assert table(panel).currentIndex().data() == "y"
        assert names(panel) == [
            *(["in f(), called from line 12", "a"] if trace.call_at(moment) else []),
            *(["b"] if moment == moments[-1] else []),
            *(["in the script itself"] if trace.call_at(moment) else []),
            *("x", "u", "step", "y"),
            *(["z"] if moment == len(trace) else []),
        ]


def test_that_any_two_moments_are_shown_alike_whatever_was_shown_before(
    panel: VariablesPanel, trace: ProgramTrace
) -> None:
    model = table(panel).model()
    assert isinstance(model, VariableTableModel)
    for step in range(1, len(trace)):
        for moment in range(0, len(trace) + 1, step):
            panel.show_moment(trace, moment)
            assert model.rows == variable_rows(trace, moment)


def test_that_enter_shows_every_digit_and_escape_closes(
    panel: VariablesPanel, trace: ProgramTrace, qtbot: QtBot
) -> None:
    panel.show_moment(trace, len(trace))
    details = open_details(panel, qtbot, "z")
    assert details.isVisible()
    elements = find(details, QTableView, "variableElements").model()
    shown = [str(elements.index(row, 1).data()) for row in range(elements.rowCount())]
    state = trace.variable("z", len(trace))
    assert state is not None
    assert state.value is not None
    assert [np.float32(text) for text in shown] == list(state.value.elements())
    assert max(map(len, shown)) > 8, "more than six digits"
    qtbot.keyClick(details, Qt.Key.Key_Escape)
    assert not details.isVisible()


def test_that_open_details_follow_the_row_and_the_moment(
    panel: VariablesPanel, trace: ProgramTrace, qtbot: QtBot
) -> None:
    panel.show_moment(trace, 5)
    details = open_details(panel, qtbot, "x")
    assert "no backward pass" in labels(details)
    panel.show_moment(trace, 6)
    assert "no backward pass" not in labels(details)
    qtbot.keyClick(table(panel), Qt.Key.Key_Down)
    assert table(panel).currentIndex().data() == "u"
    assert "does not require a gradient" in labels(details)


def test_that_ctrl_c_copies_the_value_in_full(panel: VariablesPanel, trace: ProgramTrace, qtbot: QtBot) -> None:
    panel.show_moment(trace, len(trace))
    choose(panel, "z")
    qtbot.keyClick(table(panel), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "[0.10922665, 0.2184533]"


def test_that_the_menu_watches_a_variable_or_its_gradient(
    panel: VariablesPanel, trace: ProgramTrace, qtbot: QtBot
) -> None:
    panel.show_moment(trace, 5)
    asked: list[str] = []
    panel.watch_asked.connect(asked.append)
    for name, texts in (("x", ["Watch x", "Watch x.grad"]), ("step", ["Watch step"])):
        choose(panel, name)
        place = table(panel).visualRect(table(panel).currentIndex()).center()
        table(panel).customContextMenuRequested.emit(place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        watches = [action for action in menu.actions() if action.text().startswith("Watch")]
        assert [action.text() for action in watches] == texts
        watches[-1].trigger()
        menu.close()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert asked == ["x.grad", "step"]


def test_that_the_details_watch_too(panel: VariablesPanel, trace: ProgramTrace, qtbot: QtBot) -> None:
    panel.show_moment(trace, 5)
    details = open_details(panel, qtbot, "x")
    with qtbot.waitSignal(panel.watch_asked) as asked:
        find(details, QPushButton, "watchGradient").click()
    assert asked.args == ["x.grad"]
    choose(panel, "step")
    assert not find(details, QPushButton, "watchGradient").isVisible()


def test_that_many_variables_can_be_filtered(panel: VariablesPanel, trace: ProgramTrace, qtbot: QtBot) -> None:
    wanted = find(panel, QLineEdit, "variableFilter")
    panel.show_moment(trace, 5)
    assert not wanted.isVisible()
    many = recorded("".join(f"v{number} = {number}\n" for number in range(40)))[0]
    panel.show_moment(many, 40)
    assert wanted.isVisible()
    qtbot.keyClicks(wanted, "V1")
    assert names(panel) == ["v1", *(f"v{number}" for number in range(10, 20))]
    panel.show_moment(many, 5)
    assert names(panel) == ["v1"]
    assert wanted.isVisible(), "or it could not be emptied"


def test_that_a_hidden_panel_shows_the_moment_once_it_is_seen(panel: VariablesPanel, trace: ProgramTrace) -> None:
    panel.hide()
    panel.show_moment(trace, 4)
    assert names(panel) == []
    panel.show()
    assert names(panel) == ["x", "u", "step"]


def test_that_the_model_is_one_that_qt_can_trust(panel: VariablesPanel, trace: ProgramTrace) -> None:
    model = table(panel).model()
    panel.show_moment(trace, next(index for index in range(len(trace)) if trace.event(index).call))
    assert model.data(QModelIndex(), Qt.ItemDataRole.DisplayRole) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    spoken = str(model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("a, new, memory ")


def test_that_it_is_painted_in_both_schemes(panel: VariablesPanel, trace: ProgramTrace) -> None:
    panel.show_moment(trace, 5)
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    assert panel.grab().toImage() != light


def test_that_in_another_language_only_names_and_pytorchs_words_can_be_read(
    panel: VariablesPanel, trace: ProgramTrace, request: pytest.FixtureRequest
) -> None:
    speak_foreign(request)
    panel.retranslate()
    panel.show_moment(trace, next(index for index in range(len(trace)) if trace.event(index).call))
    model = table(panel).model()
    assert not WORD.search(names(panel)[0])
    assert not WORD.search(str(model.headerData(0, Qt.Orientation.Horizontal)))
    told = [str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)) for row in (1, 3) for column in (0, 7)]
    pytorchs = {"Tensor", "float", "shape", "requires", "grad", "is", "leaf", "fn", "None", "True", "False", "qt", "br"}
    assert {word for text in told for word in WORD.findall(text)} <= pytorchs
