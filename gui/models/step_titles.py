"""How a stop stands in the list: what it is called, what it concerns, and what it gave."""

from dataclasses import dataclass

from core.trajectory.iteration_trace import (
    LEAF,
    AnotherPass,
    BackwardStep,
    ForwardStep,
    SecondOrder,
    UpdateLine,
    UpdateTrace,
    ZeroGrad,
)
from core.trajectory.tensor_value import Value
from gui.models.retention import kept_gradient
from gui.models.script_pass import BarePass
from gui.models.substep import Substep
from gui.models.tensor_text import brief
from gui.models.trace_words import Telling


@dataclass(frozen=True, slots=True)
class StepTitle:
    """A row's three parts.

    Attributes:
        name: of the operation, the node, or what the line gives.
        piece: of the formula as typed, or the parameter; may be empty.
        result: what came out.
    """

    name: str
    piece: str
    result: str

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(
            part for part in (self.name, self.piece and f"· {self.piece}", f"→ {self.result}") if part and part != "→ "
        )


def title(telling: Telling, index: int) -> StepTitle:
    """The title of a stop."""
    stop = telling.substeps[index]
    parameter = "" if stop.parameter is None else telling.label(stop.parameter)
    told = StepTitle("", "", "")
    match stop.moment:
        case UpdateTrace() | BarePass() as whole:
            told = _whole_title(telling, whole)
        case ZeroGrad(before=before, after=after):
            change = brief(after) if telling.script is None else f"{brief(before)} → {brief(after)}"
            told = StepTitle(f"{parameter}.grad", "", change)
        case ForwardStep() as step:
            told = StepTitle(step.operation, telling.piece(step.index), brief(step.result))
        case BackwardStep() as step:
            told = _node_title(telling, stop, step, parameter)
        case AnotherPass():
            told = StepTitle("backward()", "", "RuntimeError")
        case SecondOrder(gradient=gradient):
            told = StepTitle(f"∂L/∂{parameter}", "", brief(gradient))
        case UpdateLine() as line:
            told = StepTitle(f"{telling.target(line)} = {telling.line(line).symbols}", "", brief(line.result))
    return told


def _whole_title(telling: Telling, moment: UpdateTrace | BarePass) -> StepTitle:
    """Of what is one stop, as it is not taken apart."""
    if isinstance(moment, BarePass):
        return StepTitle(telling.call(), "", "" if telling.script is None else telling.script.opened.error)
    return StepTitle("step()", "", ", ".join(brief(value) for _, value in moment.parameters))


def _node_title(telling: Telling, stop: Substep, step: BackwardStep, parameter: str) -> StepTitle:
    piece = _of_node(telling, stop, step) or parameter or telling.piece(stop.operation)
    kept = kept_gradient(telling.trace, stop)
    result = _sent(step, stop.node_name) + ("" if kept is None else f" · .grad = {brief(kept)}")
    return StepTitle(stop.node_name, piece, result)


def _of_node(telling: Telling, stop: Substep, step: BackwardStep) -> str:
    """What a node of a gradient's own graph was made for."""
    return "" if stop.backward is None else telling.origin(stop.backward.nodes[step.node])


def _sent(step: BackwardStep, name: str) -> str:
    if name == LEAF:
        after: Value = step.incoming[0] if step.accumulation is None else step.accumulation.after
        return brief(after)
    return ", ".join(brief(one) for one in step.outgoing if one is not None) or brief(None)
