import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.round_numbers import covering_steps, round_step, small_step, step_marks, with_end


@given(st.floats(1e-300, 1e300), st.floats(1, 20))
def test_that_a_round_step_reaches_across_and_is_not_much_too_long(span: float, intervals: float) -> None:
    step = round_step(span, intervals)
    assert span * (1 - 1e-6) <= step * intervals <= span * 2.51


@given(st.integers(0, 10_000_000), st.floats(0.1, 20))
def test_that_marks_at_steps_are_whole_and_begin_with_0(stop: int, intervals: float) -> None:
    marks = step_marks(stop, intervals)
    assert marks[0] == 0
    assert marks[-1] <= stop
    assert len(marks) <= intervals + 2


@pytest.mark.parametrize(
    ("planned", "last", "stop"), [(40, 12, 40), (40, 40, 40), (40, 41, 80), (0, 0, 10), (0, 11, 20), (1, 5, 8)]
)
def test_that_the_axis_of_steps_covers_the_plan_and_grows_by_doubling(planned: int, last: int, stop: int) -> None:
    assert covering_steps(planned, last) == stop


@given(st.integers(1, 1000), st.floats(0, 30))
def test_that_small_steps_meet_the_marks(step: int, most_parts: float) -> None:
    small = small_step(step, most_parts)
    assert step % small == 0
    assert step // small <= max(most_parts, 1)


def test_that_the_last_step_takes_the_place_of_a_mark_beside_it() -> None:
    assert with_end([0, 10, 20, 30], 37, 3) == [0, 10, 20, 30, 37]
    assert with_end([0, 10, 20, 30], 31, 3) == [0, 10, 20, 31]
    assert with_end([0], 0, 3) == [0]
