"""What the tool tips of a graph say: every digit, and why something is not there."""

from collections.abc import Iterator

from core.trajectory.number_text import whole
from core.trajectory.tensor_value import TensorValue
from gui.models.graph_gradients import flowing, has_run, is_sent
from gui.models.graph_moment import GraphMoment, made_by
from gui.models.graph_picture import Box, BoxKind, Flow, GraphPicture, Link
from gui.models.graph_sayings import GraphWord, said
from gui.models.graph_words import piece_of
from gui.models.tensor_text import whole_text
from gui.models.traced_graph import TracedGraph

_MOST_LINES = 8


def box_tip(picture: GraphPicture, box: Box, moment: GraphMoment) -> str:
    """The tool tip of a box."""
    graph = picture.graph
    match box.kind:
        case BoxKind.RESULT:
            value = graph.backward.steps[0].incoming[0]
            return "\n".join((*_value_lines(graph.result), said(GraphWord.RESULT_TIP, value=whole_text(value))))
        case BoxKind.CONSTANT:
            told = said(GraphWord.VALUE_TIP, value=whole_text(box.value))
            return "\n".join(filter(None, (piece_of(graph, box), told, said(GraphWord.CONSTANT_TIP))))
        case BoxKind.GROUP:
            word = GraphWord.STRETCH_TIP if box.step is None else GraphWord.GROUP_TIP
            return "\n".join(filter(None, (piece_of(graph, box), said(word, count=whole(len(box.nodes))))))
    return "\n".join(_node_lines(graph, box, moment))


def link_tip(picture: GraphPicture, link: Link, moment: GraphMoment) -> str:
    """The tool tip of a link."""
    if not link.flows:
        return said(GraphWord.CONSTANT_TIP)
    lines = [_flow_line(picture.graph, flow, moment) for flow in link.flows[:_MOST_LINES]]
    return "\n".join((*lines, "…") if len(link.flows) > _MOST_LINES else lines)


def _node_lines(graph: TracedGraph, box: Box, moment: GraphMoment) -> Iterator[str]:
    number = box.nodes[0]
    node = graph.backward.nodes[number]
    yield f"{node.name}  {piece_of(graph, box)}".rstrip()
    if graph.is_leaf(number):
        yield said(GraphWord.LEAF_TIP, name=piece_of(graph, box))
    if made_by(graph, number) < moment.made:
        yield from _value_lines(graph.value_of(number))
    yield from _gradient_lines(graph, number, moment)
    for one in node.saved:
        is_freed = has_run(graph, number, moment) and not graph.is_retained and isinstance(one.value, TensorValue)
        word = GraphWord.FREED_TIP if is_freed else GraphWord.SAVED_TIP
        yield said(word, name=one.name, value=whole_text(one.value))


def _value_lines(value: TensorValue | None) -> Iterator[str]:
    if value is not None:
        yield said(GraphWord.VALUE_TIP, value=whole_text(value))


def _gradient_lines(graph: TracedGraph, number: int, moment: GraphMoment) -> Iterator[str]:
    place = graph.step_of(number)
    if place is None:
        senders = graph.senders_to(number)
        is_there = bool(senders) and senders[-1] < moment.ran
        word = GraphWord.COLLECTED_TIP if is_there else GraphWord.NOT_THERE_TIP if senders else GraphWord.UNREACHED_TIP
        yield said(word, value=whole_text(graph.collected(number)))
        return
    yield said(GraphWord.STEP_TIP, number=whole(place + 1), count=whole(len(graph.backward.steps)))
    step = graph.backward.steps[place]
    if not has_run(graph, number, moment):
        yield said(GraphWord.NOT_THERE_TIP)
    elif step.accumulation is not None:
        before, after = whole_text(step.accumulation.before), whole_text(step.accumulation.after)
        yield said(GraphWord.BEFORE_TIP, before=before, incoming=whole_text(step.incoming[0]), after=after)
    elif len(step.incoming) == 1:
        yield said(GraphWord.INCOMING_TIP, value=whole_text(step.incoming[0]))
    else:
        for slot, value in enumerate(step.incoming):
            yield said(GraphWord.SLOT_TIP, slot=slot, value=whole_text(value))
    if number in graph.kept:
        yield said(GraphWord.KEPT_TIP)


def _flow_line(graph: TracedGraph, flow: Flow, moment: GraphMoment) -> str:
    if flow.node is None:
        return said(GraphWord.SEED_TIP, value=whole_text(flowing(graph, flow)))
    node = graph.backward.nodes[flow.node]
    edge = node.edges[flow.output]
    receiver = graph.backward.nodes[edge.node].name if edge is not None else ""
    if not is_sent(graph, flow, moment):
        return said(GraphWord.WILL_FLOW_TIP, sender=node.name, receiver=receiver)
    return said(GraphWord.FLOW_TIP, sender=node.name, receiver=receiver, value=whole_text(flowing(graph, flow)))
