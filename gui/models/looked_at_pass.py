"""Which pass of a script's run is looked at: a function of its trace and of the moment."""

from bisect import bisect_right

from core.trajectory.program_trace import Pass, ProgramTrace


def looked_at(trace: ProgramTrace, moment: int) -> Pass | None:
    """The pass of the statement that is about to work at a moment, else the last one before; None where none was yet.

    Of several passes that one statement makes it is the last.
    """
    place = bisect_right(trace.passes, moment, key=_event)
    return trace.passes[place - 1] if place else None


def _event(one: Pass) -> int:
    return one.event
