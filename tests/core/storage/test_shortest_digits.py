"""Every float32 is found with as few digits as it can be read back from."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from core.storage.shortest_digits import shortest_doubles

BITS = arrays.arrays(np.uint32, st.integers(0, 50), elements=st.integers(0, 2**32 - 1))


def assert_shortest(values: NDArray[np.float32]) -> None:
    found = shortest_doubles(values)
    numbers = ~np.isnan(values)
    assert (np.isnan(found) == ~numbers).all()
    assert (found.astype(np.float32).view(np.uint32) == values.view(np.uint32))[numbers].all()
    # NumPy's text is the shortest; a double's own shortest text shows no digit more than the decimal it is nearest to.
    assert found[numbers].tolist() == [float(str(value)) for value in values[numbers]]


@given(BITS)
def test_that_any_bits_are_found_with_the_fewest_digits(bits: NDArray[np.uint32]) -> None:
    assert_shortest(bits.view(np.float32))


def test_that_powers_of_two_whose_neighbours_are_unevenly_far_are_found() -> None:
    powers = (np.arange(256, dtype=np.uint32) << 23).view(np.float32)
    assert_shortest(powers)
    assert_shortest(-powers)


def test_that_the_smallest_and_the_largest_are_found() -> None:
    largest = np.float32(np.finfo(np.float32).max).view(np.uint32)
    assert_shortest(np.arange(5_000, dtype=np.uint32).view(np.float32))
    assert_shortest((largest - np.arange(5_000, dtype=np.uint32)).view(np.float32))


def test_that_what_lies_around_powers_of_ten_is_found() -> None:
    powers = np.array([f"1e{power}" for power in range(-44, 39)]).astype(np.float32).view(np.uint32)
    assert_shortest((powers[:, None] + np.arange(30, dtype=np.uint32)).ravel().view(np.float32))
    assert_shortest((powers[1:, None] - np.arange(30, dtype=np.uint32)).ravel().view(np.float32))


def test_that_decimals_as_people_write_them_are_found() -> None:
    typed = [count / 10.0**places for places in range(8) for count in (*range(200), 123, 2718281, 3141592)]
    values = np.array(typed).astype(np.float32)
    assert shortest_doubles(values).tolist() == typed


def test_that_a_number_does_not_depend_on_its_neighbours() -> None:
    values = np.random.default_rng(0).integers(0, 2**32, 1_000, dtype=np.uint32).view(np.float32)
    alone = np.concatenate([shortest_doubles(values[index : index + 1]) for index in range(len(values))])
    np.testing.assert_array_equal(shortest_doubles(values), alone)
