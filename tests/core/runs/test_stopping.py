"""A run ends for a reason that is told in a sentence, and its last record is the first that is not finite."""

import math
from dataclasses import replace

import pytest
import torch

from core.document.run_spec import Dtype, RunSpec
from core.runs.preparation import prepare
from core.runs.stopping import Stop, StopReason
from core.trajectory.step_record import gradient_norm
from tests.core.runs.by_hand import descended, drained, made

DIVERGING = RunSpec("3x²+2x−1", (("x", "2"),), "gd", (("lr", 3.0),))


def test_that_a_run_that_is_done_says_so() -> None:
    *_, stop = made(replace(DIVERGING, steps=3))
    assert stop == Stop(StopReason.FINISHED, 3)
    assert stop.sentence() == "Finished: all 3 steps are done."


@pytest.mark.parametrize("dtype", Dtype)
def test_that_divergence_is_told_with_its_step_and_the_last_finite_loss(dtype: Dtype) -> None:
    run, records, stop = made(replace(DIVERGING, dtype=dtype, steps=1000))
    by_hand = descended(lambda x: 3 * x**2 + 2 * x - 1, run.start.parameters, 3.0, 300)
    first = next(record for record in by_hand if not math.isfinite(record.loss))
    assert (stop.reason, stop.step, len(records)) == (StopReason.DIVERGED, first.step, first.step + 1)
    assert not math.isfinite(records[-1].loss)
    assert math.isfinite(records[-2].loss)
    shown = f"{records[-2].loss:.4g}".replace("e+", "e")
    before = f"The last finite loss was {shown} at step {first.step - 1}."
    assert stop.sentence() == f"Diverged at step {first.step}: the loss became inf. {before}"


@pytest.mark.parametrize(
    ("formula", "start", "rate", "sentence"),
    [
        ("ln x", "-1", 0.1, "Diverged at step 0: the loss became nan."),
        ("√x", "0", 0.1, "Diverged at step 0: the gradient of x became inf."),
        ("√x", "1", 3, "Diverged at step 1: the loss became nan. The last finite loss was 1 at step 0."),
        ("1e38·x²/1e38", "1", 1e38, "Diverged at step 1: the loss became inf. The last finite loss was 1 at step 0."),
        (
            "1e20·x",
            "1",
            1e20,
            "Diverged at step 1: the parameter x became -inf. The last finite loss was 1e20 at step 0.",
        ),
    ],
)
def test_that_what_ceased_to_be_finite_first_is_named(formula: str, start: str, rate: float, sentence: str) -> None:
    *_, stop = made(RunSpec(formula, (("x", start),), settings=(("lr", rate),)))
    assert stop.sentence() == sentence


def test_that_of_several_parameters_the_one_is_named_by_its_label() -> None:
    *_, stop = made(RunSpec("f(lambda, x2) = lambda + √x₂", (("x2", "0"),)))
    assert stop.sentence() == "Diverged at step 0: the gradient of x2 became inf."


def test_that_one_element_of_a_long_vector_is_enough() -> None:
    *_, stop = made(RunSpec("sum(√x)", (("x", "arange(40)"),)))
    assert stop.sentence() == "Diverged at step 0: the gradient of x became inf."


def test_that_a_norm_that_overflows_alone_is_no_divergence() -> None:
    _, records, stop = made(RunSpec("sum(1e-30·x)", (("x", "full(40, 3e38)"),), steps=2))
    assert records[0].parameters[-1] == math.inf
    assert stop.reason is StopReason.FINISHED


def test_that_numbers_that_overflow_only_together_are_no_divergence() -> None:
    *_, stop = made(RunSpec("x − y", (("x", "1.7e308"), ("y", "1.7e308")), dtype=Dtype.FLOAT64, steps=2))
    assert stop.reason is StopReason.FINISHED


def test_that_a_run_converges_when_asked_to_at_the_first_gradient_below_the_bound() -> None:
    spec = RunSpec("3x²+2x−1", (("x", "2"),), settings=(("lr", 0.3),), stop_gradient=1e-3)
    run, records, stop = made(spec)
    norms = [gradient_norm(record, run.layout) for record in records]
    assert norms[-1] < 1e-3 <= min(norms[:-1])
    assert (stop.reason, stop.step) == (StopReason.CONVERGED, records[-1].step)
    assert stop.sentence() == f"Converged at step {stop.step}: the gradient's norm is {norms[-1]:.4g}, below 0.001."


def test_that_the_gradients_norm_is_over_all_parameters() -> None:
    run = prepare(RunSpec("f(x, y, a) = 3x + sum(2y)", (("y", "ones(100)"),)))
    record = next(run.records())
    expected = torch.linalg.vector_norm(torch.tensor([3.0] + [2.0] * 100)).item()
    assert gradient_norm(record, run.layout) == pytest.approx(expected, rel=1e-6)


def test_that_a_divergence_is_none_of_a_convergence() -> None:
    *_, stop = made(RunSpec("ln x", (("x", "-1"),), stop_gradient=1e9))
    assert stop.reason is StopReason.DIVERGED


def test_that_what_pytorch_refuses_in_the_middle_of_a_run_is_told() -> None:
    """The inverse exists at the start and no longer after one step."""
    run = prepare(RunSpec("inv(A)[0, 0]", (("A", "[[0.5]]"),), settings=(("lr", 0.125),)))
    assert torch.linalg.inv(run.start.parameters[0]).item() == 2.0
    _, records, stop = made(replace(run.spec, formula="−1·inv(A)[0, 0]"))
    assert (len(records), stop.reason, stop.step) == (1, StopReason.REFUSED, 1)
    assert stop.sentence().startswith(
        "Stopped at step 1: PyTorch refuses this: linalg.inv: The diagonal element 1 is zero"
    )


def test_that_a_cancelled_run_is_told_by_whoever_cancels_it() -> None:
    assert Stop(StopReason.CANCELLED, 7).sentence() == "Cancelled at step 7."


def test_that_the_end_is_the_same_from_the_middle() -> None:
    run, records, stop = made(replace(DIVERGING, steps=1000))
    again, end = drained(run.records(run.snapshot_at(records[5])))
    assert (again, end) == (records[5:], stop)
