"""How the tests run a script."""

from core.document.program_limits import Limits
from core.notation.program import parse_program
from core.runs.program_run import ProgramRun, ProgramSpec, run_to_end
from core.trajectory.program_end import ProgramEnd


def spec_of(text: str, limits: Limits | None = None, seed: int = 0) -> ProgramSpec:
    """What is run of a text."""
    return ProgramSpec(parse_program(text), seed, limits or Limits())


def run(text: str, limits: Limits | None = None, seed: int = 0) -> tuple[ProgramEnd, str]:
    """How a text ends, and what it prints."""
    printed: list[str] = []
    end = run_to_end(spec_of(text, limits, seed), printed.append)
    return end, "".join(printed)


def run_in_slices(text: str, seconds: float = 0.0) -> tuple[int, ProgramEnd, str]:
    """The same, a slice of time after the other; tells how many there were."""
    printed: list[str] = []
    a_run = ProgramRun(spec_of(text), printed.append)
    slices = 1
    while (end := a_run.go_on(seconds)) is None:
        slices += 1
    return slices, end, "".join(printed)
