"""Where a program's run is to stop, or be looked at, when a person asks for a line, a call's end, the next backward."""

from dataclasses import dataclass
from enum import Enum

from core.trajectory.program_trace import ProgramTrace


class GoalKind(Enum):
    """What a person asks for.

    A step *over* stays in the present call, or leaves it at its end: calls that are made meanwhile are passed, a loop's
    turns are not. A step *out* goes to what comes once the present call has been left, and *back out* to the statement
    that made it.
    """

    INTO = "the next statement"
    OVER = "the next statement that is no deeper in calls"
    OUT = "what comes after the present call"
    LINE = "the next statement on a line"
    MOMENT = "a moment that is pointed at"
    BACKWARD = "the next statement with a backward pass"
    BREAKPOINT = "the next breakpoint"
    BACK = "the statement before"
    BACK_OVER = "the statement before that is no deeper in calls"
    BACK_OUT = "the statement that made the present call"
    PREVIOUS_BACKWARD = "the statement before with a backward pass"
    START = "the start"
    END = "the end"

    @property
    def is_back(self) -> bool:
        """Whether it is in the past, where nothing needs to run for it."""
        return self in _BACK


_BACK = frozenset(
    {GoalKind.BACK, GoalKind.BACK_OVER, GoalKind.BACK_OUT, GoalKind.PREVIOUS_BACKWARD, GoalKind.START},
)


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal.

    Attributes:
        kind: of what is asked for.
        origin: the moment at which it is asked.
        line: which one, of :attr:`GoalKind.LINE`.
        moment: which one, of :attr:`GoalKind.MOMENT`.
        breakpoints: lines at which everything that goes on pauses.
    """

    kind: GoalKind
    origin: int
    line: int = 0
    breakpoints: frozenset[int] = frozenset()
    moment: int = 0

    def found(self, trace: ProgramTrace, start: int = 0, *, is_ended: bool) -> int | None:
        """The moment that is asked for; its event is known, unless it is the run's last one.

        Args:
            trace: what has been recorded so far.
            start: how long the trace was when this same goal was not found; only what came since is looked at.
            is_ended: whether the trace is all there will be. What is not found then is at its end.

        Returns:
            None where it is not there yet, or, for a goal in the past, nowhere.
        """
        if self.kind.is_back:
            return self._past(trace)
        first = max(self.origin + 1, start)
        found = [one for one in (self._next(trace, first), self._breakpoint(trace, first)) if one is not None]
        if found:
            return min(found)
        return len(trace) if is_ended and self.origin < len(trace) else None

    def _breakpoint(self, trace: ProgramTrace, first: int) -> int | None:
        return trace.events.next_on(self.breakpoints, first)

    def _next(self, trace: ProgramTrace, first: int) -> int | None:
        match self.kind:
            case GoalKind.INTO | GoalKind.MOMENT:
                target = self.moment if self.kind is GoalKind.MOMENT else self.origin + 1
                return _known(trace, target) if target > self.origin else None
            case GoalKind.OVER:
                return trace.events.next_as_deep(trace.depth(trace.call_at(self.origin)), first)
            case GoalKind.OUT:
                call = trace.call_at(self.origin)
                return _known(trace, trace.left_at(call)) if call else None
            case GoalKind.LINE:
                return trace.events.next_on({self.line}, first)
            case GoalKind.BACKWARD:  # told later than its statement: what came since is not enough
                return trace.next_differentiating(self.origin)
            case _:
                return None

    def _past(self, trace: ProgramTrace) -> int | None:
        if self.origin == 0:
            return None
        call = trace.call_at(self.origin)
        match self.kind:
            case GoalKind.BACK:
                return self.origin - 1
            case GoalKind.BACK_OVER:
                return trace.events.last_as_deep(trace.depth(call), self.origin)
            case GoalKind.BACK_OUT if call:
                return trace.events.last_as_deep(trace.depth(call) - 1, trace.call(call).entered)
            case GoalKind.PREVIOUS_BACKWARD:
                return trace.last_differentiating(self.origin)
            case _:
                return 0


def _known(trace: ProgramTrace, moment: int | None) -> int | None:
    return moment if moment is not None and moment < len(trace) else None
