"""The extremes of a growing column of numbers at every coarseness, so that drawing it costs the same at any length.

Level 0 is the column itself; an entry of level k is the smallest and the largest of 16 entries of level k − 1. Whatever
part of the column is asked for, at most 16 entries a pixel are looked at, and what is appended is looked at once. The
levels take an eighth of the column's memory.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gui.models.growing_array import GrowingArray

Numbers = NDArray[np.floating]
Extent = tuple[float, float]

_FACTOR = 16


@dataclass(frozen=True, slots=True)
class Peaks:
    """A curve to draw: rows, ascending, and their values; NaN is a gap.

    Attributes:
        rows: whole numbers where the points are the column's own; else places within a bucket of rows.
        values: the column's own values in any case.
        is_exact: whether the points are the column's own, one each row.
    """

    rows: NDArray[np.float64]
    values: Numbers
    is_exact: bool


class PeakLevels:
    """Follows one column.

    What cannot be drawn (inf and NaN, with ``positive_only`` also zero and everything below) counts as a gap.
    """

    __slots__ = ("_column", "_highs", "_lows", "_positive_only", "left_out", "whole_extent")

    def __init__(self, *, positive_only: bool = False) -> None:
        self._positive_only = positive_only
        self._column: Numbers = np.empty(0)
        # One growing array a level, the first of them for buckets of 16 rows.
        self._lows: list[GrowingArray] = []
        self._highs: list[GrowingArray] = []
        self.left_out = 0
        """How many numbers are zero or negative and left out for that."""
        self.whole_extent: Extent | None = None
        """The smallest and the largest number of all; None if all are gaps."""

    def __len__(self) -> int:
        return len(self._column)

    def follow(self, column: Numbers) -> int:
        """Take the column as it is now, of which an earlier call may have seen a part.

        Args:
            column: contiguous; what an earlier call was given must have kept its values.

        Returns:
            How many of the rows seen before are still as they were.
        """
        kept = _unchanged(self._column, column)
        if kept < len(self._column):
            self._forget(kept)
        self._column = column
        self._count_left_out(kept)
        self._summarise()
        self.whole_extent = united(self.whole_extent, self.extent(kept, len(column)))
        return kept

    def extent(self, first: int, stop: int) -> Extent | None:
        """The smallest and the largest number in the rows ``[first, stop)``; None if all are gaps."""
        first, stop = max(first, 0), min(stop, len(self))
        if first >= stop:
            return None
        low, high = self._extent(0, first, stop)
        return None if np.isnan(low) else (float(low), float(high))

    def peaks(self, first: int, stop: int, columns: int) -> Peaks:
        """The rows ``[first, stop)`` as a curve of at most two points a column, and a few at both ends.

        Every extreme is among the points. Few rows are given as they are, with one more on either side.
        """
        first, stop = max(first, 0), min(stop, len(self))
        if stop - first <= 2 * columns:
            first, stop = max(first - 1, 0), min(stop + 1, len(self))
            return Peaks(np.arange(first, stop, dtype=np.float64), self._clean(self._column[first:stop]), is_exact=True)
        bucket = 1 << ((stop - first) // columns).bit_length()
        return self._bucketed(first // bucket, -(-stop // bucket), bucket)

    def _bucketed(self, first: int, stop: int, bucket: int) -> Peaks:
        complete = min(len(self) // bucket, stop)
        lows, highs = self._buckets(first, complete, bucket)
        middles = (np.arange(first, complete, dtype=np.float64) + 0.5) * bucket - 0.5
        if complete < stop:
            low, high = self._extent(0, complete * bucket, len(self))
            lows, highs = np.append(lows, low), np.append(highs, high)
            middles = np.append(middles, (complete * bucket + len(self) - 1) / 2)
        rows = np.repeat(middles, 2)
        rows[0::2] -= bucket / 4
        rows[1::2] += bucket / 4
        return Peaks(rows, _in_drawing_order(lows, highs), is_exact=False)

    def _buckets(self, first: int, stop: int, bucket: int) -> tuple[Numbers, Numbers]:
        level = (bucket.bit_length() - 1) // 4
        size = bucket // _FACTOR**level
        lows, highs = self._level(level, first * size, stop * size)
        return _reduced(lows, highs, size)

    def _extent(self, level: int, first: int, stop: int) -> tuple[float, float]:
        """The extremes of a level's entries ``[first, stop)``: the ends from itself, the middle from the next."""
        inner_first, inner_stop = -(-first // _FACTOR), stop // _FACTOR
        if inner_stop - inner_first < 2:
            lows, highs = self._level(level, first, stop)
            return np.fmin.reduce(lows), np.fmax.reduce(highs)
        parts = [
            self._extent(level, first, inner_first * _FACTOR) if first % _FACTOR else None,
            self._extent(level + 1, inner_first, inner_stop),
            self._extent(level, inner_stop * _FACTOR, stop) if stop % _FACTOR else None,
        ]
        found = [part for part in parts if part is not None]
        return np.fmin.reduce([low for low, _ in found]), np.fmax.reduce([high for _, high in found])

    def _level(self, level: int, first: int, stop: int) -> tuple[Numbers, Numbers]:
        if level == 0:
            clean = self._clean(self._column[first:stop])
            return clean, clean
        return self._lows[level - 1].between(first, stop), self._highs[level - 1].between(first, stop)

    def _summarise(self) -> None:
        """Bring every level up to the column's length; only complete buckets have an entry."""
        level, complete = 0, len(self) // _FACTOR
        while complete:
            if level == len(self._lows):
                self._lows.append(GrowingArray(self._column.dtype))
                self._highs.append(GrowingArray(self._column.dtype))
            done = len(self._lows[level])
            if done < complete:
                lows, highs = _reduced(*self._level(level, done * _FACTOR, complete * _FACTOR), _FACTOR)
                self._lows[level].extend(lows)
                self._highs[level].extend(highs)
            level, complete = level + 1, complete // _FACTOR

    def _forget(self, length: int) -> None:
        self._column = self._column[:length]
        self.left_out = 0
        self._count_left_out(0)
        for level, (lows, highs) in enumerate(zip(self._lows, self._highs, strict=True), start=1):
            lows.truncate(length // _FACTOR**level)
            highs.truncate(length // _FACTOR**level)
        self.whole_extent = self.extent(0, length)

    def _count_left_out(self, first: int) -> None:
        if self._positive_only:
            self.left_out += int(np.count_nonzero(self._column[first:] <= 0))

    def _clean(self, numbers: Numbers) -> Numbers:
        drawable = np.isfinite(numbers)
        if self._positive_only:
            drawable &= numbers > 0
        return numbers if drawable.all() else np.where(drawable, numbers, np.array(np.nan, numbers.dtype))


def united(one: Extent | None, other: Extent | None) -> Extent | None:
    """The extent of both together."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _reduced(lows: Numbers, highs: Numbers, size: int) -> tuple[Numbers, Numbers]:
    """The extremes of each ``size`` entries, a power of two.

    Neighbours are compared in pairs until one of each bucket is left, which costs NumPy a tenth of reducing along an
    axis as short as this one.
    """
    while size > 1:
        lows, highs = np.fmin(lows[0::2], lows[1::2]), np.fmax(highs[0::2], highs[1::2])
        size //= 2
    return lows, highs


def _in_drawing_order(lows: Numbers, highs: Numbers) -> Numbers:
    """Both extremes of each bucket one after the other, the low one first where the curve is rising.

    The order within a bucket, which is narrower than a pixel, is not known; this one draws a slope without saw teeth.
    """
    drawn = np.empty(2 * len(lows), lows.dtype)
    drawn[0::2], drawn[1::2] = lows, highs
    rises = np.zeros(len(lows), dtype=lows.dtype)
    rises[1:] += _signs_of_difference(lows, highs)
    rises[:-1] += _signs_of_difference(lows, highs)
    falls = rises < 0
    drawn[0::2][falls], drawn[1::2][falls] = highs[falls], lows[falls]
    return drawn


def _signs_of_difference(lows: Numbers, highs: Numbers) -> Numbers:
    """For each two neighbours whether both extremes move up (1), down (−1), or neither."""
    up = (lows[1:] > lows[:-1]).astype(np.int8) + (highs[1:] > highs[:-1])
    down = (lows[1:] < lows[:-1]).astype(np.int8) + (highs[1:] < highs[:-1])
    signs: Numbers = np.sign(up - down).astype(lows.dtype)
    return signs


def _unchanged(before: Numbers, now: Numbers) -> int:
    """How many of the rows of ``before`` are the same in ``now``, to the bit.

    An array that begins in the same place is the same memory, whose values are never written again; memory is compared
    only where the column was moved, which happens seldom enough to cost nothing on average.
    """
    length = min(len(before), len(now))
    if length == 0 or before.dtype != now.dtype:
        return 0
    if before.ctypes.data == now.ctypes.data:
        return length
    bits = f"i{before.itemsize}"
    different = before[:length].view(bits) != now[:length].view(bits)
    first = int(different.argmax())
    return first if different[first] else length
