"""What can be done with a run at a moment, and what it is doing, as plain answers."""

from dataclasses import dataclass
from enum import Enum

from core.document.script import SourceKind
from core.trajectory.program_end import EndKind


class TransportState(Enum):
    """What the engine makes of the run."""

    NOTHING = "nothing"
    PAUSED = "paused"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class TransportMoment:
    """A moment.

    Attributes:
        state: what the engine makes of the run.
        playhead: the step that is looked at.
        last_computed: how far the run came; None if it has not begun.
        source: what is run: a formula, whose steps are iterations, or a script, whose steps are statements.
        end: how a script came to its end; None where it has not.
    """

    state: TransportState = TransportState.NOTHING
    playhead: int = 0
    last_computed: int | None = None
    source: SourceKind = SourceKind.FORMULA
    end: EndKind | None = None

    @property
    def is_script(self) -> bool:
        """Whether a script is run."""
        return self.source is SourceKind.SCRIPT

    @property
    def is_running(self) -> bool:
        """Whether steps are being made."""
        return self.state is TransportState.RUNNING

    @property
    def is_past(self) -> bool:
        """Whether a step before the last one is looked at."""
        return self.last_computed is not None and self.playhead < self.last_computed

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before."""
        return self.last_computed is not None and self.playhead > 0

    @property
    def can_go_on(self) -> bool:
        """Whether there is, or can be, a step after."""
        return self.state is not TransportState.NOTHING and (self.is_past or self.state is not TransportState.ENDED)

    @property
    def can_run(self) -> bool:
        """Whether a run can be asked for; a script that has ended begins anew, as in every debugger."""
        return self.can_go_on or (self.is_script and self.state is TransportState.ENDED)

    @property
    def can_step(self) -> bool:
        """Whether one more step can be asked for."""
        return self.can_go_on and not self.is_running

    @property
    def can_reset(self) -> bool:
        """Whether there is something to begin again."""
        return self.state is not TransportState.NOTHING and self.last_computed is not None

    @property
    def can_stop(self) -> bool:
        """Whether there is a script under way that can be ended."""
        return self.state in {TransportState.PAUSED, TransportState.RUNNING} and self.last_computed is not None
