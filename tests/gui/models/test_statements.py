"""The statements of a script as they ran, each piece replaced by its value as it is computed."""

import pytest

from gui.models.reduction import Line, PieceState
from gui.models.reduction_picture import RowKind
from gui.models.statement_pictures import StatementPictures
from gui.models.statements import Statements
from gui.models.substep import Chapter
from tests.gui.models.passes import DETACHED, DOT, DOUBLING, PARABOLA, TWICE, loop, passed, stop_of, telling

IN_PLACE = "x = torch.tensor(-2., requires_grad=True)\nrate = 0.5\ny = x * rate\ny += x\ny.mul_(4)\ny.backward()\n"


def pictures(text: str, number: int = 0) -> StatementPictures:
    told = telling(text, number)
    assert told.script is not None
    assert isinstance(told.reduction, Statements)
    return StatementPictures(told.script, told.substeps, told.reduction)


def rows(text: str, chapter: Chapter, stop: int, number: int = 0) -> list[tuple[RowKind, str, str, str]]:
    """What is on the paper: kind, what stands before, text, remark."""
    picture = pictures(text, number).at(stop_of(telling(text, number), chapter, stop))
    return [(row.kind, row.lead, row.line.text, row.remark) for row in picture.rows]


def marked(line: Line, state: PieceState) -> str:
    return "".join(piece.text for piece in line.pieces if piece.state is state)


def test_that_a_statement_becomes_its_value_as_on_paper() -> None:
    statements = Statements(passed(PARABOLA))
    assert [statements.at(0, done).text for done in range(6)] == [
        "y = 3 * x ** 2 + 2 * x - 1",
        "y = 3 * 4 + 2 * x - 1",
        "y = 12 + 2 * x - 1",
        "y = 12 + 4 - 1",
        "y = 16 - 1",
        "y = 15",
    ]
    assert marked(statements.at(0, 4), PieceState.DONE) == "16"
    assert "".join(piece.text for piece in statements.at(0, 4).pieces if piece.is_next) == "16 - 1"


def test_that_the_paper_shows_what_ran_what_runs_and_what_comes() -> None:
    assert rows(PARABOLA, Chapter.FORWARD, 2) == [
        (RowKind.PAST, "3", "y = 3 * x ** 2 + 2 * x - 1", ""),
        (RowKind.BEFORE, "3", "y = 3 * 4 + 2 * x - 1", ""),
        (RowKind.NOW, "=", "y = 12 + 2 * x - 1", ""),
        (RowKind.COMING, "4", "y.backward()", ""),
    ]


def test_that_a_loop_is_there_turn_by_turn_as_it_ran() -> None:
    assert rows(DOUBLING, Chapter.FORWARD, 3) == [
        (RowKind.PAST, "3", "b = a * 2 → 1.4", ""),
        (RowKind.PAST, "5", "b = b * 2 → 2.8", "turn 1 of 3"),
        (RowKind.BEFORE, "5", "b = b * 2", "turn 2 of 3"),
        (RowKind.NOW, "=", "b = 5.6", ""),
        (RowKind.COMING, "5", "b = b * 2", "turn 3 of 3"),
        (RowKind.COMING, "13", "d.backward()", ""),
    ]


def test_that_the_statement_with_the_call_is_there_once() -> None:
    assert [text for _, _, text, _ in rows(DETACHED, Chapter.FORWARD, 2)] == [
        "z = u * x → [0, 1, 8, 27]",
        "z.sum().backward()",
        "(36).backward()",
    ]


@pytest.mark.parametrize(
    ("text", "step", "numbers"),
    [
        (PARABOLA, 0, "2 ** 2"),
        (PARABOLA, 3, "12 + 4"),
        (DOT, 0, "torch.dot([0, 1, 2, 3], [0, 1, 2, 3])"),
        (DETACHED, 0, "[0, 1, 4, 9] * [0, 1, 2, 3]"),
        (DETACHED, 1, "[0, 1, 8, 27].sum()"),
        ("x = torch.tensor(-2., requires_grad=True)\n(x ** 2 - x).exp().backward()\n", 0, "(−2) ** 2"),
        ("x = torch.tensor(-2., requires_grad=True)\n(x ** 2 - x).exp().backward()\n", 1, "4 - (−2)"),
        ("x = torch.tensor(-2., requires_grad=True)\n(x ** 2 - x).exp().backward()\n", 2, "(6).exp()"),
        ("x = torch.tensor(-2., requires_grad=True)\ntorch.sin(x).backward()\n", 0, "torch.sin(−2)"),
        (IN_PLACE, 0, "(−2) * 0.5"),
        (IN_PLACE, 1, "(−1) + (−2)"),
        (IN_PLACE, 2, "(−3).mul_(4)"),
        ("x = torch.ones(2, requires_grad=True)\ntorch.stack([x[0], x[1] * 2]).sum(dim=0).backward()\n", 3,
         "torch.stack([1, 2])"),
        ("x = torch.ones(2, requires_grad=True)\ntorch.stack([x[0], x[1] * 2]).sum(dim=0).backward()\n", 4,
         "[1, 2].sum(dim=0)"),
        ("x = torch.ones(2, requires_grad=True)\nparts = [x, x]\ntorch.stack(parts).sum().backward()\n", 0,
         "stack([1, 1], [1, 1])"),
    ],
)  # fmt: skip
def test_that_an_operation_is_written_with_what_went_into_it(text: str, step: int, numbers: str) -> None:
    assert telling(text).numbers(step) == numbers


def test_that_what_a_comprehension_does_again_is_there_again() -> None:
    text = "x = torch.tensor(2., requires_grad=True)\ny = sum(x * n + 1 for n in range(1, 4))\ny.backward()\n"
    found = [
        (instance.turn, instance.turns, len(instance.steps))
        for instance in Statements(passed(text)).instances
        if instance.steps
    ]
    assert found == [(1, 3, 2), (2, 3, 2), (3, 3, 3)]  # the sum itself goes with the last of them


def test_that_a_statement_goes_on_after_the_function_that_it_calls() -> None:
    text = "x = torch.tensor(2., requires_grad=True)\ndef f(a):\n    return a * 2\ny = x * 3 + f(x)\ny.backward()\n"
    statements = Statements(passed(text))
    assert [instance.steps for instance in statements.instances] == [(0, 2), (1,), ()]
    assert statements.at(0, 2).text == "y = 6 + f(x)"


def test_that_of_a_long_statement_only_what_surrounds_the_operation_is_written() -> None:
    text = f"x = torch.tensor(2., requires_grad=True)\ny = {' + '.join(['x * x'] * 90)}\ny.backward()\n"
    statements = Statements(passed(text))
    for step in (0, 1, 90, 178):
        line = statements.at(0, step)
        assert line.is_part
        assert len(line.text) < 400
        assert any(piece.is_next for piece in line.pieces)


def test_that_a_stop_costs_the_same_however_often_a_loop_ran() -> None:
    lengths = []
    for turns in (20, 400):
        statements = Statements(passed(loop(turns)))
        picture = pictures(loop(turns)).at(stop_of(telling(loop(turns)), Chapter.BACKWARD, turns))
        lengths.append((len(picture.rows), len(picture.marks)))
        assert len(statements.instances) == 2 * turns + 1
    assert lengths[0] == lengths[1]


def test_that_a_refused_pass_shows_the_line_of_its_call() -> None:
    picture = pictures(TWICE, 3).at(0)
    assert [(row.lead, row.line.text) for row in picture.rows] == [("7", "y.backward()")]
    assert picture.is_refused
