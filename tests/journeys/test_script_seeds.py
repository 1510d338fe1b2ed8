"""The learners' notebooks lived through in the window: cell by cell, all passes opened, and what is refused told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QLabel, QWidget

from core.trajectory.iteration_trace import BackwardStep, ForwardStep
from core.trajectory.program_end import EndKind
from core.trajectory.program_trace import DIFFERENTIATING, Pass, ProgramTrace
from core.trajectory.proof import Verdict
from gui.models.script_pass import ScriptPass
from gui.models.substeps import Substeps
from gui.views.inspector_panel import InspectorPanel
from tests.core.runs.learners_notebooks import NOTEBOOKS, cells_of
from tests.core.runs.test_program_seeds import REFUSED_SEEDS, needs_notebooks, refusal_of
from tests.corpus import refused_seeds
from tests.journeys.cells_oracle import first_lines, joined, plain_cells
from tests.journeys.learner import CONTROL
from tests.journeys.script_learner import FASTEST, ScriptLearner

Key = Qt.Key


def run_cell_by_cell(learner: ScriptLearner, cells: list[str]) -> None:
    """Pauses before every cell, and looks at what all cells before it have shown."""
    shown, lines = plain_cells(cells), first_lines(cells)
    learner.open_script(joined(cells))
    learner.choose("speed", FASTEST)
    learner.script_text.setFocus()
    for line in filter(None, lines):
        learner.go_to_line(line)
        learner.key(Key.Key_F9)
    while learner.script.end is None:
        learner.press_key(Key.Key_F5)
        done = lines.index(learner.line) if learner.line else len(cells)
        assert learner.output.removesuffix("\nThe script ran to its end.") == "".join(shown[:done])
    assert learner.script.end.kind is EndKind.DONE


def worth_a_look(trace: ProgramTrace) -> Iterator[Pass]:
    """Of the backward passes of each line the first and the last: a loop makes hundreds that are alike."""
    by_line: dict[int, list[Pass]] = {}
    for one in trace.passes:
        if one.kind in DIFFERENTIATING:
            by_line.setdefault(trace.event(one.event).line, []).append(one)
    for passes in by_line.values():
        yield from dict.fromkeys((passes[0], passes[-1]))


def opened_pass(learner: ScriptLearner, number: int) -> Substeps | None:
    """The pass that the inspector shows, if it is this one."""
    substeps = learner.find(InspectorPanel, "inspector").substeps
    is_it = substeps is not None and isinstance(substeps.trace, ScriptPass) and substeps.trace.opened.number == number
    return substeps if is_it else None


def look_into(learner: ScriptLearner, one: Pass) -> None:
    """Goes to a pass, which is opened, and through its stops."""
    learner.find(QAbstractSlider, "scriptTimeline").setValue(one.event)
    learner.wait(lambda: opened_pass(learner, one.number) is not None)
    learner.wait_until_idle()
    substeps = opened_pass(learner, one.number)
    assert substeps is not None
    assert isinstance(substeps.trace, ScriptPass)
    assert substeps.trace.backward is not None
    assert substeps.trace.backward.proof.verdict is Verdict.EQUAL
    learner.find(InspectorPanel, "inspector").setFocus()
    learner.key(Key.Key_Home)
    moments = [learner.window.substep()]
    for _ in substeps.stops[1:]:
        learner.key(Key.Key_Right)
        moments.append(learner.window.substep())
    assert moments == [stop.moment for stop in substeps.stops]
    assert any(isinstance(moment, BackwardStep) for moment in moments)
    assert any(isinstance(moment, ForwardStep) for moment in moments)


@needs_notebooks
@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_that_a_notebook_shows_what_python_shows_and_its_passes_are_opened(
    script_learner: ScriptLearner, notebook: Path
) -> None:
    learner = script_learner
    run_cell_by_cell(learner, [cell.source for cell in cells_of(notebook) if refusal_of(cell) is None])
    if not learner.find(QWidget, "inspector").isVisible():
        learner.key(Key.Key_I, CONTROL)
    passes = list(worth_a_look(learner.trace))
    assert len(passes) >= 4
    for one in passes:
        look_into(learner, one)


def test_that_what_a_learner_may_not_is_told_with_its_line(script_learner: ScriptLearner) -> None:
    learner = script_learner
    for script in refused_seeds():
        text = script.read_text(encoding="utf-8")
        learner.open_script(text)
        sentence = REFUSED_SEEDS[script.name]
        line = next(number for number, one in enumerate(text.split("\n"), start=1) if is_refused(one))
        assert learner.label("statusSentence") == f"Line {line}: {sentence}"
        assert f"line {line}: {sentence}" in learner.output
        learner.follow_link()
        assert learner.editor.line == line
        assert learner.find(QLabel, "scriptProblemLabel").text() == sentence
        assert not learner.find(QWidget, "runButton").isEnabled()
    learner.open_script("print(1)")
    learner.press_button("runButton")
    assert learner.output == "1\n\nThe script ran to its end."


def is_refused(line: str) -> bool:
    return line.startswith(("class ", "import os")) or "open(" in line
