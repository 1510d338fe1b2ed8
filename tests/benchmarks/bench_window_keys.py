"""From the press of Ctrl+→ to the new step painted, in the plots and in the numbers."""

import json
import random
import sys
from dataclasses import replace
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tests.benchmarks.event_loop import percentile
from tests.benchmarks.figure import Figure
from tests.benchmarks.live_window import RESTLESS, LiveWindow, alone, live_window, noise, place

PRESSES = 100
LENGTHS = (10, 100_000)
PAUSES = (30, 150)
"""Milliseconds between two presses, at random, as nobody presses in time with the window's clock."""


class StepPainted(QObject):
    """Notes when all that shows a step was painted with a new one."""

    def __init__(self, live: LiveWindow) -> None:
        super().__init__()
        plots = (live.window.plots.loss_plot, live.window.plots.parameter_plot, live.window.plots.gradient_plot)
        self._number = live.find(QWidget, "statusStep")
        self._watched = (self._number, *(plot.canvas.viewport() for plot in plots))
        self._missing: set[QObject] = set()
        self._before = ""
        self.moment = 0.0
        for widget in self._watched:
            widget.installEventFilter(self)

    def expect(self) -> None:
        """Waits for another step than the one that is shown now."""
        self._missing, self._before, self.moment = set(self._watched), self._number.accessibleDescription(), 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._number.accessibleDescription() != self._before:
            self._missing.discard(watched)
            if not self._missing and not self.moment:
                QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.moment = self.moment or perf_counter()


def measure() -> list[Figure]:
    """All figures of this module."""
    return [_latency(length) for length in LENGTHS]


def _latency(length: int) -> Figure:
    seconds = alone(__name__, str(length))
    note = f"95th percentile of {PRESSES}; median {1000 * median(seconds):.1f} ms, "
    note += f"longest {1000 * max(seconds):.1f} ms; {place()}"
    slow = 1000 * percentile(seconds, 95)
    return Figure(f"key press to painted step, after {length:,}", slow, "ms", 50, at_most=True, note=note)


def _observe(length: int) -> list[float]:
    pauses = random.Random(0)  # noqa: S311 (it keeps nothing secret)
    with live_window(replace(RESTLESS, steps=length + 2 * PRESSES)) as live:
        live.receive(noise(length))
        live.click("lastButton")
        painted = StepPainted(live)
        return [_press(live, painted, pauses.randint(*PAUSES)) for _ in range(PRESSES)]


def _press(live: LiveWindow, painted: StepPainted, pause: int) -> float:
    live.spend(pause)
    painted.expect()
    began = perf_counter()
    QTest.keyClick(live.window, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    live.wait(lambda: painted.moment > 0)
    return painted.moment - began


if __name__ == "__main__":
    print(json.dumps(_observe(int(sys.argv[1]))))  # noqa: T201
