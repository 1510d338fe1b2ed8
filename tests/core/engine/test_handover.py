"""Snapshots for the window come at once, then seldom, and none that is too large."""

import pytest
import torch

from core.engine import handover
from core.engine.handover import MOST_BYTES, SPACING, Handover
from core.runs.snapshot import Snapshot
from core.runs.snapshot_store import SnapshotStore


def snapshot(step: int, elements: int = 1) -> Snapshot:
    return Snapshot(step, (torch.zeros(elements),), (None,), ({},))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(handover, "monotonic", lambda: now[0])
    return now


def handed(one: Handover, steps: range, clock: list[float], seconds_a_step: float) -> list[int]:
    taken = []
    for step in steps:
        clock[0] += seconds_a_step
        if one.next_step is not None and step >= one.next_step:
            one.keep(snapshot(step))
        if (fresh := one.take()) is not None:
            taken.append(fresh.step)
    return taken


@pytest.mark.parametrize("seconds_a_step", [0.0001, 0.01, 5.0])
def test_that_the_first_is_taken_at_once_and_the_others_when_it_is_worth_while(
    clock: list[float], seconds_a_step: float
) -> None:
    taken = handed(Handover(SnapshotStore()), range(7, 40_000), clock, seconds_a_step)
    assert taken[0] == 7
    seconds = [(later - earlier) * seconds_a_step for earlier, later in zip(taken[-4:], taken[-3:], strict=False)]
    assert all(SPACING <= one <= max(4 * SPACING, seconds_a_step) for one in seconds)


def test_that_the_store_gets_its_own_whatever_the_window_gets(clock: list[float]) -> None:
    store = SnapshotStore(interval=10)
    handed(Handover(store), range(100), clock, 0.001)
    assert len(store) == 10


def test_that_what_is_too_large_for_the_window_only_the_store_gets() -> None:
    store = SnapshotStore(byte_limit=10 * MOST_BYTES)
    one = Handover(store)
    one.keep(snapshot(0, MOST_BYTES))
    assert one.take() is None
    assert len(store) == 1
    assert one.next_step == store.next_step
