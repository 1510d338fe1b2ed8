"""What stands in the boxes of a graph at a moment."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.trajectory.iteration_trace import BackwardStep
from core.trajectory.number_text import whole
from core.trajectory.tensor_value import TensorValue
from gui.models.fitting_text import fitting_texts, together
from gui.models.graph_clock import BoxClock
from gui.models.graph_gradients import come_to, has_run
from gui.models.graph_moment import GraphMoment, NodeState
from gui.models.graph_picture import Box, BoxKind, GraphPicture
from gui.models.graph_sayings import GraphWord, said
from gui.models.tensor_text import brief
from gui.models.traced_graph import TracedGraph

MOST_TAGS = 3
"""Saved values that are told in a box."""

_ADDED_UP = 3
"""So many gradients are written out before they are added up; more are counted."""

Texts = tuple[str, ...]
"""Ways to write the same thing, the best first."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A saved value, and whether the pass has freed it."""

    text: str
    is_freed: bool


@dataclass(frozen=True, slots=True)
class BoxFace:
    """What a box says.

    Attributes:
        state: what has become of it.
        is_next: whether it is what the next step makes or runs.
        title: PyTorch's name, or how many nodes it stands for.
        order: which step of the backward pass it runs at, of how many; empty where it stands for no single step.
        piece: of the formula.
        values: what the piece gave; empty where that is not known.
        gradient: the gradient, or a word about it.
        has_gradient: whether it is the gradient.
        tags: what its node saved.
    """

    state: NodeState
    is_next: bool
    title: str
    piece: str = ""
    values: Texts = ()
    gradient: Texts = ()
    has_gradient: bool = False
    tags: tuple[Tag, ...] = ()
    order: str = ""


BoxMoment = tuple[NodeState, bool, int]


def box_moment(picture: GraphPicture, number: int, moment: GraphMoment) -> BoxMoment:
    """All on which a box's face depends: its state, whether it is next, and how much of it has come or run."""
    box, clock = picture.boxes[number], picture.clocks[number]
    if box.kind is BoxKind.CONSTANT:
        return NodeState.WAITING, False, 0
    if box.kind is BoxKind.RESULT:
        is_made = moment.made >= len(picture.graph.forward)
        state = NodeState.DONE if moment.ran else NodeState.WAITING if is_made else NodeState.NOT_MADE
        return state, False, 0
    if box.kind is not BoxKind.GROUP:
        came = int(_is_partly_told(box, clock, moment)) or clock.came_by(moment)
        return clock.state(moment), clock.is_next(moment), came
    root = picture.roots[number]
    is_computed = box.step is not None and moment.made > box.step
    come = root.came_by(moment) if root is not None else 0
    return clock.state(moment), clock.is_next(moment), clock.ran_by(moment) + come + is_computed


def box_face(picture: GraphPicture, number: int, moment: GraphMoment) -> BoxFace:
    """What a box says at a moment."""
    box = picture.boxes[number]
    state, is_next, _ = box_moment(picture, number, moment)
    match box.kind:
        case BoxKind.RESULT:
            return _result_face(picture.graph, state)
        case BoxKind.CONSTANT:
            return _constant_face(picture.graph, box)
        case BoxKind.GROUP:
            return _group_face(picture, number, moment, BoxFace(state, is_next, ""))
    return _node_face(picture, number, moment, BoxFace(state, is_next, ""))


def tag_count(picture: GraphPicture, box: Box) -> int:
    """How many saved values a box tells."""
    if not picture.detail.has_saved or box.kind is not BoxKind.OPERATION:
        return 0
    return min(len(picture.graph.backward.nodes[box.nodes[0]].saved), MOST_TAGS)


def piece_of(graph: TracedGraph, box: Box) -> str:
    """The piece of the formula that a box is; for a parameter its name; nothing where there is none."""
    if box.parameter is not None:
        return graph.label(box.parameter)
    if box.step is not None:
        return graph.piece(box.step)
    return graph.origins.get(box.nodes[0], "") if box.kind is BoxKind.OPERATION else ""


def _node_face(picture: GraphPicture, number: int, moment: GraphMoment, face: BoxFace) -> BoxFace:
    graph, box = picture.graph, picture.boxes[number]
    node = box.nodes[0]
    value = graph.value_of(node)
    is_known = value is not None and face.state is not NodeState.NOT_MADE
    step = graph.step_of(node)
    is_partly_told = _is_partly_told(box, picture.clocks[number], moment)
    gradient = _gradient(graph, node, picture.clocks[number], moment)
    return replace(
        face,
        title=graph.backward.nodes[node].name,
        piece=piece_of(graph, box),
        values=fitting_texts(value) if is_known else (),
        gradient=(said(GraphWord.NOT_ALL_THERE),) if is_partly_told else gradient,
        has_gradient=face.state in {NodeState.RUNNING, NodeState.DONE},
        tags=tuple(_tags(graph, node, moment))[: tag_count(picture, box)],
        order="" if step is None else f"{step + 1}/{len(graph.backward.steps)}",
    )


def _is_partly_told(box: Box, clock: BoxClock, moment: GraphMoment) -> bool:
    """Whether a leaf that stands at each of its users says there only that more is to come.

    What has come is told at the first of them: otherwise all would change with every step.
    """
    return box.user is not None and 0 < clock.came_by(moment) < len(clock.came)


def _group_face(picture: GraphPicture, number: int, moment: GraphMoment, face: BoxFace) -> BoxFace:
    graph, box = picture.graph, picture.boxes[number]
    ran, count = picture.clocks[number].ran_by(moment), whole(len(box.nodes))
    face = replace(
        face,
        title=said(GraphWord.NODES, count=count),
        piece=piece_of(graph, box),
        gradient=(said(GraphWord.SOME_RAN, ran=whole(ran), count=count),),
    )
    if box.step is None:
        return face
    step = graph.forward[box.step]
    if moment.made > box.step:
        face = replace(face, values=fitting_texts(step.result))
    root = picture.roots[number]
    if root is not None and step.node is not None and ran in {0, len(box.nodes)}:
        return replace(face, gradient=_gradient(graph, step.node, root, moment), has_gradient=ran > 0)
    return face


def _result_face(graph: TracedGraph, state: NodeState) -> BoxFace:
    is_known = graph.result is not None and state is not NodeState.NOT_MADE
    return BoxFace(
        state, is_next=False, title=graph.result_name, values=fitting_texts(graph.result) if is_known else ()
    )


def _constant_face(graph: TracedGraph, box: Box) -> BoxFace:
    values = fitting_texts(box.value)
    word = (said(GraphWord.CONSTANT),)
    title = piece_of(graph, box)
    if not title:
        return BoxFace(NodeState.WAITING, is_next=False, title=values[0], gradient=word)
    return BoxFace(NodeState.WAITING, is_next=False, title=title, values=values, gradient=word)


def _gradient(graph: TracedGraph, node: int, clock: BoxClock, moment: GraphMoment) -> Texts:
    """What is said of a node's gradient."""
    state = clock.state(moment)
    if state is NodeState.NOT_MADE:
        return (said(GraphWord.COMPUTED_NEXT if clock.is_next(moment) else GraphWord.NOT_COMPUTED),)
    if state is NodeState.MADE_NOW:
        return (said(GraphWord.COMPUTED_NOW),)
    step = graph.step_of(node)
    if step is None:
        return _collected(graph, node, state)
    if state is NodeState.WAITING:
        return _waiting(graph, node, clock, moment)
    return _received(graph.backward.steps[step], GraphWord.KEPT_GRADIENT if node in graph.kept else GraphWord.GRADIENT)


def _collected(graph: TracedGraph, node: int, state: NodeState) -> Texts:
    """What is said of a node that does not run: nothing comes there, or it is a leaf whose derivative is collected."""
    if not graph.senders_to(node):
        return (said(GraphWord.NO_GRADIENT),)
    if state is not NodeState.DONE:
        return (said(GraphWord.NOT_THERE),)
    return tuple(said(GraphWord.GRADIENT, value=text) for text in fitting_texts(graph.collected(node)))


def _received(step: BackwardStep, word: GraphWord) -> Texts:
    """The gradient that came in; of a leaf what was added to what."""
    if step.accumulation is not None:
        before, after = step.accumulation.before, step.accumulation.after
        briefly = (said(GraphWord.GRADIENT, value=text) for text in fitting_texts(after))
        return *together((before, step.incoming[0], after), _accumulated), *briefly
    if len(step.incoming) == 1:
        return tuple(said(word, value=text) for text in fitting_texts(step.incoming[0]))
    slots = ", ".join(f"{slot}: {brief(value)}" for slot, value in enumerate(step.incoming))
    return said(word, value=slots), said(GraphWord.GRADIENTS, count=len(step.incoming))


def _accumulated(before: str, incoming: str, after: str) -> str:
    return said(GraphWord.ACCUMULATED, before=before, incoming=incoming, after=after)


def _waiting(graph: TracedGraph, node: int, clock: BoxClock, moment: GraphMoment) -> Texts:
    """What has come so far, and whether more is to come."""
    come, count, is_next = clock.came_by(moment), len(clock.came), clock.is_next(moment)
    if not come:
        return (said(GraphWord.NOT_THERE),)
    if come < count:
        word, briefly = GraphWord.MORE_TO_COME, said(GraphWord.SOME_CAME, come=come, count=count)
    else:
        word = GraphWord.RUNS_NEXT if is_next else GraphWord.CAME
        briefly = said(GraphWord.RUNS_NEXT_BRIEFLY if is_next else GraphWord.IS_THERE)
    if come > _ADDED_UP:
        return (briefly,)
    missing = count - come
    written = together(
        come_to(graph, node, moment), lambda *parts: said(word, value=" + ".join(parts), missing=missing)
    )
    return *written, briefly


def _tags(graph: TracedGraph, number: int, moment: GraphMoment) -> Iterator[Tag]:
    """What a node saved, tensors first, since they are what a pass frees."""
    is_freed = has_run(graph, number, moment) and not graph.is_retained
    saved = graph.backward.nodes[number].saved
    for one in sorted(saved, key=lambda one: not isinstance(one.value, TensorValue)):
        text = said(GraphWord.SAVES, name=one.name, value=brief(one.value))
        yield Tag(text, is_freed and isinstance(one.value, TensorValue))
