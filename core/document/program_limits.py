"""How much a program may use before it is ended, and the sentences that say so."""

from dataclasses import dataclass
from enum import Enum


class LimitKind(Enum):
    """What ran out; the value is the sentence that is told, with ``{limit}`` filled in."""

    STATEMENTS = "The script ran {limit} statements without an end. Shorten it, or allow more: --limit statements=…"
    SECONDS = "The script ran for {limit} seconds. Shorten it, or allow more: --limit seconds=…"
    ELEMENTS = "A tensor would get {count} elements; at most {limit} are allowed. Make it smaller, or: --limit elements=…"
    BYTES = "The script needs more than {limit} bytes of memory. Keep less, or allow more: --limit bytes=…"
    DIGITS = "A whole number would get more than {limit} digits. Use floats, or allow more: --limit digits=…"
    CHARACTERS = "A text would get more than {limit} characters. Make it shorter, or: --limit characters=…"
    ITEMS = "A collection would get more than {limit} items. Make it smaller, or allow more: --limit items=…"
    PRINTED = "The script printed more than {limit} characters. Print less, or allow more: --limit printed=…"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a program may use.

    Attributes:
        statements: how many may run.
        seconds: of wall time.
        recursion: calls within calls, as Python's own limit counts them.
        elements: of one tensor.
        bytes: alive, beyond what the process holds before the program starts.
        digits: of a whole number.
        characters: of a text.
        items: of a list, tuple, dict or set.
        printed: characters in all.
    """

    statements: int = 10_000_000
    seconds: float = 20.0
    recursion: int = 1_000
    elements: int = 50_000_000
    bytes: int = 2 * 2**30
    digits: int = 100_000
    characters: int = 50_000_000
    items: int = 10_000_000
    printed: int = 10_000_000
