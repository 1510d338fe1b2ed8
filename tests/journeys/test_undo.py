"""Ctrl+Z serves the text field one types in first, then the document; a word and a drag are one step each."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from core.document.new_document import NEW_DOCUMENT
from tests.journeys.conftest import Opened
from tests.journeys.learner import CONTROL, Learner

Key = Qt.Key
FORMULA = NEW_DOCUMENT.formula


@pytest.fixture
def someone(opened: Opened) -> Learner:
    """Before a window in which the optimiser's settings are there, as they are once PyTorch has told of them."""
    learner = opened()
    learner.wait_until_idle()
    return learner


def undo(learner: Learner) -> None:
    learner.key(Key.Key_Z, CONTROL)


def redo(learner: Learner) -> None:
    learner.key(Key.Key_Y, CONTROL)


def test_that_the_function_is_undone_by_words_and_done_again(opened: Opened) -> None:
    learner = opened()
    learner.tab_to("functionEditor")
    learner.key(Key.Key_End)
    learner.type("+5")
    learner.key(Key.Key_Return)
    learner.type("+sin x")
    undo(learner)
    assert learner.function == FORMULA + "+5"
    undo(learner)
    assert learner.function == FORMULA
    assert not learner.window.isWindowModified()
    undo(learner)
    assert learner.function == FORMULA, "there is nothing more to undo"
    redo(learner)
    redo(learner)
    assert learner.function == FORMULA + "+5+sin x"


@pytest.mark.parametrize(("name", "before"), [("learningRate", "0.1"), ("steps", "40"), ("seed", "0")])
def test_that_a_number_field_undoes_its_own_typing_first(someone: Learner, name: str, before: str) -> None:
    someone.tab_to(name)
    someone.key(Key.Key_A, CONTROL)
    someone.type("7")
    undo(someone)
    assert someone.text(name) == before
    redo(someone)
    assert someone.text(name) == "7"
    assert not someone.window.isWindowModified()

    someone.key(Key.Key_Return)
    assert someone.window.isWindowModified()
    undo(someone)
    assert someone.text(name) == before, "the focus is still in the field, which has nothing to undo now"
    assert not someone.window.isWindowModified()
    redo(someone)
    assert someone.text(name) == "7"


def test_that_a_start_value_undoes_its_own_typing_first(opened: Opened) -> None:
    learner = opened()
    learner.tab_to("parameterTable")
    learner.key(Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    learner.type("75")
    undo(learner)
    assert editor.text() == "2"
    learner.type("75")
    learner.key(Key.Key_Return)
    learner.wait(lambda: learner.start == "75")

    undo(learner)
    assert learner.start == "2"
    redo(learner)
    assert learner.start == "75"


def test_that_an_edit_elsewhere_is_undone_from_a_field_without_typing(someone: Learner) -> None:
    someone.type_function("x²")
    someone.tab_to("learningRate")
    undo(someone)
    assert someone.function == FORMULA


def test_that_dragging_a_slider_is_one_step(someone: Learner) -> None:
    someone.drag("learningRateSlider", 0.4, 0.5, 0.6, 0.7)
    dragged = someone.text("learningRate")
    assert dragged != "0.1"
    someone.drag("learningRateSlider", 0.7, 0.8)
    undo(someone)
    assert someone.text("learningRate") == dragged
    undo(someone)
    assert someone.text("learningRate") == "0.1"
    assert not someone.window.isWindowModified()


def test_that_every_edit_of_the_document_is_undone_to_the_first(someone: Learner) -> None:
    someone.type_function("x² + wx")
    someone.choose("optimizerChoice", 1)
    someone.retype("momentum", "0.5")
    someone.retype("steps", "7")
    someone.retype("stopGradient", "1e-3")
    someone.retype("seed", "3")
    someone.choose("dtypeChoice", 1)
    for _ in range(7):
        undo(someone)
    assert someone.function == FORMULA
    assert not someone.window.isWindowModified()
    someone.wait_until_idle()


def test_that_a_field_without_typing_lets_the_window_step(someone: Learner) -> None:
    for name in ("functionEditor", "learningRate"):
        someone.retype(name, someone.function if name == "functionEditor" else "0.2")
        someone.wait_until_idle()
        before = someone.length
        someone.key(Key.Key_Right, CONTROL)
        someone.wait_until_idle()
        assert someone.length > before, name


def test_that_a_field_one_types_in_keeps_its_keys(someone: Learner) -> None:
    someone.find(QWidget, "functionEditor").setFocus()
    someone.type("+1")
    someone.key(Key.Key_Left, CONTROL)
    someone.key(Key.Key_Right, CONTROL)
    someone.wait_until_idle()
    assert someone.length == 0


def test_that_the_menu_greys_what_cannot_be_undone_and_the_keys_are_heard_all_the_same(opened: Opened) -> None:
    learner = opened()
    learner.tab_to("functionEditor")
    assert entries(learner) == (False, False)
    learner.key(Key.Key_End)
    learner.type("+5")
    assert entries(learner) == (True, False)
    undo(learner)
    assert entries(learner) == (False, True)
    redo(learner)
    assert learner.function == FORMULA + "+5"


def test_that_the_menu_offers_to_undo_what_is_typed_in_a_field(someone: Learner) -> None:
    someone.tab_to("steps")
    someone.key(Key.Key_A, CONTROL)
    someone.type("7")
    assert entries(someone) == (True, False)


def entries(learner: Learner) -> tuple[bool, bool]:
    """Whether the open menu offers to undo and to redo."""
    menu = learner.menu("Edit")
    menu.popup(learner.window.mapToGlobal(QPoint(40, 40)))
    offered = tuple(learner.window.actions_by_name[name].isEnabled() for name in ("undoAction", "redoAction"))
    menu.close()
    return offered[0], offered[1]
