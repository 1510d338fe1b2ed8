"""The smallest pieces of a formula: what each is, and where it was typed."""

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """The terminals of ``formula_grammar.lark``, by their names there, and those that are resolved before it."""

    NUMBER = auto()
    FRACTION = auto()
    WORD = auto()  # resolved into names and functions by words.py
    NAME = auto()
    CONSTANT = auto()
    FUNCTION = auto()
    PLUS = auto()
    MINUS = auto()
    TIMES = auto()
    DIVIDE = auto()
    AT = auto()
    POWER = auto()
    ROOT = auto()
    COMMA = auto()
    COLON = auto()
    COMPARE = auto()
    AND = auto()
    EQUALS = auto()
    TRANSPOSE = auto()
    SUP_OPEN = auto()
    SUP_CLOSE = auto()
    OPEN = auto()
    CLOSE = auto()
    CALL_OPEN = auto()  # an opening bracket right behind a function or a root
    INDEX_OPEN = auto()
    INDEX_CLOSE = auto()
    FLOOR_OPEN = auto()
    FLOOR_CLOSE = auto()
    CEIL_OPEN = auto()
    CEIL_CLOSE = auto()
    BAR = auto()  # resolved into the next two by brackets.py
    BAR_OPEN = auto()
    BAR_CLOSE = auto()
    NORM = auto()  # likewise
    NORM_OPEN = auto()
    NORM_CLOSE = auto()
    NORM_INDEX = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One piece of the text.

    Attributes:
        kind: what it is.
        text: its plain form; for a name, its identifier.
        start: where it begins in what was typed.
        end: where it ends there.
        label: for a name, how it was typed.
    """

    kind: Kind
    text: str
    start: int
    end: int
    label: str = ""


ENDS_OPERAND = frozenset(
    {
        Kind.NUMBER,
        Kind.FRACTION,
        Kind.NAME,
        Kind.CONSTANT,
        Kind.TRANSPOSE,
        Kind.SUP_CLOSE,
        Kind.CLOSE,
        Kind.INDEX_CLOSE,
        Kind.FLOOR_CLOSE,
        Kind.CEIL_CLOSE,
        Kind.BAR_CLOSE,
        Kind.NORM_CLOSE,
        Kind.NORM_INDEX,
    }
)
"""After one of these a value is complete."""

BEGINS_OPERAND = frozenset(
    {Kind.NUMBER, Kind.FRACTION, Kind.WORD, Kind.ROOT, Kind.OPEN, Kind.FLOOR_OPEN, Kind.CEIL_OPEN}
)
"""With one of these a value certainly begins (a bar may also end one)."""
