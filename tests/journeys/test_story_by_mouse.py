"""The same story by mouse: click, drag, pick from boxes and menus; only what has to be typed is typed."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider

from core.trajectory.step_record import StepRecord
from tests.core.runs.by_hand import same_bits
from tests.journeys.conftest import Opened
from tests.journeys.learner import FASTEST, Learner
from tests.journeys.oracle import FUNCTION, headless_csv, momentum_by_hand

SGD = 1
STEPS = 60


def type_over(learner: Learner, name: str, text: str) -> None:
    """Clicks a field, types, and clicks elsewhere."""
    learner.click_into(name)
    learner.type(text)
    learner.key(Qt.Key.Key_Return)
    learner.wait_until_idle()


def click_on_timeline(learner: Learner, step: int) -> None:
    timeline = learner.find(QAbstractSlider, "timeline")
    margin = 14  # half a knob
    x = margin + round((timeline.width() - 2 * margin) * step / STEPS)
    learner.click_at(timeline, QPoint(x, timeline.height() // 2))
    learner.wait(lambda: learner.playhead == step)


def run_to_the_end(learner: Learner) -> None:
    learner.pick("speed", FASTEST)
    learner.click("runButton")
    learner.wait_until_idle()
    learner.wait(lambda: learner.playhead == STEPS)


def records(learner: Learner) -> list[StepRecord]:
    return [learner.trajectory.record(step) for step in range(learner.length)]


def type_the_function_and_choose_momentum(learner: Learner) -> None:
    type_over(learner, "functionEditor", FUNCTION)
    learner.pick("optimizerChoice", SGD)
    type_over(learner, "learningRate", "0.01")
    type_over(learner, "momentum", "0.9")
    type_over(learner, "steps", str(STEPS))


def drag_the_learning_rate(learner: Learner) -> float:
    """Drags it to some other value, which is returned."""
    learner.drag("learningRateSlider", 0.5, 0.55, 0.6, 0.62)
    learner.wait_until_idle()
    rate = float(learner.text("learningRate"))
    assert rate != 0.01
    return rate


def undo_and_redo_the_drag(learner: Learner, rate: float) -> None:
    learner.pick_from_menu("Edit", "undoAction")
    learner.wait_until_idle()
    assert learner.text("learningRate") == "0.01", "a drag is one step"
    learner.pick_from_menu("Edit", "redoAction")
    learner.wait_until_idle()
    assert float(learner.text("learningRate")) == rate


def save_and_export(learner: Learner, document: Path, csv: Path) -> None:
    with learner.answering(learner.with_file(document)):
        learner.pick_from_menu("File", "saveAction")
    with learner.answering(learner.with_file(csv)):
        learner.pick_from_menu("File", "exportCsvAction")
    learner.wait_until_idle()


def begin_anew_and_reopen(learner: Learner, document: Path) -> None:
    learner.pick_from_menu("File", "newAction")
    learner.wait(lambda: learner.playhead == 0)
    with learner.answering(learner.with_file(document)):
        learner.pick_from_menu("File", "openAction")
    learner.wait_until_idle()


def test_the_story_by_mouse(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    learner.wait_until_idle()

    type_the_function_and_choose_momentum(learner)
    learner.click("stepButton")
    learner.wait_until_idle()
    assert learner.column("grad_x")[0] == 14.0
    run_to_the_end(learner)
    assert same_bits(records(learner), momentum_by_hand(STEPS))

    click_on_timeline(learner, 20)
    rate = drag_the_learning_rate(learner)
    run_to_the_end(learner)
    another_way = momentum_by_hand(STEPS, {20: {"lr": rate}})
    assert same_bits(records(learner), another_way)

    undo_and_redo_the_drag(learner, rate)
    run_to_the_end(learner)
    save_and_export(learner, tmp_path / "mine.gradstep", tmp_path / "mine.csv")
    settings = ("--start", "x=2", "--optimizer", "sgd", "--lr", "0.01", "--momentum", "0.9", "--steps", str(STEPS))
    expected = headless_csv(tmp_path / "headless.csv", FUNCTION, *settings, "--at", f"20:lr={rate!r}")
    assert (tmp_path / "mine.csv").read_bytes() == expected

    begin_anew_and_reopen(learner, tmp_path / "mine.gradstep")
    run_to_the_end(learner)
    assert same_bits(records(learner), another_way)
