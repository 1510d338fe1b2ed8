"""The lines of the update, and tensors as tables."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from core.document.run_spec import RunSpec
from gui.models.stop_values import values_at
from gui.models.substeps import Chapter
from gui.models.update_rows import RowState, UpdateRows
from gui.views.choice_box import ChoiceBox
from gui.views.tensor_table import TensorTable
from gui.views.update_arithmetic import UpdateArithmetic
from tests.gui.finding import find
from tests.gui.models.traced import MOMENTUM, opened, telling, traced


def test_that_lines_are_filled_in_when_they_are_computed(qtbot: QtBot) -> None:
    told = telling(traced(MOMENTUM, 1))
    start = told.substeps.start_of(Chapter.UPDATE)
    assert start is not None
    view = UpdateArithmetic()
    qtbot.addWidget(view)
    view.show_rows(UpdateRows(told).at(start))
    view.show()
    first, second = (label.text() for label in view.findChildren(QLabel) if label.isVisible())
    assert "0.9·14 + 13.16" in first
    assert "25.76" in first
    assert "1.6024" not in second


def test_that_a_click_asks_for_the_stop_of_a_line(qtbot: QtBot) -> None:
    told = telling(traced(MOMENTUM, 1))
    view = UpdateArithmetic()
    qtbot.addWidget(view)
    view.show_rows(UpdateRows(told).at(0))
    view.resize(440, 200)
    view.show()
    asked: list[int] = []
    view.chosen.connect(asked.append)
    qtbot.mouseClick(view.findChildren(QLabel)[1], Qt.MouseButton.LeftButton)
    assert asked == [told.substeps.last]


def test_that_the_states_of_lines_follow_the_stop() -> None:
    told = telling(traced(MOMENTUM, 1))
    assert [row.state for row in UpdateRows(told).at(told.substeps.last)] == [RowState.DONE, RowState.NOW]
    assert [row.state for row in UpdateRows(told).at(0)] == [RowState.NOT_YET] * 2


def test_that_the_tool_tip_has_every_digit() -> None:
    told = telling(traced(RunSpec("x/3", (("x", "1"),))))
    assert UpdateRows(told).at(0)[0].full == "0.99666667"


def test_that_a_tensor_can_be_looked_at_element_by_element(qtbot: QtBot) -> None:
    told = telling(opened("sum(A@x)", {"A": "[[1, 2], [3, 4]]", "x": "[5, 6]"}))
    table = TensorTable()
    qtbot.addWidget(table)
    table.show_values(values_at(told, 2))
    model = find(table, QTableView, "tensorElements").model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["[0]", "[1]"]
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["17", "39"]
    choice = find(table, ChoiceBox, "tensorChoice")
    assert [choice.itemText(row) for row in range(choice.count())] == ["A@x", "A", "x"]
    choice.chosen.emit("A")
    assert model.index(3, 0).data() == "[1, 1]"


def test_that_of_a_long_tensor_a_thousand_elements_are_listed(qtbot: QtBot) -> None:
    told = telling(opened("sum(x)", {"x": "ones(3000)"}))
    table = TensorTable()
    qtbot.addWidget(table)
    (_, (_, long)) = values_at(told, 1)
    table.show_values((("x", long),))
    assert find(table, QTableView, "tensorElements").model().rowCount() == 1000
    assert any("the first 1,000 here" in label.text() for label in table.findChildren(QLabel))


def test_that_every_digit_is_copied(qtbot: QtBot) -> None:
    told = telling(opened("sum(x/3)", {"x": "[1, 2]"}))
    table = TensorTable()
    qtbot.addWidget(table)
    table.show_values(values_at(told, 1))
    qtbot.keyClick(find(table, QTableView, "tensorElements"), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "0\t0.33333334\n1\t0.6666667"
