"""How far *over* goes: to the end of what a stop begins, which is a piece of a formula or a statement of a script."""

from collections.abc import Callable, Iterable, Sequence

from core.trajectory.iteration_trace import LEAF, ForwardStep
from gui.models.substep import Chapter, Substep


def last_of_group(stops: Sequence[Substep], forward: Sequence[ForwardStep]) -> int:
    """How far the group goes that the first of these stops, all of one chapter, begins."""
    first = stops[0]
    if forward and forward[0].event is not None:
        return _last_of_statement(stops, forward)
    if first.chapter is Chapter.FORWARD:
        return _last_operation(first.number - 1, forward) - (first.number - 1)
    if first.backward is None:
        return _run_length(stop.parameter == first.parameter for stop in stops) - 1
    within = _within(first, forward)
    return _run_length(stop is first or (stop.backward is first.backward and within(stop)) for stop in stops) - 1


def _last_of_statement(stops: Sequence[Substep], forward: Sequence[ForwardStep]) -> int:
    """How far the statement of a script goes with which the first of these stops has to do, the leaves included."""
    first = stops[0]

    def event(stop: Substep) -> int | None:
        return None if stop.operation is None else forward[stop.operation].event

    if first.operation is None:
        return _run_length(stop.parameter == first.parameter and stop.operation is None for stop in stops) - 1
    return _run_length(stop.node_name == LEAF or event(stop) == event(first) for stop in stops) - 1


def _within(first: Substep, forward: Sequence[ForwardStep]) -> Callable[[Substep], bool]:
    """Whether a stop belongs to the way back through what ``first`` begins, the leaves at its ends included."""
    if first.operation is None:
        # A node that no operation of the formula made begins a pass of its own; a leaf begins nothing.
        return lambda stop: first.node_name != LEAF or stop.node_name == LEAF
    begun = range(_first_operations(forward)[first.operation], first.operation + 1)
    return lambda stop: stop.node_name == LEAF or stop.operation in begun


def _run_length(are_in: Iterable[bool]) -> int:
    count = 0
    for is_in in are_in:
        if not is_in:
            break
        count += 1
    return count


def _last_operation(begun: int, forward: Sequence[ForwardStep]) -> int:
    """The last operation of the largest sub-expression that begins with an operation."""
    firsts = _first_operations(forward)
    return max((step.index for step in forward if firsts[step.index] == begun), default=begun)


def _first_operations(forward: Sequence[ForwardStep]) -> list[int]:
    """For each operation the first one of the sub-expression that it completes."""
    firsts: list[int] = []
    for step in forward:
        firsts.append(min((firsts[one.step] for one in step.inputs if one.step is not None), default=step.index))
    return firsts
