"""The stops of one iteration: every operation, every node and every line of the update, in chapters, in a row.

A stop is the moment at which something has just been done. *Into* goes to the very next one. *Over* goes to the end of
what the next one begins: before the first operation of a sub-expression to its last one, before the first node of the
way back through a sub-expression to the last node of it, before a parameter's first line to its last; so at the end
of a chapter it goes over the whole of the next one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from core.trajectory.iteration_trace import (
    LEAF,
    AnotherPass,
    BackwardStep,
    BackwardTrace,
    ForwardStep,
    GraphNode,
    IterationTrace,
    SecondOrder,
    UpdateLine,
    UpdateTrace,
    ZeroGrad,
)

Moment = ZeroGrad | ForwardStep | BackwardStep | AnotherPass | SecondOrder | UpdateLine | UpdateTrace
"""What is done at a stop. A second pass that PyTorch refuses, a gradient whose derivative has no graph, and the update
of an optimiser that is not taken apart are one stop each."""


class Chapter(Enum):
    """A part of an iteration; the value is what it is called."""

    ZERO_GRAD = "zero_grad"
    FORWARD = "forward"
    BACKWARD = "backward"
    AGAIN = "backward again"
    SECOND_ORDER = "second order"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Substep:
    """A stop.

    Attributes:
        chapter: of the iteration.
        number: its place in the chapter, from 1.
        count: how many stops the chapter has.
        moment: what is done.
        backward: the pass that a backward step is of.
        parameter: whose line of the update it is, whose gradient is zeroed, accumulated, or differentiated again.
        operation: the forward step that it concerns: the operation itself, or the one that made the node, or, in a
            gradient's own graph, for which the node was made.
        span: the piece of the formula.
    """

    chapter: Chapter
    number: int
    count: int
    moment: Moment
    backward: BackwardTrace | None = None
    parameter: str | None = None
    operation: int | None = None
    span: tuple[int, int] | None = None

    @property
    def node(self) -> int | None:
        """The node that has run, in its own pass; the node that an operation has made."""
        return self.moment.node if isinstance(self.moment, ForwardStep | BackwardStep) else None

    @property
    def node_name(self) -> str:
        """The name of the node that has run; nothing for a stop at which none has."""
        if self.backward is None or not isinstance(self.moment, BackwardStep):
            return ""
        return self.backward.nodes[self.moment.node].name


@dataclass(frozen=True, slots=True)
class Substeps:
    """All stops of an iteration, in the order in which it happened.

    Attributes:
        trace: of the iteration.
        stops: at least one.
        starts: each chapter that has stops, and the first of them.
    """

    trace: IterationTrace
    stops: tuple[Substep, ...]
    starts: tuple[tuple[Chapter, int], ...]

    def __len__(self) -> int:
        return len(self.stops)

    def __getitem__(self, index: int) -> Substep:
        return self.stops[index]

    @property
    def last(self) -> int:
        """The last stop."""
        return len(self.stops) - 1

    def into(self, index: int) -> int:
        """The next stop; the last one stays."""
        return min(index + 1, self.last)

    def back(self, index: int) -> int:
        """The stop before; the first one stays."""
        return max(index - 1, 0)

    def over(self, index: int) -> int:
        """The end of what the next stop begins."""
        first = self.into(index)
        end = bisect_right(self._first_stops(), first)
        chapter = range(first, self.last + 1 if end == len(self.starts) else self.starts[end][1])
        return _last_of_group([self.stops[stop] for stop in chapter], self.trace.forward) + first

    def next_chapter(self, index: int) -> int:
        """The first stop of the chapter behind; in the last chapter its last stop."""
        behind = bisect_right(self._first_stops(), index)
        return self.starts[behind][1] if behind < len(self.starts) else self.last

    def previous_chapter(self, index: int) -> int:
        """The first stop of this chapter; from there that of the chapter before."""
        before = bisect_left(self._first_stops(), index) - 1
        return self.starts[max(before, 0)][1]

    def start_of(self, chapter: Chapter) -> int | None:
        """A chapter's first stop; None where it has none."""
        return dict(self.starts).get(chapter)

    def of_operation(self, operation: int, near: int) -> int | None:
        """The stop of the chapter around ``near`` that concerns a forward step; otherwise the one at which it ran."""
        chapter = self.stops[near].chapter
        found = [place for place, stop in enumerate(self.stops) if stop.operation == operation]
        return next((place for place in found if self.stops[place].chapter is chapter), found[0] if found else None)

    def operations_done(self, index: int) -> int:
        """How many operations of the forward pass have run at a stop."""
        return self._done(Chapter.FORWARD, index)

    def nodes_done(self, index: int) -> int:
        """How many nodes of the (first) backward pass have run at a stop."""
        return self._done(Chapter.BACKWARD, index)

    def _done(self, chapter: Chapter, index: int) -> int:
        start = self.start_of(chapter)
        if start is None or index < start:
            return 0
        return min(index - start + 1, self.stops[start].count)

    def _first_stops(self) -> list[int]:
        return [start for _, start in self.starts]


def substeps_of(trace: IterationTrace) -> Substeps:
    """The stops of an iteration."""
    stops: list[Substep] = []
    starts: list[tuple[Chapter, int]] = []
    for chapter in Chapter:
        found = list(_of_chapter(chapter, trace))
        if found:
            starts.append((chapter, len(stops)))
        stops.extend(found)
    return Substeps(trace, tuple(stops), tuple(starts))


def _of_chapter(chapter: Chapter, trace: IterationTrace) -> Iterator[Substep]:
    match chapter:
        case Chapter.ZERO_GRAD:
            yield from _plain(chapter, trace.zero_grad)
        case Chapter.FORWARD:
            for step in trace.forward:
                yield Substep(chapter, step.index + 1, len(trace.forward), step, operation=step.index, span=step.span)
        case Chapter.BACKWARD:
            yield from _passes(chapter, trace, [trace.backward])
        case Chapter.AGAIN if trace.another is not None:
            yield from _passes(chapter, trace, [trace.another.trace or trace.another])
        case Chapter.SECOND_ORDER:
            yield from _passes(chapter, trace, [one.trace or one for one in trace.second_order])
        case Chapter.UPDATE:
            yield from _plain(chapter, trace.update.lines or (trace.update,))


def _plain(chapter: Chapter, moments: Sequence[ZeroGrad | UpdateLine | UpdateTrace]) -> Iterator[Substep]:
    for place, moment in enumerate(moments):
        parameter = None if isinstance(moment, UpdateTrace) else moment.parameter
        yield Substep(chapter, place + 1, len(moments), moment, parameter=parameter)


def _passes(
    chapter: Chapter, trace: IterationTrace, passes: Iterable[BackwardTrace | AnotherPass | SecondOrder]
) -> Iterator[Substep]:
    """The nodes of one or several passes; of one that is not there, the one stop that says so."""
    moments: list[tuple[BackwardStep | AnotherPass | SecondOrder, BackwardTrace | None]] = []
    for one in passes:
        moments += [(step, one) for step in one.steps] if isinstance(one, BackwardTrace) else [(one, None)]
    for place, (moment, backward) in enumerate(moments):
        node = backward.nodes[moment.node] if backward is not None and isinstance(moment, BackwardStep) else None
        operation, parameter = _concerned(node) if node else (None, None)
        if isinstance(moment, SecondOrder):
            parameter = moment.parameter
        yield Substep(
            chapter,
            place + 1,
            len(moments),
            moment,
            backward=backward,
            parameter=parameter,
            operation=operation,
            span=None if operation is None else trace.forward[operation].span,
        )


def _concerned(node: GraphNode) -> tuple[int | None, str | None]:
    """The forward step and the parameter that a node is of; in a gradient's own graph those that it was made for."""
    if node.origin is None:
        return node.operation, node.parameter
    return node.origin.operation, node.origin.parameter


def _last_of_group(stops: Sequence[Substep], forward: Sequence[ForwardStep]) -> int:
    """How far the group goes that the first of these stops, all of one chapter, begins."""
    first = stops[0]
    if first.chapter is Chapter.FORWARD:
        return _last_operation(first.number - 1, forward) - (first.number - 1)
    if first.backward is None:
        return _run_length(stop.parameter == first.parameter for stop in stops) - 1
    within = _within(first, forward)
    return _run_length(stop is first or (stop.backward is first.backward and within(stop)) for stop in stops) - 1


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
