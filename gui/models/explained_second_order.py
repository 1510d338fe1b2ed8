"""What is said while a gradient's own graph is gone through: what each node was made for, and of what it is a part."""

from collections.abc import Iterator

from core.trajectory.iteration_trace import BackwardTrace, GraphNode, SecondOrder
from core.trajectory.origin import OriginKind
from gui.models.explanation import Explanation, Note, Said, Tone, listed
from gui.models.sayings import Saying
from gui.models.second_gradients import parts_to
from gui.models.tensor_text import brief
from gui.models.trace_words import Telling

_MADE_FOR = {
    OriginKind.DERIVATIVE: Saying.MADE_FOR_DERIVATIVE,
    OriginKind.SUM: Saying.MADE_FOR_SUM,
    OriginKind.FORWARD: Saying.MADE_FORWARD,
}


def explain_no_graph(telling: Telling, moment: SecondOrder) -> Explanation:
    """A gradient that has no graph, or one that PyTorch cannot go through."""
    label = telling.label(moment.parameter)
    details = {"parameter": label, "gradient": brief(moment.gradient)}
    notes = (Note("RuntimeError", Tone.REFUSED, moment.refusal),) if moment.refusal else ()
    saying = Saying.REFUSED_SECOND_ORDER if moment.refusal else Saying.NO_SECOND_ORDER
    return Explanation(f"∂L/∂{label}", "", (Said(saying, details),), notes=notes)


def said_of_origin(telling: Telling, node: GraphNode) -> Iterator[Said]:
    """What a node of a gradient's own graph was made for."""
    if node.origin is not None and (piece := telling.origin_piece(node.origin)):
        yield Said(_MADE_FOR[node.origin.kind], {"node": node.origin.node, "piece": piece})


def said_of_second_derivatives(telling: Telling, backward: BackwardTrace) -> Iterator[Said]:
    """The second derivatives with which a pass ends."""
    of = _differentiated(telling, backward)
    parts = [
        f"{_twice(of, telling.label(name))} = {brief(value)}" for name, value in backward.gradients if value is not None
    ]
    if parts:
        yield Said(Saying.SECOND_DERIVATIVES, {"derivatives": listed(parts)})


def _differentiated(telling: Telling, backward: BackwardTrace) -> str:
    """The parameter whose gradient is differentiated in a pass."""
    return next((telling.label(one.parameter) for one in telling.trace.second_order if one.trace is backward), "")


def _twice(first: str, second: str) -> str:
    return f"∂²L/∂{first}²" if first == second else f"∂²L/∂{second}∂{first}"


def second_target(telling: Telling, backward: BackwardTrace, receiver: GraphNode) -> str:
    """Of which derivative of the gradient it is all or a part: with respect to a parameter, or to a forward value."""
    of = _differentiated(telling, backward)
    if receiver.parameter:
        target = _twice(of, telling.label(receiver.parameter))
        is_part = parts_to(backward, receiver.parameter) > 1
        return Said(Saying.PART_OF, {"gradient": target}).text if is_part else target
    if receiver.origin is None or receiver.origin.kind is not OriginKind.FORWARD:
        return ""
    target = f"∂(∂L/∂{of})/∂({telling.origin_piece(receiver.origin)})"
    return Said(Saying.PART_OF, {"gradient": target}).text
