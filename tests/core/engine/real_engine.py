"""An engine in a process of its own, spoken to as the window does."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.channel.frames import Frames, framed
from core.messages import Answer, Command, Ready, answer_of

ROOT = Path(__file__).parents[3]


class RealEngine:
    """One process.

    Args:
        process: that was started.
    """

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._answers = self._read()
        assert isinstance(next(self._answers), Ready)

    def send(self, *commands: Command) -> None:
        """Sends commands."""
        assert self._process.stdin is not None
        for command in commands:
            self._process.stdin.write(framed(command))
        self._process.stdin.flush()

    def until(self, kind: type[Answer]) -> list[Answer]:
        """All answers up to the next one of a kind."""
        answers: list[Answer] = []
        for answer in self._answers:
            answers.append(answer)
            if isinstance(answer, kind):
                break
        return answers

    def kill(self) -> None:
        """Ends it as the window does with one that says nothing."""
        self._process.kill()
        self._process.wait()

    def _read(self) -> Iterator[Answer]:
        assert self._process.stdout is not None
        frames = Frames()
        while received := self._process.stdout.read1():  # type: ignore[attr-defined]  # a buffered reader
            yield from map(answer_of, frames.take(received))


@contextmanager
def real_engine() -> Iterator[RealEngine]:
    """An engine that is ready; it ends with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "core.engine"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        engine = RealEngine(process)
        try:
            yield engine
        finally:
            engine.kill()
