"""The samples of a script as CSV: gaps, watches that are found later, and every bit."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.script import Every
from core.storage.trajectory_csv import AmbiguousHeadingError
from core.storage.watched_csv import watched_csv_file, write_watched
from core.trajectory.watched import WatchedValue
from core.trajectory.watched_trajectory import WatchedTrajectory
from tests.core.trajectory.sampled import found, sample, tensor, watched


def written(run: WatchedTrajectory) -> list[list[str]]:
    target = io.BytesIO()
    write_watched(target, run)
    return list(csv.reader(io.StringIO(target.getvalue().decode(), newline="")))


def test_that_a_row_says_which_sample_it_is_where_it_was_taken_and_what_was_there() -> None:
    assert written(watched(["x", "x.grad"], [[tensor(0.1), None], [tensor(0.2), tensor(-0.0)]])) == [
        ["backward", "line", "x", "x.grad"],
        ["0", "7", "0.1", ""],
        ["1", "7", "0.2", "-0.0"],
    ]


def test_that_a_watch_that_is_found_later_is_empty_before() -> None:
    run = WatchedTrajectory(Every.ITERATION)
    run.extend(found("x"), [sample(0, 1), sample(1, 2)])
    run.extend(found("k"), [sample(2, 3, 4)])
    assert written(run) == [
        ["iteration", "line", "x", "k"],
        ["0", "7", "1", ""],
        ["1", "7", "2", ""],
        ["2", "7", "3", "4"],
    ]


def test_that_no_bit_is_lost_where_the_dtype_changes() -> None:
    run = watched(["x"], [[tensor(0.1)], [tensor(0.1, "float64")], [True], [2**53 + 1]])
    cells = [row[2] for row in written(run)[1:]]
    assert [float(cell) for cell in cells[:3]] == [float(np.float32(0.1)), 0.1, 1.0]


def test_that_whole_numbers_and_truths_are_written_whole_also_with_gaps() -> None:
    run = watched(["n", "t"], [[2**62 + 1, tensor([True], "bool")], [None, None], [-3, tensor([False], "bool")]])
    assert [row[2:] for row in written(run)[1:]] == [[str(2**62 + 1), "1"], ["", ""], ["-3", "0"]]


def test_that_a_heading_that_two_watches_share_is_refused_and_that_x_and_its_element_are_not() -> None:
    with pytest.raises(AmbiguousHeadingError):
        written(watched(["line"], [[1.0]]))
    assert written(watched(["x", "x[0]"], [[tensor([1.0, 2.0]), tensor(1.0)]]))[0][2:] == ["x[0]", "x[1]"]


def test_that_pieces_are_the_whole() -> None:
    rows: list[list[WatchedValue]] = [[tensor([number, 0.5]), None if number % 3 else number] for number in range(50)]
    run = watched(["x", "n"], rows)
    target = io.BytesIO()
    with watched_csv_file(target, run) as file:
        for start in range(0, 60, 7):
            file.write(start, start + 7)
    assert target.getvalue().decode() == "".join(",".join(row) + "\r\n" for row in written(run))


@given(st.lists(st.floats(width=32), min_size=1, max_size=50))
def test_that_every_float32_reads_back(values: list[float]) -> None:
    cells = [row[2] for row in written(watched(["x"], [[tensor(value)] for value in values]))[1:]]
    read = np.array([float(cell) for cell in cells], dtype=np.float32)
    np.testing.assert_array_equal(read, np.array(values, dtype=np.float32))
