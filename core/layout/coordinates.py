"""From layers to coordinates: each vertex as near as can be to what it is joined with, and nothing overlaps."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from core.layout.graph_shape import Edge, GraphShape, Placement, Point
from core.layout.layers import Layers

BETWEEN_BOXES = 16.0
"""Pixels from box to box in a layer."""
BETWEEN_LAYERS = 42.0
"""Pixels from layer to layer: room for an edge and its label."""
MARGIN = 14.0
_BEND = 6.0
"""How wide a bend is."""
_PORTS = 0.62
"""The part of a box's side from which edges leave, or where they arrive."""
_WIDEST_PORT = 26.0
_SWEEPS = 24
_LINE, _ONLY = 8.0, 4.0
"""How strongly a long edge is kept straight, and two boxes that are joined with nothing else on that side."""


def placed(shape: GraphShape, layers: Layers) -> Placement:
    """The coordinates of boxes and edges."""
    if not shape.sizes:
        return Placement((), (), 2 * MARGIN, 2 * MARGIN)
    x = _columns(shape, layers)
    bands = _bands(shape, layers)
    left = min(x[box] - size[0] / 2 for box, size in enumerate(shape.sizes)) - MARGIN
    left = min(left, *(place - MARGIN for place in x.values()))
    x = {vertex: place - left for vertex, place in x.items()}
    right = max(x[box] + size[0] / 2 for box, size in enumerate(shape.sizes))
    centres = tuple((x[box], sum(bands[box]) / 2) for box in range(len(shape.sizes)))
    routes = _routes(shape, layers, x, bands)
    bottom = max(band[1] for band in bands.values())
    return Placement(centres, routes, max(right, *x.values()) + MARGIN, bottom + MARGIN)


def _columns(shape: GraphShape, layers: Layers) -> dict[int, float]:
    """The middle of each vertex, found by moving each layer towards its neighbours, down and up again."""
    widths = [size[0] for size in shape.sizes]
    pulls = _pulls(layers, len(widths))
    gaps = [[_apart(one, other, widths) for one, other in pairwise(row)] for row in layers.rows]
    x: dict[int, float] = {}
    for row, between in zip(layers.rows, gaps, strict=True):
        x.update(zip(row, _spread([0.0] * len(row), between), strict=True))
    for sweep in range(_SWEEPS):
        numbers = range(len(layers.rows))
        for number in numbers if sweep % 2 == 0 else reversed(numbers):
            row = layers.rows[number]
            wished = [_wish(x, pulls.get(vertex, ()), x[vertex]) for vertex in row]
            x.update(zip(row, _spread(wished, gaps[number]), strict=True))
    _straighten(layers, gaps, pulls, x)
    return x


def _straighten(
    layers: Layers,
    gaps: Sequence[Sequence[float]],
    pulls: Mapping[int, Sequence[tuple[int, float]]],
    x: dict[int, float],
) -> None:
    """Puts what is strongly joined straight below the other, where there is room."""
    above: set[int] = set()
    for row, between in zip(layers.rows, gaps, strict=True):
        wished = [
            next((x[one] for one, strength in pulls.get(vertex, ()) if one in above and strength > 1), x[vertex])
            for vertex in row
        ]
        x.update(zip(row, _spread(wished, between), strict=True))
        above = set(row)


def _pulls(layers: Layers, count: int) -> Mapping[int, Sequence[tuple[int, float]]]:
    """By what each vertex is pulled, and how strongly: what is joined with nothing else stands straight below it."""
    pieces = [piece for chain in layers.chains.values() for piece in pairwise(chain)]
    leaving, arriving = Counter(upper for upper, _ in pieces), Counter(lower for _, lower in pieces)
    pulls: dict[int, list[tuple[int, float]]] = {}
    for upper, lower in pieces:
        is_bent = upper >= count and lower >= count
        strength = _LINE if is_bent else _ONLY if leaving[upper] == arriving[lower] == 1 else 1.0
        pulls.setdefault(upper, []).append((lower, strength))
        pulls.setdefault(lower, []).append((upper, strength))
    return pulls


def _wish(x: Mapping[int, float], pulls: Sequence[tuple[int, float]], otherwise: float) -> float:
    total = sum(strength for _, strength in pulls)
    return sum(x[vertex] * strength for vertex, strength in pulls) / total if total else otherwise


def _apart(one: int, other: int, widths: Sequence[float]) -> float:
    """How far the middles of two neighbours are apart at least."""
    halves = sum((widths[vertex] if vertex < len(widths) else _BEND) / 2 for vertex in (one, other))
    return halves + BETWEEN_BOXES


def _spread(wished: Sequence[float], apart: Sequence[float]) -> list[float]:
    """The places nearest to the wished ones (least squares) that keep order and distances: pooled neighbours."""
    offsets = [0.0]
    for distance in apart:
        offsets.append(offsets[-1] + distance)
    pools: list[tuple[float, int]] = []
    for wish, offset in zip(wished, offsets, strict=False):
        total, count = wish - offset, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            earlier, members = pools.pop()
            total, count = total + earlier, count + members
        pools.append((total, count))
    means = [total / count for total, count in pools for _ in range(count)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=False)]


def _bands(shape: GraphShape, layers: Layers) -> dict[int, tuple[float, float]]:
    """From where to where each vertex's layer reaches."""
    bands = {}
    top = MARGIN
    for row in layers.rows:
        height = max((shape.sizes[vertex][1] for vertex in row if vertex < len(shape.sizes)), default=0.0)
        bands.update(dict.fromkeys(row, (top, top + height)))
        top += height + BETWEEN_LAYERS
    return bands


def _routes(
    shape: GraphShape, layers: Layers, x: Mapping[int, float], bands: Mapping[int, tuple[float, float]]
) -> tuple[tuple[Point, ...], ...]:
    leaving = _ports(shape, layers, x, upper_end=True)
    arriving = _ports(shape, layers, x, upper_end=False)
    routes = []
    for edge in shape.edges:
        points = [(leaving[edge], _side(shape, edge[0], bands, lower=True))]
        for bend in layers.chains[edge][1:-1]:
            points += [(x[bend], y) for y in bands[bend]]
        points.append((arriving[edge], _side(shape, edge[1], bands, lower=False)))
        routes.append(tuple(points))
    return tuple(routes)


def _side(shape: GraphShape, box: int, bands: Mapping[int, tuple[float, float]], *, lower: bool) -> float:
    half = shape.sizes[box][1] / 2
    return sum(bands[box]) / 2 + (half if lower else -half)


def _ports(shape: GraphShape, layers: Layers, x: Mapping[int, float], *, upper_end: bool) -> dict[Edge, float]:
    """Where along a box's side each of its edges begins, or ends: side by side, so that they can be told apart."""
    end, near = (0, 1) if upper_end else (-1, -2)
    at: dict[int, list[Edge]] = {}
    for edge in shape.edges:
        at.setdefault(edge[end], []).append(edge)
    ports: dict[Edge, float] = {}
    for box, edges in at.items():
        edges.sort(key=lambda edge: (x[layers.chains[edge][near]], edge))
        between = min(_WIDEST_PORT, _PORTS * shape.sizes[box][0] / max(len(edges) - 1, 1))
        first = x[box] - between * (len(edges) - 1) / 2
        ports.update((edge, first + place * between) for place, edge in enumerate(edges))
    return ports
