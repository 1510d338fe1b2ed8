"""Which pass of a script's run is looked at: a function of its trace and of the moment."""

from bisect import bisect_right

from core.trajectory.program_trace import Pass, PassKind, ProgramTrace

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


def pass_at_hand(trace: ProgramTrace, moment: int) -> str:
    """The call of the pass that the statement makes, or that the one before it just made; empty where it is another."""
    found = looked_at(trace, moment)
    is_at_hand = found is not None and found.event >= moment - 1 and found.kind is not PassKind.ZERO
    return PASS_NAMES[found.kind] if found is not None and is_at_hand else ""


def _event(one: Pass) -> int:
    return one.event
