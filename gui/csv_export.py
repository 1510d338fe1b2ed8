"""The trajectory as CSV: a piece at a time, so that the window stays alive, with progress and cancel."""

from contextlib import AbstractContextManager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.storage.trajectory_csv import AmbiguousHeadingError, CsvFile, csv_file
from core.storage.write_refusal import CannotWriteError
from core.trajectory.trajectory import Trajectory
from gui.translation import filled

ROWS = 4000
"""Rows a piece: some milliseconds."""


class _CancelledError(Exception):
    """Thrown into the file so that nothing is left behind."""


class CsvExport(QObject):
    """One export at a time.

    Signals:
        progressed: how much is written, from 0 to 1.
        finished: the file that is there now.
        failed: a sentence; no file was written, an older one is untouched.
        cancelled: likewise, at a person's wish.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trajectory: Trajectory | None = None
        self._path = Path()
        self._opened: AbstractContextManager[CsvFile] | None = None
        self._file: CsvFile | None = None
        self._next = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_busy(self) -> bool:
        """Whether an export is under way."""
        return self._opened is not None

    def start(self, path: Path, trajectory: Trajectory) -> None:
        """Writes what the trajectory holds now; what is added later is not in the file."""
        if self.is_busy:
            return
        self._trajectory, self._path = trajectory.between(0, trajectory.stop_step), path
        self._next = 0
        try:
            self._opened = csv_file(path, trajectory.layout)
            self._file = self._opened.__enter__()
        except (CannotWriteError, AmbiguousHeadingError) as error:
            self._opened = None
            self.failed.emit(_sentence(error))
            return
        self._timer.start()

    def cancel(self) -> None:
        """Ends it; nothing is left behind."""
        if self._close(_CancelledError()):
            self.cancelled.emit()

    def _on_turn(self) -> None:
        trajectory, file = self._trajectory, self._file
        if trajectory is None or file is None:
            return
        try:
            file.write(trajectory.between(self._next, self._next + ROWS))
        except CannotWriteError as error:
            self._close(error)
            self.failed.emit(_sentence(error))
            return
        self._next += ROWS
        self.progressed.emit(min(1.0, self._next / max(1, len(trajectory))))
        if self._next >= len(trajectory):
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        opened, self._opened, self._file = self._opened, None, None
        try:
            if opened is not None:
                opened.__exit__(None, None, None)
        except CannotWriteError as error:
            self.failed.emit(_sentence(error))
            return
        self.finished.emit(self._path)

    def _close(self, error: Exception) -> bool:
        """Has the file know of an error, so that it takes away what it wrote; whether there was one open."""
        self._timer.stop()
        opened, self._opened, self._file = self._opened, None, None
        if opened is None:
            return False
        # What comes back is the error that was handed in.
        with suppress(CannotWriteError, _CancelledError):
            opened.__exit__(type(error), error, error.__traceback__)
        return True


def _sentence(error: CannotWriteError | AmbiguousHeadingError) -> str:
    return filled(error.refusal, error.details) if isinstance(error, CannotWriteError) else str(error)
