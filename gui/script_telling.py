"""What is said of a script's run at the foot of the window: what it does, how it ended, what stands in its way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.notation.program_problem import Refusal
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_goal import GoalKind
from gui.engine_process import Loss
from gui.models.run_state import RunState
from gui.script_control import ScriptControl
from gui.translation import sentence, translated


class ScriptTelling(QObject):
    """Finds the sentence of the moment.

    Attributes:
        refusals: for which the script is not run.

    Signals:
        said: with a sentence, where it is another one than before.
    """

    said = Signal(str)

    def __init__(self, script: ScriptControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._script = script
        self._notice: Callable[[], str] = str
        self._noticed_at = 0
        self._latest = ""
        self.refusals: tuple[Refusal, ...] = ()
        script.missed.connect(lambda kind: self.notice(lambda: self._missed_sentence(kind)))
        script.troubled.connect(lambda trouble: self.notice(lambda: self._trouble_sentence(trouble)))

    def tell(self) -> None:
        """Says what there is to say now."""
        state = self._script.state
        # What was said once is not said any more where the run went on.
        if state is RunState.RUNNING or self._script.playhead != self._noticed_at:
            self._notice = str
        told = self.sentence(state)
        if told != self._latest:
            self._latest = told
            self.said.emit(told)

    def notice(self, tell: Callable[[], str]) -> None:
        """Says something once, such as where the script came from, until the run goes on or the script is changed."""
        self._notice, self._noticed_at = tell, self._script.playhead
        self.tell()

    def forget_notice(self) -> None:
        """The script was changed."""
        self._notice = str

    def forget(self) -> None:
        """Something else has been said meanwhile."""
        self._latest = ""

    def sentence(self, state: RunState) -> str:
        """What is said in a state."""
        if state is RunState.RUNNING:
            return self.tr("Running.")
        if state in {RunState.REFUSED, RunState.ABSENT}:
            return self.obstacle(state) or self._notice()
        return self._notice() or self.obstacle(state) or self._place_sentence(state)

    def obstacle(self, state: RunState) -> str:
        """Why nothing can be run; nothing where something can."""
        match state:
            case RunState.ABSENT:
                return self.tr("PyTorch's process cannot be started, so nothing can be run. Editing and saving go on.")
            case RunState.STARTING:
                return self.tr("PyTorch is starting…")
            case RunState.REFUSED if self.refusals:
                first = self.refusals[0]
                said = self.tr("Line {line}: {sentence}")
                return said.format(line=first.place.line, sentence=sentence(first))
            case RunState.REFUSED if self._script.recorded is not None and self._script.recorded.is_empty:
                return self.tr("There is nothing to run yet: type or paste a script, or open one.")
        return ""

    def _place_sentence(self, state: RunState) -> str:
        end = self._script.recorded.end if self._script.recorded is not None else None
        if state is RunState.ENDED and end is not None:
            return self._end_sentence(end)
        if state is RunState.PAUSED:
            is_begun = self._script.playhead > 0
            return self.tr("Paused.") if is_begun else self.tr("Ready: step through it, or run.")
        return ""

    def _end_sentence(self, end: ProgramEnd) -> str:
        if end.line is None:
            return translated(end.kind)
        return self.tr("{sentence} Line {line}.").format(sentence=translated(end.kind), line=end.line)

    def _missed_sentence(self, kind: GoalKind) -> str:
        match kind:
            case GoalKind.LINE:
                return self.tr("The script did not come to that line any more.")
            case GoalKind.BACKWARD:
                return self.tr("There was no other backward().")
            case GoalKind.PREVIOUS_BACKWARD:
                return self.tr("There is no backward() before this.")
        return self.tr("There is no such place.")

    def _trouble_sentence(self, trouble: Loss | str) -> str:
        if trouble is Loss.REPEATED:
            return self.tr("PyTorch's process does not get past this. Change the script to go on.")
        return translated(trouble) if isinstance(trouble, Loss) else trouble
