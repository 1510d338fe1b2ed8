"""A run without a window: its rows go to a CSV file as they are made, a summary goes to standard error."""

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import numpy as np

from core.document.run_spec import RunSpec
from core.notation.caret import marked
from core.notation.problem import NotationError
from core.optimizers.settings import SettingsError
from core.runs.command_line import close_standard_output, tell
from core.runs.interruption import Interruption
from core.runs.preparation import StartError, prepare
from core.runs.progress_bar import ProgressBar
from core.runs.session import Run
from core.runs.stopping import Stop, StopReason
from core.storage.trajectory_csv import AmbiguousHeadingError, CsvFile, csv_file
from core.storage.write_refusal import CannotWriteError
from core.trajectory.step_record import StepRecord, gradient_norm
from core.trajectory.trajectory import Trajectory

_ROWS = 4096
"""Rows that are kept before they are written: some hundred kilobytes, however long the run."""

_MOST_SHOWN = 6
"""Numbers of the last step that the summary shows."""

EXIT_CODES = {
    StopReason.FINISHED: 0,
    StopReason.CONVERGED: 0,
    StopReason.DIVERGED: 3,
    StopReason.REFUSED: 3,
    StopReason.CANCELLED: 130,
}


def run_headless(spec: RunSpec, target: str | None) -> int:
    """Makes a run and writes its trajectory.

    Args:
        spec: the run.
        target: the CSV's path; ``-`` is standard output, None is nowhere.

    Returns:
        The exit code: 0 done, 2 bad input or a target that cannot be written, 3 diverged, 130 interrupted.
    """
    try:
        run = prepare(spec)
        for note in run.notes:
            tell(note)
        # Opening the target comes first: what hours of running would not change is refused before them.
        with _opened(target, run) as file:
            return _make(run, file)
    except StartError as error:
        tell(f"The start value of {error.parameter}: {marked(error.problem, error.text)}")
    except NotationError as error:
        tell(marked(error.problem, spec.formula))
    except (SettingsError, AmbiguousHeadingError) as error:
        tell(str(error))
    except CannotWriteError as error:
        tell(str(error))
        if target == "-":
            close_standard_output()
    return 2


def _opened(target: str | None, run: Run) -> AbstractContextManager[CsvFile | None]:
    if target is None:
        return nullcontext()
    return csv_file(sys.stdout.buffer if target == "-" else Path(target), run.layout)


def _make(run: Run, file: CsvFile | None) -> int:
    bar = ProgressBar(run.spec.steps)
    try:
        stop, last = _descend(run, file, bar)
    finally:
        bar.clear()
    tell(stop.sentence())
    if last is not None:
        tell(_summary(run, last, bar.seconds))
    return EXIT_CODES[stop.reason]


def _descend(run: Run, file: CsvFile | None, bar: ProgressBar) -> tuple[Stop, StepRecord | None]:
    session, last = run.records(), None
    rows = Trajectory(run.layout, run.spec.dtype)
    with Interruption() as interruption:
        while True:
            try:
                last = next(session)
            except StopIteration as end:
                stop: Stop = end.value
                break
            rows.append(last)
            bar.reach(last.step)
            if len(rows) == _ROWS:
                rows = _handed_over(rows, file)
            if interruption.is_noted:
                stop = Stop(StopReason.CANCELLED, last.step)
                break
    _handed_over(rows, file)
    return stop, last


def _handed_over(rows: Trajectory, file: CsvFile | None) -> Trajectory:
    """Writes rows, and gives an empty trajectory for those that follow."""
    if file is not None:
        file.write(rows)
    return Trajectory(rows.layout, rows.dtype, first_step=rows.stop_step)


def _summary(run: Run, last: StepRecord, seconds: float) -> str:
    headings = ["loss", *run.layout.parameter_headings()]
    values = [last.loss, *last.parameters]
    shortest = np.dtype(run.spec.dtype.value).type
    shown = [f"{heading} = {shortest(value)!s}" for heading, value in zip(headings, values, strict=True)]
    rest = f", and {len(shown) - _MOST_SHOWN} more" if len(shown) > _MOST_SHOWN else ""
    norm = f"{gradient_norm(last, run.layout):.4g}"
    rate = f"{(last.step + 1) / max(seconds, 1e-9):,.0f} steps/s"
    return f"{', '.join(shown[:_MOST_SHOWN])}{rest}; norm of the gradient {norm}; {seconds:.2f} s, {rate}."
