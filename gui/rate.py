"""How fast a run goes, over the last second."""

from collections import deque
from time import monotonic

SPAN = 1.0
"""Seconds that are looked back."""


class Rate:
    """Steps a second, from the step numbers as they come."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def reach(self, step: int) -> float | None:
        """Takes the latest step; gives the rate, or None as long as too little was seen."""
        now = monotonic()
        if self._seen and step < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((now, step))
        while now - self._seen[0][0] > SPAN and len(self._seen) > 2:
            self._seen.popleft()
        (first, start), seconds = self._seen[0], now - self._seen[0][0]
        return (step - start) / seconds if seconds > 0.1 and first < now else None

    def forget(self) -> None:
        """Begins anew."""
        self._seen.clear()
