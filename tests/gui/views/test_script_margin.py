"""The margin of a script, and what is noted of its lines: breakpoints, what was executed, what comes next."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from core.notation.program_problem import Place
from gui.models.script_mark import MarkKind, ScriptMark
from gui.theme import DARK, LIGHT, Theme
from gui.views.script_editor import ScriptEditor
from gui.views.script_margin import ScriptMargin
from gui.views.script_text import ScriptText
from tests.gui.finding import find

LINES = [f"x{number} = {number}" for number in range(1, 301)]


@pytest.fixture
def editor(qtbot: QtBot) -> ScriptEditor:
    editor = ScriptEditor()
    qtbot.addWidget(editor)
    editor.resize(440, 560)
    editor.show()
    editor.show_text("\n".join(LINES))
    editor.set_theme(LIGHT)
    return editor


def text_of(editor: ScriptEditor) -> ScriptText:
    return find(editor, ScriptText, "scriptEditor")


def margin_of(editor: ScriptEditor) -> ScriptMargin:
    return find(editor, ScriptMargin, "scriptMargin")


def beside(editor: ScriptEditor, line: int) -> QPoint:
    cursor = QTextCursor(text_of(editor).document().findBlockByNumber(line - 1))
    return QPoint(6, text_of(editor).cursorRect(cursor).center().y())


def click(editor: ScriptEditor, line: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(margin_of(editor), Qt.MouseButton.LeftButton, modifiers, beside(editor, line))


def put_cursor(editor: ScriptEditor, line: int, column: int) -> QPlainTextEdit:
    editor.go_to(line, column)
    return text_of(editor)


def picture_beside(editor: ScriptEditor, line: int) -> QImage:
    """The margin beside a line."""
    place = beside(editor, line)
    margin = margin_of(editor)
    height = text_of(editor).fontMetrics().height()
    return margin.grab().toImage().copy(0, place.y() - height // 2 + 2, margin.width(), height - 4)


def colours(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_that_a_click_puts_a_breakpoint_and_another_takes_it(editor: ScriptEditor) -> None:
    told: list[tuple[int, ...]] = []
    editor.breakpoints_edited.connect(told.append)
    for line in (7, 3, 7):
        click(editor, line)
    assert told == [(7,), (3, 7), (3,)]
    assert editor.breakpoints == (3,)


def test_that_a_key_puts_a_breakpoint_at_the_cursor(editor: ScriptEditor) -> None:
    QTest.keyClick(put_cursor(editor, 5, 2), Qt.Key.Key_F9)
    assert editor.breakpoints == (5,)


def test_that_a_click_with_control_points_to_a_line(editor: ScriptEditor) -> None:
    pointed: list[int] = []
    editor.line_pointed.connect(pointed.append)
    click(editor, 9, Qt.KeyboardModifier.ControlModifier)
    assert (pointed, editor.breakpoints) == ([9], ())


def test_that_a_click_below_the_last_line_does_nothing(editor: ScriptEditor) -> None:
    editor.show_text("x")
    QTest.mouseClick(margin_of(editor), Qt.MouseButton.LeftButton, pos=QPoint(6, 200))
    assert editor.breakpoints == ()


def test_that_lines_are_those_that_are_seen_also_after_scrolling(editor: ScriptEditor) -> None:
    text_of(editor).verticalScrollBar().setValue(100)
    click(editor, 105)
    assert editor.breakpoints == (105,)


def type_before(text: QPlainTextEdit) -> None:
    QTest.keyClick(text, Qt.Key.Key_Return)


def join_with_the_line_above(text: QPlainTextEdit) -> None:
    QTest.keyClick(text, Qt.Key.Key_Backspace)


def paste_three_lines(text: QPlainTextEdit) -> None:
    text.textCursor().insertText("a\nb\nc\n")


def type_and_delete(text: QPlainTextEdit) -> None:
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClick(text, Qt.Key.Key_Backspace)


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (type_before, (3, 6, 8)),
        (join_with_the_line_above, (3, 4, 6)),
        (paste_three_lines, (3, 8, 10)),
        (type_and_delete, (3, 5, 7)),
    ],
)
def test_that_breakpoints_go_with_their_lines_and_have_moved_when_the_edit_is_told(
    editor: ScriptEditor, edit: Callable[[QPlainTextEdit], None], after: tuple[int, ...]
) -> None:
    editor.show_breakpoints([7, 3, 5])
    told: list[tuple[int, ...]] = []
    editor.edited.connect(lambda _text: told.append(editor.breakpoints))
    edit(put_cursor(editor, 5, 0))
    assert editor.breakpoints == told[-1] == after


def test_that_breakpoints_of_lines_that_are_deleted_go(editor: ScriptEditor) -> None:
    editor.show_breakpoints([3, 4, 5, 6])
    text = put_cursor(editor, 4, 0)
    for _ in range(2):
        QTest.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_Delete)
    assert editor.breakpoints == (3, 4)


def test_that_breakpoints_stay_with_their_lines_when_another_text_comes(editor: ScriptEditor) -> None:
    editor.show_breakpoints([10])
    editor.show_text("\n".join(["first", *LINES]))
    assert editor.breakpoints == (11,)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_what_is_noted_of_a_line_is_seen_beside_it(editor: ScriptEditor, theme: Theme) -> None:
    editor.set_theme(theme)
    plain = colours(picture_beside(editor, 4))
    assert not plain & {theme.problem, theme.done, theme.accent}
    editor.show_breakpoints([4])
    assert theme.problem in colours(picture_beside(editor, 4))
    editor.show_executed([6])
    assert theme.done in colours(picture_beside(editor, 6))
    editor.show_place(8)
    assert {theme.accent, theme.accent_tint} <= colours(picture_beside(editor, 8))
    assert theme.problem not in colours(picture_beside(editor, 5))


def test_that_place_bar_and_sign_go_with_their_lines(editor: ScriptEditor) -> None:
    editor.show_executed([6])
    editor.show_place(8)
    editor.show_marks([ScriptMark(MarkKind.ERROR, Place(9, 0, 9, 2), "?")])
    type_before(put_cursor(editor, 2, 0))
    assert LIGHT.done in colours(picture_beside(editor, 7))
    assert LIGHT.accent in colours(picture_beside(editor, 9))
    assert LIGHT.problem in colours(picture_beside(editor, 10))
    for line in (6, 8):
        assert not {LIGHT.done, LIGHT.accent, LIGHT.problem} & colours(picture_beside(editor, line))
    assert text_of(editor).viewport().grab().toImage().pixelColor(0, beside(editor, 9).y()).name() == LIGHT.accent_tint
    editor.show_executed(())
    assert LIGHT.done not in colours(picture_beside(editor, 7))


def test_that_a_loop_that_comes_back_has_another_sign(editor: ScriptEditor) -> None:
    editor.show_place(5)
    onward = picture_beside(editor, 5)
    editor.show_place(5, is_again=True)
    assert picture_beside(editor, 5) != onward


def test_that_signs_are_told_apart_without_their_colours(editor: ScriptEditor) -> None:
    editor.show_breakpoints([4])
    only_stop = picture_beside(editor, 4).convertToFormat(QImage.Format.Format_Mono)
    editor.show_place(4)
    both = picture_beside(editor, 4).convertToFormat(QImage.Format.Format_Mono)
    editor.show_breakpoints([])
    only_place = picture_beside(editor, 4).convertToFormat(QImage.Format.Format_Mono)
    assert len({bytes(one.constBits()) for one in (only_stop, both, only_place)}) == 3


def test_that_the_line_that_comes_next_is_tinted_over_the_whole_width(editor: ScriptEditor) -> None:
    editor.show_place(5)
    picture = text_of(editor).viewport().grab().toImage()
    y = beside(editor, 5).y()
    assert picture.pixelColor(0, y).name() == picture.pixelColor(picture.width() - 1, y).name() == LIGHT.accent_tint
    editor.show_place(None)
    picture = text_of(editor).viewport().grab().toImage()
    assert picture.pixelColor(picture.width() - 1, y) != QColor(LIGHT.accent_tint)


@pytest.mark.parametrize("line", [1, 40, 150, 300])
def test_that_the_line_that_comes_next_is_brought_into_view_and_the_cursor_stays(
    editor: ScriptEditor, line: int
) -> None:
    put_cursor(editor, 2, 1)
    editor.show_place(line)
    height = text_of(editor).viewport().height()
    assert 0 <= beside(editor, line).y() < height
    assert text_of(editor).textCursor().blockNumber() == 1


def test_that_stepping_within_what_is_seen_scrolls_nothing(editor: ScriptEditor) -> None:
    for line in range(2, 12):
        editor.show_place(line)
        assert text_of(editor).verticalScrollBar().value() == 0


class PaintWatch(QObject):
    """Notes how high the parts are that a widget paints."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        QApplication.processEvents()
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_that_only_what_changed_is_painted_anew(editor: ScriptEditor) -> None:
    editor.show_executed(range(1, 200))
    watch = PaintWatch(margin_of(editor))
    editor.show_executed(range(1, 201))  # line 200 is below the screen
    QApplication.processEvents()
    assert watch.heights == []
    editor.show_executed([*range(1, 9), *range(10, 201)])
    QApplication.processEvents()
    assert len(watch.heights) == 1
    assert watch.heights[0] <= text_of(editor).fontMetrics().height() + 4


def test_that_every_line_is_as_high_as_its_text(editor: ScriptEditor) -> None:
    editor.show_text("a\nb\nc")
    heights = {line.height for line in text_of(editor).lines_on_screen()}
    assert len(heights) == 1


def test_that_the_margin_grows_with_the_numbers(editor: ScriptEditor) -> None:
    width = margin_of(editor).width()
    editor.show_text("\n".join(10 * LINES))
    assert margin_of(editor).width() > width
    assert margin_of(editor).geometry().right() < text_of(editor).viewport().geometry().left()


def test_that_all_is_written_larger_for_a_lecture(editor: ScriptEditor) -> None:
    height, width = text_of(editor).fontMetrics().height(), margin_of(editor).width()
    editor.set_large(is_large=True)
    assert text_of(editor).fontMetrics().height() > height
    assert margin_of(editor).width() > width
    click(editor, 3)
    assert editor.breakpoints == (3,)
    editor.set_large(is_large=False)
    assert (text_of(editor).fontMetrics().height(), margin_of(editor).width()) == (height, width)


def test_that_the_margin_teaches_what_it_is_for(editor: ScriptEditor) -> None:
    assert "breakpoint" in margin_of(editor).toolTip()
    assert margin_of(editor).accessibleName()
