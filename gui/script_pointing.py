"""Where a person points, in a script's timeline or plots: that is looked at, or the run goes on until there."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from core.trajectory.number_text import whole
from gui.main_window import MainWindow
from gui.models.run_state import RunState
from gui.script_control import ScriptControl
from gui.script_link import ScriptLink


class ScriptPointing(QObject):
    """Serves what is pointed at while a script is shown.

    The timeline points at moments, the plots at samples; a sample that is not there yet is nowhere.
    """

    def __init__(self, window: MainWindow, script: ScriptControl, link: ScriptLink) -> None:
        super().__init__(window)
        self._window = window
        self._script = script
        self._link = link
        window.transport.step_pointed.connect(self._go_to)
        window.transport.menu_asked.connect(self._show_menu)
        window.plots.step_pointed.connect(self._on_sample_pointed)
        window.plots.menu_asked.connect(self._on_sample_menu_asked)

    def _go_to(self, moment: int) -> None:
        if self._link.is_shown:
            self._script.go_to(moment)

    def _on_sample_pointed(self, sample: int) -> None:
        moment = self._moment_of(sample)
        if moment is not None:
            self._go_to(moment)

    def _on_sample_menu_asked(self, sample: int, place: QPoint) -> None:
        moment = self._moment_of(sample)
        if moment is not None:
            self._show_menu(moment, place)

    def _moment_of(self, sample: int) -> int | None:
        watched = self._script.watched
        return watched.moment_of(sample) if watched is not None and 0 <= sample < len(watched) else None

    def _show_menu(self, moment: int, place: QPoint) -> None:
        if not self._link.is_shown:
            return
        menu = QMenu(self._window)
        menu.setObjectName("momentMenu")
        look = menu.addAction(self.tr("Go to statement {step}").format(step=whole(moment)))
        look.setEnabled(0 <= moment <= self._script.last_step)
        look.triggered.connect(lambda: self._script.jump(moment))
        go_on = menu.addAction(self.tr("Run until statement {step}\tCtrl+click").format(step=whole(moment)))
        go_on.setEnabled(self._script.state in {RunState.PAUSED, RunState.RUNNING} and moment > self._script.last_step)
        go_on.triggered.connect(lambda: self._go_to(moment))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
