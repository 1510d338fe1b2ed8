from math import log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.slider_scale import SliderScale, scale_around

LEARNING_RATE = SliderScale(1e-6, 10.0, is_logarithmic=True)
MOMENTUM = SliderScale(0.0, 1.0)
WEIGHT_DECAY = SliderScale(0.0, 1.0, is_logarithmic=True)
SCALES = pytest.mark.parametrize("scale", [LEARNING_RATE, MOMENTUM, WEIGHT_DECAY, SliderScale(-5, 5)])


@SCALES
def test_that_every_position_has_a_value_of_its_own_and_comes_back(scale: SliderScale) -> None:
    values = [scale.value(position) for position in range(scale.last + 1)]
    assert values == sorted(set(values))
    assert [scale.position(value) for value in values] == list(range(scale.last + 1))


@SCALES
def test_that_the_ends_are_exact(scale: SliderScale) -> None:
    assert (scale.value(0), scale.value(scale.last)) == (scale.minimum, scale.maximum)


@SCALES
@given(value=st.floats(allow_nan=False))
def test_that_every_number_has_a_place(scale: SliderScale, value: float) -> None:
    assert 0 <= scale.position(value) <= scale.last


@SCALES
def test_that_values_can_be_written_with_few_digits(scale: SliderScale) -> None:
    assert max(len(f"{scale.value(position):g}") for position in range(scale.last + 1)) <= 7
    assert all(float(f"{scale.value(position):.3g}") == scale.value(position) for position in range(1, scale.last))


def test_that_equal_ways_of_a_logarithmic_slider_are_equal_factors() -> None:
    decades = [LEARNING_RATE.position(10.0**exponent) for exponent in range(-6, 2)]
    assert decades == [20 * decade for decade in range(8)]


def test_that_a_logarithmic_slider_from_zero_reaches_zero_and_the_smallest_beside_it() -> None:
    assert WEIGHT_DECAY.value(0) == 0
    assert WEIGHT_DECAY.value(1) == pytest.approx(1e-7)
    assert WEIGHT_DECAY.position(1e-30) == 1


def test_that_a_usual_momentum_is_met_exactly() -> None:
    assert MOMENTUM.value(MOMENTUM.position(0.9)) == 0.9


@given(st.floats(min_value=-1e200, max_value=1e200))
def test_that_a_scale_around_a_number_leaves_room_on_both_sides(value: float) -> None:
    scale = scale_around(value)
    assert scale.minimum <= 2 * value <= scale.maximum
    assert scale.minimum == -scale.maximum
    assert log10(scale.maximum) == pytest.approx(log10(max(2 * abs(value), 5)), abs=0.5)
