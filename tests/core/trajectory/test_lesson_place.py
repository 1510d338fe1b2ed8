"""A lesson's place is found in a growing record as soon as it is reached, and not before."""

import numpy as np
import pytest

from core.document.lesson import (
    AtEnd,
    AtLine,
    AtPass,
    AtStep,
    ChapterName,
    Inside,
    LessonPlace,
    PassName,
    Side,
    Truth,
)
from core.document.run_spec import Dtype
from core.notation.recorded_name import parse_recorded_name
from core.trajectory.lesson_place import Spot, spot_in_trace, spot_in_trajectory
from core.trajectory.program_trace import Call, Change, Events, Pass, PassKind, ProgramTrace, TraceBatch, VariableState
from core.trajectory.recorded_truth import Recorded, truth_in_trace, truth_in_trajectory
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.tensor_value import TensorValue
from core.trajectory.trajectory import Trajectory

INSIDE = Inside(ChapterName.BACKWARD, 2, "AccumulateGrad")
SECOND = AtPass(PassName.BACKWARD, 2)


def events(*lines: int, call: int = 0) -> Events:
    return Events(lines, (call,) * len(lines), (False,) * len(lines))


def passed(number: int, kind: PassKind, event: int) -> Pass:
    return Pass(number, kind, event)


def vector(*numbers: float) -> TensorValue:
    return TensorValue("float32", (len(numbers),), np.array(numbers, np.float32).tobytes())


def looped(turns: int) -> ProgramTrace:
    """A loop of lines 2 to 4 with a backward pass in line 3 and a step in line 4."""
    trace = ProgramTrace()
    trace.append(TraceBatch(events(1)))
    for turn in range(turns):
        first = len(trace)
        both = passed(2 * turn, PassKind.BACKWARD, first + 1), passed(2 * turn + 1, PassKind.UPDATE, first + 2)
        trace.append(TraceBatch(events(2, 3, 4), passes=both))
    return trace


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (AtLine(3, 2), Spot(5)),
        (AtLine(3, 3), None),
        (AtLine(9, 1), None),
        (SECOND, Spot(5)),
        (AtPass(PassName.BACKWARD, 2, Side.AFTER), Spot(6)),
        (AtPass(PassName.BACKWARD, 2, inside=INSIDE), Spot(5, 2, INSIDE)),
        (AtPass(PassName.UPDATE, 1), Spot(3)),
        (AtPass(PassName.GRADIENT, 1), None),
        (AtEnd(), None),
        (AtStep(0), None),
    ],
)
def test_that_a_place_in_a_script_is_found(place: LessonPlace, expected: Spot | None) -> None:
    assert spot_in_trace(place, looped(2), has_ended=False) == expected


def test_that_what_a_pass_left_is_there_once_the_next_event_has_begun_or_all_has_ended() -> None:
    trace, place = ProgramTrace(), AtPass(PassName.BACKWARD, 1, Side.AFTER)
    trace.append(TraceBatch(events(1), passes=(passed(0, PassKind.BACKWARD, 0),)))
    assert spot_in_trace(place, trace, has_ended=False) is None
    assert spot_in_trace(place, trace, has_ended=True) == Spot(1)
    trace.append(TraceBatch(events(2)))
    assert spot_in_trace(place, trace, has_ended=False) == Spot(1)


def test_that_the_end_is_only_there_at_the_end() -> None:
    assert spot_in_trace(AtEnd(), looped(2), has_ended=True) == Spot(7)


def truth_of(watch: str, at: LessonPlace) -> Truth:
    name = parse_recorded_name(watch)
    assert name is not None
    return Truth(name, at)


def told(trace: ProgramTrace, watch: str, line: int) -> Recorded | None:
    return truth_in_trace(truth_of(watch, AtLine(line, 1)), trace, has_ended=True)


def changed() -> ProgramTrace:
    """Line 1 makes a tensor, line 2 enters a function whose line 3 has a variable of its own."""
    trace = ProgramTrace()
    state = VariableState("Tensor", value=vector(1, 2), requires_grad=True, has_grad=True, grad=vector(3, 4))
    other = VariableState("Tensor", value=vector(5), is_leaf=False, grad_fn="MulBackward0")
    inner = VariableState("float", "0.5")
    changes = Change(1, 0, "x", state), Change(1, 0, "y", other), Change(2, 1, "x", inner)
    trace.append(TraceBatch(events(1, 2), changes, calls=(Call(1, "f", 0, 2),)))
    trace.append(TraceBatch(events(3, call=1)))
    trace.append(TraceBatch(events(4)))
    return trace


def test_that_what_is_recorded_is_told() -> None:
    trace = changed()
    assert told(trace, "x", 1) is None
    assert told(trace, "x", 2) == Recorded((1, 2), (2,), "[1, 2]")
    assert told(trace, "x[1]", 2) == told(trace, "x[-1]", 2) == Recorded((2,), (), "2")
    assert told(trace, "x[2]", 2) is None
    assert told(trace, "x.grad[0]", 2) == Recorded((3,), (), "3")
    assert told(trace, "y.grad", 2) == Recorded(None, (), "None")
    assert told(trace, "y.is_leaf", 2) == Recorded((0,), (), "False")
    assert told(trace, "y.grad_fn", 2) == Recorded((), (), "MulBackward0", "MulBackward0")
    assert told(trace, "x.grad_fn", 2) == Recorded(None, (), "None")


def test_that_a_functions_own_variables_come_before_those_of_the_module() -> None:
    trace = changed()
    assert told(trace, "x", 3) == Recorded((0.5,), (), "0.5")
    assert told(trace, "y", 3) == Recorded((5,), (1,), "[5]")
    assert told(trace, "x", 4) == Recorded((1, 2), (2,), "[1, 2]")


def test_that_a_formulas_step_and_what_is_recorded_of_it_are_found() -> None:
    layout = Layout((ParameterLayout("x", "x"), ParameterLayout("w", "w", (2,))), ("momentum_buffer",))
    trajectory = Trajectory(layout, Dtype.FLOAT32)
    trajectory.append(StepRecord(0, (1.0, 2.0, 3.0), 7.0, (4.0, None, None), 0.1, (None, 5.0, 6.0)))
    assert spot_in_trajectory(AtStep(0, INSIDE), trajectory) == Spot(0, 0, INSIDE)
    assert spot_in_trajectory(AtStep(1), trajectory) is None
    found = {
        watch: truth_in_trajectory(truth_of(watch, AtStep(0)), trajectory)
        for watch in (
            "x",
            "w",
            "w[1]",
            "x.grad",
            "w.grad",
            "x.momentum_buffer",
            "w.momentum_buffer",
            "loss",
            "z",
            "x.y",
        )
    }
    numbers = {watch: None if one is None else one.numbers for watch, one in found.items()}
    assert numbers == {
        "x": (1,), "w": (2, 3), "w[1]": (3,), "x.grad": (4,), "w.grad": None, "x.momentum_buffer": None,
        "w.momentum_buffer": (5, 6), "loss": (7,), "z": None, "x.y": None,
    }  # fmt: skip
    assert found["w.grad"] is not None
    assert found["z"] is None
