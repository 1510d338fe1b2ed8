"""A script that the window watches: run in slices of time, written down, and stopped at an event."""

import torch

from core.document.program_limits import Limits
from core.document.watch_rules import rules_of
from core.engine.progress import FIRST_FRAME, FRAME
from core.messages import AdvanceScript, PrepareScript
from core.notation.program import Program, parse_program
from core.objective.program.second_look import look_again
from core.objective.program.world import World, world
from core.runs.program_pending import Pending, Recorded
from core.runs.program_run import ProgramRun, ProgramSpec
from core.runs.watched_recording import WatchedRecording
from core.trajectory.program_end import ProgramEnd

LIMITS = Limits(seconds=3_600)
"""What a script may use in the window, where its time does not count while it is paused."""

THREADS = torch.get_num_threads()
"""As many as plain PyTorch takes; runs of formulas take one, and set it for the process."""


def read_script(text: str) -> Program:
    """A script that may be run.

    Raises:
        ProgramRefusedError: with everything for which it is not, also what only PyTorch itself knows.
    """
    program = parse_program(text)
    look_again(program)
    return program


class ScriptInProgress:
    """A script with a target.

    Args:
        program: the text that is run, read.
        command: that asks for it, and says what need not be told.

    Attributes:
        request: the number of the request that it answers.
        spec: what is needed to run it once more.
        every: when there is a sample.
        pass_lines: of the statements that ask for a backward pass.
        goal: how far it is to go.
        is_advancing: whether there is anything to run now.
    """

    def __init__(self, program: Program, command: PrepareScript) -> None:
        self.request = command.request
        self.spec = ProgramSpec(program, command.spec.seed, LIMITS, THREADS)
        self.is_advancing = False
        self._command = command
        self._recording = recording = WatchedRecording(program, command.spec)
        self.every = recording.every
        self.pass_lines = rules_of(program).pass_lines
        self._recorder = recorder = recording.recorder
        self._run = ProgramRun(
            self.spec, recorder.printed, recorder.warned, weave=recording.weave(), on_built=recording.start
        )
        recorder.stop = self._look
        self.goal = AdvanceScript(command.request, 0)
        self._is_there = False
        self._world: World | None = None

    @property
    def end(self) -> ProgramEnd | None:
        """How it ended, if it has."""
        return self._run.end

    def advance(self, goal: AdvanceScript) -> None:
        """Has it run until so many events have begun, or one that is asked for; the last of them does not work yet."""
        self.goal = goal
        is_looking = bool(goal.lines) or goal.depth is not None
        self._recorder.stops_at = 1 if is_looking else goal.events
        self._is_there = self._recorder.events >= goal.events
        self.is_advancing = self.end is None and not self._is_there

    def pause(self) -> None:
        """Has it run no further."""
        self.is_advancing = False

    def run_frame(self) -> Recorded:
        """Runs for a frame's time; gives what became whole meanwhile."""
        seconds = FRAME
        if self._world is None:
            self._world = world()
            torch.set_warn_always(True)  # so that each run is warned alike
            seconds = FIRST_FRAME
        self._run.go_on(seconds)
        if self.end is not None or self._is_there:
            self.is_advancing = False
        return self._told()

    def _look(self) -> None:
        """Called by the script's thread where it may be to stop, at every event while one is looked for."""
        goal, recorder = self.goal, self._recorder
        is_deep = goal.depth is None or recorder.depth > goal.depth
        if recorder.events >= goal.events or recorder.line in goal.lines or not is_deep:
            self._is_there = True
            self._run.end_slice()

    def stop(self) -> Recorded:
        """Ends it where it is; gives the rest."""
        self.is_advancing = False
        self._run.cancel()
        return self._told()

    def _told(self) -> Recorded:
        if self.end is None:
            pending = self._recorder.take_whole()
        else:
            pending = self._recorder.take_all()
            self._put_back()
        return self._unknown(pending).recorded()

    def _unknown(self, pending: Pending) -> Pending:
        return pending.without(self._command.known, is_sampled_anew=self._command.is_sampled_anew)

    def _put_back(self) -> None:
        """Makes the process as it was before the script, so that no formula is any different."""
        if self._world is not None:
            self._world.put_back()
            self._world = None
