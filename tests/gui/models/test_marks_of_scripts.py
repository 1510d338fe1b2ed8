"""What the editor points out stands on the line that it is about, and refusals come before all else."""

import pytest

from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from gui.models.script_mark import MarkKind
from gui.models.script_marks import marks_of
from tests.gui.recorded_script import recorded

TWICE = """\
import torch
x = torch.tensor(2., requires_grad=True)
y = x * x
y.backward()
if True:
    y.backward()
"""
PILED = """\
import torch
x = torch.tensor(2., requires_grad=True)
for i in range(5):
    (x * x).backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
"""


def test_that_an_error_underlines_its_statement_with_pytorchs_words_and_what_they_mean() -> None:
    trace, end = recorded(TWICE)
    (mark,) = marks_of(TWICE, (), trace.hints, end)
    assert (mark.kind, mark.place.line, mark.place.column, mark.place.end_column) == (MarkKind.ERROR, 6, 4, 16)
    assert mark.sentence.startswith("RuntimeError: Trying to backward through the graph a second time")
    assert "retain_graph=True" in mark.sentence


def test_that_gradients_piling_up_are_a_hint_at_the_pass() -> None:
    trace, end = recorded(PILED)
    (mark,) = marks_of(PILED, (), trace.hints, end)
    assert (mark.kind, mark.place.line) == (MarkKind.HINT, 4)


def test_that_refusals_are_told_alone() -> None:
    text = "class A: pass\nopen('x')\n"
    with pytest.raises(ProgramRefusedError) as refused:
        parse_program(text)
    marks = marks_of(text, refused.value.refusals, (), recorded(TWICE)[1])
    assert {mark.kind for mark in marks} == {MarkKind.REFUSAL}
    assert [mark.place.line for mark in marks][:1] == [1]


def test_that_a_run_that_goes_well_has_no_marks() -> None:
    text = "print(1)\n"
    trace, end = recorded(text)
    assert marks_of(text, (), trace.hints, end) == ()
