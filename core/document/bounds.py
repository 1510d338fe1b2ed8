"""What a document may hold: how much text, how large its numbers."""

import json
from enum import Enum
from sys import float_info

MOST_CHARACTERS = 100_000
"""Of the formula, the parameters' names and their start values together; ten times what a formula may have."""

MOST_PARAMETERS = 1_000
"""So many names may have choices of their own, those that are not in the formula any more included."""

MOST_OPTIMIZERS = 100

MOST_SETTINGS = 5_000
"""Of all optimisers together, those of interventions included: over a minute of dragging a slider in mid-run."""

LONGEST_SCRIPT = 1_000_000
"""Characters; as many as are read of a program (:data:`core.notation.program.LONGEST_PROGRAM`)."""

MOST_WATCHES = 64
LONGEST_WATCH = 1_000
MOST_BREAKPOINTS = 1_000

MOST_STEPS = 10**9

LOWEST_SEED = -(2**63)
HIGHEST_SEED = 2**64 - 1
"""PyTorch takes no other seeds."""

LONGEST_KEY = 40


class Bound(Enum):
    """Every way in which a value does not fit into a document; the value is the sentence that is told.

    The names in braces are filled from :attr:`OutOfBoundsError.details`; a translation keeps them. ``{place}`` is a
    path such as ``$.optimizers.sgd.settings.lr``.
    """

    TOO_MUCH_TEXT = (
        "The function and the start values have {count} characters together; at most {limit} are kept. Shorten them."
    )
    TOO_MANY_PARAMETERS = "There are choices for {count} names; at most {limit} are kept. Remove some of $.parameters."
    TOO_MANY_OPTIMIZERS = (
        "There are choices for {count} optimisers; at most {limit} are kept. Remove some of $.optimizers."
    )
    TOO_MANY_SETTINGS = "There are {count} settings; at most {limit} are kept. Remove some of $.optimizers."
    SCRIPT_TOO_LONG = "The script has {count} characters; at most {limit} are kept. Keep the part that you want to see."
    TOO_MANY_WATCHES = "There are {count} watches; at most {limit} are kept. Remove some of $.script.watches."
    WATCH_TOO_LONG = "The watch has {count} characters; at most {limit} are kept. Watch a variable, as in x or x.grad."
    TOO_MANY_BREAKPOINTS = (
        "There are {count} breakpoints; at most {limit} are kept. Remove some of $.script.breakpoints."
    )
    HALF_CHARACTER = "The text at {place} holds half a character. Type it again."
    NOT_A_NAME = "At {place} there is no name. A name begins with a letter; letters and digits follow."
    NOT_A_KEY = "At {place} there is no key. A key has at most {limit} letters a–z, digits and underscores."
    NAMED_TWICE = "There are two values for {place}. Keep one of them."
    OUT_OF_RANGE = "The number at {place} is not between {lowest} and {highest}. Choose one that is."
    NOT_FINITE = "At {place} there is no finite number. Write one, such as 0.01."
    NOT_IN_ORDER = "The step at {place} does not come after the one before it. Put the interventions in order."
    CHANGES_NOTHING = "The intervention at {place} changes no setting. Remove it."


class OutOfBoundsError(ValueError):
    """Raised, with its :class:`Bound`, where a document would hold what it may not; its message is the sentence."""

    def __init__(self, bound: Bound, **details: object) -> None:
        self.bound = bound
        self.details = {key: _detail(value) for key, value in details.items()}
        super().__init__(bound.value.format(**self.details))


def member_place(place: str, name: str) -> str:
    """The path of what stands under a name: ``$.seed``, or ``$["a b"]`` where it is no plain name; cut if very long."""
    cut = name if len(name) <= LONGEST_KEY else f"{name[:LONGEST_KEY]}…"
    return f"{place}.{cut}" if name.isidentifier() else f"{place}[{json.dumps(cut, ensure_ascii=False)}]"


def check_count(count: int, limit: int, bound: Bound) -> None:
    """Refuse more than ``limit`` with the sentence ``bound``."""
    if count > limit:
        raise OutOfBoundsError(bound, count=count, limit=limit)


def check_text(text: str, place: str) -> None:
    """Refuse text that no file could hold: a surrogate without its other half is no character."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise OutOfBoundsError(Bound.HALF_CHARACTER, place=place) from error


def check_name(name: str, place: str) -> None:
    """Refuse what cannot be a parameter's identifier."""
    if not name.isidentifier():
        raise OutOfBoundsError(Bound.NOT_A_NAME, place=place)


def check_key(key: str, place: str) -> None:
    """Refuse what cannot be an optimiser's key or the name of a setting."""
    if not (key.isascii() and key.isidentifier() and len(key) <= LONGEST_KEY):
        raise OutOfBoundsError(Bound.NOT_A_KEY, place=place, limit=LONGEST_KEY)


def check_range(number: float, lowest: float, highest: float, place: str) -> None:
    """Refuse a number that is not in ``[lowest, highest]``."""
    if not lowest <= number <= highest:
        raise OutOfBoundsError(Bound.OUT_OF_RANGE, place=place, lowest=lowest, highest=highest)


def check_finite(number: float, place: str) -> None:
    """Refuse infinities, what is no number, and whole numbers that no float can hold."""
    if not -float_info.max <= number <= float_info.max:
        raise OutOfBoundsError(Bound.NOT_FINITE, place=place)


def printable(text: str) -> str:
    """Text from anywhere, without what would not be seen in a sentence or would turn it round."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text)


def _detail(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else printable(str(value))
