"""Whatever graph is laid out, by either way: nothing overlaps, edges run down, and nothing hangs or aborts."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from core.layout.by_depth import lay_out_by_depth
from core.layout.graph_shape import MOST_BOXES, GraphShape, Placement, shape_of
from core.layout.sugiyama import lay_out
from tests.strategies import LAW

LayOut = Callable[[GraphShape], Placement]
WAYS = pytest.mark.parametrize("way", [lay_out, lay_out_by_depth], ids=["sugiyama", "by depth"])
SIZE = (150.0, 60.0)


@st.composite
def shapes(draw: DrawFn) -> GraphShape:
    """Graphs without cycles, as PyTorch's are; with parallel edges and loops, as they may come out of merging."""
    count = draw(st.integers(0, 14))
    sizes = draw(st.lists(st.tuples(st.floats(20, 240), st.floats(20, 120)), min_size=count, max_size=count))
    numbers = st.integers(0, max(count - 1, 0))
    pairs = draw(st.lists(st.tuples(numbers, numbers), max_size=3 * count)) if count else []
    return shape_of(sizes, [(min(pair), max(pair)) for pair in pairs])


def chain(count: int) -> GraphShape:
    return shape_of([SIZE] * count, pairwise(range(count)))


def overlap(shape: GraphShape, placement: Placement, one: int, other: int) -> bool:
    (x, y), (u, v) = placement.centres[one], placement.centres[other]
    (width, height), (wide, high) = shape.sizes[one], shape.sizes[other]
    return abs(x - u) < (width + wide) / 2 - 1e-6 and abs(y - v) < (height + high) / 2 - 1e-6


@WAYS
@given(shape=shapes())
@LAW
def test_that_no_two_boxes_overlap_and_all_lie_within_the_whole(way: LayOut, shape: GraphShape) -> None:
    placement = way(shape)
    boxes = range(len(shape.sizes))
    assert len(placement.centres) == len(boxes)
    assert not [
        (one, other) for one in boxes for other in boxes if one < other and overlap(shape, placement, one, other)
    ]
    for (x, y), (width, height) in zip(placement.centres, shape.sizes, strict=True):
        assert width / 2 <= x <= placement.width - width / 2
        assert height / 2 <= y <= placement.height - height / 2


@WAYS
@given(shape=shapes())
@LAW
def test_that_every_edge_runs_down_from_its_upper_box_to_its_lower_one(way: LayOut, shape: GraphShape) -> None:
    placement = way(shape)
    for (upper, lower), route in zip(shape.edges, placement.routes, strict=True):
        (x, y), (u, v) = placement.centres[upper], placement.centres[lower]
        assert route[0][1] == pytest.approx(y + shape.sizes[upper][1] / 2)
        assert route[-1][1] == pytest.approx(v - shape.sizes[lower][1] / 2)
        assert abs(route[0][0] - x) <= shape.sizes[upper][0] / 2
        assert abs(route[-1][0] - u) <= shape.sizes[lower][0] / 2
        assert all(start[1] <= end[1] for start, end in pairwise(route))


@WAYS
@given(shape=shapes())
@LAW
def test_that_no_edge_runs_through_a_box_that_is_not_its_own(way: LayOut, shape: GraphShape) -> None:
    placement = way(shape)
    for edge, route in zip(shape.edges, placement.routes, strict=True):
        for box, ((x, y), (width, _)) in enumerate(zip(placement.centres, shape.sizes, strict=True)):
            passes = (a for a, b in pairwise(route) if a[0] == b[0] and a[1] <= y <= b[1])
            assert box in edge or all(abs(point[0] - x) >= width / 2 for point in passes)


@WAYS
def test_that_loops_and_parallel_edges_come_to_no_harm(way: LayOut) -> None:
    raw = GraphShape((SIZE,) * 3, shape_of([SIZE] * 3, [(0, 1), (0, 1), (1, 1), (1, 2)]).edges)
    assert raw.edges == ((0, 1), (1, 2))
    assert len(way(raw).routes) == 2


def test_that_fast_sugiyama_is_never_given_what_it_cannot_bear() -> None:
    shape = GraphShape((SIZE,) * 2, ((0, 1), (0, 1), (1, 1)))
    assert len(lay_out(shape).centres) == 2


@WAYS
def test_that_a_graph_without_edges_is_laid_out_side_by_side(way: LayOut) -> None:
    centres = way(shape_of([SIZE] * 3, [])).centres
    assert len({y for _, y in centres}) == 1
    assert len({x for x, _ in centres}) == 3


@WAYS
def test_that_nothing_at_all_is_laid_out_as_nothing(way: LayOut) -> None:
    assert way(shape_of([], [])).centres == ()


@WAYS
def test_that_parts_that_hang_together_with_nothing_stand_apart(way: LayOut) -> None:
    shape = shape_of([SIZE] * 6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)])
    placement = way(shape)
    assert not [pair for pair in ((0, 3), (1, 4), (2, 5)) if overlap(shape, placement, *pair)]


@WAYS
def test_that_a_chain_is_straight(way: LayOut) -> None:
    assert len({round(x, 6) for x, _ in way(chain(12)).centres}) == 1


@WAYS
def test_that_siblings_stand_in_the_order_of_the_formula(way: LayOut) -> None:
    centres = way(shape_of([SIZE] * 5, [(0, 1), (0, 3), (1, 2), (3, 4)])).centres
    assert centres[1][0] < centres[3][0]
    assert centres[2][0] < centres[4][0]


def test_that_more_boxes_than_can_be_seen_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        lay_out(chain(MOST_BOXES + 1))


def test_that_the_simple_layout_takes_any_number_of_boxes() -> None:
    assert len(lay_out_by_depth(chain(MOST_BOXES + 500)).centres) == MOST_BOXES + 500


@given(shape=shapes())
@LAW
def test_that_the_same_graph_is_laid_out_in_the_same_way(shape: GraphShape) -> None:
    assert lay_out_by_depth(shape) == lay_out_by_depth(shape)
