"""What is told of a script beside what it printed: how it ended, what was refused, what is most likely a mistake."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from core.notation.explanations import explained
from core.notation.program_problem import Refusal
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.program_trace import Hint
from gui.translation import filled, sentence, translated


class NoteTone(Enum):
    """What kind of thing a note tells."""

    WRONG = "wrong"
    HINT = "hint"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that is told.

    Attributes:
        tone: its kind.
        text: what is told; of an error the very words of PyTorch or Python.
        meaning: what these words mean, and the way out; empty where nobody knows, or where the text says so itself.
        line: of the script; None where it is about none.
    """

    tone: NoteTone
    text: str
    meaning: str = ""
    line: int | None = None


def notes_of_end(end: ProgramEnd) -> tuple[Note, ...]:
    """How a script came to its end."""
    if end.refusals:
        return notes_of_refusals(end.refusals)
    if end.kind is EndKind.ERROR:
        said = end.sentence()
        meaning = explained(said)
        return (Note(NoteTone.WRONG, said, translated(meaning) if meaning else "", end.line),)
    if end.limit is not None:
        return (Note(NoteTone.WRONG, filled(end.limit, end.details), line=end.line),)
    if end.refusal is not None:
        return (Note(NoteTone.WRONG, filled(end.refusal, end.details), line=end.line),)
    return (Note(NoteTone.QUIET, translated(end.kind)),)


def notes_of_refusals(refusals: Iterable[Refusal]) -> tuple[Note, ...]:
    """Why a script is not run."""
    return tuple(Note(NoteTone.WRONG, sentence(refusal), line=refusal.place.line) for refusal in refusals)


def notes_of_hints(hints: Sequence[Hint], moment: int) -> tuple[Note, ...]:
    """What had been noticed at a moment."""
    noticed = (hint for hint in hints if hint.event < moment)
    return tuple(Note(NoteTone.HINT, translated(hint.explanation), line=hint.line) for hint in noticed)
