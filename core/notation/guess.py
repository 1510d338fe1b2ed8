"""A guess as a person types it into a lesson: ``14``, ``[0, 4, 8, 12]``, ``0 4 8 12``, ``tensor([…])``, ``None``."""

import re
from dataclasses import dataclass
from math import inf, nan, prod

from core.notation.characters import plain_characters
from core.notation.problem import NotationError
from core.notation.start_value import Creation, parse_start

LONGEST_GUESS = 500
"""Characters; nobody types more by hand."""

_MOST_ELEMENTS = 64

_NOTHING = frozenset({"none", "nothing", "null", "没有", "没有值", "无", "空"})
_SAID = {"true": 1.0, "yes": 1.0, "对": 1.0, "是": 1.0, "false": 0.0, "no": 0.0, "错": 0.0, "否": 0.0} | {
    sign + word: value
    for word, value in (("inf", inf), ("nan", nan))
    for sign, value in (("", value), ("+", value), ("-", -value))
}
_FULL_BRACKETS = str.maketrans("【】〔〕{}；;", "[][][],,")
_TENSOR = re.compile(r"(?:torch\.)?tensor\((.*)\)", re.DOTALL | re.IGNORECASE)
_ABOUT_IT = re.compile(r",\s*(?:dtype|requires_grad|grad_fn|device)\s*=\s*[^,]*", re.IGNORECASE)
_TRUTH_IN_LIST = re.compile(r"\b(true|false)\b", re.IGNORECASE)
_BETWEEN_NUMBERS = re.compile(r"(?<=[\d.\]½⅓⅔¼¾])\s+(?=[-+]?[\d.\[½⅓⅔¼¾])")


@dataclass(frozen=True, slots=True)
class Guess:
    """What was guessed.

    Attributes:
        numbers: in row-major order; True is 1; None where the guess is that there is nothing.
        shape: ``()`` for a single number.
    """

    numbers: tuple[float, ...] | None
    shape: tuple[int, ...] = ()


NOTHING = Guess(None)


def parse_guess(text: str) -> Guess | None:
    """What a text stands for; None where that cannot be told. Nothing is ever raised."""
    if len(text) > LONGEST_GUESS:
        return None
    plain = plain_characters(text.translate(_FULL_BRACKETS)).plain.strip().rstrip(",。.?!").strip() or text.strip()
    word = plain.casefold()
    if word in _NOTHING:
        return NOTHING
    if word in _SAID:
        return Guess((_SAID[word],))
    return _numbers(_bracketed(_unwrapped(plain)))


def _unwrapped(text: str) -> str:
    """Without what PyTorch prints around the numbers."""
    wrapped = _TENSOR.fullmatch(text)
    inner = _ABOUT_IT.sub("", wrapped[1]) if wrapped else text
    return _TRUTH_IN_LIST.sub(lambda found: str(int(_SAID[found[1].casefold()])), inner).strip()


def _bracketed(text: str) -> str:
    """With commas between all numbers, and square brackets around them where there are several."""
    spaced = _BETWEEN_NUMBERS.sub(", ", text)
    if "," not in spaced or spaced[0] == "[" or spaced[0].isalpha():
        return spaced
    return f"[{spaced[1:-1]}]" if spaced.startswith("(") and spaced.endswith(")") else f"[{spaced}]"


def _numbers(text: str) -> Guess | None:
    try:
        value = parse_start(text)
    except NotationError:
        return None
    if isinstance(value, Creation):
        return _filled(value)
    return Guess(value.values, value.shape)


def _filled(creation: Creation) -> Guess | None:
    """``ones(4)`` and ``zeros(2, 2)``, which are told without PyTorch."""
    sizes = tuple(int(size) for size in creation.arguments if isinstance(size, int) and 0 < size <= _MOST_ELEMENTS)
    number = {"ones": 1.0, "zeros": 0.0}.get(creation.function)
    if number is None or len(sizes) != len(creation.arguments) or not 0 < prod(sizes) <= _MOST_ELEMENTS:
        return None
    return Guess((number,) * prod(sizes), sizes)
