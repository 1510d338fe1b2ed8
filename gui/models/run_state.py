"""What can be done with a run."""

from enum import Enum, auto


class RunState(Enum):
    """What can be done with the run now, of a formula or of a script."""

    ABSENT = auto()
    STARTING = auto()
    REFUSED = auto()
    PAUSED = auto()
    RUNNING = auto()
    ENDED = auto()
