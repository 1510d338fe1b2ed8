"""The only place that knows there is another process: commands go in, answers come out as signals in the GUI thread."""

import sys
from enum import Enum
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from core.messages import Answer, Command, Frames, Pause, Paused, Ready, Stopped, answer_of, framed

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 300
"""Milliseconds that a running engine may be silent after it was told to pause."""
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
        self._command = command or (sys.executable, "-m", "core.engine")
        self._process: QProcess | None = None
        self._frames = Frames()
        self._failures = 0
        self._latest_request = 0
        self._watch = QTimer(self, singleShot=True, interval=PATIENCE)
        self._watch.timeout.connect(self._on_silence)
        self.is_ready = False

    def start(self) -> None:
        """Starts an engine; it is ready when it says so."""
        process = QProcess(self)
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.setWorkingDirectory(str(ROOT))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._on_output)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process, self._frames, self.is_ready = process, Frames(), False
        process.start(self._command[0], list(self._command[1:]))

    def next_request(self) -> int:
        """A number that no request had before."""
        self._latest_request += 1
        return self._latest_request

    def send(self, command: Command) -> None:
        """Sends a command; before the engine is ready it waits there."""
        if self._process is not None:
            self._process.write(framed(command))
            if isinstance(command, Pause) and self.is_ready:
                self._watch.start()

    def process_id(self) -> int:
        """The engine's process; 0 where there is none."""
        return self._process.processId() if self._process else 0

    def close(self) -> None:
        """Ends the engine, whatever it is doing."""
        self._watch.stop()
        process, self._process, self.is_ready = self._process, None, False
        if process is None:
            return
        process.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        process.closeWriteChannel()
        if process.state() is not QProcess.ProcessState.NotRunning and not process.waitForFinished(LAST_WISH):
            process.kill()
            process.waitForFinished(LAST_WISH)
        process.deleteLater()

    def _on_output(self) -> None:
        if self._process is None or self.sender() is not self._process:
            return
        if self._watch.isActive():
            self._watch.start()  # what was under way when it was told to pause is no silence
        received = bytes(self._process.readAllStandardOutput().data())
        try:
            for frame in self._frames.take(received):
                self._hand_on(answer_of(frame))
        except (msgspec.DecodeError, ValueError):
            self._lose(Loss.BABBLED)

    def _hand_on(self, answer: Answer) -> None:
        if isinstance(answer, Paused | Stopped):
            self._watch.stop()
        if isinstance(answer, Ready):
            self._failures, self.is_ready = 0, True
            self.ready.emit(answer)
        else:
            self.answered.emit(answer)

    def _on_silence(self) -> None:
        self._lose(Loss.SILENT)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            reason = self._process.errorString()
            self._process = None
            self.failed.emit(reason)

    def _on_finished(self, _code: int, _status: QProcess.ExitStatus) -> None:
        if self.sender() is self._process:
            self._lose(Loss.ENDED)

    def _lose(self, loss: Loss) -> None:
        """Gives an engine up and starts another one, unless engines keep ending before they are ready."""
        self._failures += not self.is_ready
        self.close()
        if self._failures >= MOST_FAILURES:
            self.failed.emit("")
            return
        self.start()
        self.lost.emit(loss)
