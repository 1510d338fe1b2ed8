"""What ``retain_grad`` keeps is told where it comes in, and it can be chosen where there is something to keep."""

import pytest

from core.trajectory.iteration_trace import Inspection, IterationTrace
from gui.models.explaining import explain
from gui.models.graph_drawing import picture_of
from gui.models.graph_moment import GraphMoment
from gui.models.graph_tips import box_tip
from gui.models.graph_words import box_face
from gui.models.retention import Keeping, retention
from gui.models.step_titles import title
from gui.models.stop_values import values_at
from gui.models.substeps import Chapter
from gui.models.trace_words import Telling
from gui.models.traced_graph import graph_of
from tests.gui.models.traced import EVERYTHING, MOMENTUM, opened, telling, traced

SQUARED = 0
"""The forward step of x² in 3x²+2x−1; its node is the last but one to run."""


@pytest.fixture
def kept() -> Telling:
    return telling(traced(MOMENTUM, 0, Inspection(retained=(SQUARED,))))


def of(told: Telling, chapter: Chapter, number: int) -> int:
    start = told.substeps.start_of(chapter)
    assert start is not None
    return start + number - 1


def test_that_it_is_said_where_the_gradient_comes_in(kept: Telling) -> None:
    saying = [index for index in range(len(kept.substeps)) if "retain_grad() keeps" in explain(kept, index).text]
    assert saying == [of(kept, Chapter.BACKWARD, 5)]
    assert "the .grad of x² is 3, and stays after the pass" in explain(kept, saying[0]).text


def test_that_it_is_said_where_it_is_asked_for(kept: Telling) -> None:
    assert "keep the gradient of x² when it comes" in explain(kept, of(kept, Chapter.FORWARD, 1)).text
    assert "when it comes" not in explain(kept, of(kept, Chapter.FORWARD, 2)).text


def test_that_the_list_and_the_values_have_it(kept: Telling) -> None:
    stop = of(kept, Chapter.BACKWARD, 5)
    assert title(kept, stop).text == "PowBackward0 · x² → 12 · .grad = 3"
    assert title(kept, stop - 1).result == "3"
    assert dict(values_at(kept, stop))["(x²).grad"].nested() == 3.0


def test_that_the_graph_shows_it_once_it_is_there(kept: Telling) -> None:
    assert isinstance(kept.trace, IterationTrace)
    graph = graph_of(kept.trace)
    (node,) = graph.kept
    picture = picture_of(graph)
    (number,) = [place for place, box in enumerate(picture.boxes) if box.nodes == (node,)]
    before, after = (GraphMoment.at_backward(graph, step) for step in (3, 4))
    assert box_face(picture, number, before).gradient[0] == "grad 3, runs next"
    assert box_face(picture, number, after).gradient[0] == "grad 3, kept"
    assert "stays in .grad after the pass" in box_tip(picture, picture.boxes[number], after)


def test_that_there_is_a_choice_where_an_operation_has_a_gradient(kept: Telling) -> None:
    forward = retention(kept, of(kept, Chapter.FORWARD, 1))
    assert (forward.keeping, forward.piece, forward.operation, forward.is_kept) == (Keeping.RESULT, "x²", SQUARED, True)
    backward = retention(kept, of(kept, Chapter.BACKWARD, 4))
    assert (backward.keeping, backward.piece, backward.is_kept) == (Keeping.RESULT, "3x²", False)


def test_that_a_leaf_keeps_its_gradient_anyway(kept: Telling) -> None:
    leaf = retention(kept, of(kept, Chapter.BACKWARD, 6))
    assert (leaf.keeping, leaf.piece, leaf.is_kept) == (Keeping.LEAF, "x", True)


def test_that_there_is_no_choice_elsewhere() -> None:
    told = telling(traced(MOMENTUM, 0, EVERYTHING))
    for chapter in (Chapter.ZERO_GRAD, Chapter.UPDATE, Chapter.SECOND_ORDER):
        assert retention(told, of(told, chapter, 1)).keeping is Keeping.NOTHING
    condition = telling(opened("where(x>1, x, −x)"))
    assert retention(condition, of(condition, Chapter.FORWARD, 1)).keeping is Keeping.NO_GRADIENT
