"""What has come of a recorded run since the last batch, and how much of it belongs to moments that are whole."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from core.trajectory.program_trace import Call, Change, Events, Hint, Pass, Printed, TraceBatch
from core.trajectory.watched import FoundWatch, Sample

Noted = TypeVar("Noted")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came to a trace, and what was watched meanwhile; a ``Traced`` says what each means."""

    batch: TraceBatch
    watches: tuple[FoundWatch, ...]
    samples: tuple[Sample, ...]
    mistakes: tuple[tuple[str, str], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing came."""
        return self == _NOTHING


_NOTHING = Recorded(TraceBatch(Events((), (), ())), (), (), ())


@dataclass(slots=True)
class Pending:
    """What came, in the order in which it did; all lists by moment.

    Attributes:
        first: the number of the first event that is in it.
    """

    first: int = 0
    lines: list[int] = field(default_factory=list)
    calls_of_events: list[int] = field(default_factory=list)
    again: list[bool] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    printed: list[Printed] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    left: list[tuple[int, int]] = field(default_factory=list)
    passes: list[Pass] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)
    watches: list[tuple[int, FoundWatch]] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    mistakes: list[tuple[int, tuple[str, str]]] = field(default_factory=list)

    def without(self, known: int, *, is_sampled_anew: bool = False) -> "Pending":
        """The same without what belongs to moments that are known already, so many; samples may be told anew."""
        if known <= self.first:
            return self
        skipped = known - self.first
        rest = Pending(known, self.lines[skipped:], self.calls_of_events[skipped:], self.again[skipped:])
        for name, moment_of in _MOMENTS.items():
            noted = getattr(self, name)
            is_told = is_sampled_anew and name in _OF_SAMPLES
            setattr(rest, name, noted if is_told else noted[bisect_left(noted, known, key=moment_of) :])
        return rest

    def unfinished(self, moment: int) -> "Pending":
        """Takes away what is of a moment that may still get more of it, and gives it."""
        later = Pending(self.first + len(self.lines))
        for name, moment_of in _MOMENTS.items():
            noted = getattr(self, name)
            if noted and moment_of(noted[-1]) >= moment:
                place = bisect_left(noted, moment, key=moment_of)
                setattr(later, name, noted[place:])
                del noted[place:]
        return later

    def recorded(self) -> Recorded:
        """All of it, as it is told."""
        batch = TraceBatch(
            Events(tuple(self.lines), tuple(self.calls_of_events), tuple(self.again)),
            tuple(self.changes),
            tuple(self.printed),
            tuple(self.calls),
            tuple(self.left),
            tuple(self.passes),
            tuple(self.hints),
        )
        return Recorded(batch, _values(self.watches), tuple(self.samples), _values(self.mistakes))


def _values(noted: Sequence[tuple[int, Noted]]) -> tuple[Noted, ...]:
    return tuple(value for _, value in noted)


def _own(one: Any) -> int:
    moment: int = one.moment
    return moment


def _first(one: Any) -> int:
    moment: int = one[0]
    return moment


def _after_event(one: Any) -> int:
    """What happens in a statement is there once it is through."""
    event: int = one.event
    return event + 1


def _entered(call: Call) -> int:
    return call.entered


def _left(one: tuple[int, int]) -> int:
    return one[1]


_MOMENTS: dict[str, Callable[[Any], int]] = {
    "changes": _own,
    "printed": _own,
    "calls": _entered,
    "left": _left,
    "passes": _after_event,
    "hints": _after_event,
    "watches": _first,
    "samples": _own,
    "mistakes": _first,
}
"""From which moment on each is there."""

_OF_SAMPLES = frozenset({"watches", "samples", "mistakes"})
