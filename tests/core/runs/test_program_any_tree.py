"""Whatever is not refused before, runs to an end that can be told: an error of Python's, a refusal or a limit."""

import builtins

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.document.program_limits import Limits
from core.notation.program import parse_program
from core.notation.program_problem import ProgramRefusedError
from core.runs.program_run import ProgramSpec, run_to_end
from core.trajectory.program_end import EndKind, ProgramEnd
from tests.core.notation.tree_strategies import grafted, mutated, tree_texts
from tests.core.objective.program_strategies import programs
from tests.strategies import LAW

_TIGHT = Limits(
    statements=20_000,
    seconds=3.0,
    recursion=200,
    elements=100_000,
    digits=5_000,
    characters=100_000,
    items=20_000,
    printed=100_000,
)
_ERRORS = {name for name in dir(builtins) if name.endswith(("Error", "Exception", "Warning", "StopIteration"))}
_ERRORS |= {"LinAlgError", "AxisError", "ComplexWarning", "OutOfMemoryError", "GradcheckError"}


@settings(LAW, max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.one_of(tree_texts(), mutated(programs(most=8)), grafted(programs(most=8))))
def test_that_whatever_is_run_comes_to_an_end_that_can_be_told(text: str) -> None:
    try:
        program = parse_program(text)
    except ProgramRefusedError:
        return
    printed: list[str] = []
    end = run_to_end(ProgramSpec(program, limits=_TIGHT), printed.append)
    assert _can_be_told(end, text)
    assert sum(map(len, printed)) <= 2 * _TIGHT.printed


def _can_be_told(end: ProgramEnd, text: str) -> bool:
    if end.kind is EndKind.DONE:
        return end.line is None
    is_an_error = end.kind is not EndKind.ERROR or end.error.rpartition(".")[2] in _ERRORS
    last_line = 1 + sum(map(text.count, ("\n", "\r", "\f")))
    return is_an_error and end.line is not None and 1 <= end.line <= last_line and bool(end.sentence())
