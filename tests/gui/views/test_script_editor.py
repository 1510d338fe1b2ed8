"""The script's editor, by keys and by mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.document.commands import ChangeScript
from core.document.new_document import NEW_DOCUMENT
from core.document.store import Change, Store
from core.notation.problem import Span
from gui.views.script_editor import ScriptEditor
from gui.views.script_margin import ScriptMargin
from tests.gui.finding import find

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LOOP = "for step in range(3):\n    loss = x * x\n    loss.backward()\nprint(x.grad)\n"


class Window(QWidget):
    """An editor of a document between two fields, with actions on keys of the real window."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.editor, self.after = QLineEdit(), ScriptEditor(), QLineEdit()
        self.asked: list[str] = []
        self.store = Store(NEW_DOCUMENT)
        self.store.subscribe(self._on_change)
        self.editor.edited.connect(lambda text: self.store.execute(ChangeScript(text, self.editor.breakpoints)))
        self.editor.settled.connect(self._settle)
        self.editor.redo_asked.connect(self._redo)
        layout = QVBoxLayout(self)
        for part in (self.before, self.editor, self.after):
            layout.addWidget(part)
        for keys in (
            "Ctrl+Left",
            "Ctrl+Right",
            "Ctrl+Home",
            "Ctrl+End",
            "Ctrl+Backspace",
            "Ctrl+R",
            "Ctrl+E",
        ):
            self.offer(keys)
        for keys in ("Ctrl+D", "Ctrl+L", "F5", "F10", "Ctrl+Alt+Right", "Ctrl+U", "Ctrl+I", "Shift+F11"):
            self.offer(keys)

        self.offer("Ctrl+Z", self._undo)
        self.offer("Ctrl+Y", self._redo)

    def offer(self, keys: str, do: Callable[[], object] | None = None) -> None:
        action = QAction(self)
        action.setShortcut(keys)
        action.triggered.connect(do or (lambda: self.asked.append(keys)))
        self.addAction(action)

    def take(self, text: str, breakpoints: tuple[int, ...] = ()) -> None:
        """Takes another script, as by opening one."""
        self.store.execute(ChangeScript(text, breakpoints))
        self.store.settle()

    def _settle(self) -> None:
        self.store.settle()

    def _undo(self) -> None:
        self.store.settle()
        self.store.undo()

    def _redo(self) -> None:
        self.store.redo()

    def _on_change(self, change: Change) -> None:
        self.editor.show_text(change.after.script.text)
        self.editor.show_breakpoints(change.after.script.breakpoints)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    window.resize(440, 560)
    window.show()
    window.activateWindow()
    text_of(window.editor).setFocus()
    qtbot.waitUntil(text_of(window.editor).hasFocus)
    yield window
    QToolTip.hideText()


@pytest.fixture
def editor(window: Window) -> ScriptEditor:
    return window.editor


def text_of(editor: QWidget) -> QPlainTextEdit:
    return find(editor, QPlainTextEdit, "scriptEditor")


def margin_of(editor: QWidget) -> ScriptMargin:
    return find(editor, ScriptMargin, "scriptMargin")


def press(editor: ScriptEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(text_of(editor), key, modifiers)


def select(editor: ScriptEditor, start: int, end: int) -> None:
    cursor = text_of(editor).textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text_of(editor).setTextCursor(cursor)


def middle_of(editor: ScriptEditor, line: int, column: int) -> QPoint:
    """The place of a character, in the viewport."""
    text = text_of(editor)
    cursor = QTextCursor(text.document().findBlockByNumber(line - 1))
    cursor.setPosition(cursor.position() + column)
    return text.cursorRect(cursor).center() + QPoint(text.fontMetrics().horizontalAdvance("x") // 2, 0)


def point_at(editor: ScriptEditor, place: QPoint) -> QPoint:
    viewport = text_of(editor).viewport()
    on_screen = viewport.mapToGlobal(place)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, on_screen))
    return on_screen


def test_that_every_change_is_told(editor: ScriptEditor, qtbot: QtBot) -> None:
    texts: list[str] = []
    editor.edited.connect(texts.append)
    qtbot.keyClicks(text_of(editor), "x1")
    press(editor, Qt.Key.Key_Backspace)
    assert texts == ["x", "x1", "x"]


def test_that_a_loop_is_typed_without_typing_its_indentation(editor: ScriptEditor, qtbot: QtBot) -> None:
    for line in ("for i in x:", "if i:", "break", "print(i)"):
        qtbot.keyClicks(text_of(editor), line)
        press(editor, Qt.Key.Key_Return)
    assert editor.text() == "for i in x:\n    if i:\n        break\n    print(i)\n    "
    press(editor, Qt.Key.Key_Backspace)
    assert editor.text().endswith("print(i)\n")


def test_that_a_colon_in_a_comment_or_a_text_indents_nothing(editor: ScriptEditor, qtbot: QtBot) -> None:
    for line in ("x = 1  # so:", "y = 'a:", '"""', "    text:"):
        qtbot.keyClicks(text_of(editor), line)
        press(editor, Qt.Key.Key_Enter)
    assert editor.text() == 'x = 1  # so:\ny = \'a:\n"""\n    text:\n    '


def test_that_tab_indents_what_is_selected_and_shift_tab_takes_it_back(editor: ScriptEditor) -> None:
    editor.show_text("a\nb\nc")
    select(editor, 0, 3)
    press(editor, Qt.Key.Key_Tab)
    assert editor.text() == "    a\n    b\nc"
    press(editor, Qt.Key.Key_Backtab, SHIFT)
    assert editor.text() == "a\nb\nc"
    assert text_of(editor).textCursor().selectedText() == "a\u2029b"


def test_that_tab_without_a_selection_types_up_to_the_next_level(editor: ScriptEditor) -> None:
    editor.show_text("ab")
    select(editor, 1, 1)
    press(editor, Qt.Key.Key_Tab)
    assert editor.text() == "a   b"


def test_that_a_line_of_which_only_the_start_is_selected_is_left_alone(editor: ScriptEditor) -> None:
    editor.show_text("a\nb\nc")
    select(editor, 0, 2)
    press(editor, Qt.Key.Key_Slash, CONTROL)
    assert editor.text() == "# a\nb\nc"


def test_that_commenting_out_is_one_step_that_can_be_undone(window: Window) -> None:
    editor = window.editor
    window.take(LOOP)
    select(editor, 25, len(LOOP) - 3)
    press(editor, Qt.Key.Key_Slash, CONTROL)
    commented = editor.text()
    assert commented.split("\n")[1:4] == ["#     loss = x * x", "#     loss.backward()", "# print(x.grad)"]
    press(editor, Qt.Key.Key_Slash, CONTROL)
    assert editor.text() == LOOP
    press(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.text() == commented
    press(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.text() == LOOP


def test_that_lines_move_past_each_other_with_their_selection(editor: ScriptEditor) -> None:
    editor.show_text("a\nbb\nccc\nd")
    select(editor, 3, 6)
    press(editor, Qt.Key.Key_Up, ALT)
    assert editor.text() == "bb\nccc\na\nd"
    press(editor, Qt.Key.Key_Up, ALT)
    assert editor.text() == "bb\nccc\na\nd"
    for _ in range(3):
        press(editor, Qt.Key.Key_Down, ALT)
    assert editor.text() == "a\nd\nbb\nccc"
    assert text_of(editor).textCursor().selectedText() == "b\u2029c"


def test_that_home_goes_to_the_text_first(editor: ScriptEditor) -> None:
    editor.show_text("    abc")
    select(editor, 6, 6)
    columns = []
    for _ in range(3):
        press(editor, Qt.Key.Key_Home)
        columns.append(text_of(editor).textCursor().position())
    assert columns == [4, 0, 4]


def test_that_undoing_goes_word_by_word(editor: ScriptEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(text_of(editor), "one two three")
    texts = []
    for _ in range(3):
        press(editor, Qt.Key.Key_Z, CONTROL)
        texts.append(editor.text())
    assert texts == ["one two", "one", ""]
    press(editor, Qt.Key.Key_Y, CONTROL)
    assert editor.text() == "one"
    press(editor, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert editor.text() == "one two"


def test_that_capitals_and_brackets_do_not_cut_a_word_for_undoing(editor: ScriptEditor) -> None:
    for key, modifiers in ((Qt.Key.Key_F, SHIFT), (Qt.Key.Key_ParenLeft, SHIFT), (Qt.Key.Key_X, SHIFT)):
        press(editor, key, modifiers)
    assert editor.text() == "f(x"  # as the platform without screens types it
    press(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.text() == ""


def test_that_keys_of_the_window_move_and_delete_words_while_one_types(window: Window, qtbot: QtBot) -> None:
    editor = window.editor
    qtbot.keyClicks(text_of(editor), "one two")
    press(editor, Qt.Key.Key_Left, CONTROL)
    press(editor, Qt.Key.Key_Backspace, CONTROL)
    press(editor, Qt.Key.Key_End, CONTROL)
    press(editor, Qt.Key.Key_Home, CONTROL)
    press(editor, Qt.Key.Key_Right, CONTROL)
    press(editor, Qt.Key.Key_Z, CONTROL)
    assert (editor.text(), window.asked) == ("one two", [])


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_R, CONTROL, "Ctrl+R"),
        (Qt.Key.Key_E, CONTROL, "Ctrl+E"),
        (Qt.Key.Key_D, CONTROL, "Ctrl+D"),
        (Qt.Key.Key_L, CONTROL, "Ctrl+L"),
        (Qt.Key.Key_U, CONTROL, "Ctrl+U"),
        (Qt.Key.Key_I, CONTROL, "Ctrl+I"),
        (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, "F5"),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, "F10"),
        (Qt.Key.Key_F11, SHIFT, "Shift+F11"),
        (Qt.Key.Key_Right, CONTROL | ALT, "Ctrl+Alt+Right"),
    ],
)
def test_that_all_other_keys_of_the_window_stay_the_windows(
    window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    window.editor.show_text("one")
    press(window.editor, key, modifiers)
    assert (window.editor.text(), window.asked) == ("one", [name])


def test_that_undoing_brings_back_the_breakpoints_of_lines_that_were_deleted(window: Window) -> None:
    window.take(LOOP, (2, 3))
    select(window.editor, LOOP.index("    loss"), LOOP.index("print"))
    press(window.editor, Qt.Key.Key_Delete)
    assert not window.editor.breakpoints
    press(window.editor, Qt.Key.Key_Z, CONTROL)
    assert window.editor.text() == LOOP
    assert set(window.editor.breakpoints) == {2, 3}


def test_that_what_is_pasted_is_a_step_of_its_own(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(text_of(window.editor), "x=")
    QApplication.clipboard().setText("1")
    press(window.editor, Qt.Key.Key_V, CONTROL)
    qtbot.keyClicks(text_of(window.editor), "2")
    texts = []
    for _ in range(3):
        press(window.editor, Qt.Key.Key_Z, CONTROL)
        texts.append(window.editor.text())
    assert texts == ["x=1", "x=", ""]


def test_that_the_cursor_goes_where_something_is_undone(window: Window, qtbot: QtBot) -> None:
    window.take("a\nb\nc")
    select(window.editor, 1, 1)
    qtbot.keyClicks(text_of(window.editor), "aa")
    window.editor.go_to(3, 1)
    press(window.editor, Qt.Key.Key_Z, CONTROL)
    assert (window.editor.text(), text_of(window.editor).textCursor().position()) == ("a\nb\nc", 1)
    press(window.editor, Qt.Key.Key_Y, CONTROL)
    assert (window.editor.text(), text_of(window.editor).textCursor().position()) == ("aaa\nb\nc", 3)


@pytest.mark.parametrize("is_back", [False, True])
def test_that_escape_and_tab_leave_the_editor(window: Window, *, is_back: bool) -> None:
    press(window.editor, Qt.Key.Key_Escape)
    key, modifiers = (Qt.Key.Key_Backtab, SHIFT) if is_back else (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    press(window.editor, key, modifiers)
    assert (window.before if is_back else window.after).hasFocus()
    text_of(window.editor).setFocus()
    press(window.editor, Qt.Key.Key_Tab)
    assert text_of(window.editor).hasFocus()
    assert window.editor.text() == "    "


@pytest.mark.parametrize("is_back", [False, True])
def test_that_control_and_tab_leave_the_editor(window: Window, *, is_back: bool) -> None:
    key, modifiers = (Qt.Key.Key_Backtab, CONTROL | SHIFT) if is_back else (Qt.Key.Key_Tab, CONTROL)
    press(window.editor, key, modifiers)
    assert (window.before if is_back else window.after).hasFocus()
    assert window.editor.text() == ""


def test_that_a_key_after_escape_lets_tab_indent_again(window: Window, qtbot: QtBot) -> None:
    press(window.editor, Qt.Key.Key_Escape)
    qtbot.keyClicks(text_of(window.editor), "a")
    press(window.editor, Qt.Key.Key_Tab)
    assert window.editor.text() == "a   "


@pytest.mark.parametrize("pasted", ["a\r\nb\tc", "a\nb\tc", "a\rb\tc"])
def test_that_what_is_pasted_keeps_its_tabs_and_loses_other_ends_of_lines(editor: ScriptEditor, pasted: str) -> None:
    data = QMimeData()
    data.setText(pasted)
    QApplication.clipboard().setMimeData(data)
    press(editor, Qt.Key.Key_V, CONTROL)
    assert editor.text() == "a\nb\tc"


def test_that_no_character_is_changed_by_being_shown(editor: ScriptEditor, qtbot: QtBot) -> None:
    text = "a\u00a0b\u2028c\f\t损失𝑥 = 'é'"
    editor.show_text(text)
    assert editor.text() == text
    texts: list[str] = []
    editor.edited.connect(texts.append)
    qtbot.keyClicks(text_of(editor), "z")
    assert texts == ["z" + text]


def test_that_the_text_that_is_there_already_changes_nothing(editor: ScriptEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(text_of(editor), "x = 1")
    select(editor, 2, 4)
    editor.show_text("x = 1")
    assert text_of(editor).textCursor().selectedText() == "= "


def test_that_another_text_keeps_cursor_and_place_and_is_not_told_as_typed(window: Window) -> None:
    editor = window.editor
    lines = [f"x{number} = {number}" for number in range(300)]
    editor.show_text("\n".join(lines))
    assert text_of(editor).textCursor().position() == 0
    editor.go_to(200, 3)
    QApplication.processEvents()
    place = text_of(editor).verticalScrollBar().value()
    texts: list[str] = []
    editor.edited.connect(texts.append)
    lines[5] = "changed = 1"
    lines[199] = "y"
    window.before.setFocus()
    editor.show_text("\n".join(lines))
    assert text_of(editor).textCursor().blockNumber() == 199
    assert text_of(editor).verticalScrollBar().value() == place
    assert texts == []
    editor.show_text("short")
    assert (editor.text(), text_of(editor).textCursor().blockNumber()) == ("short", 0)


def test_that_a_pause_settles_and_so_does_leaving(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.editor.settled):
        qtbot.keyClicks(text_of(window.editor), "x")
    qtbot.keyClicks(text_of(window.editor), "y")
    with qtbot.waitSignal(window.editor.settled, timeout=300):
        window.after.setFocus()
    with qtbot.assertNotEmitted(window.editor.settled):
        text_of(window.editor).setFocus()
        window.after.setFocus()


def test_that_a_line_is_gone_to_by_its_number(window: Window, qtbot: QtBot) -> None:
    editor = window.editor
    editor.show_text("\n".join("abcdefgh"))
    press(editor, Qt.Key.Key_G, CONTROL)
    field = find(editor, QLineEdit, "scriptLine")
    assert field.hasFocus()
    for wrong in ("9", "0", "x", ""):
        field.setText(wrong)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.isVisible()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert text_of(editor).textCursor().blockNumber() == 4
    assert text_of(editor).hasFocus()
    assert not field.isVisible()


def test_that_escape_closes_the_bar_and_comes_back_to_the_text(window: Window, qtbot: QtBot) -> None:
    press(window.editor, Qt.Key.Key_G, CONTROL)
    qtbot.keyClick(find(window.editor, QLineEdit, "scriptLine"), Qt.Key.Key_Escape)
    assert text_of(window.editor).hasFocus()


def test_that_the_bracket_beside_the_cursor_and_its_partner_are_tinted(editor: ScriptEditor) -> None:
    editor.show_text("f('(',\n  [1])")
    for position in (1, 2):
        select(editor, position, position)
        tinted = [one.cursor.selectionStart() for one in text_of(editor).extraSelections()]
        assert tinted == [1, 12]
    select(editor, 4, 4)
    assert text_of(editor).extraSelections() == []


@pytest.mark.parametrize(
    ("column", "name"), [(0, "x"), (3, "x.grad"), (13, "y"), (14, None), (17, None), (24, None), (40, None)]
)
def test_that_the_variable_under_the_pointer_is_told(editor: ScriptEditor, column: int, name: str | None) -> None:
    editor.show_text("x.grad * z + y 'x'  # x")
    told: list[tuple[str, QPoint]] = []
    editor.word_hovered.connect(lambda word, place: told.append((word, place)))
    place = point_at(editor, middle_of(editor, 1, min(column, 23)) + QPoint(200 * (column > 23), 0))
    assert told == ([] if name is None else [(name, place)])


def test_that_a_value_is_shown_where_it_was_asked_for(editor: ScriptEditor) -> None:
    editor.show_text("x")
    editor.word_hovered.connect(lambda word, place: editor.show_value_tip(f"{word} < 2", place))
    point_at(editor, middle_of(editor, 1, 0))
    assert QToolTip.text() == "<qt>x &lt; 2</qt>"


def test_that_an_empty_editor_teaches_and_says_what_to_do(editor: ScriptEditor) -> None:
    assert "Paste" in text_of(editor).placeholderText()
    point_at(editor, QPoint(50, 50))
    assert "Esc" in QToolTip.text()
    assert "Esc" in text_of(editor).accessibleDescription()


def test_that_what_is_clicked_or_selected_is_told_in_characters(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text("𝑥 = y\nabc")
    spans: list[Span] = []
    editor.span_chosen.connect(spans.append)
    viewport = text_of(editor).viewport()
    place = text_of(editor).cursorRect(QTextCursor(text_of(editor).document().findBlockByNumber(1))).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(4, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place + QPoint(4, 0))
    assert (spans[0], spans[-1]) == (Span(6, 6), Span(6, 9))


def test_that_a_piece_that_is_looked_at_is_tinted(editor: ScriptEditor) -> None:
    editor.show_text("𝑥 = y\nabc")
    editor.highlight_span(Span(6, 8))
    assert [one.cursor.selectedText() for one in text_of(editor).extraSelections()] == ["ab"]
    editor.highlight_span(None)
    assert text_of(editor).extraSelections() == []


def menu_of(editor: ScriptEditor) -> QMenu:
    menus = [one for one in editor.findChildren(QMenu, "scriptMenu") if one.isVisible()]
    assert len(menus) == 1
    return menus[0]


def test_that_the_menu_of_a_line_runs_to_it_and_puts_a_breakpoint(editor: ScriptEditor, qtbot: QtBot) -> None:
    editor.show_text(LOOP)
    pointed: list[int] = []
    breakpoints: list[tuple[int, ...]] = []
    editor.line_pointed.connect(pointed.append)
    editor.breakpoints_edited.connect(breakpoints.append)
    for entry in (0, 1):
        place = QPoint(5, middle_of(editor, 3, 0).y())
        qtbot.mouseClick(margin_of(editor), Qt.MouseButton.RightButton, pos=place)
        menu = menu_of(editor)
        menu.actions()[entry].trigger()
        menu.close()
    assert (pointed, breakpoints) == ([3], [(3,)])
