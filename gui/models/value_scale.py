"""How values stand along an axis: evenly or by their logarithm, and within which round limits."""

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.trajectory.number_text import power_of_ten, shown
from gui.models.peak_levels import Extent
from gui.models.round_numbers import multiples, round_step, texts

Numbers = NDArray[np.floating]

_HEADROOM = 0.04
"""Of the span of what is shown, on either side, so that a curve never runs along the edge."""
_INTERVALS = 4
_FAR = 150
"""Decades from 1, from where on a product of two numbers may be out of reach."""
_NARROWEST = 2e-6
"""Of the largest value: a span below that is rounding, and would be shown as if it were movement."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis and what stands there."""

    position: float
    text: str


class ValueScale(Protocol):
    """Between values and their positions along an axis; a position is a number of ordinary size, whatever the value."""

    def positions(self, values: Numbers) -> NDArray[np.float64]:
        """Where values stand; NaN where one cannot be shown."""

    def limits(self, extent: Extent) -> Extent:
        """Round positions around what is to be shown, the same for slightly different extents."""

    def ticks(self, low: float, high: float, intervals: float) -> list[Tick]:
        """Round values between two positions."""


@dataclass(frozen=True, slots=True)
class LinearScale:
    """Evenly; a position is the value divided by ``10**exponent``."""

    exponent: int = 0

    @staticmethod
    def suiting(extent: Extent) -> "LinearScale":
        """The plain one, or for numbers near the ends of what a float can hold one that keeps sums and spans within."""
        largest = max(abs(extent[0]), abs(extent[1]))
        exponent = math.floor(math.log10(largest)) if largest else 0
        return LinearScale(exponent if abs(exponent) > _FAR else 0)

    def positions(self, values: Numbers) -> NDArray[np.float64]:
        """Where values stand; NaN where one cannot be shown."""
        wide = np.where(np.isfinite(values), values, np.nan).astype(np.float64)
        # In two steps, since 10**308 times ten is out of reach.
        return wide / 10.0 ** (self.exponent // 2) / 10.0 ** (self.exponent - self.exponent // 2)

    def limits(self, extent: Extent) -> Extent:
        """Round positions around what is to be shown, the same for slightly different extents."""
        low, high = self.positions(np.array(extent)).tolist()
        least = max(abs(low), abs(high)) * _NARROWEST
        if high - low <= least:
            middle, half = (low + high) / 2, (max(abs(low), abs(high)) / 10 if high == low else least / 2) or 1.0
            low, high = middle - half, middle + half
        room = (high - low) * _HEADROOM
        quantum = round_step(high - low + 2 * room, _INTERVALS) / 2
        first, last = math.floor((low - room) / quantum) * quantum, math.ceil((high + room) / quantum) * quantum
        # Where nothing is on the other side of zero, that side is not shown but for the headroom.
        if low >= 0 > first:
            first = -_HEADROOM * last
        if high <= 0 < last:
            last = -_HEADROOM * first
        return first, last

    def ticks(self, low: float, high: float, intervals: float) -> list[Tick]:
        """Round values between two positions."""
        step = round_step(high - low, intervals)
        values = multiples(low, high, step)
        return [Tick(value, text) for value, text in zip(values, texts(values, step, self.exponent), strict=True)]


@dataclass(frozen=True, slots=True)
class LogarithmicScale:
    """By the logarithm to the base 10, which is the position."""

    def positions(self, values: Numbers) -> NDArray[np.float64]:
        """Where values stand; NaN where one cannot be shown."""
        drawable = np.isfinite(values) & (values > 0)
        return np.log10(np.where(drawable, values, np.nan).astype(np.float64))

    def limits(self, extent: Extent) -> Extent:
        """Round positions around what is to be shown, the same for slightly different extents."""
        low, high = math.log10(extent[0]), math.log10(extent[1])
        room = max((high - low) * _HEADROOM, 0.01)
        marks = _MARKS if high - low < 2 else (0.0,)
        return _mark_below(low - room, marks), -_mark_below(-(high + room), tuple(-mark for mark in marks))

    def ticks(self, low: float, high: float, intervals: float) -> list[Tick]:
        """Round values between two positions."""
        if high - low < 1:
            return _ticks_within_a_decade(low, high, intervals)
        if high - low < 2:
            return _ticks_within_two_decades(low, high)
        step = max(round(round_step(high - low, intervals)), 1)
        return [Tick(mark, _decade(round(mark))) for mark in multiples(low, high, step)]


_MARKS = (0.0, math.log10(2), math.log10(5))


def _mark_below(position: float, marks: tuple[float, ...]) -> float:
    decade = math.floor(position)
    return max(whole + mark for whole in (decade, decade + 1) for mark in marks if whole + mark <= position)


def _ticks_within_a_decade(low: float, high: float, intervals: float) -> list[Tick]:
    """As on a linear axis."""
    exponent = math.floor(low) if abs(low) > _FAR else 0
    ticks = LinearScale(exponent).ticks(10.0 ** (low - exponent), 10.0 ** (high - exponent), intervals)
    return [Tick(math.log10(tick.position) + exponent, tick.text) for tick in ticks if tick.position > 0]


def _ticks_within_two_decades(low: float, high: float) -> list[Tick]:
    """1, 2 and 5 of each decade."""
    decades = range(math.floor(low), math.ceil(high) + 1)
    ticks = [
        Tick(decade + math.log10(mantissa), _text(mantissa, decade)) for decade in decades for mantissa in (1, 2, 5)
    ]
    return [tick for tick in ticks if low <= tick.position <= high]


def _text(mantissa: int, decade: int) -> str:
    if abs(decade) > _FAR:
        return texts([mantissa], 1, decade)[0]
    return shown(mantissa * 10.0**decade)


def _decade(exponent: int) -> str:
    return shown(10.0**exponent) if -3 <= exponent <= 3 else power_of_ten(exponent)
