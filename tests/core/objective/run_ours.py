"""How a script is run by ours, for the comparison with real Python: the one place that is bound to it."""

from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.runs.program_run import ProgramSpec, run_to_end
from core.trajectory.program_end import EndKind
from tests.core.objective.differential import Outcome


def run_ours(text: str) -> Outcome:
    """What ours makes of a script; a refusal or a limit is an error that Python does not have."""
    printed: list[str] = []
    try:
        end = run_to_end(ProgramSpec(parse_program(text)), printed.append)
    except ProgramRefusedError as error:
        refusal = error.refusals[0]
        return Outcome("", f"refused: {refusal.sentence()}", refusal.place.line)
    if end.kind is EndKind.DONE:
        return Outcome("".join(printed))
    told = end.sentence() if end.kind is EndKind.ERROR else f"{end.kind.name}: {end.text}"
    return Outcome("".join(printed), told, end.line)
