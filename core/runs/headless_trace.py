"""One iteration taken apart without a window: an aligned table, or JSON, on standard output."""

import json
import sys

from core.document.run_spec import RunSpec
from core.notation.caret import marked
from core.notation.problem import NotationError
from core.objective.refusal import reason_of
from core.optimizers.settings import SettingsError
from core.runs.command_line import close_standard_output, tell
from core.runs.inspection import inspect
from core.runs.preparation import StartError, prepare
from core.runs.session import Run
from core.runs.stopping import Stop
from core.storage.whole_file import written_whole
from core.storage.write_refusal import CannotWriteError
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.trace_json import trace_content
from core.trajectory.trace_table import trace_table

EXIT_ENDED = 3


def trace_headless(spec: RunSpec, *, create_graph: bool, as_json: bool) -> int:
    """Opens the last iteration of a run, and prints what happens in it.

    Args:
        spec: the run; its number of steps says which iteration is opened.
        create_graph: whether the gradients are differentiated once more.
        as_json: JSON with every bit in place of a table.

    Returns:
        The exit code: 0 done, 2 bad input, 3 the run ended before that iteration.
    """
    try:
        run = prepare(spec)
        for note in run.notes:
            tell(note)
        trace = inspect(run, spec.steps, inspection=Inspection(create_graph=create_graph))
    except StartError as error:
        return _refused(f"The start value of {error.parameter}: {marked(error.problem, error.text)}")
    except NotationError as error:
        return _refused(marked(error.problem, spec.formula))
    except SettingsError as error:
        return _refused(str(error))
    except IndexError:
        tell(f"There is no iteration {spec.steps}. {_end(run).sentence()}")
        return EXIT_ENDED
    except RuntimeError as complaint:
        tell(f"PyTorch refuses iteration {spec.steps}: {reason_of(complaint)}.")
        return EXIT_ENDED
    return _written(_as_text(trace, as_json=as_json))


def _written(text: str) -> int:
    """Writes to standard output, in UTF-8 whatever the terminal's language is, as a run writes its rows."""
    try:
        with written_whole(sys.stdout.buffer) as output:
            output.write(f"{text}\n".encode())
    except CannotWriteError as error:
        close_standard_output()
        return _refused(str(error))
    return 0


def _as_text(trace: IterationTrace, *, as_json: bool) -> str:
    return json.dumps(trace_content(trace), ensure_ascii=False, indent=1) if as_json else trace_table(trace)


def _end(run: Run) -> Stop:
    """Why a run ended, found by making it."""
    session = run.records()
    while True:
        try:
            next(session)
        except StopIteration as end:
            stop: Stop = end.value
            return stop


def _refused(sentence: str) -> int:
    tell(sentence)
    return 2
