"""How much memory a program holds, beyond what its process held before."""

import os
from pathlib import Path

from core.document.program_limits import LimitKind
from core.objective.program.halt import LimitReached

_BETWEEN_LOOKS = 0.05
RAISED_BY_PROGRAM = "_gradstep_raised"
_REFUSALS = ("can't allocate memory", "bad_alloc", "bad allocation")
_STATEMENT_OF_MEMORY = Path("/proc/self/statm")
"""Linux tells there how many pages a process holds; elsewhere memory is bounded by the process's own limit alone."""

_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class MemoryWatch:
    """Looks now and then.

    Args:
        limit: bytes that may come to what is there already.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._before = _resident()
        self._next_look = 0.0

    def look(self, now: float) -> None:
        """Looks, unless it did just now.

        Raises:
            LimitReached: where there is more than may be.
        """
        if now < self._next_look:
            return
        self._next_look = now + _BETWEEN_LOOKS
        if _resident() - self._before > self._limit:
            raise self.exceeded()

    def in_place_of(self, error: BaseException) -> BaseException:
        """What an error means: where PyTorch or Python could get no memory, that is the end of the program."""
        return self.exceeded() if is_out_of_memory(error) else error

    def exceeded(self) -> LimitReached:
        """The end of a program that wanted more."""
        return LimitReached(LimitKind.BYTES, limit=f"{self._limit:,}")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether there was no memory for something; not where a program itself raised such an error."""
    if RAISED_BY_PROGRAM in error.__dict__:
        return False
    if isinstance(error, MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _REFUSALS)


def _resident() -> int:
    try:
        return int(_STATEMENT_OF_MEMORY.read_text().split()[1]) * _PAGE
    except OSError:
        return 0
