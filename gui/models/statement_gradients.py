"""The gradients of the pieces of a script's statements, as they arrive on the way back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.trajectory.iteration_trace import BackwardStep, BackwardTrace, ForwardStep
from core.trajectory.tensor_value import TensorValue
from gui.models.formula_gradients import Gradient
from gui.models.statement_spots import SEED, Spot, Spots

BEGINNING = -1
"""When the gradient is there with which a pass begins."""


@dataclass(frozen=True, slots=True)
class _Flow:
    """What a node sent to another: the value, when, and to whom."""

    value: TensorValue
    step: int
    receiver: int


class StatementGradients:
    """The gradients of one pass.

    Args:
        forward: the operations behind it.
        backward: the pass.
    """

    def __init__(self, forward: Sequence[ForwardStep], backward: BackwardTrace) -> None:
        self._forward = forward
        self._backward = backward
        self._found: dict[int, Gradient | None] = {}

    def of(self, spots: Spots, places: Iterable[int]) -> tuple[Gradient, ...]:
        """The gradients of some spots of a statement; a spot comes before all that it is a part of."""
        some = sorted((spots.known[place] for place in places), key=lambda spot: spot.span[1] - spot.span[0])
        return tuple(found for spot in some if (found := self._of(spot)) is not None)

    def _of(self, spot: Spot) -> Gradient | None:
        if spot.place not in self._found:
            gradient = self._computed(spot.step) if spot.step is not None else self._taken(spot)
            self._found[spot.place] = None if gradient is None else Gradient(spot.place, *gradient)
        return self._found[spot.place]

    def _computed(self, operation: int) -> tuple[TensorValue, int] | None:
        """All that came to what is computed there, added up."""
        node = self._forward[operation].node
        step = None if node is None else self._steps.get(node)
        if step is None or step.incoming[0] is None:
            return None
        return step.incoming[0], _arrival(step)

    def _taken(self, spot: Spot) -> tuple[TensorValue, int] | None:
        """What comes through this place alone to what is taken from elsewhere; all, where the pass begins there."""
        if spot.place == SEED:
            first = self._backward.steps[0].incoming[0] if self._backward.steps else None
            return None if first is None else (first, BEGINNING)
        if spot.user is None or spot.taken is None:
            return None
        wanted = self._receivers(spot)
        flows = [flow for flow in self._sent(self._forward[spot.user]) if flow.receiver in wanted]
        position = self._position(spot)
        return (flows[position].value, flows[position].step) if position < len(flows) else None

    def _receivers(self, spot: Spot) -> frozenset[int]:
        """The nodes that stand for what is taken: a leaf's own, or those of the operation that made it."""
        assert spot.taken is not None  # noqa: S101 (only such are asked for)
        if spot.taken.parameter is not None:
            return self._leaves.get(spot.taken.parameter, frozenset())
        return frozenset() if spot.taken.step is None else frozenset(self._forward[spot.taken.step].nodes)

    def _position(self, spot: Spot) -> int:
        """How many of the operation's inputs before are the same."""
        assert spot.taken is not None and spot.user is not None  # noqa: S101, PT018 (only such are asked for)
        taken, inputs = spot.taken, self._forward[spot.user].inputs
        before = inputs[: next((place for place, one in enumerate(inputs) if one is taken), 0)]
        return sum(1 for one in before if (one.parameter, one.step) == (taken.parameter, taken.step))

    def _sent(self, operation: ForwardStep) -> Iterator[_Flow]:
        """What the nodes of an operation sent to other nodes, in the order of their outgoing gradients."""
        steps = sorted(self._steps[node].index for node in operation.nodes if node in self._steps)
        for step in (self._backward.steps[index] for index in steps):
            edges = self._backward.nodes[step.node].edges
            for value, edge in zip(step.outgoing, edges, strict=True):
                if value is not None and edge is not None and edge.node not in operation.nodes:
                    yield _Flow(value, step.index, edge.node)

    @cached_property
    def _steps(self) -> Mapping[int, BackwardStep]:
        return {step.node: step for step in self._backward.steps}

    @cached_property
    def _leaves(self) -> Mapping[str, frozenset[int]]:
        return {
            node.parameter: frozenset([number]) for number, node in enumerate(self._backward.nodes) if node.parameter
        }


def _arrival(step: BackwardStep) -> int:
    return max((BEGINNING if one.step is None else one.step for one in step.summands[0]), default=BEGINNING)
