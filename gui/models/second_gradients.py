"""The parts of a second derivative below the pieces of the formula through which they come."""

import ast
from collections.abc import Iterator

from core.trajectory.iteration_trace import BackwardTrace
from gui.models.formula_gradients import Gradient
from gui.models.reduction import Reduction


def second_gradients(reduction: Reduction, backward: BackwardTrace) -> tuple[Gradient, ...]:
    """What a gradient's own pass sends to the parameters: all for one parameter add up to the second derivative.

    Each part stands below the piece for which the node was made that sent it: where the parameter stands there just
    once, right below the parameter, otherwise below the piece as a whole.
    """
    return tuple(sorted(_parts(reduction, backward), key=lambda one: (one.place, one.arrival)))


def parts_to(backward: BackwardTrace, parameter: str) -> int:
    """How many parts a pass sends to a parameter."""
    return sum(
        1
        for step in backward.steps
        for value, edge in zip(step.outgoing, backward.nodes[step.node].edges, strict=True)
        if value is not None and edge is not None and backward.nodes[edge.node].parameter == parameter
    )


def _parts(reduction: Reduction, backward: BackwardTrace) -> Iterator[Gradient]:
    for step in backward.steps:
        node = backward.nodes[step.node]
        operation = None if node.origin is None else node.origin.operation
        for value, edge in zip(step.outgoing, node.edges, strict=True):
            parameter = None if edge is None else backward.nodes[edge.node].parameter
            place = None if parameter is None else _place(reduction, operation, parameter)
            if value is not None and place is not None:
                yield Gradient(place, value, step.index)


def _place(reduction: Reduction, operation: int | None, parameter: str) -> int | None:
    """The term below which a part stands; None where it is not known for which piece its node was made."""
    within = [
        place
        for place, term in enumerate(reduction.terms)
        if isinstance(term.node, ast.Name) and term.node.id == parameter and reduction.using(place) == operation
    ]
    return within[0] if operation is not None and len(within) == 1 else reduction.place_of(operation)
