"""Where in a program an error was raised: noted on its way out, so that what goes well costs nothing."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from core.objective.program.frames import Evaluate, Frame, Run, Signal
from core.objective.program.machine import Machine

_PLACE = "_gradstep_line"


def line_of(error: BaseException) -> int | None:
    """The line at which an error was raised; None where it came from outside the program."""
    return error.__dict__.get(_PLACE)


def note(error: BaseException, line: int) -> None:
    """Notes a line on an error that has none yet: the innermost one comes first."""
    error.__dict__.setdefault(_PLACE, line)


def located(evaluate: Evaluate, line: int) -> Evaluate:
    """An expression that stands on another line than the statement that it belongs to."""

    def run(frame: Frame) -> Any:
        try:
            return evaluate(frame)
        except BaseException as error:
            note(error, line)
            raise

    return run


def block(statements: Sequence[tuple[Run, int]], machine: Machine) -> Run:
    """Statements one behind the other, each with its line; they are counted before they run."""
    if len(statements) == 1:
        return _single(*statements[0], machine)
    runs = tuple(run for run, _ in statements)
    lines: Mapping[Callable[..., Any], int] = dict(statements)
    count = len(runs)

    def run_all(frame: Frame) -> Signal | None:
        machine.fuel -= count
        run = runs[0]
        try:
            if machine.fuel < 0:
                machine.look()
            for run in runs:
                signal = run(frame)
                if signal is not None and type(signal) is Signal:
                    return signal
        except BaseException as error:
            note(error, lines[run])
            raise
        return None

    return run_all


def _single(run: Run, line: int, machine: Machine) -> Run:
    def run_it(frame: Frame) -> Signal | None:
        machine.fuel -= 1
        try:
            if machine.fuel < 0:
                machine.look()
            signal = run(frame)
        except BaseException as error:
            note(error, line)
            raise
        return signal if type(signal) is Signal else None

    return run_it
