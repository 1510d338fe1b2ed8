"""What a misspelt or run-together word was probably meant to be."""

import re
from functools import cache

from core.notation.vocabulary import FUNCTIONS, GREEK, MACROS

SHORTEST_SUGGESTION = 3
"""Letters; a shorter function is too near to every product of two names to be guessed."""

_USUAL_ARGUMENTS = "xyzuvw"
_WORDS = sorted({*FUNCTIONS, *GREEK}, key=len, reverse=True)
_RUN_TOGETHER = re.compile(rf"([a-z])?({'|'.join(word for word in _WORDS if word.isalpha())})([a-z])")


@cache
def suggestion(word: str) -> str | None:
    """The function that is one slip away from the word: a letter too many, too few, other, swapped, or capitals."""
    if word.lower() in FUNCTIONS:
        return word.lower()
    candidates = [known for known in (*FUNCTIONS, *MACROS) if len(known) >= SHORTEST_SUGGESTION]
    swapped = (known for known in candidates if sorted(known) == sorted(word) and _is_one_slip_away(word, known))
    others = (known for known in candidates if _is_one_slip_away(word, known))
    return next(swapped, None) or next(others, None)


def run_together(word: str, letters_in_use: frozenset[str]) -> str | None:
    """The word with spaces put in where functions and their arguments were run together: ``sinx`` -> ``sin x``.

    Only arguments that are usual ones or are used elsewhere in the formula count, so that ``cost`` stays a name.
    """
    pieces: list[str] = []
    place = 0
    while match := _RUN_TOGETHER.match(word, place):
        factor, function, argument = match.groups()
        used = letters_in_use | set(_USUAL_ARGUMENTS)
        if argument not in used or (factor and factor not in used):
            return None
        pieces += [*([factor] if factor else []), function, argument]
        place = match.end()
    return " ".join(pieces) if pieces and place == len(word) else None


def _is_one_slip_away(word: str, known: str) -> bool:
    if abs(len(word) - len(known)) > 1 or word == known:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    rest, wanted = word[start:], known[start:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:] or swapped
