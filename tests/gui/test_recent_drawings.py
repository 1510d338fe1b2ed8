import pytest

from gui.recent_drawings import RecentDrawings
from gui.views.formula_preview import Drawing


def drawing(size: int) -> Drawing:
    return Drawing(b"x" * size, 1, 1, 1)


def test_that_what_was_not_wanted_for_longest_goes_when_there_is_no_room() -> None:
    recent = RecentDrawings(most_bytes=1_000)
    recent.keep(("a", 22.0), drawing(400))
    recent.keep(("b", 22.0), drawing(400))
    assert recent.get(("a", 22.0)) == drawing(400)
    recent.keep(("c", 22.0), drawing(400))
    assert [(name, 22.0) in recent for name in "abc"] == [True, False, True]


def test_that_what_can_not_be_drawn_is_remembered_too() -> None:
    recent = RecentDrawings()
    recent.keep(("a", 22.0), None)
    assert ("a", 22.0) in recent
    assert recent.get(("a", 22.0)) is None


def test_that_a_drawing_kept_anew_counts_once() -> None:
    recent = RecentDrawings(most_bytes=1_000)
    for _ in range(5):
        recent.keep(("a", 22.0), drawing(600))
    assert ("a", 22.0) in recent


def test_that_the_same_formula_in_another_size_is_another_drawing() -> None:
    recent = RecentDrawings()
    recent.keep(("a", 22.0), drawing(1))
    assert ("a", 17.0) not in recent
    with pytest.raises(KeyError):
        recent.get(("a", 17.0))
