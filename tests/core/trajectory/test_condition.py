"""A condition is met at the same step whether records are looked at one by one or all at once."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.run_spec import Dtype
from core.trajectory.condition import Condition, Watched, first_met, is_met_at
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory

LAYOUT = Layout((ParameterLayout("x", "x"), ParameterLayout("v", "v", (40,))))
SMALL = st.sampled_from([-1.0, -0.0, 0.0, 0.5, 1.0, 2.0, 1e300])
GRADIENT = st.tuples(st.none() | SMALL, *[SMALL] * 17)


def trajectory_of(rows: list[tuple[float, float, tuple[float | None, ...]]]) -> Trajectory:
    trajectory = Trajectory(LAYOUT, Dtype.FLOAT64)
    for step, (x, loss, gradients) in enumerate(rows):
        trajectory.append(StepRecord(step, (x, *(0.0,) * 17), loss, gradients, 0.1))
    return trajectory


@given(
    st.lists(st.tuples(SMALL, SMALL | st.just(math.nan), GRADIENT), max_size=12),
    st.sampled_from(Watched),
    SMALL | st.sampled_from([math.sqrt(2), math.nextafter(1.0, 2.0), math.nextafter(1.0, 0.0)]),
    st.integers(0, 12),
)
def test_that_the_first_step_is_the_one_that_is_found_one_by_one(
    rows: list[tuple[float, float, tuple[float | None, ...]]], watched: Watched, bound: float, start: int
) -> None:
    trajectory, condition = trajectory_of(rows), Condition(watched, bound)
    expected = next((step for step in range(start, len(rows)) if is_met_at(condition, trajectory, step)), None)
    assert first_met(condition, trajectory, start) == expected


def test_that_a_bound_is_not_rounded_to_the_format_of_the_run() -> None:
    trajectory = Trajectory(LAYOUT, Dtype.FLOAT32)
    gradients = (0.0,) * 18
    trajectory.append(StepRecord(0, gradients, 0.5, gradients, 0.1))
    assert first_met(Condition(Watched.LOSS, math.nextafter(0.5, 1.0)), trajectory, 0) == 0
    assert first_met(Condition(Watched.LOSS, 0.5), trajectory, 0) is None


@pytest.mark.parametrize(
    ("values", "bound", "expected"),
    [
        ([3.0, 2.0, 1.0], 2.0, 1),
        ([1.0, 2.0, 3.0], 2.5, 2),
        ([2.0, 1.0, 3.0], 2.0, 2),
        ([2.0, 2.0, 2.0], 2.0, None),
        ([1.0, math.nan, 3.0], 2.0, None),
    ],
)
def test_that_a_parameter_reaches_a_bound_from_either_side_and_does_not_by_leaving_it(
    values: list[float], bound: float, expected: int | None
) -> None:
    trajectory = trajectory_of([(value, 0.0, (0.0,) * 18) for value in values])
    assert first_met(Condition(Watched.PARAMETER, bound), trajectory, 0) == expected


def test_that_nothing_happened_before_the_first_record() -> None:
    trajectory = trajectory_of([(1.0, 1.0, (0.0,) * 18)] * 2)
    assert first_met(Condition(Watched.LOSS_CHANGE, 1e-9), trajectory, 0) == 1
