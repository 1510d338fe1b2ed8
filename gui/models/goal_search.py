"""A goal that a script is on its way to: searched in the trace as it grows, and told to the engine, to stop there."""

from dataclasses import replace

from core.trajectory.program_goal import Goal, GoalKind
from core.trajectory.program_trace import ProgramTrace


class GoalSearch:
    """The search; what was searched already is not searched again.

    Args:
        goal: that is searched.
        pass_lines: of the statements that ask for a backward pass. Whether one makes it is known only once it has; so
            the next backward pass is the next of these statements.

    Attributes:
        asked: the kind, as it was asked for.
    """

    def __init__(self, goal: Goal, pass_lines: frozenset[int] = frozenset()) -> None:
        self.asked = goal.kind
        if goal.kind is GoalKind.BACKWARD:
            goal = replace(goal, kind=GoalKind.END, breakpoints=goal.breakpoints | pass_lines)
        self._goal = goal
        self._searched = 0
        self._found: int | None = None

    def find(self, trace: ProgramTrace) -> int | None:
        """The moment that is asked for; None where it is not recorded."""
        if self._found is None:
            self._found = self._goal.found(trace, self._searched, is_ended=False)
            self._searched = len(trace)
        return self._found

    def lines(self) -> frozenset[int]:
        """Before which the engine is to stop."""
        goal = self._goal
        return goal.breakpoints | ({goal.line} if goal.kind is GoalKind.LINE else frozenset())

    def depth(self, trace: ProgramTrace) -> int | None:
        """In how few calls it is to stop; None where that does not matter."""
        goal = self._goal
        if goal.kind not in (GoalKind.OVER, GoalKind.OUT):
            return None
        depth = trace.depth(trace.call_at(goal.origin))
        return depth if goal.kind is GoalKind.OVER else depth - 1
