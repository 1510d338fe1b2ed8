"""Scripts that are really run and recorded, for the views of a script's run."""

from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_trace import Printed, ProgramTrace, TraceBatch
from tests.core.runs.running import spec_of


def recorded(text: str) -> tuple[ProgramTrace, ProgramEnd]:
    """The trace of a script, and how it ended; warnings are pieces of its output."""
    trace, recorder, warnings = ProgramTrace(), Recorder(), list[Printed]()

    def warn(category: str, said: str, /) -> None:
        warnings.append(Printed(recorder.events, said, category))

    run = ProgramRun(spec_of(text), recorder.printed, warn=warn, weave=recorder.weave(), on_built=recorder.start)
    end = run.go_on()
    assert end is not None
    batch = recorder.take()
    pieces = sorted((*batch.printed, *warnings), key=lambda piece: piece.moment)
    trace.append(
        TraceBatch(batch.events, batch.changes, tuple(pieces), batch.calls, batch.left, batch.passes, batch.hints)
    )
    return trace, end
