"""A CSV file holds every bit of a trajectory, and looks as RFC 4180 says."""

import csv
import io
import math
import struct
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from core.document.run_spec import Dtype
from core.storage.trajectory_csv import AmbiguousHeadingError, csv_file, write_csv
from core.storage.write_refusal import CannotWriteError, WriteRefusal
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory

X = ParameterLayout("x", "x")
PLAIN = Layout((X,))
MOMENTUM = Layout((X,), ("momentum_buffer",))
NAN, INF = float("nan"), float("inf")


def trajectory_of(layout: Layout, dtype: Dtype, records: list[StepRecord]) -> Trajectory:
    trajectory = Trajectory(layout, dtype, first_step=records[0].step if records else 0)
    trajectory.extend(records)
    return trajectory


def text_of(trajectory: Trajectory) -> str:
    stream = io.BytesIO()
    write_csv(stream, trajectory)
    return stream.getvalue().decode()


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def column_of(values: list[float], dtype: Dtype) -> list[str]:
    """The cells of the loss, where it has some values."""
    records = [StepRecord(step, (0.0,), value, (0.0,), 0.1) for step, value in enumerate(values)]
    return [row[2] for row in rows_of(text_of(trajectory_of(PLAIN, dtype, records)))[1:]]


@pytest.fixture(scope="module")
def long() -> Trajectory:
    values = np.random.default_rng(1).standard_normal(45_000).astype(np.float32).tolist()
    records = [
        StepRecord(step, (value,), value, (value,), 0.1 if step < 20_000 else 0.01, (value if step else None,))
        for step, value in enumerate(values)
    ]
    return trajectory_of(MOMENTUM, Dtype.FLOAT32, records)


def test_that_a_trajectory_is_written_as_told() -> None:
    records = [
        StepRecord(0, (float(np.float32(0.1)),), 15.0, (-0.0,), 0.1, (None,)),
        StepRecord(1, (NAN,), INF, (-INF,), 0.1, (NAN,)),
        StepRecord(2, (float(np.float32(1e-45)),), 1.5, (float(np.float32(1e30)),), 1e-7, (-2.25,)),
    ]
    assert text_of(trajectory_of(MOMENTUM, Dtype.FLOAT32, records)) == (
        "step,x,loss,grad_x,learning_rate,momentum_buffer_x\r\n"
        "0,0.1,15.0,-0.0,0.1,\r\n"
        "1,nan,inf,-inf,0.1,nan\r\n"
        "2,1e-45,1.5,1e30,1e-7,-2.25\r\n"
    )


def test_that_headings_with_commas_are_quoted_and_greek_is_utf_8() -> None:
    layout = Layout((ParameterLayout("A", "A", (1, 2)), ParameterLayout("λ", "λ")))
    assert text_of(Trajectory(layout, Dtype.FLOAT32)) == (
        'step,"A[0,0]","A[0,1]",λ,loss,"grad_A[0,0]","grad_A[0,1]",grad_λ,learning_rate\r\n'
    )


def test_that_a_gradient_that_is_never_there_is_an_empty_column() -> None:
    records = [StepRecord(step, (1.0,), 1.0, (None,), 0.1) for step in range(3)]
    assert [row[3] for row in rows_of(text_of(trajectory_of(PLAIN, Dtype.FLOAT32, records)))] == ["grad_x", "", "", ""]


@given(st.lists(st.integers(0, 2**32 - 1).map(lambda bits: struct.unpack("<f", struct.pack("<I", bits))[0])))
def test_that_every_float32_reads_back_to_its_bits_from_the_fewest_digits(values: list[float]) -> None:
    for value, cell in zip(values, column_of(values, Dtype.FLOAT32), strict=True):
        if math.isnan(value):
            assert cell == "nan"
        else:
            assert struct.pack("<f", float(cell)) == struct.pack("<f", value)
            assert digits(cell) <= digits(str(np.float32(value)))


@given(st.lists(st.floats()))
def test_that_every_float64_reads_back_to_its_bits_from_the_fewest_digits(values: list[float]) -> None:
    for value, cell in zip(values, column_of(values, Dtype.FLOAT64), strict=True):
        assert repr(float(cell)) == repr(value)
        assert digits(cell) <= digits(repr(value))


def digits(cell: str) -> int:
    """How many digits a number shows between the zeros around it."""
    return len(cell.partition("e")[0].replace(".", "").strip("-0"))


def test_that_the_learning_rate_is_always_float64() -> None:
    rates = [0.1, 0.1 + 2**-55]
    records = [StepRecord(step, (1.0,), 1.0, (1.0,), rate) for step, rate in enumerate(rates)]
    cells = [row[4] for row in rows_of(text_of(trajectory_of(PLAIN, Dtype.FLOAT32, records)))[1:]]
    assert cells == ["0.1", "0.10000000000000003"]


def test_that_a_file_written_in_pieces_is_the_file_written_at_once(tmp_path: Path, long: Trajectory) -> None:
    with csv_file(tmp_path / "pieces.csv", MOMENTUM) as file:
        for start, stop in [(0, 1), (1, 1), (1, 44_000), (44_000, 45_000)]:
            file.write(long.between(start, stop))
    write_csv(tmp_path / "whole.csv", long)
    assert (tmp_path / "pieces.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_that_a_long_file_holds_every_row_once(long: Trajectory) -> None:
    rows = rows_of(text_of(long))[1:]
    assert [int(row[0]) for row in rows] == list(range(45_000))
    assert [float(row[4]) for row in rows] == long.learning_rates.tolist()
    losses = np.array([float(row[2]) for row in rows]).astype(np.float32)
    assert losses.tolist() == long.losses.tolist()


def test_that_a_file_without_rows_has_its_headings() -> None:
    stream = io.BytesIO()
    with csv_file(stream, PLAIN):
        pass
    assert stream.getvalue() == b"step,x,loss,grad_x,learning_rate\r\n"


def test_that_a_wide_trajectory_is_written() -> None:
    layout = Layout(tuple(ParameterLayout(f"x{index}", f"x{index}", (1_000,)) for index in range(40)))
    width = layout.width
    records = [StepRecord(step, (1.5,) * width, 1.0, (2.5,) * width, 0.1) for step in range(100)]
    rows = rows_of(text_of(trajectory_of(layout, Dtype.FLOAT64, records)))
    assert [len(row) for row in rows] == [2 * width + 3] * 101
    assert set(rows[-1][1 : width + 1]) == {"1.5"}


@pytest.mark.parametrize("label", ["loss", "step", "grad_x", "learning_rate", "momentum_buffer_x"])
def test_that_headings_that_would_be_equal_are_refused_before_anything_is_written(tmp_path: Path, label: str) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    trajectory = Trajectory(Layout((X, ParameterLayout(label, label)), ("momentum_buffer",)), Dtype.FLOAT32)
    with pytest.raises(AmbiguousHeadingError, match=f"Two columns would both be called {label}"):
        write_csv(target, trajectory)
    assert target.read_bytes() == b"old"


def test_that_progress_is_told_until_the_last_row(long: Trajectory) -> None:
    told: list[int] = []
    write_csv(io.BytesIO(), long, told.append)
    assert told == sorted(set(told))
    assert len(told) >= 2
    assert told[-1] == 45_000


class CancelledError(Exception):
    """Somebody does not want the file any more."""


def test_that_a_cancelled_file_leaves_nothing_behind(tmp_path: Path, long: Trajectory) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")

    def cancel(_: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        write_csv(target, long, cancel)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_that_a_target_that_cannot_be_written_is_told_before_the_run(tmp_path: Path) -> None:
    file = csv_file(tmp_path / "missing" / "a.csv", PLAIN)
    with pytest.raises(CannotWriteError) as caught:
        file.__enter__()
    assert caught.value.refusal is WriteRefusal.MISSING_FOLDER


@pytest.mark.parametrize(("dtype", "torch_dtype"), [(Dtype.FLOAT32, torch.float32), (Dtype.FLOAT64, torch.float64)])
def test_that_a_run_of_torch_reads_back_to_the_bit(dtype: Dtype, torch_dtype: torch.dtype) -> None:
    x = torch.tensor(2.0, dtype=torch_dtype, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.01, momentum=0.9)
    records, tensors = [], []
    for step in range(300):
        loss = 3 * x**2 + 2 * x - 1
        (gradient,) = torch.autograd.grad(loss, [x])
        buffer = optimizer.state[x]["momentum_buffer"].item() if step else None
        tensors.append(torch.stack([x.detach(), loss.detach(), gradient]))
        records.append(StepRecord(step, (x.item(),), loss.item(), (gradient.item(),), 0.01, (buffer,)))
        x.grad = gradient
        optimizer.step()
    rows = rows_of(text_of(trajectory_of(MOMENTUM, dtype, records)))[1:]
    read = torch.tensor([[float(cell) for cell in row[1:4]] for row in rows], dtype=torch_dtype)
    assert torch.equal(read, torch.stack(tensors))
    assert [row[5] == "" for row in rows] == [True] + [False] * 299
