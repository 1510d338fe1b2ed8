"""On the way back through a gradient's own graph every node is told with its piece, and parts stand below pieces."""

import pytest

from core.document.run_spec import RunSpec
from core.trajectory.iteration_trace import BackwardTrace, Inspection, IterationTrace
from gui.models.explaining import explain
from gui.models.formula_gradients import GradientState, marks
from gui.models.graph_drawing import picture_of
from gui.models.graph_gradients import flowing
from gui.models.graph_moment import GraphMoment
from gui.models.graph_picture import BoxKind
from gui.models.graph_tips import box_tip
from gui.models.graph_words import box_face, box_moment
from gui.models.reduction import Reduction
from gui.models.reduction_picture import Pictures
from gui.models.second_gradients import second_gradients
from gui.models.step_titles import title
from gui.models.substeps import Chapter
from gui.models.tensor_text import brief
from gui.models.traced_graph import graph_of_gradient, nodes_of_piece
from tests.gui.models.traced import telling, traced

TWICE = Inspection(create_graph=True)


def second(formula: str, **starts: str) -> IterationTrace:
    return traced(RunSpec(formula, tuple(starts.items())), 0, TWICE)


def passed(trace: IterationTrace, parameter: str = "x") -> BackwardTrace:
    found = next(one.trace for one in trace.second_order if one.parameter == parameter)
    assert found is not None
    return found


def parts(trace: IterationTrace, parameter: str = "x", step: int = 99) -> list[tuple[str, str]]:
    reduction = Reduction(trace)
    line = reduction.in_symbols()
    found = marks(line, second_gradients(reduction, passed(trace, parameter)), step, running=None)
    return [("".join(piece.text for piece in line.pieces[mark.first : mark.end]), brief(mark.value)) for mark in found]


def test_that_the_second_derivative_of_a_polynomial_comes_through_its_square() -> None:
    assert parts(second("3x²+2x−1", x="2")) == [("x", "6")]
    assert parts(second("3x²+2x−1", x="2"), step=0) == [("x", "None")]


def test_that_parts_of_several_parameters_stand_below_each() -> None:
    assert parts(second("x²y³", x="2", y="3")) == [("x", "54"), ("y", "108")]


def test_that_where_a_parameter_stands_twice_its_part_is_the_pieces() -> None:
    assert {piece for piece, _ in parts(second("x·x", x="2"))} == {"x·x"}


@pytest.mark.parametrize(
    "formula", ["x⁴", "sin(x²)·x", "x·x·x", "e^(sin(x))", "(x−1)(x+1)/(x²+1)", "x^x", "√(x²+1)", "ln(x)·x²", "∛x·x²"]
)
def test_that_all_parts_add_up_to_the_second_derivative(formula: str) -> None:
    trace = second(formula, x="2")
    ((_, whole),) = passed(trace).gradients
    assert whole is not None
    told = [float(text.replace("−", "-")) for _, text in parts(trace)]
    assert sum(told) == pytest.approx(whole.nested(), rel=1e-4)


def test_that_the_paper_shows_the_piece_of_the_node_and_the_parts_that_came() -> None:
    told = telling(second("sin(x²)", x="2"))
    start = told.substeps.start_of(Chapter.SECOND_ORDER)
    assert start is not None
    pictures = Pictures(told)
    places = range(start, start + told.substeps[start].count)
    assert all(any(piece.state.name == "RUNNING" for piece in pictures.at(one).rows[0].line.pieces) for one in places)
    states = [[mark.state for mark in pictures.at(one).marks] for one in places]
    assert states[0] == [GradientState.NOT_YET] * 2
    assert GradientState.NOT_YET not in states[-1]
    assert all(mark.is_running or mark.state for mark in pictures.at(start).marks)


def test_that_the_sentence_the_list_and_the_graph_say_what_each_node_was_made_for() -> None:
    trace = second("sin(x²)", x="2")
    told = telling(trace)
    start = told.substeps.start_of(Chapter.SECOND_ORDER)
    assert start is not None
    count = told.substeps[start].count
    texts = [explain(told, start + place).text for place in range(count)]
    assert "PyTorch made this node while PowBackward0 of x² computed its derivative." in texts[0]
    assert "while SinBackward0 of sin(x²) computed its derivative" in texts[3]
    assert "This node is of the forward pass itself: the gradient depends on what x² is." in texts[-1]
    assert "part of ∂²L/∂x²" in texts[-1]
    assert "part of ∂(∂L/∂x)/∂(x²)" in texts[-2]
    titles = [title(told, start + place) for place in range(count)]
    assert [one.piece for one in titles[:1] + titles[-1:]] == ["d(x²)", "x²"]
    graph = graph_of_gradient(trace, trace.second_order[0])
    assert graph is not None
    assert sorted(set(graph.origins.values())) == ["d(sin(x²))", "d(x²)", "x²"]
    of_square = nodes_of_piece(graph, (4, 6))
    assert {graph.origins[node] for node in of_square} == {"d(x²)", "x²"}
    assert {graph.span_of(node) for node in of_square} == {(4, 6)}


def test_that_a_sum_is_told_with_where_it_comes() -> None:
    told = telling(second("3x²+2x−1", x="2"))
    start = told.substeps.start_of(Chapter.SECOND_ORDER)
    assert start is not None
    assert "as it added up the gradients that came to x" in explain(told, start).text
    assert (told.substeps[start].parameter, title(told, start).piece) == ("x", "Σ x")


def test_that_a_gradient_that_pytorch_cannot_differentiate_is_told_in_its_words() -> None:
    told = telling(second("hardsigmoid(x)", x="0.3"))
    start = told.substeps.start_of(Chapter.SECOND_ORDER)
    assert start is not None
    (note,) = explain(told, start).notes
    assert note.quoted == "derivative for aten::hardsigmoid_backward is not implemented"
    assert "PyTorch cannot differentiate it again" in explain(told, start).text


def test_that_the_graph_shows_what_comes_to_a_leaf_that_only_collects() -> None:
    trace = second("sin(x²)", x="2")
    graph = graph_of_gradient(trace, trace.second_order[0])
    assert graph is not None
    picture = picture_of(graph)
    (leaf,) = [place for place, box in enumerate(picture.boxes) if box.kind is BoxKind.LEAF]
    last = len(graph.backward.steps) - 1
    before, after = (GraphMoment.at_backward(graph, step) for step in (last - 1, last))
    ((_, whole),) = passed(trace).gradients
    assert box_face(picture, leaf, before).gradient == ("grad not there yet",)
    assert box_face(picture, leaf, after).gradient[0] == f"grad {brief(whole)}"
    assert box_moment(picture, leaf, before) != box_moment(picture, leaf, after)
    assert "autograd.grad() hands it out" in box_tip(picture, picture.boxes[leaf], after)
    assert "not there yet" in box_tip(picture, picture.boxes[leaf], before)
    flows = [flow for link in picture.links if link.lower == leaf for flow in link.flows]
    assert flows
    assert all(flowing(graph, flow) is not None for flow in flows)
