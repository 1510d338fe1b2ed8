"""The run and the views that show it: plots, timeline, numbers, and the sentence at the foot of the window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from core.document.store import Change, Store
from core.messages import Prepared, Ready, Refused, Sentence
from core.trajectory.step_record import Layout, StepRecord, gradient_norm
from core.trajectory.trajectory import Trajectory
from gui.display_clock import DisplayClock
from gui.engine_process import EngineProcess, Loss
from gui.models.run_state import RunState
from gui.models.transport_moment import TransportState
from gui.rate import Rate
from gui.run_control import RunControl
from gui.translation import told, translated
from gui.views.parameter_card import ParameterCard
from gui.views.past_band import PastBand
from gui.views.plots_panel import PlotsPanel
from gui.views.status_line import StatusLine
from gui.views.timeline import SettingChange
from gui.views.transport_bar import TransportBar

Numbers = tuple[float | None, ...]

CALM = 500
"""Milliseconds without another key before the plots say that what is typed cannot be run."""
PACE = 10
"""Steps a second at first: slow enough that each one can be followed."""

_TRANSPORT = {
    RunState.ABSENT: TransportState.NOTHING,
    RunState.STARTING: TransportState.NOTHING,
    RunState.REFUSED: TransportState.NOTHING,
    RunState.PAUSED: TransportState.PAUSED,
    RunState.RUNNING: TransportState.RUNNING,
    RunState.ENDED: TransportState.ENDED,
}


@dataclass(frozen=True, slots=True)
class RunViews:
    """What shows the run."""

    parameters: ParameterCard
    plots: PlotsPanel
    band: PastBand
    transport: TransportBar
    status: StatusLine


class RunLink(QObject):
    """Has the views show where the run is, once a frame at most, and hands their wishes on."""

    def __init__(
        self,
        run: RunControl,
        engine: EngineProcess,
        store: Store,
        views: RunViews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._engine = engine
        self._store = store
        self._views = views
        self._rate = Rate()
        self._torch = ""
        self._has_failed = False
        self._plotted: Trajectory | None = None
        self._latest: Callable[[], str] = str
        self._tell_problem: Callable[[], str] = str
        self._tell_absence: Callable[[], str] = str
        self._is_begun = False
        self._is_shown = True
        self._notice = QTimer(self, singleShot=True, interval=CALM)
        self._notice.timeout.connect(self._show_notice)
        self._steps_to_run: int | None = None
        self._pace: int | None = PACE
        self._clock = DisplayClock(self._draw, self)
        self._connect()
        run.choose_pace(PACE)
        store.subscribe(self._on_change)
        self._show_document()
        self._on_state(run.state)

    @property
    def is_idle(self) -> bool:
        """Whether the engine is there and has answered everything."""
        return self._run.is_idle

    def show(self, *, is_shown: bool) -> None:
        """Has the views show this run from now on, or leaves them to another one."""
        self._is_shown = is_shown
        self._plotted = None
        self._show_engine()
        if is_shown:
            self._views.plots.show_trajectory(None)
            self._show_document()
            self._on_state(self._run.state)
            self.retell()

    def toggle(self) -> None:
        """Runs, or pauses."""
        if not self._is_shown:
            return
        if self._run.state is RunState.RUNNING:
            self._run.pause()
        else:
            self._go_on()

    def retell(self) -> None:
        """Says anew what goes on, in the language of the window."""
        self._show_engine()
        if not self._is_shown:
            return
        self._views.transport.show_state(_TRANSPORT[self._run.state], self._obstacle(self._run.state))
        self._say(self._latest)
        self._show_notice()
        self._clock.ask()

    def _say(self, tell: Callable[[], str]) -> None:
        self._latest = tell
        if self._is_shown:
            self._views.status.show_sentence(tell())

    def _connect(self) -> None:
        run, plots, transport = self._run, self._views.plots, self._views.transport
        run.prepared.connect(self._on_prepared)
        run.refused.connect(self._on_refused)
        run.held.connect(lambda told_already: self._on_problem(lambda: told_already))
        run.grown.connect(self._clock.ask)
        run.playhead_moved.connect(lambda _step: self._clock.ask())
        run.state_changed.connect(self._on_state)
        run.ended.connect(self._on_ended)
        run.troubled.connect(self._on_troubled)
        self._engine.ready.connect(self._on_ready)
        self._engine.failed.connect(self._on_failed)
        plots.step_chosen.connect(self._on_step_chosen)
        transport.run_asked.connect(self.toggle)
        transport.pause_asked.connect(self.toggle)
        transport.speed_chosen.connect(self._on_speed_chosen)
        transport.steps_to_run_edited.connect(self._on_steps_to_run_edited)

    def _on_step_chosen(self, step: int) -> None:
        if self._is_shown:
            self._run.jump(step)

    def _on_speed_chosen(self, steps_per_second: int | None) -> None:
        if not self._is_shown:
            return
        self._pace = steps_per_second
        self._rate.forget()
        self._run.choose_pace(steps_per_second)

    def _on_steps_to_run_edited(self, count: int) -> None:
        self._steps_to_run = count

    def _go_on(self) -> None:
        self._rate.forget()
        self._run.run(self._steps_to_run or self._store.document.steps)

    def _on_change(self, _change: Change) -> None:
        self._show_document()
        self._clock.ask()

    def _show_document(self) -> None:
        document = self._store.document
        if not self._is_shown:
            return
        self._views.transport.show_speed(self._pace)
        self._views.plots.set_total_steps(document.steps)
        self._views.transport.set_total_steps(document.steps)
        self._views.transport.show_steps_to_run(self._steps_to_run or max(1, document.steps))
        self._views.transport.show_changes(
            [
                SettingChange(change.step, ", ".join(f"{name} = {value:g}" for name, value in change.settings))
                for change in document.optimizer_choice.interventions
            ]
        )
        self._show_engine()

    def _on_prepared(self, _prepared: Prepared) -> None:
        self._rate.forget()
        if self._is_begun and self._run.state is RunState.PAUSED:
            self._on_state(RunState.PAUSED)
        self._clock.ask()

    def _on_ready(self, ready: Ready) -> None:
        self._torch = ready.torch_version.split("+")[0]
        self._show_engine()

    def _show_engine(self) -> None:
        """Says of which PyTorch all numbers are, and of which dtype where that is one for all."""
        if self._has_failed:
            text = self.tr("no engine")
        elif not self._torch:
            text = self.tr("starting PyTorch…")
        elif self._is_shown:
            told = self.tr("engine ready · torch {version} · {dtype}")
            text = told.format(version=self._torch, dtype=self._store.document.dtype.value)
        else:
            text = self.tr("engine ready · torch {version}").format(version=self._torch)
        self._views.status.show_engine(text)

    def _draw(self) -> None:
        run, views = self._run, self._views
        if not self._is_shown:
            return
        last = run.last_step
        step = run.playhead if last >= 0 else None
        if run.trajectory is not self._plotted:
            self._plotted = run.trajectory
            views.plots.show_trajectory(run.trajectory)
        views.plots.show_ghost(run.ghost)
        views.plots.refresh()
        views.plots.show_playhead(step)
        views.transport.show_place(run.playhead, last if last >= 0 else None)
        views.band.show_place(run.playhead, last if run.state is not RunState.RUNNING else run.playhead)
        self._show_numbers(run.record)
        views.status.show_rate(self._rate.reach(last) if run.state is RunState.RUNNING else None)

    def _show_numbers(self, record: StepRecord | None) -> None:
        trajectory = self._run.trajectory
        dtype = self._store.document.dtype
        if record is None or trajectory is None:
            self._views.parameters.show_values({}, {}, dtype)
            self._views.status.show_numbers(None, None, None)
            return
        layout = trajectory.layout
        now, gradients = _by_name(layout, record.parameters), _by_name(layout, record.gradients)
        self._views.parameters.show_values(now, gradients, dtype)
        self._views.status.show_numbers(record.step, record.loss, gradient_norm(record, layout))

    def _on_state(self, state: RunState) -> None:
        if state is RunState.PAUSED:
            self._is_begun = self._run.last_step >= 0
        if not self._is_shown:
            return
        self._views.transport.show_state(_TRANSPORT[state], self._obstacle(state))
        self._notice.start()
        if state is not RunState.ENDED:
            self._say(lambda: self._state_sentence(state))
        self._clock.ask()

    def _state_sentence(self, state: RunState) -> str:
        if state is RunState.ABSENT:
            return self._tell_absence()
        if state is RunState.STARTING:
            return self.tr("PyTorch is starting…")
        if state is RunState.REFUSED:
            return self._tell_problem() or self.tr("Mend what is marked, then step or run.")
        if state is RunState.RUNNING:
            return self.tr("Running.")
        return self.tr("Paused.") if self._is_begun else self.tr("Ready: step once, or run.")

    def _obstacle(self, state: RunState) -> str:
        if state is RunState.ABSENT:
            return self._tell_absence()
        if state is RunState.STARTING:
            return self.tr("PyTorch is still starting.")
        if state is RunState.REFUSED:
            return self._tell_problem() or self.tr("There is something wrong with the function or a start value.")
        return ""

    def _on_refused(self, refused: Refused | None) -> None:
        self._on_problem(lambda: told(refused.sentence) if refused else "")

    def _on_problem(self, tell: Callable[[], str]) -> None:
        """What cannot be run is said at once at the foot of the window, and by the plots when typing has paused."""
        self._tell_problem = tell
        if not tell():
            self._notice.stop()
            self._show_notice()
            return
        self._notice.start()
        if self._run.state is RunState.REFUSED:
            self._on_state(RunState.REFUSED)

    def _show_notice(self) -> None:
        if not self._is_shown:
            return
        is_refused = self._run.state is RunState.REFUSED
        self._views.plots.show_obstacle(self._obstacle(RunState.REFUSED) if is_refused else "")

    def _on_ended(self, sentence: Sentence) -> None:
        self._say(lambda: told(sentence))

    def _on_troubled(self, trouble: Loss | str) -> None:
        def tell() -> str:
            return translated(trouble) if isinstance(trouble, Loss) else trouble

        if trouble is Loss.REPEATED or not isinstance(trouble, Loss):
            self._on_problem(tell)
        self._say(tell)

    def _on_failed(self, reason: str) -> None:
        self._tell_absence = lambda: self._absence(f" ({reason.rstrip('.')})" if reason else "")
        self._has_failed = True
        self._say(self._tell_absence)
        self._on_state(self._run.state)
        self._show_engine()

    def _absence(self, reason: str) -> str:
        template = self.tr(
            "PyTorch's process cannot be started, so nothing can be run{reason}. Editing and saving go on; close other "
            "programs, or set Gradstep up again, and start it anew."
        )
        return template.format(reason=reason)


def _by_name(layout: Layout, numbers: Numbers) -> dict[str, Numbers]:
    names = [parameter.name for parameter in layout.parameters]
    return {name: tuple(part) for name, part in zip(names, layout.parts(numbers), strict=True)}
