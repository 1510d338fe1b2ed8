"""What a running program shares: its limits, its clock, its output, and how deep it is in calls."""

import operator
import time
from collections.abc import Callable, Mapping
from typing import Any

from core.document.program_limits import LimitKind, Limits
from core.objective.program.halt import Cancelled, LimitReached
from core.objective.program.memory import MemoryWatch

_LONGEST_GRAIN = 1_000
_SOON = 4
_BETWEEN_LOOKS = 0.005
"""Seconds that should pass from one look at the clock to the next."""


class Machine:
    """The state of one run.

    Args:
        limits: what the program may use.
        write: takes what it prints.
        pause: called at every look at the clock, about every 5 ms, and gives how many seconds it took: whoever runs the
            program may hold it there.

    Attributes:
        limits: as given.
        global_values: the module's variables.
        builtins: name -> value.
        fuel: statements that may run until the next look at the clock.
        depth: of calls within calls, with the module's as the first.
        is_cancelled: set by whoever wants no more of the program.
        on_backward: makes a call of ``backward``; whoever wants to know of them looks there.
    """

    __slots__ = (
        "_deadline", "_grain", "_last_look", "_pause", "_statements", "_write", "_written", "builtins", "depth", "fuel",
        "global_values", "is_cancelled", "limits", "memory", "on_backward",
    )  # fmt: skip

    def __init__(self, limits: Limits, write: Callable[[str], None], pause: Callable[[], float] = lambda: 0.0) -> None:
        self.limits = limits
        self.memory = MemoryWatch(limits.bytes)
        self.global_values: dict[str, Any] = {}
        self.builtins: Mapping[str, Any] = {}
        self.depth = 1
        self.is_cancelled = False
        self.on_backward: Callable[[Any], Any] = operator.methodcaller("make")
        self.fuel = self._grain = self._statements = self._written = 0
        self._write = write
        self._pause = pause
        self._last_look = self._deadline = 0.0

    def start(self) -> None:
        """Starts the clock."""
        self._last_look = time.perf_counter()
        self._deadline = self._last_look + self.limits.seconds

    @property
    def statements(self) -> int:
        """How many have run."""
        return self._statements + self._grain - self.fuel

    def look(self) -> None:
        """Looks whether the program may go on; called where the fuel is used up.

        Raises:
            LimitReached: where it may not.
            Cancelled: where nobody wants it to.
        """
        self._statements = self.statements
        now = time.perf_counter()
        pace = _BETWEEN_LOOKS / max(now - self._last_look, 1e-6)
        left = max(0, self.limits.statements - self._statements)
        grain = max(1, min(_LONGEST_GRAIN, 2 * self._grain + 1, int((self._grain + 1) * pace)))
        self.fuel = self._grain = min(left, grain)
        self._deadline += self._pause()
        self._last_look = time.perf_counter()
        if self.is_cancelled:
            raise Cancelled
        if self._statements > self.limits.statements:
            raise LimitReached(LimitKind.STATEMENTS, limit=f"{self.limits.statements:,}")
        if self._last_look > self._deadline:
            raise LimitReached(LimitKind.SECONDS, limit=f"{self.limits.seconds:g}")
        self.memory.look(now)

    def hasten(self) -> None:
        """Lets the next look come soon: something large was made, and many of them would not fit."""
        spare = self.fuel - _SOON
        if spare > 0:
            self.fuel -= spare
            self._grain -= spare

    def tick(self) -> None:
        """Counts as a statement: an item of a comprehension, or one that is handed to native code."""
        self.fuel -= 1
        if self.fuel < 0:
            self.look()

    def print_text(self, text: str) -> None:
        """Writes what the program prints.

        Raises:
            LimitReached: where that is more than it may print.
        """
        self._written += len(text)
        if self._written > self.limits.printed:
            raise LimitReached(LimitKind.PRINTED, limit=f"{self.limits.printed:,}")
        self._write(text)

    def deepen(self) -> None:
        """One call deeper; whoever calls this undoes it by ``depth -= 1``.

        Raises:
            RecursionError: as Python would.
        """
        if self.depth >= self.limits.recursion:
            raise RecursionError("maximum recursion depth exceeded")
        self.depth += 1
