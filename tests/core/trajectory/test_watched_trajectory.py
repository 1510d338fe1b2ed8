"""What was watched of a script, as curves: every bit, gaps where nothing is, colours, and moments."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.script import Every, PlotRole
from core.trajectory.tensor_value import TensorValue
from core.trajectory.watched import FoundWatch, Sample, WatchedValue
from core.trajectory.watched_trajectory import WatchedTrajectory
from tests.core.trajectory.sampled import descent, found, sample, tensor, watched

PARAMETERS, LOSS, GRADIENTS = PlotRole.PARAMETERS, PlotRole.LOSS, PlotRole.GRADIENTS


def column(run: WatchedTrajectory, row: int = 0, role: PlotRole = PARAMETERS) -> list[float]:
    numbers: list[float] = run.column_of(role, row).tolist()
    return numbers


def colours(run: WatchedTrajectory, role: PlotRole) -> dict[str, int | None]:
    return {curve.name: curve.parameter for curve in run.curves(role)}


def test_that_each_plot_has_the_watches_of_its_role_under_their_texts() -> None:
    run = descent(3)
    names = {role: [curve.name for curve in run.curves(role)] for role in PlotRole}
    assert names == {PARAMETERS: ["x", "y"], LOSS: ["loss"], GRADIENTS: ["x.grad", "y.grad"]}


def test_that_a_parameter_and_its_gradient_have_one_colour_and_the_loss_its_own() -> None:
    run = descent(1)
    assert colours(run, PARAMETERS) == {"x": 0, "y": 1}
    assert colours(run, GRADIENTS) == {"x.grad": 0, "y.grad": 1}
    assert colours(run, LOSS) == {"loss": None}


def test_that_colours_stay_whatever_is_found_later() -> None:
    run = WatchedTrajectory(Every.BACKWARD)
    run.extend(found("loss", "w[0].grad", "loss2"), [sample(0, 1.0, 2.0, 3.0)])
    before = {role: colours(run, role) for role in PlotRole}
    run.extend(found("b", "w[0]"), [sample(1, 1.0, 2.0, 3.0, 4.0, 5.0)])
    assert colours(run, GRADIENTS) == before[GRADIENTS]
    assert colours(run, LOSS) == before[LOSS] == {"loss": None, "loss2": 1}
    assert colours(run, PARAMETERS) == {"b": 2, "w[0]": 0}


def test_that_a_gap_is_where_nothing_is_or_another_shape() -> None:
    run = watched(["x"], [[None], [tensor(1.5)], [tensor([1.0, 2.0])], [None], [tensor(2.5)]])
    np.testing.assert_array_equal(column(run), [np.nan, 1.5, np.nan, np.nan, 2.5])
    assert run.numbers(PARAMETERS, 2) == [None]
    assert run.numbers(PARAMETERS, 4) == [2.5]


def test_that_nan_is_a_value_and_no_gap() -> None:
    run = watched(["x"], [[tensor(np.nan)], [None]])
    assert run.texts(PARAMETERS, 0) == ["nan"]
    assert run.texts(PARAMETERS, 1) == [None]


def test_that_a_watch_that_is_found_later_begins_later() -> None:
    run = WatchedTrajectory(Every.BACKWARD)
    run.extend(found("x"), [sample(0, 1.0), sample(1, 2.0)])
    run.extend(found("y"), [sample(2, 3.0), sample(3, 4.0, 5.0)])
    np.testing.assert_array_equal(column(run, 1), [np.nan, np.nan, np.nan, 5.0])
    assert column(run, 0) == [1.0, 2.0, 3.0, 4.0]


def test_that_a_small_tensor_has_a_curve_an_element_and_a_long_one_its_norm_and_four() -> None:
    assert [curve.label for curve in watched(["w"], [[tensor([[1, 2], [3, 4]])]]).curves(PARAMETERS)] == [
        "w[0,0]", "w[0,1]", "w[1,0]", "w[1,1]"
    ]  # fmt: skip
    run = WatchedTrajectory(Every.BACKWARD)
    run.extend(found("w"), [sample(0, tensor(range(100)), norms=[573.0])])
    assert [curve.label for curve in run.curves(PARAMETERS)] == ["norm(w)", "w[0]", "w[1]", "w[2]", "w[3]"]
    rows = [curve.row for curve in run.curves(PARAMETERS)]
    assert [column(run, row)[0] for row in rows] == [573.0, 0.0, 1.0, 2.0, 3.0]
    assert run.width(PARAMETERS) == 17


def test_that_an_element_of_a_sum_is_written_with_brackets() -> None:
    run = watched(["a + b", "f(a)", "m.weight", "a[1:]"], [[tensor([1, 2])] * 4])
    labels = [curve.label for curve in run.curves(PARAMETERS)]
    assert labels[::2] == ["(a + b)[0]", "f(a)[0]", "m.weight[0]", "a[1:][0]"]


def test_that_a_shape_that_becomes_known_makes_other_curves() -> None:
    run = watched(["x"], [[None], [None]])
    before = run.layout_version
    assert [curve.label for curve in run.curves(PARAMETERS)] == ["x"]
    run.extend((), [sample(2, tensor([1, 2, 3]))])
    assert run.layout_version != before
    assert len(run.curves(PARAMETERS)) == 3
    np.testing.assert_array_equal(column(run, 2), [np.nan, np.nan, 3])
    after = run.layout_version
    run.extend((), [sample(3, tensor([1, 2, 3]))])
    assert run.layout_version == after


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (tensor(0.1), "0.1"),
        (tensor(0.1, "float64"), "0.1"),
        (tensor(np.float32(0.1), "float64"), "0.10000000149011612"),
        (tensor(-3, "int64"), "−3"),
        (tensor(2**62 + 1, "int64"), "4611686018427387905"),
        (tensor([True], "bool"), "true"),
        (True, "true"),
        (7, "7"),
        (2**62 + 1, "4611686018427387905"),
        (-(2**62) - 1, "−4611686018427387905"),
        (0.1, "0.1"),
        (tensor(1 + 2j, "complex64"), None),
        (TensorValue("bfloat16", (), b"\0\0"), None),
    ],
)
def test_that_every_value_can_be_read_in_its_own_dtype(value: WatchedValue, text: str | None) -> None:
    assert watched(["x"], [[value]]).texts(PARAMETERS, 0) == [text]


def test_that_what_is_drawn_of_truths_and_whole_numbers_are_numbers() -> None:
    run = watched(["x"], [[True], [False], [3], [2.5], [tensor(4, "int64")]])
    assert column(run) == [1.0, 0.0, 3.0, 2.5, 4.0]
    assert run.texts(PARAMETERS, 1) == ["false"]


def test_that_a_moment_and_a_sample_find_each_other() -> None:
    run = WatchedTrajectory(Every.STATEMENT)
    run.extend(found("x"), [sample(0, 1.0, moment=3), sample(1, 2.0, moment=3), sample(2, 3.0, moment=8)])
    assert [run.sample_at(moment) for moment in (0, 2, 3, 7, 8, 99)] == [-1, -1, 1, 1, 2, 2]
    assert [run.moment_of(number) for number in range(3)] == [3, 3, 8]
    assert run.line_of(2) == 7


def test_that_samples_that_are_there_already_are_dropped_and_a_gap_is_refused() -> None:
    run = watched(["x"], [[1.0], [2.0]])
    run.extend((), [sample(1, 2.0), sample(2, 3.0)])
    assert column(run) == [1.0, 2.0, 3.0]
    with pytest.raises(ValueError, match="Sample 4 cannot follow sample 2"):
        run.extend((), [sample(4, 1.0)])


def test_that_the_first_samples_stay_what_they_were_while_others_come() -> None:
    run = watched(["x"], [[1], [2**60 + 1]])
    part = run.until(2)
    run.extend(found("y"), [sample(number, 0.5, 1.0) for number in range(2, 500)])
    assert (len(part), [watch.text for watch in part.watches]) == (2, ["x"])
    (_, _, only) = part.columns()
    assert only.numbers.dtype == np.int64
    assert only.numbers.tolist() == [1, 2**60 + 1]


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(width=32).map(tensor),
    st.floats().map(lambda value: tensor(value, "float64")),
    st.lists(st.floats(width=32), min_size=2, max_size=2).map(tensor),
)


@settings(max_examples=80)
@given(st.lists(st.tuples(VALUES, VALUES), max_size=30), st.lists(st.integers(1, 9), max_size=8))
def test_that_batches_make_no_difference(rows: list[tuple[WatchedValue, WatchedValue]], sizes: list[int]) -> None:
    whole = watched(["x", "y"], rows)
    run = WatchedTrajectory(Every.BACKWARD)
    run.extend(found("x", "y"), ())
    for size in [*sizes, len(rows)]:
        first = len(run)
        run.extend((), [sample(first + place, *row) for place, row in enumerate(rows[first : first + size])])
    assert run.curves(PARAMETERS) == whole.curves(PARAMETERS)
    for number in range(len(rows)):
        assert run.texts(PARAMETERS, number) == whole.texts(PARAMETERS, number)
    for row in range(run.width(PARAMETERS)):
        np.testing.assert_array_equal(column(run, row), column(whole, row))


def test_that_a_watch_may_be_on_a_plot_that_a_person_chose() -> None:
    run = WatchedTrajectory(Every.ITERATION)
    run.extend([FoundWatch("lr", PlotRole.LOSS)], [Sample(0, 1, (0.1,), (None,))])
    assert colours(run, LOSS) == {"lr": None}
    assert run.curves(GRADIENTS) == ()
    assert run.width(GRADIENTS) == 0
