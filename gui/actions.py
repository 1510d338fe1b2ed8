"""Every menu entry and shortcut: what the tables say, as Qt's actions."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from core.document.script import SourceKind
from gui.action_rows import (
    EDIT_ROWS,
    FILE_ROWS,
    LANGUAGE_MENU,
    RUN_ROWS,
    SCRIPT_MENU,
    SCRIPT_ROWS,
    VIEW_ROWS,
    ActionRow,
)

CONTEXT = "Actions"

MENUS = {
    "File": QT_TRANSLATE_NOOP("Actions", "&File"),
    "Edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "Run": QT_TRANSLATE_NOOP("Actions", "&Run"),
    "View": QT_TRANSLATE_NOOP("Actions", "&View"),
}
"""A menu of the bar -> what it is called."""

SUBMENUS = {
    SCRIPT_MENU: ("Run", QT_TRANSLATE_NOOP("Actions", "Scr&ipt")),
    LANGUAGE_MENU: ("View", QT_TRANSLATE_NOOP("Actions", "Lan&guage")),
}
"""A menu within a menu -> the one it is in, at its end, and what it is called."""

ROWS = (*FILE_ROWS, *EDIT_ROWS, *RUN_ROWS, *SCRIPT_ROWS, *VIEW_ROWS)


def build_actions(parent: QObject, rows: Sequence[ActionRow] = ROWS) -> dict[str, QAction]:
    """The actions of the table by name, each with its tool tip and, in it, its shortcut."""
    actions = {row.name: _action(parent, row) for row in rows}
    translate_actions(actions, rows)
    show_source(actions, SourceKind.FORMULA, rows)
    return actions


def translate_actions(actions: Mapping[str, QAction], rows: Sequence[ActionRow] = ROWS) -> None:
    """Says the actions' texts in the language of the window."""
    for row in rows:
        action = actions[row.name]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = f"{translated(row.tip)} ({keys})" if keys else translated(row.tip)
        action.setText(translated(row.text))
        action.setToolTip(tip)
        action.setStatusTip(tip)


def show_source(actions: Mapping[str, QAction], source: SourceKind, rows: Sequence[ActionRow] = ROWS) -> None:
    """Leaves usable what is of use for a formula, or for a script."""
    for row in rows:
        if row.source is not None:
            actions[row.name].setEnabled(row.source is source)


def translated(text: object) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, str(text))


def _action(parent: QObject, row: ActionRow) -> QAction:
    action = QAction(parent)
    action.setObjectName(row.name)
    action.setCheckable(row.is_checkable)
    keys = [text for text in (row.shortcut, row.also) if text]
    action.setShortcuts([QKeySequence(text, QKeySequence.SequenceFormat.PortableText) for text in keys])
    return action
