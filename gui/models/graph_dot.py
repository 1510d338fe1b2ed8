"""The graph in Graphviz's language, to be pasted wherever that is drawn."""

from collections.abc import Iterator, Sequence

from gui.models.graph_link_words import link_face
from gui.models.graph_moment import FlowState, GraphMoment, NodeState
from gui.models.graph_picture import Box, BoxKind, GraphPicture
from gui.models.graph_words import BoxFace, box_face

_SHAPES = {
    BoxKind.RESULT: 'shape=box, style="rounded"',
    BoxKind.OPERATION: 'shape=box, style="rounded"',
    BoxKind.LEAF: 'shape=ellipse, style="solid"',
    BoxKind.CONSTANT: 'shape=box, style="solid"',
    BoxKind.GROUP: 'shape=box3d, style="solid"',
}
_STATES = {NodeState.RUNNING: ", penwidth=3", NodeState.MADE_NOW: ", penwidth=3", NodeState.DONE: ", penwidth=1.5"}
_FLOWS = {FlowState.NOW: "penwidth=3", FlowState.DONE: "penwidth=1.5", FlowState.NOTHING: "style=dotted"}


def dot_of(picture: GraphPicture, moment: GraphMoment) -> str:
    """A picture at a moment as a ``digraph``: what the boxes say, and what flowed between them."""
    names = [_name(picture, number) for number in range(len(picture.boxes))]
    return "\n".join(
        ("digraph " + quoted(picture.graph.formula or "graph") + " {", *_body(picture, moment, names), "}", "")
    )


def quoted(text: str) -> str:
    """A text as a string of Graphviz's; its line ends are kept."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "").replace("\n", "\\n")
    return f'"{escaped}"'


def _body(picture: GraphPicture, moment: GraphMoment, names: Sequence[str]) -> Iterator[str]:
    yield '  node [fontname="Inter, sans-serif", fontsize=11];'
    yield '  edge [fontname="Inter, sans-serif", fontsize=10];'
    for number, (name, box) in enumerate(zip(names, picture.boxes, strict=True)):
        face = box_face(picture, number, moment)
        look = _SHAPES[box.kind] + _STATES.get(face.state, ", color=gray40")
        yield f"  {name} [{look}, label={quoted(_label(box, face))}];"
    for number, link in enumerate(picture.links):
        link_told = link_face(picture, number, moment)
        look = _FLOWS.get(link_told.state, "style=dashed")
        label = f", label={quoted(link_told.labels[0])}" if link_told.labels else ""
        yield f"  {names[link.upper]} -> {names[link.lower]} [{look}{label}];"


def _name(picture: GraphPicture, number: int) -> str:
    """Nodes are called by PyTorch's order, so that a name stays the same from moment to moment."""
    box = picture.boxes[number]
    if box.kind in {BoxKind.OPERATION, BoxKind.LEAF} and picture.box_of[box.nodes[0]] == number:
        return f"node{box.nodes[0]}"
    return "result" if box.kind is BoxKind.RESULT else f"box{number}"


def _label(box: Box, face: BoxFace) -> str:
    equation = " = ".join(part for part in (face.piece, *face.values[:1]) if part)
    if box.kind in {BoxKind.RESULT, BoxKind.CONSTANT}:
        equation = " = ".join(dict.fromkeys((face.title, *face.values[:1])))
        return "\n".join((equation, *face.gradient[:1]))
    lines = (face.title, equation, *face.gradient[:1], *(tag.text for tag in face.tags))
    return "\n".join(line for line in lines if line)
