"""``python -m core.engine.execution``: runs one script for another process, which watches it."""

import gc
import os
import signal
import sys
import time

from core.channel.inbox import Inbox
from core.channel.outbox import Outbox, take_standard_output
from core.engine.program_messages import Begun, Ended, Execute, Output, Sampled, Warned, execute_of
from core.notation.program import parse_program
from core.notation.watch import parse_watch
from core.trajectory.watched import Sample

_LONGEST_PIECE = 16_384
_LONGEST_WAIT = 0.05
"""Seconds until what was printed is sent."""


def main() -> None:
    """Runs what is asked for, and ends."""
    # Ctrl+C in the terminal is meant for the process that watches, which then ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    outbox = take_standard_output()
    inbox: Inbox[Execute] = Inbox(sys.stdin.fileno(), execute_of)
    inbox.start()
    command = inbox.wait()
    gc.disable()  # while torch is imported, all of which stays
    from core.engine.memory_limit import limit_memory  # noqa: PLC0415
    from core.runs.own_stack import STACK  # noqa: PLC0415
    from core.runs.program_run import ProgramRun, ProgramSpec  # noqa: PLC0415
    from core.runs.program_watching import Watching  # noqa: PLC0415

    gc.enable()
    limit_memory(command.limits.bytes + STACK)
    told = _Telling(outbox)
    watching = Watching(tuple(map(parse_watch, command.watches)), told.sampled, at_statements=command.at_statements)
    spec = ProgramSpec(parse_program(command.text), command.seed, command.limits)
    woven = {"weave": watching, "on_built": watching.start} if command.watches else {}
    run = ProgramRun(spec, told.printed, told.warned, **woven)  # type: ignore[arg-type]
    outbox.send(Begun(0))
    end = run.go_on()
    assert end is not None  # noqa: S101 (no slice of time ended before)
    told.flush()
    watching.finish()
    outbox.send(Ended(0, end, watching.mistakes))
    os._exit(0)  # what the script left, threads among it, needs no farewell


class _Telling:
    """Gathers what is printed and sampled, so that a print is no message."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._pieces: list[str] = []
        self._length = 0
        self._samples: list[Sample] = []
        self._sent = time.monotonic()

    def printed(self, text: str) -> None:
        text.encode()  # half a character is Python's own error, where it is printed
        self._pieces.append(text)
        self._length += len(text)
        if self._length > _LONGEST_PIECE or time.monotonic() - self._sent > _LONGEST_WAIT:
            self.flush()

    def warned(self, category: str, text: str) -> None:
        self.flush()
        self._outbox.send(Warned(0, category, text))

    def sampled(self, sample: Sample) -> None:
        self._samples.append(sample)
        if len(self._samples) >= 1_000:
            self.flush()

    def flush(self) -> None:
        if self._pieces:
            self._outbox.send(Output(0, "".join(self._pieces)))
        if self._samples:
            self._outbox.send(Sampled(0, tuple(self._samples)))
        self._pieces, self._samples, self._length, self._sent = [], [], 0, time.monotonic()


if __name__ == "__main__":
    main()
