"""Walking through a graph by keys: along its links, and among boxes that stand side by side."""

from collections.abc import Sequence
from enum import Enum

from core.layout.graph_shape import Point
from gui.models.graph_picture import GraphPicture


class Direction(Enum):
    """Where to go."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


_SAME_ROW = 30.0
"""Pixels by which the middles of boxes in one row may differ."""


def step_from(picture: GraphPicture, places: Sequence[Point], current: int | None, direction: Direction) -> int:
    """The box to go to; the same where there is none in that direction, the first where there is no current one."""
    if current is None:
        return 0
    if direction in {Direction.UP, Direction.DOWN}:
        return _along(picture, places, current, is_down=direction is Direction.DOWN)
    return _beside(places, current, sign=1 if direction is Direction.RIGHT else -1)


def _along(picture: GraphPicture, places: Sequence[Point], current: int, *, is_down: bool) -> int:
    links = [picture.links[number] for number in picture.links_of.get(current, ())]
    ends = [link.lower if is_down else link.upper for link in links if (link.upper == current) is is_down]
    return min(ends, key=lambda box: abs(places[box][0] - places[current][0]), default=current)


def _beside(places: Sequence[Point], current: int, *, sign: int) -> int:
    x, y = places[current]
    row = [box for box, place in enumerate(places) if abs(place[1] - y) <= _SAME_ROW and sign * (place[0] - x) > 0]
    return min(row, key=lambda box: abs(places[box][0] - x), default=current)
