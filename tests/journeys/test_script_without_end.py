"""Scripts that never end, and engines that are lost with a script: what is recorded stays, and the run goes on."""

import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.messages import Hang
from core.storage.document_file import load_document
from core.trajectory.program_end import EndKind
from gui.engine_process import Loss
from gui.main_window import MainWindow
from tests.journeys.learner import CONTROL
from tests.journeys.script_learner import FASTEST, SHIFT, ScriptLearner
from tests.journeys.script_oracle import differing, plain_run
from tests.journeys.test_lost_engines import needs_kill, window_without_engine

__all__ = ["window_without_engine"]

Key = Qt.Key
ENDLESS = "import torch\nx = torch.ones(2)\nwhile True:\n    pass\n"
PACED = 6
"""The row of the speed at which a descent takes a second."""
DESCENT = """\
import torch

def f(x):
    return x ** 4 - 3 * x ** 2 + x

torch.manual_seed(7)
x = torch.randn(3, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01, momentum=0.9)
for step in range(15):
    optimizer.zero_grad()
    loss = f(x).sum()
    loss.backward()
    optimizer.step()
    print(step, loss.item())
"""


@pytest.fixture
def endless(script_learner: ScriptLearner) -> ScriptLearner:
    """Before a script that never ends, and that runs as fast as it goes."""
    script_learner.open_script(ENDLESS)
    script_learner.choose("speed", FASTEST)
    script_learner.key(Key.Key_F5)
    script_learner.wait(lambda: script_learner.script.last_moment > 1000)
    return script_learner


def test_that_an_endless_script_is_stopped_by_keys_and_by_mouse(endless: ScriptLearner) -> None:
    engine = endless.engine.process_id()
    endless.press_key(Key.Key_F5, SHIFT)
    assert endless.script.end is not None
    assert endless.script.end.kind is EndKind.CANCELLED
    assert endless.label("statusSentence").startswith("The script was stopped. Line ")
    assert endless.moment == endless.script.last_moment > 1000, "the place where it was stopped is looked at"
    endless.press_button("resetButton")
    assert endless.moment == 0
    assert endless.script.end is None
    endless.click("runButton")
    endless.wait(lambda: endless.script.last_moment > 1000)
    endless.press_button("stopButton")
    assert endless.script.end is not None
    endless.press_button("firstButton")
    endless.press_button("intoButton")
    assert endless.line == 2
    assert endless.engine.process_id() == engine, "an engine that listens is not replaced"


def test_that_an_endless_script_is_paused_and_goes_on(endless: ScriptLearner) -> None:
    engine = endless.engine.process_id()
    endless.press_button("runButton")
    assert endless.script.end is None
    assert endless.label("statusSentence") == "Paused."
    paused_at = endless.script.last_moment
    assert endless.moment == paused_at > 1000, "the place where it was paused is looked at"
    endless.press_key(Key.Key_F11)
    assert (endless.moment, endless.script.last_moment) == (paused_at + 1, paused_at + 1)
    endless.key(Key.Key_F5)
    endless.wait(lambda: endless.script.last_moment > paused_at + 1000)
    endless.press_key(Key.Key_R, CONTROL)
    endless.press_key(Key.Key_Home, CONTROL)
    assert endless.moment == 0
    assert endless.engine.process_id() == engine


def hang(learner: ScriptLearner) -> int:
    """Has the engine be silent, as within one native call that takes for ever; gives its process."""
    engine = learner.engine.process_id()
    learner.engine.send(Hang(learner.engine.next_request()))
    return engine


def wait_for_another_engine(learner: ScriptLearner, lost: int) -> None:
    learner.wait(lambda: learner.engine.process_id() not in {0, lost})
    learner.wait_until_idle()


def test_that_stop_ends_also_what_does_not_react(endless: ScriptLearner) -> None:
    lost = hang(endless)
    recorded = endless.script.last_moment
    endless.click("stopButton")
    wait_for_another_engine(endless, lost)
    assert endless.label("statusSentence") == Loss.SILENT.value
    assert endless.script.end is not None
    assert endless.script.end.kind is EndKind.CANCELLED
    assert endless.script.last_moment >= recorded
    endless.press_button("firstButton")
    assert endless.label("statusSentence") == "Ready: step through it, or run."
    endless.open_script("x = 1\nprint(x)\n")
    endless.press_button("runButton")
    assert endless.output == "1\n\nThe script ran to its end."


@pytest.fixture
def descending(script_learner: ScriptLearner) -> ScriptLearner:
    """Before a descent in the midst of its run."""
    script_learner.open_script(DESCENT)
    script_learner.choose("speed", PACED)
    script_learner.key(Key.Key_F5)
    script_learner.wait(lambda: script_learner.script.last_moment > 20)
    return script_learner


def assert_ends_as_plain(learner: ScriptLearner) -> None:
    plain = plain_run(DESCENT)
    end = len(plain.moments) - 1
    assert learner.script.last_moment == end
    assert [told for moment in range(end + 1) if (told := differing(learner.trace, plain, moment))] == []
    assert learner.output == plain.printed + "\nThe script ran to its end."
    assert len(learner.watched) == 15


def test_that_a_statement_that_does_not_react_is_ended_by_pausing_and_the_run_goes_on(
    descending: ScriptLearner,
) -> None:
    descending.press_button("runButton")
    paused_at = descending.script.last_moment
    descending.press_key(Key.Key_End, CONTROL)
    lost = hang(descending)
    descending.key(Key.Key_F11)
    descending.wait(lambda: descending.find(QAbstractButton, "runButton").text() == "Pause")
    descending.click("runButton")
    wait_for_another_engine(descending, lost)
    assert descending.label("statusSentence") == Loss.SILENT.value
    assert descending.moment == descending.script.last_moment == paused_at > 20
    descending.press_key(Key.Key_F11)
    assert descending.moment == paused_at + 1
    descending.choose("speed", FASTEST)
    descending.press_key(Key.Key_F5)
    assert_ends_as_plain(descending)


@needs_kill
def test_that_a_script_whose_engine_is_killed_runs_on_to_the_same_bits(descending: ScriptLearner) -> None:
    os.kill(descending.engine.process_id(), signal.SIGKILL)
    descending.wait(lambda: not descending.engine.is_ready)
    descending.wait_until_idle()
    assert_ends_as_plain(descending)


@needs_kill
def test_that_an_engine_that_is_lost_while_nothing_runs_is_told_of(descending: ScriptLearner) -> None:
    descending.press_button("runButton")
    os.kill(descending.engine.process_id(), signal.SIGKILL)
    descending.wait(lambda: not descending.engine.is_ready)
    assert not descending.find(QAbstractButton, "runButton").isEnabled()
    descending.wait_until_idle()
    assert descending.label("statusSentence") == Loss.ENDED.value
    descending.choose("speed", FASTEST)
    descending.press_key(Key.Key_F5)
    assert_ends_as_plain(descending)


@pytest.mark.skipif(sys.platform == "win32", reason="made of a file without permissions")
def test_that_without_an_engine_a_script_is_edited_and_saved(
    window_without_engine: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    learner, target = ScriptLearner(window_without_engine, qtbot), tmp_path / "mine.gradstep"
    learner.come_forward()
    learner.key(Key.Key_2, CONTROL)
    editor = learner.find(QPlainTextEdit, "scriptEditor")
    learner.type("x = 1")
    assert editor.toPlainText() == "x = 1"
    assert "cannot be started" in learner.label("statusSentence")
    button = learner.find(QAbstractButton, "runButton")
    assert not button.isEnabled()
    assert "cannot be started" in button.toolTip()
    with learner.answering(learner.with_file(target)):
        learner.press("saveAction")
    assert load_document(target).script.text == "x = 1"
