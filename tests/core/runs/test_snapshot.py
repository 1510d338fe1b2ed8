"""A run goes on from any of its steps with the bits it would have had."""

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.run_spec import Dtype, Intervention, RunSpec
from core.runs.preparation import prepare
from core.runs.session import Run
from core.runs.snapshot import Snapshot
from core.runs.snapshot_store import Catcher, SnapshotStore
from tests.core.runs.by_hand import drained, made, same_bits

LAW = settings(derandomize=True, deadline=None, max_examples=30)
STEPS = 40

SMALL = [
    RunSpec("sin(3x) + 0.3x²", (("x", "2"),)),
    RunSpec("(w·x + b − 1)² + w²", (("x", "[0.5]"), ("w", "-1"))),
    RunSpec("f(x, u) = xᵀAx − x[0]", (("A", "[[1, 0.5], [-0.25, 2]]"), ("x", "[0.5, -1.25]"))),
    RunSpec("−0.0·x", (("x", "1.5"),)),
    RunSpec("a·x² − x", (("x", "1"), ("a", "0.5")), constants=("a",)),
]
LONG = RunSpec("sum(sin(x)·x)", (("x", "linspace(-2, 3, 40)"),))


@st.composite
def specs(draw: st.DrawFn, formulas: list[RunSpec]) -> RunSpec:
    optimizer = draw(st.sampled_from(["gd", "sgd"]))
    rates = st.sampled_from([0.01, 0.1, 0.3])
    momenta = st.sampled_from([0.0, 0.5, 0.9])
    extra = (
        (("momentum", draw(momenta)), ("weight_decay", draw(st.sampled_from([0.0, 0.1])))) if optimizer == "sgd" else ()
    )
    changes = [
        Intervention(
            draw(st.integers(0, STEPS)), (("lr", draw(rates)), *((("momentum", draw(momenta)),) if extra else ()))
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return replace(
        draw(st.sampled_from(formulas)),
        optimizer=optimizer,
        settings=(("lr", draw(rates)), *extra),
        dtype=draw(st.sampled_from(Dtype)),
        steps=STEPS,
        interventions=tuple(sorted(changes, key=lambda change: change.step)),
    )


@pytest.mark.parametrize("optimizer", ["gd", "sgd"])
def test_that_the_zeros_that_gradients_are_added_to_are_continued_from_too(optimizer: str) -> None:
    """A gradient of -0.0 stays one where it is put down anew, and is 0.0 where it is added to zeros."""
    small = prepare(RunSpec("−0.0·x", (("x", "1.5"),), optimizer, steps=5))
    records = drained(small.records())[0]
    expected = ["-0.0", "0.0", "0.0"] if optimizer == "gd" else ["-0.0"] * 3
    assert [str(record.gradients[0]) for record in records[:3]] == expected
    for step in range(6):
        assert same_bits(drained(small.records(small.snapshot_at(records[step])))[0], records[step:])
        assert same_bits(drained(small.records(small.reach(step)))[0], records[step:])


@LAW
@given(spec=specs(SMALL), data=st.data())
def test_that_a_record_of_a_small_function_is_its_snapshot(spec: RunSpec, data: st.DataObject) -> None:
    run, records, stop = made(spec)
    assert run.has_whole_records
    step = data.draw(st.integers(0, len(records) - 1))
    again, end = drained(run.records(run.snapshot_at(records[step])))
    assert same_bits(again, records[step:])
    assert (end.reason, end.step) == (stop.reason, stop.step)


@LAW
@given(spec=specs([*SMALL, LONG]), data=st.data())
def test_that_any_step_is_reached_by_replay(spec: RunSpec, data: st.DataObject) -> None:
    run = prepare(spec)
    store = SnapshotStore(interval=data.draw(st.integers(1, 16)))
    records, _ = drained(run.records(keeper=store))
    assert same_bits(records, drained(run.records())[0])
    step = data.draw(st.integers(0, len(records) - 1))
    reached = run.reach(step, data.draw(st.sampled_from([store, None])))
    assert reached.step == step
    assert same_bits(drained(run.records(reached))[0], records[step:])


@LAW
@given(spec=specs([*SMALL, LONG]), data=st.data())
def test_that_a_snapshot_and_the_record_of_its_step_continue_alike(spec: RunSpec, data: st.DataObject) -> None:
    run = prepare(spec)
    records, _ = drained(run.records())
    step = data.draw(st.integers(0, len(records) - 1))
    snapshot = run.reach(step)
    assert_holds(run, snapshot, step)


def assert_holds(run: Run, snapshot: Snapshot, step: int) -> None:
    """Gradients are what ``zero_grad`` leaves: zeros after plain gradient descent, nothing after torch's optimisers."""
    for gradient, has_gradient in zip(snapshot.gradients, run.objective.has_gradient, strict=True):
        if run.method.key == "gd" and step > 0 and has_gradient:
            assert gradient is not None
            assert str(gradient.abs().sum().item()) == "0.0"
        else:
            assert gradient is None


def test_that_a_changed_setting_is_one_more_intervention_continued_from_its_step() -> None:
    spec = RunSpec("sin(3x) + 0.3x²", (("x", "2"),), "sgd", (("lr", 0.01), ("momentum", 0.9)), steps=STEPS)
    _, records, _ = made(spec)
    changed = prepare(replace(spec, interventions=(Intervention(17, (("lr", 0.1),)),)))
    rest, _ = drained(changed.records(changed.snapshot_at(records[17])))
    assert same_bits(records[:17] + rest, drained(changed.records())[0])
    assert rest[0].learning_rate == 0.1


def test_that_momentum_switched_on_in_the_middle_finds_no_buffer_in_the_records_before() -> None:
    spec = RunSpec("sin(3x) + 0.3x²", (("x", "2"),), "sgd", (("lr", 0.01),), steps=STEPS)
    first, records, _ = made(spec)
    assert first.layout.state_names == ()
    changed = prepare(replace(spec, interventions=(Intervention(17, (("momentum", 0.9),)),)))
    rest, _ = drained(changed.records(first.snapshot_at(records[17])))
    assert same_bits(rest, drained(changed.records())[0][17:])
    assert [record.state == (None,) for record in rest[:2]] == [True, False]


def test_that_a_snapshot_is_not_touched_by_the_runs_that_continue_it() -> None:
    run = prepare(replace(LONG, optimizer="sgd", settings=(("lr", 0.1), ("momentum", 0.9)), steps=STEPS))
    snapshot = run.reach(7)
    assert same_bits(drained(run.records(snapshot))[0], drained(run.records(snapshot))[0])


def test_that_a_record_of_a_long_vector_is_no_snapshot() -> None:
    run, records, _ = made(replace(LONG, steps=1))
    assert not run.has_whole_records
    with pytest.raises(ValueError, match="does not hold all"):
        run.snapshot_at(records[1])


def test_that_a_step_behind_the_end_is_not_reached() -> None:
    run = prepare(RunSpec("3x²", (("x", "2"),), settings=(("lr", 3.0),), steps=1000))
    with pytest.raises(IndexError, match="no step 900"):
        run.reach(900)


def test_that_a_run_is_not_continued_behind_its_end() -> None:
    snapshot = prepare(replace(LONG, steps=STEPS)).reach(STEPS)
    with pytest.raises(IndexError, match="no step 40"):
        prepare(replace(LONG, steps=STEPS - 1)).records(snapshot)


def test_that_a_session_from_the_middle_hands_out_snapshots_of_its_own_steps() -> None:
    run = prepare(replace(LONG, steps=STEPS))
    store = SnapshotStore(interval=8)
    drained(run.records(run.reach(13), store))
    assert [store.nearest(step) is not None for step in (12, 13)] == [False, True]
    assert [getattr(store.nearest(step), "step", None) for step in (13, 15, 16, 40)] == [13, 13, 16, 40]


def test_that_a_catcher_takes_one_snapshot() -> None:
    run, catcher = prepare(replace(LONG, steps=STEPS)), Catcher(3)
    drained(run.records(keeper=catcher))
    assert catcher.caught is not None
    assert catcher.caught.step == 3
    assert torch.equal(catcher.caught.parameters[0], run.reach(3).parameters[0])
