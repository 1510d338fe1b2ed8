"""A script and what a person chose for it: what is watched, against what, and where its run pauses."""

from dataclasses import dataclass
from enum import Enum


class SourceKind(Enum):
    """What is run: the formula, or the script; a document keeps both."""

    FORMULA = "formula"
    SCRIPT = "script"


class Every(Enum):
    """When values are watched: at which moments of a run there is a sample."""

    ITERATION = "iteration"
    STATEMENT = "statement"
    BACKWARD = "backward"


class PlotRole(Enum):
    """Which of the plots a watched value is drawn on."""

    PARAMETERS = "parameters"
    LOSS = "loss"
    GRADIENTS = "gradients"


@dataclass(frozen=True, slots=True)
class WatchChoice:
    """A value that is watched.

    Attributes:
        text: as typed, also while it is wrong, such as ``x.grad``.
        plot: where it is drawn; None leaves that to what it is.
    """

    text: str
    plot: PlotRole | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A script and what a person chose for it.

    Attributes:
        text: as typed, also while it is wrong. What stands behind a ``# %%`` line is a cell.
        watches: what is watched; none asks for the leaves, their gradients and what ``backward`` was called on.
        every: when; None leaves that to what the script does.
        breakpoints: the lines, from 1, before which a run pauses; in order, each once.
    """

    text: str = ""
    watches: tuple[WatchChoice, ...] = ()
    every: Every | None = None
    breakpoints: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "breakpoints", tuple(sorted(set(self.breakpoints))))


@dataclass(frozen=True, slots=True)
class ScriptSpec:
    """All that is needed to run a script once more with the same bits, and to watch the same.

    Attributes:
        text: of the script.
        seed: of the random numbers, until the script sets its own.
        watches: as in :class:`Script`; only those that can be read.
        every: as in :class:`Script`.
    """

    text: str
    seed: int = 0
    watches: tuple[WatchChoice, ...] = ()
    every: Every | None = None
