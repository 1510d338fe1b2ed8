"""Opens the window as ``python main.py`` does, and tells when it was painted and when it was ready to step."""

# What the program itself imports comes first and in its order, and nothing beside it that would take time.
import main
from gui.prerequisites import missing_prerequisite

assert main
assert missing_prerequisite() is None

from time import monotonic  # noqa: E402

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402
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


def tell_moments() -> None:
    """Prints both moments on the clock that all processes share."""
    window, paint = open_window([]), FirstPaint()
    window.installEventFilter(paint)

    def look() -> None:
        if paint.moment and window.is_idle():
            print(paint.moment, monotonic())  # noqa: T201
            window.close()
            QApplication.quit()

    timer = QTimer(interval=_LOOK)
    timer.timeout.connect(look)
    timer.start()
    QApplication.exec()


if __name__ == "__main__":
    tell_moments()
