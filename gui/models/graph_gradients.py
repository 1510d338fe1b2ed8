"""The gradients of a graph on their way: what has been sent, what has come, what is still to come."""

from core.trajectory.tensor_value import TensorValue
from gui.models.graph_moment import GraphMoment
from gui.models.graph_picture import Flow
from gui.models.traced_graph import TracedGraph


def has_run(graph: TracedGraph, node: int, moment: GraphMoment) -> bool:
    """Whether a node has run, or is running."""
    step = graph.step_of(node)
    return step is not None and step < moment.ran


def is_sent(graph: TracedGraph, flow: Flow, moment: GraphMoment) -> bool:
    """Whether a gradient has left its node."""
    return moment.ran > 0 if flow.node is None else has_run(graph, flow.node, moment)


def flowing(graph: TracedGraph, flow: Flow) -> TensorValue | None:
    """The gradient, in the shape in which it is added up where it goes; None where nothing flows."""
    if flow.node is None:
        return graph.backward.steps[0].incoming[0]
    edge = graph.backward.nodes[flow.node].edges[flow.output]
    return None if edge is None else graph.delivered(flow.node, flow.output, edge.node)


def come_to(graph: TracedGraph, node: int, moment: GraphMoment) -> tuple[TensorValue, ...]:
    """What has come to a node so far; that with which a pass begins, when the forward pass has ended."""
    step = graph.step_of(node)
    if step is None:
        return ()
    begun = moment.made >= len(graph.forward)
    summands = (one for slot in graph.backward.steps[step].summands for one in slot)
    return tuple(one.value for one in summands if (begun if one.step is None else one.step < moment.ran))
