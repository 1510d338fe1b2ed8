"""A process beside the window, started from our own folder: messages go in, frames come out."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, Signal

from core.channel.frames import Frames, framed

ROOT = Path(__file__).resolve().parent.parent
END = 300
"""Milliseconds for the system to end a process that is killed."""


class ChildProcess(QObject):
    """One process at a time; after its end another one can be started.

    Signals:
        heard: something came, be it only a part of a frame.
        received: with a frame, without its length.
        babbled: what came is no frame.
        ended: the process ended, and nobody had closed it.
        failed: with the system's reason why it cannot be started.
    """

    heard = Signal()
    received = Signal(object)
    babbled = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, command: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._frames = Frames()

    @property
    def is_started(self) -> bool:
        """Whether there is a process, even if it is still starting."""
        return self._process is not None

    def start(self) -> None:
        """Starts a process."""
        process = QProcess(self)
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.setWorkingDirectory(str(ROOT))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._on_output)
        # Told later also where it is known at once, as who wants to hear of it may not listen yet.
        process.errorOccurred.connect(self._on_error, Qt.ConnectionType.QueuedConnection)
        process.finished.connect(self._on_finished)
        self._process, self._frames = process, Frames()
        process.start(self._command[0], list(self._command[1:]))

    def send(self, message: msgspec.Struct) -> None:
        """Sends a message; before the process reads, it waits there."""
        if self._process is not None:
            self._process.write(framed(message))

    def process_id(self) -> int:
        """The system's number of the process; 0 where there is none."""
        return self._process.processId() if self._process else 0

    def close(self, last_wish: int = 0) -> None:
        """Ends the process, whatever it is doing.

        Args:
            last_wish: milliseconds for it to end by itself, now that it hears no more.
        """
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)  # noqa: FBT003 (Qt's own signature)
        process.closeWriteChannel()
        if process.state() is not QProcess.ProcessState.NotRunning and not _has_ended(process, last_wish):
            process.kill()
            process.waitForFinished(END)
        process.deleteLater()

    def _on_output(self) -> None:
        process = self._process
        if process is None or self.sender() is not process:
            return
        self.heard.emit()
        received = bytes(process.readAllStandardOutput().data())
        try:
            for frame in self._frames.take(received):
                self.received.emit(frame)
                if self._process is not process:
                    return  # it was given up because of what it said
        except ValueError:
            self.babbled.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            reason = self._process.errorString()
            self._process = None
            self.failed.emit(reason)

    def _on_finished(self, _code: int, _status: QProcess.ExitStatus) -> None:
        if self.sender() is self._process:
            self.ended.emit()


def _has_ended(process: QProcess, patience: int) -> bool:
    return patience > 0 and process.waitForFinished(patience)
