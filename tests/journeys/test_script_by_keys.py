"""A script by keys alone: paste it, step every way there is, run, look back, export, and go to the formula and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.trajectory.number_text import shown
from core.trajectory.program_trace import VariableState
from core.trajectory.tensor_value import TensorValue
from tests.journeys.learner import CONTROL
from tests.journeys.script_learner import FASTEST, SHIFT, ScriptLearner, ShownVariable
from tests.journeys.script_oracle import PlainRun, differing, headless_watched, plain_run

Key = Qt.Key
DESCENT = """\
import torch

def f(x):
    square = x ** 2
    return 3 * square + 2 * x - 1

x = torch.tensor(2.0, requires_grad=True)
for step in range(12):
    loss = f(x)
    loss.backward()
    with torch.no_grad():
        x -= 0.1 * x.grad
    print(step, x.item(), x.grad)
    x.grad.zero_()
print(x)
"""
CALL, BACKWARD, UPDATE, PRINT = 9, 10, 12, 13


@pytest.fixture
def scripted(script_learner: ScriptLearner) -> ScriptLearner:
    """Before a descent by hand that was pasted."""
    script_learner.open_script(DESCENT)
    return script_learner


@pytest.fixture(scope="module")
def plain() -> PlainRun:
    return plain_run(DESCENT)


def assert_is_plain(scripted: ScriptLearner, plain: PlainRun, moment: int) -> None:
    """The moment that is looked at is this one, and what is recorded and shown of it is what PyTorch has."""
    assert scripted.moment == moment
    assert differing(scripted.trace, plain, moment) == ""
    at = plain.moments[moment]
    expected = {("", name): state for name, state in at.variables.items()}
    expected |= {(at.function, name): state for name, state in at.inner.items()}
    rows = {(row.function, row.name): row for row in scripted.variables}
    assert rows.keys() == expected.keys()
    for key, state in expected.items():
        assert_tells(rows[key], state)


def assert_tells(row: ShownVariable, state: VariableState) -> None:
    """A row of the table says of a tensor what PyTorch says of it, and of other things what Python does."""
    if state.value is None:
        assert (row.dtype, row.value) == (state.kind, state.text)
        return
    told = row.shape, row.dtype, row.requires_grad, row.is_leaf, row.grad_fn
    grad_fn = state.grad_fn or "None"
    shape = str(list(state.value.shape))
    assert told == (shape, state.value.dtype, str(state.requires_grad), str(state.is_leaf), grad_fn)
    assert row.value == shown(state.value.nested())
    assert row.grad == ("None" if state.grad is None else shown(state.grad.nested()))


def test_that_every_statement_shows_what_pytorch_has(scripted: ScriptLearner, plain: PlainRun) -> None:
    assert scripted.script_text.toPlainText() == DESCENT
    assert scripted.label("statusSentence") == "Ready: step through it, or run."
    for moment in range(15):
        assert_is_plain(scripted, plain, moment)
        assert scripted.step_label == f"statement {moment} of {moment} · line {plain.lines[moment]}"
        scripted.press_key(Key.Key_F11)
    scripted.key(Key.Key_Tab, CONTROL)
    scripted.press_key(Key.Key_Right, CONTROL)
    assert_is_plain(scripted, plain, 16)
    scripted.press_key(Key.Key_Left, CONTROL)
    scripted.press_key(Key.Key_Left, CONTROL)
    assert_is_plain(scripted, plain, 14)
    (x,) = (row for row in scripted.variables if (row.function, row.name) == ("", "x"))
    assert (x.value, x.grad) == ("0.6", "0")


def test_that_one_steps_over_into_and_out_of_functions_and_back(scripted: ScriptLearner, plain: PlainRun) -> None:
    for _ in range(4):
        scripted.press_key(Key.Key_F10)
    assert scripted.line == CALL
    scripted.press_key(Key.Key_F10)
    assert_is_plain(scripted, plain, 7)
    assert scripted.line == BACKWARD
    scripted.press_key(Key.Key_F10, SHIFT)
    assert_is_plain(scripted, plain, 4)
    scripted.press_key(Key.Key_F11)
    assert_is_plain(scripted, plain, 5)
    assert plain.moments[5].function == "f"
    scripted.press_key(Key.Key_F11, SHIFT)
    assert_is_plain(scripted, plain, 7)


def test_that_one_goes_to_the_cursor_to_backward_passes_and_to_breakpoints(
    scripted: ScriptLearner, plain: PlainRun
) -> None:
    passes = [moment for moment, line in enumerate(plain.lines) if line == BACKWARD]
    prints = [moment for moment, line in enumerate(plain.lines) if line == PRINT]
    for moment in passes[:3]:
        scripted.press_key(Key.Key_F8)
        assert_is_plain(scripted, plain, moment)
    scripted.press_key(Key.Key_F8, SHIFT)
    assert_is_plain(scripted, plain, passes[1])
    scripted.go_to_line(PRINT)
    scripted.press_key(Key.Key_F10, CONTROL)
    assert_is_plain(scripted, plain, prints[1])
    scripted.key(Key.Key_F9)
    assert set(scripted.editor.breakpoints) == {PRINT}
    scripted.press_key(Key.Key_F5)
    assert_is_plain(scripted, plain, prints[2])
    scripted.press_key(Key.Key_R, CONTROL)
    assert_is_plain(scripted, plain, prints[3])
    scripted.key(Key.Key_F9)
    assert set(scripted.editor.breakpoints) == set()


def run_to_the_end(scripted: ScriptLearner) -> None:
    scripted.choose("speed", FASTEST)
    scripted.press_key(Key.Key_R, CONTROL)


def bits(value: TensorValue | None) -> bytes:
    assert value is not None
    return value.data


def test_that_a_run_to_the_end_prints_and_plots_what_pytorch_does(scripted: ScriptLearner, plain: PlainRun) -> None:
    run_to_the_end(scripted)
    end = len(plain.moments) - 1
    assert scripted.label("statusSentence") == "The script ran to its end."
    assert scripted.step_label == f"statement {end} of {end}"
    assert scripted.output == plain.printed + "\nThe script ran to its end."
    for moment in range(end + 1):
        assert differing(scripted.trace, plain, moment) == ""
    after = [plain.moments[moment + 1].variables for moment, line in enumerate(plain.lines) if line == BACKWARD]
    columns = {column.heading: column.numbers.tobytes() for column in scripted.watched.columns()}
    assert columns["x"] == b"".join(bits(variables["x"].value) for variables in after)
    assert columns["loss"] == b"".join(bits(variables["loss"].value) for variables in after)
    assert columns["x.grad"] == b"".join(bits(variables["x"].grad) for variables in after)


def test_that_what_is_watched_is_exported_as_the_command_writes_it(
    scripted: ScriptLearner, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run_to_the_end(scripted)
    with scripted.answering(scripted.with_file(tmp_path / "mine.csv")):
        scripted.key(Key.Key_E, CONTROL)
    scripted.wait_until_idle()
    watches = [word for watch in scripted.watched.watches for word in ("--watch", watch.text)]
    expected = headless_watched(tmp_path, DESCENT, *watches, "--every", "backward")
    assert (tmp_path / "mine.csv").read_bytes() == expected
    scripted.window.export_csv(tmp_path / "at once.csv")
    assert (tmp_path / "at once.csv").read_bytes() == expected
    assert capfd.readouterr().out.startswith("0 0.6")


def test_that_at_the_first_moment_all_is_as_it_was_before_anything_ran(
    scripted: ScriptLearner, plain: PlainRun
) -> None:
    def seen() -> tuple[object, ...]:
        return scripted.variables, scripted.line, scripted.moment, scripted.watched.sample_at(scripted.moment)

    before = seen()
    run_to_the_end(scripted)
    assert seen() != before
    scripted.press_key(Key.Key_Home, CONTROL)
    assert seen() == before
    assert scripted.output == ""
    scripted.press_key(Key.Key_End, CONTROL)
    assert_is_plain(scripted, plain, len(plain.moments) - 1)


def test_that_neither_texts_nor_runs_are_lost_between_formula_and_script(
    scripted: ScriptLearner, plain: PlainRun
) -> None:
    run_to_the_end(scripted)
    scripted.press_key(Key.Key_Home, CONTROL)
    scripted.press_key(Key.Key_Right, CONTROL)
    scripted.press_key(Key.Key_1, CONTROL)
    scripted.type_function("x²+1")
    scripted.wait_until_idle()
    scripted.press_key(Key.Key_Right, CONTROL)
    assert (scripted.length, scripted.playhead) == (2, 1)
    scripted.press_key(Key.Key_2, CONTROL)
    assert scripted.script_text.toPlainText() == DESCENT
    assert_is_plain(scripted, plain, 1)
    assert scripted.script.last_moment == len(plain.moments) - 1
    assert len(scripted.watched) == 12
    scripted.press_key(Key.Key_1, CONTROL)
    assert (scripted.function, scripted.length, scripted.playhead) == ("x²+1", 2, 1)


def test_that_undoing_goes_through_formula_script_and_the_choice_of_one(
    script_learner: ScriptLearner,
) -> None:
    learner = script_learner
    learner.type_function("x²+1")
    learner.open_script("x = 1\n")
    learner.press_key(Key.Key_1, CONTROL)
    learner.type_function("x⁴")
    learner.wait_until_idle()

    def seen() -> tuple[bool, str, str]:
        return learner.script_text.isVisible(), learner.script_text.toPlainText(), learner.function

    steps = [
        (False, "x = 1\n", "x²+1"),
        (True, "x = 1\n", "x²+1"),
        (True, "", "x²+1"),
        (False, "", "x²+1"),
    ]
    present = seen()
    assert present == (False, "x = 1\n", "x⁴")
    for step in steps:
        learner.press_key(Key.Key_Z, CONTROL)
        assert seen() == step
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == ("scriptEditor" if step[0] else "functionEditor")
    for step in [*reversed(steps[:-1]), present]:
        learner.press_key(Key.Key_Y, CONTROL)
        assert seen() == step
