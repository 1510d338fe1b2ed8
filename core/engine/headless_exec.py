"""A script without a window: it runs in a process of its own, watched by this one, which never imports torch."""

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from core.channel.frames import Frames, framed
from core.document.program_limits import LimitKind, Limits
from core.document.script import Every, PlotRole
from core.engine.program_messages import Begun, Ended, Execute, Output, Sampled, Told, Warned, told_of
from core.notation.explanations import explained
from core.notation.program import Program, parse_program
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import Watch
from core.storage.program_file import read_program
from core.storage.program_refusal import Unreadable
from core.storage.trajectory_csv import AmbiguousHeadingError
from core.storage.watched_csv import write_watched
from core.storage.write_refusal import CannotWriteError
from core.trajectory.program_end import EndKind, ProgramEnd
from core.trajectory.watched import FoundWatch
from core.trajectory.watched_trajectory import WatchedTrajectory

_GRACE = 3.0
"""Seconds beyond its own limit after which a script that says nothing any more is ended with its process."""

_LONGEST_WAIT = 3_600.0
"""Seconds at a stretch: the system does not take any number."""

_EXIT_CODES = {EndKind.DONE: 0, EndKind.ERROR: 1, EndKind.LIMIT: 2, EndKind.REFUSED: 2, EndKind.CANCELLED: 130}


@dataclass(frozen=True, slots=True)
class Execution:
    """What is to be done.

    Attributes:
        path: of the script, as it was typed.
        limits: what it may use.
        seed: of its random numbers.
        watches: what is sampled.
        every: when; None is once a loop's turn, or after every statement where there is no loop.
        csv: where the samples go; ``-`` is standard output, None is nowhere.
    """

    path: str
    limits: Limits
    seed: int = 0
    watches: tuple[Watch, ...] = ()
    every: Every | None = None
    csv: str | None = None


def execute_headless(execution: Execution) -> int:
    """Runs a script.

    Returns:
        The exit code: 0 done; 1 an error that the script did not catch; 2 a file that cannot be read, a script that is
        refused or wanted more than it may have, or a target that cannot be written; 130 interrupted.
    """
    try:
        text = read_program(Path(execution.path)).text
        program = parse_program(text)
    except Unreadable as error:
        _tell(str(error))
        return 2
    except ProgramRefusedError as error:
        _tell_refusals(execution.path, error)
        return 2
    with _Child(_command(execution, program)) as child:
        return _Session(execution, program).follow(child)


def _command(execution: Execution, program: Program) -> Execute:
    watches = tuple(watch.text for watch in execution.watches)
    return Execute(0, program.text, execution.seed, execution.limits, watches, _every(execution, program))


def _every(execution: Execution, program: Program) -> Every:
    return execution.every or (Every.ITERATION if program.has_loop else Every.STATEMENT)


class _Child:
    """The process that runs the script; gone when the ``with`` block ends, however that is."""

    def __init__(self, command: Execute) -> None:
        self._command = command
        self.seconds = command.limits.seconds

    def __enter__(self) -> "_Child":
        self._process = subprocess.Popen(
            [sys.executable, "-m", "core.engine.execution"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()

    def answers(self) -> Iterator[Told | None]:
        """What it says; None where it has been silent too long. Ends when it has ended."""
        assert self._process.stdin is not None  # noqa: S101
        assert self._process.stdout is not None  # noqa: S101
        self._process.stdin.write(framed(self._command))
        self._process.stdin.flush()
        frames, descriptor = Frames(), self._process.stdout.fileno()
        with selectors.DefaultSelector() as selector:
            selector.register(descriptor, selectors.EVENT_READ)
            deadline = float("inf")
            while True:
                ready = selector.select(min(max(deadline - time.monotonic(), 0), _LONGEST_WAIT))
                if not ready and time.monotonic() < deadline:
                    continue
                if not ready:
                    yield None
                    return
                received = os.read(descriptor, 65536)
                if not received:
                    return
                for answer in map(told_of, frames.take(received)):
                    if isinstance(answer, Begun):
                        deadline = time.monotonic() + self.seconds + _GRACE
                    yield answer

    def how_it_ended(self) -> str:
        """A word about a process that ended without a farewell."""
        code = self._process.wait()
        return f"by signal {-code}" if code < 0 else f"with code {code}"


class _Session:
    """Tells what a script says."""

    def __init__(self, execution: Execution, program: Program) -> None:
        self._execution = execution
        self._program = program
        self._watched = WatchedTrajectory(_every(execution, program))
        self._watched.extend([FoundWatch(watch.text, PlotRole.PARAMETERS) for watch in execution.watches], ())

    def follow(self, child: _Child) -> int:
        """Until its end; gives the exit code."""
        for answer in child.answers():
            match answer:
                case None:
                    end = ProgramEnd(EndKind.LIMIT, text=LimitKind.SECONDS.value.format(limit=f"{child.seconds:g}"))
                    return self._ended(end, {})
                case Output(text=text):
                    _print(text, sys.stderr if self._execution.csv == "-" else sys.stdout)
                case Warned(category=category, text=text):
                    _tell(f"{self._execution.path}: {category}: {text}")
                    self._explain(f"{category}: {text}")
                case Sampled(samples=samples):
                    self._watched.extend((), samples)
                case Ended(end=end, mistakes=mistakes, hints=hints):
                    for line, hint in hints:
                        _tell(f"{self._where(line)}: Hint: {hint.value}")
                    return self._ended(end, mistakes)
        _tell(f"{self._execution.path}: The process that ran the script ended {child.how_it_ended()}.")
        return 2

    def _ended(self, end: ProgramEnd, mistakes: dict[str, str]) -> int:
        for watch, mistake in mistakes.items():
            _tell(f"The watch {watch} has gaps: {mistake}")
        code = _EXIT_CODES[end.kind]
        if end.refusals:
            _tell_refusals(self._execution.path, ProgramRefusedError(end.refusals))
        elif end.kind is not EndKind.DONE:
            _tell(f"{self._where(end.line)}: {end.sentence()}")
            if end.kind is EndKind.ERROR:
                self._explain(end.sentence())
        return self._write_csv() or code

    def _where(self, line: int | None) -> str:
        return self._execution.path if line is None else f"{self._execution.path}:{line}"

    def _explain(self, message: str) -> None:
        explanation = explained(message)
        if explanation is not None:
            _tell(f"  {explanation.value}")

    def _write_csv(self) -> int:
        target = self._execution.csv
        if target is None:
            return 0
        try:
            write_watched(sys.stdout.buffer if target == "-" else Path(target), self._watched)
        except (CannotWriteError, AmbiguousHeadingError) as error:
            _tell(str(error))
            return 2
        return 0


def _tell_refusals(path: str, error: ProgramRefusedError) -> None:
    for refusal in error.refusals:
        _tell(f"{path}:{refusal.place.line}:{refusal.place.column + 1}: {refusal.sentence()}")


def _print(text: str, stream: TextIO | None) -> None:
    if stream is not None:  # closed from the start: Python prints nothing then
        stream.buffer.write(text.encode())
        stream.buffer.flush()


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 (this is what a command line talks through)
