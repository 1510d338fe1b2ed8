"""Whatever pass a learner's script makes, every stop of it can be shown and told, in all views."""

import ast
from pathlib import Path

import pytest

from core.notation.program import parse_program
from core.runs.program_opening import open_pass
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.program_trace import ProgramTrace
from gui.models.explaining import explain
from gui.models.graph_drawing import picture_of
from gui.models.pictures import pictures_of
from gui.models.script_pass import ScriptPass
from gui.models.script_text import script_text
from gui.models.statements import Statements
from gui.models.step_titles import title
from gui.models.stop_values import values_at
from gui.models.trace_words import telling_of
from gui.models.traced_graph import graph_of_pass
from gui.models.update_rows import UpdateRows
from tests.corpus import programs, seeds

MOST_STOPS = 40
SCRIPTS = [source for source, _ in seeds() if source.suffix == ".py"]
PROGRAMS = [one for one in programs() if one.stem in {
    "autograd_backward_basics", "closures_make_loss_and_optimiser", "numbers_complex", "optim_lbfgs_closure",
    "errors_within_functions_and_loops", "d2l_optimisers_from_scratch", "comprehension_scopes",
}]  # fmt: skip


def recorded(spec: ProgramSpec) -> ProgramTrace:
    trace, recorder = ProgramTrace(), Recorder()
    ProgramRun(spec, recorder.printed, weave=recorder.weave(), on_built=recorder.start).go_on()
    trace.append(recorder.take())
    return trace


@pytest.mark.parametrize("path", [*SCRIPTS, *PROGRAMS], ids=lambda path: path.stem)
def test_that_every_stop_of_every_kind_of_pass_can_be_shown_and_told(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    spec = ProgramSpec(parse_program(text))
    trace = recorded(spec)
    count = len(trace.passes)
    for number in sorted({0, 1, 2, count // 2, count - 2, count - 1} & set(range(count))):
        shown = ScriptPass(open_pass(spec, number), script_text(text))
        there = trace.passes[number]
        assert (shown.kind, shown.opened.event) == (there.kind, there.event)
        check(shown, trace)


def check(shown: ScriptPass, trace: ProgramTrace) -> None:
    told = telling_of(shown)
    pictures, rows = pictures_of(told), UpdateRows(told)
    for index in range(min(len(told.substeps), MOST_STOPS)):
        assert explain(told, index).said
        assert title(told, index).text
        assert rows.at(index) or told.trace.update is None or index
        assert pictures.at(index).rows or shown.opened.span == (0, 0)
        values_at(told, index)
    assert isinstance(told.reduction, Statements)
    for step in shown.forward:
        statement = told.reduction.instance_of(step.index).statement
        assert step.event is not None
        assert statement.line <= shown.script.line_of(step.span[0])
        if not isinstance(statement.node, ast.Lambda):  # which is computed in the statement that calls it
            assert trace.event(step.event).line <= statement.line
    if (graph := graph_of_pass(shown)) is not None:
        assert picture_of(graph).boxes
