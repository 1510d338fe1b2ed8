"""A layered layout with few crossings, by fast-sugiyama, with the precautions that its native code needs.

A loop aborts its process, parallel edges hang it, no edges at all raise, it holds the interpreter's lock, and it may
take long: it is called where it can be killed, never in the window.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from fast_sugiyama import from_edges

from core.layout.coordinates import placed
from core.layout.graph_shape import MOST_BOXES, Edge, GraphShape, Placement, Point, shape_of
from core.layout.layers import Layers, read_forwards

_BETWEEN = 72.0
"""Between parts that hang together with nothing; any number beyond 0 keeps them apart."""


def lay_out(shape: GraphShape) -> Placement:
    """Places the boxes.

    Raises:
        ValueError: where there are more than ``MOST_BOXES``.
    """
    if len(shape.sizes) > MOST_BOXES:
        raise ValueError(f"{len(shape.sizes)} boxes are too many; at most {MOST_BOXES} are laid out.")
    sound = shape_of(shape.sizes, shape.edges)
    return placed(sound, read_forwards(layers_of(sound), sound))


def layers_of(shape: GraphShape) -> Layers:
    """The layers that fast-sugiyama finds; boxes without edges stand at the right of the uppermost."""
    count = len(shape.sizes)
    boxes = sorted({box for edge in shape.edges for box in edge})
    # It counts bends behind the vertices it was given, which it takes for numbers from 0 on.
    numbers = {box: number for number, box in enumerate(boxes)}
    edges = [(numbers[upper], numbers[lower]) for upper, lower in shape.edges]
    places: dict[int, Point] = {}
    pieces: list[Edge] = []
    right, next_bend = 0.0, count
    for positions, width, height, part in from_edges(edges, dummy_vertices=True, ranking_type="up") if edges else ():
        names: dict[int | str, int] = {}  # each part counts bends of its own
        for vertex, (x, y) in positions:
            is_box = int(vertex) < len(boxes)
            names[vertex] = boxes[int(vertex)] if is_box else next_bend
            next_bend += not is_box
            places[names[vertex]] = (right + x, height - y)
        right += width + _BETWEEN
        pieces += [(names[upper], names[lower]) for upper, lower in part or ()]
    for box in range(count):
        places.setdefault(box, (right + box, 0.0))
    return Layers(_rows(places), _chains(shape, pieces))


def _rows(places: Mapping[int, Point]) -> list[list[int]]:
    rows: defaultdict[float, list[int]] = defaultdict(list)
    for vertex in sorted(places, key=lambda vertex: (places[vertex][0], vertex)):
        rows[places[vertex][1]].append(vertex)
    return [rows[y] for y in sorted(rows)]


def _chains(shape: GraphShape, pieces: Iterable[Edge]) -> dict[Edge, list[int]]:
    """Each edge's vertices, put together from its pieces."""
    count = len(shape.sizes)
    onward = {upper: lower for upper, lower in pieces if upper >= count}
    chains: dict[Edge, list[int]] = {edge: list(edge) for edge in shape.edges}
    for upper, lower in pieces:
        if upper < count <= lower:
            chain = [upper, lower]
            while chain[-1] in onward:
                chain.append(onward[chain[-1]])
            chains[upper, chain[-1]] = chain
    return chains
