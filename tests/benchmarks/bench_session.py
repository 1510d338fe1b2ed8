"""Recorded steps a second beside a hand-written loop that keeps the same numbers; how soon a step is reached again."""

import statistics
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from typing import Any

import torch
from torch import Tensor
from torch.linalg import vector_norm

from core.document.run_spec import RunSpec
from core.runs.preparation import prepare
from core.runs.session import Run
from core.runs.snapshot_store import SnapshotStore
from core.trajectory.trajectory import Trajectory
from tests.benchmarks.figure import Figure

PAIRS = 11
STEPS = 3_000
LONG_RUN = 1_000_000
REACHED = 100_000
"""Reaching a step costs the same wherever it is; so far a run is made before one of its steps is reached."""

SCALAR = RunSpec("3x²+2x−1", (("x", "2"),), steps=STEPS - 1)
VECTOR = RunSpec("sum(x*x)", (("x", "linspace(-1, 1, 1000)"),), steps=STEPS - 1)

Loop = Callable[[Tensor], object]


def measure() -> list[Figure]:
    """The loops in turn with ours, then steps in the middle of long runs."""
    torch.set_num_threads(1)
    momentum = (("lr", 0.01), ("momentum", 0.9))
    scalar_sgd, vector_sgd = (replace(spec, optimizer="sgd", settings=momentum) for spec in (SCALAR, VECTOR))
    return [
        _beside_the_bare_loop("recorded steps/s, gd, scalar / bare loop", SCALAR, gd_scalar, 0.95),
        _beside_the_bare_loop("recorded steps/s, gd, 1,000-vector / bare loop", VECTOR, gd_vector, 0.95),
        _beside_the_bare_loop("recorded steps/s, SGD, scalar / bare loop", scalar_sgd, sgd_scalar, 1.0),
        _beside_the_bare_loop("recorded steps/s, SGD, 1,000-vector / bare loop", vector_sgd, sgd_vector, 1.0),
        _reaching_by_record(),
        _reaching_by_replay(),
    ]


def gd_scalar(x: Tensor) -> object:
    """Plain gradient descent by hand."""
    parameters, losses, gradients = [], [], []
    for _ in range(STEPS):
        z = 3 * x**2 + 2 * x - 1
        z.backward()  # type: ignore[no-untyped-call]
        gradient: Any = x.grad
        parameters.append(x.item())
        losses.append(z.item())
        gradients.append(gradient.item())
        x.data.sub_(0.01 * gradient)
        gradient.zero_()
    return parameters, losses, gradients


def gd_vector(x: Tensor) -> object:
    """The same for a long vector, of which the first elements and the norms are kept."""
    parameters, losses, gradients = [], [], []
    for _ in range(STEPS):
        z = torch.sum(x * x)
        z.backward()  # type: ignore[no-untyped-call]
        gradient: Any = x.grad
        parameters.append((x.data[:16].tolist(), vector_norm(x.data).item()))
        losses.append(z.item())
        gradients.append((gradient[:16].tolist(), vector_norm(gradient).item()))
        x.data.sub_(0.01 * gradient)
        gradient.zero_()
    return parameters, losses, gradients


def sgd_scalar(x: Tensor) -> object:
    """torch's own optimiser by hand; its momentum buffer is kept besides."""
    optimizer = torch.optim.SGD([x], lr=0.01, momentum=0.9)
    parameters, losses, gradients, buffers = [], [], [], []
    for step in range(STEPS):
        optimizer.zero_grad()
        z = 3 * x**2 + 2 * x - 1
        z.backward()  # type: ignore[no-untyped-call]
        gradient: Any = x.grad
        parameters.append(x.item())
        losses.append(z.item())
        gradients.append(gradient.item())
        buffers.append(optimizer.state[x]["momentum_buffer"].item() if step else None)
        optimizer.step()
    return parameters, losses, gradients, buffers


def sgd_vector(x: Tensor) -> object:
    """The same for a long vector."""
    optimizer = torch.optim.SGD([x], lr=0.01, momentum=0.9)
    parameters, losses, gradients, buffers = [], [], [], []
    for step in range(STEPS):
        optimizer.zero_grad()
        z = torch.sum(x * x)
        z.backward()  # type: ignore[no-untyped-call]
        gradient: Any = x.grad
        parameters.append((x.data[:16].tolist(), vector_norm(x.data).item()))
        losses.append(z.item())
        gradients.append((gradient[:16].tolist(), vector_norm(gradient).item()))
        buffer = optimizer.state[x]["momentum_buffer"] if step else None
        buffers.append(None if buffer is None else (buffer[:16].tolist(), vector_norm(buffer).item()))
        optimizer.step()
    return parameters, losses, gradients, buffers


def _beside_the_bare_loop(name: str, spec: RunSpec, by_hand: Loop, bound: float) -> Figure:
    run = prepare(spec)
    pairs = [_pair(run, by_hand, ours_first=bool(turn % 2)) for turn in range(PAIRS)]
    ratio = statistics.median(bare / ours for ours, bare in pairs)
    ours, bare = (STEPS / statistics.median(column) for column in zip(*pairs, strict=True))
    return Figure(name, ratio, "×", bound, at_most=False, note=f"{ours:,.0f} steps/s beside {bare:,.0f}")


def _pair(run: Run, by_hand: Loop, *, ours_first: bool) -> tuple[float, float]:
    """Seconds of ours and of the loop by hand, one right after the other."""
    x = run.start.parameters[0].clone().requires_grad_()
    if ours_first:
        return _seconds(lambda: _recorded(run)), _seconds(lambda: by_hand(x))
    bare = _seconds(lambda: by_hand(x))
    return _seconds(lambda: _recorded(run)), bare


def _recorded(run: Run) -> Trajectory:
    trajectory = Trajectory(run.layout, run.spec.dtype)
    trajectory.extend(run.records())
    return trajectory


def _reaching_by_record() -> Figure:
    run = prepare(replace(SCALAR, steps=LONG_RUN))
    trajectory = Trajectory(run.layout, run.spec.dtype)
    trajectory.extend(islice(run.records(), REACHED + 1))
    seconds = _seconds(lambda: next(run.records(run.snapshot_at(trajectory.record(REACHED)))))
    return _reached("reach a step of 10⁶, scalar (its record)", seconds, f"step {REACHED:,}")


def _reaching_by_replay() -> Figure:
    """The step before a snapshot is the one with the longest replay.

    The interval is the one to which the 7,813 snapshots of a million steps, 9 kB each, are thinned out in 64 MiB.
    """
    run, store = prepare(replace(VECTOR, steps=LONG_RUN)), SnapshotStore(interval=256)
    deque(islice(run.records(keeper=store), REACHED + 1), maxlen=0)
    step = next(step for step in range(REACHED, 0, -1) if (found := store.nearest(step)) and found.step == step) - 1
    seconds = _seconds(lambda: next(run.records(run.reach(step, store))))
    return _reached("reach a step of 10⁶, 1,000-vector (replay)", seconds, f"step {step:,}, {len(store):,} snapshots")


def _reached(name: str, seconds: float, note: str) -> Figure:
    return Figure(name, seconds * 1000, "ms", 100, at_most=True, note=note)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
