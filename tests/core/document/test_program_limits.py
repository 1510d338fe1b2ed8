"""Limits are set by text, one sentence for each thing that cannot be understood."""

from dataclasses import fields

import pytest

from core.document.program_limits import LimitKind, Limits, LimitsError, LimitsProblem, limits_from


def test_that_what_is_not_set_stays_as_usual() -> None:
    assert limits_from([]) == Limits()
    assert limits_from(["seconds=5"]) == Limits(seconds=5.0)


@pytest.mark.parametrize(
    ("assignment", "limits"),
    [
        ("statements=1e6", Limits(statements=1_000_000)),
        ("statements=20_000_000", Limits(statements=20_000_000)),
        (" items = 5 ", Limits(items=5)),
        ("seconds=0.5", Limits(seconds=0.5)),
        ("bytes=4294967296", Limits(bytes=2**32)),
        ("bytes=9007199254740993", Limits(bytes=2**53 + 1)),
        ("recursion＝200", Limits(recursion=200)),
    ],
)
def test_that_a_limit_is_set(assignment: str, limits: Limits) -> None:
    assert limits_from([assignment]) == limits


def test_that_every_limit_can_be_set_and_keeps_its_kind() -> None:
    for field in fields(Limits):
        limit = getattr(limits_from([f"{field.name}=7"]), field.name)
        assert limit == 7
        assert type(limit) is type(field.default)


def test_that_limits_are_set_upon_others() -> None:
    assert limits_from(["items=5"], Limits(digits=3)) == Limits(digits=3, items=5)


@pytest.mark.parametrize(
    ("assignments", "problem"),
    [
        (["statements"], LimitsProblem.NO_VALUE),
        (["memory=3"], LimitsProblem.UNKNOWN),
        (["=3"], LimitsProblem.UNKNOWN),
        (["items=1", "items=2"], LimitsProblem.TWICE),
        (["items=many"], LimitsProblem.NO_NUMBER),
        (["items="], LimitsProblem.NO_NUMBER),
        (["items=1.5"], LimitsProblem.NOT_WHOLE),
        (["items=0"], LimitsProblem.OUT_OF_RANGE),
        (["items=-3"], LimitsProblem.OUT_OF_RANGE),
        (["items=1e40"], LimitsProblem.OUT_OF_RANGE),
        (["items=inf"], LimitsProblem.OUT_OF_RANGE),
        (["seconds=nan"], LimitsProblem.OUT_OF_RANGE),
        (["seconds=inf"], LimitsProblem.OUT_OF_RANGE),
        (["recursion=100000"], LimitsProblem.OUT_OF_RANGE),
        (["items=" + "9" * 5000], LimitsProblem.OUT_OF_RANGE),
    ],
)
def test_that_what_cannot_be_understood_is_told(assignments: list[str], problem: LimitsProblem) -> None:
    with pytest.raises(LimitsError) as caught:
        limits_from(assignments)
    assert caught.value.problem is problem
    assert "{" not in str(caught.value)


@pytest.mark.parametrize("kind", list(LimitKind))
def test_that_what_ran_out_says_how_to_have_more(kind: LimitKind) -> None:
    sentence = kind.value.format(limit="5", count="6")
    assert "5" in sentence
    assert f"--limit {kind.name.lower()}=…" in sentence
    assert kind.name.lower() in {field.name for field in fields(Limits)}
