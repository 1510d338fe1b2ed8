from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.typed_number import NoNumberError, NumberKind, read_number, write_number

ANY = NumberKind()
WHOLE = NumberKind(is_whole=True, minimum=1, maximum=1_000_000_000)
OR_OFF = NumberKind(is_positive=True, absent_word="aus")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_that_what_is_written_reads_back_to_the_same_bits(value: float) -> None:
    assert read_number(write_number(value, ANY), ANY) == value


@given(st.integers(min_value=1, max_value=1_000_000_000))
def test_that_a_whole_number_stays_whole_and_exact(value: int) -> None:
    read = read_number(write_number(value, WHOLE), WHOLE)
    assert (read, type(read)) == (value, int)


@given(st.floats(min_value=1e-300, max_value=1e300))
def test_that_pythons_own_way_of_writing_a_number_is_read_without_rounding(value: float) -> None:
    assert read_number(repr(value), ANY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("0.03", 0.03), (" .5 ", 0.5), ("−0.5", -0.5), ("1e−3", 1e-3), ("10⁻³", 1e-3), ("1/3", 1 / 3), ("2", 2.0)],
)
def test_that_a_number_is_read_as_it_is_written_on_paper(text: str, value: float) -> None:
    assert read_number(text, ANY) == value


@pytest.mark.parametrize("text", ["10000", "10,000", "10 000", "1e4", "10\u202f000", "+10000"])
def test_that_a_whole_number_may_be_grouped(text: str) -> None:
    assert read_number(text, WHOLE) == 10_000


def test_that_a_seed_of_64_bits_is_kept_to_the_last() -> None:
    assert read_number(str(2**64 - 1), NumberKind(is_whole=True)) == 2**64 - 1


@pytest.mark.parametrize("text", ["", "abc", "0,5", "[1, 2]", "arange(4)", "1e999", "nan", "1 2", "x", "--"])
def test_that_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(NoNumberError, match=r"number"):
        read_number(text, ANY)


@pytest.mark.parametrize("text", ["0", "-3", "1.5", "2000000000", "abc", ""])
def test_that_a_whole_number_out_of_bounds_is_refused(text: str) -> None:
    with pytest.raises(NoNumberError):
        read_number(text, WHOLE)


@pytest.mark.parametrize("text", ["", "off", "OFF", "aus", " Aus "])
def test_that_a_word_stands_for_no_number_in_english_and_in_the_windows_language(text: str) -> None:
    assert read_number(text, OR_OFF) is None


@pytest.mark.parametrize("text", ["0", "-1e-6"])
def test_that_zero_does_not_stand_for_off(text: str) -> None:
    with pytest.raises(NoNumberError, match="aus"):
        read_number(text, OR_OFF)


def test_that_off_is_written_as_the_word() -> None:
    assert write_number(None, OR_OFF) == "aus"


@given(st.text())
def test_that_no_text_raises_anything_else(text: str) -> None:
    for kind in (ANY, WHOLE, OR_OFF):
        with suppress(NoNumberError):
            assert read_number(text, kind) is None or text.strip()
