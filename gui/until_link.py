"""Going on until something: where a person asks for it, and what is said when it has come, or has not."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from core.document.store import Store
from core.messages import Sentence
from core.trajectory.condition import Condition, Watched
from core.trajectory.number_text import shown, whole
from core.trajectory.step_record import StepRecord, gradient_norm
from gui.main_window import MainWindow
from gui.models.run_state import RunState
from gui.playhead import Playhead
from gui.run_control import Arrival, RunControl
from gui.translation import told

_MOST_NAMES = 64
"""Of a parameter's elements that can be waited for; more make no list that one reads."""


class UntilLink(QObject):
    """Connects the panel, menus of plots and timeline, and the sentence at the foot of the window with a formula."""

    def __init__(self, run: RunControl, playhead: Playhead, store: Store, window: MainWindow) -> None:
        super().__init__(window)
        self._playhead = playhead
        self._run = run
        self._store = store
        self._window = window
        self._end = ""
        panel, transport, plots = window.until_panel, window.transport, window.plots
        panel.asked.connect(run.run_until)
        transport.until_asked.connect(self._open)
        window.actions_by_name["runUntilAction"].triggered.connect(self._open)
        for view in (transport, plots):
            view.step_pointed.connect(self._run_until_step)
            view.menu_asked.connect(self._show_menu)
        run.ended.connect(self._on_ended)
        run.arrived.connect(self._on_arrived)

    def _can_run(self) -> bool:
        is_shown = self._playhead.run is self._run
        return is_shown and self._run.state in {RunState.PAUSED, RunState.RUNNING, RunState.ENDED}

    def _open(self) -> None:
        if self._can_run():
            panel, trajectory = self._window.until_panel, self._run.trajectory
            panel.show_planned(self._store.document.steps)
            names = trajectory.layout.parameter_headings() if trajectory is not None else []
            panel.show_parameters(names[:_MOST_NAMES])
            panel.open_above(self._window.transport.until_place())

    def _run_until_step(self, step: int) -> None:
        if self._can_run():
            self._run.run_until(min(step, self._store.document.steps))

    def _show_menu(self, step: int, place: QPoint) -> None:
        if self._playhead.run is not self._run:
            return
        step = min(step, self._store.document.steps)
        menu = QMenu(self._window)
        menu.setObjectName("stepMenu")
        look = menu.addAction(self.tr("Go to step {step}").format(step=whole(step)))
        look.setEnabled(0 <= step <= self._run.last_step)
        look.triggered.connect(lambda: self._run.jump(step))
        go_on = menu.addAction(self.tr("Run until step {step}\tCtrl+click").format(step=whole(step)))
        go_on.setEnabled(self._can_run() and step > self._run.playhead)
        go_on.triggered.connect(lambda: self._run_until_step(step))
        menu.addSeparator()
        menu.addAction(self._window.actions_by_name["runUntilAction"])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_ended(self, sentence: Sentence) -> None:
        self._end = told(sentence)

    def _on_arrived(self, arrival: Arrival) -> None:
        self._window.status.show_sentence(self._said(arrival))

    def _said(self, arrival: Arrival) -> str:
        end = self._end if self._run.state is RunState.ENDED else ""
        return f"{self._what_came(arrival)} {end}".strip()

    def _what_came(self, arrival: Arrival) -> str:
        step, record, asked = whole(arrival.step), self._run.record, arrival.asked
        if not arrival.is_met:
            return self.tr("What the run was to go on until did not come true by step {step}.").format(step=step)
        if isinstance(asked, int) or record is None:
            return self.tr("Paused at step {step}, as asked.").format(step=step)
        if arrival.has_moved:
            sentence = self.tr("Paused at step {step}, the first at which it is so: {why}.")
        else:
            sentence = self.tr("It is so already, at step {step}: {why}.")
        return sentence.format(step=step, why=self._why(asked, record))

    def _why(self, asked: Condition, record: StepRecord) -> str:
        trajectory, bound = self._run.trajectory, shown(asked.bound)
        match asked.watched:
            case Watched.LOSS:
                return self.tr("the loss is {value}, below {bound}").format(value=shown(record.loss), bound=bound)
            case Watched.GRADIENT_NORM if trajectory is not None:
                norm = shown(gradient_norm(record, trajectory.layout))
                return self.tr("the gradient's norm is {value}, below {bound}").format(value=norm, bound=bound)
            case Watched.PARAMETER if trajectory is not None:
                name, value = trajectory.layout.parameter_headings()[asked.row], shown(record.parameters[asked.row])
                return self.tr("{name} is {value} and has reached {bound}").format(name=name, value=value, bound=bound)
        return self.tr("the loss changed by less than {bound}").format(bound=bound)
