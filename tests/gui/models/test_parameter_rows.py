from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.document.run_spec import Dtype
from core.notation.problem import Problem, ProblemKind, Span
from core.trajectory.step_record import ParameterLayout
from gui.models.parameter_rows import Column, ParameterRow, ParameterRows


def row(name: str, start: str = "2", shape: tuple[int, ...] = (), *, is_constant: bool = False) -> ParameterRow:
    return ParameterRow(ParameterLayout(name, name, shape), start, 0, is_constant=is_constant, number=2.0)


def model_of(*rows: ParameterRow) -> ParameterRows:
    model = ParameterRows()
    model.show_rows(rows)
    return model


def texts(model: ParameterRows, line: int = 0) -> list[str]:
    return [model.index(line, column).data() for column in Column]


def tip(model: ParameterRows, column: Column) -> str:
    told: str = model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
    return told


def test_that_it_keeps_qts_rules_for_models(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model_of(row("x"), row("y", "arange(4)", (4,)), row("c", is_constant=True)))


def test_that_before_the_run_the_live_columns_say_not_yet(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(row("x"))
    assert texts(model) == ["x", "2", "not yet", "not yet"]
    assert "not 0" in tip(model, Column.GRADIENT)


def test_that_a_gradient_can_be_not_yet_there_while_the_value_is(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(row("x"))
    model.show_values({"x": (-0.0308471234,)}, {}, Dtype.FLOAT64)
    assert texts(model) == ["x", "2", "−0.0308471", "not yet"]
    assert "−0.0308471234" in tip(model, Column.NOW)


def test_that_a_parameter_no_gradient_reaches_has_none_and_not_zero(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(row("x"))
    model.show_values({"x": (2.0,)}, {"x": (None,)}, Dtype.FLOAT32)
    assert texts(model)[Column.GRADIENT] == "None"
    assert "does not depend" in tip(model, Column.GRADIENT)


def test_that_numbers_of_another_shape_belong_to_a_run_that_is_over(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(row("x", "arange(4)", (4,)))
    model.show_values({"x": (2.0,)}, {}, Dtype.FLOAT32)
    assert texts(model)[Column.NOW] == "not yet"


def test_that_a_frame_touches_the_two_live_columns_and_nothing_else(qtbot: QtBot) -> None:
    model = model_of(row("x"), row("y"))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_values({"x": (1.0,)}, {}, Dtype.FLOAT32)
    first, last, _roles = changed.args
    assert (first.row(), first.column()) == (0, Column.NOW)
    assert (last.row(), last.column()) == (1, Column.GRADIENT)


def test_that_rows_with_the_same_names_are_changed_and_not_replaced(qtbot: QtBot) -> None:
    model = model_of(row("x"), row("y"))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show_rows([row("x"), row("y", "3")])
    assert changed.args[0].row() == 1
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([row("x"), row("z")])


def test_that_what_is_typed_goes_out_and_stays_as_it_was_until_it_comes_back(qtbot: QtBot) -> None:
    model = model_of(row("x"))
    with qtbot.waitSignal(model.start_edited) as edited:
        model.setData(model.index(0, Column.START), "arange(4)")
    assert edited.args == ["x", "arange(4)"]
    assert texts(model)[Column.START] == "2"


def test_that_typing_the_same_is_no_edit(qtbot: QtBot) -> None:
    model = model_of(row("x"))
    with qtbot.assertNotEmitted(model.start_edited):
        model.setData(model.index(0, Column.START), "2")


def test_that_the_mark_is_a_check_box_for_the_role(qtbot: QtBot) -> None:
    model = model_of(row("x"), row("c", is_constant=True))
    role = Qt.ItemDataRole.CheckStateRole
    assert Qt.CheckState(model.index(0, Column.NAME).data(role)) is Qt.CheckState.Checked
    assert Qt.CheckState(model.index(1, Column.NAME).data(role)) is Qt.CheckState.Unchecked
    with qtbot.waitSignal(model.role_changed) as changed:
        model.setData(model.index(1, Column.NAME), Qt.CheckState.Checked, role)
    assert changed.args == ["c", False]


def test_that_a_wrong_start_is_said_in_the_tool_tip_and_to_screen_readers(qtbot: QtBot) -> None:  # noqa: ARG001
    problem = Problem(ProblemKind.RAGGED_START, Span(0, 1))
    model = model_of(ParameterRow(ParameterLayout("x", "x"), "[[1], [1, 2]]", 0, problem=problem))
    assert texts(model)[Column.START] == "[[1], [1, 2]]"
    assert problem.sentence() in tip(model, Column.START)
    spoken = model.index(0, Column.START).data(Qt.ItemDataRole.AccessibleTextRole)
    assert problem.sentence() in spoken


def test_that_only_the_start_can_be_typed_into(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(row("x"))
    editable = [bool(model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable) for column in Column]
    assert editable == [False, True, False, False]


def test_that_nothing_is_below_a_cell(qtbot: QtBot) -> None:  # noqa: ARG001
    model = model_of(row("x"))
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
