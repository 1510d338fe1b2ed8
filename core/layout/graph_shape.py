"""What is to be laid out, and what came of it."""

from collections.abc import Iterable

import msgspec

MOST_BOXES = 1_000
"""So many boxes are laid out at most; beyond, the algorithms take seconds and nobody sees anything."""

Edge = tuple[int, int]
Point = tuple[float, float]


class GraphShape(msgspec.Struct, frozen=True, array_like=True):
    """Boxes and edges of which nothing but sizes and numbers is known.

    Attributes:
        sizes: width and height of each box.
        edges: from which box to which, each pair once, no box to itself; :func:`shape_of` sees to that.
    """

    sizes: tuple[tuple[float, float], ...]
    edges: tuple[Edge, ...]


class Placement(msgspec.Struct, frozen=True, array_like=True):
    """Where everything goes; y grows downwards, edges run down.

    Attributes:
        centres: of the boxes.
        routes: for each edge the points that it passes, from the lower side of one box to the upper side of another.
        width: of the whole.
        height: of the whole.
    """

    centres: tuple[Point, ...]
    routes: tuple[tuple[Point, ...], ...]
    width: float
    height: float


def shape_of(sizes: Iterable[tuple[float, float]], edges: Iterable[Edge]) -> GraphShape:
    """A shape in which parallel edges are one, and loops are left out."""
    merged = dict.fromkeys(edge for edge in edges if edge[0] != edge[1])
    return GraphShape(tuple(sizes), tuple(merged))
