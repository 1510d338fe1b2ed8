import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.run_spec import Dtype
from core.document.script import PlotRole
from core.trajectory.curves import MOST_CURVES, curves_of
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory
from gui.models.plotted_curves import PlottedCurves
from tests.gui.recorded import PAIR, SCALAR, scalar_record, scalar_run


def labels(layout: Layout, quantity: PlotRole) -> list[str]:
    return [curve.label for curve in curves_of(layout, quantity)]


def test_that_each_parameter_has_a_curve_and_its_gradient_one_of_the_same_colour() -> None:
    assert labels(PAIR, PlotRole.PARAMETERS) == ["x", "y"]
    assert [curve.name for curve in curves_of(PAIR, PlotRole.GRADIENTS)] == ["∂loss/∂x", "∂loss/∂y"]
    for quantity in (PlotRole.PARAMETERS, PlotRole.GRADIENTS):
        assert [curve.parameter for curve in curves_of(PAIR, quantity)] == [0, 1]


def test_that_the_loss_belongs_to_no_parameter() -> None:
    (curve,) = curves_of(PAIR, PlotRole.LOSS)
    assert (curve.name, curve.parameter) == ("loss", None)


def test_that_up_to_sixteen_elements_are_all_drawn_each_in_its_own_shade() -> None:
    curves = curves_of(Layout((ParameterLayout("A", "A", (4, 4)),)), PlotRole.PARAMETERS)
    assert [curve.row for curve in curves] == list(range(16))
    assert curves[-1].label == "A[3,3]"
    assert len({curve.shade for curve in curves}) == 16
    assert {curve.parameter for curve in curves} == {0}


def test_that_of_a_long_vector_its_norm_and_its_first_elements_are_drawn() -> None:
    layout = Layout((ParameterLayout("w", "w", (1000,)),))
    assert labels(layout, PlotRole.PARAMETERS) == ["norm(w)", "w[0]", "w[1]", "w[2]", "w[3]"]
    assert curves_of(layout, PlotRole.PARAMETERS)[0].row == 16


def test_that_of_many_parameters_each_has_a_share() -> None:
    layout = Layout(tuple(ParameterLayout(name, name, (8,)) for name in "abcd"))
    curves = curves_of(layout, PlotRole.PARAMETERS)
    assert len(curves) == MOST_CURVES
    assert [curve.label for curve in curves[::4]] == ["a[0]", "b[0]", "c[0]", "d[0]"]
    assert curves[4].row == 8


def test_that_it_is_said_how_many_are_not_drawn() -> None:
    layout = Layout(tuple(ParameterLayout(name, name, (8,)) for name in "abcd"))
    trajectory = Trajectory(layout, Dtype.FLOAT32)
    assert PlottedCurves(trajectory, PlotRole.PARAMETERS).not_drawn == 16
    assert PlottedCurves(trajectory, PlotRole.LOSS).not_drawn == 0


def test_that_values_are_those_of_the_record_and_absent_where_it_has_none() -> None:
    trajectory = Trajectory(PAIR, Dtype.FLOAT64)
    trajectory.append(StepRecord(0, (1.0, 2.0), 5.0, (3.0, None), 0.1))
    assert PlottedCurves(trajectory, PlotRole.PARAMETERS).values_at(0) == [1.0, 2.0]
    assert PlottedCurves(trajectory, PlotRole.LOSS).values_at(0) == [5.0]
    assert PlottedCurves(trajectory, PlotRole.GRADIENTS).values_at(0) == [3.0, None]
    assert PlottedCurves(trajectory, PlotRole.LOSS).values_at(1) is None


def test_that_a_part_of_a_run_stands_at_its_own_steps() -> None:
    part = scalar_run([float(step) for step in range(100)]).between(40, 60)
    curves = PlottedCurves(part, PlotRole.LOSS)
    assert (curves.first_step, curves.stop_step) == (40, 60)
    assert curves.extent((45, 50)) == (45.0, 49.0)
    peaks = curves.peaks(0, (45, 50), 100)
    assert (peaks.rows == peaks.values).all()


def test_that_it_is_told_from_which_step_on_something_is_new() -> None:
    trajectory = scalar_run([1.0] * 10)
    curves = PlottedCurves(trajectory, PlotRole.LOSS)
    trajectory.append(scalar_record(10, 1.0))
    assert curves.refresh() == 10
    trajectory.truncate(5)
    trajectory.extend(scalar_record(step, 7.0) for step in range(5, 30))
    assert curves.refresh() == 5
    assert curves.extent() == (1.0, 7.0)


def test_that_the_version_changes_with_what_there_is_to_draw_and_only_then() -> None:
    trajectory = scalar_run([1.0, 2.0])
    curves = PlottedCurves(trajectory, PlotRole.LOSS)
    before = curves.version
    curves.refresh()
    assert curves.version == before
    trajectory.append(scalar_record(2, 3.0))
    curves.refresh()
    assert curves.version != before


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400), st.booleans()), max_size=8))
def test_that_going_on_from_an_earlier_step_is_followed_whatever_was_looked_at(
    turns: list[tuple[int, int, bool]],
) -> None:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT64)
    curves = PlottedCurves(trajectory, PlotRole.PARAMETERS)
    for number, (kept, added, is_seen) in enumerate(turns):
        trajectory.truncate(kept)
        start = trajectory.stop_step
        trajectory.extend(scalar_record(step, float(step % 7 + number)) for step in range(start, start + added))
        if is_seen:
            curves.refresh()
    curves.refresh()
    fresh = PlottedCurves(trajectory, PlotRole.PARAMETERS)
    assert curves.extent() == fresh.extent()
    found, expected = curves.peaks(0, (0, 4000), 20), fresh.peaks(0, (0, 4000), 20)
    np.testing.assert_array_equal(found.values, expected.values)
