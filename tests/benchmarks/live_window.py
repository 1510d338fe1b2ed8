"""The real window with a real engine beside it, in a process of its own, driven with keys and clicks."""

import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from core.channel.message import Message
from core.document.choices import OptimizerChoice
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.messages import Prepared, Records
from core.storage.document_file import save_document
from core.trajectory.step_record import StepRecord
from core.trajectory.trajectory import Trajectory
from gui.application import open_window
from gui.engine_process import EngineProcess
from gui.main_window import MainWindow
from gui.views.choice_box import ChoiceBox

CALM = replace(NEW_DOCUMENT, steps=1_000_000)
"""What a person sees first, but a long run of it; it converges soon, and its curves become flat."""
RESTLESS = replace(CALM, formula="x²", optimizers=(OptimizerChoice("gd", (("lr", 1.0),)),), steps=2_000_000)
"""Jumps to and fro for ever, as at the edge of stability; it is also what PyTorch computes fastest."""
SIZE = (1440, 900)
ROOT = Path(__file__).resolve().parent.parent.parent

_PATIENCE = 60.0
_LOOK = 5
_FASTEST = 7
_BATCH = 4096

Kind = TypeVar("Kind", bound=QObject)


def alone(module: str, *arguments: str) -> Any:
    """What a module prints as JSON when it is run in a process of its own, where nobody has imported torch."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def environment() -> dict[str, str]:
    """This process's environment; windows are drawn where nobody sees them, unless a platform is named."""
    return {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.debug=false;qt.qpa.*=false", **os.environ}


def place() -> str:
    """Where the window of a figure was, for its note."""
    return f"{environment()['QT_QPA_PLATFORM']}, {SIZE[0]}×{SIZE[1]}"


class LiveWindow(QObject):
    """The window, and what is done with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._request = 0
        self.engine.answered.connect(self._on_answer)
        window.resize(*SIZE)
        self.wait(window.is_idle)
        self.choose_speed(_FASTEST)

    @property
    def engine(self) -> EngineProcess:
        """The window's engine."""
        return self.find(EngineProcess)

    @property
    def trajectory(self) -> Trajectory:
        """The trajectory that is shown."""
        trajectory = self.window.trajectory()
        assert trajectory is not None
        return trajectory

    def find(self, kind: type[Kind], name: str = "") -> Kind:
        """What is called so, or the only one of its kind."""
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        """Clicks a button."""
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def choose_speed(self, row: int) -> None:
        """Chooses one of the speeds, counted from the slowest."""
        box = self.find(ChoiceBox, "speed")
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            QTest.keyClick(box, Qt.Key.Key_Down)

    def pause(self) -> None:
        """Pauses a run."""
        self.click("runButton")
        self.wait(self.window.is_idle)

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Runs the event loop until it is so."""
        end = monotonic() + _PATIENCE
        while not is_so():
            assert monotonic() < end, "waited in vain"
            self.spend(_LOOK)

    def spend(self, milliseconds: int) -> None:
        """Runs the event loop for a while, as it runs for a person."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec()

    def receive(self, values: Sequence[float]) -> None:
        """Takes a parameter's values as records from the engine, which then goes on from the last of them.

        The records come in by the way they always take. Only the engine does not know of them; so it is killed, and
        the window has another one go on from its own copy of the last record, as after any crash.
        """
        if not values:
            return
        first = len(self.trajectory)
        for begin in range(0, len(values), _BATCH):
            rows = enumerate(values[begin : begin + _BATCH], first + begin)
            records = tuple(StepRecord(step, (x,), abs(x), (2 * x,), 1.0) for step, x in rows)
            self.engine.answered.emit(Records(self._request, records))
            self.spend(0)
        before = self.engine.process_id()
        os.kill(before, signal.SIGKILL)
        self.wait(lambda: self.engine.process_id() not in {0, before} and self.window.is_idle())

    def _on_answer(self, answer: Message) -> None:
        if isinstance(answer, Prepared):
            self._request = answer.request


def noise(length: int) -> list[float]:
    """Numbers of a float32 run that jumps to and fro."""
    numbers: list[float] = np.random.default_rng(0).normal(size=length).astype(np.float32).tolist()
    return numbers


@contextmanager
def live_window(document: Document) -> Iterator[LiveWindow]:
    """A window with a document of its own, ready to step, closed afterwards."""
    os.environ.update(environment())
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_DATA_HOME"] = folder
        target = Path(folder, "live.gradstep")
        save_document(target, document)
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = open_window([str(target)], settings=settings)
        gc.freeze()  # as the program does before its event loop runs
        try:
            yield LiveWindow(window)
        finally:
            window.may_close = lambda: True
            window.close()
            QApplication.processEvents()
