"""What the window does with wrong input, bare keys, and a PyTorch process that is lost; and what it never imports."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from core.messages import Hang
from tests.journeys.learner import FASTEST, Learner
from tests.journeys.oracle import FUNCTION, headless_csv

ROOT = Path(__file__).resolve().parent.parent.parent
WHOLE_JOURNEY = """
import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from gui.application import open_window

folder = Path(sys.argv[1])
settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
window = open_window([], settings=settings, sessions=folder / "sessions")


def press(*names):
    for name in names:
        window.actions_by_name[name].trigger()
        while not window.is_idle():
            QTest.qWait(10)


press()
editor = window.findChild(QPlainTextEdit, "functionEditor")
editor.selectAll()
QTest.keyClicks(editor, "sum((x-1)^2)")
optimizer = window.findChild(QComboBox, "optimizerChoice")
optimizer.setCurrentIndex(1)
optimizer.activated.emit(1)
window.findChild(QComboBox, "speed").activated.emit(7)
press("stepAction", "stepAction", "runAction", "firstAction", "stepAction", "lastAction", "stepBackAction")
press("undoAction", "undoAction", "redoAction", "resetAction", "stepAction", "darkSchemeAction")
window.export_csv(folder / "out.csv")
window.may_close = lambda: True
window.close()
print(len(window.trajectory()), "torch" in sys.modules)
"""


def test_that_bare_keys_step_and_go_back_where_no_field_wants_them(learner: Learner, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(learner.window, key)
        learner.wait_until_idle()
    assert learner.length == 3
    learner.wait(lambda: learner.find(QAbstractSlider, "timeline").value() == 1)
    editor = learner.find(QPlainTextEdit, "functionEditor")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Space)
    assert editor.toPlainText() == "3x²+2x− 1"


def test_that_a_wrong_function_is_told_and_the_run_waits(learner: Learner) -> None:
    learner.type_function("3x^2+")
    assert "Something is missing after +" in learner.find(QLabel, "problemLabel").text()
    assert not learner.find(QAbstractButton, "stepButton").isEnabled()
    learner.type_function("x^2")
    learner.wait_until_idle()
    assert learner.find(QAbstractButton, "stepButton").isEnabled()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_that_a_run_whose_engine_is_killed_ends_at_the_same_bits(learner: Learner, tmp_path: Path) -> None:
    learner.choose("optimizerChoice", 1)
    learner.retype("steps", "20000")
    learner.wait_until_idle()
    learner.choose("speed", FASTEST)
    learner.click("runButton")
    learner.wait(lambda: learner.length > 200)
    os.kill(learner.engine.process_id(), signal.SIGKILL)
    learner.wait(lambda: not learner.engine.is_ready)
    learner.wait_until_idle()
    mine = tmp_path / "mine.csv"
    learner.window.export_csv(mine)
    settings = ("--start", "x=2", "--optimizer", "sgd", "--lr", "0.03", "--momentum", "0.8", "--steps", "20000")
    assert mine.read_bytes() == headless_csv(tmp_path / "headless.csv", FUNCTION, *settings)


def test_that_an_engine_that_does_not_react_is_started_again(learner: Learner) -> None:
    learner.retype("steps", "1000000")
    learner.wait_until_idle()
    learner.choose("speed", FASTEST)
    learner.click("runButton")
    learner.wait(lambda: learner.length > 10)
    before = learner.engine.process_id()
    learner.engine.send(Hang(learner.engine.next_request()))
    learner.click("runButton")
    learner.wait(lambda: learner.engine.process_id() not in {0, before})
    learner.wait_until_idle()
    length = learner.length
    learner.click("stepButton")
    learner.wait_until_idle()
    assert learner.length == length + 1


def test_that_a_formula_that_takes_too_long_to_draw_holds_up_no_run(learner: Learner, tmp_path: Path) -> None:
    engine, first_drawer = learner.engine.process_id(), learner.drawings.process_id()
    given_up: list[int] = []
    learner.drawings.given_up.connect(given_up.append)
    learner.retype("steps", "30")
    formula = "+".join(["√(x²+1)/(1+x²)"] * 380)
    editor = learner.find(QPlainTextEdit, "functionEditor")
    editor.selectAll()
    editor.insertPlainText(formula)
    learner.run_to_the_end()
    assert len(given_up) == 1
    assert learner.drawings.process_id() not in {0, first_drawer}
    assert learner.engine.process_id() == engine
    learner.window.export_csv(tmp_path / "mine.csv")
    settings = ("--start", "x=2", "--lr", "0.1", "--steps", "30")
    assert (tmp_path / "mine.csv").read_bytes() == headless_csv(tmp_path / "headless.csv", formula, *settings)


def test_that_closing_the_window_leaves_no_process_behind(learner: Learner) -> None:
    processes = [learner.engine.process_id(), learner.drawings.process_id()]
    assert all(processes)
    learner.window.close()
    assert not any(Path(f"/proc/{process}").exists() for process in processes) or sys.platform != "linux"


def test_that_the_windows_process_never_imports_torch(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WHOLE_JOURNEY, str(tmp_path)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["2", "False"], done.stderr


def test_that_without_a_display_one_sentence_says_so_and_names_the_headless_command() -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has windows without a display")
    names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "There is no display" in done.stderr
    assert "python main.py run" in done.stderr
