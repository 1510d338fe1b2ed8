"""The variables at a moment, from scripts that were really run: what changed, what is new, who shares memory."""

import pytest

from core.trajectory.program_trace import ProgramTrace
from gui.models.variable_rows import MOST_CALLS, CallHeading, VariableRow, variable_rows
from gui.models.variable_text import ABSENT, NONE, VariableColumn, recorded_words, texts, whole_gradient, whole_value
from gui.models.variable_tips import sharing_words, tip
from tests.gui.recorded_script import recorded

DETACHED = """import torch
x = torch.arange(4.0, requires_grad=True)
y = x * x
u = y.detach()
z = (u * x).sum()
z.backward()
u[0] = 100
x.grad.zero_()
del z
"""


def traced(text: str) -> ProgramTrace:
    return recorded(text)[0]


def after_line(trace: ProgramTrace, line: int) -> int:
    """The moment at which the statement of a line is done for the first time."""
    return next(index for index in range(len(trace)) if trace.event(index).line == line) + 1


def variables(trace: ProgramTrace, moment: int, before: int | None = None) -> dict[str, VariableRow]:
    return {row.name: row for row in variable_rows(trace, moment, before) if isinstance(row, VariableRow)}


def written(row: VariableRow, column: VariableColumn) -> str:
    return texts(row, column)[0]


def test_that_variables_stand_in_the_order_in_which_they_were_bound() -> None:
    trace = traced(DETACHED)
    assert list(variables(trace, after_line(trace, 5))) == ["x", "y", "u", "z"]
    assert list(variables(trace, len(trace))) == ["x", "y", "u"]


def test_that_none_is_a_word_and_not_a_zero() -> None:
    trace = traced(DETACHED)
    before, zeroed = variables(trace, after_line(trace, 5))["x"], variables(trace, after_line(trace, 8))["x"]
    assert written(before, VariableColumn.GRAD) == NONE
    assert written(zeroed, VariableColumn.GRAD) == "[0, 0, 0, 0]"
    assert "not 0" in tip(before, VariableColumn.GRAD)
    assert whole_gradient(before.state) == NONE


def test_that_what_has_no_gradient_at_all_is_told_apart_from_none() -> None:
    row = variables(traced("n = 3\n"), 1)["n"]
    assert [written(row, column) for column in VariableColumn] == ["n", "3", *[ABSENT], "int", *[ABSENT] * 4]
    assert "Only tensors have gradients" in tip(row, VariableColumn.GRAD)


def test_that_a_statement_changes_just_what_it_changes() -> None:
    trace = traced(DETACHED)
    bound = variables(trace, after_line(trace, 4))
    assert [name for name, row in bound.items() if row.has_changed] == ["u"]
    assert bound["u"].is_new
    assert bound["u"].has_new_value
    brought = variables(trace, after_line(trace, 6))["x"]
    assert (brought.has_changed, brought.is_new) == (True, False)
    assert (brought.has_new_value, brought.has_new_gradient) == (False, True)
    in_place = variables(trace, after_line(trace, 7))
    assert [name for name, row in in_place.items() if row.has_new_value] == ["y", "u"]


def test_that_a_change_is_told_since_the_moment_that_was_seen_before() -> None:
    trace = traced("x = 1\ny = 2\nx = 3\nz = 4\n")
    assert [name for name, row in variables(trace, 4).items() if row.has_changed] == ["z"]
    seen = variables(trace, 4, before=2)
    assert [name for name, row in seen.items() if row.has_changed] == ["x", "z"]
    assert [name for name, row in seen.items() if row.is_new] == ["z"]


def test_that_going_back_tells_what_the_statement_before_did() -> None:
    trace = traced("x = 1\ny = 2\nx = 3\nz = 4\n")
    assert variables(trace, 3, before=4) == variables(trace, 3)


def test_that_who_shares_memory_bears_one_letter_and_says_so() -> None:
    trace = traced(DETACHED)
    rows = variables(trace, after_line(trace, 4))
    assert (rows["y"].letter, rows["u"].letter, rows["x"].letter) == ("A", "A", "")
    assert sharing_words(rows["u"]) == ("y and u are one piece of memory: changing one in place changes the other.")


def test_that_the_letters_stay_while_one_steps_into_a_call() -> None:
    trace = traced(
        "import torch\nx = torch.ones(2)\nu = x.detach()\ndef f(a):\n    b = a\n    return b\nf(torch.ones(1))\n"
    )
    outside = variables(trace, after_line(trace, 3))
    inside = variable_rows(trace, after_line(trace, 5))
    letters = {row.name: row.letter for row in inside if isinstance(row, VariableRow)}
    assert letters == {"a": "B", "b": "B", "x": "A", "u": "A"}
    assert outside["u"].letter == "A"


def test_that_a_calls_variables_come_first_and_share_memory_with_those_outside() -> None:
    trace = traced("import torch\nx = torch.ones(2)\ndef f(a):\n    b = 2 * a\n    return b\ny = f(x)\n")
    rows = variable_rows(trace, after_line(trace, 4))
    assert rows[0] == CallHeading(1, "f", line=6, depth=1)
    assert [row.name if isinstance(row, VariableRow) else row.call for row in rows] == [1, "a", "b", 0, "x"]
    assert isinstance(rows[1], VariableRow)
    assert rows[1].sharing == ("f.a", "x")


def test_that_after_a_call_only_the_scripts_variables_are_there() -> None:
    trace = traced("def f(a):\n    return a\ny = f(1)\n")
    assert [type(row) for row in variable_rows(trace, len(trace))] == [VariableRow]


def test_that_of_calls_within_calls_the_innermost_are_shown_with_their_depth() -> None:
    trace = traced("def f(n):\n    if n:\n        return f(n - 1)\n    return 0\nf(40)\n")
    moment = next(index for index in range(len(trace)) if trace.event(index).line == 4)
    headings = [row for row in variable_rows(trace, moment) if isinstance(row, CallHeading)]
    assert [heading.depth for heading in headings] == [41, 40, 39, 38, 37, 36, 0]
    assert [heading.skipped for heading in headings] == [0] * (MOST_CALLS - 1) + [41 - MOST_CALLS, 0]
    names = [row.sharing for row in variable_rows(trace, moment) if isinstance(row, VariableRow)]
    assert names == [()] * MOST_CALLS


def test_that_of_a_long_tensor_it_is_said_how_much_is_here() -> None:
    trace = traced("import torch\nw = torch.zeros(50, 1000)\nv = torch.arange(3.0) / 3\n")
    rows = variables(trace, len(trace))
    value = rows["w"].state.value
    assert value is not None
    assert recorded_words(value) == "The first 64 of 50,000 elements."
    assert recorded_words(value) in tip(rows["w"], VariableColumn.VALUE)
    assert whole_value(rows["v"].state) == "[0, 0.33333334, 0.6666667]"
    assert tip(rows["v"], VariableColumn.VALUE) == whole_value(rows["v"].state)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = torch.ones(2)", "does not require"),
        ("x = torch.ones(2, requires_grad=True)", "no backward pass"),
        ("x = torch.ones(2, requires_grad=True) * 2", "x.retain_grad()"),
    ],
)
def test_that_it_is_said_why_there_is_no_gradient(text: str, words: str) -> None:
    trace = traced(f"import torch\n{text}\n")
    assert words in tip(variables(trace, len(trace))["x"], VariableColumn.GRAD)


@pytest.mark.parametrize("array", ["np.array([1 + 2j])", "np.array(['a'])", "np.arange(3, dtype=np.int8)"])
def test_that_arrays_without_elements_to_be_told_are_told_as_text(array: str) -> None:
    trace = traced(f"import numpy as np\na = {array}\n")
    row = variables(trace, len(trace))["a"]
    assert row.state.value is None
    assert all(written(row, column) for column in VariableColumn)
