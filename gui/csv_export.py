"""A run as CSV, a formula's or a script's: piece by piece, while the window stays alive; with progress and cancel."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.storage.trajectory_csv import AmbiguousHeadingError, csv_file
from core.storage.watched_csv import watched_csv_file
from core.storage.write_refusal import CannotWriteError
from core.trajectory.trajectory import Trajectory
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.translation import filled

ROWS = 4000
"""Rows a piece: some milliseconds."""

WriteRows = Callable[[int, int], None]
"""Writes the rows from the first number up to the second one, as far as they are there."""


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
        self._path = Path()
        self._opened: AbstractContextManager[WriteRows] | None = None
        self._write: WriteRows | None = None
        self._next = self._count = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_busy(self) -> bool:
        """Whether an export is under way."""
        return self._opened is not None

    def start(self, path: Path, trajectory: Trajectory) -> None:
        """Writes what the trajectory holds now; what is added later is not in the file."""
        if not self.is_busy:
            self._begin(path, len(trajectory), _formula_rows(path, trajectory.between(0, trajectory.stop_step)))

    def start_watched(self, path: Path, watched: WatchedTrajectory) -> None:
        """Writes what was watched of a script until now; what is sampled later is not in the file."""
        if not self.is_busy:
            self._begin(path, len(watched), _script_rows(path, watched.until(len(watched))))

    def _begin(self, path: Path, count: int, rows: AbstractContextManager[WriteRows]) -> None:
        self._path, self._next, self._count = path, 0, count
        try:
            self._write = rows.__enter__()
        except (CannotWriteError, AmbiguousHeadingError) as error:
            self.failed.emit(_sentence(error))
            return
        self._opened = rows
        self._timer.start()

    def cancel(self) -> None:
        """Ends it; nothing is left behind."""
        if self._close(_CancelledError()):
            self.cancelled.emit()

    def _on_turn(self) -> None:
        if self._write is None:
            return
        try:
            self._write(self._next, self._next + ROWS)
        except CannotWriteError as error:
            self._close(error)
            self.failed.emit(_sentence(error))
            return
        self._next += ROWS
        self.progressed.emit(min(1.0, self._next / max(1, self._count)))
        if self._next >= self._count:
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        opened, self._opened, self._write = self._opened, None, None
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
        opened, self._opened, self._write = self._opened, None, None
        if opened is None:
            return False
        # What comes back is the error that was handed in.
        with suppress(CannotWriteError, _CancelledError):
            opened.__exit__(type(error), error, error.__traceback__)
        return True


@contextmanager
def _formula_rows(path: Path, trajectory: Trajectory) -> Iterator[WriteRows]:
    with csv_file(path, trajectory.layout) as file:
        yield lambda start, stop: file.write(trajectory.between(start, stop))


@contextmanager
def _script_rows(path: Path, watched: WatchedTrajectory) -> Iterator[WriteRows]:
    with watched_csv_file(path, watched) as file:
        yield file.write


def _sentence(error: CannotWriteError | AmbiguousHeadingError) -> str:
    return filled(error.refusal, error.details) if isinstance(error, CannotWriteError) else str(error)
