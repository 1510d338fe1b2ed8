"""Where a run stops, told once more as one would say it: by looking at every event."""

from core.trajectory.program_goal import Goal, GoalKind
from core.trajectory.program_trace import PassKind, ProgramTrace


def naive(goal: Goal, trace: ProgramTrace) -> int | None:
    """The moment, in a trace that is all there will be."""
    moments = range(len(trace))
    if goal.kind.is_back:
        found = [moment for moment in moments if moment < goal.origin and _is_wanted(goal, trace, moment)]
        start = 0 if goal.origin and goal.kind is not GoalKind.PREVIOUS_BACKWARD else None
        return found[-1] if found else start
    after = [moment for moment in moments if moment > goal.origin]
    found = [one for one in after if _is_wanted(goal, trace, one) or trace.event(one).line in goal.breakpoints]
    if found:
        return found[0]
    return len(trace) if goal.origin < len(trace) else None


def _is_wanted(goal: Goal, trace: ProgramTrace, moment: int) -> bool:
    call, here = trace.event(moment).call, trace.call_at(goal.origin)
    is_first = moment == 0
    answers = {
        GoalKind.INTO: True,
        GoalKind.BACK: True,
        GoalKind.OVER: _depth(trace, call) <= _depth(trace, here),
        GoalKind.BACK_OVER: _depth(trace, call) <= _depth(trace, here),
        GoalKind.OUT: here != 0 and here not in _around(trace, call) and _is_left(trace, here, moment),
        GoalKind.BACK_OUT: is_first
        if not here
        else _depth(trace, call) < _depth(trace, here) and moment < trace.call(here).entered,
        GoalKind.LINE: trace.event(moment).line == goal.line,
        GoalKind.MOMENT: moment == goal.moment,
        GoalKind.BACKWARD: _goes_backward(trace, moment),
        GoalKind.PREVIOUS_BACKWARD: _goes_backward(trace, moment),
        GoalKind.START: is_first,
    }
    return answers.get(goal.kind, False)


def _goes_backward(trace: ProgramTrace, moment: int) -> bool:
    kinds = {one.kind for one in trace.passes if one.event == moment}
    return bool(kinds & {PassKind.BACKWARD, PassKind.GRADIENT})


def _around(trace: ProgramTrace, call: int) -> list[int]:
    """A call and those that it is in, up to the module."""
    return [call, *(_around(trace, trace.call(call).caller) if call else [])]


def _depth(trace: ProgramTrace, call: int) -> int:
    return len(_around(trace, call))


def _is_left(trace: ProgramTrace, call: int, moment: int) -> bool:
    left = trace.left_at(call)
    return left is not None and left <= moment
