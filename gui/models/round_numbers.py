"""The round numbers that stand at an axis: how far apart, which, and as what text."""

import math
from collections.abc import Sequence

from core.trajectory.number_text import MINUS


def round_step(span: float, intervals: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten with which ``intervals`` steps reach across a span."""
    least = span / intervals
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))


def multiples(low: float, high: float, step: float) -> list[float]:
    """The multiples of a step within ``[low, high]``."""
    slack = 1e-6
    return [step * count for count in range(math.ceil(low / step - slack), math.floor(high / step + slack) + 1)]


def step_marks(stop: int, intervals: float) -> list[int]:
    """Whole numbers from 0 on, equally far apart, in about so many intervals up to ``stop``."""
    step = max(int(round_step(max(stop, 1), max(intervals, 1))), 1)
    return list(range(0, stop + 1, step))


def small_step(step: int, most_parts: float) -> int:
    """A step between marks: a whole part of theirs, with at most so many parts, or theirs itself."""
    return step // next((parts for parts in (10, 5, 2) if step % parts == 0 and parts <= most_parts), 1)


def with_end(marks: list[int], end: int, nearest: float) -> list[int]:
    """The marks and the end, without the last mark where it is nearer to the end than ``nearest``."""
    return [*(mark for mark in marks if mark == 0 or end - mark >= nearest), end] if end else [0]


def covering_steps(planned: int, last: int) -> int:
    """Where the axis of steps ends: at what is planned, doubled until it holds the last step there is."""
    stop = max(planned, 1 if planned else 10)
    while stop < last:
        stop *= 2
    return stop


def texts(values: Sequence[float], step: float, exponent: int = 0) -> list[str]:
    """One text for each number times ``10**exponent``, with the decimals that tell it from its neighbours."""
    largest = max(map(abs, values), default=0.0)
    places = max(-_power(step), 0)
    if exponent == 0 and (largest == 0 or -4 <= _power(largest) < 6) and places <= 12:
        return [_signed(value, f"{abs(value):,.{places}f}") for value in values]
    return [_signed(value, _scientific(abs(value), step, exponent)) for value in values]


def _scientific(value: float, step: float, exponent: int) -> str:
    places = max(_power(value) - _power(step), 0) if value else 0
    mantissa, power = f"{value:.{places}e}".split("e")
    return f"{mantissa.rstrip('0').rstrip('.') if places else mantissa}e{int(power) + exponent}"


def _power(value: float) -> int:
    return math.floor(math.log10(value) + 1e-9)


def _signed(value: float, text: str) -> str:
    if value == 0:
        return "0"
    return (MINUS if value < 0 else "") + text.replace("-", MINUS)
