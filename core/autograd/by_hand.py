"""The same pass stepped by hand, node by node: the proof that what is shown is the whole of what happened.

A node can be called: it runs PyTorch's own derivative of that one operation. So each node is called on what was
delivered to it, added up in the order of delivery, and what it gives is compared with what the engine recorded. If all
is equal, the pass by hand is the recorded one from its first gradient to its last.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.autograd.graph import Node

from core.autograd.deliveries import Slots, added_up
from core.autograd.graph import Graph, name_of
from core.autograd.recording import Gradients, Recording
from core.autograd.values import optional_value, same_bits
from core.trajectory.proof import Difference, Proof, Verdict

_MOST_TOLD = 100


def step_by_hand(recording: Recording, graph: Graph, delivered: Sequence[Slots]) -> Proof:
    """Steps a recorded pass by hand, and compares every gradient bit by bit.

    Args:
        recording: the pass; the graph's saved tensors are still there.
        graph: the nodes.
        delivered: for each step what came to its node.
    """
    differences: list[Difference] = []
    with torch.no_grad():
        for step, (number, slots) in enumerate(zip(recording.order, delivered, strict=True)):
            incoming = tuple(map(added_up, slots))
            if not _are_same(incoming, recording.incoming[number]):
                return Proof(Verdict.HOOKED)
            if graph.is_leaf(number):
                continue
            try:
                outgoing = call(graph, number, incoming)
            except (NotImplementedError, TypeError):
                return Proof(Verdict.NOT_CALLABLE, name=name_of(graph.nodes[number]))
            differences += _compare(step, recording.outgoing[number], outgoing)
    if differences:
        return Proof(Verdict.DIFFERENT, tuple(differences[:_MOST_TOLD]), len(differences))
    return Proof(Verdict.EQUAL)


def call(graph: Graph, number: int, incoming: Gradients) -> Gradients:
    """What a node gives for what comes in; None stands for no gradient, on both sides.

    As in the engine each is brought to the shape and dtype of its receiver's slot, before anyone sees it.

    Args:
        graph: the nodes.
        number: which one.
        incoming: one a slot.
    """
    outgoing: Tensor | Gradients = graph.nodes[number](*incoming)  # type: ignore[operator]  # every node of PyTorch's can be called
    gradients = outgoing if isinstance(outgoing, tuple) else (outgoing,)
    edges = graph.edges[number]
    return tuple(_fitted(gradient, graph, *edge) for gradient, edge in zip(gradients, edges, strict=True))


def _fitted(gradient: Tensor | None, graph: Graph, receiver: Node | None, place: int) -> Tensor | None:
    """A gradient in the shape of what it is the gradient of: what was broadcast forward is summed backward."""
    if gradient is None or receiver is None:
        return gradient
    slot = graph.slots[graph.numbers[receiver]][place]
    fitted = gradient if gradient.shape == slot.shape else gradient.sum_to_size(slot.shape)
    return fitted if fitted.dtype == slot.dtype else fitted.to(slot.dtype)


def _are_same(some: Gradients, others: Gradients) -> bool:
    return all(same_bits(one, other) for one, other in zip(some, others, strict=True))


def _compare(step: int, recorded: Gradients, by_hand: Gradients) -> list[Difference]:
    return [
        Difference(step, output, optional_value(one), optional_value(other))
        for output, (one, other) in enumerate(zip(recorded, by_hand, strict=True))
        if not same_bits(one, other)
    ]
