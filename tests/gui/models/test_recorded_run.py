"""What was computed stays until something takes its place; what was left is a ghost until the next change."""

from dataclasses import replace

import pytest

from core.document.run_spec import Intervention, RunSpec
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from gui.models.recorded_run import RecordedRun

LAYOUT = Layout((ParameterLayout("x", "x"),))
SPEC = RunSpec("x²", steps=10)


def record(step: int, rate: float = 0.01, gradient: float = 1.0) -> StepRecord:
    return StepRecord(step, (float(step),), 1.0, (gradient,), rate)


def changed_at(*steps: int, rate: float = 0.5) -> RunSpec:
    return replace(SPEC, interventions=tuple(Intervention(step, (("lr", rate),)) for step in steps))


@pytest.fixture
def run() -> RecordedRun:
    one = RecordedRun()
    assert one.follow(SPEC) is None
    one.begin(LAYOUT, SPEC)
    one.extend([record(step) for step in range(11)], SPEC)
    return one


def go_another_way(run: RecordedRun, spec: RunSpec, last: int) -> None:
    start = run.follow(spec)
    assert start is not None
    run.extend([record(step, 0.5) for step in range(start.step, last + 1)], spec)


def ghost_steps(run: RecordedRun) -> tuple[int, int] | None:
    return (run.ghost.first_step, run.ghost.stop_step - 1) if run.ghost is not None else None


def test_that_a_playhead_at_the_last_step_stays_there_and_another_one_where_it_is(run: RecordedRun) -> None:
    assert run.playhead == 10
    longer = replace(SPEC, steps=20)
    run.playhead = 4
    run.follow(longer)
    run.extend([record(10), record(11)], longer)
    assert (run.playhead, run.last_step) == (4, 11)


def test_that_nothing_goes_before_the_records_come_that_take_its_place(run: RecordedRun) -> None:
    start = run.follow(changed_at(4))
    assert start is not None
    assert (start.step, run.last_step) == (4, 4)
    assert run.trajectory is not None
    assert len(run.trajectory) == 11
    run.extend([record(4, 0.5)], changed_at(4))
    assert len(run.trajectory) == 5
    assert ghost_steps(run) == (4, 10)


def test_that_a_drag_at_one_step_neither_recedes_nor_loses_the_ghost(run: RecordedRun) -> None:
    run.playhead = 4
    for rate in (0.1, 0.2, 0.3):
        start = run.follow(changed_at(4, rate=rate))
        assert start is not None
        assert start.step == 4
    run.extend([record(4, 0.3)], changed_at(4, rate=0.3))
    go_another_way(run, changed_at(4, rate=0.4), 4)
    assert (run.playhead, ghost_steps(run)) == (4, (4, 10))


def test_that_the_ghost_stays_while_the_run_goes_on_and_until_the_next_change(run: RecordedRun) -> None:
    go_another_way(run, changed_at(4), 8)
    assert ghost_steps(run) == (4, 10)
    longer = replace(changed_at(4), steps=12)
    go_another_way(run, longer, 9)
    assert ghost_steps(run) == (4, 10), "how long it may go on is no other way"
    go_another_way(run, replace(changed_at(4, 9), steps=12), 9)
    assert ghost_steps(run) is None, "a change at the last step leaves nothing"
    go_another_way(run, replace(changed_at(4, 6), steps=12), 7)
    assert ghost_steps(run) == (6, 9)


def test_that_fewer_steps_leave_the_run_at_its_new_last_step(run: RecordedRun) -> None:
    start = run.follow(replace(SPEC, steps=6))
    assert start is not None
    assert start.step == 6


def test_that_a_stop_rule_counts_from_the_first_record_that_meets_it() -> None:
    run = RecordedRun()
    run.begin(LAYOUT, SPEC)
    run.extend([record(step, gradient=10.0 - step) for step in range(11)], SPEC)
    start = run.follow(replace(SPEC, stop_gradient=3.5))
    assert start is not None
    assert start.step == 7


def test_that_another_start_leaves_the_whole_run_as_a_ghost(run: RecordedRun) -> None:
    other = replace(SPEC, starts=(("x", "3"),))
    assert run.follow(other) is None
    assert run.last_step == -1
    run.begin(LAYOUT, other)
    assert (run.playhead, run.last_step, ghost_steps(run)) == (0, -1, (0, 10))
    run.extend([record(0), record(1)], other)
    assert ghost_steps(run) == (0, 10)


def test_that_another_function_s_curves_stay_until_there_are_new_ones(run: RecordedRun) -> None:
    for formula in ("x³", "x³+1"):
        other = replace(SPEC, formula=formula)
        assert run.follow(other) is None
        run.begin(LAYOUT, other)
        assert ghost_steps(run) == (0, 10)
    run.extend([record(0)], other)
    assert ghost_steps(run) is None


def test_that_one_comes_back_to_what_was_there_as_it_was(run: RecordedRun) -> None:
    run.playhead, before = 3, run.trajectory
    run.follow(replace(SPEC, formula="x³"))
    run.begin(LAYOUT, replace(SPEC, formula="x³"))
    start = run.follow(SPEC)
    assert start is not None
    assert start.step == 10
    assert run.trajectory is before
    assert (run.playhead, ghost_steps(run)) == (3, None)


def test_that_what_is_refused_leaves_all_to_be_looked_at(run: RecordedRun) -> None:
    run.follow(replace(SPEC, formula="x³"))
    run.stay()
    assert run.last_step == 10


def test_that_a_run_can_be_forgotten(run: RecordedRun) -> None:
    run.forget()
    assert (run.trajectory, run.ghost, run.playhead, run.last_step, run.record) == (None, None, 0, -1, None)
