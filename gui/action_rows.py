"""What stands in the menus: every entry with its shortcut and its sentence, as tables."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.document.script import SourceKind

SCRIPT_MENU, LANGUAGE_MENU = "Script", "Language"
"""Menus within menus."""


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
        also: another shortcut, which no text shows.
        source: of what it is of use: of formulas, of scripts; None of both.
    """

    name: str
    menu: str
    text: object
    shortcut: str
    tip: object
    begins_group: bool = False
    is_checkable: bool = False
    also: str = ""
    source: SourceKind | None = None


FILE_ROWS = (
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
        "copyAsPyTorchAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&Copy as PyTorch"),
        "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("Actions", "Copies a script that makes this same run in plain PyTorch, to the last bit."),
        source=SourceKind.FORMULA,
    ),
    ActionRow(
        "editAsScriptAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "E&dit as script"),
        "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("Actions", "Makes the formula's run a script, to go on from there. The formula is kept."),
        source=SourceKind.FORMULA,
    ),
    ActionRow(
        "quitAction",
        "File",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        QT_TRANSLATE_NOOP("Actions", "Ends Gradstep."),
        begins_group=True,
    ),
)

EDIT_ROWS = (
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
        "findAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "&Find…"),
        "Ctrl+F",
        QT_TRANSLATE_NOOP("Actions", "Finds a text in the script."),
        begins_group=True,
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "gotoLineAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "&Go to line…"),
        "Ctrl+G",
        QT_TRANSLATE_NOOP("Actions", "Goes to a line of the script by its number."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "commentAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "&Comment or uncomment"),
        "Ctrl+/",
        QT_TRANSLATE_NOOP("Actions", "Makes the chosen lines comments, which are not run, or takes that back."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "formulaAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "For&mula"),
        "Ctrl+1",
        QT_TRANSLATE_NOOP("Actions", "One line of mathematics, made smaller by an optimiser. The script is kept."),
        begins_group=True,
        is_checkable=True,
    ),
    ActionRow(
        "scriptAction",
        "Edit",
        QT_TRANSLATE_NOOP("Actions", "&Script"),
        "Ctrl+2",
        QT_TRANSLATE_NOOP("Actions", "A PyTorch script, run statement by statement. The formula is kept."),
        is_checkable=True,
    ),
)

RUN_ROWS = (
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
        also="F5",
    ),
    ActionRow(
        "runUntilAction",
        "Run",
        QT_TRANSLATE_NOOP("Actions", "Run &until…"),
        "Ctrl+U",
        QT_TRANSLATE_NOOP("Actions", "Goes on until a step, or until something has come true, and pauses there."),
        source=SourceKind.FORMULA,
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
)

SCRIPT_ROWS = (
    ActionRow(
        "intoAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Step &into"),
        "F11",
        QT_TRANSLATE_NOOP("Actions", "The next statement, also into a function that is called."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "overAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Step &over"),
        "F10",
        QT_TRANSLATE_NOOP("Actions", "The next statement here: functions that are called run through."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "outAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Step o&ut"),
        "Shift+F11",
        QT_TRANSLATE_NOOP("Actions", "Goes on until the function has been left."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "backOverAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Back o&ver"),
        "Shift+F10",
        QT_TRANSLATE_NOOP("Actions", "Looks at the statement before, not into functions that it called."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "cursorAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Run to the &cursor"),
        "Ctrl+F10",
        QT_TRANSLATE_NOOP("Actions", "Goes on until the line in which the editor's cursor is."),
        begins_group=True,
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "nextBackwardAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Next &backward pass"),
        "F8",
        QT_TRANSLATE_NOOP("Actions", "Goes on until the next backward() or autograd.grad()."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "previousBackwardAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "&Previous backward pass"),
        "Shift+F8",
        QT_TRANSLATE_NOOP("Actions", "Looks at the backward() or autograd.grad() before."),
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "breakpointAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "Brea&kpoint"),
        "F9",
        QT_TRANSLATE_NOOP("Actions", "Pauses whenever the run comes to the cursor's line, or no longer does."),
        begins_group=True,
        source=SourceKind.SCRIPT,
    ),
    ActionRow(
        "stopAction",
        SCRIPT_MENU,
        QT_TRANSLATE_NOOP("Actions", "&Stop"),
        "Shift+F5",
        QT_TRANSLATE_NOOP("Actions", "Ends the script where it is. All that has run can still be looked at."),
        source=SourceKind.SCRIPT,
    ),
)

VIEW_ROWS = (
    ActionRow(
        "inspectorAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "&Inspector"),
        "Ctrl+I",
        QT_TRANSLATE_NOOP("Actions", "Looks inside the step: forward, backward through PyTorch's own graph, update."),
        begins_group=True,
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
        "lessonsAction",
        "View",
        QT_TRANSLATE_NOOP("Actions", "L&essons"),
        "F1",
        QT_TRANSLATE_NOOP("Actions", "Leads through gradients and descent step by step, with questions on the way."),
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
