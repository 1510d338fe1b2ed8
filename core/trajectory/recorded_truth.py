"""What a run has recorded of something that a lesson asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.document.lesson import Truth
from core.notation.guess import parse_guess
from core.notation.recorded_name import RecordedName
from core.trajectory.lesson_place import spot_in_trace, spot_in_trajectory
from core.trajectory.program_trace import ProgramTrace, VariableState
from core.trajectory.step_record import StepRecord
from core.trajectory.tensor_value import TensorValue
from core.trajectory.trajectory import Trajectory
from core.trajectory.value_text import value_text


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded.

    Attributes:
        numbers: in row-major order; None where there was nothing, which is not 0.
        shape: ``()`` for one number.
        text: as a person reads it.
        word: where it is no number, such as the name of a node.
    """

    numbers: tuple[float, ...] | None
    shape: tuple[int, ...]
    text: str
    word: str = ""


ABSENT = Recorded(None, (), "None")


def truth_in_trace(truth: Truth, trace: ProgramTrace, *, has_ended: bool) -> Recorded | None:
    """The truth in a script's trace; None where it is not reached yet, or was never recorded."""
    spot = spot_in_trace(truth.at, trace, has_ended=has_ended)
    if spot is None or (len(trace) <= spot.moment and not has_ended):
        return None
    call = trace.event(spot.moment).call if spot.moment < len(trace) else 0
    for number in {call: None, 0: None}:  # the variables of the function, and those of the module around it
        state = trace.variables(spot.moment, number).get(truth.watch.name)
        if state is not None:
            return _of_state(truth.watch, state)
    return None


def truth_in_trajectory(truth: Truth, trajectory: Trajectory) -> Recorded | None:
    """The truth in a formula's run; None where its step is not there yet, or it was never recorded."""
    spot = spot_in_trajectory(truth.at, trajectory)
    return None if spot is None else _of_record(truth.watch, trajectory.record(spot.moment), trajectory)


def _of_state(watch: RecordedName, state: VariableState) -> Recorded | None:
    match watch.attribute:
        case "":
            return _element(watch, state.value) if state.value is not None else _of_text(state)
        case "grad":
            return _element(watch, state.grad) if state.has_grad else ABSENT
        case "grad_fn":
            return ABSENT if state.grad_fn is None else Recorded((), (), state.grad_fn, state.grad_fn)
        case "requires_grad":
            return _of_bool(state.requires_grad)
        case "is_leaf":
            return _of_bool(state.is_leaf)
    return None


def _of_bool(is_so: bool) -> Recorded:  # noqa: FBT001 (it is the value)
    return Recorded((float(is_so),), (), str(is_so))


def _of_text(state: VariableState) -> Recorded | None:
    """A number, a list of numbers, or None, which a trace tells as Python writes them; or any other text."""
    guess = parse_guess(state.text)
    if guess is None:
        return Recorded((), (), state.text, state.text)
    return Recorded(guess.numbers, guess.shape, state.text)


def _element(watch: RecordedName, value: TensorValue | None) -> Recorded | None:
    """A tensor, or one element of it; None where it has no such element, or is not told whole."""
    if value is None or not value.is_whole:
        return None
    if not watch.index:
        return Recorded(tuple(map(float, value.elements().tolist())), value.shape, value_text(value))
    if len(watch.index) != len(value.shape):
        return None
    try:
        number = value.elements().reshape(value.shape)[watch.index]
    except IndexError:
        return None
    return Recorded((float(number),), (), value_text(float(number)))


def _of_record(watch: RecordedName, record: StepRecord, trajectory: Trajectory) -> Recorded | None:
    layout = trajectory.layout
    for place, parameter in enumerate(layout.parameters):
        if parameter.name == watch.name and not parameter.has_norm:
            rows = {"": record.parameters, "grad": record.gradients}
            for number, name in enumerate(layout.state_names):
                rows[name] = record.state[number * layout.width : (number + 1) * layout.width]
            row = rows.get(watch.attribute)
            return None if row is None else _of_numbers(watch, layout.parts(row)[place], parameter.shape, trajectory)
    if watch.name == "loss" and not watch.attribute:
        return _of_numbers(watch, (record.loss,), (), trajectory)
    return None


def _of_numbers(
    watch: RecordedName, numbers: Sequence[float | None], shape: tuple[int, ...], trajectory: Trajectory
) -> Recorded | None:
    there = [number for number in numbers if number is not None]
    if len(there) < len(numbers):
        return ABSENT
    data = np.array(there, dtype=trajectory.dtype.value).tobytes()
    return _element(watch, TensorValue(trajectory.dtype.value, shape, data))
