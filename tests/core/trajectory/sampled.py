"""Samples that are made by hand."""

from collections.abc import Sequence

import numpy as np

from core.document.script import Every, PlotRole
from core.trajectory.tensor_value import TensorValue
from core.trajectory.watched import FoundWatch, Sample, WatchedValue
from core.trajectory.watched_trajectory import WatchedTrajectory


def tensor(values: object, dtype: str = "float32") -> TensorValue:
    """A tensor of these values; of a long one the first 16."""
    array = np.array(values, dtype=dtype)
    return TensorValue(dtype, array.shape, array.reshape(-1)[:16].tobytes())


def sample(number: int, *values: WatchedValue, norms: Sequence[float | None] = (), moment: int | None = None) -> Sample:
    """A sample; at twice its number, where no moment is given."""
    norms = tuple(norms) or (None,) * len(values)
    return Sample(number, 7, values, norms, 2 * number if moment is None else moment)


def found(*texts: str) -> list[FoundWatch]:
    """Watches, where the window would draw them: ``loss`` as the loss, ``….grad`` as a gradient."""
    return [FoundWatch(text, _role(text)) for text in texts]


def watched(texts: Sequence[str], rows: Sequence[Sequence[WatchedValue]]) -> WatchedTrajectory:
    """A run with these watches from the start, and a sample a row."""
    run = WatchedTrajectory(Every.BACKWARD)
    run.extend(found(*texts), [sample(number, *row) for number, row in enumerate(rows)])
    return run


def descent(count: int) -> WatchedTrajectory:
    """Gradient descent on x² + y², as the watches of a script see it."""
    x = np.array([2.0, -1.0], dtype=np.float32)
    rows: list[list[WatchedValue]] = []
    for _ in range(count):
        rows.append([tensor(x[0]), tensor(2 * x[0]), tensor(x[1]), tensor(2 * x[1]), tensor((x**2).sum())])
        x = x - np.float32(0.1) * 2 * x
    return watched(["x", "x.grad", "y", "y.grad", "loss"], rows)


def _role(text: str) -> PlotRole:
    if ".grad" in text:
        return PlotRole.GRADIENTS
    return PlotRole.LOSS if text.startswith("loss") else PlotRole.PARAMETERS
