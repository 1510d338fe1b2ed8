"""The stops of an iteration, or of a pass of a script: operations, nodes, lines of the update, in chapters, in a row.

A stop is the moment at which something has just been done. *Into* goes to the very next one. *Over* goes to the end of
what the next one begins: before the first operation of a sub-expression to its last one, before the first node of the
way back through a sub-expression to the last node of it, before a parameter's first line to its last; so at the end
of a chapter it goes over the whole of the next one.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.trajectory.iteration_trace import (
    AnotherPass,
    BackwardStep,
    BackwardTrace,
    GraphNode,
    SecondOrder,
    UpdateLine,
    UpdateTrace,
    ZeroGrad,
)
from core.trajectory.program_trace import PassKind
from gui.models.opened import Opened
from gui.models.script_pass import BarePass, ScriptPass
from gui.models.substep import Chapter, Moment, Substep
from gui.models.substep_groups import last_of_group

__all__ = ["Chapter", "Moment", "Substep", "Substeps", "substeps_of"]


@dataclass(frozen=True, slots=True)
class Substeps:
    """All stops of an iteration or a pass, in the order in which it happened.

    Attributes:
        trace: of the iteration, or the pass.
        stops: at least one.
        starts: each chapter that has stops, and the first of them.
    """

    trace: Opened
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
        return last_of_group([self.stops[stop] for stop in chapter], self.trace.forward) + first

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


def substeps_of(trace: Opened) -> Substeps:
    """The stops of an iteration, or of a pass of a script."""
    stops: list[Substep] = []
    starts: list[tuple[Chapter, int]] = []
    for chapter in Chapter:
        found = list(_of_chapter(chapter, trace))
        if found:
            starts.append((chapter, len(stops)))
        stops.extend(found)
    if not stops:
        return _bare(trace)
    return Substeps(trace, tuple(stops), tuple(starts))


def _bare(trace: Opened) -> Substeps:
    """The one stop of a pass that PyTorch refused, or that had nothing to do."""
    chapter, complaint = Chapter.BACKWARD, ""
    if isinstance(trace, ScriptPass):
        chapter = {PassKind.UPDATE: Chapter.UPDATE, PassKind.ZERO: Chapter.ZERO_GRAD}.get(trace.kind, chapter)
        complaint = trace.opened.refused
    return Substeps(trace, (Substep(chapter, 1, 1, BarePass(complaint)),), ((chapter, 0),))


def _of_chapter(chapter: Chapter, trace: Opened) -> Iterator[Substep]:
    match chapter:
        case Chapter.ZERO_GRAD:
            yield from _plain(chapter, trace.zero_grad)
        case Chapter.FORWARD:
            for step in trace.forward:
                yield Substep(chapter, step.index + 1, len(trace.forward), step, operation=step.index, span=step.span)
        case Chapter.BACKWARD if trace.backward is not None:
            yield from _passes(chapter, trace, [trace.backward])
        case Chapter.AGAIN if trace.another is not None:
            yield from _passes(chapter, trace, [trace.another.trace or trace.another])
        case Chapter.SECOND_ORDER:
            yield from _passes(chapter, trace, [one.trace or one for one in trace.second_order])
        case Chapter.UPDATE if trace.update is not None:
            yield from _plain(chapter, trace.update.lines or (trace.update,))


def _plain(chapter: Chapter, moments: Sequence[ZeroGrad | UpdateLine | UpdateTrace]) -> Iterator[Substep]:
    for place, moment in enumerate(moments):
        parameter = None if isinstance(moment, UpdateTrace) else moment.parameter
        yield Substep(chapter, place + 1, len(moments), moment, parameter=parameter)


def _passes(
    chapter: Chapter, trace: Opened, passes: Iterable[BackwardTrace | AnotherPass | SecondOrder]
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
