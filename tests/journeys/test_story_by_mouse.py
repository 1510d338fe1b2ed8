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


def test_the_story_by_mouse(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    learner.wait_until_idle()

    type_over(learner, "functionEditor", FUNCTION)
    learner.pick("optimizerChoice", SGD)
    type_over(learner, "learningRate", "0.01")
    type_over(learner, "momentum", "0.9")
    type_over(learner, "steps", str(STEPS))
    learner.click("stepButton")
    learner.wait_until_idle()
    assert learner.column("grad_x")[0] == 14.0

    run_to_the_end(learner)
    assert same_bits(records(learner), momentum_by_hand(STEPS))

    click_on_timeline(learner, 20)
    learner.drag("learningRateSlider", 0.5, 0.55, 0.6, 0.62)
    learner.wait_until_idle()
    rate = float(learner.text("learningRate"))
    assert rate != 0.01
    run_to_the_end(learner)
    assert same_bits(records(learner), momentum_by_hand(STEPS, {20: {"lr": rate}}))

    learner.pick_from_menu("Edit", "undoAction")
    learner.wait_until_idle()
    assert learner.text("learningRate") == "0.01", "a drag is one step"
    learner.pick_from_menu("Edit", "redoAction")
    learner.wait_until_idle()
    run_to_the_end(learner)

    document, csv = tmp_path / "mine.gradstep", tmp_path / "mine.csv"
    with learner.answering(learner.with_file(document)):
        learner.pick_from_menu("File", "saveAction")
    with learner.answering(learner.with_file(csv)):
        learner.pick_from_menu("File", "exportCsvAction")
    learner.wait_until_idle()
    settings = ("--start", "x=2", "--optimizer", "sgd", "--lr", "0.01", "--momentum", "0.9", "--steps", str(STEPS))
    expected = headless_csv(tmp_path / "headless.csv", FUNCTION, *settings, "--at", f"20:lr={rate!r}")
    assert csv.read_bytes() == expected

    learner.pick_from_menu("File", "newAction")
    learner.wait(lambda: learner.playhead == 0)
    with learner.answering(learner.with_file(document)):
        learner.pick_from_menu("File", "openAction")
    learner.wait_until_idle()
    run_to_the_end(learner)
    assert same_bits(records(learner), momentum_by_hand(STEPS, {20: {"lr": rate}}))
