"""Steps back and forward, and what is one step."""

from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.document import Document
from core.document.history import MOST_STEPS_BACK, History
from core.document.script import Script

A, B, C = Document("a"), Document("b"), Document("c")
TYPING = "typing"


def typed(*texts: str, history: History | None = None) -> History:
    history = history or History(A)
    for text in texts:
        history = history.edited(Document(text), TYPING)
    return history


def test_that_a_gesture_is_one_step() -> None:
    history = typed("ab", "abc", "abcd")

    assert history.past == (A,)
    assert history.undone().present == A
    assert history.undone().redone().present == Document("abcd")


def test_that_a_settled_gesture_and_the_next_one_are_two_steps() -> None:
    history = typed("abc d", history=typed("ab", "abc").settled())

    assert history.undone().present == Document("abc")
    assert history.undone().undone().present == A


def test_that_another_gesture_is_another_step() -> None:
    history = typed("ab").edited(B, "dragging").edited(C, "dragging")

    assert history.past == (A, Document("ab"))


def test_that_what_has_no_key_never_merges() -> None:
    assert History(A).edited(B, None).edited(C, None).past == (A, B)


def test_that_a_gesture_that_ends_where_it_began_leaves_no_step() -> None:
    history = typed("ab", "a")

    assert history.past == ()
    assert typed("ax", history=history).past == (A,)


def test_that_typing_after_undo_or_redo_is_a_new_step() -> None:
    undone = typed("ab", "c", history=History(A)).undone()
    redone = undone.redone()

    assert typed("x", history=undone).past == (A,)
    assert typed("x", history=redone).past == (A, C)


def test_that_an_edit_forgets_what_was_undone() -> None:
    assert History(A).edited(B, None).undone().edited(C, None).future == ()


def test_that_there_is_nothing_before_the_first_and_after_the_last() -> None:
    assert History(A).undone() == History(A)
    assert History(A).redone() == History(A)


def test_that_the_oldest_steps_are_forgotten() -> None:
    history = History(A)
    for step in range(MOST_STEPS_BACK + 10):
        history = history.edited(Document(f"x + {step}"), None)

    assert len(history.past) == MOST_STEPS_BACK
    assert history.past[0] == Document("x + 9")


@settings(derandomize=True, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([None, "typing", "dragging"])), max_size=20))
def test_that_all_undone_is_the_first_document_and_all_redone_the_last(edits: list[tuple[str, str | None]]) -> None:
    history = History(A)
    for text, key in edits:
        if Document(text) != history.present:
            history = history.edited(Document(text), key)
    last, steps = history.present, len(history.past)

    for _ in range(steps):
        before = history
        history = history.undone()
        assert history.redone().present == before.present != history.present
    assert history.present == A
    for _ in range(steps):
        history = history.redone()
    assert history.present == last


def test_that_of_a_very_long_script_fewer_steps_are_remembered_but_always_some() -> None:
    text = "x" * 900_000
    history = History(A)
    for number in range(80):
        history = history.edited(Document("x", script=Script(f"{text}{number}")), None)

    assert len(history.past) == 56
    assert history.undone().present.script.text == f"{text}78"
