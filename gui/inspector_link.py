"""The inspector joined with what is opened, an iteration of the formula's run or a pass of the script's."""

from msgspec import structs
from PySide6.QtCore import QObject

from core.document.commands import ChangeZeroGrad
from core.document.script import SourceKind
from core.document.store import Change, Store
from core.messages import Sentence
from core.trajectory.iteration_trace import IterationTrace
from gui.inspector_stop import InspectorStop
from gui.models.run_state import RunState
from gui.models.script_pass import ScriptPass
from gui.opened_iteration import OpenedIteration
from gui.opened_pass import ShownPass
from gui.run_control import RunControl
from gui.translation import told
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel


class InspectorLink(QObject):
    """Shows what belongs to the source that is shown: the iteration at the playhead, or the pass.

    Attributes:
        stop: which stop of it is shown, in all views.
    """

    def __init__(
        self,
        store: Store,
        run: RunControl,
        opened: OpenedIteration,
        views: tuple[InspectorPanel, GraphPanel],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._run = run
        self._opened = opened
        self._passes: ShownPass | None = None
        self._panel = views[0]
        self._source = SourceKind.FORMULA
        self._is_wanted = False
        self.stop = InspectorStop(*views, self)
        self._connect()
        self._panel.switches.show_zero_grad(is_zeroed=store.document.zero_grad)

    def join_script(self, passes: ShownPass) -> None:
        """Shows the passes of a script's run as well, once :meth:`show_source` says that it is shown."""
        self._passes = passes
        passes.opened.connect(self._on_pass_opened)
        passes.refused.connect(self._on_pass_refused)
        passes.placed.connect(self._on_pass_placed)
        passes.fell_behind.connect(self._tell_behind)

    def show_source(self, source: SourceKind) -> None:
        """Shows what is opened of this source from now on; of the other one nothing is opened meanwhile."""
        if source is self._source:
            return
        self._source = source
        self.want(self._is_wanted)
        if source is SourceKind.SCRIPT:
            self._on_pass_opened(None if self._passes is None else self._passes.shown)
        else:
            self._on_opened(self._opened.trace)
        self._tell_behind()

    def want(self, is_wanted: bool) -> None:  # noqa: FBT001 (a slot)
        """Opens what is looked at from now on, or nothing any more."""
        self._is_wanted = is_wanted
        self._opened.want(is_wanted and self._source is SourceKind.FORMULA)
        if self._passes is not None:
            self._passes.want(is_wanted and self._source is SourceKind.SCRIPT)

    def previous_substep(self) -> None:
        """Goes to the stop before."""
        self._panel.sheet.back()

    def next_substep(self) -> None:
        """Goes to the next stop."""
        self._panel.sheet.into()

    def previous_chapter(self) -> None:
        """Goes to the start of the chapter, or of the one before."""
        self._panel.sheet.previous_chapter()

    def next_chapter(self) -> None:
        """Goes to the start of the next chapter."""
        self._panel.sheet.next_chapter()

    def _connect(self) -> None:
        panel = self._panel
        self._store.subscribe(self._on_change)
        self._opened.opened.connect(self._on_opened)
        self._opened.opened.connect(self._tell_behind)
        self._run.playhead_moved.connect(self._tell_behind)
        self._run.state_changed.connect(self._tell_behind)
        self._opened.refused.connect(self._on_refused)
        panel.iteration_asked.connect(self._on_iteration_asked)
        panel.zero_grad_edited.connect(lambda is_zeroed: self._store.execute(ChangeZeroGrad(is_zeroed)))
        panel.inspection_edited.connect(self._opened.choose)

    def _on_change(self, change: Change) -> None:
        self._panel.switches.show_zero_grad(is_zeroed=change.after.zero_grad)
        inspection = self._opened.inspection
        if change.before.formula != change.after.formula and inspection.retained:
            # They are places in the formula that was there before.
            self._opened.choose(structs.replace(inspection, retained=()))

    def _on_opened(self, trace: IterationTrace | None) -> None:
        if self._source is not SourceKind.FORMULA:
            return
        if trace is None:
            self.stop.show_nothing()
        else:
            self.stop.show_opened(trace)

    def _on_refused(self, sentence: Sentence) -> None:
        if self._source is SourceKind.FORMULA:
            self.stop.show_nothing(told(sentence))

    def _on_pass_opened(self, opened: ScriptPass | None) -> None:
        if self._source is not SourceKind.SCRIPT or self._passes is None:
            return
        if opened is None:
            self.stop.show_nothing(is_script=True)
        else:
            self.stop.show_opened(opened, self._passes.place)

    def _on_pass_refused(self, text: str) -> None:
        if self._source is SourceKind.SCRIPT:
            self.stop.show_nothing(text, is_script=True)

    def _on_pass_placed(self) -> None:
        if self._source is SourceKind.SCRIPT and self._passes is not None:
            self._panel.show_place(self._passes.place)

    def _tell_behind(self, *_: object) -> None:
        """While a run goes at full speed nothing is opened: then what is shown is not where the playhead is."""
        is_script, run = self._source is SourceKind.SCRIPT, self._run
        trace = None if is_script else self._opened.trace
        is_racing = run.state is RunState.RUNNING and run.pace is None
        is_behind = is_racing and trace is not None and trace.step != run.playhead
        self._panel.show_behind(trace.step if is_behind and trace is not None else None)
        self._panel.show_pass_behind(is_behind=is_script and self._passes is not None and self._passes.is_behind)

    def _on_iteration_asked(self, direction: int) -> None:
        if self._source is SourceKind.SCRIPT:
            if self._passes is not None:
                self._passes.go(direction)
        elif direction > 0:
            self._run.step()
        else:
            self._run.jump(self._run.playhead - 1)
