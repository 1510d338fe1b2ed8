"""Saving the graph: painted in the window's thread, encoded and written in another one; nothing stands still."""

from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from core.storage.write_refusal import CannotWriteError
from gui.translation import filled
from gui.views.graph_file import GraphRecording, write_graph

_LOOK = 15
"""Milliseconds between two looks at whether it is done: another thread must not emit signals."""


class GraphSaving(QObject):
    """One file at a time.

    Signals:
        finished: the file that is there now.
        failed: a sentence; no file was written, an older one is untouched.
    """

    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._thread: Thread | None = None
        self._refusal: CannotWriteError | None = None
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being made."""
        return self._thread is not None

    def start(self, recording: GraphRecording, path: Path) -> None:
        """Makes a file of what was painted, once the one before is made."""
        self.close()
        self._path, self._refusal = path, None
        self._thread = Thread(target=self._write, args=(recording, path), name="graph file")
        self._thread.start()
        self._timer.start()

    def close(self) -> None:
        """Waits until the file that is being made is there."""
        if self._thread is not None:
            self._thread.join()
            self._on_turn()

    def _write(self, recording: GraphRecording, path: Path) -> None:
        try:
            write_graph(recording, path)
        except CannotWriteError as error:
            self._refusal = error

    def _on_turn(self) -> None:
        if self._thread is None or self._thread.is_alive():
            return
        self._thread = None
        self._timer.stop()
        if self._refusal is not None:
            self.failed.emit(filled(self._refusal.refusal, self._refusal.details))
        else:
            self.finished.emit(self._path)
