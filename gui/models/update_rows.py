"""The lines of an update and where it stands: done, now, not yet."""

from dataclasses import dataclass, replace
from enum import Enum

from core.trajectory.iteration_trace import UpdateLine, UpdateTrace
from gui.models.explained_update import line_equation
from gui.models.explanation import Equation, Said
from gui.models.sayings import Saying
from gui.models.substeps import Chapter
from gui.models.tensor_text import brief, whole_text
from gui.models.trace_words import Telling

MOST_LINES = 200
"""Lines that are shown at most: those around the one that is looked at."""


class RowState(Enum):
    """Where a line stands beside the stop that is shown."""

    DONE = "done"
    NOW = "now"
    NOT_YET = "not yet"


@dataclass(frozen=True, slots=True)
class UpdateRow:
    """One line.

    Attributes:
        stop: at which it is computed.
        equation: in symbols and numbers.
        state: where it stands.
        rounding: how often it is rounded, in words.
        full: its result with every digit.
    """

    stop: int
    equation: Equation
    state: RowState
    rounding: str
    full: str


class UpdateRows:
    """The lines of one iteration's update; each is written once, when it is first looked at."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._update = telling.trace.update or UpdateTrace((), (), (), None)
        self._first = telling.substeps.start_of(Chapter.UPDATE)
        self._written: dict[int, UpdateRow] = {}

    @property
    def are_there(self) -> bool:
        """Whether there is anything to be seen."""
        return self._first is not None and bool(self._update.lines or self._update.kept)

    def at(self, index: int) -> tuple[UpdateRow, ...]:
        """The lines as they stand at a stop."""
        first, lines = self._first, self._update.lines
        if first is None:
            return ()
        if not lines:
            return _kept(self._telling, self._update, first, index)
        start = min(max(0, index - first - MOST_LINES // 2), max(0, len(lines) - MOST_LINES))
        places = range(start, min(start + MOST_LINES, len(lines)))
        return tuple(replace(self._row(first, place), state=_state(first + place, index)) for place in places)

    def _row(self, first: int, place: int) -> UpdateRow:
        if place not in self._written:
            line = self._update.lines[place]
            equation, full = line_equation(self._telling, line), whole_text(line.result)
            self._written[place] = UpdateRow(first + place, equation, RowState.NOT_YET, _rounding(line), full)
        return self._written[place]


def _kept(telling: Telling, update: UpdateTrace, stop: int, index: int) -> tuple[UpdateRow, ...]:
    """What an optimiser remembers that is not taken apart: before and after."""
    rows = []
    for kept in update.kept:
        change = Said(Saying.CHANGE, {"before": brief(kept.before), "after": brief(kept.after)}).text
        equation = Equation("", "", change, f"{telling.label(kept.parameter)}: {kept.name}")
        rows.append(UpdateRow(stop, equation, _state(stop, index), "", whole_text(kept.after)))
    return tuple(rows)


def _state(stop: int, index: int) -> RowState:
    if stop < index:
        return RowState.DONE
    return RowState.NOW if stop == index else RowState.NOT_YET


def _rounding(line: UpdateLine) -> str:
    if line.roundings == 0:
        return ""
    return Said(Saying.ONCE if line.roundings == 1 else Saying.TIMES, {"count": str(line.roundings)}).text
