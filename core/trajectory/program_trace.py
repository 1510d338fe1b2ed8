"""A program's run taken apart, statement by statement: what changed, what was printed, and every pass, as plain values.

*Events* are statements as they begin, and loops as they come back to their heads; they count from 0. A *moment* m is
when m events have begun, so that moment m shows what the event m is about to work on; what a statement changes is there
from the moment at which it ended. A moment is *whole* once event m has begun, or the run is over: nothing more comes to
it then.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

import msgspec

from core.notation.explanations import Explanation
from core.trajectory.event_columns import EventColumns
from core.trajectory.tensor_value import TensorValue


class _Traced(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What all parts of a trace have in common: they are immutable and short as messages."""


class VariableState(_Traced, frozen=True):
    """What a variable was at some moment.

    Attributes:
        kind: the name of its type, such as ``Tensor``, ``int``, ``list``.
        text: what is shown of it where it is no tensor; shortened.
        value: its elements where it is a tensor or an array of numbers, of a long one the first ones.
        requires_grad: of a tensor.
        is_leaf: of a tensor.
        grad_fn: the name of a tensor's node; None where it has none.
        has_grad: whether a tensor has a gradient; none is not 0.
        grad: that gradient.
        memory: the number of the piece of memory that a tensor or an array lives in: who has the same number shares
            it. 0 where there is none.
    """

    kind: str
    text: str = ""
    value: TensorValue | None = None
    requires_grad: bool = False
    is_leaf: bool = True
    grad_fn: str | None = None
    has_grad: bool = False
    grad: TensorValue | None = None
    memory: int = 0


class Change(_Traced, frozen=True):
    """A variable that was bound, rebound, changed in place, or unbound.

    Attributes:
        moment: from when it is so.
        call: the number of the call whose variable it is; 0 is the module.
        name: of the variable.
        state: what it is then; None where it is gone.
    """

    moment: int
    call: int
    name: str
    state: VariableState | None


class Printed(_Traced, frozen=True):
    """Text that was printed.

    Attributes:
        moment: from when it is there.
        text: what was printed, ends of lines included.
        category: of a warning; nothing for what the program printed itself.
    """

    moment: int
    text: str
    category: str = ""


class Call(_Traced, frozen=True):
    """A function of the program that was entered.

    Attributes:
        number: from 1, in the order of entering; 0 is the module itself.
        function: its name.
        caller: the number of the call that it was entered from.
        entered: the moment.
    """

    number: int
    function: str
    caller: int
    entered: int


class PassKind(Enum):
    """What PyTorch was asked to do with gradients."""

    BACKWARD = "backward"
    GRADIENT = "autograd.grad"
    UPDATE = "step"
    ZERO = "zero_grad"


DIFFERENTIATING = frozenset({PassKind.BACKWARD, PassKind.GRADIENT})
"""What goes backward through a graph."""


class Pass(_Traced, frozen=True):
    """A backward pass, or a step of an optimiser, which can be opened.

    Attributes:
        number: from 0, in the order of the run.
        kind: which of them.
        event: the statement in which it happened.
        value: of the tensor on which ``backward`` was called, where it is one number.
    """

    number: int
    kind: PassKind
    event: int
    value: float | None = None


class Hint(_Traced, frozen=True):
    """Something that is most likely a mistake, and of which nothing is raised.

    Attributes:
        event: the statement at which it was noticed.
        line: of the program.
        explanation: what it is, and the way out.
    """

    event: int
    line: int
    explanation: Explanation


class Events(_Traced, frozen=True):
    """Events one behind the other, in columns.

    Attributes:
        lines: the line of each.
        calls: the call in which each happened.
        is_again: whether it is a loop that came back to its head.
    """

    lines: tuple[int, ...]
    calls: tuple[int, ...]
    is_again: tuple[bool, ...]


class TraceBatch(_Traced, frozen=True):
    """What came to a trace since the last batch."""

    events: Events
    changes: tuple[Change, ...] = ()
    printed: tuple[Printed, ...] = ()
    calls: tuple[Call, ...] = ()
    left: tuple[tuple[int, int], ...] = ()
    passes: tuple[Pass, ...] = ()
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    Attributes:
        index: its number.
        line: of the program.
        call: in which it happened.
        is_again: whether it is a loop that came back to its head.
    """

    index: int
    line: int
    call: int
    is_again: bool


class _History(msgspec.Struct, gc=False):
    """What became of one variable.

    A run has as many as there are variables in all of its calls, so garbage collection is to pass them by.
    """

    moments: "array[int]" = msgspec.field(default_factory=lambda: array("q"))
    states: list[VariableState | None] = msgspec.field(default_factory=list)

    def at(self, moment: int) -> VariableState | None:
        place = bisect_right(self.moments, moment)
        return self.states[place - 1] if place else None


class ProgramTrace:
    """What has been recorded of a run, growing while it goes on.

    Attributes:
        passes: in order.
        hints: in order.
        is_over: whether the run has come to its end; for whoever appends to say.
    """

    def __init__(self) -> None:
        self.is_over = False
        self.passes: list[Pass] = []
        self.hints: list[Hint] = []
        self.pieces: list[Printed] = []
        self.events = EventColumns()
        self._differentiating = array("q")  # the events with a backward pass, each once
        self._calls: list[Call] = [Call(0, "", 0, 0)]
        self._depths = [0]
        self._left: dict[int, int] = {}
        self._histories: dict[int, dict[str, _History]] = {}

    def __len__(self) -> int:
        return len(self.events)

    @property
    def last_moment(self) -> int:
        """The latest moment that is whole; as long as the run goes on its event is the one that is at work."""
        return len(self) if self.is_over else max(len(self) - 1, 0)

    def append(self, batch: TraceBatch) -> None:
        """Takes what came."""
        for call in batch.calls:
            self._calls.append(call)
            self._depths.append(self._depths[call.caller] + 1)
        events = batch.events
        self.events.extend(events.lines, events.calls, events.is_again, self._depths.__getitem__)
        self.pieces.extend(batch.printed)
        self._left.update(batch.left)
        self.passes.extend(batch.passes)
        self._note_differentiating(batch.passes)
        self.hints.extend(batch.hints)
        for change in batch.changes:
            history = self._histories.setdefault(change.call, {}).setdefault(change.name, _History())
            history.moments.append(change.moment)
            history.states.append(change.state)

    def event(self, index: int) -> Event:
        """An event.

        Raises:
            IndexError: there is none of this number.
        """
        if not 0 <= index < len(self):
            raise IndexError(f"There is no event {index}; there are {len(self)}.")
        events = self.events
        return Event(index, events.lines[index], events.calls[index], bool(events.again[index]))

    def call(self, number: int) -> Call:
        """A call, by its number."""
        return self._calls[number]

    def left_at(self, number: int) -> int | None:
        """The moment at which a call was left; None where it was not."""
        return self._left.get(number)

    def depth(self, number: int) -> int:
        """How many calls a call is in; 0 for the module."""
        return self._depths[number]

    def calls_from(self, number: int) -> Sequence[Call]:
        """The calls from this number on, in the order of entering."""
        return self._calls[number:]

    def call_at(self, moment: int) -> int:
        """The number of the call that the run is in at a moment, also at the last one, of which no event is known."""
        if moment < len(self):
            return self.events.calls[moment]
        number = self.events.calls[-1] if len(self) else 0
        if self._calls[-1].entered == moment:
            number = self._calls[-1].number
        while number and self._left.get(number, moment + 1) <= moment:
            number = self._calls[number].caller
        return number

    def next_differentiating(self, moment: int) -> int | None:
        """The first event after a moment's own in which a backward pass happened, be it by ``autograd.grad``."""
        place = bisect_right(self._differentiating, moment)
        return self._differentiating[place] if place < len(self._differentiating) else None

    def last_differentiating(self, moment: int) -> int | None:
        """The last such event before a moment's own."""
        place = bisect_left(self._differentiating, moment)
        return self._differentiating[place - 1] if place else None

    def callers(self, number: int) -> Iterator[Call]:
        """A call and those that it is in, from the inside; without the module."""
        while number:
            yield self._calls[number]
            number = self._calls[number].caller

    def variable(self, name: str, moment: int, call: int = 0) -> VariableState | None:
        """One of the variables of a call, or of the module, at a moment; None where it is not there."""
        history = self._histories.get(call, {}).get(name)
        return None if history is None else history.at(moment)

    def variables(self, moment: int, call: int = 0) -> Mapping[str, VariableState]:
        """The variables of a call, or of the module, at a moment; in the order in which they were bound first."""
        histories = self._histories.get(call, {})
        states = {name: history.at(moment) for name, history in histories.items()}
        return {name: state for name, state in states.items() if state is not None}

    def changes_between(self, before: int, after: int, call: int = 0) -> Mapping[str, VariableState | None]:
        """What changed after one moment and until another, and what it is then."""
        histories = self._histories.get(call, {})
        return {
            name: history.at(after)
            for name, history in histories.items()
            if bisect_right(history.moments, before) < bisect_right(history.moments, after)
        }

    def piece_count(self, moment: int) -> int:
        """How many pieces of text were there at a moment: what was printed, and warnings."""
        return bisect_right(self.pieces, moment, key=lambda one: one.moment)

    def printed(self, moment: int) -> str:
        """All that the program had printed at a moment."""
        return "".join(one.text for one in self.pieces[: self.piece_count(moment)] if not one.category)

    def sharing(self, states: Mapping[str, VariableState]) -> Iterator[Sequence[str]]:
        """The names, in groups, of variables that are one piece of memory."""
        groups: dict[int, list[str]] = {}
        for name, state in states.items():
            if state.memory:
                groups.setdefault(state.memory, []).append(name)
        yield from (names for names in groups.values() if len(names) > 1)

    def _note_differentiating(self, passes: Sequence[Pass]) -> None:
        known = self._differentiating
        for one in passes:
            if one.kind in DIFFERENTIATING and (not known or known[-1] < one.event):
                known.append(one.event)
