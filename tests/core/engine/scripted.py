"""A script in the engine, without the window: what the window has of it after some commands."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.messages import Answer, ScriptEnded, Traced
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_trace import Change, Printed, ProgramTrace
from core.trajectory.watched import FoundWatch, Sample


@dataclass(slots=True)
class Seen:
    """What came of one script."""

    trace: ProgramTrace = field(default_factory=ProgramTrace)
    changes: list[Change] = field(default_factory=list)
    printed: list[Printed] = field(default_factory=list)
    watches: list[FoundWatch] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    end: ProgramEnd | None = None

    def take(self, answers: Sequence[Answer], request: int) -> None:
        """Takes what is told of a request, as the window does."""
        for answer in answers:
            if answer.request != request:
                continue
            if isinstance(answer, Traced):
                self.trace.append(answer.batch)
                self.changes.extend(answer.batch.changes)
                self.printed.extend(answer.batch.printed)
                self.watches.extend(answer.watches)
                self.samples.extend(answer.samples)
            elif isinstance(answer, ScriptEnded):
                self.end, self.trace.is_over = answer.end, True

    def everything(self) -> tuple[object, ...]:
        """All of it, to be compared."""
        events = [self.trace.event(index) for index in range(len(self.trace))]
        calls = self.trace.passes, self.trace.hints, [self.trace.left_at(event.call) for event in events]
        return events, calls, self.changes, self.printed, self.watches, self.samples, self.end

    def output(self) -> str:
        """What was printed, without warnings."""
        return "".join(one.text for one in self.printed if not one.category)


def seen_of(answers: Sequence[Answer], request: int = 1) -> Seen:
    """What answers tell of a script."""
    seen = Seen()
    seen.take(answers, request)
    return seen
