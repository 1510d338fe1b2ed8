"""Iterations of real runs, taken apart, for views and models to be shown."""

from collections.abc import Mapping
from functools import cache

from core.document.run_spec import RunSpec
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.trajectory.iteration_trace import Inspection, IterationTrace
from gui.models.reduction import Reduction
from gui.models.substeps import substeps_of
from gui.models.trace_words import Telling

MOMENTUM = RunSpec("3x²+2x−1", (("x", "2"),), optimizer="sgd", settings=(("lr", 0.01), ("momentum", 0.9)))
VECTOR = RunSpec("2·dot(x, x)", (("x", "arange(4)"),))
ROSENBROCK = RunSpec("(1−x)²+100(y−x²)²", (("x", "-1.2"), ("y", "1.5")))
EVERYTHING = Inspection(create_graph=True, again=True)


@cache
def traced(spec: RunSpec, step: int = 0, inspection: Inspection = Inspection()) -> IterationTrace:  # noqa: B008
    """An iteration of a run."""
    return inspect(prepare(spec), step, inspection=inspection)


def opened(formula: str, starts: Mapping[str, str] | None = None) -> IterationTrace:
    """The first iteration of gradient descent."""
    return traced(RunSpec(formula, tuple((starts or {}).items())))


def telling(trace: IterationTrace) -> Telling:
    """What is needed to speak of it."""
    return Telling(substeps_of(trace), Reduction(trace))
