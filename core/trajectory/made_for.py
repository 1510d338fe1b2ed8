"""What the nodes of a gradient's own graph were made for, with the formula's own words."""

from core.trajectory.iteration_trace import GraphNode, IterationTrace


def made_for(trace: IterationTrace, node: GraphNode) -> str:
    """In short: ``d(x²)`` for the derivative of a piece, ``Σ x`` for a sum, or the piece itself; nothing if unknown."""
    if node.origin is None:
        return ""
    parameter, span = node.origin.parameter, span_made_for(trace, node)
    label = "" if parameter is None else dict(trace.labels).get(parameter, parameter)
    return node.origin.text(label if span is None else trace.formula[slice(*span)])


def span_made_for(trace: IterationTrace, node: GraphNode) -> tuple[int, int] | None:
    """The characters ``[start, end)`` of the formula; None where it was made for a parameter, or that is unknown."""
    operation = None if node.origin is None else node.origin.operation
    return None if operation is None else trace.forward[operation].span
