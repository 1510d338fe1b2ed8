"""Boxes and bends in layers: the step of a layered layout between "who is above whom" and coordinates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.layout.graph_shape import Edge, GraphShape


@dataclass(frozen=True, slots=True)
class Layers:
    """Vertices are boxes by their number, and bends, where a long edge passes a layer, numbered behind them.

    Attributes:
        rows: the vertices of each layer from left to right; the first layer is the uppermost.
        chains: for each edge its vertices from box to box.
    """

    rows: Sequence[Sequence[int]]
    chains: Mapping[Edge, Sequence[int]]


def read_forwards(layers: Layers, shape: GraphShape) -> Layers:
    """The layers, or their mirror image where in that more boxes stand in the order of their numbers.

    A layout is as good as its mirror image; a formula is read from the left.
    """
    count = len(shape.sizes)
    balance = 0
    for row in layers.rows:
        boxes = [vertex for vertex in row if vertex < count]
        balance += sum(
            1 if left < right else -1 for place, left in enumerate(boxes) for right in boxes[place + 1 : place + 40]
        )
    return layers if balance >= 0 else Layers([list(reversed(row)) for row in layers.rows], layers.chains)
