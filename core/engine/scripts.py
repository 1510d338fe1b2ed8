"""What the engine does with scripts: one at a time, and of that one at most one pass that is being opened."""

from core.channel.outbox import Outbox
from core.engine.pass_opening import OpeningInProgress
from core.engine.script_in_progress import ScriptInProgress, read_script
from core.messages import (
    AdvanceScript,
    OpenPass,
    PassNotOpened,
    Paused,
    PrepareScript,
    ScriptEnded,
    ScriptPrepared,
    ScriptRefused,
    StopScript,
    Traced,
)
from core.notation.program_problem import ProgramRefusedError
from core.runs.program_pending import Recorded


class Scripts:
    """Obeys what the window asks of a script, and works on it a slice of time at once.

    Args:
        outbox: where answers go.
    """

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._script: ScriptInProgress | None = None
        self._opening: OpeningInProgress | None = None

    @property
    def is_busy(self) -> bool:
        """Whether there is anything to work on now."""
        return self._opening is not None or (self._script is not None and self._script.is_advancing)

    def prepare(self, command: PrepareScript) -> None:
        """Takes another script in the place of the one that is there."""
        self.forget()
        try:
            program = read_script(command.spec.text)
        except ProgramRefusedError as error:
            self._outbox.send(ScriptRefused(command.request, error.refusals))
            return
        self._script = ScriptInProgress(program, command)
        self._outbox.send(ScriptPrepared(command.request, self._script.every, self._script.pass_lines))

    def advance(self, command: AdvanceScript) -> None:
        """Lets the script of the request go on; answers at once where there is nothing to run."""
        self.give_up_opening()
        script = self._of(command.request)
        if script is None:
            return
        script.advance(command)
        if not script.is_advancing:
            self._tell_where_it_is(script)

    def pause(self, request: int) -> None:
        """Pauses the script of the request, and gives up what is being opened."""
        self.give_up_opening()
        script = self._of(request)
        if script is not None:
            script.pause()

    def stop(self, command: StopScript) -> None:
        """Ends the script of the request; its passes can still be opened."""
        self.give_up_opening()
        script = self._of(command.request)
        if script is not None:
            self._tell(script, script.stop())
            self._tell_where_it_is(script)

    def open(self, command: OpenPass) -> None:
        """Begins to open a pass; the script waits meanwhile."""
        self.give_up_opening()
        script = self._of(command.run)
        if script is None:
            self._outbox.send(PassNotOpened(command.request))
        else:
            self._opening = OpeningInProgress(command.request, script.spec, command.number)

    def give_up_opening(self) -> None:
        """Opens no pass any more, and says so."""
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.give_up()
            self._outbox.send(PassNotOpened(opening.request))

    def forget(self) -> None:
        """Ends the script that is there; nobody hears of it any more."""
        self.give_up_opening()
        script, self._script = self._script, None
        if script is not None:
            script.stop()

    def work(self) -> None:
        """Works for a slice of time."""
        if self._opening is not None:
            answer = self._opening.open_frame()
            if answer is not None:
                self._opening = None
                self._outbox.send(answer)
        elif self._script is not None and self._script.is_advancing:
            self._tell(self._script, self._script.run_frame())
            if not self._script.is_advancing:
                self._tell_where_it_is(self._script)

    def _of(self, request: int) -> ScriptInProgress | None:
        return self._script if self._script is not None and self._script.request == request else None

    def _tell(self, script: ScriptInProgress, recorded: Recorded) -> None:
        if not recorded.is_empty:
            told = recorded.batch, recorded.watches, recorded.samples, recorded.mistakes
            self._outbox.send(Traced(script.request, *told))

    def _tell_where_it_is(self, script: ScriptInProgress) -> None:
        """It has ended, or else it waits."""
        end = script.end
        self._outbox.send(
            Paused(script.request, script.goal.number) if end is None else ScriptEnded(script.request, end)
        )
