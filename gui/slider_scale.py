"""Which value stands at which position of a slider, in equal steps or in equal factors."""

from dataclasses import dataclass
from math import floor, log10

_POSITIONS = 100
_A_DECADE = 20
"""So many positions make a factor of 10: each is a value of two digits that can be told (1, 1.1, 1.3, 1.4, …, 8.9)."""
_DECADES_ABOVE_ZERO = 7


@dataclass(frozen=True, slots=True)
class SliderScale:
    """The values a slider reaches; a field beside it takes others too.

    Attributes:
        minimum: at the left end. A logarithmic scale from 0 has 0 there and then seven decades up to the maximum.
        maximum: at the right end.
        is_logarithmic: whether equal ways are equal factors.
    """

    minimum: float
    maximum: float
    is_logarithmic: bool = False

    @property
    def last(self) -> int:
        """The position of the maximum; the first one is 0."""
        if not self.is_logarithmic:
            return _POSITIONS
        return max(1, round(_A_DECADE * log10(self.maximum / self._least))) + self._is_from_zero

    def value(self, position: int) -> float:
        """The value at a position: one that can be written with few digits."""
        if position <= 0:
            return self.minimum
        if position >= self.last:
            return self.maximum
        if self.is_logarithmic:
            return _rounded(self._least * 10 ** ((position - self._is_from_zero) / _A_DECADE), 2)
        step = (self.maximum - self.minimum) / _POSITIONS
        return round(self.minimum + position * step, 1 - floor(log10(step)))

    def position(self, value: float) -> int:
        """The position nearest to a value; an end for what lies beyond it."""
        if not value > self.minimum:
            return 0
        if value >= self.maximum:
            return self.last
        if self.is_logarithmic:
            return max(self._is_from_zero, round(_A_DECADE * log10(value / self._least)) + self._is_from_zero)
        return round(_POSITIONS * (value - self.minimum) / (self.maximum - self.minimum))

    @property
    def _is_from_zero(self) -> bool:
        return self.minimum <= 0

    @property
    def _least(self) -> float:
        return self.maximum / 10**_DECADES_ABOVE_ZERO if self._is_from_zero else self.minimum


def scale_around(value: float) -> SliderScale:
    """A scale for a number about which nothing is known: as far below 0 as above, at least twice the number."""
    reach = max(2 * abs(value), 5.0)
    unit = 10.0 ** floor(log10(reach))
    reach = next(factor for factor in (1, 2, 5, 10) if factor * unit >= reach) * unit
    return SliderScale(-reach, reach)


def _rounded(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")
