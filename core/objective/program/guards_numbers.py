"""What is asked before whole numbers are computed: how long the result would be. Python itself sets no end to it."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from core.document.program_limits import Limits
from core.objective.program.sizes import argument, check_digits, whole

_DIGITS_PER_BIT = math.log10(2)

_LONGEST_TOGETHER = 10**10
"""Bits of exponent times bits of modulus: about a second of multiplications, which nothing could interrupt."""


def digits_of(number: int) -> float:
    """About how many digits a whole number has."""
    return number.bit_length() * _DIGITS_PER_BIT


def check_power(limits: Limits, base: object, exponent: object) -> None:
    """Of ``base ** exponent``."""
    if isinstance(base, int) and isinstance(exponent, int) and exponent > 1 and not -2 < base < 2:
        check_digits(limits, digits_of(base) * min(exponent, 2**63))


def check_product(limits: Limits, left: object, right: object) -> None:
    """Of ``left * right``."""
    if isinstance(left, int) and isinstance(right, int):
        check_digits(limits, digits_of(left) + digits_of(right) - 1)


def check_shift(limits: Limits, number: object, places: object) -> None:
    """Of ``number << places``."""
    if isinstance(number, int) and isinstance(places, int) and number:
        check_digits(limits, digits_of(number) + min(max(places, 0), 2**63) * _DIGITS_PER_BIT)


def power(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``pow(base, exponent)`` and ``pow(base, exponent, modulus)``."""
    base = argument(arguments, keywords, 0, "base")
    exponent = argument(arguments, keywords, 1, "exp")
    modulus = argument(arguments, keywords, 2, "mod")
    if modulus is None:
        check_power(limits, base, exponent)
    elif isinstance(exponent, int) and isinstance(modulus, int):
        too_much = exponent.bit_length() * modulus.bit_length() > _LONGEST_TOGETHER
        check_digits(limits, digits_of(exponent) + digits_of(modulus) if not too_much else math.inf)


def rounded(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``round(number, ndigits)``: Python makes that power of ten first."""
    places = argument(arguments, keywords, 1, "ndigits")
    if isinstance(argument(arguments, keywords, 0, "number"), int) and isinstance(places, int):
        check_digits(limits, abs(places))


def factorial(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``math.factorial(n)``."""
    number = whole(arguments[0]) if arguments else 0
    if number > 1:
        check_digits(limits, math.lgamma(min(number, 10**15) + 1) / math.log(10))


def choices(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``math.comb(n, k)`` and ``math.perm(n, k)``: no more than n to the k."""
    number = whole(arguments[0]) if arguments else 0
    chosen = whole(arguments[1]) if len(arguments) > 1 and arguments[1] is not None else number
    check_power(limits, number, min(max(chosen, 0), max(number, 0)))


def multiplied(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``math.prod(numbers)`` and ``math.lcm``: no longer than all together."""
    given = arguments[0] if len(arguments) == 1 and isinstance(arguments[0], (list, tuple, range)) else arguments
    if isinstance(given, range):
        check_digits(limits, len(given) * digits_of(max(abs(given.start), abs(given.stop))))
        return
    check_digits(limits, sum(digits_of(value) for value in (*given, *keywords.values()) if isinstance(value, int)))


def read(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``int(text, base)``: with a base that is no power of two Python itself stops at 4,300 digits."""
    if len(arguments) + len(keywords) > 1 and isinstance(arguments[0] if arguments else None, str):
        check_digits(limits, len(arguments[0]))
