"""However long a run is, its snapshots stay within their memory and near every step."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.runs.snapshot import Snapshot
from core.runs.snapshot_store import SnapshotStore


def snapshot(step: int, elements: int = 1) -> Snapshot:
    return Snapshot(step, (torch.zeros(elements),), (None,), ({},))


def fed(store: SnapshotStore, steps: int, elements: int = 1) -> SnapshotStore:
    for step in range(steps):
        if step == store.next_step:
            store.keep(snapshot(step, elements))
    return store


@settings(derandomize=True, deadline=None, max_examples=100)
@given(steps=st.integers(1, 3000), interval=st.integers(1, 50), most=st.integers(2, 40))
def test_that_memory_is_bounded_and_snapshots_stay_evenly_spread(steps: int, interval: int, most: int) -> None:
    store = fed(SnapshotStore(most * snapshot(0).byte_count, interval), steps)
    assert len(store) <= most
    spacing = interval
    while (steps - 1) // spacing + 1 > most:
        spacing *= 2
    for step in range(0, steps, 7):
        nearest = store.nearest(step)
        assert nearest is not None
        assert nearest.step == step // spacing * spacing


def test_that_an_empty_store_has_nothing_near() -> None:
    assert SnapshotStore().nearest(5) is None


def test_that_one_snapshot_is_kept_however_large() -> None:
    store = fed(SnapshotStore(byte_limit=1, interval=4), 100)
    assert len(store) == 1
    assert store.nearest(99) is not None


def test_that_memory_is_counted_with_gradients_and_state() -> None:
    bare = snapshot(0, 1000).byte_count
    whole = Snapshot(
        0, (torch.zeros(1000),), (torch.zeros(1000),), ({"momentum_buffer": torch.zeros(1000)},)
    ).byte_count
    assert bare >= 4000
    assert whole == 3 * bare


def test_that_a_second_session_of_the_run_adds_nothing_that_is_there() -> None:
    store = fed(SnapshotStore(interval=10), 100)
    store.keep(snapshot(20))
    assert len(store) == 10
    assert store.next_step == 100


@pytest.mark.parametrize(("step", "kept", "wanted"), [(0, 1, 10), (35, 4, 40), (1000, 10, 100)])
def test_that_another_way_from_a_step_shares_what_was_before(step: int, kept: int, wanted: int) -> None:
    store = fed(SnapshotStore(interval=10), 100)
    other = store.until(step)
    assert (len(other), other.next_step) == (kept, wanted)
    assert len(store) == 10
    assert other.nearest(step) is store.nearest(step)
