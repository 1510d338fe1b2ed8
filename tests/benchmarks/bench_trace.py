"""A full trace of a backward pass beside one ``loss.backward()`` of the same graph, and an iteration opened."""

import statistics
import time
from collections.abc import Callable

import torch
from torch import Tensor

from core.autograd.backward_trace import trace_backward
from core.document.run_spec import RunSpec
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from tests.benchmarks.figure import Figure

SIZES = (10, 100, 1_000, 10_000)
ROUNDS = 5
OPENED = (("10 nodes", "3x²+2x−1 + sin(x)·e^(−x²)", 0.05), ("1,000 nodes", "+".join(["sin(x)·x"] * 330), 1.0))


def measure() -> list[Figure]:
    """The median of pairs measured in turn, at four sizes; then a formula's iteration opened."""
    ratios = {size: _ratio(size) for size in SIZES}
    figures = [
        Figure(f"trace / backward, {size:,} nodes", ratio, "times", 10.0 if size == 1_000 else None, True, note)  # noqa: FBT003
        for size, (ratio, note) in ratios.items()
    ]
    growth = ratios[10_000][0] / ratios[1_000][0]
    figures.append(
        Figure("trace / backward, 10,000 over 1,000 nodes", growth, "times", 1.5, at_most=True, note="linear is 1")
    )
    return figures + [_opened(*one) for one in OPENED]


def _ratio(size: int) -> tuple[float, str]:
    loss, leaf = _chain(size)
    rounds = []
    for _ in range(ROUNDS):
        bare = _seconds(leaf, lambda: torch.autograd.backward(loss, retain_graph=True))
        rounds.append((_seconds(leaf, lambda: trace_backward(loss, {"x": leaf})), bare))
    ratio = statistics.median(ours / bare for ours, bare in rounds)
    ours, bare = (statistics.median(column) * 1e3 for column in zip(*rounds, strict=True))
    return ratio, f"{ours:.2f} ms beside {bare:.2f} ms"


def _chain(size: int) -> tuple[Tensor, Tensor]:
    """Products and sines in turn; every product uses the leaf again."""
    leaf = torch.tensor(0.5, requires_grad=True)
    loss = leaf
    for _ in range(size // 2):
        loss = (loss * leaf).sin()
    return loss, leaf


def _seconds(leaf: Tensor, call: Callable[[], object]) -> float:
    leaf.grad = None
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def _opened(name: str, formula: str, bound: float) -> Figure:
    run = prepare(RunSpec(formula, steps=50))
    seconds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        inspect(run, 0)
        seconds.append(time.perf_counter() - began)
    return Figure(
        f"opening an iteration of {name}", statistics.median(seconds), "s", bound, at_most=True, note="engine"
    )
