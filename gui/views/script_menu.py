"""What is offered at a place of a script: what text is cut and pasted by, and what is about its line."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from gui.views.script_keys import toggle_comments
from gui.views.script_shortcuts import Wish

_Keys = QKeySequence.StandardKey


class ScriptMenu(QMenu):
    """The menu; it goes when it is closed.

    Signals:
        wished: a :class:`Wish` of a person, about the line for which the menu is.
    """

    wished = Signal(object)

    def __init__(self, text: QPlainTextEdit, *, can_undo: bool, can_redo: bool) -> None:
        super().__init__(text)
        self.setObjectName("scriptMenu")
        self.aboutToHide.connect(self.deleteLater)
        self._add_line()
        self.addSeparator()
        self._add(self.tr("Undo"), "Ctrl+Z", lambda: self.wished.emit(Wish.UNDO), is_possible=can_undo)
        self._add(self.tr("Redo"), "Ctrl+Y", lambda: self.wished.emit(Wish.REDO), is_possible=can_redo)
        self.addSeparator()
        self._add_editing(text)
        self.addSeparator()
        self._add(self.tr("Comment out, or in again"), "Ctrl+/", lambda: toggle_comments(text))
        self._add(self.tr("Find…"), "Ctrl+F", lambda: self.wished.emit(Wish.FIND))
        self._add(self.tr("Go to line…"), "Ctrl+G", lambda: self.wished.emit(Wish.GO_TO_LINE))

    def _add_line(self) -> None:
        self._add(self.tr("Run to this line"), "", lambda: self.wished.emit(Wish.RUN_TO_LINE))
        self._add(self.tr("Breakpoint before this line"), "F9", lambda: self.wished.emit(Wish.TOGGLE_BREAKPOINT))

    def _add_editing(self, text: QPlainTextEdit) -> None:
        has_selection = text.textCursor().hasSelection()
        self._add(self.tr("Cut"), _Keys.Cut, text.cut, is_possible=has_selection)
        self._add(self.tr("Copy"), _Keys.Copy, text.copy, is_possible=has_selection)
        is_filled = bool(QGuiApplication.clipboard().text())
        self._add(self.tr("Paste"), _Keys.Paste, text.paste, is_possible=is_filled)
        self._add(self.tr("Select all"), _Keys.SelectAll, text.selectAll, is_possible=not text.document().isEmpty())

    def _add(self, name: str, key: str | _Keys, deed: Callable[[], object], *, is_possible: bool = True) -> None:
        action = self.addAction(name)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(is_possible)
        action.triggered.connect(lambda _is_checked: deed())
