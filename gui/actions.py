"""Every menu entry and shortcut, as one table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One entry.

    Attributes:
        name: the action's object name.
        menu: the key of the menu it stands in; a new group begins where :attr:`begins_group`.
        text: what it is called; typed so since PySide's QT_TRANSLATE_NOOP is.
        shortcut: in Qt's portable form; empty for none.
        tip: what it does, as a sentence that teaches.
        begins_group: whether a line stands above it.
        is_checkable: whether it is a switch.
    """

    name: str
    menu: str
    text: object
    shortcut: str
    tip: object
    begins_group: bool = False
    is_checkable: bool = False


MENUS = {
    "File": QT_TRANSLATE_NOOP("Actions", "&File"),
    "Edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "Run": QT_TRANSLATE_NOOP("Actions", "&Run"),
    "View": QT_TRANSLATE_NOOP("Actions", "&View"),
}
"""A menu of the bar -> what it is called."""

LANGUAGE_MENU = "Language"
SUBMENUS = {LANGUAGE_MENU: ("View", QT_TRANSLATE_NOOP("Actions", "Lan&guage"))}
"""A menu within a menu -> the one it is in, at its end, and what it is called."""

ROWS = (
    ActionRow(
        "newAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&New"),
        "Ctrl+N",
        QT_TRANSLATE_NOOP("Actions", "Begins again with 3x²+2x−1."),
    ),
    ActionRow(
        "openAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        "Ctrl+O",
        QT_TRANSLATE_NOOP("Actions", "Opens a document that was saved."),
    ),
    ActionRow(
        "saveAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&Save"),
        "Ctrl+S",
        QT_TRANSLATE_NOOP("Actions", "Saves function, start values and settings; the run follows from them."),
        begins_group=True,
    ),
    ActionRow(
        "saveAsAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "Save &as…"),
        "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("Actions", "Saves under another name."),
    ),
    ActionRow(
        "exportCsvAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&Export CSV…"),
        "Ctrl+E",
        QT_TRANSLATE_NOOP("Actions", "Writes every step as a row: each number in full, every bit of it."),
        begins_group=True,
    ),
    ActionRow(
        "quitAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        QT_TRANSLATE_NOOP("Actions", "Ends Gradstep."),
        begins_group=True,
    ),
    ActionRow(
        "undoAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "Ctrl+Z",
        QT_TRANSLATE_NOOP("Actions", "Takes the last edit back: of the text field you are in, else of the document."),
    ),
    ActionRow(
        "redoAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("Actions", "Makes the edit again that was taken back."),
    ),
    ActionRow(
        "stepAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "&Step"),
        "Ctrl+Right",
        QT_TRANSLATE_NOOP("Actions", "One iteration: forward, backward, update."),
    ),
    ActionRow(
        "stepBackAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Step &back"),
        "Ctrl+Left",
        QT_TRANSLATE_NOOP("Actions", "Looks at the iteration before. Nothing is lost."),
    ),
    ActionRow(
        "runAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "&Run or pause"),
        "Ctrl+R",
        QT_TRANSLATE_NOOP("Actions", "Goes on step by step at the chosen speed, or stops where it is."),
    ),
    ActionRow(
        "runUntilAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Run &until…"),
        "Ctrl+U",
        QT_TRANSLATE_NOOP("Actions", "Goes on until a step, or until something has come true, and pauses there."),
    ),
    ActionRow(
        "firstAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Go to the s&tart"),
        "Ctrl+Home",
        QT_TRANSLATE_NOOP("Actions", "Looks at step 0."),
        begins_group=True,
    ),
    ActionRow(
        "lastAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Go to the &last step"),
        "Ctrl+End",
        QT_TRANSLATE_NOOP("Actions", "Looks at the latest step that was computed."),
    ),
    ActionRow(
        "nextSubstepAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "&Next stop inside"),
        "Ctrl+Alt+Right",
        QT_TRANSLATE_NOOP("Actions", "Inside the step: the next operation, node or line."),
        begins_group=True,
    ),
    ActionRow(
        "previousSubstepAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "&Previous stop inside"),
        "Ctrl+Alt+Left",
        QT_TRANSLATE_NOOP("Actions", "Inside the step: back to the stop before."),
    ),
    ActionRow(
        "nextChapterAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Next &chapter inside"),
        "Ctrl+Alt+Down",
        QT_TRANSLATE_NOOP("Actions", "Inside the step: on to the next of zero_grad, forward, backward, update."),
    ),
    ActionRow(
        "previousChapterAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Previous c&hapter inside"),
        "Ctrl+Alt+Up",
        QT_TRANSLATE_NOOP("Actions", "Inside the step: back to the start of the chapter, or of the one before."),
    ),
    ActionRow(
        "resetAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "R&eset"),
        "Ctrl+Backspace",
        QT_TRANSLATE_NOOP("Actions", "Begins again at the same start with the same seed: the same bits every time."),
        begins_group=True,
    ),
    ActionRow(
        "inspectorAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "&Inspector"),
        "Ctrl+I",
        QT_TRANSLATE_NOOP("Actions", "Looks inside the step: forward, backward through PyTorch's own graph, update."),
        is_checkable=True,
    ),
    ActionRow(
        "largeInspectorAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "Large &writing in the inspector"),
        "Ctrl+L",
        QT_TRANSLATE_NOOP("Actions", "Writes larger, to be read from the back of a class."),
        is_checkable=True,
    ),
    ActionRow(
        "systemSchemeAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "As the s&ystem"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Follows the system's light or dark scheme."),
        begins_group=True,
        is_checkable=True,
    ),
    ActionRow(
        "lightSchemeAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "&Light"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Dark on light: for bright rooms and projectors."),
        is_checkable=True,
    ),
    ActionRow(
        "darkSchemeAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "&Dark"),
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Actions", "Light on dark: for dim rooms."),
        is_checkable=True,
    ),
    ActionRow(
        "systemLanguageAction",
        LANGUAGE_MENU,
        QT_TRANSLATE_NOOP("Actions", "As the &system"),
        "",
        QT_TRANSLATE_NOOP("Actions", "Speaks the system's language where it can, else English."),
        is_checkable=True,
    ),
    # A language is called by its own name in every language, so that whoever is lost in another one finds back.
    ActionRow("englishAction", LANGUAGE_MENU, "&English", "", "Speaks English.", is_checkable=True),
    ActionRow("chineseAction", LANGUAGE_MENU, "简体中文 (&C)", "", "使用简体中文。", is_checkable=True),
)


def build_actions(parent: QObject, rows: Sequence[ActionRow] = ROWS) -> dict[str, QAction]:
    """The actions of the table by name, each with its tool tip and, in it, its shortcut."""
    actions = {row.name: _action(parent, row) for row in rows}
    translate_actions(actions, rows)
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


def translated(text: object) -> str:
    """A text of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, str(text))


def _action(parent: QObject, row: ActionRow) -> QAction:
    action = QAction(parent)
    action.setObjectName(row.name)
    action.setCheckable(row.is_checkable)
    action.setShortcut(QKeySequence(row.shortcut, QKeySequence.SequenceFormat.PortableText))
    return action
