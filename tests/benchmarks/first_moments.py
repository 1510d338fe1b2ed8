"""Opens the window as ``python main.py`` does, and tells when it was painted and when it was ready to step."""

# What the program itself imports comes first and in its order, and nothing beside it that would take time.
import main
from gui.prerequisites import missing_prerequisite

assert main
assert missing_prerequisite() is None

import gc  # noqa: E402
from time import monotonic  # noqa: E402

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QApplication  # noqa: E402
from typing_extensions import override  # noqa: E402

from gui.application import open_window  # noqa: E402

_LOOK = 2
"""Milliseconds between two looks whether it is ready."""


class FirstPaint(QObject):
    """Notes when the first painting of a window was done."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.moment = monotonic()


class Moments(QObject):
    """Looks at a window until it is ready, and prints when what was so, on the clock that all processes share."""

    def __init__(self) -> None:
        super().__init__()
        self._window, self._paint, self._enabled = open_window([]), FirstPaint(), 0.0
        self._step = self._window.findChild(QAbstractButton, "stepButton")
        self._window.installEventFilter(self._paint)
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        assert self._step is not None
        if self._step.isEnabled():
            self._enabled = self._enabled or monotonic()
        if self._paint.moment and self._window.is_idle():
            print(self._paint.moment, self._enabled, monotonic())  # noqa: T201
            self._window.close()
            QApplication.quit()


def tell_moments() -> None:
    """Runs the event loop until all is told."""
    gc.disable()
    moments = Moments()
    gc.freeze()
    gc.enable()
    QApplication.exec()
    del moments


if __name__ == "__main__":
    tell_moments()
