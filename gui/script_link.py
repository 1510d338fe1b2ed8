"""The script and the views that show it: its text, its variables, its output, and where its run is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QTimer

from core.document.commands import ChangeBreakpoints, ChangeEvery, ChangeScript, ChangeWatches
from core.document.document import Document
from core.document.script import SourceKind, WatchChoice
from core.document.store import Change, Store
from core.notation.program_problem import Refusal
from core.trajectory.program_goal import GoalKind
from core.trajectory.program_trace import ProgramTrace
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.display_clock import DisplayClock
from gui.models.executed_lines import ExecutedLines
from gui.models.looked_at_pass import pass_at_hand
from gui.models.recorded_script import RecordedScript
from gui.models.run_state import RunState
from gui.models.script_glances import last_loss, variable_told, watchable
from gui.models.script_marks import marks_of
from gui.models.transport_moment import TransportState
from gui.rate import Rate
from gui.script_control import ScriptControl
from gui.script_telling import ScriptTelling
from gui.views.column_switches import ColumnSwitches
from gui.views.output_panel import OutputPanel
from gui.views.past_band import PastBand
from gui.views.plots_panel import PlotsPanel
from gui.views.script_editor import ScriptEditor
from gui.views.status_line import StatusLine
from gui.views.transport_bar import TransportBar
from gui.views.variables_panel import VariablesPanel
from gui.views.watch_editor import WatchEditor
from gui.views.watch_row import LOSS_LOOK

CALM = 120
"""Milliseconds without another key before the script is read: PyTorch's process does that, and others wait for it."""
PACE = 60
"""Statements a second at first: a loop's turn can be followed, and a descent is seen to move."""

_FEWEST_SAMPLES = 4
"""Of a script that took fewer, the plots show as many intervals."""

_TRANSPORT = {
    RunState.ABSENT: TransportState.NOTHING,
    RunState.STARTING: TransportState.NOTHING,
    RunState.REFUSED: TransportState.NOTHING,
    RunState.PAUSED: TransportState.PAUSED,
    RunState.RUNNING: TransportState.RUNNING,
    RunState.ENDED: TransportState.ENDED,
}


@dataclass(frozen=True, slots=True)
class ScriptViews:
    """What shows a script and its run."""

    editor: ScriptEditor
    watches: WatchEditor
    variables: VariablesPanel
    output: OutputPanel
    plots: PlotsPanel
    band: PastBand
    transport: TransportBar
    status: StatusLine
    switches: ColumnSwitches


class ScriptLink(QObject):
    """Has the views show where the script is, once a frame at most, and hands their wishes on.

    Attributes:
        is_shown: whether the views show this run, and not a formula's.
    """

    def __init__(self, store: Store, script: ScriptControl, views: ScriptViews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._script = script
        self._views = views
        self.is_shown = False
        self._plotted: WatchedTrajectory | None = None
        self._traced: ProgramTrace | None = None
        self._executed = ExecutedLines()
        self._told: object = None
        self._rate = Rate()
        self._telling = ScriptTelling(script, self)
        self._telling.said.connect(self._say)
        self._clock = DisplayClock(self._draw, self)
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self._follow)
        self._connect_views()
        self._connect_run()
        script.choose_pace(PACE)
        script.catch_up = self._catch_up
        store.subscribe(self._on_change)
        self._show_document(store.document)

    @property
    def is_idle(self) -> bool:
        """Whether what was typed has been read, and what came of it is shown."""
        return not self._calm.isActive() and not self._clock.is_due

    def show(self, *, is_shown: bool) -> None:
        """Has the views show this run from now on, or leaves them to another one."""
        self.is_shown = is_shown
        self._plotted = None
        self._telling.forget()
        self._calm.stop()
        if is_shown:
            self._follow()
            self._views.transport.show_speed(self._script.pace)
            self._views.transport.show_changes([])
            self._on_state(self._script.state)
            self._clock.ask()
        else:
            self._views.switches.show_pass("")
            self._script.leave()

    def toggle(self) -> None:
        """Runs, or pauses."""
        if self.is_shown:
            self._rate.forget()
            self._script.toggle()

    def go(self, kind: GoalKind) -> None:
        """Goes where it is asked for; to a line means that of the cursor."""
        if not self.is_shown:
            return
        if kind is GoalKind.INTO:
            self._script.step()
        else:
            self._script.go(kind, self._views.editor.line)

    def stop(self) -> None:
        """Ends the script where it is."""
        if self.is_shown:
            self._script.stop()

    def show_notice(self, tell: Callable[[], str]) -> None:
        """Says something once, such as where the script came from, until the run goes on or the script is changed."""
        self._telling.notice(tell)
        self._on_state(self._script.state)

    def retell(self) -> None:
        """Says anew what goes on, in the language of the window."""
        if self.is_shown:
            state = self._script.state
            self._views.transport.show_state(_TRANSPORT[state], self._telling.obstacle(state))
            self._telling.tell()
            self._told = None
            self._show_marks()
            self._clock.ask()

    def _connect_views(self) -> None:
        edit, script, views = self._store.execute, self._script, self._views
        views.editor.edited.connect(self._on_edited)
        views.editor.settled.connect(self._settle)
        views.editor.undo_asked.connect(self._undo)
        views.editor.redo_asked.connect(self._redo)
        views.editor.breakpoints_edited.connect(lambda lines: edit(ChangeBreakpoints(tuple(lines))))
        views.editor.line_pointed.connect(lambda line: script.go(GoalKind.LINE, line))
        views.editor.word_hovered.connect(self._on_word_hovered)
        views.watches.watches_edited.connect(lambda watches: edit(ChangeWatches(watches)))
        views.watches.every_chosen.connect(lambda every: edit(ChangeEvery(every)))
        views.variables.watch_asked.connect(self._on_watch_asked)
        views.output.line_asked.connect(views.editor.go_to)
        views.plots.step_chosen.connect(self._on_sample_chosen)
        transport = views.transport
        transport.run_asked.connect(self.toggle)
        transport.pause_asked.connect(self.toggle)
        transport.speed_chosen.connect(self._on_speed_chosen)
        transport.stop_asked.connect(self.stop)
        transport.into_asked.connect(lambda: self.go(GoalKind.INTO))
        transport.over_asked.connect(lambda: self.go(GoalKind.OVER))
        transport.out_asked.connect(lambda: self.go(GoalKind.OUT))
        transport.cursor_asked.connect(lambda: self.go(GoalKind.LINE))
        transport.next_backward_asked.connect(lambda: self.go(GoalKind.BACKWARD))
        transport.previous_backward_asked.connect(lambda: self.go(GoalKind.PREVIOUS_BACKWARD))

    def _connect_run(self) -> None:
        script = self._script
        script.began.connect(self._on_began)
        script.refused.connect(self._on_refused)
        script.grown.connect(self._clock.ask)
        script.playhead_moved.connect(lambda _moment: self._clock.ask())
        script.state_changed.connect(self._on_state)
        for signal in (script.missed, script.troubled):
            signal.connect(lambda _what: self._on_state(script.state))
        self._views.band.return_asked.connect(self._on_return_asked)

    def _say(self, said: str) -> None:
        if self.is_shown:
            self._views.status.show_sentence(said)

    def _settle(self) -> None:
        self._store.settle()

    def _undo(self) -> None:
        self._store.settle()
        self._store.undo()

    def _redo(self) -> None:
        self._store.redo()

    def _on_edited(self, text: str) -> None:
        self._telling.forget_notice()
        self._store.execute(ChangeScript(text, self._views.editor.breakpoints))

    def _on_change(self, change: Change) -> None:
        self._show_document(change.after)
        if not self.is_shown or change.after.source is not SourceKind.SCRIPT:
            return
        if self._script.recorded is None or change.before.script_spec() != change.after.script_spec():
            self._calm.start()

    def _show_document(self, document: Document) -> None:
        script, views = document.script, self._views
        views.editor.show_text(script.text)
        views.editor.show_breakpoints(script.breakpoints)
        views.editor.show_what_can_be_undone(can_undo=self._store.can_undo, can_redo=self._store.can_redo)
        views.watches.show_watches(script.watches)
        views.watches.show_every(script.every)
        self._script.show_breakpoints(script.breakpoints)

    def follow_now(self) -> None:
        """Has what was typed read at once."""
        self._calm.stop()
        self._follow()

    def _catch_up(self) -> None:
        if self._calm.isActive():
            self.follow_now()

    def _follow(self) -> None:
        self._script.show(self._store.document.script_spec())

    def _on_speed_chosen(self, statements_per_second: int | None) -> None:
        if self.is_shown:
            self._rate.forget()
            self._script.choose_pace(statements_per_second)

    def _on_sample_chosen(self, sample: int) -> None:
        watched = self._script.watched
        if self.is_shown and watched is not None:
            self._script.jump(watched.moment_of(sample))

    def _on_watch_asked(self, text: str) -> None:
        """Watches this as well, beside what is watched by itself."""
        watches, watched = self._store.document.script.watches, self._script.watched
        if not watches and watched is not None:
            watches = tuple(WatchChoice(found.text, found.plot) for found in watched.watches)
        if text not in {watch.text for watch in watches}:
            self._store.execute(ChangeWatches((*watches, WatchChoice(text))))

    def _on_return_asked(self) -> None:
        if self.is_shown:
            self._script.jump(self._script.last_step)

    def _on_began(self) -> None:
        self._executed = ExecutedLines()
        self._clock.ask()

    def _draw(self) -> None:
        recorded = self._script.recorded
        if not self.is_shown or recorded is None:
            return
        if recorded.trace is not self._traced:
            self._traced, self._executed = recorded.trace, ExecutedLines()
            self._views.transport.show_trace(recorded.trace)
        if recorded.watched is not self._plotted:
            self._plotted = recorded.watched
            self._views.plots.show_trajectory(recorded.watched)
        self._draw_places(recorded)
        self._draw_values(recorded)
        self._views.switches.show_pass(pass_at_hand(recorded, recorded.playhead))
        self._telling.tell()
        self._show_marks()

    def _draw_places(self, recorded: RecordedScript) -> None:
        views, trace, moment = self._views, recorded.trace, recorded.playhead
        self._executed.grow(trace.events.lines)
        event = trace.event(moment) if moment < len(trace) else None
        is_current = recorded.spec.text == self._store.document.script.text
        views.editor.show_executed(self._executed.at(moment) if is_current else frozenset())
        views.editor.show_place(event.line if event and is_current else None, is_again=bool(event and event.is_again))
        last = recorded.last_moment
        views.transport.show_end(recorded.end)
        views.transport.show_place(moment, last if last >= 0 else None)
        is_running = self._script.state is RunState.RUNNING
        views.band.show_place(moment, moment if is_running else last)
        views.status.show_rate(self._rate.reach(last) if is_running else None)

    def _draw_values(self, recorded: RecordedScript) -> None:
        views, trace, moment = self._views, recorded.trace, recorded.playhead
        views.variables.show_moment(trace, moment)
        views.output.show_moment(trace, moment)
        views.output.show_end(recorded.end)
        views.plots.show_ghost(None)
        # Nobody knows how long a script goes on; once it has ended its curves take the whole width.
        has_ended = recorded.end is not None
        views.plots.set_total_steps(max(len(recorded.watched) - 1, _FEWEST_SAMPLES) if has_ended else 0)
        views.plots.refresh()
        views.plots.show_playhead(recorded.watched.sample_at(moment))
        self._draw_watches(recorded)
        views.status.show_numbers(moment if recorded.last_moment >= 0 else None, last_loss(trace, moment), None)

    def _draw_watches(self, recorded: RecordedScript) -> None:
        watches, watched = self._views.watches, recorded.watched
        watches.show_found(watched.watches)
        watches.show_mistakes(recorded.mistakes)
        watches.show_looks({text: LOSS_LOOK if look is None else look for text, look in watched.colours.items()})
        watches.show_names(watchable(recorded.trace, recorded.playhead))

    def _show_marks(self) -> None:
        """Points out what is wrong, where it is something else than what is pointed out already."""
        recorded, text = self._script.recorded, self._store.document.script.text
        if recorded is None or recorded.spec.text != text:
            recorded = None  # what is told of another text has no place in this one
        hints = recorded.trace.hints if recorded else []
        told = (text, self._telling.refusals, recorded.end if recorded else None, len(hints))
        if told != self._told:
            self._told = told
            self._views.editor.show_marks(marks_of(text, self._telling.refusals, hints, told[2]))

    def _on_word_hovered(self, word: str, place: QPoint) -> None:
        recorded = self._script.recorded
        if self.is_shown and recorded is not None:
            told = variable_told(recorded.trace, recorded.playhead, word)
            if told:
                self._views.editor.show_value_tip(told, place)

    def _on_refused(self, refusals: tuple[Refusal, ...]) -> None:
        self._telling.refusals = refusals
        self._views.output.show_refusals(refusals)
        self._show_marks()
        if self._script.state is RunState.REFUSED:
            self._on_state(RunState.REFUSED)

    def _on_state(self, state: RunState) -> None:
        if not self.is_shown:
            return
        telling = self._telling
        self._views.transport.show_state(_TRANSPORT[state], telling.obstacle(state))
        self._views.plots.show_obstacle(telling.sentence(state) if state is RunState.REFUSED else "")
        telling.tell()
        self._clock.ask()
