"""How a program came to its end."""

from dataclasses import dataclass, field
from enum import Enum

from core.document.program_limits import LimitKind
from core.notation.program_problem import Refusal, RefusalKind

LONGEST_TOLD = 1_000_000
"""Characters of an error or a warning."""


def told(text: str) -> str:
    """A text as it may be sent and shown: half characters are written out, as Python does, and it ends somewhere."""
    return text[:LONGEST_TOLD].encode("utf-8", "backslashreplace").decode()


class EndKind(Enum):
    """Ways to end; the value is the sentence that is told."""

    DONE = "The script ran to its end."
    ERROR = "The script ended with an error."
    LIMIT = "The script was ended, since it wanted more than it may have."
    REFUSED = "The script was ended, since it came to something that is not there for scripts."
    CANCELLED = "The script was stopped."


@dataclass(frozen=True, slots=True)
class ProgramEnd:
    """How a program ended.

    Attributes:
        kind: of end.
        line: of the program, where an error was raised or a limit was reached; None where there is none.
        error: the name of the error's type, such as ``RuntimeError``; empty where there is none.
        text: what the error says, or the sentence of a limit.
        refusals: all of them, where it was refused before anything ran.
        limit: which one was reached, so that it can be told in other words.
        refusal: for what it was ended while it ran.
        details: what the sentence of the limit or of the refusal is filled with.
    """

    kind: EndKind
    line: int | None = None
    error: str = ""
    text: str = ""
    refusals: tuple[Refusal, ...] = ()
    limit: LimitKind | None = None
    refusal: RefusalKind | None = None
    details: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """What happened, as Python tells it: ``RuntimeError: text``."""
        if not self.error:
            return self.text or self.kind.value
        return f"{self.error}: {self.text}" if self.text else self.error
