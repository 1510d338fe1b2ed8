"""What is kept of the script that a person sees run: its trace, what was watched, its end, and the moment looked at."""

from dataclasses import dataclass, field

from core.document.script import Every, ScriptSpec
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import ProgramTrace
from core.trajectory.watched_trajectory import WatchedTrajectory


@dataclass(slots=True)
class RecordedScript:
    """One run of one script, as far as it has come.

    Attributes:
        spec: what is run.
        trace: what was recorded.
        watched: the samples, for the plots.
        mistakes: of watches that could not be evaluated.
        pass_lines: of the statements that ask for a backward pass.
        end: how it ended; None while it has not.
        playhead: the moment that is looked at.
    """

    spec: ScriptSpec
    trace: ProgramTrace = field(default_factory=ProgramTrace)
    watched: WatchedTrajectory = field(default_factory=lambda: WatchedTrajectory(Every.BACKWARD))
    mistakes: dict[str, str] = field(default_factory=dict)
    pass_lines: frozenset[int] = frozenset()
    end: ProgramEnd | None = None
    playhead: int = 0

    @property
    def last_moment(self) -> int:
        """The latest moment of which everything is recorded; -1 before the first statement is reached.

        The last event has begun and may be at work; so until the end only what was before it is whole.
        """
        return len(self.trace) if self.end is not None else len(self.trace) - 1

    @property
    def is_empty(self) -> bool:
        """Whether there was no statement to run."""
        return self.end is not None and self.end.kind is EndKind.DONE and not self.trace
