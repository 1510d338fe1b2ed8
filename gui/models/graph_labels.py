"""Where the labels of a graph's links stand, so that they do not cover each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.layout.graph_shape import Point

WIDEST = 220.0
"""Pixels."""
_NARROWEST = 36.0
_CROWDED = 78.0
"""Labels nearer to each other than this stand at two heights in turn."""
_HEIGHTS = (0.26, 0.74)
_BESIDE = 10.0
"""A link that runs aside by less than this has its label beside it."""


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """A label's place.

    Attributes:
        x: of its middle, or of its left edge where it stands beside the line.
        y: of its middle.
        room: how wide it may be.
        is_beside: whether it stands beside the line.
    """

    x: float
    y: float
    room: float
    is_beside: bool


def label_places(routes: Sequence[Sequence[Point]]) -> list[LabelPlace | None]:
    """A place for each label: on the first stretch of its link, where that has just left its box; None without one."""
    rows: dict[int, list[int]] = {}
    for number, route in enumerate(routes):
        if len(route) > 1:
            rows.setdefault(round(route[0][1] + route[1][1]), []).append(number)
    places: list[LabelPlace | None] = [None] * len(routes)
    for row in rows.values():
        row.sort(key=lambda number: routes[number][0][0] + routes[number][1][0])
        for number, place in zip(row, _in_row([routes[number] for number in row]), strict=True):
            places[number] = place
    return places


def _in_row(routes: Sequence[Sequence[Point]]) -> Iterator[LabelPlace]:
    """The places of links that cross the same gap, from left to right."""
    middles = [(route[0][0] + route[1][0]) / 2 for route in routes]
    heights = list(_heights(middles))
    points = [_point(route[0], route[1], height) for route, height in zip(routes, heights, strict=True)]
    for number, (route, (x, y)) in enumerate(zip(routes, points, strict=True)):
        is_beside = abs(route[0][0] - route[1][0]) < _BESIDE
        near = [abs(points[other][0] - x) for other in range(len(points)) if _is_level(heights, number, other)]
        yield LabelPlace(x, y, max(min([WIDEST, *near]), _NARROWEST), is_beside)


def _heights(middles: Sequence[float]) -> Iterator[float]:
    """How far down its stretch each label stands: in the middle, or in turn above and below it."""
    turn = 0
    for number, middle in enumerate(middles):
        before = middle - middles[number - 1] if number else _CROWDED
        after = middles[number + 1] - middle if number + 1 < len(middles) else _CROWDED
        if before >= _CROWDED and after >= _CROWDED:
            yield 0.5
        else:
            yield _HEIGHTS[turn % 2]
            turn += 1


def _is_level(heights: Sequence[float], number: int, other: int) -> bool:
    """Whether two labels of a row may cover each other."""
    return number != other and abs(heights[number] - heights[other]) < _HEIGHTS[1] - _HEIGHTS[0]


def _point(start: Point, end: Point, share: float) -> Point:
    """A point of the curve that leaves and arrives upright."""
    rest = 1 - share
    middle = (start[1] + end[1]) / 2
    x = start[0] + (end[0] - start[0]) * (3 - 2 * share) * share**2
    y = rest**3 * start[1] + 3 * share * rest * middle + share**3 * end[1]
    return x, y
