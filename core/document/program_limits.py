"""How much a program may use before it is ended, and the sentences that say so."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Any

LARGEST = 2**63 - 1


class LimitKind(Enum):
    """What ran out; the value is the sentence that is told.

    The names in braces are filled from what was reached; a translation keeps them.
    """

    STATEMENTS = "The script ran {limit} statements without an end. Shorten it, or allow more: --limit statements=…"
    SECONDS = "The script ran for {limit} seconds. Shorten it, or allow more: --limit seconds=…"
    ELEMENTS = (
        "A tensor would get {count} elements; at most {limit} are allowed. Make it smaller, or: --limit elements=…"
    )
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


class LimitsProblem(Enum):
    """Every way in which a limit cannot be set; the value is the sentence that is told."""

    NO_VALUE = "The limit {text} has no value. Write it as in statements=1e6."
    UNKNOWN = "There is no limit {name}. Take one of {known}."
    TWICE = "The limit {name} is set twice. Set it once."
    NO_NUMBER = "The limit {name} is no number: {value}. Write it as in {name}=1e6."
    NOT_WHOLE = "The limit {name} is a whole number, not {value}. Write it as in {name}=1000000."
    OUT_OF_RANGE = "The limit {name} is above 0 and at most {largest}, not {value}. Choose one that is."


class LimitsError(ValueError):
    """Raised, with its :class:`LimitsProblem`, for a limit that cannot be set; its message is the sentence."""

    def __init__(self, problem: LimitsProblem, **details: object) -> None:
        self.problem = problem
        self.details = {key: str(value) if key == "known" else _cut(str(value)) for key, value in details.items()}
        super().__init__(problem.value.format(**self.details))


_LONGEST = 200
"""Characters of what was typed that are told back."""


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


MOST_RECURSION = 5_000
"""Deeper calls would not end in a RecursionError but in the thread's own stack."""


def limits_from(assignments: Iterable[str], limits: Limits | None = None) -> Limits:
    """Limits with some of them set by text such as ``statements=1e6``.

    Args:
        assignments: each ``NAME=VALUE``.
        limits: those that are not set; usually the ones that hold where nobody says so.

    Raises:
        LimitsError: where an assignment sets none.
    """
    chosen: dict[str, Any] = {}
    for assignment in assignments:
        name, value = _named(assignment)
        if name in chosen:
            raise LimitsError(LimitsProblem.TWICE, name=name)
        chosen[name] = value
    return replace(limits or Limits(), **chosen)


def _named(assignment: str) -> tuple[str, float]:
    name, separator, value = (part.strip() for part in assignment.replace("＝", "=").partition("="))
    if not separator:
        raise LimitsError(LimitsProblem.NO_VALUE, text=assignment.strip())
    known = [field.name for field in fields(Limits)]
    if name not in known:
        raise LimitsError(LimitsProblem.UNKNOWN, name=name, known=", ".join(known))
    number = _number(name, value)
    largest = MOST_RECURSION if name == "recursion" else LARGEST
    if not 0 < number <= largest:
        raise LimitsError(LimitsProblem.OUT_OF_RANGE, name=name, value=value, largest=largest)
    return name, number


def _number(name: str, value: str) -> float:
    """The number, exactly where it is written out: a float would round 9007199254740993."""
    try:
        number = float(value)
    except ValueError:
        raise LimitsError(LimitsProblem.NO_NUMBER, name=name, value=value) from None
    if name == "seconds" or not math.isfinite(number):
        return number
    is_written_out = value.lstrip("+").replace("_", "").isdecimal() and len(value) <= _LONGEST
    if number != int(number):
        raise LimitsError(LimitsProblem.NOT_WHOLE, name=name, value=value)
    return int(value) if is_written_out else int(number)
