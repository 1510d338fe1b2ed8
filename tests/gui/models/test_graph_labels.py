"""Labels stand on their links and do not cover each other."""

from itertools import combinations

import pytest

from gui.models.graph_labels import WIDEST, label_places

HEIGHT = 15.0


def crossing(*ends: tuple[float, float]) -> list[list[tuple[float, float]]]:
    """Links through one gap, from x to x."""
    return [[(start, 0.0), (end, 42.0)] for start, end in ends]


def test_that_a_single_label_stands_in_the_middle_with_all_the_room_there_is() -> None:
    (place,) = label_places(crossing((0, 100)))
    assert place is not None
    assert (place.x, place.y, place.room) == (50, 21, WIDEST)
    assert not place.is_beside


def test_that_the_label_of_a_link_that_runs_down_stands_beside_it() -> None:
    (place,) = label_places(crossing((50, 50)))
    assert place is not None
    assert place.is_beside


def test_that_a_link_without_a_route_has_no_label() -> None:
    assert label_places([[]]) == [None]


@pytest.mark.parametrize("between", [40, 60, 90, 200])
def test_that_neighbours_do_not_cover_each_other(between: float) -> None:
    places = [place for place in label_places(crossing(*((n * between, n * between + 30) for n in range(6)))) if place]
    assert len(places) == 6
    for one, other in combinations(places, 2):
        apart = abs(one.x - other.x) >= (one.room + other.room) / 2 or abs(one.y - other.y) >= HEIGHT
        assert apart
