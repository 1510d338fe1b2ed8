import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.document.run_spec import Dtype
from core.trajectory.number_text import full, power_of_ten, shown, whole


def read(text: str) -> float:
    return float(text.replace("−", "-"))


def test_that_numbers_have_six_significant_digits_and_a_real_minus_sign() -> None:
    assert shown(-0.030847123) == "−0.0308471"
    assert shown(2.0) == "2"
    assert shown(1.5e-7) == "1.5e−7"
    assert shown(-1.2345678e30) == "−1.23457e30"
    assert shown(-0.0) == "−0"


def test_that_what_is_not_finite_is_named_as_pytorch_names_it() -> None:
    assert [shown(value) for value in (math.inf, -math.inf, math.nan)] == ["inf", "−inf", "nan"]
    assert [full(value, Dtype.FLOAT32) for value in (math.inf, -math.inf, math.nan)] == ["inf", "−inf", "nan"]


def test_that_a_float32_is_told_in_its_own_digits() -> None:
    assert full(float(np.float32(0.1)), Dtype.FLOAT32) == "0.1"
    assert full(float(np.float32(0.1))) == "0.10000000149011612"


@given(st.floats(allow_nan=False))
def test_that_every_digit_reads_back_to_the_same_bits(value: float) -> None:
    assert np.float64(read(full(value))).tobytes() == np.float64(value).tobytes()


@given(st.floats(allow_nan=False, width=32))
def test_that_every_digit_of_a_float32_reads_back_to_the_same_bits(value: float) -> None:
    assert np.float32(read(full(value, Dtype.FLOAT32))).tobytes() == np.float32(value).tobytes()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_that_six_digits_are_within_half_a_unit_of_the_sixth(value: float) -> None:
    text = shown(value)
    if math.isfinite(read(text)):
        assert math.isclose(read(text), value, rel_tol=5.1e-6, abs_tol=5e-324)
    assert "-" not in text


def test_that_whole_numbers_stand_in_groups_of_three() -> None:
    assert [whole(count) for count in (0, 999, 1_000_000, -1234)] == ["0", "999", "1,000,000", "−1,234"]


def test_that_powers_of_ten_are_written_with_exponents() -> None:
    assert [power_of_ten(exponent) for exponent in (-12, 0, 1, 5)] == ["10⁻¹²", "1", "10", "10⁵"]
