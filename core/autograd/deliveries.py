"""Which gradients of a recorded pass went where."""

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor

from core.autograd.graph import Graph
from core.autograd.recording import Recording


@dataclass(frozen=True, slots=True)
class Delivery:
    """A gradient on its way.

    Attributes:
        gradient: in the shape of the receiving slot.
        step: the step that sent it; None for the gradient with which the pass begins.
        output: which of the sender's outgoing gradients it is.
    """

    gradient: Tensor
    step: int | None
    output: int


Slots = list[list[Delivery]]
"""For each slot of a node what came, in the order in which it came."""


def deliveries_of(recording: Recording, graph: Graph) -> list[Slots]:
    """For each step of a pass what was delivered to its node."""
    slots: dict[int, Slots] = {number: [[] for _ in recording.incoming[number]] for number in recording.order}
    if recording.order:
        root = recording.order[0]
        for slot, seed in enumerate(recording.incoming[root]):
            if seed is not None:
                slots[root][slot].append(Delivery(seed, None, 0))
    for step, number in enumerate(recording.order):
        outgoing = recording.outgoing[number]
        for output, (gradient, (receiver, slot)) in enumerate(zip(outgoing, graph.edges[number], strict=False)):
            if gradient is None or receiver is None:
                continue
            target = graph.numbers[receiver]
            if target in slots:  # a pass to some tensors only does not run the nodes behind them
                slots[target][slot].append(Delivery(gradient, step, output))
    return [slots[number] for number in recording.order]


def added_up(deliveries: Sequence[Delivery]) -> Tensor | None:
    """The sum of what came to a slot, in the order in which it came, as the engine adds it; None where nothing did."""
    total: Tensor | None = None
    for delivery in deliveries:
        total = delivery.gradient if total is None else total + delivery.gradient
    return total
