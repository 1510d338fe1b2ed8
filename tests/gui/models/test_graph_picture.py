"""What is drawn of a graph: every node once, in boxes that can be read, joined as PyTorch joins them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.graph_drawing import picture_of, whole_picture
from gui.models.graph_folding import CLEAR, Wishes, closed_groups
from gui.models.graph_groups import groups_of
from gui.models.graph_picture import BoxKind, Detail, GraphPicture
from gui.models.graph_words import piece_of
from gui.models.traced_graph import TracedGraph, nodes_of_piece
from tests.gui.traced import chained, formula_of, long_sum, parabola, traced
from tests.strategies import LAW


@pytest.fixture(scope="module")
def large() -> TracedGraph:
    return long_sum(45)


def pieces(picture: GraphPicture, kind: BoxKind) -> list[str]:
    return [piece_of(picture.graph, box) for box in picture.boxes if box.kind is kind]


def joined(picture: GraphPicture) -> set[tuple[str, str]]:
    return {
        (piece_of(picture.graph, picture.boxes[link.upper]), piece_of(picture.graph, picture.boxes[link.lower]))
        for link in picture.links
    }


def test_that_each_operation_is_a_box_joined_as_pytorch_joins_it() -> None:
    picture = picture_of(parabola())
    assert joined(picture) == {
        ("", "3x²+2x−1"),
        ("3x²+2x−1", "3x²+2x"),
        ("3x²+2x", "3x²"),
        ("3x²+2x", "2x"),
        ("3x²", "x²"),
        ("x²", "x"),
        ("2x", "x"),
    }
    assert pieces(picture, BoxKind.LEAF) == ["x"]


def test_that_boxes_stand_in_the_order_of_the_formula() -> None:
    names = pieces(picture_of(parabola()), BoxKind.OPERATION)
    assert names.index("3x²") < names.index("2x")


def test_that_parallel_edges_are_one_line_that_carries_both_gradients() -> None:
    picture = picture_of(traced("x·x", {"x": 3.0}))
    (link,) = (link for link in picture.links if picture.boxes[link.lower].kind is BoxKind.LEAF)
    assert len(link.flows) == 2


def test_that_a_held_parameter_is_a_constant_to_which_nothing_flows() -> None:
    picture = picture_of(traced("a·x²", {"a": 2.0, "x": 3.0}, constants=["a"]))
    assert pieces(picture, BoxKind.CONSTANT) == ["a"]
    (link,) = (link for link in picture.links if picture.boxes[link.lower].kind is BoxKind.CONSTANT)
    assert not link.flows
    assert piece_of(picture.graph, picture.boxes[link.upper]) == "a·x²"


def test_that_what_comes_of_constants_alone_is_a_constant() -> None:
    picture = picture_of(traced("where(x>0, x², −x)", {"x": 3.0}))
    assert pieces(picture, BoxKind.CONSTANT) == ["x>0"]


def test_that_numbers_are_drawn_where_they_are_asked_for() -> None:
    graph = parabola()
    assert not pieces(picture_of(graph), BoxKind.CONSTANT)
    numbers = [
        box.value for box in picture_of(graph, detail=Detail(has_numbers=True)).boxes if box.kind is BoxKind.CONSTANT
    ]
    assert sorted(numbers, key=str) == [1, 2, 2, 3]


def test_that_an_operation_that_makes_several_nodes_shows_them_all() -> None:
    graph = traced("sum(x @ A)", {"x": [1.0, 2.0], "A": [[1.0, 2.0], [3.0, 4.0]]})
    picture = picture_of(graph)
    assert set(picture.box_of) == set(range(len(graph.backward.nodes)))
    assert pieces(picture, BoxKind.OPERATION).count("x @ A") == len(graph.forward[0].nodes)


def test_that_a_bare_leaf_is_drawn() -> None:
    picture = picture_of(traced("x", {"x": 3.0}))
    assert [box.kind for box in picture.boxes] == [BoxKind.RESULT, BoxKind.LEAF]
    assert len(picture.links) == 1


def test_that_a_graph_of_sixty_nodes_is_shown_whole() -> None:
    graph = long_sum(9)
    assert len(graph.backward.nodes) <= CLEAR
    assert BoxKind.GROUP not in {box.kind for box in picture_of(graph).boxes}


def test_that_a_larger_one_is_folded_until_it_can_be_read(large: TracedGraph) -> None:
    picture = picture_of(large)
    operations = [box for box in picture.boxes if box.kind in {BoxKind.OPERATION, BoxKind.GROUP}]
    assert len(operations) <= CLEAR
    assert set(picture.box_of) == set(range(len(large.backward.nodes)))


def test_that_the_smallest_sub_expressions_are_folded_first(large: TracedGraph) -> None:
    assert "3·sin(x+44)·y^4" in pieces(picture_of(large), BoxKind.GROUP)
    assert large.formula in pieces(picture_of(large), BoxKind.OPERATION)


def test_that_an_opened_group_shows_what_is_in_it_and_a_closed_one_does_not(large: TracedGraph) -> None:
    folded = picture_of(large)
    (box,) = (box for box in folded.boxes if piece_of(large, box) == "3·sin(x+44)·y^4")
    assert box.group is not None
    wishes = Wishes().opening(box.group)
    opened = picture_of(large, wishes)
    assert "sin(x+44)" in pieces(opened, BoxKind.OPERATION)
    assert picture_of(large, wishes.closing(box.group)) == folded


def test_that_a_graph_without_a_formula_is_folded_by_stretches_of_its_pass() -> None:
    graph = chained(500)
    picture = picture_of(graph)
    operations = [box for box in picture.boxes if box.kind in {BoxKind.OPERATION, BoxKind.GROUP}]
    assert len(operations) <= CLEAR
    assert not has_cycle(picture)


def test_that_a_leaf_with_very_many_users_stands_at_each_of_them() -> None:
    picture = whole_picture(chained(150))
    leaves = [number for number, box in enumerate(picture.boxes) if box.kind is BoxKind.LEAF]
    assert len(leaves) == 75
    assert all(len(picture.links_of[leaf]) == 1 for leaf in leaves)


def test_that_a_whole_picture_is_folded_nowhere(large: TracedGraph) -> None:
    assert BoxKind.GROUP not in {box.kind for box in whole_picture(large).boxes}


def test_that_the_nodes_of_a_piece_are_those_of_all_that_is_in_it() -> None:
    graph = parabola()
    assert {formula_of(graph, node) for node in nodes_of_piece(graph, (0, 3))} == {"3x²", "x²"}


def has_cycle(picture: GraphPicture) -> bool:
    below: dict[int, list[int]] = {}
    for link in picture.links:
        below.setdefault(link.upper, []).append(link.lower)
    missing = [sum(link.lower == box for link in picture.links) for box in range(len(picture.boxes))]
    ready = [box for box, count in enumerate(missing) if not count]
    seen = 0
    while ready:
        seen += 1
        for lower in below.get(ready.pop(), ()):
            missing[lower] -= 1
            if not missing[lower]:
                ready.append(lower)
    return seen < len(picture.boxes)


TERMS = st.recursive(
    st.sampled_from(["x", "y", "2", "x²", "sin(x)"]),
    lambda inner: (
        st.builds("({}{}{})".format, inner, st.sampled_from("+−·"), inner) | st.builds("exp({})".format, inner)
    ),
    max_leaves=24,
)


@given(formula=TERMS, clear=st.integers(1, 12), data=st.data())
@LAW
def test_that_however_a_graph_is_folded_each_node_is_in_one_box_and_there_is_no_cycle(
    formula: str, clear: int, data: st.DataObject
) -> None:
    graph = traced(f"x·y+{formula}", {"x": 0.5, "y": 0.25})
    groups = groups_of(graph)
    numbers = st.sets(st.integers(0, len(groups.groups) - 1))
    wishes = Wishes(frozenset(data.draw(numbers)), frozenset(data.draw(numbers)))
    closed = closed_groups(groups, wishes, clear=clear)
    assert all(closed.isdisjoint(groups.around(group)) for group in closed)
    picture = picture_of(graph, wishes)
    boxed = [node for box in picture.boxes if box.user is None for node in box.nodes]
    assert sorted(boxed) == list(range(len(graph.backward.nodes)))
    assert not has_cycle(picture)
    assert len({(link.upper, link.lower) for link in picture.links}) == len(picture.links)
    assert all(link.upper != link.lower for link in picture.links)
