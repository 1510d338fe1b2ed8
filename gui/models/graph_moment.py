"""How far an iteration has come, and what that makes of each node and each gradient on its way."""

from dataclasses import dataclass
from enum import Enum

from gui.models.traced_graph import TracedGraph


class Pass(Enum):
    """In which pass a step is running."""

    FORWARD = "forward"
    BACKWARD = "backward"


@dataclass(frozen=True, slots=True)
class GraphMoment:
    """A moment of an iteration.

    Attributes:
        made: how many forward steps there have been, one that is running now included.
        ran: how many backward steps there have been, likewise.
        running: in which pass the last of them is running now; None where none is, as before and after the passes.
    """

    made: int = 0
    ran: int = 0
    running: Pass | None = None

    @classmethod
    def at_forward(cls, step: int) -> "GraphMoment":
        """While a forward step is running."""
        return cls(step + 1, 0, Pass.FORWARD)

    @classmethod
    def at_backward(cls, graph: TracedGraph, step: int) -> "GraphMoment":
        """While a backward step is running."""
        return cls(len(graph.forward), step + 1, Pass.BACKWARD)

    @classmethod
    def after(cls, graph: TracedGraph) -> "GraphMoment":
        """When both passes have ended."""
        return cls(len(graph.forward), len(graph.backward.steps))


class NodeState(Enum):
    """What has become of a node, or of several."""

    NOT_MADE = "not computed yet"
    MADE_NOW = "computed now"
    WAITING = "waits for its gradient"
    PARTLY = "some of its nodes ran"
    RUNNING = "runs now"
    DONE = "ran"
    UNREACHED = "no gradient comes here"


class FlowState(Enum):
    """What has become of a gradient on its way from one node to another."""

    NOT_YET = "not yet"
    NOW = "now"
    DONE = "done"
    NOTHING = "nothing flows"


def made_by(graph: TracedGraph, node: int) -> int:
    """The forward step after which a node is there: a leaf is from the beginning, what is of no step at the end."""
    if not graph.forward or graph.is_leaf(node):
        return -1
    operation = graph.backward.nodes[node].operation
    return len(graph.forward) - 1 if operation is None else operation
