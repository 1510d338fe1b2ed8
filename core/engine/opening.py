"""An iteration of the run opened for the window."""

from enum import Enum

from core.engine.progress import RunInProgress
from core.messages import Inspect, Inspected, NotInspected, Sentence
from core.objective.refusal import reason_of
from core.runs.inspection import inspect
from core.runs.snapshot_store import SnapshotStore

MOST_ELEMENTS = 1000
"""Of one tensor: a trace holds several tensors a node."""


class OpeningProblem(Enum):
    """Why an iteration cannot be opened; the value is the sentence that is told."""

    REFUSED_BY_TORCH = "Step {step} cannot be opened: PyTorch refuses it: {reason}."


def opened(command: Inspect, progress: RunInProgress | None) -> Inspected | NotInspected:
    """The answer to a command; without a sentence where the run is another one by now, or has no such step."""
    if progress is None or progress.request != command.run:
        return NotInspected(command.request)
    try:
        trace = inspect(progress.run, command.step, _store(command, progress), command.inspection, MOST_ELEMENTS)
    except IndexError:
        return NotInspected(command.request)
    except RuntimeError as complaint:
        return NotInspected(command.request, _sentence(command.step, reason_of(complaint)))
    return Inspected(command.request, trace)


def _store(command: Inspect, progress: RunInProgress) -> SnapshotStore:
    if command.record is None or not progress.run.has_whole_records:
        return progress.store
    store = SnapshotStore()
    store.keep(progress.run.snapshot_at(command.record))
    return store


def _sentence(step: int, reason: str) -> Sentence:
    problem = OpeningProblem.REFUSED_BY_TORCH
    details = {"step": str(step), "reason": reason}
    return Sentence("OpeningProblem", problem.name, details, problem.value.format(**details))
