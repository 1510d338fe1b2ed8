"""Who is told what, and that nothing a subscriber does can harm the store."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.document.bounds import OutOfBoundsError
from core.document.commands import (
    ChangeFormula,
    ChangeScript,
    ChangeSteps,
    ChangeWatches,
    ChooseOptimizer,
    ChooseSource,
)
from core.document.content import script_file_content
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import Script, SourceKind, WatchChoice
from core.document.store import Change, ReentrantEditError, Store

A, B, C = Document("a"), Document("b"), Document("c")


def told(store: Store) -> list[Change]:
    changes: list[Change] = []
    store.subscribe(changes.append)
    return changes


def test_that_each_change_is_told_with_the_documents_before_and_after() -> None:
    store = Store(A)
    changes = told(store)

    store.execute(ChangeFormula("b"))
    store.undo()
    store.redo()
    store.replace(C)

    assert changes == [Change(A, B), Change(B, A), Change(A, B), Change(B, C)]


def test_that_what_changes_nothing_is_neither_told_nor_a_step() -> None:
    store = Store(A)
    changes = told(store)

    store.execute(ChangeFormula("a"))
    store.undo()
    store.redo()

    assert (changes, store.can_undo, store.can_redo, store.is_saved) == ([], False, False, True)


def test_that_a_command_that_changes_nothing_leaves_what_was_undone() -> None:
    store = Store(A)
    store.execute(ChangeFormula("b"))
    store.undo()

    store.execute(ChangeFormula("a"))

    assert store.can_redo


def test_that_a_typed_word_is_one_step_until_it_is_settled() -> None:
    store = Store(A)
    for text in ("s", "si", "sin"):
        store.execute(ChangeFormula(text))
    store.settle()
    store.execute(ChangeFormula("sin x"))

    store.undo()
    assert store.document == Document("sin")
    store.undo()
    assert store.document == A
    assert not store.can_undo


def test_that_a_refused_command_leaves_everything_as_it_was() -> None:
    store = Store(A)
    store.execute(ChangeFormula("b"))
    store.undo()
    changes = told(store)

    with pytest.raises(OutOfBoundsError):
        store.execute(ChangeSteps(-1))

    assert (store.document, store.can_undo, store.can_redo, changes) == (A, False, True, [])


def test_that_a_document_is_saved_again_when_undo_leads_back_to_what_was_saved() -> None:
    store = Store(A)
    store.execute(ChangeFormula("b"))
    assert not store.is_saved
    store.mark_saved()
    assert store.is_saved

    store.execute(ChangeFormula("c"))
    assert not store.is_saved
    store.undo()
    assert (store.document, store.is_saved) == (B, True)
    store.undo()
    assert (store.document, store.is_saved) == (A, False)


def test_that_another_document_begins_anew() -> None:
    store = Store(A)
    store.execute(ChangeFormula("b"))
    store.undo()

    store.replace(NEW_DOCUMENT)

    assert (store.document, store.can_undo, store.can_redo, store.is_saved) == (NEW_DOCUMENT, False, False, True)


def test_that_a_recovered_document_is_not_saved_until_it_is() -> None:
    store = Store(A)
    store.replace(A, is_saved=False)
    assert not store.is_saved

    store.mark_saved()
    assert store.is_saved


def test_that_opening_an_equal_document_is_told_as_there_is_nothing_to_undo_any_more() -> None:
    store = Store(A)
    store.execute(ChangeFormula("b"))
    changes = told(store)

    store.replace(B)

    assert (changes, store.can_undo) == ([Change(B, B)], False)


def test_that_subscribers_are_told_in_order_until_they_unsubscribe() -> None:
    store = Store(A)
    heard: list[str] = []
    leave = store.subscribe(lambda _: heard.append("first"))
    store.subscribe(lambda _: heard.append("second"))

    store.execute(ChangeFormula("b"))
    leave()
    leave()
    store.execute(ChangeSteps(3))

    assert heard == ["first", "second", "second"]


def test_that_one_who_is_unsubscribed_by_another_one_hears_nothing_more() -> None:
    store = Store(A)
    heard: list[Change] = []
    leaving: list[Callable[[], None]] = []
    store.subscribe(lambda _: leaving[0]())
    leaving.append(store.subscribe(heard.append))

    store.execute(ChangeFormula("b"))

    assert heard == []


def test_that_one_who_subscribes_while_a_change_is_told_hears_the_next_one() -> None:
    store = Store(A)
    heard: list[Change] = []

    def brings_another(_: Change) -> None:
        leave()
        store.subscribe(heard.append)

    leave = store.subscribe(brings_another)
    store.execute(ChangeFormula("b"))
    store.execute(ChangeFormula("c"))

    assert heard == [Change(B, C)]


def test_that_the_same_subscriber_can_subscribe_twice() -> None:
    store = Store(A)
    heard: list[Change] = []
    leave = store.subscribe(heard.append)
    store.subscribe(heard.append)
    leave()

    store.execute(ChangeFormula("b"))

    assert heard == [Change(A, B)]


class BrokenError(Exception):
    """What a broken subscriber raises."""


def breaks(_: Change) -> None:
    raise BrokenError


def test_that_a_subscriber_that_raises_harms_neither_the_store_nor_the_others() -> None:
    store = Store(A)
    before = told(store)
    store.subscribe(breaks)
    after = told(store)

    with pytest.raises(BrokenError):
        store.execute(ChangeFormula("b"))
    with pytest.raises(BrokenError):
        store.undo()
    with pytest.raises(BrokenError):
        store.redo()
    with pytest.raises(BrokenError):
        store.replace(C)

    assert before == after == [Change(A, B), Change(B, A), Change(A, B), Change(B, C)]
    assert (store.document, store.can_undo) == (C, False)


def test_that_of_several_exceptions_none_is_lost() -> None:
    store = Store(A)
    store.subscribe(lambda _: [].pop())
    store.subscribe(breaks)

    with pytest.raises(BrokenError) as caught:
        store.execute(ChangeFormula("b"))

    assert isinstance(caught.value.__context__, IndexError)


FORBIDDEN: tuple[Callable[[Store], None], ...] = (
    lambda store: store.execute(ChooseOptimizer("sgd")),
    Store.undo,
    Store.redo,
    lambda store: store.replace(C, is_saved=False),
)


@pytest.mark.parametrize("edit", FORBIDDEN)
def test_that_a_subscriber_may_not_edit(edit: Callable[[Store], None]) -> None:
    store = Store(A)
    store.execute(ChangeFormula("b"))
    store.settle()
    store.mark_saved()
    store.execute(ChangeFormula("c"))
    leave = store.subscribe(lambda _: edit(store))
    after = told(store)

    with pytest.raises(ReentrantEditError):
        store.undo()

    assert (store.document, store.is_saved, after) == (B, True, [Change(C, B)])
    leave()
    store.redo()
    assert (store.document, store.can_undo, store.can_redo) == (C, True, False)


def test_that_a_field_may_echo_what_it_is_told() -> None:
    store = Store(A)
    store.subscribe(lambda change: store.execute(ChangeFormula(change.after.formula)))
    changes = told(store)

    store.execute(ChangeFormula("b"))

    assert changes == [Change(A, B)]


def test_that_what_its_file_does_not_tell_apart_is_saved_alike() -> None:
    script = replace(Document("x"), source=SourceKind.SCRIPT, script=Script("x = 1"))
    store = Store(Document("x"))
    store.replace(script, content=script_file_content)

    store.execute(ChangeWatches((WatchChoice("x"),)))
    store.execute(ChooseSource(SourceKind.FORMULA))
    assert store.is_saved
    store.execute(ChangeFormula("y"))
    assert not store.is_saved
    store.mark_saved(script_file_content)
    assert store.is_saved
    store.execute(ChangeScript("x = 2"))
    assert not store.is_saved
    store.mark_saved()
    store.execute(ChangeWatches(()))
    assert not store.is_saved
