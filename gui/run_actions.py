"""Buttons, keys and menu entries that move the playhead, whichever source it is of."""

from PySide6.QtCore import QObject

from gui.main_window import MainWindow
from gui.playhead import Playhead
from gui.unfinished_typing import finish_typing


class RunActions(QObject):
    """Connects what moves the playhead with it."""

    def __init__(self, playhead: Playhead, window: MainWindow) -> None:
        super().__init__(window)
        for name, go in {
            "stepAction": playhead.step,
            "stepBackAction": playhead.back,
            "firstAction": playhead.first,
            "lastAction": playhead.last,
            "resetAction": playhead.reset,
        }.items():
            action = window.actions_by_name[name]
            action.triggered.connect(finish_typing)
            action.triggered.connect(lambda _checked=False, go=go: go())
        transport = window.transport
        transport.step_chosen.connect(playhead.jump)
        transport.first_asked.connect(playhead.first)
        transport.back_asked.connect(playhead.back)
        transport.step_asked.connect(playhead.step)
        transport.last_asked.connect(playhead.last)
        transport.reset_asked.connect(playhead.reset)
