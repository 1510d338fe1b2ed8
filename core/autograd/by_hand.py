"""The same pass stepped by hand, node by node: the proof that what is shown is the whole of what happened.

A node can be called: it runs PyTorch's own derivative of that one operation. So each node is called on what was
delivered to it, added up in the order of delivery, and what it gives is compared with what the engine recorded. If all
is equal, the pass by hand is the recorded one from its first gradient to its last.
"""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor
from torch.autograd.graph import Node

from core.autograd.deliveries import Slots, added_up
from core.autograd.graph import Graph, name_of
from core.autograd.hooks import is_changed_on_arrival
from core.autograd.recording import Gradients, Recording
from core.autograd.values import optional_value, same_bits
from core.trajectory.proof import Difference, Place, Proof, Verdict

_MOST_TOLD = 100


def step_by_hand(recording: Recording, graph: Graph, delivered: Sequence[Slots]) -> Proof:
    """Steps a recorded pass by hand, and compares every gradient bit by bit.

    Where hooks of somebody else change a gradient, that one cannot be compared; all others are.

    Args:
        recording: the pass; the graph's saved tensors are still there.
        graph: the nodes.
        delivered: for each step what came to its node.
    """
    differences: list[Difference] = []
    is_hooked = False
    with torch.no_grad():
        for step, (number, slots) in enumerate(zip(recording.order, delivered, strict=True)):
            try:
                found = list(_differences(recording, graph, step, number, slots))
            except (NotImplementedError, TypeError):
                return Proof(Verdict.NOT_CALLABLE, name=name_of(graph.nodes[number]))
            if found and _has_hook(recording, graph, number, tuple(map(added_up, slots))):
                is_hooked = True
            else:
                differences += found
    if differences:
        return Proof(Verdict.DIFFERENT, tuple(differences[:_MOST_TOLD]), len(differences))
    return Proof(Verdict.HOOKED if is_hooked else Verdict.EQUAL)


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


def _differences(recording: Recording, graph: Graph, step: int, number: int, slots: Slots) -> Iterator[Difference]:
    """Where one node's run by hand parts from the recorded one: in what came in, and in what it made of it."""
    incoming = recording.incoming[number]
    yield from _compared(step, Place.INCOMING, incoming, tuple(map(added_up, slots)))
    if number in recording.accumulations:
        before, after = recording.accumulations[number]
        yield from _compared(step, Place.ACCUMULATED, (after,), (_accumulated(before, incoming[0]),))
    elif not graph.is_leaf(number):
        outgoing = _as_asked(recording, graph, number, call(graph, number, incoming))
        yield from _compared(step, Place.OUTGOING, recording.outgoing[number], outgoing)


def _as_asked(recording: Recording, graph: Graph, number: int, gradients: Gradients) -> Gradients:
    """A node's gradients without those that the engine spares itself, since they lead to nothing that was asked for."""
    wanted = recording.wanted
    if wanted is None:
        return gradients
    receivers = (receiver for receiver, _ in graph.edges[number])
    is_spared = (
        recorded is None and receiver is not None and graph.numbers[receiver] not in wanted
        for recorded, receiver in zip(recording.outgoing[number], receivers, strict=True)
    )
    return tuple(None if spared else one for one, spared in zip(gradients, is_spared, strict=True))


def _accumulated(before: Tensor | None, incoming: Tensor | None) -> Tensor | None:
    return incoming if before is None or incoming is None else before + incoming


def _compared(step: int, place: Place, recorded: Gradients, by_hand: Gradients) -> Iterator[Difference]:
    for number, (one, other) in enumerate(zip(recorded, by_hand, strict=True)):
        if not same_bits(one, other):
            yield Difference(step, place, number, optional_value(one), optional_value(other))


def _has_hook(recording: Recording, graph: Graph, number: int, incoming: Gradients) -> bool:
    """Whether somebody else's hook is the reason for a difference at a node."""
    return number in recording.hooked or is_changed_on_arrival(graph.nodes[number], incoming)
