"""Messages survive the way through a pipe, however it cuts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.frames import LARGEST_FRAME, Frames, framed
from core.document.run_spec import Dtype, Intervention, RunSpec
from core.messages import (
    Advance,
    Command,
    Pause,
    Prepare,
    Records,
    Refused,
    Sentence,
    answer_of,
    command_of,
)
from core.notation.problem import Problem, ProblemKind, Span
from core.trajectory.step_record import StepRecord

FINITE = st.floats(allow_nan=False)
RECORDS = st.builds(
    StepRecord,
    step=st.integers(0, 10**9),
    parameters=st.lists(FINITE, max_size=3).map(tuple),
    loss=FINITE,
    gradients=st.lists(st.none() | FINITE, max_size=3).map(tuple),
    learning_rate=FINITE,
    state=st.lists(st.none() | FINITE, max_size=3).map(tuple),
)


@given(RECORDS)
def test_that_a_record_arrives_with_every_bit(record: StepRecord) -> None:
    message = Records(7, (record,))
    assert answer_of(framed(message)[4:]) == message


def test_that_a_spec_arrives_as_it_was() -> None:
    spec = RunSpec(
        "f(x, σ) = σ·x²",
        starts=(("x", "arange(4)"),),
        optimizer="sgd",
        settings=(("lr", 0.1), ("nesterov", True)),
        dtype=Dtype.FLOAT64,
        interventions=(Intervention(3, (("lr", 0.5),)),),
        constants=("σ",),
    )
    assert command_of(framed(Prepare(1, spec))[4:]) == Prepare(1, spec)


def test_that_a_problem_arrives_with_its_place() -> None:
    problem = Problem(ProblemKind.MISSING_OPERAND, Span(3, 4), {"before": "+"})
    refused = Refused(2, Sentence("ProblemKind", problem.kind.name, problem.details, problem.sentence()), problem)
    assert answer_of(framed(refused)[4:]) == refused


@given(st.lists(st.integers(1, 40), min_size=1, max_size=20))
def test_that_frames_are_put_together_however_they_were_cut(cuts: list[int]) -> None:
    messages: list[Command] = [Advance(1, 100), Pause(1), Advance(2, 3)]
    stream = b"".join(framed(message) for message in messages)
    frames, taken, place = Frames(), [], 0
    for cut in [*cuts, len(stream)]:
        taken += [command_of(frame) for frame in frames.take(stream[place : place + cut])]
        place += cut
    assert taken == messages


def test_that_a_frame_that_cannot_be_ours_is_refused() -> None:
    with pytest.raises(ValueError, match="none of ours"):
        list(Frames().take((LARGEST_FRAME + 1).to_bytes(4, "little")))
