"""How far a long run has come, on a terminal's standard error."""

import sys
from time import monotonic
from typing import TextIO

_PATIENCE = 1.0
"""Seconds without a bar: what is shorter needs none."""

_BETWEEN = 0.1
_WIDTH = 30


class ProgressBar:
    """A line that is drawn over itself; nothing at all where standard error is no terminal.

    Args:
        steps: how many there are.
        stream: where it is drawn.
    """

    def __init__(self, steps: int, stream: TextIO | None = None) -> None:
        self._steps = steps
        self._stream = stream or sys.stderr
        self._began = monotonic()
        self._next = self._began + _PATIENCE if self._stream.isatty() else float("inf")
        self._is_drawn = False

    @property
    def seconds(self) -> float:
        """Since the run began."""
        return monotonic() - self._began

    def reach(self, step: int) -> None:
        """Tells how far it is; draws at most ten times a second."""
        now = monotonic()
        if now < self._next:
            return
        self._next = now + _BETWEEN
        self._is_drawn = True
        done = step / self._steps if self._steps else 1.0
        bar = "█" * int(done * _WIDTH)
        rate = step / (now - self._began)
        line = f"{bar:░<{_WIDTH}} {done:4.0%}  step {step:,} of {self._steps:,}, {rate:,.0f} steps/s"
        self._stream.write(f"\r\x1b[K{line}")
        self._stream.flush()

    def clear(self) -> None:
        """Takes the line away."""
        if self._is_drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
