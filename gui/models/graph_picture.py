"""What is drawn of a graph, whatever the moment: boxes, and links between them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from core.trajectory.tensor_value import Value
from gui.models.graph_clock import BoxClock, box_clock
from gui.models.graph_groups import Groups
from gui.models.traced_graph import TracedGraph


class BoxKind(Enum):
    """What a box is."""

    RESULT = "result"
    OPERATION = "operation"
    LEAF = "leaf"
    CONSTANT = "constant"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Box:
    """One box.

    Attributes:
        kind: what it is.
        nodes: the nodes that it stands for; none for a result or a constant.
        step: the forward step whose piece of formula it is.
        group: which group it is, if it is one.
        parameter: which parameter it is, if it is one.
        value: of a constant.
        user: of a leaf that is drawn once a use, the node that uses it; of a constant likewise.
    """

    kind: BoxKind
    nodes: tuple[int, ...] = ()
    step: int | None = None
    group: int | None = None
    parameter: str | None = None
    value: Value = None
    user: int | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """A gradient that a node sends: which of its outgoing ones. That with which a pass begins has no sender."""

    node: int | None
    output: int


@dataclass(frozen=True, slots=True)
class Link:
    """What goes from one box to another, all of it one line; nothing goes to a constant."""

    upper: int
    lower: int
    flows: tuple[Flow, ...] = ()


@dataclass(frozen=True, slots=True)
class Detail:
    """What is drawn beside the graph itself.

    Attributes:
        has_saved: the tensors that nodes saved.
        has_numbers: the numbers of the formula.
    """

    has_saved: bool = False
    has_numbers: bool = False


@dataclass(frozen=True)
class GraphPicture:
    """A graph, folded so that it can be read.

    Attributes:
        graph: what is drawn.
        groups: of its nodes.
        detail: what is drawn beside it.
        boxes: in the order of the formula.
        links: each pair of boxes once.
    """

    graph: TracedGraph
    groups: Groups
    detail: Detail
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]

    @cached_property
    def box_of(self) -> Mapping[int, int]:
        """A node -> its box; of a leaf that is drawn several times, the first."""
        places: dict[int, int] = {}
        for number, box in enumerate(self.boxes):
            for node in box.nodes:
                places.setdefault(node, number)
        return places

    @cached_property
    def clocks(self) -> tuple[BoxClock, ...]:
        """For each box when something happens to it."""
        return tuple(box_clock(self.graph, box.nodes) for box in self.boxes)

    @cached_property
    def roots(self) -> tuple[BoxClock | None, ...]:
        """For each group when something happens to the node of its last operation; None where that has none."""
        return tuple(
            None if (node := self._root(box)) is None else box_clock(self.graph, (node,)) for box in self.boxes
        )

    @cached_property
    def sent(self) -> tuple[tuple[int, ...], ...]:
        """For each link the backward steps at which gradients are sent on it, in order."""
        return tuple(tuple(sorted(_sent(self.graph, link.flows))) for link in self.links)

    def _root(self, box: Box) -> int | None:
        if box.kind is not BoxKind.GROUP or box.step is None:
            return None
        node = self.graph.forward[box.step].node
        return node if node in box.nodes else None

    @cached_property
    def links_of(self) -> Mapping[int, tuple[int, ...]]:
        """A box -> the links that begin or end there."""
        ends: dict[int, list[int]] = {}
        for number, link in enumerate(self.links):
            ends.setdefault(link.upper, []).append(number)
            ends.setdefault(link.lower, []).append(number)
        return {box: tuple(numbers) for box, numbers in ends.items()}


def _sent(graph: TracedGraph, flows: Iterable[Flow]) -> Iterator[int]:
    for flow in flows:
        step = 0 if flow.node is None else graph.step_of(flow.node)
        if step is not None:
            yield step
