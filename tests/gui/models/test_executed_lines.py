"""Which lines have been run by a moment is the same whether the trace came at once or bit by bit."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from gui.models.executed_lines import ExecutedLines

lines = st.lists(st.integers(1, 9), max_size=30)


@given(lines, st.lists(st.integers(0, 30), max_size=4), st.integers(0, 31))
def test_that_a_line_is_run_once_one_of_its_events_lies_before_the_moment(
    of_events: list[int], stretches: list[int], moment: int
) -> None:
    executed = ExecutedLines()
    for stop in sorted(stretches):
        executed.grow(array("q", of_events[:stop]))
    executed.grow(array("q", of_events))
    assert executed.at(moment) == frozenset(of_events[:moment])
