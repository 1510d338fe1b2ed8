"""A script to be edited and to be followed while it runs: the text, what is wrong in it, and ways to find things."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from core.notation.problem import Span
from gui.models.moved_lines import LineEdit, moved
from gui.models.script_mark import ScriptMark
from gui.models.text_change import change_between
from gui.models.text_units import characters_before, units_before
from gui.teaching import teach, wrapped
from gui.theme import Theme
from gui.views.script_brackets import brackets_at_cursor
from gui.views.script_find_bar import ScriptFindBar
from gui.views.script_keys import toggle_comments
from gui.views.script_line_bar import ScriptLineBar
from gui.views.script_marks import ScriptMarks
from gui.views.script_menu import ScriptMenu
from gui.views.script_problem_line import ScriptProblemLine
from gui.views.script_search import ScriptSearch
from gui.views.script_selections import Layer, ScriptSelections
from gui.views.script_shortcuts import Wish
from gui.views.script_text import ScriptText

_PAUSE = 800
"""Milliseconds without a key after which typing counts as settled."""


class ScriptEditor(QWidget):
    """The editor.

    Signals:
        edited: the whole text, after every change by a person. Breakpoints have moved with their lines by then, and
            :attr:`breakpoints` says where they are: both belong into one command.
        settled: the person paused, left the text, or began with another word: what comes is undone by itself.
        undo_asked, redo_asked: a menu or a key that the window does not have asks for it.
        breakpoints_edited: all lines with a breakpoint, in order, after a person put or took one.
        line_pointed: the run is to go on until this line.
        word_hovered: the pointer rests on a variable, such as ``x`` or ``x.grad``; and the place on the screen, for
            :meth:`show_value_tip`.
        span_chosen: what a person clicked at or selected with the mouse, as a :class:`Span` of characters.
    """

    edited = Signal(str)
    settled = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    breakpoints_edited = Signal(tuple)
    line_pointed = Signal(int)
    word_hovered = Signal(str, QPoint)
    span_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._breakpoints: frozenset[int] = frozenset()
        self._executed: Iterable[int] | None = ()
        self._can_undo = self._can_redo = False
        self._text = ScriptText()
        self._find_bar, self._line_bar = ScriptFindBar(), ScriptLineBar()
        self._problem_line = ScriptProblemLine()
        self._selections = ScriptSelections(self._text)
        self._marks = ScriptMarks(self._text, self._problem_line)
        self._search = ScriptSearch(self._text, self._find_bar, self._selections)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()

    def text(self) -> str:
        """What is there."""
        return self._text.text()

    @property
    def line(self) -> int:
        """The line in which the cursor is."""
        return self._text.cursor_line()

    @property
    def breakpoints(self) -> tuple[int, ...]:
        """The lines before which the run pauses, in order."""
        return tuple(sorted(self._breakpoints))

    def show_text(self, text: str) -> None:
        """Puts another text in; only what differs is touched. The text that is there already changes nothing.

        Who is typing sees where it was, as undoing is; for all others the line with the cursor stays where it is.
        """
        before, after = self.text(), text.replace("\r\n", "\n").replace("\r", "\n")
        if before == after:
            return
        line, column = self._text.cursor_line(), self._text.textCursor().positionInBlock()
        is_new = not before
        change = change_between(before, after)
        self._text.replace(units_before(before, change.start), units_before(before, change.end), change.text)
        if self._text.hasFocus() and not is_new:
            self._text.put_cursor(units_before(after, change.start + len(change.text.split("\n")[0])))
        elif is_new or self._text.cursor_line() != line:
            place = self._text.verticalScrollBar().value()
            self._text.go_to(1 if is_new else line, 0 if is_new else column)
            self._text.verticalScrollBar().setValue(0 if is_new else place)

    def show_what_can_be_undone(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offers to undo, and to do again, where there is something to."""
        self._can_undo, self._can_redo = can_undo, can_redo

    def show_breakpoints(self, lines: Iterable[int]) -> None:
        """Marks the lines before which the run pauses."""
        self._breakpoints = frozenset(lines)
        self._text.margin.show_breakpoints(self._breakpoints)

    def show_place(self, line: int | None, *, is_again: bool = False) -> None:
        """Shows the statement that comes next and brings it into view; None shows none.

        Args:
            line: of the statement.
            is_again: whether it is a loop that came back to its head.
        """
        self._text.show_place(line, is_again=is_again)

    def show_executed(self, lines: Iterable[int]) -> None:
        """Marks the lines that were executed up to what is looked at; the same object as before costs nothing."""
        if lines is not self._executed:
            self._executed = lines
            self._text.margin.show_executed(frozenset(lines))

    def show_marks(self, marks: Iterable[ScriptMark]) -> None:
        """Underlines what is wrong, with a sign beside it, and says it."""
        self._marks.show(tuple(marks))

    def highlight_span(self, span: Span | None) -> None:
        """Tints some characters of the text, such as those of an operation that is looked at; None tints none."""
        extents = []
        if span is not None:
            text = self.text()
            extents = [(units_before(text, span.start), units_before(text, span.end))]
        self._selections.show_extents(Layer.SPAN, extents)

    def show_value_tip(self, text: str, place: QPoint) -> None:
        """Shows what a variable is, where ``word_hovered`` said."""
        QToolTip.showText(place, wrapped(text), self._text.viewport())

    def do(self, wish: Wish) -> None:
        """Does at the cursor what a menu asks for, as its key does it."""
        self._on_wished(wish)

    def toggle_comments(self) -> None:
        """Makes the chosen lines comments, or takes that back."""
        toggle_comments(self._text)

    def go_to(self, line: int, column: int = 0) -> None:
        """Puts the cursor there, for typing."""
        self._text.go_to(line, column)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Lets the person type; a focus proxy would keep Shift+Tab from leading out again."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_large(self, *, is_large: bool) -> None:
        """Writes larger, for a lecture."""
        self._text.set_large(is_large=is_large)
        self._problem_line.set_large(is_large=is_large)

    def set_theme(self, theme: Theme) -> None:
        """Takes another theme."""
        self._text.set_theme(theme)
        self._selections.set_theme(theme)
        self._problem_line.set_theme(theme)

    def retranslate(self) -> None:
        """Says its texts anew; what is wrong comes anew from outside."""
        self._text.setAccessibleName(self.tr("Script"))
        self._text.setPlaceholderText(self.tr("Paste a PyTorch script here, or open one…"))
        teach(
            self._text,
            self.tr(
                "Python with PyTorch, run line by line. Ctrl+/ comments out, Ctrl+F finds, Ctrl+G goes to a line, "
                "F9 puts a breakpoint. Tab indents; Esc and then Tab, or Ctrl+Tab, leaves the editor."
            ),
        )
        for part in (self._text.margin, self._find_bar, self._line_bar, self._problem_line):
            part.retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._text, 1)
        for part in (self._find_bar, self._line_bar, self._problem_line):
            layout.addWidget(part)

    def _connect(self) -> None:
        text = self._text
        text.lines_edited.connect(self._on_lines_edited)
        text.edited.connect(self._on_edited)
        text.step_begun.connect(self.settled)
        text.left.connect(self._on_left)
        text.wished.connect(self._on_wished)
        text.pointed_at.connect(self._on_pointed_at)
        text.clicked.connect(self._on_clicked)
        text.cursorPositionChanged.connect(self._on_cursor_moved)
        text.menu_asked.connect(self._on_menu_asked)
        text.margin.menu_asked.connect(self._on_menu_asked)
        text.margin.breakpoint_toggled.connect(self._toggle_breakpoint)
        text.margin.line_pointed.connect(self.line_pointed)
        for bar in (self._find_bar, self._line_bar):
            bar.closed.connect(self._on_bar_closed)
        self._line_bar.chosen.connect(self.go_to)
        self._pause.timeout.connect(self.settled)

    def _on_lines_edited(self, edit: LineEdit) -> None:
        if edit.moves_lines:
            self.show_breakpoints(moved(self._breakpoints, edit))
            self._executed = None  # whatever comes next is shown anew

    def _on_edited(self) -> None:
        self._pause.start()
        self.edited.emit(self.text())

    def _on_left(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.settled.emit()

    def _toggle_breakpoint(self, line: int) -> None:
        self.show_breakpoints(self._breakpoints ^ {line})
        self.breakpoints_edited.emit(self.breakpoints)

    def _on_cursor_moved(self) -> None:
        self._selections.show_extents(Layer.BRACKETS, brackets_at_cursor(self._text))

    def _on_wished(self, wish: Wish, line: int | None = None) -> None:
        line = line or self._text.cursor_line()
        deeds = {
            Wish.UNDO: self.undo_asked.emit,
            Wish.REDO: self.redo_asked.emit,
            Wish.FIND: self._search.open,
            Wish.FIND_NEXT: lambda: self._search.step(1),
            Wish.FIND_PREVIOUS: lambda: self._search.step(-1),
            Wish.GO_TO_LINE: self._open_line_bar,
            Wish.TOGGLE_BREAKPOINT: lambda: self._toggle_breakpoint(line),
            Wish.RUN_TO_LINE: lambda: self.line_pointed.emit(line),
            Wish.NEXT_MARK: self._marks.go_to_next,
            Wish.LEAVE_NOW: self.focusNextChild,
            Wish.LEAVE_BACK: self.focusPreviousChild,
        }
        deeds[wish]()

    def _open_line_bar(self) -> None:
        self._find_bar.hide()
        self._line_bar.open(self._text.cursor_line(), self._text.blockCount())

    def _on_bar_closed(self) -> None:
        if self._find_bar.isHidden() and self._line_bar.isHidden():
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu_asked(self, line: int, place: QPoint) -> None:
        menu = ScriptMenu(self._text, can_undo=self._can_undo, can_redo=self._can_redo)
        menu.wished.connect(lambda wish: self._on_wished(wish, line))
        menu.popup(place)

    def _on_pointed_at(self, position: int, place: QPoint) -> None:
        if self._marks.tell_at(position, place):
            return
        name = self._text.name_at(position) if position >= 0 else None
        if name is not None:
            self.word_hovered.emit(name, place)
        elif not self.text():
            QToolTip.showText(place, self._text.toolTip(), self._text.viewport())
        else:
            QToolTip.hideText()

    def _on_clicked(self) -> None:
        cursor, text = self._text.textCursor(), self.text()
        ends = (characters_before(text, one) for one in (cursor.selectionStart(), cursor.selectionEnd()))
        self.span_chosen.emit(Span(*ends))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not (self._find_bar.isHidden() and self._line_bar.isHidden()):
            self._find_bar.hide()
            self._line_bar.hide()
        else:
            super().keyPressEvent(event)
