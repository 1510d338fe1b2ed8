"""A script stops before a line, or as soon as it is in few enough calls, where the window would look for that."""

import pytest

from core.document.script import ScriptSpec
from core.document.watch_rules import rules_of
from core.engine.script_in_progress import ScriptInProgress, read_script
from core.messages import AdvanceScript, PrepareScript
from core.notation.program import parse_program
from core.objective.program.world import world
from core.trajectory.program_trace import ProgramTrace

ALL = 10**9
TEXT = """\
import torch
def inner(x):
    y = x * 2
    return y
def outer(x):
    z = inner(x)
    return z + 1
x = torch.tensor(1., requires_grad=True)
for i in range(3):
    loss = outer(x)
    loss.backward()
print(x.grad)
"""


def recorded(text: str, *goals: AdvanceScript) -> ProgramTrace:
    """The trace after the script has gone to each of these."""
    before, trace = world(), ProgramTrace()
    script = ScriptInProgress(read_script(text), PrepareScript(1, ScriptSpec(text)))
    for goal in goals:
        script.advance(goal)
        while script.is_advancing:
            trace.append(script.run_frame().batch)
    if script.end is None:
        script.stop()
    before.put_back()
    return trace


def test_that_nothing_works_at_the_line_before_which_it_stops() -> None:
    trace = recorded(TEXT, AdvanceScript(1, ALL, frozenset({11})))
    assert (trace.event(len(trace) - 1).line, len(trace.passes)) == (11, 0)


def test_that_the_count_of_events_holds_also_while_a_line_is_looked_for() -> None:
    assert len(recorded(TEXT, AdvanceScript(1, 7, frozenset({99})))) == 7


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (TEXT, (11,)),
        ("from torch.autograd import grad\nif x: y = grad(z, x)\n", (2,)),
        ("import torch\ndef step():\n    y.backward()\nstep()\n", (3,)),
        ("import torch\nwhile g(torch.autograd.grad(y, x)):\n    pass\n", (2,)),
        ("try:\n    y.backward()\nexcept RuntimeError:\n    z.backward()\n", (2, 4)),
        ("y = (x\n    .sum()\n    .backward())\n", (1,)),
        ("print(x.grad)\n", ()),
    ],
)
def test_that_the_lines_are_known_on_which_backward_passes_are_asked_for(text: str, lines: tuple[int, ...]) -> None:
    assert rules_of(parse_program(text)).pass_lines == lines
