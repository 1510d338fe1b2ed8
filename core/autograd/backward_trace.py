"""A backward pass taken apart: recorded from PyTorch's engine, checked by hand, told as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.autograd.graph import Node

from core.autograd.by_hand import step_by_hand
from core.autograd.collection import collection_put_off
from core.autograd.deliveries import Delivery, Slots, deliveries_of
from core.autograd.derivatives import find_rule
from core.autograd.graph import Graph, name_of, node_of
from core.autograd.local_jacobian import local_jacobian
from core.autograd.recording import Recording, record_backward
from core.autograd.saved import saved_by
from core.autograd.values import optional_value, value_of
from core.trajectory.iteration_trace import Accumulation, BackwardStep, BackwardTrace, Edge, GraphNode, Summand
from core.trajectory.origin import Origin
from core.trajectory.tensor_value import TensorValue


@dataclass(frozen=True, slots=True)
class _Scope:
    """What a trace tells of its nodes."""

    made_by: Mapping[int, int]
    most_elements: int | None
    origins: Mapping[Node, Origin]


def trace_backward(
    loss: Tensor,
    leaves: Mapping[str, Tensor],
    *,
    gradient: Tensor | None = None,
    graph: Graph | None = None,
    made_by: Mapping[int, int] | None = None,
    most_elements: int | None = None,
) -> BackwardTrace:
    """Runs ``loss.backward()``, which accumulates in the leaves, and tells what happened.

    The graph is kept: its saved tensors are still there afterwards.

    Args:
        loss: any tensor that requires a gradient, a leaf included.
        leaves: the parameters by name.
        gradient: with which the pass begins; ones where ``loss`` has one element, and none is given.
        graph: with the nodes that were met in the forward pass, if that was recorded.
        made_by: a node's number there -> the forward step that made it.
        most_elements: how many elements of a tensor are told at most; None tells all.

    Raises:
        RuntimeError: PyTorch's own; where ``loss`` requires no gradient, has several elements and ``gradient`` is not
            given, or its graph was freed.
    """
    seed = torch.ones_like(loss) if gradient is None and loss.numel() == 1 else gradient
    if seed is None:
        raise RuntimeError("grad can be implicitly created only for scalar outputs")
    graph = graph or Graph()
    with collection_put_off():
        recording = record_backward(loss, seed, graph)
        return _Assembly(recording, graph, leaves, _Scope(made_by or {}, most_elements, {})).trace()


def trace_gradient(
    loss: Tensor,
    leaves: Mapping[str, Tensor],
    *,
    gradient: Tensor | None = None,
    forward: tuple[Graph, Mapping[int, int]] | None = None,
    origins: Mapping[Node, Origin] | None = None,
    most_elements: int | None = None,
) -> BackwardTrace:
    """Runs ``autograd.grad`` of a tensor with respect to the leaves, and tells what happened; nothing is accumulated.

    Args:
        loss: any tensor that requires a gradient.
        leaves: the parameters by name.
        gradient: with which the pass begins; usually ones.
        forward: the nodes that were met in the forward pass, and which step made each, if that was recorded.
        origins: where nodes come from, if that was seen.
        most_elements: how many elements of a tensor are told at most; None tells all.
    """
    graph, made_by = forward or (Graph(), {})
    seed = torch.ones_like(loss) if gradient is None else gradient
    with collection_put_off():
        recording = record_backward(loss, seed, graph, inputs=list(leaves.values()))
        return _Assembly(recording, graph, leaves, _Scope(made_by, most_elements, origins or {})).trace()


class _Assembly:
    """Puts a trace together out of a recording. A tensor that is told in several places is one value in all of them."""

    def __init__(self, recording: Recording, graph: Graph, leaves: Mapping[str, Tensor], scope: _Scope) -> None:
        self._recording = recording
        self._graph = graph
        self._leaves = leaves
        self._scope = scope
        self._values: dict[int, TensorValue] = {}
        self._steps = {number: step for step, number in enumerate(recording.order)}
        self._parameters = {node_of(leaf)[0]: name for name, leaf in leaves.items() if leaf.requires_grad}

    def trace(self) -> BackwardTrace:
        """The trace."""
        delivered = deliveries_of(self._recording, self._graph)
        return BackwardTrace(
            nodes=tuple(map(self._node, range(len(self._graph.nodes)))),
            steps=tuple(self._step(step, slots) for step, slots in enumerate(delivered)),
            gradients=tuple(self._gradients()),
            proof=step_by_hand(self._recording, self._graph, delivered),
        )

    def _node(self, number: int) -> GraphNode:
        node = self._graph.nodes[number]
        saved = saved_by(node, self._scope.most_elements)
        name = name_of(node)
        rule = None if self._graph.is_leaf(number) else find_rule(name, saved, *self._ways(number))
        return GraphNode(
            name=name,
            edges=tuple(self._edge(receiver, slot) for receiver, slot in self._graph.edges[number]),
            shapes=tuple(slot.shape for slot in self._graph.slots[number]),
            saved=saved,
            operation=self._scope.made_by.get(number),
            parameter=self._parameters.get(node),
            rule=rule,
            jacobian=None if rule or self._graph.is_leaf(number) else local_jacobian(self._graph, number),
            origin=None if self._graph.is_leaf(number) else self._scope.origins.get(node),
        )

    def _ways(self, number: int) -> tuple[list[bool], tuple[int, ...]]:
        """Where a node's outgoing gradients go anywhere, and the shape of what comes in."""
        return [receiver is not None for receiver, _ in self._graph.edges[number]], self._graph.slots[number][0].shape

    def _edge(self, receiver: Node | None, slot: int) -> Edge | None:
        return None if receiver is None else Edge(self._graph.numbers[receiver], slot)

    def _step(self, step: int, slots: Slots) -> BackwardStep:
        number = self._recording.order[step]
        return BackwardStep(
            index=step,
            node=number,
            incoming=tuple(map(self._value, self._recording.incoming[number])),
            summands=tuple(tuple(map(self._summand, slot)) for slot in slots),
            outgoing=tuple(map(self._value, self._recording.outgoing[number])),
            receivers=tuple(self._receiver(receiver) for receiver, _ in self._graph.edges[number]),
            accumulation=self._accumulation(number),
        )

    def _accumulation(self, number: int) -> Accumulation | None:
        pair = self._recording.accumulations.get(number)
        return None if pair is None else Accumulation(*map(self._value, pair))

    def _receiver(self, receiver: Node | None) -> int | None:
        return None if receiver is None else self._steps.get(self._graph.numbers[receiver])

    def _summand(self, delivery: Delivery) -> Summand:
        return Summand(self._told(delivery.gradient), delivery.step, delivery.output)

    def _value(self, tensor: Tensor | None) -> TensorValue | None:
        return None if tensor is None else self._told(tensor)

    def _told(self, tensor: Tensor) -> TensorValue:
        value = self._values.get(id(tensor))  # the recording keeps them all alive
        if value is None:
            value = self._values[id(tensor)] = value_of(tensor, self._scope.most_elements)
        return value

    def _gradients(self) -> Iterator[tuple[str, TensorValue | None]]:
        results = self._recording.results or [leaf.grad for leaf in self._leaves.values()]
        for name, gradient in zip(self._leaves, results, strict=True):
            yield name, optional_value(gradient, self._scope.most_elements)
