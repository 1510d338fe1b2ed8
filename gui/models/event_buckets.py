"""What happens along a script's run, in 2,048 buckets of events, so that drawing it costs the same at any length.

A bucket holds one event at first, and two of the others' each time there are more than fit; so what comes is looked at
once, and what is drawn are bits: which kinds of passes happened, how deep in calls the run was.
"""

from enum import IntFlag
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.trajectory.program_trace import PassKind, ProgramTrace

BUCKETS = 2048
"""More than a timeline has pixels."""
DEEPEST = 3
"""Calls within calls that are told apart."""


class Mark(IntFlag):
    """What happened in a bucket."""

    NONE = 0
    BACKWARD = 1
    GRADIENT = 2
    UPDATE = 4
    ZERO = 8
    HINT = 16


_MARKS = {
    PassKind.BACKWARD: Mark.BACKWARD,
    PassKind.GRADIENT: Mark.GRADIENT,
    PassKind.UPDATE: Mark.UPDATE,
    PassKind.ZERO: Mark.ZERO,
}


class EventBuckets:
    """Follows one trace."""

    def __init__(self, trace: ProgramTrace) -> None:
        self.trace: Final = trace
        self.size = 1
        """Events a bucket."""
        self.version = 0
        """Another number each time there is something else to draw."""
        self._marks: NDArray[np.uint8] = np.zeros(BUCKETS, np.uint8)
        self._depths: NDArray[np.uint8] = np.zeros(BUCKETS, np.uint8)
        self._entries: NDArray[np.uint8] = np.zeros(BUCKETS, np.uint8)
        self._events = self._passes = self._hints = 0
        self._calls = 1
        self.refresh()

    def refresh(self) -> None:
        """Takes what came to the trace since the last time."""
        trace = self.trace
        known = (self._events, self._calls, self._passes, self._hints)
        while len(trace) >= BUCKETS * self.size:
            self._merge()
        self._take_depths()
        self._take_entries()
        self._take_marks([(one.event, _MARKS[one.kind]) for one in trace.passes[self._passes :]])
        self._take_marks([(one.event, Mark.HINT) for one in trace.hints[self._hints :]])
        self._passes, self._hints = len(trace.passes), len(trace.hints)
        self.version += known != (self._events, self._calls, self._passes, self._hints)

    @property
    def calls_anything(self) -> bool:
        """Whether any function of the script has been called."""
        return self._calls > 1

    def events_with(self, mark: Mark) -> NDArray[np.float64]:
        """About where something happened: the middle of each bucket in which it did; the event where it holds one."""
        places = np.flatnonzero(self._marks & mark).astype(np.float64)
        return places * np.float64(self.size) + (self.size - 1) / 2

    def calls(self, depth: int, *, are_parted: bool) -> list[tuple[float, float]]:
        """Where the run was so deep in calls: the first event and the one behind the last of each stretch.

        Calls that follow one another without a statement between them are one stretch, unless ``are_parted``.
        """
        is_deep = np.concatenate(([False], self._depths >= depth, [False]))
        first = np.flatnonzero(is_deep[1:] & ~is_deep[:-1])
        stop = np.flatnonzero(is_deep[:-1] & ~is_deep[1:])
        if are_parted:
            parted = np.flatnonzero((self._entries & (1 << depth) != 0) & is_deep[1:-1] & is_deep[:-2])
            first, stop = np.sort(np.append(first, parted)), np.sort(np.append(stop, parted))
        pairs: list[list[float]] = (np.stack((first, stop), axis=1) * float(self.size)).tolist()
        return [(start, end) for start, end in pairs]

    def _merge(self) -> None:
        for column in (self._marks, self._depths, self._entries):
            pairs = column.reshape(-1, 2)
            merged = pairs.max(axis=1) if column is self._depths else pairs[:, 0] | pairs[:, 1]
            column[: BUCKETS // 2] = merged
            column[BUCKETS // 2 :] = 0
        self.size *= 2

    def _take_depths(self) -> None:
        first, stop = self._events, len(self.trace)
        depths = np.minimum(self.trace.events.depths(first, stop), DEEPEST).astype(np.uint8)
        np.maximum.at(self._depths, np.arange(first, stop) // self.size, depths)
        self._events = stop

    def _take_entries(self) -> None:
        calls = self.trace.calls_from(self._calls)
        for call in calls:
            depth = self.trace.depth(call.number)
            if depth <= DEEPEST:
                self._entries[call.entered // self.size] |= 1 << depth
        self._calls += len(calls)

    def _take_marks(self, marks: list[tuple[int, Mark]]) -> None:
        if marks:
            events, bits = np.array(marks, dtype=np.int64).T
            np.bitwise_or.at(self._marks, events // self.size, bits.astype(np.uint8))
