"""What the formula looks like at a stop: the lines on the paper, and the gradients below the last one."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, ForwardStep
from gui.models.formula_gradients import Gradient, Mark, gradients_of, marks
from gui.models.reduction import Line, Reduction
from gui.models.second_gradients import second_gradients
from gui.models.substeps import Chapter, Substep
from gui.models.trace_words import Telling

MOST_PAST = 8
"""Lines further back than these are not kept on the paper."""


class RowKind(Enum):
    """What a line on the paper is."""

    PAST = "done before"
    BEFORE = "with what runs at this stop"
    NOW = "as it is then"
    COMING = "to come"
    AROUND = "before or behind what runs"


@dataclass(frozen=True, slots=True)
class Row:
    """A line on the paper.

    Attributes:
        line: what is written.
        kind: what it is.
        lead: what stands before it: the sign that it equals the one before, or its number in a script.
        remark: what is said beside it.
        marks: the gradients below it.
        operations: of a script: the forward steps that were made in it.
    """

    line: Line
    kind: RowKind
    lead: str = "="
    remark: str = ""
    marks: tuple[Mark, ...] = ()
    operations: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Picture:
    """The paper.

    Attributes:
        rows: from above; of a formula each is equal to the one before.
        chapter: of the iteration.
        is_code: whether they are the statements of a script.
        is_refused: whether PyTorch refused what was called there.
    """

    rows: tuple[Row, ...]
    chapter: Chapter = Chapter.FORWARD
    is_code: bool = False
    is_refused: bool = False

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The gradients below all rows."""
        return tuple(mark for row in self.rows for mark in row.marks)

    @property
    def text(self) -> str:
        """What is at work, for screen readers: the last two lines of a formula, the present statement of a script."""
        return " = ".join(row.line.text for row in self.rows if row.kind in (RowKind.BEFORE, RowKind.NOW))


NOTHING = Picture(())


class Pictures:
    """The pictures of one iteration. What each needs of a whole pass is found out once."""

    def __init__(self, telling: Telling) -> None:
        assert isinstance(telling.reduction, Reduction)  # noqa: S101 (those of a script are StatementPictures)
        self._telling = telling
        self._reduction = telling.reduction
        self._gradients: dict[int, tuple[Gradient, ...]] = {}

    def at(self, index: int) -> Picture:
        """The picture at a stop."""
        if not self._reduction.is_readable:
            return NOTHING
        stop = self._telling.substeps[index]
        if stop.chapter in (Chapter.ZERO_GRAD, Chapter.FORWARD):
            return Picture(tuple(self._forward_rows(stop)))
        return self._way_back(index, stop)

    def _forward_rows(self, stop: Substep) -> Iterator[Row]:
        reduction = self._reduction
        done = stop.moment.index if isinstance(stop.moment, ForwardStep) else 0
        yield Row(reduction.in_symbols(), RowKind.PAST)
        for past in range(max(0, done - MOST_PAST), done):
            yield Row(reduction.at(past), RowKind.PAST)
        if isinstance(stop.moment, ForwardStep):
            yield Row(reduction.at(done), RowKind.BEFORE)
            done += 1
        yield Row(reduction.at(done), RowKind.NOW)

    def _way_back(self, index: int, stop: Substep) -> Picture:
        """The formula with its names; the gradients of the pass that is shown, or else of the first one."""
        following = self._telling.following(index)
        is_followed = following is not None and following.chapter is stop.chapter
        line = self._reduction.in_symbols(
            running=stop.operation,
            following=following.operation if following is not None and is_followed else None,
            parameter=stop.parameter if stop.operation is None else None,
        )
        return Picture((Row(line, RowKind.NOW, marks=self._marks(line, stop)),), stop.chapter)

    def _marks(self, line: Line, stop: Substep) -> tuple[Mark, ...]:
        if stop.chapter is Chapter.SECOND_ORDER and stop.backward is None:
            return ()
        trace = self._telling.trace.backward
        assert trace is not None  # noqa: S101 (an iteration has a way back)
        last = len(trace.steps) - 1
        if isinstance(stop.moment, BackwardStep) and stop.backward is not None:
            trace, last = stop.backward, stop.moment.index
        return marks(line, self._all(trace), last, self._reduction.place_of(stop.operation))

    def _all(self, trace: BackwardTrace) -> tuple[Gradient, ...]:
        if id(trace) not in self._gradients:
            is_second = any(one.trace is trace for one in self._telling.trace.second_order)
            self._gradients[id(trace)] = (
                second_gradients(self._reduction, trace)
                if is_second
                else gradients_of(self._reduction, self._telling.trace, trace)
            )
        return self._gradients[id(trace)]
