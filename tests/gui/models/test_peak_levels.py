"""Whatever part of a column is drawn: every extreme is there, nothing else is, and appending equals beginning anew."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from gui.models.peak_levels import PeakLevels

Column = NDArray[np.float64]

COLUMNS = 50


def following(*columns: Column, positive_only: bool = False) -> PeakLevels:
    levels = PeakLevels(positive_only=positive_only)
    for column in columns:
        levels.follow(column)
    return levels


def restless(length: int, seed: int = 0) -> Column:
    """Numbers of all sizes, some of them not finite."""
    generator = np.random.default_rng(seed)
    column = generator.normal(size=length) * 10.0 ** generator.integers(-3, 4, size=length)
    column[generator.random(length) < 0.05] = math.nan
    column[generator.random(length) < 0.02] = math.inf
    return column


def expected_extent(part: Column) -> tuple[float, float] | None:
    finite = part[np.isfinite(part)]
    return (float(finite.min()), float(finite.max())) if len(finite) else None


lengths = st.integers(0, 5000)


@given(lengths, st.integers(0, 5000), st.integers(0, 5000), st.integers(0, 3))
def test_that_an_extent_is_that_of_the_finite_numbers(length: int, one: int, other: int, seed: int) -> None:
    column = restless(length, seed)
    first, stop = sorted((one, other))
    levels = following(column)
    assert levels.extent(first, stop) == expected_extent(column[first:stop])
    assert levels.whole_extent == expected_extent(column)


@given(lengths, st.integers(0, 5000), st.integers(0, 5000), st.integers(0, 3))
def test_that_what_is_drawn_has_every_extreme_and_only_values_of_the_column(
    length: int, one: int, other: int, seed: int
) -> None:
    column = restless(length, seed)
    first, stop = sorted((one, other))
    peaks = following(column).peaks(first, stop, COLUMNS)
    drawn = peaks.values[np.isfinite(peaks.values)]
    extent = expected_extent(column[first:stop])
    if extent is not None:
        assert drawn.min() <= extent[0]
        assert drawn.max() >= extent[1]
    assert np.isin(drawn, column).all()
    assert (np.diff(peaks.rows) > 0).all()


@given(lengths, st.integers(0, 5000), st.integers(0, 5000))
def test_that_at_most_two_points_a_column_are_drawn(length: int, one: int, other: int) -> None:
    first, stop = sorted((one, other))
    peaks = following(restless(length)).peaks(first, stop, COLUMNS)
    assert len(peaks.rows) == len(peaks.values) <= 2 * COLUMNS + 6


def test_that_each_extreme_stands_within_a_pixel_of_its_place() -> None:
    column = np.zeros(100_000)
    column[[777, 54_321, 99_999]] = 1.0
    peaks = following(column).peaks(0, 100_000, 500)
    places = peaks.rows[peaks.values == 1.0]
    assert np.abs(places - [777, 54_321, 99_999]).max() <= 100_000 / 500


def test_that_few_rows_are_drawn_as_they_are_with_a_neighbour_on_either_side() -> None:
    column = restless(1000)
    peaks = following(column).peaks(300, 400, COLUMNS)
    assert peaks.is_exact
    assert peaks.rows.tolist() == list(range(299, 401))
    finite = np.isfinite(column[299:401])
    assert (peaks.values[finite] == column[299:401][finite]).all()
    assert np.isnan(peaks.values[~finite]).all()


@pytest.mark.parametrize("positive_only", [False, True])
@given(pieces=st.lists(st.integers(0, 700), min_size=1, max_size=12))
def test_that_growing_piece_by_piece_equals_beginning_with_all(*, positive_only: bool, pieces: list[int]) -> None:
    column = restless(sum(pieces))
    grown = following(*(column[:length] for length in np.cumsum(pieces)), positive_only=positive_only)
    at_once = following(column, positive_only=positive_only)
    assert_same(grown, at_once)


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000)), min_size=1, max_size=5))
def test_that_a_column_that_became_another_one_from_some_row_on_is_followed(turns: list[tuple[int, int]]) -> None:
    levels = PeakLevels(positive_only=True)
    column = restless(2000, seed=99)
    levels.follow(column)
    for seed, (kept, added) in enumerate(turns):
        column = np.concatenate((column[:kept], restless(added, seed)))
        levels.follow(column)
    assert_same(levels, following(column, positive_only=True))


def assert_same(levels: PeakLevels, expected: PeakLevels) -> None:
    assert len(levels) == len(expected)
    assert levels.left_out == expected.left_out
    assert levels.whole_extent == expected.whole_extent
    for first, stop in ((0, len(expected)), (17, len(expected) - 5)):
        found, wanted = levels.peaks(first, stop, COLUMNS), expected.peaks(first, stop, COLUMNS)
        np.testing.assert_array_equal(found.rows, wanted.rows)
        np.testing.assert_array_equal(found.values, wanted.values)


def test_that_it_says_how_many_rows_stayed() -> None:
    levels = PeakLevels()
    column = np.arange(100.0)
    assert levels.follow(column) == 0
    assert levels.follow(np.arange(150.0)) == 100
    assert levels.follow(column[:30]) == 30
    assert levels.follow(np.concatenate((np.arange(20.0), np.ones(50)))) == 20


def test_that_on_a_logarithmic_axis_zero_and_less_are_gaps_that_are_counted() -> None:
    column = np.array([1.0, 0.0, -2.0, 4.0, math.inf, math.nan, -math.inf])
    levels = following(column[:2], column, positive_only=True)
    assert levels.left_out == 3
    assert levels.extent(0, 7) == (1.0, 4.0)
    np.testing.assert_array_equal(levels.peaks(0, 7, COLUMNS).values, [1.0, *[math.nan] * 2, 4.0, *[math.nan] * 3])


@pytest.mark.parametrize("direction", [1.0, -1.0])
def test_that_a_slope_is_drawn_without_saw_teeth(direction: float) -> None:
    peaks = following(direction * np.arange(10_000.0)).peaks(0, 10_000, COLUMNS)
    assert (np.diff(direction * peaks.values) > 0).all()


def test_that_the_levels_take_an_eighth_of_the_columns_memory() -> None:
    column = np.zeros(1_000_000, dtype=np.float32)
    levels = PeakLevels()
    levels.follow(column)
    entries = sum(len(array) for array in (*levels._lows, *levels._highs))
    assert entries * 4 <= column.nbytes / 7
