"""A script's colours: those of the whole text, although only what is seen is read."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout
from pytestqt.qtbot import QtBot

from gui.models.script_mark import MarkKind
from gui.theme import DARK, LIGHT, Theme
from gui.views.script_colours import DARK_SCRIPT, LIGHT_SCRIPT, mark_colour, piece_formats, script_colours
from gui.views.script_editor import ScriptEditor
from gui.views.script_highlighting import ScriptHighlighting
from gui.views.script_text import ScriptText
from tests.gui.finding import find
from tests.gui.test_contrast import SIGN, TEXT, contrast

Colours = list[tuple[int, int, str]]


def colours_of(block: QTextBlock) -> Colours:
    return [(one.start, one.length, one.format.foreground().color().name()) for one in block.layout().formats()]


def blocks_of(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def document_of(text: str) -> tuple[QTextDocument, ScriptHighlighting]:
    document = QTextDocument()
    document.setDocumentLayout(QPlainTextDocumentLayout(document))
    highlighting = ScriptHighlighting(document)
    QTextCursor(document).insertText(text)
    return document, highlighting


def coloured(document: QTextDocument, highlighting: ScriptHighlighting) -> list[Colours]:
    highlighting.colour(document.firstBlock(), document.lastBlock())
    return [colours_of(block) for block in blocks_of(document)]


PIECES = st.sampled_from(['"""', "'''", "'", '"', "#", "\\", "\n", "\n\n", "x = 1", "for ", "f", " ", "(", "损𝑥"])
EDITS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), PIECES, st.booleans()), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, max_size=30), EDITS, st.data())
def test_that_colours_after_any_edits_are_those_of_the_text_read_anew(
    qapp: QApplication, pieces: list[str], edits: list[tuple[float, float, str, bool]], data: st.DataObject
) -> None:
    del qapp
    document, highlighting = document_of("".join(pieces))
    for at, length, text, is_undone in edits:
        cursor = QTextCursor(document)
        characters = document.characterCount() - 1
        start = round(at * characters)
        cursor.setPosition(start)
        cursor.setPosition(
            round(start + length * length * length * (characters - start)), QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText(text)
        if is_undone:
            document.undo()
        seen = data.draw(st.integers(0, document.blockCount() - 1))
        highlighting.colour(document.findBlockByNumber(max(0, seen - 3)), document.findBlockByNumber(seen))
    anew, reading_anew = document_of(document.toRawText())
    assert coloured(document, highlighting) == coloured(anew, reading_anew)


def text_of(editor: ScriptEditor) -> ScriptText:
    return find(editor, ScriptText, "scriptEditor")


@pytest.fixture
def editor(qtbot: QtBot) -> ScriptEditor:
    editor = ScriptEditor()
    qtbot.addWidget(editor)
    editor.resize(440, 560)
    editor.show()
    return editor


def test_that_only_what_is_seen_is_coloured(editor: ScriptEditor) -> None:
    editor.show_text("x = 'a'\n" * 5_000)
    QApplication.processEvents()
    document = text_of(editor).document()
    are_coloured = [bool(block.layout().formats()) for block in blocks_of(document)]
    assert all(are_coloured[:10])
    assert sum(are_coloured) < 100
    editor.go_to(4_000)
    QApplication.processEvents()
    assert colours_of(document.findBlockByNumber(3_999))


def test_that_an_opened_text_goes_on_to_the_end_and_ends_when_it_is_closed(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text("a\n" * 10)
    editor.set_theme(LIGHT)
    document = text_of(editor).document()
    text_of(editor).moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(text_of(editor), '"""')
    assert colours_of(document.findBlockByNumber(8)) == [(0, 1, LIGHT_SCRIPT.string)]
    qtbot.keyClicks(text_of(editor), '"""')
    assert colours_of(document.findBlockByNumber(8)) == []


def test_that_colours_follow_the_theme(editor: ScriptEditor) -> None:
    editor.show_text("x = 'a'\n" * 500)
    document = text_of(editor).document()
    for theme, colours in ((LIGHT, LIGHT_SCRIPT), (DARK, DARK_SCRIPT)):
        editor.set_theme(theme)
        QApplication.processEvents()
        text_of(editor).grab()
        assert colours_of(document.firstBlock()) == [(4, 3, colours.string)]


def test_that_colouring_is_no_edit(editor: ScriptEditor) -> None:
    texts: list[str] = []
    editor.edited.connect(texts.append)
    editor.show_text("x = 'a'\n" * 500)
    text_of(editor).verticalScrollBar().setValue(300)
    QApplication.processEvents()
    assert texts == []


def test_that_a_large_text_is_shown_and_edited(editor: ScriptEditor, qtbot: QtBot) -> None:
    lines = [random.Random(number).choice(["x = 'a'", '"""', "for i in y:"]) for number in range(40_000)]  # noqa: S311 (it keeps nothing secret)
    editor.show_text("\n".join(lines))
    editor.go_to(40_000)
    qtbot.keyClicks(text_of(editor), "z")
    assert editor.text() == "\n".join([*lines[:-1], "z" + lines[-1]])


def test_that_a_single_long_line_is_shown_without_colours(editor: ScriptEditor) -> None:
    editor.show_text("x = '" + "a" * 100_000 + "'\ny = 'b'")
    QApplication.processEvents()
    document = text_of(editor).document()
    assert colours_of(document.firstBlock()) == []
    assert len(colours_of(document.lastBlock())) == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_every_colour_can_be_read_on_every_ground_of_a_line(theme: Theme) -> None:
    own = script_colours(theme)
    written = {one.foreground().color().name() for one in piece_formats(theme).values()} | {theme.ink}
    grounds = {theme.panel, theme.accent_tint, theme.running_tint, own.found}
    too_weak = {
        (colour, ground): round(contrast(colour, ground), 2)
        for colour in written
        for ground in grounds
        if contrast(colour, ground) < TEXT
    }
    assert not too_weak
    assert contrast(theme.ink, own.brackets) >= TEXT
    assert all(contrast(mark_colour(kind, theme).name(), theme.panel) >= SIGN for kind in MarkKind)
