"""What was recorded comes back exactly, and what was looked at stays as it was."""

from collections.abc import Iterator
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from core.document.run_spec import Dtype
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory

SCALAR = Layout((ParameterLayout("x", "x"),), ("momentum_buffer",))
TWO = Layout((ParameterLayout("A", "A", (2, 2)), ParameterLayout("λ", "lambda")), ("momentum_buffer", "max_exp_avg_sq"))
WIDTHS = {Dtype.FLOAT32: 32, Dtype.FLOAT64: 64}


def numbers(dtype: Dtype) -> st.SearchStrategy[float]:
    return st.floats(width=32) if dtype is Dtype.FLOAT32 else st.floats()


@st.composite
def records(draw: st.DrawFn, layout: Layout, dtype: Dtype, first_step: int) -> list[StepRecord]:
    number = numbers(dtype)
    width, states = layout.width, layout.width * len(layout.state_names)
    return [
        StepRecord(
            step,
            draw(st.tuples(*[number] * width)),
            draw(number),
            draw(st.tuples(*[st.none() | number] * width)),
            draw(st.sampled_from([0.1, 0.1, 0.3, -0.0, 0.0])),
            draw(st.tuples(*[st.none() | number] * states)),
        )
        for step in range(first_step, first_step + draw(st.integers(0, 4)))
    ]


def scalar_record(step: int, value: float = 1.0, learning_rate: float = 0.1) -> StepRecord:
    return StepRecord(step, (value,), value * value, (2 * value,), learning_rate, (None if step == 0 else value,))


def trajectory_of(count: int) -> Trajectory:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    trajectory.extend(scalar_record(step, float(step)) for step in range(count))
    return trajectory


def assert_same(found: list[StepRecord], expected: list[StepRecord]) -> None:
    # As text NaN is NaN, -0.0 is not 0.0, and None is neither.
    assert repr(found) == repr(expected)


@given(st.data(), st.sampled_from([SCALAR, TWO]), st.sampled_from(Dtype), st.integers(0, 10**9))
def test_that_every_record_comes_back_exactly(data: st.DataObject, layout: Layout, dtype: Dtype, first: int) -> None:
    put_in = data.draw(records(layout, dtype, first))
    trajectory = Trajectory(layout, dtype, first_step=first)
    trajectory.extend(put_in)
    assert_same([trajectory.record(record.step) for record in put_in], put_in)


class TrajectoryBesideAList(RuleBasedStateMachine):
    """A trajectory does what a plain list of its records does; views and slices keep what they showed."""

    def __init__(self) -> None:
        super().__init__()
        self.trajectory = Trajectory(SCALAR, Dtype.FLOAT32, first_step=3)
        self.list: list[StepRecord] = []
        self.views: list[tuple[np.ndarray[Any, Any], str]] = []
        self.parts: list[tuple[Trajectory, list[StepRecord]]] = []

    @rule(data=st.data())
    def extend_by_a_few(self, data: st.DataObject) -> None:
        more = data.draw(records(SCALAR, Dtype.FLOAT32, 3 + len(self.list)))
        self.trajectory.extend(more)
        self.list += more

    @rule(count=st.integers(200, 600), value=st.floats(width=16, allow_nan=False, allow_infinity=False))
    def extend_by_many(self, count: int, value: float) -> None:
        step = 3 + len(self.list)
        more = [
            StepRecord(step + i, (value,), float(i), (None,), 0.1 if i < 300 else 0.2, (1.0,)) for i in range(count)
        ]
        self.trajectory.extend(more)
        self.list += more

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def truncate(self, data: st.DataObject) -> None:
        length = data.draw(st.integers(0, len(self.list)))
        self.trajectory.truncate(length)
        del self.list[length:]

    @rule(heading=st.sampled_from(["step", "x", "loss", "grad_x", "learning_rate", "momentum_buffer_x"]))
    def keep_a_view(self, heading: str) -> None:
        view = self.trajectory.column(heading)
        self.views.append((view, repr(view.tolist())))

    @rule(data=st.data())
    def keep_a_slice(self, data: st.DataObject) -> None:
        start, stop = data.draw(st.tuples(*[st.integers(0, len(self.list) + 5)] * 2))
        self.parts.append((self.trajectory.between(start, stop), self.list[max(start - 3, 0) : max(stop - 3, 0)]))

    @precondition(lambda self: self.parts)
    @rule(data=st.data())
    def extend_a_slice(self, data: st.DataObject) -> None:
        part, expected = data.draw(st.sampled_from(self.parts))
        more = data.draw(records(SCALAR, Dtype.FLOAT32, part.stop_step))
        part.extend(more)
        expected += more

    @invariant()
    def it_holds_the_list(self) -> None:
        assert len(self.trajectory) == len(self.list)
        probes = sorted({*range(min(3, len(self.list))), *range(max(len(self.list) - 3, 0), len(self.list))})
        assert_same([self.trajectory.record(3 + row) for row in probes], [self.list[row] for row in probes])

    def teardown(self) -> None:
        assert_same([self.trajectory.record(record.step) for record in self.list], self.list)
        for view, text in self.views:
            assert repr(view.tolist()) == text
        for part, expected in self.parts:
            assert_same([part.record(record.step) for record in expected], expected)
            assert len(part) == len(expected)


TestTrajectoryBesideAList = TrajectoryBesideAList.TestCase
TestTrajectoryBesideAList.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)


def test_that_columns_are_the_records_numbers_in_the_runs_dtype() -> None:
    trajectory = Trajectory(TWO, Dtype.FLOAT32, first_step=7)
    trajectory.append(StepRecord(7, (1.0, 2.0, 3.0, 4.0, 5.0), 6.0, (7.0,) * 4 + (None,), 0.1, (8.0,) * 10))
    assert trajectory.column("A[1,0]").dtype == np.float32
    assert trajectory.column("learning_rate").dtype == np.float64
    headings = ["step", "A[0,1]", "lambda", "loss", "grad_A[0,0]", "learning_rate", "max_exp_avg_sq_lambda"]
    assert [trajectory.column(heading).tolist() for heading in headings] == [[7], [2], [5], [6], [7], [0.1], [8]]
    assert np.isnan(trajectory.column("grad_lambda")).all()
    shapes = [part.shape for part in (trajectory.parameters, trajectory.gradients, trajectory.state)]
    assert shapes == [(5, 1), (5, 1), (10, 1)]


def test_that_an_unknown_heading_is_refused() -> None:
    with pytest.raises(KeyError, match="grad_y"):
        trajectory_of(2).column("grad_y")


def test_that_a_parameter_called_loss_is_found_before_the_loss() -> None:
    trajectory = Trajectory(Layout((ParameterLayout("loss", "loss"),)), Dtype.FLOAT64)
    trajectory.append(StepRecord(0, (2.0,), 4.0, (4.0,), 0.1))
    assert trajectory.column("loss").tolist() == [2]
    assert trajectory.losses.tolist() == [4]


def test_that_columns_are_views_without_copies_and_cannot_be_written() -> None:
    trajectory = trajectory_of(1_000)
    part = trajectory.between(10, 900)
    for column in (trajectory.losses, trajectory.column("x"), trajectory.gradients, part.column("loss")):
        assert not column.flags.owndata
        with pytest.raises(ValueError, match="read-only"):
            column[...] = 0
    assert np.shares_memory(trajectory.losses, part.losses)


def test_that_a_learning_rate_that_never_changes_takes_no_memory() -> None:
    assert trajectory_of(1_000).learning_rates.strides == (0,)


def test_that_a_changed_learning_rate_is_known_from_its_step_on() -> None:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    rates = [0.1] * 300 + [0.01] * 300 + [-0.0, 0.0]
    trajectory.extend(scalar_record(step, learning_rate=rate) for step, rate in enumerate(rates))
    assert repr(trajectory.learning_rates.tolist()) == repr(rates)
    assert trajectory.between(299, 301).learning_rates.tolist() == [0.1, 0.01]
    trajectory.truncate(300)
    assert trajectory.learning_rates.tolist() == [0.1] * 300
    trajectory.extend(scalar_record(step, learning_rate=0.5) for step in range(300, 700))
    assert trajectory.learning_rates.tolist() == [0.1] * 300 + [0.5] * 400


def test_that_what_is_not_there_is_told_from_nan() -> None:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    states = [None, None, float("nan"), 1.0]
    trajectory.extend(StepRecord(step, (1.0,), 1.0, (None,), 0.1, (state,)) for step, state in enumerate(states))
    assert trajectory.present("momentum_buffer_x").tolist() == [False, False, True, True]
    assert trajectory.between(1, 3).present("momentum_buffer_x").tolist() == [False, True]
    assert not trajectory.present("grad_x").any()
    assert trajectory.present("step").all()
    assert np.isnan(trajectory.column("momentum_buffer_x")).tolist() == [True, True, True, False]


def test_that_a_record_that_does_not_follow_is_refused_and_those_before_it_stay() -> None:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    with pytest.raises(ValueError, match="Step 3 cannot follow step 1"):
        trajectory.extend(scalar_record(step) for step in (0, 1, 3))
    assert len(trajectory) == 2
    with pytest.raises(ValueError, match="Step 0"):
        Trajectory(SCALAR, Dtype.FLOAT32, first_step=5).append(scalar_record(0))


@pytest.mark.parametrize(
    "record",
    [
        StepRecord(0, (1.0, 1.0), 1.0, (1.0,), 0.1, (None,)),
        StepRecord(0, (1.0,), 1.0, (), 0.1, (None,)),
        StepRecord(0, (1.0,), 1.0, (1.0,), 0.1),
    ],
)
def test_that_a_record_of_another_layout_is_refused(record: StepRecord) -> None:
    with pytest.raises(ValueError, match="laid out"):
        Trajectory(SCALAR, Dtype.FLOAT32).append(record)


@pytest.mark.parametrize("value", [0.1, 1e300])
def test_that_no_number_is_rounded_unseen(value: float) -> None:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    trajectory.append(scalar_record(0, value))
    with pytest.raises(ValueError, match="none of float32"):
        trajectory.record(0)


def test_that_an_interrupted_run_keeps_what_was_done() -> None:
    def interrupted() -> Iterator[StepRecord]:
        yield from (scalar_record(step) for step in range(300))
        raise KeyboardInterrupt

    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    with pytest.raises(KeyboardInterrupt):
        trajectory.extend(interrupted())
    assert_same([trajectory.record(299)], [scalar_record(299)])
    assert len(trajectory) == 300


class InterruptedOnce:
    """A number whose reader is interrupted the first time, as by Ctrl+C."""

    def __init__(self) -> None:
        self.was_read = False

    def __float__(self) -> float:
        if self.was_read:
            return 0.5
        self.was_read = True
        raise KeyboardInterrupt


def test_that_an_interrupt_while_records_are_stored_loses_and_doubles_none() -> None:
    trajectory = trajectory_of(3)
    trajectory.append(scalar_record(3, learning_rate=cast(float, InterruptedOnce())))
    trajectory.append(scalar_record(4, 2.0))
    with pytest.raises(KeyboardInterrupt):
        trajectory.record(0)
    assert trajectory.losses.tolist() == [0, 1, 4, 1, 4]
    assert trajectory.learning_rates.tolist() == [0.1, 0.1, 0.1, 0.5, 0.1]


def test_that_what_was_looked_at_stays_when_steps_are_run_anew() -> None:
    trajectory = trajectory_of(6)
    view, part = trajectory.losses, trajectory.between(4, 6)
    trajectory.truncate(3)
    trajectory.extend(scalar_record(step, 10.0, learning_rate=0.2) for step in range(3, 6))
    assert trajectory.losses.tolist() == [0, 1, 4, 100, 100, 100]
    assert trajectory.learning_rates.tolist() == [0.1] * 3 + [0.2] * 3
    assert view.tolist() == [0, 1, 4, 9, 16, 25]
    assert_same([part.record(4)], [scalar_record(4, 4.0)])


def test_that_a_step_that_is_not_there_is_refused() -> None:
    trajectory = trajectory_of(3)
    for step in (-1, 3):
        with pytest.raises(IndexError, match=f"no step {step}"):
            trajectory.record(step)


def test_that_a_slice_beyond_the_records_is_what_is_there() -> None:
    trajectory = trajectory_of(5)
    assert trajectory.between(3, 99).column("step").tolist() == [3, 4]
    assert trajectory.between(-4, 2).column("x").tolist() == [0, 1]
    assert len(trajectory.between(4, 2)) == len(trajectory.between(7, 9)) == 0
