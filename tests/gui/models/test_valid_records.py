"""How much of a run survives when its spec changes."""

from dataclasses import replace

import pytest

from core.document.run_spec import Dtype, Intervention, RunSpec
from gui.models.valid_records import valid_records

SPEC = RunSpec("x²", steps=100)
CHANGED_AT_30 = replace(SPEC, interventions=(Intervention(30, (("lr", 0.5),)),))


@pytest.mark.parametrize(
    "other",
    [
        replace(SPEC, formula="x³"),
        replace(SPEC, starts=(("x", "2"),)),
        replace(SPEC, optimizer="sgd"),
        replace(SPEC, settings=(("lr", 0.2),)),
        replace(SPEC, dtype=Dtype.FLOAT64),
        replace(SPEC, seed=1),
        replace(SPEC, constants=("x",)),
    ],
)
def test_that_another_run_keeps_nothing(other: RunSpec) -> None:
    assert valid_records(SPEC, other) == 0


def test_that_a_change_in_the_middle_keeps_the_records_before_its_step() -> None:
    assert valid_records(SPEC, CHANGED_AT_30) == 30
    assert valid_records(CHANGED_AT_30, SPEC) == 30


def test_that_more_steps_keep_all_and_fewer_keep_theirs() -> None:
    assert valid_records(SPEC, replace(SPEC, steps=200)) > SPEC.steps
    assert valid_records(SPEC, replace(SPEC, steps=10)) == 11
