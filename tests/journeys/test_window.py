"""The window as a learner lives it: with keys and clicks, offscreen, with a real engine beside it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.messages import Hang
from core.storage.document_file import load_document
from gui.application import open_window
from gui.drawing_process import DrawingProcess
from gui.engine_process import EngineProcess
from gui.main_window import MainWindow
from gui.views.choice_box import ChoiceBox
from main import main

PATIENCE = 25_000
ROOT = Path(__file__).resolve().parent.parent.parent
Kind = TypeVar("Kind", bound=QWidget)


class Learner:
    """Does with the window what a person does."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window = window
        self._bot = bot

    def find(self, kind: type[Kind], name: str) -> Kind:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._bot.waitUntil(is_so, timeout=PATIENCE)

    def wait_until_idle(self) -> None:
        self.wait(self.window.is_idle)

    def type_function(self, text: str) -> None:
        editor = self.find(QPlainTextEdit, "functionEditor")
        editor.setFocus()
        editor.selectAll()
        self._bot.keyClicks(editor, text)
        self._bot.keyClick(editor, Qt.Key.Key_Return)

    def type_into(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, name)
        field.setFocus()
        field.selectAll()
        self._bot.keyClicks(field, text)
        self._bot.keyClick(field, Qt.Key.Key_Return)

    def choose(self, name: str, row: int) -> None:
        box = self.find(ChoiceBox, name)
        box.setFocus()
        self._bot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            self._bot.keyClick(box, Qt.Key.Key_Down)

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        self.wait(button.isEnabled)
        self._bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, action: str) -> None:
        found = self.window.findChild(QAction, action)
        assert found is not None
        found.trigger()

    def run_to_the_end(self) -> None:
        self.choose("speed", 7)
        self.click("runButton")
        self.wait_until_idle()

    @property
    def length(self) -> int:
        trajectory = self.window.trajectory()
        return len(trajectory) if trajectory is not None else 0

    def column(self, heading: str) -> list[float]:
        trajectory = self.window.trajectory()
        assert trajectory is not None
        numbers: list[float] = trajectory.column(heading).tolist()
        return numbers

    @property
    def engine(self) -> EngineProcess:
        found = self.window.findChild(EngineProcess)
        assert found is not None
        return found

    @property
    def drawings(self) -> DrawingProcess:
        found = self.window.findChild(DrawingProcess)
        assert found is not None
        return found


@pytest.fixture
def learner(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Learner]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = open_window([], settings=settings)
    one = Learner(window, qtbot)
    one.wait_until_idle()
    yield one
    window.may_close = lambda: True
    window.close()


def headless_csv(target: Path, *arguments: str) -> bytes:
    assert main(["run", *arguments, "--csv", str(target)]) == 0
    return target.read_bytes()


def type_the_seeds_momentum_run(learner: Learner) -> None:
    learner.type_function("3x^2+2x-1")
    learner.choose("optimizerChoice", 1)
    learner.type_into("learningRate", "0.01")
    learner.type_into("momentum", "0.9")
    learner.type_into("steps", "500")
    learner.wait_until_idle()


def the_seeds_momentum_run(target: Path) -> bytes:
    settings = ("--start", "x=2", "--optimizer", "sgd", "--lr", "0.01", "--momentum", "0.9", "--steps", "500")
    return headless_csv(target, "3x^2+2x-1", *settings)


def test_the_story_type_choose_step_run_and_export(learner: Learner, tmp_path: Path) -> None:
    type_the_seeds_momentum_run(learner)
    learner.click("stepButton")
    learner.wait_until_idle()
    assert learner.length == 2
    assert learner.column("grad_x")[0] == 14.0
    learner.run_to_the_end()
    assert learner.length == 501
    assert f"{learner.column('x')[-1]:.4f}" == "-0.3333"
    learner.window.export_csv(tmp_path / "mine.csv")
    assert (tmp_path / "mine.csv").read_bytes() == the_seeds_momentum_run(tmp_path / "headless.csv")


def test_the_story_go_back_change_the_learning_rate_go_on_and_undo(learner: Learner, tmp_path: Path) -> None:
    type_the_seeds_momentum_run(learner)
    learner.run_to_the_end()
    learner.press("firstAction")
    learner.click("stepButton")
    assert learner.length == 501, "what was computed is only looked at again"
    learner.type_into("learningRate", "0.05")
    learner.run_to_the_end()
    assert learner.column("learning_rate")[:3] == [0.01, 0.05, 0.05]
    learner.press("undoAction")
    learner.wait_until_idle()
    learner.run_to_the_end()
    learner.window.export_csv(tmp_path / "mine.csv")
    assert (tmp_path / "mine.csv").read_bytes() == the_seeds_momentum_run(tmp_path / "headless.csv")


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


def test_that_a_document_is_saved_and_opened_again_as_it_was(
    learner: Learner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.gradstep"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: (str(target), ""))
    learner.type_function("(x1+5)x2^2")
    assert learner.window.isWindowModified()
    learner.press("saveAction")
    assert not learner.window.isWindowModified()
    assert load_document(target).formula == "(x1+5)x2^2"
    learner.press("newAction")
    assert learner.find(QPlainTextEdit, "functionEditor").toPlainText() == "3x²+2x−1"
    learner.press("openAction")
    assert learner.find(QPlainTextEdit, "functionEditor").toPlainText() == "(x1+5)x2^2"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_that_a_run_whose_engine_is_killed_ends_at_the_same_bits(learner: Learner, tmp_path: Path) -> None:
    learner.choose("optimizerChoice", 1)
    learner.type_into("steps", "20000")
    learner.wait_until_idle()
    learner.choose("speed", 7)
    learner.click("runButton")
    learner.wait(lambda: learner.length > 200)
    os.kill(learner.engine.process_id(), signal.SIGKILL)
    learner.wait(lambda: not learner.engine.is_ready)
    learner.wait_until_idle()
    mine = tmp_path / "mine.csv"
    learner.window.export_csv(mine)
    settings = ("--start", "x=2", "--optimizer", "sgd", "--lr", "0.03", "--momentum", "0.8", "--steps", "20000")
    assert mine.read_bytes() == headless_csv(tmp_path / "headless.csv", "3x²+2x−1", *settings)


def test_that_an_engine_that_does_not_react_is_started_again(learner: Learner) -> None:
    learner.type_into("steps", "1000000")
    learner.wait_until_idle()
    learner.choose("speed", 7)
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
    learner.type_into("steps", "30")
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
    script = f"""
import sys
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from gui.application import open_window
window = open_window([], settings=QSettings({str(tmp_path / "settings.ini")!r}, QSettings.Format.IniFormat))
while not window.is_idle():
    QTest.qWait(20)
window.actions_by_name["stepAction"].trigger()
while not window.is_idle():
    QTest.qWait(20)
window.export_csv({str(tmp_path / "out.csv")!r})
window.close()
print(len(window.trajectory()), "torch" in sys.modules)
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
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
