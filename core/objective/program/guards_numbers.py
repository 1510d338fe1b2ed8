"""What is asked before whole numbers are computed: how long the result would be. Python itself sets no end to it."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from core.document.program_limits import Limits
from core.objective.program.checks import check_digits, digits_of
from core.objective.program.guards_products import broadcast
from core.objective.program.sizes import argument, length_of, whole

_LONGEST_TOGETHER = 10**10
"""Bits of exponent times bits of modulus: seconds of multiplications, which nothing could interrupt."""

_HUGE = 2**63


def check_power(limits: Limits, base: object, exponent: object) -> None:
    """Of ``base ** exponent``."""
    if isinstance(base, int) and isinstance(exponent, int) and exponent > 1 and not -2 < base < 2:
        check_digits(limits, digits_of(base) * min(exponent, _HUGE))


def check_product(limits: Limits, left: object, right: object) -> None:
    """Of ``left * right``."""
    if isinstance(left, int) and isinstance(right, int):
        check_digits(limits, digits_of(left) + digits_of(right) - 1)


def check_shift(limits: Limits, number: object, places: object) -> None:
    """Of ``number << places``."""
    if isinstance(number, int) and isinstance(places, int) and number and places > 0:
        check_digits(limits, digits_of(number) + digits_of(2) / 2 * min(places, _HUGE))


def power(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``pow(base, exponent)`` and ``pow(base, exponent, modulus)``."""
    base = argument(arguments, keywords, 0, "base")
    exponent = argument(arguments, keywords, 1, "exp")
    modulus = argument(arguments, keywords, 2, "mod")
    if not (isinstance(base, int) and isinstance(exponent, int)):
        broadcast(limits, (base, exponent), {})
    elif modulus is None:
        check_power(limits, base, exponent)
    elif isinstance(modulus, int) and exponent.bit_length() * modulus.bit_length() > _LONGEST_TOGETHER:
        check_digits(limits, math.inf)


def rounded(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``round(number, ndigits)``: of a whole number Python makes that power of ten first."""
    places = argument(arguments, keywords, 1, "ndigits")
    if isinstance(argument(arguments, keywords, 0, "number"), int) and isinstance(places, int):
        check_digits(limits, -places)


def factorial(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``math.factorial(n)``."""
    check_digits(limits, _digits_of_factorial(whole(arguments[0]) if arguments else 0))


def combinations(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``math.comb(n, k)``."""
    number, chosen = _chosen(arguments)
    check_digits(limits, _digits_of_permutations(number, chosen) - _digits_of_factorial(min(chosen, number - chosen)))


def permutations(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:  # noqa: ARG001
    """Of ``math.perm(n, k)``."""
    check_digits(limits, _digits_of_permutations(*_chosen(arguments)))


def _chosen(arguments: Sequence[Any]) -> tuple[int, int]:
    number = max(whole(arguments[0]), 0) if arguments else 0
    chosen = whole(arguments[1]) if len(arguments) > 1 and arguments[1] is not None else number
    return number, min(max(chosen, 0), number)


def _digits_of_factorial(number: int) -> float:
    return math.lgamma(min(number, _HUGE) + 1) / math.log(10) if number > 1 else 1


def _digits_of_permutations(number: int, chosen: int) -> float:
    if number >= _HUGE:
        return digits_of(number) * min(chosen, _HUGE)
    return _digits_of_factorial(number) - _digits_of_factorial(number - chosen) + 1


def multiplied(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``math.prod(numbers)`` and ``math.lcm``: no longer than all together."""
    given = arguments[0] if len(arguments) == 1 and isinstance(arguments[0], (list, tuple, set, range)) else arguments
    if isinstance(given, range):
        check_digits(limits, min(length_of(given), _HUGE) * digits_of(max(abs(given.start), abs(given.stop))))
        return
    check_digits(limits, sum(digits_of(value) for value in (*given, *keywords.values()) if isinstance(value, int)))


def read(limits: Limits, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> None:
    """Of ``int(text, base)``: with a base that is no power of two Python itself stops at 4,300 digits."""
    if arguments and isinstance(arguments[0], str) and len(arguments) + len(keywords) > 1:
        check_digits(limits, len(arguments[0]))
