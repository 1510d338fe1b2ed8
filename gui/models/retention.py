"""Which gradients ``retain_grad`` keeps, and at which stops a person can choose so."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from core.trajectory.iteration_trace import LEAF, BackwardStep, ForwardStep
from core.trajectory.tensor_value import TensorValue
from gui.models.explanation import Said
from gui.models.opened import Opened
from gui.models.sayings import Saying
from gui.models.substeps import Chapter, Substep
from gui.models.tensor_text import brief
from gui.models.trace_words import Telling


class Keeping(Enum):
    """Whether the gradient of what a stop is about can be told to stay."""

    NOTHING = "no operation here"
    LEAF = "kept anyway"
    NO_GRADIENT = "there is none"
    RESULT = "as one chooses"


@dataclass(frozen=True, slots=True)
class Retention:
    """The choice at a stop.

    Attributes:
        keeping: whether there is one.
        piece: of the formula, or the parameter.
        operation: the forward step whose result it is.
        is_kept: whether its gradient stays.
    """

    keeping: Keeping
    piece: str = ""
    operation: int | None = None
    is_kept: bool = False


NO_CHOICE = Retention(Keeping.NOTHING)


def retention(telling: Telling, index: int) -> Retention:
    """The choice at a stop."""
    stop, trace = telling.substeps[index], telling.trace
    if stop.node_name == LEAF and stop.parameter is not None:
        return Retention(Keeping.LEAF, telling.label(stop.parameter), is_kept=True)
    if stop.operation is None or stop.chapter is Chapter.SECOND_ORDER:
        return NO_CHOICE
    keeping = Keeping.RESULT if trace.forward[stop.operation].requires_grad else Keeping.NO_GRADIENT
    is_kept = stop.operation in dict(trace.retained)
    return Retention(keeping, telling.piece(stop.operation), stop.operation, is_kept)


def kept_gradient(trace: Opened, stop: Substep) -> TensorValue | None:
    """The gradient that stays where it has just come in; None at all other stops."""
    if stop.chapter is not Chapter.BACKWARD or stop.operation is None or not isinstance(stop.moment, BackwardStep):
        return None
    is_where_it_comes_in = trace.forward[stop.operation].node == stop.moment.node
    return dict(trace.retained).get(stop.operation) if is_where_it_comes_in else None


def said_of_keeping(telling: Telling, stop: Substep) -> Iterator[Said]:
    """What is said of ``retain_grad`` at a stop."""
    trace = telling.trace
    details = {"piece": telling.piece(stop.operation)}
    if isinstance(stop.moment, ForwardStep) and stop.moment.index in dict(trace.retained):
        yield Said(Saying.WILL_BE_KEPT, details)
    elif (gradient := kept_gradient(trace, stop)) is not None:
        yield Said(Saying.IS_KEPT, details | {"gradient": brief(gradient)})
