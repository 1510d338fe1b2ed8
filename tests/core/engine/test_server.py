"""The engine's loop, with a list of commands in place of the window."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from core.document.run_spec import Intervention, RunSpec
from core.engine.server import Server
from core.messages import (
    Advance,
    Answer,
    Failed,
    Inspect,
    Inspected,
    NotInspected,
    Pause,
    Paused,
    Prepare,
    Prepared,
    Ready,
    Records,
    Refused,
    Snapshotted,
    Stopped,
)
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.trajectory.condition import Condition, Watched
from core.trajectory.iteration_trace import Inspection
from core.trajectory.step_record import StepRecord
from tests.core.engine.fakes import CollectingOutbox, NothingMoreToDo, ScriptedInbox, answers

PARABOLA = RunSpec("3x²+2x−1", starts=(("x", "2"),), steps=20)
VECTOR = RunSpec("sum((x−1)²)", starts=(("x", "linspace(0, 3, 40)"),), optimizer="sgd", steps=300)


def records(sent: Sequence[Answer]) -> list[StepRecord]:
    return [record for answer in sent if isinstance(answer, Records) for record in answer.records]


def whole_run(spec: RunSpec) -> list[StepRecord]:
    return list(prepare(spec).records())


def test_that_the_optimisers_and_their_settings_are_told_at_the_start() -> None:
    outbox = CollectingOutbox()
    with pytest.raises(NothingMoreToDo):
        Server(ScriptedInbox([]), outbox).serve()  # type: ignore[arg-type]  # fakes with the same methods
    ready = outbox.sent[0]
    assert isinstance(ready, Ready)
    assert {method.key: [setting.name for setting in method.settings][:2] for method in ready.methods} == {
        "gd": ["lr"],
        "sgd": ["lr", "momentum"],
    }


def test_that_a_run_in_pieces_has_the_records_of_the_run_in_one() -> None:
    sent = answers(Prepare(1, PARABOLA), Advance(1, 1), Advance(1, 7), Advance(1, 20))
    assert isinstance(sent[0], Prepared)
    assert records(sent) == whole_run(PARABOLA)
    assert isinstance(sent[-1], Stopped)
    assert sum(isinstance(answer, Paused) for answer in sent) == 2


@pytest.mark.parametrize("spec", [PARABOLA, VECTOR], ids=["a small function", "a long vector"])
def test_that_a_run_goes_on_from_a_record_with_the_same_bits(spec: RunSpec) -> None:
    expected = whole_run(spec)
    sent = answers(Prepare(1, spec, expected[9]), Advance(1, spec.steps))
    assert records(sent) == expected[9:]


def test_that_a_setting_changed_on_the_way_counts_from_its_step_on() -> None:
    changed = RunSpec(
        VECTOR.formula,
        starts=VECTOR.starts,
        optimizer="sgd",
        steps=300,
        interventions=(Intervention(150, (("lr", 0.2),)),),
    )
    first = answers(Prepare(1, VECTOR), Advance(1, 200))
    sent = answers(Prepare(1, VECTOR), Advance(1, 200), Prepare(2, changed, records(first)[150]), Advance(2, 300))
    assert records(sent[-len(sent) // 2 :])[-1] == whole_run(changed)[-1]


def test_that_a_run_goes_on_in_another_engine_from_the_snapshot_that_the_first_one_sent() -> None:
    spec = RunSpec(
        "sum((x−1)²)", starts=(("x", "randn(1000)"),), optimizer="sgd", settings=(("lr", 0.01), ("momentum", 0.9))
    )
    sent = answers(Prepare(1, spec), Advance(1, 60))
    snapshot = [answer for answer in sent if isinstance(answer, Snapshotted)][-1].snapshot
    assert 0 < snapshot.step <= 60
    # So that nothing but the snapshot can have led to the record: the engine is told another start.
    elsewhere = replace(spec, starts=(("x", "zeros(1000)"),))
    again = answers(Prepare(1, elsewhere, records(sent)[60], snapshot), Advance(1, 100))
    assert records(again) == whole_run(spec)[60:]


def test_that_a_run_whose_records_are_enough_sends_no_snapshots() -> None:
    assert not any(isinstance(answer, Snapshotted) for answer in answers(Prepare(1, PARABOLA), Advance(1, 20)))


def test_that_a_run_that_another_one_has_superseded_is_not_prepared() -> None:
    sent = answers(Prepare(1, PARABOLA), Prepare(2, RunSpec("x +")), Prepare(3, VECTOR), superseded=[1, 2])
    assert [(type(answer), answer.request) for answer in sent] == [(Prepared, 3)]


def test_that_a_run_pauses_at_exactly_the_first_record_that_meets_a_condition() -> None:
    expected = whole_run(PARABOLA)
    bound = expected[7].loss
    sent = answers(Prepare(1, PARABOLA), Advance(1, 20, Condition(Watched.LOSS, bound)), Advance(1, 20))
    pause = next(place for place, answer in enumerate(sent) if isinstance(answer, Paused))
    assert records(sent[:pause])[-1].step == 8
    assert records(sent) == expected


def test_that_a_condition_sees_what_happened_since_the_record_before_also_across_a_pause() -> None:
    crossing = Condition(Watched.PARAMETER, 1.0)
    first = next(record.step for record in whole_run(PARABOLA) if record.parameters[0] <= 1.0)
    sent = answers(Prepare(1, PARABOLA), Advance(1, first - 1), Advance(1, 20, crossing))
    assert records(sent)[-1].step == first


def test_that_a_wrong_function_is_refused_with_its_place() -> None:
    (refused,) = answers(Prepare(1, RunSpec("3x²+")))
    assert isinstance(refused, Refused)
    assert refused.problem is not None
    assert refused.problem.span.start == 3
    assert refused.sentence.english.startswith("Something is missing")


def test_that_a_wrong_start_is_refused_with_its_parameter_and_a_wrong_setting_with_its_name() -> None:
    start, setting = answers(
        Prepare(1, RunSpec("x²", starts=(("x", "1e39"),))),
        Prepare(2, RunSpec("x²", optimizer="sgd", settings=(("nesterov", True),))),
    )
    assert isinstance(start, Refused)
    assert start.parameter == "x"
    assert isinstance(setting, Refused)
    assert setting.problem is None
    assert setting.sentence.kind == "SettingsProblem"


def test_that_commands_for_a_run_that_was_replaced_do_nothing_but_are_heard() -> None:
    sent = answers(Prepare(1, PARABOLA), Prepare(2, PARABOLA), Advance(1, 5), Pause(1))
    assert [type(answer) for answer in sent] == [Prepared, Prepared, Paused]


def test_that_a_divergence_is_told_with_the_record_that_shows_it() -> None:
    spec = RunSpec("x⁴", starts=(("x", "9"),), settings=(("lr", 1.0),))
    sent = answers(Prepare(1, spec), Advance(1, 2))
    assert records(sent)[-1].loss == float("inf")
    assert isinstance(sent[-1], Stopped)
    assert sent[-1].sentence.name == "DIVERGED"


def test_that_an_unforeseen_error_is_told_and_the_engine_goes_on() -> None:
    broken = RunSpec("x²", dtype="float16")  # type: ignore[arg-type]  # what no window sends
    failed, prepared = answers(Prepare(1, broken), Prepare(2, PARABOLA))
    assert isinstance(failed, Failed)
    assert isinstance(prepared, Prepared)


def test_that_an_iteration_of_the_run_is_opened() -> None:
    sent = answers(Prepare(1, PARABOLA), Inspect(2, run=1, step=7, inspection=Inspection()))
    (opened,) = [answer for answer in sent if isinstance(answer, Inspected)]
    record = whole_run(PARABOLA)[7]
    assert opened.request == 2
    assert opened.trace.step == 7
    assert opened.trace.loss.nested() == record.loss
    assert [value.nested() for _, value in opened.trace.backward.gradients if value is not None] == list(
        record.gradients
    )


def test_that_a_record_saves_the_replay_and_changes_no_bit() -> None:
    run = prepare(PARABOLA)
    before = whole_run(PARABOLA)[11]
    sent = answers(Prepare(1, PARABOLA), Inspect(2, run=1, step=12, inspection=Inspection(), record=before))
    assert sent[-1] == Inspected(2, inspect(run, 12))


def test_that_an_iteration_of_a_long_vector_is_opened_with_its_first_thousand_elements() -> None:
    spec = RunSpec("sum(x²)", starts=(("x", "ones(2000)"),), steps=3)
    (opened,) = [a for a in answers(Prepare(1, spec), Inspect(2, 1, 2, Inspection())) if isinstance(a, Inspected)]
    ((_, value),) = opened.trace.parameters
    assert (value.shape, len(value.elements()), value.is_whole) == ((2000,), 1000, False)


@pytest.mark.parametrize(("run", "step"), [(1, 21), (9, 0)])
def test_that_what_is_no_iteration_of_the_run_is_answered_all_the_same(run: int, step: int) -> None:
    sent = answers(Prepare(1, PARABOLA), Inspect(2, run=run, step=step, inspection=Inspection()))
    assert sent[-1] == NotInspected(2)
    assert answers(Inspect(2, run=1, step=0, inspection=Inspection())) == [NotInspected(2)]


def test_that_an_opened_iteration_leaves_the_run_as_it_was() -> None:
    sent = answers(
        Prepare(1, VECTOR),
        Advance(1, 150),
        Inspect(2, run=1, step=140, inspection=Inspection(again=True, retain_graph=True, create_graph=True)),
        Advance(1, 300),
    )
    assert records(sent) == whole_run(VECTOR)
