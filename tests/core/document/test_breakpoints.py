"""Breakpoints go with their lines while one types around them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.breakpoints import moved_breakpoints
from core.document.commands import ChangeBreakpoints, ChangeScript
from core.document.document import Document

LINES = st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=8)


@pytest.mark.parametrize(
    ("before", "after", "breakpoints", "expected"),
    [
        ("a\nb\nc", "a\nb\nc", (1, 3), (1, 3)),
        ("a\nb\nc", "new\na\nb\nc", (1, 3), (2, 4)),
        ("a\nb\nc", "a\nb2\nc", (1, 2, 3), (1, 2, 3)),  # typing within a line
        ("a\nbcd\ne", "a\nb\ncd\ne", (2, 3), (2, 4)),  # Enter in its middle
        ("a\nb", "a\n\nb", (2,), (3,)),  # Enter before it
        ("a\nb", "a\nb\n", (2,), (2,)),  # Enter behind it
        ("a\nb\nc", "a\nc", (2, 3), (2,)),  # its line is gone
        ("a\nb\nc", "abc", (1, 2, 3), (1,)),  # three lines became one
        ("a\nb\nc", "", (1, 2, 3), (1,)),
        ("a\na", "a\na\na", (1, 2), (1, 2)),
    ],
)
def test_that_a_breakpoint_goes_with_its_line(
    before: str, after: str, breakpoints: tuple[int, ...], expected: tuple[int, ...]
) -> None:
    assert moved_breakpoints(before, after, breakpoints) == expected


@settings(derandomize=True, deadline=None)
@given(LINES, LINES, LINES, st.data())
def test_that_breakpoints_around_an_edit_stay_with_their_lines_and_none_leaves_the_text(
    front: list[str], back: list[str], middle: list[str], data: st.DataObject
) -> None:
    old_middle = data.draw(LINES)
    before, after = ([*front, "«", *part, "»", *back] for part in (old_middle, middle))
    breakpoints = tuple(sorted(data.draw(st.sets(st.integers(1, len(before))))))

    moved = moved_breakpoints("\n".join(before), "\n".join(after), breakpoints)

    outside = len(front) + 1
    assert [one for one in moved if one <= outside] == [one for one in breakpoints if one <= outside]
    from_end = [len(before) - one for one in breakpoints if len(before) - one <= len(back)]
    assert [len(after) - one for one in moved if len(after) - one <= len(back)] == from_end
    assert list(moved) == sorted(set(moved))
    assert all(1 <= one <= len(after) for one in moved)


def test_that_changing_a_script_moves_its_breakpoints_unless_they_were_followed() -> None:
    document = ChangeScript("a\nb").apply(Document("x"))
    document = ChangeBreakpoints((2,)).apply(document)

    assert ChangeScript("new\na\nb").apply(document).script.breakpoints == (3,)
    assert ChangeScript("new\r\na\r\nb").apply(document).script.breakpoints == (3,)
    assert ChangeScript("new\na\nb", (1,)).apply(document).script.breakpoints == (1,)
    assert ChangeScript("").apply(document).script.breakpoints == ()
