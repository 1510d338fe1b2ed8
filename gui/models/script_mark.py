"""What a script's editor points out: the place, which kind of thing it is, and the sentence that is told of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from core.notation.program_problem import Place


class MarkKind(Enum):
    """What is pointed out, the gravest first."""

    ERROR = "a run ended here"
    REFUSAL = "this is not run"
    HINT = "most likely a mistake"


_GRAVITY = {kind: gravity for gravity, kind in enumerate(MarkKind)}


@dataclass(frozen=True, slots=True)
class ScriptMark:
    """One place that is pointed out.

    Attributes:
        kind: of what.
        place: lines from 1, columns in characters from 0.
        sentence: what it is and how to mend it, in the language of the window.
    """

    kind: MarkKind
    place: Place
    sentence: str


def gravest(marks: Iterable[ScriptMark]) -> ScriptMark | None:
    """The one to be told first: the gravest, and of those the one that stands first; None without any."""
    return min(marks, key=lambda mark: (_GRAVITY[mark.kind], mark.place.line, mark.place.column), default=None)


def signs_of(marks: Iterable[ScriptMark]) -> dict[int, MarkKind]:
    """A line -> the gravest kind of what begins on it."""
    signs: dict[int, MarkKind] = {}
    for mark in marks:
        line = mark.place.line
        signs[line] = min(signs.get(line, mark.kind), mark.kind, key=_GRAVITY.__getitem__)
    return signs


def marks_on(line: int, marks: Iterable[ScriptMark]) -> list[ScriptMark]:
    """Those whose place reaches over a line."""
    return [mark for mark in marks if mark.place.line <= line <= max(mark.place.line, mark.place.end_line)]
