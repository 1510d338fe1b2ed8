import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.value_scale import LinearScale, LogarithmicScale

extents = st.tuples(
    st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False)
).map(lambda pair: (min(pair), max(pair)))
positive = st.floats(min_value=5e-324, allow_infinity=False, allow_nan=False)
positive_extents = st.tuples(positive, positive).map(lambda pair: (min(pair), max(pair)))


@given(extents)
def test_that_every_extent_is_within_its_limits_however_large_or_small(extent: tuple[float, float]) -> None:
    scale = LinearScale.suiting(extent)
    low, high = scale.limits(extent)
    first, last = scale.positions(np.array(extent))
    assert math.isfinite(high - low)
    assert low < first <= last < high


@given(positive_extents)
def test_that_every_positive_extent_is_within_its_logarithmic_limits(extent: tuple[float, float]) -> None:
    scale = LogarithmicScale()
    low, high = scale.limits(extent)
    first, last = scale.positions(np.array(extent))
    assert low < first <= last < high


@given(extents, st.integers(2, 8))
def test_that_the_numbers_at_the_axis_are_few_within_it_and_all_different(
    extent: tuple[float, float], intervals: int
) -> None:
    scale = LinearScale.suiting(extent)
    low, high = scale.limits(extent)
    ticks = scale.ticks(low, high, intervals)
    assert 1 <= len(ticks) <= intervals + 1
    assert all(low - 1e-6 * (high - low) <= tick.position <= high + 1e-6 * (high - low) for tick in ticks)
    assert len({tick.text for tick in ticks}) == len(ticks)


@given(extents, st.integers(2, 8))
def test_that_a_number_at_the_axis_is_its_place(extent: tuple[float, float], intervals: int) -> None:
    scale = LinearScale.suiting(extent)
    low, high = scale.limits(extent)
    for tick in scale.ticks(low, high, intervals):
        told = float(tick.text.replace("−", "-").replace(",", ""))
        if math.isfinite(told) and abs(told) > 1e-300:
            assert scale.positions(np.array([told]))[0] == pytest.approx(
                tick.position, rel=1e-5, abs=1e-6 * (high - low)
            )


@given(positive_extents, st.integers(2, 8))
def test_that_a_logarithmic_axis_has_at_least_two_numbers_and_not_too_many(
    extent: tuple[float, float], intervals: int
) -> None:
    scale = LogarithmicScale()
    ticks = scale.ticks(*scale.limits(extent), intervals)
    assert 1 <= len(ticks) <= 2 * intervals + 4


@pytest.mark.parametrize(
    ("extent", "texts"),
    [
        ((-1.33, 15.0), ["0", "5", "10", "15"]),
        ((-0.4, 0.9), ["−0.5", "0", "0.5", "1.0"]),
        ((0.0, 48_000.0), ["0", "20,000", "40,000"]),
        ((1e-9, 3e-9), ["1e−9", "2e−9", "3e−9"]),
        ((-1.7e308, 1.7e308), ["−2e308", "−1e308", "0", "1e308", "2e308"]),
    ],
)
def test_that_the_numbers_are_round(extent: tuple[float, float], texts: list[str]) -> None:
    scale = LinearScale.suiting(extent)
    assert [tick.text for tick in scale.ticks(*scale.limits(extent), 4)] == texts


def test_that_decades_are_written_as_powers_of_ten() -> None:
    scale = LogarithmicScale()
    assert [tick.text for tick in scale.ticks(-12, 2, 4)] == ["10⁻¹⁰", "10⁻⁵", "1"]
    assert [tick.text for tick in scale.ticks(-1, 2, 4)] == ["0.1", "1", "10", "100"]


def test_that_limits_move_in_jumps_while_values_grow() -> None:
    scale = LinearScale()
    limits = [scale.limits((0.0, 1.001**power)) for power in range(10_000)]  # up to 22,000 times as large
    assert len(set(limits)) <= 80


def test_that_rounding_is_not_shown_as_movement() -> None:
    low, high = LinearScale().limits((1.0, 1.0 + 1e-12))
    assert high - low > 1e-6


def test_that_what_cannot_be_shown_is_a_gap() -> None:
    values = np.array([1.0, 0.0, -1.0, math.inf, -math.inf, math.nan])
    assert np.isnan(LinearScale().positions(values)).tolist() == [False, False, False, True, True, True]
    assert np.isnan(LogarithmicScale().positions(values)).tolist() == [False, True, True, True, True, True]
