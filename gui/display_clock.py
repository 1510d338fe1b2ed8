"""One clock for all repainting: however often the run grows, the window is drawn at most once a frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

FRAME = 16
"""Milliseconds."""


class DisplayClock(QObject):
    """Calls ``draw`` once a frame for as long as something is due; does nothing, and costs nothing, otherwise."""

    def __init__(self, draw: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._is_due = False
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)

    @property
    def is_due(self) -> bool:
        """Whether what was asked for last is not drawn yet."""
        return self._is_due

    def ask(self) -> None:
        """Has it drawn: at once if there was no frame just now, else with the next one."""
        if self._timer.isActive():
            self._is_due = True
        else:
            self._timer.start()
            self._draw()

    def _on_frame(self) -> None:
        if not self._is_due:
            self._timer.stop()
            return
        self._is_due = False
        self._draw()
