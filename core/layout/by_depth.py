"""A simple layered layout of our own, for when the better one takes too long: layers by depth, order by neighbours."""

from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from core.layout.coordinates import placed
from core.layout.graph_shape import Edge, GraphShape, Placement
from core.layout.layers import Layers, read_forwards

_SWEEPS = 4


def lay_out_by_depth(shape: GraphShape) -> Placement:
    """Places the boxes; always gives something, in time that grows with the length of the edges."""
    layers = layers_by_depth(shape)
    return placed(shape, read_forwards(layers, shape))


def layers_by_depth(shape: GraphShape) -> Layers:
    """Each box one layer below the lowest one that leads to it; in a layer, near what stands above."""
    depths = _depths(len(shape.sizes), shape.edges)
    rows: list[list[int]] = [[] for _ in range(max(depths, default=-1) + 1)]
    for box, depth in enumerate(depths):
        rows[depth].append(box)
    chains = _chains(shape, depths, rows)
    above: dict[int, list[int]] = {}
    below: dict[int, list[int]] = {}
    for chain in chains.values():
        for upper, lower in pairwise(chain):
            above.setdefault(lower, []).append(upper)
            below.setdefault(upper, []).append(lower)
    for sweep in range(_SWEEPS):
        _order(rows[1:] if sweep % 2 == 0 else rows[-2::-1], above if sweep % 2 == 0 else below, rows)
    return Layers(rows, chains)


def _depths(count: int, edges: Sequence[Edge]) -> list[int]:
    """The longest way down to each box; boxes on a cycle, which no graph of PyTorch has, stay where they are met."""
    below: list[list[int]] = [[] for _ in range(count)]
    missing = [0] * count
    for upper, lower in edges:
        below[upper].append(lower)
        missing[lower] += 1
    depths = [0] * count
    ready = deque(box for box in range(count) if not missing[box])
    while ready:
        box = ready.popleft()
        for lower in below[box]:
            depths[lower] = max(depths[lower], depths[box] + 1)
            missing[lower] -= 1
            if not missing[lower]:
                ready.append(lower)
    return depths


def _chains(shape: GraphShape, depths: Sequence[int], rows: list[list[int]]) -> dict[Edge, list[int]]:
    """Gives every long edge a bend in each layer that it passes."""
    chains = {}
    vertex = len(shape.sizes)
    for upper, lower in shape.edges:
        chain = [upper]
        for depth in range(depths[upper] + 1, depths[lower]):
            rows[depth].append(vertex)
            chain.append(vertex)
            vertex += 1
        chains[upper, lower] = [*chain, lower]
    return chains


def _order(turns: Sequence[list[int]], neighbours: dict[int, list[int]], rows: Sequence[list[int]]) -> None:
    """Sorts rows by the mean place of each vertex's neighbours in the row before."""
    places = {vertex: place for row in rows for place, vertex in enumerate(row)}
    for row in turns:
        means = {}
        for vertex in row:
            near = neighbours.get(vertex)
            means[vertex] = sum(places[one] for one in near) / len(near) if near else float(places[vertex])
        row.sort(key=means.__getitem__)
        places.update((vertex, place) for place, vertex in enumerate(row))
