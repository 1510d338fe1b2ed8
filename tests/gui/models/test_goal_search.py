"""The engine, told what is searched for, stops exactly where the search then finds it."""

import pytest

from core.messages import AdvanceScript
from core.trajectory.program_goal import Goal, GoalKind
from gui.models.goal_search import GoalSearch
from tests.core.engine.test_script_stops import ALL, TEXT, recorded

WHOLE = recorded(TEXT, AdvanceScript(1, ALL))
PASS_LINES = frozenset({11})
GOALS = [GoalKind.OVER, GoalKind.OUT, GoalKind.LINE, GoalKind.BACKWARD, GoalKind.END]


@pytest.mark.parametrize("origin", range(len(WHOLE)))
@pytest.mark.parametrize("kind", GOALS)
@pytest.mark.parametrize("breakpoints", [frozenset({4}), frozenset[int]()])
def test_that_the_engine_stops_where_the_search_finds_it(
    origin: int, kind: GoalKind, breakpoints: frozenset[int]
) -> None:
    search = GoalSearch(Goal(kind, origin, 12, breakpoints), PASS_LINES)
    start = recorded(TEXT, AdvanceScript(1, origin + 1))
    ahead = AdvanceScript(1, ALL, search.lines(), search.depth(start))
    trace = recorded(TEXT, AdvanceScript(1, origin + 1), ahead)
    wanted = GoalSearch(Goal(kind, origin, 12, breakpoints), PASS_LINES).find(WHOLE)
    assert len(trace) == (len(WHOLE) if wanted is None else wanted + 1)
    assert search.find(trace) == wanted


def test_that_the_next_backward_pass_is_the_next_statement_that_asks_for_one() -> None:
    found = GoalSearch(Goal(GoalKind.BACKWARD, 0), PASS_LINES).find(WHOLE)
    assert found is not None
    assert (WHOLE.event(found).line, WHOLE.passes[0].event) == (11, found)


def test_that_a_search_goes_on_where_the_trace_has_grown() -> None:
    search = GoalSearch(Goal(GoalKind.LINE, 0, 12))
    assert search.find(recorded(TEXT, AdvanceScript(1, 5))) is None
    assert search.find(WHOLE) == len(WHOLE) - 1
