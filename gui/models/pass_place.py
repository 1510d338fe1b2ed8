"""Where in a run a pass is: which of how many that its line has made."""

from bisect import bisect_left
from dataclasses import dataclass

from core.trajectory.program_trace import PassKind, ProgramTrace


@dataclass(frozen=True, slots=True)
class PassPlace:
    """Which pass it is.

    Attributes:
        nth: among those that the same line has made, from 1.
        count: how many it has made so far.
    """

    nth: int = 1
    count: int = 1


class PassIndex:
    """The passes of a run by kind and line; each pass is looked at once, however long the run gets."""

    def __init__(self) -> None:
        self._trace: ProgramTrace | None = None
        self._known = 0
        self._numbers: dict[tuple[PassKind, int], list[int]] = {}

    def place(self, trace: ProgramTrace, number: int) -> PassPlace:
        """Which pass it is, as far as the run has come."""
        self._catch_up(trace)
        if not 0 <= number < len(trace.passes):
            return PassPlace()
        one = trace.passes[number]
        numbers = self._numbers[one.kind, trace.event(one.event).line]
        return PassPlace(bisect_left(numbers, number) + 1, len(numbers))

    def _catch_up(self, trace: ProgramTrace) -> None:
        if trace is not self._trace:
            self._trace, self._known, self._numbers = trace, 0, {}
        for one in trace.passes[self._known :]:
            self._numbers.setdefault((one.kind, trace.event(one.event).line), []).append(one.number)
        self._known = len(trace.passes)
