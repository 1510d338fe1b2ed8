"""What is drawn along a script's run: every pass, every call, at any length, and nothing that is not there."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.notation.explanations import Explanation
from core.trajectory.program_trace import Call, Events, Hint, PassKind, ProgramTrace, TraceBatch
from gui.models.event_buckets import BUCKETS, DEEPEST, EventBuckets, Mark
from tests.core.trajectory.grown_traces import batches
from tests.gui.recorded_scripts import batch, looping

KINDS = {
    Mark.BACKWARD: PassKind.BACKWARD,
    Mark.GRADIENT: PassKind.GRADIENT,
    Mark.UPDATE: PassKind.UPDATE,
    Mark.ZERO: PassKind.ZERO,
}


def test_that_of_a_short_run_every_pass_is_at_its_own_statement() -> None:
    buckets = EventBuckets(looping(5))
    assert buckets.events_with(Mark.BACKWARD).tolist() == [4, 14, 24, 34, 44]
    assert buckets.events_with(Mark.ZERO).tolist() == [1, 11, 21, 31, 41]
    assert buckets.events_with(Mark.GRADIENT).tolist() == []


def test_that_calls_are_stretches() -> None:
    buckets = EventBuckets(looping(3))
    assert buckets.calls(1, are_parted=False) == [(2, 4), (12, 14), (22, 24)]
    assert buckets.calls(2, are_parted=False) == []
    assert buckets.calls_anything


def test_that_calls_one_behind_the_other_can_be_told_apart() -> None:
    trace = ProgramTrace()
    calls = (Call(1, "f", 0, 1), Call(2, "g", 0, 3), Call(3, "h", 2, 3))
    trace.append(TraceBatch(Events((1,) * 6, (0, 1, 1, 3, 2, 0), (False,) * 6), calls=calls))
    buckets = EventBuckets(trace)
    assert buckets.calls(1, are_parted=False) == [(1, 5)]
    assert buckets.calls(1, are_parted=True) == [(1, 3), (3, 5)]
    assert buckets.calls(2, are_parted=True) == [(3, 4)]


@pytest.mark.parametrize("turns", [1_000, 10_000])
def test_that_of_a_long_run_no_pass_is_far_from_its_place(turns: int) -> None:
    trace = looping(turns)
    buckets = EventBuckets(trace)
    events = np.array([one.event for one in trace.passes if one.kind is PassKind.BACKWARD])
    shown = buckets.events_with(Mark.BACKWARD)
    nearest = np.abs(events[:, None] - shown[None, :]).min(axis=1)
    assert nearest.max() <= buckets.size / 2
    assert len(trace) < BUCKETS * buckets.size <= 2 * len(trace)


def test_that_hints_are_marked() -> None:
    trace = ProgramTrace()
    trace.append(TraceBatch(Events((1, 2), (0, 0), (False, False)), hints=(Hint(1, 2, Explanation.GRADIENTS_PILE_UP),)))
    assert EventBuckets(trace).events_with(Mark.HINT).tolist() == [1]


def test_that_the_version_changes_with_what_there_is_to_draw_and_only_then() -> None:
    trace = looping(3)
    buckets = EventBuckets(trace)
    before = buckets.version
    buckets.refresh()
    assert buckets.version == before
    trace.append(batch(30, 10, 10))
    buckets.refresh()
    assert buckets.version != before


@settings(max_examples=60)
@given(st.lists(st.integers(1, 3_000), max_size=6))
def test_that_what_comes_in_pieces_is_the_same_as_what_is_there_at_once(sizes: list[int]) -> None:
    trace = ProgramTrace()
    growing = EventBuckets(trace)
    for size in sizes:
        trace.append(batch(len(trace), size, 10))
        growing.refresh()
    assert_same(growing, EventBuckets(trace))


@settings(max_examples=60)
@given(batches())
def test_that_any_run_is_drawn_as_looking_at_every_event_finds(parts: list[TraceBatch]) -> None:
    trace = ProgramTrace()
    growing = EventBuckets(trace)
    for part in parts:
        trace.append(part)
        growing.refresh()
    for mark, kind in KINDS.items():
        events = sorted({one.event for one in trace.passes if one.kind is kind})
        assert growing.events_with(mark).tolist() == events
    for depth in range(1, DEEPEST + 1):
        stretches = growing.calls(depth, are_parted=True)
        inside = {event for first, stop in stretches for event in range(int(first), int(stop))}
        assert inside == {event for event in range(len(trace)) if trace.depth(trace.event(event).call) >= depth}


def assert_same(one: EventBuckets, other: EventBuckets) -> None:
    assert one.size == other.size
    for mark in KINDS:
        assert one.events_with(mark).tolist() == other.events_with(mark).tolist()
    for depth in range(1, DEEPEST + 1):
        assert one.calls(depth, are_parted=True) == other.calls(depth, are_parted=True)
