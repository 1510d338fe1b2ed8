"""On the way back every piece of the formula gets the gradient that was recorded."""

import pytest

from core.trajectory.iteration_trace import IterationTrace
from gui.models.formula_gradients import GradientState, gradients_of, marks
from gui.models.reduction import Reduction
from gui.models.tensor_text import brief
from tests.gui.models.traced import MOMENTUM, ROSENBROCK, VECTOR, opened, traced


def annotated(trace: IterationTrace, step: int) -> list[tuple[str, str]]:
    reduction = Reduction(trace)
    line = reduction.in_symbols()
    found = marks(line, gradients_of(reduction, trace, trace.backward), step, running=None)
    return [("".join(piece.text for piece in line.pieces[mark.first : mark.end]), brief(mark.value)) for mark in found]


def test_that_every_piece_has_its_gradient_in_the_end() -> None:
    assert annotated(traced(MOMENTUM), 5) == [
        *(("x", "12"), ("x2", "3"), ("3·x2", "1")),
        *(("x", "2"), ("2·x", "1"), ("3·x2+2·x", "1"), ("3·x2+2·x−1", "1")),
    ]


def test_that_what_has_not_come_yet_is_nothing() -> None:
    assert dict(annotated(traced(MOMENTUM), 0)) == {
        "x": "None",
        "x2": "None",
        "3·x2": "None",
        "2·x": "None",
        "3·x2+2·x": "1",
        "3·x2+2·x−1": "1",
    }


def test_that_the_same_name_twice_in_one_operation_gets_two_gradients() -> None:
    assert annotated(traced(VECTOR), 2)[:2] == [("x", "[0, 2, 4, 6]")] * 2


def test_that_what_has_just_arrived_is_told_apart() -> None:
    trace = traced(MOMENTUM)
    reduction = Reduction(trace)
    found = marks(reduction.in_symbols(), gradients_of(reduction, trace, trace.backward), 1, running=None)
    states = [mark.state for mark in found]
    assert states.count(GradientState.NEW) == 2
    assert states.count(GradientState.THERE) == 2
    assert states.count(GradientState.NOT_YET) == 3


def test_that_marks_over_each_other_stand_on_different_levels() -> None:
    trace = traced(ROSENBROCK)
    reduction = Reduction(trace)
    found = marks(reduction.in_symbols(), gradients_of(reduction, trace, trace.backward), 99, running=None)
    for one in found:
        for other in found:
            if one is not other and one.first < other.end and other.first < one.end:
                assert one.level != other.level


@pytest.mark.parametrize(
    "formula", ["3x²+2x−1", "x·x·x", "sin(x)·e^x+x", "∛x+|x|", "where(x>1, x, −x)", "(x−1)(x+1)/(x²+1)", "x^x"]
)
def test_that_what_comes_to_a_parameter_adds_up_to_its_gradient(formula: str) -> None:
    trace = opened(formula, {"x": "2"})
    parts = [text.replace("−", "-") for piece, text in annotated(trace, 99) if piece == "x"]
    ((_, gradient),) = trace.backward.gradients
    assert gradient is not None
    assert sum(map(float, parts)) == pytest.approx(gradient.nested(), rel=1e-4)


def test_that_constants_have_no_gradient() -> None:
    assert not {"1", "2", "3"} & {piece for piece, _ in annotated(traced(MOMENTUM), 5)}
