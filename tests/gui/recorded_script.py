"""Scripts that are really run and recorded, for the views of a script's run."""

from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_trace import ProgramTrace
from tests.core.runs.running import spec_of


def recorded(text: str) -> tuple[ProgramTrace, ProgramEnd]:
    """The trace of a script, and how it ended; warnings are pieces of its output."""
    trace, recorder = ProgramTrace(), Recorder()
    run = ProgramRun(
        spec_of(text), recorder.printed, warn=recorder.warned, weave=recorder.weave(), on_built=recorder.start
    )
    end = run.go_on()
    assert end is not None
    trace.append(recorder.take())
    return trace, end
