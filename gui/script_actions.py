"""Keys and menu entries for a script: its steps, its breakpoints, and what its editor does."""

from PySide6.QtCore import QObject

from core.trajectory.program_goal import GoalKind
from gui.main_window import MainWindow
from gui.script_link import ScriptLink
from gui.views.script_editor import ScriptEditor
from gui.views.script_shortcuts import Wish

_GOALS = {
    "intoAction": GoalKind.INTO,
    "overAction": GoalKind.OVER,
    "outAction": GoalKind.OUT,
    "backOverAction": GoalKind.BACK_OVER,
    "cursorAction": GoalKind.LINE,
    "nextBackwardAction": GoalKind.BACKWARD,
    "previousBackwardAction": GoalKind.PREVIOUS_BACKWARD,
}
_WISHES = {
    "findAction": Wish.FIND,
    "gotoLineAction": Wish.GO_TO_LINE,
    "breakpointAction": Wish.TOGGLE_BREAKPOINT,
}


class ScriptActions(QObject):
    """Connects the actions; they can only be chosen while a script is shown."""

    def __init__(self, window: MainWindow, link: ScriptLink, editor: ScriptEditor) -> None:
        super().__init__(window)
        actions = window.actions_by_name
        for name, kind in _GOALS.items():
            actions[name].triggered.connect(lambda _checked=False, kind=kind: link.go(kind))
        for name, wish in _WISHES.items():
            actions[name].triggered.connect(lambda _checked=False, wish=wish: editor.do(wish))
        actions["commentAction"].triggered.connect(editor.toggle_comments)
        actions["stopAction"].triggered.connect(link.stop)
