"""The story at the top of it all, by keys alone: type, choose, step, run, go back, go on another way, save, export."""

from pathlib import Path

from PySide6.QtCore import Qt

from core.trajectory.step_record import StepRecord
from tests.core.runs.by_hand import same_bits
from tests.journeys.conftest import Opened
from tests.journeys.learner import CONTROL, FASTEST, Learner
from tests.journeys.oracle import FUNCTION, headless_csv, momentum_by_hand

Key = Qt.Key


def records(learner: Learner) -> list[StepRecord]:
    return [learner.trajectory.record(step) for step in range(learner.length)]


def field(learner: Learner, name: str, text: str) -> None:
    """Goes to a field with Tab and types another number."""
    learner.tab_to(name)
    learner.key(Key.Key_A, CONTROL)
    learner.type(text)
    learner.key(Key.Key_Return)
    learner.wait_until_idle()


def type_the_function_and_choose_momentum(learner: Learner) -> None:
    learner.tab_to("functionEditor")
    learner.key(Key.Key_A, CONTROL)
    learner.type(FUNCTION)
    learner.key(Key.Key_Return)
    learner.tab_to("optimizerChoice")
    learner.key(Key.Key_Down)
    field(learner, "learningRate", "0.01")
    field(learner, "momentum", "0.9")
    field(learner, "steps", "60")


def run_to_the_end(learner: Learner) -> None:
    learner.tab_to("speed")
    for _ in range(FASTEST):
        learner.key(Key.Key_Down)
    learner.key(Key.Key_R, CONTROL)
    learner.wait_until_idle()


def step_by_hand(learner: Learner) -> None:
    for _ in range(3):
        learner.key(Key.Key_Right, CONTROL)
        learner.wait_until_idle()
    learner.wait(lambda: learner.playhead == 3)
    assert learner.column("grad_x")[0] == 14.0


def go_back_to(learner: Learner, step: int) -> None:
    learner.key(Key.Key_Home, CONTROL)
    for _ in range(step):
        learner.key(Key.Key_Right, CONTROL)
    learner.wait(lambda: learner.playhead == step)
    assert f"Step {step}, looked at again" in learner.label("pastLabel")


def undo_and_redo_the_learning_rate(learner: Learner) -> None:
    learner.key(Key.Key_Z, CONTROL)
    learner.wait_until_idle()
    assert learner.text("learningRate") == "0.01"
    learner.key(Key.Key_Y, CONTROL)
    learner.wait_until_idle()
    assert learner.text("learningRate") == "0.05"


def save(learner: Learner, document: Path) -> None:
    with learner.answering(learner.with_file(document)):
        learner.key(Key.Key_S, CONTROL)
    assert not learner.window.isWindowModified()


def export(learner: Learner, csv: Path) -> None:
    with learner.answering(learner.with_file(csv)):
        learner.key(Key.Key_E, CONTROL)
    learner.wait_until_idle()


def test_the_story_by_keys(opened: Opened, tmp_path: Path) -> None:
    learner = opened()
    learner.wait_until_idle()

    type_the_function_and_choose_momentum(learner)
    step_by_hand(learner)
    run_to_the_end(learner)
    assert same_bits(records(learner), momentum_by_hand(60))
    assert "60 steps" in learner.label("statusSentence")

    go_back_to(learner, 20)
    field(learner, "learningRate", "0.05")
    run_to_the_end(learner)
    assert same_bits(records(learner), momentum_by_hand(60, {20: {"lr": 0.05}}))

    undo_and_redo_the_learning_rate(learner)
    run_to_the_end(learner)
    save(learner, tmp_path / "mine.gradstep")
    export(learner, tmp_path / "mine.csv")
    settings = ("--start", "x=2", "--optimizer", "sgd", "--lr", "0.01", "--momentum", "0.9", "--steps", "60")
    expected = headless_csv(tmp_path / "headless.csv", FUNCTION, *settings, "--at", "20:lr=0.05")
    assert (tmp_path / "mine.csv").read_bytes() == expected

    again = opened(tmp_path / "mine.gradstep")
    again.wait_until_idle()
    run_to_the_end(again)
    assert again.function == FUNCTION
    assert same_bits(records(again), records(learner))
