"""Walking through the graph by keys."""

from core.layout.by_depth import lay_out_by_depth
from gui.models.graph_drawing import picture_of
from gui.models.graph_measure import measured
from gui.models.graph_walk import Direction, step_from
from gui.models.graph_words import piece_of
from tests.gui.traced import parabola

PICTURE = picture_of(parabola())
PLACES = lay_out_by_depth(measured(PICTURE)).centres


def gone(start: str, *directions: Direction) -> str:
    names = [piece_of(PICTURE.graph, box) for box in PICTURE.boxes]
    box = names.index(start)
    for direction in directions:
        box = step_from(PICTURE, PLACES, box, direction)
    return names[box]


def test_that_a_walk_begins_at_the_loss() -> None:
    assert step_from(PICTURE, PLACES, None, Direction.DOWN) == 0


def test_that_down_goes_where_gradients_go_and_up_back() -> None:
    assert gone("3x²+2x−1", Direction.DOWN) == "3x²+2x"
    assert gone("3x²+2x", Direction.UP) == "3x²+2x−1"
    assert gone("3x²", Direction.DOWN, Direction.DOWN) == "x"


def test_that_left_and_right_go_among_siblings() -> None:
    assert gone("3x²", Direction.RIGHT) == "2x"
    assert gone("2x", Direction.LEFT) == "3x²"


def test_that_at_an_end_one_stays() -> None:
    assert gone("x", Direction.DOWN) == "x"
    assert gone("2x", Direction.RIGHT) == "2x"
