"""Finding a word in a script."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.views.script_editor import ScriptEditor
from gui.views.script_text import ScriptText
from tests.gui.finding import find

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "𝑥 = Loss\nloss = 1\n# the loss\n" + 200 * "y = 2\n" + "loss"


@pytest.fixture
def editor(qtbot: QtBot) -> ScriptEditor:
    editor = ScriptEditor()
    qtbot.addWidget(editor)
    editor.resize(440, 560)
    editor.show()
    editor.activateWindow()
    editor.show_text(TEXT)
    return editor


def text_of(editor: ScriptEditor) -> ScriptText:
    return find(editor, ScriptText, "scriptEditor")


def field(editor: ScriptEditor) -> QLineEdit:
    return find(editor, QLineEdit, "scriptFind")


def count(editor: ScriptEditor) -> str:
    return find(editor, QLabel, "scriptFindCount").text()


def search(editor: ScriptEditor, word: str) -> None:
    QTest.keyClick(text_of(editor), Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(field(editor), word)


def selected(editor: ScriptEditor) -> tuple[int, str]:
    cursor = text_of(editor).textCursor()
    return cursor.blockNumber() + 1, cursor.selectedText()


def tinted(editor: ScriptEditor) -> list[str]:
    return sorted(one.cursor.selectedText() for one in text_of(editor).extraSelections())


def test_that_typing_finds_the_first_place_and_counts_them(editor: ScriptEditor) -> None:
    search(editor, "loss")
    assert (selected(editor), count(editor)) == ((1, "Loss"), "1 of 4")
    assert field(editor).hasFocus()


def test_that_enter_goes_on_and_comes_round(editor: ScriptEditor) -> None:
    search(editor, "loss")
    places = []
    for _ in range(4):
        QTest.keyClick(field(editor), Qt.Key.Key_Return)
        places.append((selected(editor)[0], count(editor)))
    assert places == [(2, "2 of 4"), (3, "3 of 4"), (204, "4 of 4"), (1, "1 of 4")]
    QTest.keyClick(field(editor), Qt.Key.Key_Return, SHIFT)
    assert count(editor) == "4 of 4"
    assert 0 <= text_of(editor).cursorRect().top() < text_of(editor).viewport().height()


def test_that_buttons_do_the_same(editor: ScriptEditor) -> None:
    search(editor, "loss")
    QTest.mouseClick(find(editor, QToolButton, "scriptFindNext"), Qt.MouseButton.LeftButton)
    assert count(editor) == "2 of 4"
    QTest.mouseClick(find(editor, QToolButton, "scriptFindPrevious"), Qt.MouseButton.LeftButton)
    assert count(editor) == "1 of 4"
    QTest.mouseClick(find(editor, QToolButton, "scriptFindClose"), Qt.MouseButton.LeftButton)
    assert not field(editor).isVisible()


def test_that_keys_go_on_from_the_text_as_well(editor: ScriptEditor) -> None:
    search(editor, "loss")
    QTest.keyClick(text_of(editor), Qt.Key.Key_F3)
    QTest.keyClick(text_of(editor), Qt.Key.Key_F3)
    QTest.keyClick(text_of(editor), Qt.Key.Key_F3, SHIFT)
    assert (selected(editor), count(editor)) == ((2, "loss"), "2 of 4")


def test_that_capitals_count_where_they_are_asked_to(editor: ScriptEditor) -> None:
    search(editor, "loss")
    QTest.mouseClick(find(editor, QToolButton, "scriptFindCase"), Qt.MouseButton.LeftButton)
    assert (selected(editor), count(editor)) == ((2, "loss"), "1 of 3")


def test_that_all_places_that_are_seen_are_tinted_and_no_others(editor: ScriptEditor) -> None:
    search(editor, "loss")
    assert tinted(editor) == ["Loss", "loss", "loss"]
    text_of(editor).verticalScrollBar().setValue(150)
    QApplication.processEvents()
    assert tinted(editor) == []
    text_of(editor).verticalScrollBar().setValue(text_of(editor).verticalScrollBar().maximum())
    QApplication.processEvents()
    assert tinted(editor) == ["loss"]


def test_that_what_is_not_there_is_said(editor: ScriptEditor) -> None:
    search(editor, "nowhere")
    assert count(editor) == "not found"
    assert not find(editor, QToolButton, "scriptFindNext").isEnabled()
    field(editor).clear()
    assert count(editor) == ""


def test_that_a_selected_word_is_looked_for(editor: ScriptEditor) -> None:
    editor.go_to(2)
    QTest.keyClick(text_of(editor), Qt.Key.Key_Right, CONTROL | SHIFT)
    cursor = text_of(editor).textCursor()
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    text_of(editor).setTextCursor(cursor)
    QTest.keyClick(text_of(editor), Qt.Key.Key_F, CONTROL)
    assert (field(editor).text(), field(editor).selectedText(), count(editor)) == ("loss", "loss", "2 of 4")


@pytest.mark.parametrize("where", ["scriptFind", "scriptEditor"])
def test_that_escape_closes_the_search_and_takes_the_tint_away(editor: ScriptEditor, where: str) -> None:
    search(editor, "loss")
    QTest.keyClick(find(editor, QWidget, where), Qt.Key.Key_Escape)
    assert not field(editor).isVisible()
    assert tinted(editor) == []
    assert text_of(editor).hasFocus()
    QTest.keyClick(text_of(editor), Qt.Key.Key_F3)
    assert selected(editor) == (1, "Loss")


def test_that_places_follow_what_is_typed(editor: ScriptEditor, qtbot: QtBot) -> None:
    search(editor, "loss")
    editor.go_to(1)
    QTest.keyClicks(text_of(editor), "loss ")
    qtbot.waitUntil(lambda: count(editor).endswith("5") or count(editor).startswith("5"))


def test_that_every_part_of_the_bar_has_a_name_and_teaches(editor: ScriptEditor) -> None:
    search(editor, "loss")
    parts = [
        field(editor),
        *(find(editor, QToolButton, f"scriptFind{one}") for one in ("Case", "Next", "Previous", "Close")),
    ]
    assert all(part.accessibleName() and part.toolTip() for part in parts)
