"""PyTorch's own graph: every node that can be reached from a tensor, each once, in the order in which it was met."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

import torch
from torch import Tensor
from torch.autograd.graph import Node, get_gradient_edge

Edges = tuple[tuple[Node | None, int], ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """What kind of gradient comes in at one place of a node."""

    shape: tuple[int, ...]
    dtype: torch.dtype


@dataclass(slots=True)
class Graph:
    """The nodes met so far. They are kept alive here, since PyTorch makes another object of a node that nobody holds.

    Attributes:
        nodes: in the order in which they were met.
        numbers: a node -> its place there.
        edges: for each node, where its outgoing gradients go.
        slots: for each node, what comes in.
    """

    nodes: list[Node] = field(default_factory=list)
    numbers: dict[Node, int] = field(default_factory=dict)
    edges: list[Edges] = field(default_factory=list)
    slots: list[tuple[Slot, ...]] = field(default_factory=list)

    def meet(self, node: Node) -> tuple[int, ...]:
        """Adds a node, and all that can be reached from it; gives the numbers of those that were not met before."""
        met: list[int] = []
        pending = [node]
        while pending:
            newest = pending.pop()
            if newest in self.numbers:
                continue
            self.numbers[newest] = len(self.nodes)
            met.append(len(self.nodes))
            self.nodes.append(newest)
            edges = newest.next_functions
            self.edges.append(edges)
            self.slots.append(_slots(newest))
            pending.extend(receiver for receiver, _ in edges if receiver is not None)
        return tuple(met)

    def is_leaf(self, number: int) -> bool:
        """Whether a node is where a leaf's gradient arrives."""
        return hasattr(self.nodes[number], "variable")


def node_of(tensor: Tensor) -> tuple[Node, int]:
    """The node into which a tensor's gradient comes, and the slot: its ``grad_fn``, or a leaf's AccumulateGrad."""
    edge = get_gradient_edge(tensor)
    return edge.node, edge.output_nr


def reachable(graph: Graph, roots: Iterable[int]) -> Sequence[int]:
    """The numbers of the nodes that a pass from some nodes can come to, those included."""
    seen: dict[int, None] = {}
    pending = list(roots)
    while pending:
        number = pending.pop()
        if number not in seen:
            seen[number] = None
            pending.extend(graph.numbers[receiver] for receiver, _ in graph.edges[number] if receiver is not None)
    return list(seen)


def leading_to(graph: Graph, numbers: Iterable[int], targets: Iterable[Node]) -> frozenset[int]:
    """Of some nodes those from which a pass can come to one of the targets, those included."""
    senders: dict[int, list[int]] = {}
    for number in numbers:
        for receiver, _ in graph.edges[number]:
            if receiver is not None:
                senders.setdefault(graph.numbers[receiver], []).append(number)
    found: set[int] = set()
    pending = [graph.numbers[target] for target in targets if target in graph.numbers]
    while pending:
        number = pending.pop()
        if number not in found:
            found.add(number)
            pending.extend(senders.get(number, ()))
    return frozenset(found)


def name_of(node: Node) -> str:
    """A node's name as PyTorch prints it, without the namespace."""
    return node.name().rpartition("::")[2]


def _slots(node: Node) -> tuple[Slot, ...]:
    metadata = node._input_metadata  # noqa: SLF001 (there is no other way to ask)
    return tuple(_slot(tuple(one.shape), one.dtype) for one in metadata)


_slot = cache(Slot)
