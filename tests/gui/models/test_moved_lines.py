import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.models.moved_lines import LineEdit, moved


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (LineEdit(3, 0, 0, is_at_start=False), {1, 3, 4, 7}),
        (LineEdit(3, 0, 1, is_at_start=False), {1, 3, 5, 8}),  # Enter behind the text of line 3
        (LineEdit(3, 0, 1, is_at_start=True), {1, 4, 5, 8}),  # Enter before it
        (LineEdit(2, 1, 0, is_at_start=True), {1, 2, 3, 6}),  # the empty line 2 taken away
        (LineEdit(3, 1, 0, is_at_start=True), {1, 3, 6}),  # line 3 taken away: 4 becomes 3
        (LineEdit(2, 2, 0, is_at_start=False), {1, 2, 5}),  # 2 to 4 joined
        (LineEdit(3, 2, 2, is_at_start=True), {1, 3, 4, 7}),  # written anew, as when commented out
        (LineEdit(1, 9, 0, is_at_start=True), set()),
    ],
)
def test_that_what_is_noted_of_a_line_goes_with_it(edit: LineEdit, after: set[int]) -> None:
    assert moved({1, 3, 4, 7}, edit) == after


LINES = st.lists(st.sampled_from(["a", "  b", "", "c d"]), min_size=1, max_size=12)


@given(LINES, st.data())
def test_that_lines_behind_an_edit_keep_their_text(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    brought = "\n".join(data.draw(LINES))
    after = (text[:start] + brought + text[end:]).split("\n")
    first = text.count("\n", 0, start) + 1
    before_it = text[:start].rpartition("\n")[2]
    edit = LineEdit(first, text.count("\n", start, end), brought.count("\n"), is_at_start=not before_it.strip())
    for line in range(1, len(lines) + 1):
        for place in moved([line], edit):
            assert 1 <= place <= len(after)
            if line > first + edit.removed:
                assert after[place - 1] == lines[line - 1]
