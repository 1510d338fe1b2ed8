"""What a person types into a lesson is read leniently, and never evaluated."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.notation.guess import LONGEST_GUESS, NOTHING, Guess, parse_guess

VECTOR = Guess((0.0, 4.0, 8.0, 12.0), (4,))


@pytest.mark.parametrize(
    "typed",
    [
        "[0, 4, 8, 12]", "0 4 8 12", "0,4,8,12", "(0, 4, 8, 12)", "[0 4 8 12]", "[ 0.,  4.,  8., 12.]",
        "[0, 4, 8, 12],",
        "tensor([ 0.,  4.,  8., 12.])", "torch.tensor([0, 4, 8, 12])", "tensor([0., 4., 8., 12.], requires_grad=True)",
        "tensor([0., 4., 8., 12.], dtype=torch.float64, grad_fn=<MulBackward0>)",
        "【０，４，８，１２】", "［0，4，8，12］", "0、4、8、12", "0; 4; 8; 12", "  [0, 4, 8, 12]  ", "[0, 4, 8, 24/2]",
    ],
)  # fmt: skip
def test_that_a_vector_is_read_however_it_is_written(typed: str) -> None:
    assert parse_guess(typed) == VECTOR


@pytest.mark.parametrize(
    "typed", ["14", "14.0", "14.", " 14 ", "１４", "14。", "28/2", "tensor(14.)", "1.4e1", "+14", "(14)"]
)
def test_that_a_number_is_read_however_it_is_written(typed: str) -> None:
    assert parse_guess(typed) == Guess((14.0,))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1/3", 1 / 3), ("-1/3", -1 / 3), ("−1/3", -1 / 3), ("⅓", 1 / 3), ("－0.5", -0.5), ("-inf", -math.inf),
        ("True", 1), ("false", 0),
    ],
)  # fmt: skip
def test_that_fractions_signs_and_words_for_numbers_are_read(typed: str, number: float) -> None:
    assert parse_guess(typed) == Guess((number,))


@pytest.mark.parametrize(
    "typed", ["None", "none", "NONE", "没有", "無".replace("無", "无"), "nothing", "None.", " None "]
)
def test_that_nothing_is_a_guess_too(typed: str) -> None:
    assert parse_guess(typed) == NOTHING


def test_that_a_matrix_and_lists_of_truths_and_ones_are_read() -> None:
    assert (
        parse_guess("[[1, 2], [3, 4]]")
        == parse_guess("tensor([[1., 2.],\n        [3., 4.]])")
        == Guess((1, 2, 3, 4), (2, 2))
    )
    assert parse_guess("[True, False]") == Guess((1, 0), (2,))
    assert parse_guess("torch.ones(2, 2)") == Guess((1, 1, 1, 1), (2, 2))
    assert parse_guess("zeros(3)") == Guess((0, 0, 0), (3,))


@pytest.mark.parametrize(
    "typed",
    [
        "", "   ", "I do not know", "x", "2x", "[1, 2", "[1, [2]]", "1 +", "randn(3)", "ones(100000)", "[", "1e999",
        "__import__('os')", "," * 9,
    ],
)  # fmt: skip
def test_that_what_is_no_guess_is_none(typed: str) -> None:
    assert parse_guess(typed) is None


@settings(derandomize=True, deadline=None)
@given(st.text(max_size=40) | st.text("[]() ,.-+/0123456789eNnTtensorru½；、\n", max_size=60))
def test_that_any_text_is_a_guess_or_none(typed: str) -> None:
    guess = parse_guess(typed)
    assert guess is None or guess.numbers is None or len(guess.numbers) == math.prod(guess.shape)


def test_that_a_very_long_text_is_not_even_read() -> None:
    assert parse_guess("1 " * LONGEST_GUESS) is None


@settings(derandomize=True, deadline=None)
@given(st.lists(st.floats(-1e6, 1e6).map(lambda number: round(number, 3)), min_size=2, max_size=6))
def test_that_what_is_written_is_read_back(numbers: list[float]) -> None:
    for typed in (str(numbers), " ".join(map(str, numbers)), f"tensor({numbers})"):
        assert parse_guess(typed) == Guess(tuple(numbers), (len(numbers),))
