"""What recording and writing a long run costs."""

import gc
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from core.document.run_spec import Dtype
from core.storage.trajectory_csv import write_csv
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory
from tests.benchmarks.figure import Figure

LAYOUT = Layout((ParameterLayout("x", "x"),), ("momentum_buffer",))
STEPS = 1_000_000
ROUNDS = 3
LEARNING_RATE, MOMENTUM = 0.01, 0.9

Columns = NDArray[np.float32]
"""Parameter, loss, gradient and momentum buffer, of shape (4, steps)."""


def measure() -> list[Figure]:
    """All figures of this module."""
    return [
        _bytes_per_step(),
        _growth(),
        _writing("CSV of real descents, beside numpy.savetxt", _descents()),
        _writing("CSV of normal random numbers, beside numpy.savetxt", _normal()),
        _writing("CSV of random bits, beside numpy.savetxt", _random_bits()),
        _memory_of_writing(),
    ]


def _bytes_per_step() -> Figure:
    peak = _peak(lambda: _recorded(_plain_records(0, STEPS)))
    note = f"tracemalloc's peak while {STEPS:,} steps are appended one by one, room to grow included"
    return Figure("memory of a recorded step", peak / STEPS, "bytes", 64, at_most=True, note=note)


def _growth() -> Figure:
    """The same records go to trajectories of all three lengths, in turn, so that all are disturbed alike."""
    lengths = (10_000, 100_000, STEPS)
    trajectories, seconds = {}, dict.fromkeys(lengths, 0.0)
    for first in range(0, STEPS, lengths[0]):
        records = list(_plain_records(first, first + lengths[0]))
        for length in lengths:
            if first % length == 0:
                trajectories[length] = Trajectory(LAYOUT, Dtype.FLOAT32, first_step=first)
            seconds[length] += _seconds(partial(trajectories[length].extend, records))
    told = ", ".join(f"{seconds[length] * 1e6 / STEPS:.2f} µs at {length:,}" for length in lengths)
    ratio = seconds[STEPS] / seconds[lengths[0]]
    return Figure(
        "time of a step at 10⁶ steps over that at 10⁴", ratio, "×", 2, at_most=True, note=f"appending: {told}"
    )


def _writing(name: str, columns: Columns) -> Figure:
    trajectory = _recorded(_records_of(columns))
    table = np.column_stack([np.arange(STEPS), *columns[:3], np.full(STEPS, LEARNING_RATE), columns[3]])
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        target, other = Path(folder, "ours.csv"), Path(folder, "theirs.csv")
        for _ in range(ROUNDS):
            ours.append(_seconds(lambda: write_csv(target, trajectory)))
            theirs.append(_seconds(lambda: np.savetxt(other, table, fmt="%.9g", delimiter=",")))
    ratio = median(mine / its for mine, its in zip(ours, theirs, strict=True))
    note = f"{STEPS:,} rows of 6, float32, median of {ROUNDS} pairs; {median(ours):.2f} s beside {median(theirs):.2f} s"
    return Figure(name, ratio, "×", 0.5, at_most=True, note=note)


def _memory_of_writing() -> Figure:
    trajectory = _recorded(_records_of(_normal()))
    with tempfile.TemporaryDirectory() as folder:
        peak = _peak(lambda: write_csv(Path(folder, "ours.csv"), trajectory))
    note = f"tracemalloc's peak while {STEPS:,} rows are written, beside the trajectory itself"
    return Figure("memory of writing a CSV file", peak / 1e6, "MB", 32, at_most=True, note=note)


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = perf_counter()
    work()
    return perf_counter() - start


def _peak(work: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _recorded(records: Iterator[StepRecord]) -> Trajectory:
    trajectory = Trajectory(LAYOUT, Dtype.FLOAT32)
    trajectory.extend(records)
    return trajectory


def _plain_records(start: int, stop: int) -> Iterator[StepRecord]:
    for step in range(start, stop):
        yield StepRecord(step, (0.5,), -0.25, (2.0,), LEARNING_RATE, (1.5 if step else None,))


def _records_of(columns: Columns) -> Iterator[StepRecord]:
    buffers = chain([None], columns[3, 1:].tolist())
    for step, (x, loss, gradient, buffer) in enumerate(zip(*columns[:3].tolist(), buffers, strict=True)):
        yield StepRecord(step, (x,), loss, (gradient,), LEARNING_RATE, (buffer,))


def _descents() -> Columns:
    """SGD with momentum on 3x²+2x−1: 500 steps each from 2,000 starts, one after the other."""
    steps, runs = 500, STEPS // 500
    columns = np.zeros((4, runs, steps), dtype=np.float32)
    x, buffer = np.linspace(-3, 3, runs, dtype=np.float32), np.zeros(runs, dtype=np.float32)
    for step in range(steps):
        gradient = 6 * x + 2
        columns[:, :, step] = x, 3 * x**2 + 2 * x - 1, gradient, buffer
        buffer = np.float32(MOMENTUM) * buffer + gradient
        x = x - np.float32(LEARNING_RATE) * buffer
    return columns.reshape(4, STEPS)


def _normal() -> Columns:
    return np.random.default_rng(0).standard_normal((4, STEPS)).astype(np.float32)


def _random_bits() -> Columns:
    """Every float32 is equally likely; what is not finite becomes 0."""
    columns = np.random.default_rng(0).integers(0, 2**32, (4, STEPS), dtype=np.uint32).view(np.float32)
    return np.where(np.isfinite(columns), columns, np.float32(0))
