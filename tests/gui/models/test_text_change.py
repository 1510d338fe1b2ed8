from hypothesis import given
from hypothesis import strategies as st

from gui.models.text_change import TextChange, change_between

TEXTS = st.text("ab\n", max_size=30)


@given(TEXTS, TEXTS)
def test_that_a_change_makes_one_text_of_the_other_and_is_as_short_as_it_can_be(before: str, after: str) -> None:
    change = change_between(before, after)
    assert before[: change.start] + change.text + before[change.end :] == after
    gone = before[change.start : change.end]
    assert not (gone and change.text and (gone[0] == change.text[0] or gone[-1] == change.text[-1]))


def test_that_equal_texts_differ_nowhere() -> None:
    assert change_between("ab", "ab") == TextChange(2, 2, "")
