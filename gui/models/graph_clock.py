"""When something happens to a box or on a link: looked up at every moment, so prepared once."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from gui.models.graph_moment import GraphMoment, NodeState, Pass, made_by
from gui.models.traced_graph import TracedGraph


@dataclass(frozen=True, slots=True)
class BoxClock:
    """When the nodes of a box are made, when they run, and when gradients come to them; each in order.

    Attributes:
        made: the forward steps after which they are there; −1 for what is there from the beginning.
        ran: the backward steps at which they run; nodes that a pass does not come to have none.
        came: the backward steps that sent what is added up; −1 for that with which a pass begins.
        forward: how many forward steps there are.
    """

    made: tuple[int, ...]
    ran: tuple[int, ...]
    came: tuple[int, ...]
    forward: int

    def state(self, moment: GraphMoment) -> NodeState:
        """What has become of the box."""
        count = self.ran_by(moment)
        if moment.running is Pass.BACKWARD and count and self.ran[count - 1] == moment.ran - 1:
            return NodeState.RUNNING
        if moment.running is Pass.FORWARD and moment.made and _holds(self.made, moment.made - 1):
            return NodeState.MADE_NOW
        if self.made and self.made[-1] >= moment.made:
            return NodeState.NOT_MADE
        if not self.ran:
            return self._state_of_what_never_runs(moment)
        if count == len(self.ran):
            return NodeState.DONE
        return NodeState.PARTLY if count else NodeState.WAITING

    def _state_of_what_never_runs(self, moment: GraphMoment) -> NodeState:
        """A leaf may collect its derivative; to anything else no gradient comes."""
        if self.came:
            return NodeState.DONE if self.came_by(moment) == len(self.came) else NodeState.WAITING
        return NodeState.UNREACHED if moment.ran else NodeState.WAITING

    def is_next(self, moment: GraphMoment) -> bool:
        """Whether the next step makes or runs one of its nodes."""
        if moment.made < self.forward:
            return _holds(self.made, moment.made)
        return _holds(self.ran, moment.ran)

    def ran_by(self, moment: GraphMoment) -> int:
        """How many of its nodes have run."""
        return bisect_left(self.ran, moment.ran)

    def came_by(self, moment: GraphMoment) -> int:
        """How many gradients have come."""
        return bisect_left(self.came, moment.ran) if moment.made >= self.forward else 0


def box_clock(graph: TracedGraph, nodes: Iterable[int]) -> BoxClock:
    """The clock of the nodes of one box."""
    told = tuple(nodes)
    steps = [step for node in told if (step := graph.step_of(node)) is not None]
    came = [one for step in steps for slot in graph.backward.steps[step].summands for one in slot]
    collected = [step for node in told if graph.is_leaf(node) for step in graph.senders_to(node)]
    return BoxClock(
        tuple(sorted(made_by(graph, node) for node in told)),
        tuple(sorted(steps)),
        tuple(sorted([*(-1 if one.step is None else one.step for one in came), *collected])),
        len(graph.forward),
    )


def _holds(numbers: tuple[int, ...], number: int) -> bool:
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number
