"""Which pass of a script's run is looked at: a function of what is recorded and of the moment."""

from bisect import bisect_right

from core.trajectory.program_trace import Pass, PassKind, ProgramTrace
from gui.models.recorded_script import RecordedScript

PASS_NAMES = {
    PassKind.BACKWARD: "backward()",
    PassKind.GRADIENT: "autograd.grad()",
    PassKind.UPDATE: "step()",
    PassKind.ZERO: "zero_grad()",
}
"""A kind of pass -> how it is called in a script."""


def looked_at(trace: ProgramTrace, moment: int) -> Pass | None:
    """The pass of the statement that is about to work at a moment, else the last one before; None where none was yet.

    Of several passes that one statement makes it is the last.
    """
    place = bisect_right(trace.passes, moment, key=_event)
    return trace.passes[place - 1] if place else None


def to_come(recorded: RecordedScript, moment: int) -> int | None:
    """The number of the pass that the present statement is most likely about to make; None where it is recorded.

    It can be looked into before it is made, since the script is run once more for that. Whether the statement really
    makes it is known once it is opened.
    """
    trace = recorded.trace
    if recorded.end is not None or moment != len(trace) - 1 or trace.event(moment).line not in recorded.pass_lines:
        return None
    return len(trace.passes) if not trace.passes or trace.passes[-1].event < moment else None


def pass_at_hand(recorded: RecordedScript, moment: int) -> str:
    """The call of the pass that the statement makes, or that the one before it just made; empty where it is another."""
    if to_come(recorded, moment) is not None:
        return PASS_NAMES[PassKind.BACKWARD]
    found = looked_at(recorded.trace, moment)
    is_at_hand = found is not None and found.event >= moment - 1 and found.kind is not PassKind.ZERO
    return PASS_NAMES[found.kind] if found is not None and is_at_hand else ""


def _event(one: Pass) -> int:
    return one.event
