"""What a person feels of a window: how often it is painted, and how long its event loop is deaf."""

from time import perf_counter, process_time, thread_time

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class EventLoopWatch(QObject):
    """Counts the frames of a widget, and beside each the longest time that the event loop did not turn.

    A timer asks for a turn every millisecond; what passes between two of its turns is a pause. The seconds of the
    processor are those of the whole process, its other threads included.

    Attributes:
        pauses: the longest of each frame.
        busy: the same, but of the processor's seconds in the window's thread: what a pause would be if nobody else were
            on the machine.
        frames: how many there were.
    """

    def __init__(self, painted: QWidget) -> None:
        super().__init__()
        self.pauses: list[float] = []
        self.busy: list[float] = []
        self.frames = 0
        self._longest = self._busiest = 0.0
        self._last_turn = self._began = perf_counter()
        self._last_busy = thread_time()
        self._process_began = process_time()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()
        painted.installEventFilter(self)
        self._painted = painted

    def stop(self) -> None:
        """Ends the watch; what was found stays."""
        self._on_turn()
        self.seconds = perf_counter() - self._began
        self.processor_seconds = process_time() - self._process_began
        self._timer.stop()
        self._note_longest()  # of what came behind the last frame
        self._painted.removeEventFilter(self)

    @property
    def frames_per_second(self) -> float:
        """How often it was painted."""
        return self.frames / self.seconds

    @property
    def frame_cost(self) -> float:
        """Seconds of the processor that a frame took, all that goes on beside it included."""
        return self.processor_seconds / self.frames

    def _on_turn(self) -> None:
        now = perf_counter()
        self._longest, self._last_turn = max(self._longest, now - self._last_turn), now
        busy = thread_time()
        self._busiest, self._last_busy = max(self._busiest, busy - self._last_busy), busy

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.frames += 1
            self._note_longest()
        return False

    def _note_longest(self) -> None:
        self.pauses.append(self._longest)
        self.busy.append(self._busiest)
        self._longest = self._busiest = 0.0


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` per cent are not above."""
    return float(np.percentile(values, share))
