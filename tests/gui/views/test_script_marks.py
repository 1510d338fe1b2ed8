"""What is wrong in a script: underlined, with a sign, told under the pointer and in the line below."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from core.notation.program import parse_program
from core.notation.program_problem import Place, ProgramRefusedError
from gui.models.script_mark import MarkKind, ScriptMark
from gui.theme import DARK, LIGHT, Theme
from gui.views.script_colours import mark_colour
from gui.views.script_editor import ScriptEditor
from gui.views.script_margin import ScriptMargin
from gui.views.script_text import ScriptText
from tests.gui.finding import find

TEXT = "import os\nx = 1\ny = '𝑥' + open('a')\nif x:\n    z = 1\n"
HINT = ScriptMark(MarkKind.HINT, Place(2, 0, 2, 1), "Gradients pile up.")
ERROR = ScriptMark(MarkKind.ERROR, Place(4, 0, 5, 9), "PyTorch refuses this.")


@pytest.fixture
def editor(qtbot: QtBot) -> ScriptEditor:
    editor = ScriptEditor()
    qtbot.addWidget(editor)
    editor.resize(440, 560)
    editor.show()
    editor.show_text(TEXT)
    editor.set_theme(LIGHT)
    return editor


def refusals(text: str) -> list[ScriptMark]:
    with pytest.raises(ProgramRefusedError) as refused:
        parse_program(text)
    return [ScriptMark(MarkKind.REFUSAL, one.place, one.sentence()) for one in refused.value.refusals]


def text_of(editor: ScriptEditor) -> ScriptText:
    return find(editor, ScriptText, "scriptEditor")


def underlined(editor: ScriptEditor) -> list[str]:
    """What the waves are under."""
    texts = []
    for (start, end), _ in text_of(editor).waves.extents():
        cursor = QTextCursor(text_of(editor).document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        texts.append(cursor.selectedText())
    return texts


def told(editor: ScriptEditor) -> str:
    return find(editor, QLabel, "scriptProblemLabel").text()


def middle_of(editor: ScriptEditor, line: int, column: int) -> QPoint:
    text = text_of(editor)
    block = text.document().findBlockByNumber(line - 1)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + column)
    return text.cursorRect(cursor).center() + QPoint(4, 0)


def has_colour(picture: QImage, colour: QColor) -> bool:
    return any(picture.pixelColor(x, y) == colour for x in range(picture.width()) for y in range(picture.height()))


def picture_of(editor: ScriptEditor, line: int, widget: QWidget) -> QImage:
    height = text_of(editor).fontMetrics().height()
    top = middle_of(editor, line, 0).y() - height // 2
    return widget.grab().toImage().copy(0, top, widget.width(), height)


def test_that_every_refusal_is_underlined_where_it_is_in_the_text(editor: ScriptEditor) -> None:
    editor.show_marks(refusals(TEXT))
    assert underlined(editor) == ["os", "open"]


def test_that_a_place_without_characters_or_behind_the_end_is_underlined_beside_it(editor: ScriptEditor) -> None:
    places = [Place(2, 5, 2, 5), Place(2, 0, 2, 0), Place(5, 90, 9, 3), Place(40, 0, 40, 1), Place(6, 0, 6, 0)]
    editor.show_marks([ScriptMark(MarkKind.REFUSAL, place, "?") for place in places])
    assert underlined(editor) == ["x", "1", "1", ""]


def test_that_a_wave_goes_with_its_characters_while_one_types(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_marks(refusals(TEXT))
    text_of(editor).moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(text_of(editor), Qt.Key.Key_Return)
    assert underlined(editor) == ["os", "open"]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_waves_and_signs_are_painted_in_the_colour_of_their_kind(editor: ScriptEditor, theme: Theme) -> None:
    editor.set_theme(theme)
    editor.show_marks([HINT, ERROR])
    for mark in (HINT, ERROR):
        line = mark.place.line
        margin = picture_of(editor, line, find(editor, ScriptMargin, "scriptMargin"))
        assert has_colour(margin, mark_colour(mark.kind, theme))
    editor.show_marks([])
    assert not has_colour(picture_of(editor, 4, find(editor, ScriptMargin, "scriptMargin")), QColor(theme.problem))


def test_that_something_is_painted_under_every_line_of_a_place(editor: ScriptEditor) -> None:
    before = [picture_of(editor, line, text_of(editor).viewport()) for line in range(1, 6)]
    editor.show_marks([ERROR])
    after = [picture_of(editor, line, text_of(editor).viewport()) for line in range(1, 6)]
    assert [one != other for one, other in zip(before, after, strict=True)] == [False, False, False, True, True]


def test_that_the_gravest_is_told_below_and_the_one_at_the_cursor_before_it(editor: ScriptEditor) -> None:
    editor.show_marks([HINT, ERROR])
    assert told(editor) == ERROR.sentence
    assert find(editor, QLabel, "scriptProblemPlace").text() == "Line 4\n2 of 2"
    editor.go_to(2)
    assert told(editor) == HINT.sentence
    editor.go_to(5)
    assert told(editor) == ERROR.sentence
    editor.show_marks([])
    assert not find(editor, QWidget, "scriptProblem").isVisible()


def test_that_a_click_at_what_is_told_goes_there_and_another_one_to_the_next(editor: ScriptEditor) -> None:
    editor.show_marks([HINT, ERROR])
    lines = []
    for _ in range(3):
        QTest.mouseClick(find(editor, QWidget, "scriptProblem"), Qt.MouseButton.LeftButton)
        lines.append(text_of(editor).cursor_line())
    assert lines == [4, 2, 4]


def test_that_keys_go_to_what_is_wrong(editor: ScriptEditor) -> None:
    editor.show_marks(refusals(TEXT))
    editor.go_to(6)
    QTest.keyClick(text_of(editor), Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert text_of(editor).cursor_line() == 1
    QTest.keyClick(text_of(editor), Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    assert (text_of(editor).cursor_line(), text_of(editor).textCursor().positionInBlock()) == (3, 11)
    QTest.keyClick(find(editor, QWidget, "scriptProblem"), Qt.Key.Key_Return)
    assert text_of(editor).cursor_line() == 1


def test_that_the_sentence_is_shown_under_the_pointer(editor: ScriptEditor) -> None:
    editor.show_marks(refusals(TEXT))
    names: list[str] = []
    editor.word_hovered.connect(lambda name, _place: names.append(name))
    for column in (7, 8):
        place = middle_of(editor, 1, column)
        viewport = text_of(editor).viewport()
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
        assert QToolTip.text()[4:20] == refusals(TEXT)[0].sentence[:16]
    assert names == []
    QToolTip.hideText()


def test_that_a_long_sentence_takes_four_lines_at_most_and_asks_for_no_width(editor: ScriptEditor) -> None:
    line = find(editor, QWidget, "scriptProblem")
    width = editor.minimumSizeHint().width()
    editor.show_marks([ScriptMark(MarkKind.REFUSAL, Place(1, 0, 1, 1), 80 * "words and ")])
    QApplication.processEvents()
    assert line.height() <= 4 * find(editor, QLabel, "scriptProblemLabel").fontMetrics().lineSpacing() + 1
    assert editor.minimumSizeHint().width() <= max(width, 200)
    assert isinstance(text_of(editor), QPlainTextEdit)


def test_that_a_mark_is_announced_and_has_a_name(editor: ScriptEditor) -> None:
    editor.show_marks([HINT])
    line = find(editor, QWidget, "scriptProblem")
    assert line.accessibleName()
    assert line.toolTip()
    assert find(editor, QLabel, "scriptProblemLabel").accessibleDescription() == HINT.sentence


def test_that_what_is_told_is_written_larger_for_a_lecture_whatever_its_kind(editor: ScriptEditor) -> None:
    label = find(editor, QLabel, "scriptProblemLabel")
    height = label.fontMetrics().height()
    editor.set_large(is_large=True)
    for mark in (HINT, ERROR, HINT):
        editor.show_marks([mark])
        assert label.fontMetrics().height() > height
