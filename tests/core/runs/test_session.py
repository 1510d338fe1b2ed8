"""Every record equals that of the loop by hand, to the bit."""

from dataclasses import replace
from itertools import islice

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.run_spec import Dtype, Intervention, RunSpec, Setting
from core.runs.preparation import prepare
from core.runs.stopping import StopReason
from tests.core.runs.by_hand import FUNCTIONS, descended, drained, kind, made, optimized, same_bits

LAW = settings(derandomize=True, deadline=None, max_examples=15)
STARTS = {"x": "2", "w": "-0.5", "b": "0.25", "A": "[[1, 0.5], [-0.25, 2]]", "y": "3"}
SEED = RunSpec("3x²+2x−1", (("x", "2"),), "gd", (("lr", 0.3),))


def spec_of(formula: str, optimizer: str, chosen: dict[str, Setting], dtype: Dtype, steps: int) -> RunSpec:
    vector = {"x": "[0.5, -1.25]"} if "A" in formula else {"x": "linspace(-2, 3, 40)"} if "sum" in formula else {}
    starts = tuple((STARTS | vector).items())
    names = FUNCTIONS[formula][1]
    used = tuple(start for start in starts if start[0] in names)
    return RunSpec(formula, used, optimizer, tuple(chosen.items()), dtype, steps=steps)


@pytest.mark.parametrize("dtype", Dtype)
@pytest.mark.parametrize("formula", FUNCTIONS)
@LAW
@given(rate=st.sampled_from([0.01, 0.3]) | st.floats(0, 0.5))
def test_that_gd_is_the_loop_of_the_notebooks(formula: str, dtype: Dtype, rate: float) -> None:
    run, records, stop = made(spec_of(formula, "gd", {"lr": rate}, dtype, 25))
    by_hand = descended(FUNCTIONS[formula][0], run.start.parameters, rate, 25)
    assert same_bits(records, by_hand[: len(records)])
    assert len(records) == 26 or stop.reason is StopReason.DIVERGED


@pytest.mark.parametrize("dtype", Dtype)
@pytest.mark.parametrize("formula", FUNCTIONS)
@LAW
@given(data=st.data())
def test_that_sgd_is_torchs_own(formula: str, dtype: Dtype, data: st.DataObject) -> None:
    momentum = data.draw(st.sampled_from([0.0, 0.9]))
    chosen: dict[str, Setting] = {
        "lr": data.draw(st.floats(0, 0.2)),
        "momentum": momentum,
        "weight_decay": data.draw(st.sampled_from([0.0, 0.1])),
        "nesterov": momentum > 0 and data.draw(st.booleans()),
        "maximize": data.draw(st.booleans()),
    }
    run, records, stop = made(spec_of(formula, "sgd", chosen, dtype, 25))
    by_hand = optimized(FUNCTIONS[formula][0], run.start.parameters, chosen, 25)
    assert same_bits(records, by_hand[: len(records)])
    assert len(records) == 26 or stop.reason is StopReason.DIVERGED


@pytest.mark.parametrize(
    ("optimizer", "chosen", "steps"),
    [("gd", (("lr", 0.3),), 100), ("sgd", (("lr", 0.01), ("momentum", 0.9)), 500)],
)
def test_that_the_notebooks_end_where_they_did(
    optimizer: str, chosen: tuple[tuple[str, float], ...], steps: int
) -> None:
    _, records, stop = made(replace(SEED, optimizer=optimizer, settings=chosen, steps=steps))
    assert f"{records[-1].parameters[0]:.4f}" == "-0.3333"
    assert (len(records), stop.reason, stop.step) == (steps + 1, StopReason.FINISHED, steps)


def test_that_the_first_records_are_the_ones_that_can_be_worked_out_on_paper() -> None:
    _, records, _ = made(replace(SEED, optimizer="sgd", settings=(("lr", 0.125), ("momentum", 0.5)), steps=2))
    assert [record.parameters for record in records] == [(2.0,), (0.25,), (-1.0625,)]
    assert [record.loss for record in records] == [15.0, -0.3125, 0.26171875]
    assert [record.gradients for record in records] == [(14.0,), (3.5,), (-4.375,)]
    assert [record.state for record in records] == [(None,), (14.0,), (10.5,)]
    assert [(record.step, record.learning_rate) for record in records] == [(0, 0.125), (1, 0.125), (2, 0.125)]


def test_that_no_steps_are_one_record() -> None:
    _, records, stop = made(replace(SEED, steps=0))
    assert [(record.step, record.loss, record.gradients) for record in records] == [(0, 15.0, (14.0,))]
    assert (stop.reason, stop.step) == (StopReason.FINISHED, 0)


@pytest.mark.parametrize("dtype", Dtype)
def test_that_settings_change_at_their_step_and_not_before(dtype: Dtype) -> None:
    changes: dict[int, dict[str, Setting]] = {
        5: {"lr": 0.02},
        10: {"momentum": 0.9},
        12: {"momentum": 0.0},
        15: {"momentum": 0.5},
    }
    interventions = tuple(Intervention(step, tuple(change.items())) for step, change in changes.items())
    spec = replace(SEED, optimizer="sgd", settings=(("lr", 0.1),), dtype=dtype, steps=20, interventions=interventions)
    run, records, _ = made(spec)
    by_hand = optimized(FUNCTIONS["3x²+2x−1"][0], run.start.parameters, {"lr": 0.1}, 20, changes)
    assert same_bits(records, by_hand)
    assert [records[step].learning_rate for step in (4, 5)] == [0.1, 0.02]


def test_that_an_intervention_at_step_0_is_the_setting_from_the_start() -> None:
    _, records, _ = made(replace(SEED, interventions=(Intervention(0, (("lr", 0.1),)),)))
    assert same_bits(records, made(replace(SEED, settings=(("lr", 0.1),)))[1])


def test_that_a_parameter_without_a_gradient_never_moves() -> None:
    """Here a only decides, and b is only declared."""
    chosen = (("lr", 0.1), ("momentum", 0.9), ("weight_decay", 0.1))
    starts = (("x", "2"), ("a", "[1, 2]"), ("b", "3"))
    _, records, _ = made(RunSpec("f(x, a, b) = where(a[0] > 0, x², 2x)", starts, "sgd", chosen))
    assert {record.parameters[1:] for record in records} == {(1.0, 2.0, 3.0)}
    assert {record.gradients[1:] for record in records} == {(None, None, None)}
    assert {record.state[1:] for record in records} == {(None, None, None)}
    assert records[1].parameters[0] != records[0].parameters[0]


def test_that_a_constant_has_no_gradient_and_stays_where_it_is() -> None:
    spec = RunSpec("(w·x − 1)²", (("w", "2"), ("x", "[3]")), constants=("x",))
    run, records, _ = made(spec)
    assert run.is_descended == (True, False)
    assert {(record.parameters[1], record.gradients[1]) for record in records} == {(3.0, None)}
    by_hand = descended(lambda w: (w * torch.tensor([3.0]) - 1) ** 2, run.start.parameters[:1], 0.01, 100)
    assert [record.loss for record in records] == [record.loss for record in by_hand]


def test_that_equal_specs_give_equal_bits() -> None:
    spec = RunSpec("sum(sin(x)·x)", (("x", "randn(40)"),), "sgd", (("lr", 0.1), ("momentum", 0.9)), seed=5)
    assert same_bits(made(spec)[1], made(spec)[1])
    assert not same_bits(made(spec)[1], made(replace(spec, seed=6))[1])


def test_that_two_sessions_of_one_run_do_not_disturb_each_other() -> None:
    run = prepare(replace(SEED, optimizer="sgd", settings=(("lr", 0.01), ("momentum", 0.9))))
    first, second = run.records(), run.records()
    pairs = [(next(first), *islice(second, 2)) for _ in range(20)]
    alone = drained(run.records())[0]
    assert [pair[0] for pair in pairs] == alone[:20]
    assert [record for pair in pairs for record in pair[1:]] == alone[:40]


@pytest.mark.parametrize("is_enabled", [True, False])
def test_that_grad_mode_is_as_it_was_whenever_a_record_is_handed_out(*, is_enabled: bool) -> None:
    expected = made(SEED)[1]
    with torch.set_grad_enabled(is_enabled):
        session, records = prepare(SEED).records(), []
        for record in session:
            assert torch.is_grad_enabled() == is_enabled
            records.append(record)
        assert torch.is_grad_enabled() == is_enabled
    assert same_bits(records, expected)


def test_that_a_run_has_its_own_number_of_threads_whatever_happens_between_its_records() -> None:
    before = torch.get_num_threads()
    session = prepare(replace(SEED, threads=2)).records()
    next(session)
    assert torch.get_num_threads() == 2
    torch.set_num_threads(1)
    next(session)
    assert torch.get_num_threads() == 2
    torch.set_num_threads(before)


def test_that_a_long_vector_has_its_first_elements_and_its_norm() -> None:
    run, records, _ = made(RunSpec("sum(x·x)", (("x", "arange(20)"),), steps=0))
    assert run.layout.width == 17
    assert records[0].parameters[:16] == tuple(map(float, range(16)))
    assert records[0].parameters[16] == torch.linalg.vector_norm(torch.arange(20.0)).item()
    assert records[0].gradients[16] == torch.linalg.vector_norm(2 * torch.arange(20.0)).item()


def test_that_a_long_matrix_is_recorded_row_by_row() -> None:
    run, records, _ = made(
        RunSpec("sum(A·A)", (("A", "randn(5, 4)"),), "sgd", (("lr", 0.1), ("momentum", 0.9)), steps=3)
    )
    by_hand = optimized(lambda a: torch.sum(a * a), run.start.parameters, {"lr": 0.1, "momentum": 0.9}, 3)
    assert same_bits(records, by_hand)


def test_that_the_oracle_and_the_run_start_from_the_same_numbers() -> None:
    run = prepare(RunSpec("sum(x)", (("x", "[0.1, 0.2]"),), dtype=Dtype.FLOAT64))
    assert run.start.parameters[0].tolist() == [0.1, 0.2]
    assert run.start.parameters[0].dtype == kind(Dtype.FLOAT64)
