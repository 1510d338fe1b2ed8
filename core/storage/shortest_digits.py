"""The fewest digits from which a float32 can be read back, found for whole arrays at a time.

From one float32 to the next there is a gap, the same throughout a binade. A number rounded to a multiple of the largest
power of ten below that gap always reads back; rounded to ten times that power it might, in fewer digits, and no
other shorter decimal can (what ends in zeros is found by this, too). So two attempts are enough. What stands for a
decimal is the double nearest to it, whose own shortest text is that decimal, as it has at most 15 digits.
"""

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

_EXPONENTS = 256


class _Unit:
    """For each exponent that a float32 can have, a power of ten to count in.

    It is stored as the sum of a double and of what that double lacks, which together have twice a double's digits.
    """

    def __init__(self, zeros: int) -> None:
        """Take the largest power of ten below the gap, with so many zeros more."""
        # Exponent 0 (zero and what is smaller than all others) has the gap of exponent 1: 2 to the power of 1 - 150.
        powers = [math.floor((max(exponent, 1) - 150) * math.log10(2)) + zeros for exponent in range(_EXPONENTS)]
        units = [Fraction(10) ** power for power in powers]
        self.inverse = np.array([float(1 / unit) for unit in units])
        self.double = np.array([float(unit) for unit in units])
        self.lacking = np.array([float(unit - Fraction(float(unit))) for unit in units])


_COARSE, _FINE = _Unit(zeros=1), _Unit(zeros=0)


def shortest_doubles(values: NDArray[np.float32]) -> Doubles:
    """For each float32 the double whose shortest text is the shortest that reads back to the float32's bits."""
    exponents = (values.view(np.int32) >> 23) & (_EXPONENTS - 1)
    with np.errstate(over="ignore", invalid="ignore"):  # infinities, and NaNs that signal
        doubles = values.astype(np.float64)
        found = _rounded(doubles, exponents, _COARSE)
        found = np.where(found.astype(np.float32) == values, found, _rounded(doubles, exponents, _FINE))
        missed = np.flatnonzero(found.astype(np.float32) != values)
    found[missed] = _by_numpy(values[missed])
    return found


def _rounded(doubles: Doubles, exponents: NDArray[np.int32], unit: _Unit) -> Doubles:
    """The doubles nearest to the multiples of a unit that are nearest to some doubles.

    The multiple and what rounding took from it are summed as in Dekker, "A floating-point technique for extending the
    available precision" (1971), so the sum is wrong by less than one part in 2**100. It is rounded right, for no count
    has more than 28 bits, and none such brings a multiple of one of these units nearer than one part in 2**92 to the
    middle between two doubles unless it lies there exactly (by the units' continued fractions).
    """
    high, lacking = unit.double[exponents], unit.lacking[exponents]
    count = np.rint(doubles * unit.inverse[exponents])
    multiple = count * high
    (count_high, count_low), (unit_high, unit_low) = _halves(count), _halves(high)
    lost = ((count_high * unit_high - multiple) + count_high * unit_low + count_low * unit_high) + count_low * unit_low
    rounded: Doubles = np.copysign(multiple + (lost + count * lacking), doubles)  # zero would lose its sign
    return rounded


def _halves(doubles: Doubles) -> tuple[Doubles, Doubles]:
    """Two numbers of at most 26 bits with this sum: any product of two such is exact."""
    scaled = doubles * (2.0**27 + 1)
    high = scaled - (scaled - doubles)
    return high, doubles - high


def _by_numpy(values: NDArray[np.float32]) -> Doubles:
    """Through NumPy's text of each, 20 times as slow.

    Needed for what is not finite, and for seven powers of two: the gap below a power of two is half as wide.
    """
    different, places = np.unique(values, return_inverse=True)
    return different.astype(np.str_).astype(np.float64)[places]
