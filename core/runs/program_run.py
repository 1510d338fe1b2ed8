"""A program runs: on a thread of its own, a slice of time after the other, until its end."""

import threading
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import torch

from core.document.program_limits import Limits
from core.notation.program import Program
from core.notation.program_problem import ProgramRefusedError
from core.objective.program.build import build_program
from core.objective.program.grants import reset_world
from core.objective.program.guards_text import text_length
from core.objective.program.halt import Cancelled, Halt, LimitReached, Refused
from core.objective.program.machine import Machine
from core.objective.program.memory import MemoryWatch
from core.objective.program.places import line_of
from core.objective.program.site import PLAIN, Weave
from core.runs.own_stack import thread_of_its_own
from core.trajectory.program_end import EndKind, ProgramEnd, told

_LONGEST_ERROR = 100_000_000
"""Characters."""

_FOR_AUTHORS = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)
_OURS = str(Path(__file__).parents[1])
"""Our own code is what calls in the place of the program."""


@dataclass(frozen=True, slots=True)
class ProgramSpec:
    """All that is needed to run a program once more with the same bits.

    Attributes:
        program: that was checked.
        seed: of PyTorch's and NumPy's random numbers, until the program sets its own.
        limits: what it may use.
        threads: on which PyTorch computes; None leaves them as they are.
    """

    program: Program
    seed: int = 0
    limits: Limits = field(default_factory=Limits)
    threads: int | None = None


class Warn(Protocol):
    """Takes what PyTorch or Python warns of."""

    def __call__(self, category: str, text: str, /) -> None:
        """Takes one warning."""


def _unheard(_category: str, _text: str, /) -> None:
    """Nobody wants to know."""


class ProgramRun:
    """A program that is being run.

    Args:
        spec: what is run.
        write: takes what the program prints.
        warn: takes what it is warned of.
        weave: what is put around its closures.
        on_built: called with the machine once the program is built, before it runs.
    """

    def __init__(
        self,
        spec: ProgramSpec,
        write: Callable[[str], None],
        warn: Warn = _unheard,
        weave: Weave = PLAIN,
        on_built: Callable[[Machine], None] = lambda _machine: None,
    ) -> None:
        self.end: ProgramEnd | None = None
        self.machine = Machine(spec.limits, write, self._pause)
        self._spec = spec
        self._warn = warn
        self._weave = weave
        self._on_built = on_built
        self._slice_ends = float("inf")
        self._may_run = threading.Semaphore(0)
        self._slice_is_over = threading.Semaphore(0)
        self._thread: threading.Thread | None = None

    def go_on(self, seconds: float = float("inf")) -> ProgramEnd | None:
        """Lets the program run for so long, or to its end; gives the end where it came to it."""
        if self.end is not None:
            return self.end
        self._slice_ends = time.perf_counter() + seconds
        if self._thread is None:
            self._thread = thread_of_its_own(self._run)
        else:
            self._may_run.release()
        self._slice_is_over.acquire()
        if self.end is not None:
            self._thread.join()
        return self.end

    def cancel(self) -> ProgramEnd | None:
        """Ends the program where it is."""
        self.machine.is_cancelled = True
        if self._thread is None:
            self.end = ProgramEnd(EndKind.CANCELLED)
        return self.go_on()

    def end_slice(self) -> None:
        """Ends the slice of time at once. Called by the program's own thread, which goes on with the next one."""
        self._slice_ends = float("-inf")
        self.machine.look()

    def _pause(self) -> float:
        """Called by the program's thread at every look at the clock."""
        now = time.perf_counter()
        if now < self._slice_ends:
            return 0.0
        self._slice_is_over.release()
        self._may_run.acquire()
        return time.perf_counter() - now

    def _run(self) -> None:
        try:
            self.end = self._ended()
        finally:
            self._slice_is_over.release()

    def _ended(self) -> ProgramEnd:
        with warnings.catch_warnings(), torch.enable_grad():
            warnings.simplefilter("default")
            warnings.showwarning = self._on_warning
            reset_world(self._spec.seed)
            if self._spec.threads is not None:
                torch.set_num_threads(self._spec.threads)
                torch.get_num_threads()  # a thread takes over how many there are when it first asks, and keeps that
            try:
                run = build_program(self._spec.program, self.machine, self._weave)
                self._on_built(self.machine)
                self.machine.start()
                run()
            except BaseException as error:  # noqa: BLE001 (whatever a program raises is told to whoever ran it)
                return end_of(error, self.machine.memory)
        return ProgramEnd(EndKind.DONE)

    def _on_warning(
        self, message: Warning | str, category: type[Warning], filename: str, *_line: Any, **_more: Any
    ) -> None:
        if issubclass(category, _FOR_AUTHORS) and not filename.startswith(_OURS):
            return  # what PyTorch's own code does is none of the program's business; Python says so as well
        self._warn(category.__name__, _without_traceback(told(str(message))))


def _without_traceback(text: str) -> str:
    """A warning without the calls that led to it, as anomaly mode adds them: they are ours, not the program's."""
    return text.partition(" Traceback of forward call that caused the error:")[0]


def end_of(error: BaseException, memory: MemoryWatch) -> ProgramEnd:
    """What an error means for the program that raised it."""
    line = line_of(error)
    error = memory.in_place_of(error)
    if isinstance(error, LimitReached):
        return ProgramEnd(EndKind.LIMIT, line, text=str(error), limit=error.kind, details=error.details)
    if isinstance(error, Cancelled):
        return ProgramEnd(EndKind.CANCELLED, line)
    if isinstance(error, ProgramRefusedError):
        first = error.refusals[0]
        return ProgramEnd(EndKind.REFUSED, first.place.line, text=first.sentence(), refusals=error.refusals)
    if isinstance(error, Refused):
        return ProgramEnd(EndKind.REFUSED, line, text=str(error), refusal=error.kind, details=error.details)
    if isinstance(error, Halt):
        return ProgramEnd(EndKind.REFUSED, line, text=str(error))
    return ProgramEnd(EndKind.ERROR, line, _name_of(type(error)), _text_of(error))


def _name_of(kind: type) -> str:
    """As Python tells it in a traceback."""
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _text_of(error: BaseException) -> str:
    try:
        return told(str(error)) if text_length(error) <= _LONGEST_ERROR else ""  # else it would be written for ever
    except RecursionError:
        return ""
    except Exception:  # noqa: BLE001 (such as a text for which there is no memory; Python tells it so)
        return "<exception str() failed>"


def run_to_end(spec: ProgramSpec, write: Callable[[str], None], warn: Warn = _unheard) -> ProgramEnd:
    """Runs a program without a stop, observing nothing."""
    end = ProgramRun(spec, write, warn).go_on()
    assert end is not None  # noqa: S101 (no slice of time ended before)
    return end
