"""The numbers that a program may not pass, each with what ends it there."""

import math

import numpy as np
from torch import Tensor

from core.document.program_limits import LimitKind, Limits
from core.notation.program_problem import RefusalKind
from core.objective.program.halt import LimitReached, Refused
from core.objective.program.sizes import length_of, walk_count

_EXACT_BITS = 60

_DIGITS_PER_BIT = math.log10(2)


def check_elements(limits: Limits, count: int) -> None:
    """End a program that would make a tensor of more elements than it may."""
    if count > limits.elements:
        raise LimitReached(LimitKind.ELEMENTS, count=shown(count), limit=shown(limits.elements))


def check_items(limits: Limits, count: int) -> None:
    """End a program that would make a collection of more items than it may."""
    if count > limits.items:
        raise LimitReached(LimitKind.ITEMS, limit=shown(limits.items))


def check_characters(limits: Limits, count: float) -> None:
    """End a program that would make a longer text than it may."""
    if count > limits.characters:
        raise LimitReached(LimitKind.CHARACTERS, limit=shown(limits.characters))


def check_digits(limits: Limits, digits: float) -> None:
    """End a program that would make a longer whole number than it may."""
    if digits > limits.digits:
        raise LimitReached(LimitKind.DIGITS, limit=shown(limits.digits))


def check_walk(limits: Limits, value: object) -> None:
    """Of ``==``, ``<``, ``hash`` and all that goes through a value: a list can stand in a list many times."""
    if type(value) in (list, tuple, dict):
        check_items(limits, walk_count(value))


def check_result(limits: Limits, value: object) -> None:
    """Of what any call or operator gave: whatever no guard could foresee ends the program here."""
    if isinstance(value, Tensor):
        check_elements(limits, value.numel())
    elif isinstance(value, np.ndarray):
        check_elements(limits, value.size)
        check_array(value)
    elif isinstance(value, str):
        check_characters(limits, len(value))
    elif isinstance(value, int):
        check_digits(limits, digits_of(value))
    elif not isinstance(value, range):
        check_items(limits, length_of(value))


def check_array(array: "np.ndarray[tuple[int, ...], np.dtype[np.generic]]") -> None:
    """Refuse an array of objects or of parts, which NumPy makes by itself of what it cannot compare."""
    if array.dtype.hasobject or array.dtype.names is not None:
        raise Refused(RefusalKind.ARGUMENT, name="NumPy", argument=f"dtype={array.dtype.name}")


def digits_of(number: int) -> float:
    """About how many digits a whole number has."""
    return number.bit_length() * _DIGITS_PER_BIT


def shown(count: int) -> str:
    """A count as it is told; what is too long to be written out is told by its power of ten."""
    bits = count.bit_length()
    return f"{count:,}" if bits <= _EXACT_BITS else f"about 10^{int(bits * _DIGITS_PER_BIT)}"
