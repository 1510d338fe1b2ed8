"""The values that a stop is about, by name, for whoever wants to see all of their elements."""

from collections.abc import Iterator

from core.trajectory.iteration_trace import BackwardStep, ForwardStep, SecondOrder, UpdateLine, UpdateTrace, ZeroGrad
from core.trajectory.tensor_value import TensorValue, Value
from gui.models.explanation import Said
from gui.models.retention import kept_gradient
from gui.models.sayings import Saying
from gui.models.trace_words import Telling


def values_at(telling: Telling, index: int) -> tuple[tuple[str, TensorValue], ...]:
    """Names and tensors: what came out first, then what went in."""
    return tuple((name, value) for name, value in _values(telling, index) if isinstance(value, TensorValue))


def _values(telling: Telling, index: int) -> Iterator[tuple[str, Value]]:
    stop = telling.substeps[index]
    match stop.moment:
        case ZeroGrad() as moment:
            yield f"{telling.label(moment.parameter)}.grad", moment.before
        case ForwardStep() as step:
            yield from _of_operation(telling, step)
        case BackwardStep() as step:
            yield from _of_node(step)
            yield f"({telling.piece(stop.operation)}).grad", kept_gradient(telling.trace, stop)
        case SecondOrder() as moment:
            yield f"∂L/∂{telling.label(moment.parameter)}", moment.gradient
        case UpdateLine() as line:
            yield telling.target(line), line.result
            yield from line.values
        case UpdateTrace() as update:
            yield from update.parameters
            yield from ((kept.name, kept.after) for kept in update.kept)


def _of_operation(telling: Telling, step: ForwardStep) -> Iterator[tuple[str, Value]]:
    yield telling.piece(step.index), step.result
    for one in step.inputs:
        name = telling.label(one.parameter) if one.parameter else telling.piece(one.step)
        if name:
            yield name, one.value


def _of_node(step: BackwardStep) -> Iterator[tuple[str, Value]]:
    if step.accumulation is not None:
        yield Said(Saying.AFTER_VALUE).text, step.accumulation.after
        yield Said(Saying.BEFORE_VALUE).text, step.accumulation.before
    for number, value in enumerate(step.outgoing, start=1):
        yield Said(Saying.OUTGOING_VALUE, {"number": str(number)}).text, value
    for number, value in enumerate(step.incoming, start=1):
        yield Said(Saying.INCOMING_VALUE, {"number": str(number)}).text, value
