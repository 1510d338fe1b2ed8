"""Goals beside a definition that looks at every event, on traces that no program need have made."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.trajectory.program_goal import Goal, GoalKind
from core.trajectory.program_trace import Events, ProgramTrace, TraceBatch
from tests.core.trajectory.grown_traces import batches, grown
from tests.core.trajectory.naive_goals import naive

BREAKPOINTS = st.frozensets(st.integers(1, 6), max_size=2)


def whole(parts: Sequence[TraceBatch]) -> ProgramTrace:
    return list(grown(parts))[-1]


@settings(max_examples=150)
@given(batches(), BREAKPOINTS, st.integers(1, 6), st.integers(0, 20))
def test_that_every_goal_from_every_moment_is_what_looking_at_every_event_finds(
    parts: Sequence[TraceBatch], breakpoints: frozenset[int], line: int, moment: int
) -> None:
    trace = whole(parts)
    for origin in range(len(trace) + 1):
        for kind in GoalKind:
            goal = Goal(kind, origin, line, breakpoints, moment)
            assert goal.found(trace, is_ended=True) == naive(goal, trace), goal


@settings(max_examples=150)
@given(batches(), BREAKPOINTS, st.sampled_from([kind for kind in GoalKind if not kind.is_back]), st.integers(0, 20))
def test_that_a_goal_is_found_while_the_trace_grows_wherever_its_batches_end(
    parts: Sequence[TraceBatch], breakpoints: frozenset[int], kind: GoalKind, origin: int
) -> None:
    goal = Goal(kind, min(origin, len(whole(parts))), 2, breakpoints, moment=12)
    start, found = 0, None
    for trace in grown(parts):
        found = goal.found(trace, start, is_ended=False)
        if found is not None:
            break
        start = len(trace)
    expected = naive(goal, whole(parts))
    assert found == (None if expected == len(whole(parts)) else expected)


@pytest.mark.parametrize("kind", [kind for kind in GoalKind if kind.is_back])
def test_that_there_is_nothing_before_the_start(kind: GoalKind) -> None:
    trace = whole([TraceBatch(Events((1, 2), (0, 0), (False, False)))])
    assert Goal(kind, 0).found(trace, is_ended=False) is None


@pytest.mark.parametrize("kind", [kind for kind in GoalKind if not kind.is_back])
def test_that_there_is_nothing_after_the_end(kind: GoalKind) -> None:
    trace = whole([TraceBatch(Events((1, 2), (0, 0), (False, False)))])
    assert Goal(kind, 2, 1).found(trace, is_ended=True) is None


def test_that_an_empty_run_has_no_place_to_go_to() -> None:
    for kind in GoalKind:
        assert Goal(kind, 0).found(ProgramTrace(), is_ended=True) is None


@given(st.lists(st.integers(1, 3), max_size=5000), st.integers(0, 5000))
def test_that_a_line_is_found_however_far_away_it_is(lines: list[int], origin: int) -> None:
    lines = [*[9] * 3000, *lines, 7, *[9] * 3000, 7]
    trace = whole([TraceBatch(Events(tuple(lines), (0,) * len(lines), (False,) * len(lines)))])
    assert Goal(GoalKind.LINE, origin, 7).found(trace, is_ended=False) == lines.index(7, origin + 1)
