"""What a person asks of a run: until when, another way from there, back again, and while it runs."""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from core.document.run_spec import Intervention, RunSpec
from core.trajectory.condition import Condition, Watched
from core.trajectory.step_record import StepRecord
from gui.engine_process import EngineProcess
from gui.models.run_state import RunState
from gui.run_control import Arrival, RunControl
from tests.journeys.runner import Runner, by_itself

SPEC = RunSpec("3x²+2x−1", starts=(("x", "2"),), settings=(("lr", 0.01),), steps=200)
LONG = replace(SPEC, settings=(("lr", 0.0001),), steps=1_000_000)


@pytest.fixture(scope="module")
def engine(qapp: object) -> Iterator[EngineProcess]:
    """One for all, since it takes long to start; each run that it is asked for is another one."""
    del qapp
    process = EngineProcess()
    process.start()
    yield process
    process.close()


@pytest.fixture
def runner(qtbot: QtBot, engine: EngineProcess) -> Iterator[Runner]:
    one = Runner(qtbot, engine=engine)
    one.run.show(SPEC)
    one.wait_until_idle()
    yield one
    one.run.close()
    one.run.deleteLater()


def run_until(runner: Runner, asked: int | Condition) -> Arrival:
    arrivals: list[Arrival] = []
    connection = runner.run.arrived.connect(arrivals.append)
    runner.run.run_until(asked)
    runner.wait(lambda: bool(arrivals))
    runner.wait_until_idle()
    runner.run.arrived.disconnect(connection)
    assert len(arrivals) == 1
    return arrivals[0]


def with_rate_from(step: int, rate: float, spec: RunSpec = SPEC) -> RunSpec:
    return replace(spec, interventions=(Intervention(step, (("lr", rate),)),))


def first(records: list[StepRecord], condition: Condition) -> int:
    """The first step at which a condition holds, of a run that falls towards it from above."""
    changes = [math.inf, *(abs(now.loss - before.loss) for before, now in pairwise(records))]
    numbers = {
        Watched.LOSS: [one.loss for one in records],
        Watched.GRADIENT_NORM: [abs(one.gradients[0] or 0.0) for one in records],
        Watched.LOSS_CHANGE: changes,
        Watched.PARAMETER: [one.parameters[0] for one in records],
    }
    return next(step for step, number in enumerate(numbers[condition.watched]) if number < condition.bound)


CONDITIONS = [
    Condition(Watched.LOSS, 0.0),
    Condition(Watched.GRADIENT_NORM, 1.0),
    Condition(Watched.LOSS_CHANGE, 0.05),
    Condition(Watched.PARAMETER, 0.25),
]


@pytest.mark.parametrize("pace", [None, 2000], ids=["as fast as it goes", "at a pace"])
@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda one: one.watched.name)
def test_that_a_run_pauses_at_exactly_the_first_step_at_which_it_is_so(
    runner: Runner, condition: Condition, pace: int | None
) -> None:
    runner.run.choose_pace(pace)
    expected = first(by_itself(SPEC), condition)
    arrival = run_until(runner, condition)
    assert (arrival.step, arrival.is_met) == (expected, True)
    assert (runner.run.playhead, runner.run.state) == (expected, RunState.PAUSED)
    runner.run.jump(3)
    assert run_until(runner, condition).step == expected, "what is recorded already is looked through"


def test_that_a_run_goes_on_to_a_step_and_back_to_one(runner: Runner) -> None:
    arrival = run_until(runner, 37)
    assert (arrival.step, arrival.is_met, runner.run.last_step) == (37, True, 37)
    runner.run.run_until(12)
    assert (runner.run.playhead, runner.run.last_step) == (12, 37)


def test_that_what_never_comes_true_is_told_at_the_end(runner: Runner) -> None:
    arrival = run_until(runner, Condition(Watched.LOSS, -100.0))
    assert (arrival.step, arrival.is_met, runner.run.state) == (200, False, RunState.ENDED)
    again = run_until(runner, Condition(Watched.LOSS, -100.0))
    assert (again.step, again.is_met) == (200, False)


def test_that_what_is_so_already_moves_nothing(runner: Runner) -> None:
    run_until(runner, 10)
    arrival = run_until(runner, Condition(Watched.LOSS, 1e9))
    assert (arrival.step, arrival.is_met, arrival.has_moved, runner.run.last_step) == (10, True, False, 10)


def test_that_the_first_record_of_all_can_be_the_one(runner: Runner) -> None:
    assert run_until(runner, Condition(Watched.LOSS, 1e9)).step == 0
    assert runner.run.last_step == 0


def test_that_a_setting_changed_while_it_runs_counts_from_there_and_it_runs_on(runner: Runner) -> None:
    runner.run.show(LONG)
    runner.wait_until_idle()
    runner.run.run(LONG.steps)
    runner.wait(lambda: runner.run.last_step > 50)
    step = runner.run.playhead
    changed = with_rate_from(step, 0.0002, LONG)
    runner.run.show(changed)
    runner.wait(lambda: runner.run.last_step > step + 50)
    assert runner.run.state is RunState.RUNNING
    runner.run.pause()
    runner.wait_until_idle()
    assert runner.records == by_itself(replace(changed, steps=runner.run.last_step))


def test_that_a_run_until_something_goes_on_until_then_under_another_setting(runner: Runner) -> None:
    condition = Condition(Watched.LOSS, 0.0)
    slow = replace(SPEC, settings=(("lr", 0.00001),), steps=1_000_000)
    runner.run.show(slow)
    runner.wait_until_idle()
    runner.run.run_until(condition)
    runner.wait(lambda: runner.run.last_step > 20)
    step = runner.run.playhead
    runner.run.show(with_rate_from(step, 0.01, slow))
    runner.wait_until_idle()
    assert runner.records == by_itself(replace(with_rate_from(step, 0.01, slow), steps=runner.run.last_step))
    assert runner.records[-1].loss < 0.0 <= runner.records[-2].loss


def test_that_the_old_future_is_a_ghost_until_the_next_change(runner: Runner) -> None:
    runner.run.run(200)
    runner.wait_until_idle()
    runner.run.jump(50)
    changed = with_rate_from(50, 0.05)
    runner.run.show(changed)
    runner.run.step()
    runner.wait_until_idle()
    assert (runner.run.playhead, runner.run.last_step) == (51, 51)
    assert runner.run.ghost is not None
    assert (runner.run.ghost.first_step, runner.run.ghost.stop_step) == (50, 201)
    runner.run.run(1000)
    runner.wait_until_idle()
    assert runner.records == by_itself(changed)
    assert runner.run.ghost.stop_step == 201
    runner.run.reset()
    runner.wait_until_idle()
    assert runner.shown == (RunState.PAUSED, 0, -1)
    assert runner.has_no_ghost


def test_that_a_change_at_the_start_leaves_the_run_before_as_a_ghost(runner: Runner) -> None:
    runner.run.run(200)
    runner.wait_until_idle()
    runner.run.jump(0)
    changed = replace(SPEC, settings=(("lr", 0.2),))
    runner.run.show(changed)
    runner.wait_until_idle()
    assert (runner.run.playhead, runner.run.last_step) == (0, -1)
    runner.run.run(200)
    runner.wait_until_idle()
    assert runner.records == by_itself(changed)
    assert runner.run.ghost is not None
    assert len(runner.run.ghost) == 201


def test_that_a_run_that_has_ended_goes_on_when_it_may_and_back_when_it_may_not(runner: Runner) -> None:
    stopping = replace(SPEC, stop_gradient=1.0)
    runner.run.show(stopping)
    runner.wait_until_idle()
    runner.run.run(200)
    runner.wait_until_idle()
    assert runner.shown[0] is RunState.ENDED
    assert runner.records == by_itself(stopping)
    runner.run.show(SPEC)
    runner.wait_until_idle()
    assert runner.shown == (RunState.PAUSED, runner.run.last_step, runner.run.last_step)
    runner.run.run(10_000)
    runner.wait_until_idle()
    assert runner.records == by_itself(SPEC)
    for spec in (stopping, replace(SPEC, steps=9)):
        runner.run.show(spec)
        runner.wait_until_idle()
        assert runner.records == by_itself(spec)
        assert runner.shown[0] is RunState.ENDED


def test_that_a_passing_error_costs_nothing(runner: Runner) -> None:
    runner.run.run(30)
    runner.wait_until_idle()
    runner.run.jump(20)
    runner.run.hold("Something is missing after +.")
    assert (runner.run.state, runner.run.playhead, runner.run.last_step) == (RunState.REFUSED, 20, 30)
    runner.run.step()
    runner.run.run(10)
    runner.wait_until_idle()
    assert runner.run.last_step == 30
    runner.run.jump(20)
    runner.run.show(replace(SPEC, formula="inv(x)"))
    runner.wait(lambda: runner.run.state is RunState.REFUSED)
    runner.run.show(replace(SPEC, formula="3x²+2x−12"))
    runner.wait_until_idle()
    assert runner.run.last_step == -1
    runner.run.show(SPEC)
    runner.wait_until_idle()
    assert (runner.run.state, runner.run.playhead, runner.run.last_step) == (RunState.PAUSED, 20, 30)
    runner.run.run(500)
    runner.wait_until_idle()
    assert runner.records == by_itself(SPEC)


def test_that_the_pace_can_change_while_a_run_goes_on_until_something(runner: Runner) -> None:
    runner.run.choose_pace(1)
    arrivals: list[Arrival] = []
    runner.run.arrived.connect(arrivals.append)
    runner.run.run_until(Condition(Watched.LOSS, 0.0))
    assert runner.run.state is RunState.RUNNING
    runner.run.choose_pace(None)
    runner.wait(lambda: bool(arrivals))
    assert arrivals[0].step == first(by_itself(SPEC), Condition(Watched.LOSS, 0.0))


def test_that_steps_asked_for_in_haste_are_all_made_and_no_more(runner: Runner) -> None:
    for _ in range(3):
        runner.run.step()
    runner.wait_until_idle()
    reached = runner.run.last_step
    assert reached >= 1
    runner.run.show(with_rate_from(reached, 0.5))
    runner.run.step()
    runner.wait_until_idle()
    assert runner.run.last_step == reached + 1


def test_that_recording_all_of_a_run_leaves_the_playhead_where_it_is_and_steps_follow_again(runner: Runner) -> None:
    runner.run.record_all()
    runner.wait_until_idle()
    assert (runner.run.playhead, runner.run.last_step) == (0, SPEC.steps)
    runner.run.record_all()
    runner.run.show(replace(SPEC, starts=(("x", "3"),)))
    runner.wait_until_idle()
    runner.run.step()
    runner.wait(lambda: runner.run.playhead == 1)
    runner.run.step()
    runner.wait(lambda: runner.run.playhead == 2)


def test_that_a_closed_run_asks_for_nothing_more(engine: EngineProcess) -> None:
    run = RunControl(engine)
    run.close()
    run.step()
    run.run(5)
    run.reset()
    assert run.trajectory is None
