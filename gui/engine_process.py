"""The engine as the window sees it: commands go in, answers come out as signals in the GUI thread."""

import sys
from enum import Enum

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.messages import Answer, Command, Pause, Paused, Ready, ScriptEnded, Stopped, StopScript, answer_of
from gui.child_process import ChildProcess

PATIENCE = 300
"""Milliseconds that a running engine may be silent after it was told to pause, or to end a script."""
LAST_WISH = 300
"""Milliseconds for an engine to end by itself when the window closes."""
MOST_FAILURES = 3
"""Engines in a row that end before they are ready; then none is started any more."""


class Loss(Enum):
    """Why an engine was lost; the value is the sentence that is told."""

    ENDED = "PyTorch's process ended unexpectedly. It was started again, and the run goes on from where it was."
    SILENT = "The computation did not react and was stopped. PyTorch was started again."
    BABBLED = "PyTorch's process sent something unreadable. It was started again."
    REPEATED = "PyTorch's process does not get past this. Change the function, a start value or a setting to go on."


class EngineProcess(QObject):
    """Starts the engine, starts it again when it is lost, and ends it with the window.

    Signals:
        ready: with :class:`Ready`, for every engine anew.
        answered: with any other answer.
        lost: with a :class:`Loss`; another engine is being started, and knows nothing.
        failed: with a sentence; there is no engine and there will be none.
    """

    ready = Signal(object)
    answered = Signal(object)
    lost = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] | None = None) -> None:
        super().__init__(parent)
        self._child = ChildProcess(command or (sys.executable, "-m", "core.engine"), self)
        self._child.heard.connect(self._on_heard)
        self._child.received.connect(self._on_received)
        self._child.babbled.connect(lambda: self._lose(Loss.BABBLED))
        self._child.ended.connect(lambda: self._lose(Loss.ENDED))
        self._child.failed.connect(self.failed)
        self._failures = 0
        self._latest_request = 0
        self._watch = QTimer(self, singleShot=True, interval=PATIENCE)
        self._watch.timeout.connect(lambda: self._lose(Loss.SILENT))
        self.is_ready = False

    def start(self) -> None:
        """Starts an engine; it is ready when it says so."""
        self.is_ready = False
        self._child.start()

    def next_request(self) -> int:
        """A number that no request had before."""
        self._latest_request += 1
        return self._latest_request

    def send(self, command: Command) -> None:
        """Sends a command; before the engine is ready it waits there."""
        self._child.send(command)
        if isinstance(command, Pause | StopScript) and self.is_ready:
            self._watch.start()

    def process_id(self) -> int:
        """The engine's process; 0 where there is none."""
        return self._child.process_id()

    def close(self) -> None:
        """Ends the engine, whatever it is doing."""
        self._watch.stop()
        self.is_ready = False
        self._child.close(LAST_WISH)

    def _on_heard(self) -> None:
        if self._watch.isActive():
            self._watch.start()  # what was under way when it was told to pause is no silence

    def _on_received(self, frame: bytes) -> None:
        try:
            answer = answer_of(frame)
        except msgspec.DecodeError:
            self._lose(Loss.BABBLED)
        else:
            self._hand_on(answer)

    def _hand_on(self, answer: Answer) -> None:
        if isinstance(answer, Paused | Stopped | ScriptEnded):
            self._watch.stop()
        if isinstance(answer, Ready):
            self._failures, self.is_ready = 0, True
            self.ready.emit(answer)
        else:
            self.answered.emit(answer)

    def _lose(self, loss: Loss) -> None:
        """Gives an engine up and starts another one, unless engines keep ending before they are ready."""
        self._failures += not self.is_ready
        self.close()
        if self._failures >= MOST_FAILURES:
            self.failed.emit("")
            return
        self.start()
        self.lost.emit(loss)
