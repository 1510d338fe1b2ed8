"""Traces made by hand: calls within calls, loops, backward passes, as no program need have made them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from core.trajectory.program_trace import Call, Events, Pass, PassKind, ProgramTrace, TraceBatch


@dataclass
class Growing:
    """A trace that is being made, and its batches, one an act."""

    calls: list[int] = field(default_factory=lambda: [0])
    entered: int = 0
    events: int = 0
    passes: int = 0
    batches: list[TraceBatch] = field(default_factory=list)

    def statement(self, line: int) -> None:
        """A statement begins."""
        self.batches.append(TraceBatch(Events((line,), (self.calls[-1],), (False,))))
        self.events += 1

    def enter(self) -> None:
        """A function is entered; a lambda has no statement of its own."""
        self.entered += 1
        call = Call(self.entered, "f", self.calls[-1], self.events)
        self.batches.append(TraceBatch(_NOTHING, calls=(call,)))
        self.calls.append(self.entered)

    def leave(self) -> None:
        """The innermost function is left."""
        if len(self.calls) > 1:
            self.batches.append(TraceBatch(_NOTHING, left=((self.calls.pop(), self.events),)))

    def backward(self, kind: PassKind) -> None:
        """Something with gradients happens in the statement that began last."""
        if self.events:
            self.batches.append(TraceBatch(_NOTHING, passes=(Pass(self.passes, kind, self.events - 1),)))
            self.passes += 1


_NOTHING = Events((), (), ())
_ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("statement"), st.integers(1, 5)),
        st.just(("enter",)),
        st.just(("leave",)),
        st.tuples(st.just("backward"), st.sampled_from(PassKind)),
    ),
    max_size=60,
)


@st.composite
def batches(draw: st.DrawFn) -> Sequence[TraceBatch]:
    """The batches of a run that came to its end."""
    growing = Growing()
    growing.statement(1)
    for name, *arguments in draw(_ACTS):
        getattr(growing, name)(*arguments)
    while len(growing.calls) > 1:
        growing.leave()
    return growing.batches


def grown(parts: Sequence[TraceBatch]) -> Iterator[ProgramTrace]:
    """The trace after each batch."""
    trace = ProgramTrace()
    for part in parts:
        trace.append(part)
        yield trace
