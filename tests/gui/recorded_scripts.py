"""Traces that are made by hand, of any length."""

from core.trajectory.program_trace import Call, Events, Pass, PassKind, ProgramTrace, TraceBatch


def straight(events: int) -> ProgramTrace:
    """Statements one behind the other, each on a line of its own, without anything happening."""
    trace = ProgramTrace()
    trace.append(batch(0, events))
    return trace


def batch(first: int, count: int, turn: int = 0) -> TraceBatch:
    """So many statements more; where a ``turn`` has a length, with zero_grad, a call, backward and step in each."""
    numbers = range(first, first + count)
    if not turn:
        return TraceBatch(Events(tuple(number + 1 for number in numbers), (0,) * count, (False,) * count))
    passes, calls, left, inside = list[Pass](), list[Call](), list[tuple[int, int]](), list[int]()
    for number in numbers:
        place, whole = number % turn, number // turn
        inside.append(whole + 1 if place in (2, 3) else 0)
        if place == 2:
            calls.append(Call(whole + 1, "loss", 0, number))
            left.append((whole + 1, number + 2))
        kind = {1: PassKind.ZERO, 4: PassKind.BACKWARD, 5: PassKind.UPDATE}.get(place)
        if kind is not None:
            passes.append(Pass(3 * whole + len(passes) % 3, kind, number))
    return TraceBatch(
        Events(tuple(number % turn + 1 for number in numbers), tuple(inside), (False,) * count),
        calls=tuple(calls),
        left=tuple(left),
        passes=tuple(passes),
    )


def looping(turns: int, turn: int = 10) -> ProgramTrace:
    """A descent: in each turn of ten statements zero_grad in the second, a call of two, backward, and a step."""
    trace = ProgramTrace()
    trace.append(batch(0, turns * turn, turn))
    return trace
