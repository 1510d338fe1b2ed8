"""What a stop of an iteration is told as: sentences with its numbers, the rule, and what is worth a note."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from gui.models.sayings import Saying
from gui.translation import filled


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence and what is put into it."""

    saying: Enum
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentence in the window's language."""
        return filled(self.saying, self.details)


@dataclass(frozen=True, slots=True)
class Equation:
    """A line of arithmetic.

    Attributes:
        symbols: such as ``g·b``, or the piece of the formula.
        numbers: the same with what the names were.
        result: what it gave.
        target: what stands before it: the name of what it gives, or to which piece it flows.
        latex: target and symbols typeset; nothing where there is only text.
        relation: what stands before the result; an arrow where each of its elements comes about so.
    """

    symbols: str
    numbers: str
    result: str
    target: str = ""
    latex: str = ""
    relation: str = "="

    @property
    def sides(self) -> tuple[str, ...]:
        """What is equal to each other; what would be said twice is said once."""
        return tuple(dict.fromkeys(filter(None, (self.symbols, self.numbers, self.result))))


class Tone(Enum):
    """How a note is told."""

    QUIET = "quiet"
    CHECKED = "checked"
    DEFECT = "defect"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Note:
    """What is worth a word beside the explanation.

    Attributes:
        text: a sentence in the window's language.
        tone: how it is told.
        quoted: PyTorch's own words, or a report that may be copied.
    """

    text: str
    tone: Tone
    quoted: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is said at a stop.

    Attributes:
        heading: what has just run, such as ``MulBackward0``.
        piece: the piece of the formula that it concerns, as typed; may be empty.
        said: what happened.
        equations: with its numbers.
        following: what comes next.
        notes: what else is worth a word.
    """

    heading: str
    piece: str
    said: tuple[Said, ...]
    equations: tuple[Equation, ...] = ()
    following: tuple[Said, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """All of it as plain text, such as for the clipboard and for screen readers."""
        lines = [" · ".join(part for part in (self.heading, self.piece) if part)]
        lines.append(" ".join(said.text for said in self.said))
        lines += [equation_text(equation) for equation in self.equations]
        lines.append(" ".join(said.text for said in self.following))
        lines += [f"{note.text} {note.quoted}".strip() for note in self.notes]
        return "\n".join(line for line in lines if line)


def equation_text(equation: Equation) -> str:
    """``v = μ·v + g = 0.9·1.26 + 14 = 15.134``."""
    parts = [part for part in (equation.target, *equation.sides) if part]
    if equation.result and len(parts) > 1:
        return f"{' = '.join(parts[:-1])} {equation.relation} {parts[-1]}"
    return " = ".join(parts)


def listed(parts: Sequence[str]) -> str:
    """``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return filled(Saying.AND, {"others": ", ".join(parts[:-1]), "last": parts[-1]})
