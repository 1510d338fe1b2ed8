"""What a learner reads in the graph at each moment: what has been, is and comes; never 0 for what is not there."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.graph_drawing import picture_of
from gui.models.graph_link_words import LinkFace, link_face, link_moment
from gui.models.graph_moment import FlowState, GraphMoment, NodeState
from gui.models.graph_picture import BoxKind, Detail, GraphPicture
from gui.models.graph_tips import box_tip, link_tip
from gui.models.graph_words import BoxFace, box_face, box_moment, piece_of
from gui.models.traced_graph import TracedGraph
from tests.gui.traced import chained, long_sum, parabola, traced
from tests.strategies import LAW

pytestmark = pytest.mark.usefixtures("qapp")


def faces(picture: GraphPicture, moment: GraphMoment) -> Mapping[str, BoxFace]:
    """What the boxes of pieces and leaves say."""
    return {
        piece_of(picture.graph, box): box_face(picture, number, moment)
        for number, box in enumerate(picture.boxes)
        if box.kind is not BoxKind.RESULT
    }


def links(picture: GraphPicture, moment: GraphMoment) -> Mapping[tuple[str, str], LinkFace]:
    names = [piece_of(picture.graph, box) for box in picture.boxes]
    return {
        (names[link.upper], names[link.lower]): link_face(picture, number, moment)
        for number, link in enumerate(picture.links)
    }


def at(graph: TracedGraph, name: str, count: int = 1) -> GraphMoment:
    """The moment at which a node of this name runs, the first or a later one."""
    steps = [step.index for step in graph.backward.steps if graph.backward.nodes[step.node].name == name]
    return GraphMoment.at_backward(graph, steps[count - 1])


@pytest.fixture(scope="module")
def picture() -> GraphPicture:
    return picture_of(parabola())


def test_that_before_anything_is_computed_no_value_and_no_gradient_is_told(picture: GraphPicture) -> None:
    told = faces(picture, GraphMoment())
    assert told["x²"].state is NodeState.NOT_MADE
    assert told["x²"].is_next
    assert told["3x²"].gradient == ("not computed yet",)
    assert all(not face.values for piece, face in told.items() if piece != "x")
    assert told["x"].values[0] == "2"
    assert told["x"].gradient == ("grad not there yet",)


def test_that_operations_appear_as_they_are_computed(picture: GraphPicture) -> None:
    told = faces(picture, GraphMoment.at_forward(1))
    assert told["x²"].values[0] == "4"
    assert told["x²"].state is NodeState.WAITING
    assert (told["3x²"].state, told["3x²"].values[0]) == (NodeState.MADE_NOW, "12")
    assert told["2x"].is_next
    assert told["3x²+2x"].state is NodeState.NOT_MADE


def test_that_when_the_forward_pass_has_ended_the_root_comes_next_with_one(picture: GraphPicture) -> None:
    told = faces(picture, GraphMoment.at_forward(4))
    assert not told["3x²+2x−1"].is_next or told["3x²+2x−1"].state is NodeState.MADE_NOW
    told = faces(picture, GraphMoment(made=5))
    assert told["3x²+2x−1"].is_next
    assert told["3x²+2x−1"].gradient[0] == "grad 1, runs next"


def test_that_at_each_moment_of_the_pass_done_running_next_and_not_yet_are_told_apart(picture: GraphPicture) -> None:
    told = faces(picture, at(picture.graph, "MulBackward0"))
    running = [piece for piece, face in told.items() if face.state is NodeState.RUNNING]
    following = [piece for piece, face in told.items() if face.is_next]
    assert {*running, *following} == {"3x²", "2x"}
    assert told["3x²+2x"].state is NodeState.DONE
    assert told["3x²+2x"].gradient[0] == "grad 1"
    assert told["x²"].gradient == ("grad not there yet",)
    assert not told["x²"].has_gradient


def test_that_a_leaf_that_has_got_only_a_part_of_its_gradient_says_so(picture: GraphPicture) -> None:
    first = picture.graph.backward.steps[2]
    told = faces(picture, GraphMoment.at_backward(picture.graph, 2))
    assert picture.graph.piece(picture.graph.backward.nodes[first.node].operation or 0) == "2x"
    assert told["x"].gradient[0] == "grad 2 + …, 1 missing"
    assert told["x"].state is NodeState.WAITING


def test_that_the_sum_is_written_out_before_the_leaf_runs_and_is_accumulated_once(picture: GraphPicture) -> None:
    graph = picture.graph
    before = faces(picture, GraphMoment.at_backward(graph, len(graph.backward.steps) - 2))["x"]
    assert before.gradient[0] == "grad 2 + 12, runs next"
    after = faces(picture, GraphMoment.after(graph))["x"]
    assert (after.state, after.gradient[0]) == (NodeState.DONE, "grad None + 14 = 14")


def test_that_the_order_is_the_engines_own(picture: GraphPicture) -> None:
    told = faces(picture, GraphMoment())
    assert told["3x²+2x−1"].order == "1/6"
    assert told["x"].order == "6/6"


def test_that_links_carry_what_flowed_and_only_then(picture: GraphPicture) -> None:
    moment = GraphMoment.at_backward(picture.graph, 2)
    told = links(picture, moment)
    assert told["2x", "x"] == LinkFace(FlowState.NOW, ("2",))
    assert told["3x²+2x", "2x"] == LinkFace(FlowState.DONE, ("1",))
    assert told["x²", "x"] == LinkFace(FlowState.NOT_YET)
    assert links(picture, GraphMoment.after(picture.graph))["x²", "x"].labels[0] == "12"


def test_that_the_pass_begins_with_one_on_its_way_from_the_loss(picture: GraphPicture) -> None:
    assert links(picture, GraphMoment(made=5))["", "3x²+2x−1"].state is FlowState.NOT_YET
    assert links(picture, GraphMoment.at_backward(picture.graph, 0))["", "3x²+2x−1"].labels == ("1",)


def test_that_two_gradients_on_one_line_are_both_told() -> None:
    picture = picture_of(traced("x·x", {"x": 3.0}))
    told = links(picture, GraphMoment.after(picture.graph))
    assert told["x·x", "x"].labels[0] == "3 + 3"


def test_that_nothing_is_said_to_flow_to_a_constant() -> None:
    picture = picture_of(traced("a·x²", {"a": 2.0, "x": 3.0}, constants=["a"]))
    after = links(picture, GraphMoment.after(picture.graph))["a·x²", "a"]
    assert after == LinkFace(FlowState.NOTHING, ("None",))
    assert faces(picture, GraphMoment())["a"].gradient == ("constant",)


def test_that_what_is_broadcast_is_told_in_the_shape_in_which_it_is_added_up() -> None:
    picture = picture_of(traced("sum(x+y)", {"x": [1.0, 2.0, 3.0], "y": 1.0}))
    told = links(picture, GraphMoment.after(picture.graph))
    assert told["x+y", "y"].labels[0] == "3"
    assert told["x+y", "x"].labels[0] == "[1, 1, 1]"


def test_that_saved_tensors_are_told_on_demand_and_freed_when_their_node_has_run() -> None:
    graph = parabola()
    picture = picture_of(graph, detail=Detail(has_saved=True))
    before, after = (faces(picture, moment)["x²"].tags for moment in (GraphMoment(made=5), GraphMoment.after(graph)))
    assert [(tag.text, tag.is_freed) for tag in before] == [("saves self = 2", False), ("saves exponent = 2", False)]
    assert [tag.is_freed for tag in after] == [True, False]
    kept = picture_of(traced("x²", {"x": 2.0}, is_retained=True), detail=Detail(has_saved=True))
    assert not any(tag.is_freed for tag in faces(kept, GraphMoment.after(kept.graph))["x²"].tags)


def test_that_a_group_says_how_many_of_its_nodes_have_run() -> None:
    picture = picture_of(long_sum(45))
    number = next(number for number, box in enumerate(picture.boxes) if box.kind is BoxKind.GROUP)
    steps = picture.clocks[number].ran
    count = len(picture.boxes[number].nodes)
    part = box_face(picture, number, GraphMoment.at_backward(picture.graph, steps[1]))
    assert part.title == f"{count} nodes"
    assert part.gradient == (f"2 of {count} ran",)
    assert part.state is NodeState.RUNNING
    later = GraphMoment(len(picture.graph.forward), steps[1] + 1)
    assert box_face(picture, number, later).state is NodeState.PARTLY


def test_that_a_graph_without_a_formula_is_told_by_its_nodes() -> None:
    picture = picture_of(chained(6))
    told = [box_face(picture, number, GraphMoment()) for number in range(len(picture.boxes))]
    assert {"SinBackward0", "AddBackward0", "AccumulateGrad"} <= {face.title for face in told}
    assert sum(face.is_next for face in told) == 1


def test_that_tool_tips_have_every_digit_and_say_that_none_is_not_zero() -> None:
    graph = traced("x/3", {"x": 1.0})
    thirds = picture_of(graph)
    (place,) = (number for number, box in enumerate(thirds.boxes) if box.kind is BoxKind.OPERATION)
    assert "0.33333334" in box_tip(thirds, thirds.boxes[place], GraphMoment.after(graph))
    assert "None, which is not 0" in box_tip(thirds, thirds.boxes[place], GraphMoment(made=1))
    told = [link_tip(thirds, link, GraphMoment.after(graph)) for link in thirds.links]
    assert any("0.33333334" in tip for tip in told)


def test_that_the_leafs_tool_tip_shows_the_accumulation(picture: GraphPicture) -> None:
    (leaf,) = (box for box in picture.boxes if box.kind is BoxKind.LEAF)
    tip = box_tip(picture, leaf, GraphMoment.after(picture.graph))
    assert ".grad before: None\n+ what came in: 14\n= .grad after: 14" in tip


@given(terms=st.integers(1, 14), start=st.integers(0, 400), data=st.data())
@LAW
def test_that_a_face_changes_only_where_the_moment_of_its_box_or_link_does(
    qapp: object,  # noqa: ARG001 (texts are translated)
    terms: int,
    start: int,
    data: st.DataObject,
) -> None:
    picture = picture_of(long_sum(terms))
    graph = picture.graph
    moments = [GraphMoment.at_forward(step) for step in range(len(graph.forward))]
    moments += [GraphMoment.at_backward(graph, step) for step in range(len(graph.backward.steps))]
    one, other = moments[start % len(moments)], data.draw(st.sampled_from(moments))
    for number in range(len(picture.boxes)):
        if box_moment(picture, number, one) == box_moment(picture, number, other):
            assert box_face(picture, number, one) == box_face(picture, number, other)
    for number in range(len(picture.links)):
        if link_moment(picture, number, one) == link_moment(picture, number, other):
            assert link_face(picture, number, one) == link_face(picture, number, other)
