import pytest

from core.document.run_spec import Dtype
from core.trajectory.step_record import ParameterLayout
from gui.value_text import count_text, texts, whole_text

pytestmark = pytest.mark.usefixtures("qapp")


def layout(*shape: int) -> ParameterLayout:
    return ParameterLayout("x", "x", shape)


def test_that_a_number_is_shown_at_six_digits_with_a_real_minus_sign() -> None:
    assert next(texts((-0.0308471234,), layout())) == "−0.0308471"


def test_that_a_number_that_does_not_fit_loses_digits_but_never_its_exponent() -> None:
    ways = list(texts((-1.234567e-11,), layout()))
    assert ways[0] == "−1.23457e−11"
    assert ways[-1] == "−1e−11"
    assert all(way.endswith("e−11") for way in ways)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), None])
def test_that_what_is_no_finite_number_is_said_in_a_word(number: float | None) -> None:
    assert len(list(texts((number,), layout()))) == 1


def test_that_a_short_vector_is_shown_whole() -> None:
    assert next(texts((0.0, 1.0, 2.0, 3.0), layout(4))) == "[0, 1, 2, 3]"


def test_that_a_matrix_is_shown_in_rows() -> None:
    assert next(texts((1.0, 2.0, 3.0, 4.0, 5.0, 6.0), layout(2, 3))) == "[[1, 2, 3], [4, 5, 6]]"


def test_that_a_long_vector_is_shown_by_its_length_and_its_norm() -> None:
    ways = list(texts((*16 * [0.5], 18.2574), layout(1000)))
    assert ways[:2] == ["1,000 numbers, norm 18.2574", "norm 18.2574"]
    assert all("18" in way or "|·|" in way for way in ways)


def test_that_a_tool_tip_has_every_digit_of_the_runs_own_format() -> None:
    as_float32 = 0.10000000149011612
    assert whole_text((as_float32,), layout(), Dtype.FLOAT32) == "0.1"
    assert whole_text((as_float32,), layout(), Dtype.FLOAT64) == "0.10000000149011612"


def test_that_a_long_vectors_tool_tip_says_how_much_of_it_is_known() -> None:
    told = whole_text((*range(16), 99.5), layout(40), Dtype.FLOAT64)
    assert told.startswith("40 numbers, norm 99.5")
    assert "the first 16: 0, 1, 2" in told
    assert told.endswith("15, …")


@pytest.mark.parametrize(
    ("shape", "text"), [((), "one number"), ((4,), "4 numbers"), ((3, 4), "3×4 numbers"), ((1000,), "1,000 numbers")]
)
def test_that_a_shape_is_said_in_words(shape: tuple[int, ...], text: str) -> None:
    assert count_text(shape) == text
