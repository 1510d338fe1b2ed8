"""Every step has the settings of the start and of all interventions up to it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.run_spec import Intervention, RunSpec
from core.optimizers.catalog import CATALOG
from core.optimizers.settings import SettingsError, SettingsProblem
from core.runs.schedule import plan

RATES = st.sampled_from([0.1, 0.2, 0.3])


@settings(derandomize=True, deadline=None, max_examples=100)
@given(
    changes=st.lists(st.tuples(st.integers(0, 12), RATES), max_size=5),
    first=st.integers(0, 10),
    length=st.integers(0, 10),
)
def test_that_the_stretches_cover_every_step_once_with_its_settings(
    changes: list[tuple[int, float]], first: int, length: int
) -> None:
    spec = RunSpec("x²", interventions=tuple(Intervention(step, (("lr", rate),)) for step, rate in changes))
    found = [
        (step, chosen["lr"])
        for chosen, steps in plan(spec, CATALOG["gd"]).between(first, first + length)
        for step in steps
    ]
    in_order = sorted(changes, key=lambda change: change[0])
    expected = [
        (step, ([0.01] + [rate for start, rate in in_order if start <= step])[-1])
        for step in range(first, first + length + 1)
    ]
    assert found == expected


def test_that_what_an_intervention_does_not_name_stays() -> None:
    spec = RunSpec(
        "x²",
        optimizer="sgd",
        settings=(("lr", 0.1), ("momentum", 0.9)),
        interventions=(Intervention(5, (("lr", 0.2),)), Intervention(7, (("momentum", 0.5),))),
    )
    chosen = [stretch.settings for stretch in plan(spec, CATALOG["sgd"]).stretches]
    assert [(one["lr"], one["momentum"]) for one in chosen] == [(0.1, 0.9), (0.2, 0.9), (0.2, 0.5)]


def test_that_settings_that_become_impossible_later_are_refused_before_the_run() -> None:
    spec = RunSpec(
        "x²",
        optimizer="sgd",
        settings=(("momentum", 0.9), ("nesterov", True)),
        interventions=(Intervention(5, (("momentum", 0.0),)),),
    )
    with pytest.raises(SettingsError) as caught:
        plan(spec, CATALOG["sgd"])
    assert caught.value.problem is SettingsProblem.NESTEROV_WITHOUT_MOMENTUM


def test_that_no_intervention_is_before_the_start() -> None:
    with pytest.raises(SettingsError, match="step is -1, and must be at least 0"):
        plan(RunSpec("x²", interventions=(Intervention(-1, ()),)), CATALOG["gd"])
