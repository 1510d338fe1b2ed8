"""A script and what a person chose for it: what is watched, against what, and where its run pauses."""

from dataclasses import dataclass
from enum import Enum

from core.document import bounds
from core.document.bounds import Bound


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
    r"""A script and what a person chose for it.

    Attributes:
        text: as typed, also while it is wrong. What stands behind a ``# %%`` line is a cell. Its lines end with ``\n``,
            as Python reads them; which ends a file's lines had is remembered with the file.
        watches: what is watched; none asks for the leaves, their gradients and what ``backward`` was called on.
        every: when; None leaves that to what the script does.
        breakpoints: the lines, from 1, before which a run pauses; in order, each once.

    Raises:
        OutOfBoundsError: where a value would not fit.
    """

    text: str = ""
    watches: tuple[WatchChoice, ...] = ()
    every: Every | None = None
    breakpoints: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if "\r" in self.text:
            object.__setattr__(self, "text", self.text.replace("\r\n", "\n").replace("\r", "\n"))
        object.__setattr__(self, "breakpoints", tuple(sorted(set(self.breakpoints))))
        _check_texts(self)
        _check_breakpoints(self)

    @property
    def line_count(self) -> int:
        """How many lines the text has; an empty one has one."""
        return self.text.count("\n") + 1


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


def _check_texts(script: Script) -> None:
    bounds.check_text(script.text, "$.script.text")
    bounds.check_count(len(script.text), bounds.LONGEST_SCRIPT, Bound.SCRIPT_TOO_LONG)
    bounds.check_count(len(script.watches), bounds.MOST_WATCHES, Bound.TOO_MANY_WATCHES)
    for index, watch in enumerate(script.watches):
        bounds.check_text(watch.text, f"$.script.watches[{index}].text")
        bounds.check_count(len(watch.text), bounds.LONGEST_WATCH, Bound.WATCH_TOO_LONG)


def _check_breakpoints(script: Script) -> None:
    bounds.check_count(len(script.breakpoints), bounds.MOST_BREAKPOINTS, Bound.TOO_MANY_BREAKPOINTS)
    for index, line in enumerate(script.breakpoints):
        bounds.check_range(line, 1, script.line_count, f"$.script.breakpoints[{index}]")
