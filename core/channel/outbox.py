"""Where answers go: standard output, which nothing else may write to."""

import os
import sys

import msgspec

from core.channel.frames import framed


class Outbox:
    """Sends answers through a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def send(self, answer: msgspec.Struct) -> None:
        """Sends an answer whole; waits while the window is behind with reading."""
        rest = memoryview(framed(answer))
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]


def take_standard_output() -> Outbox:
    """The outbox; whatever else this process prints goes to standard error from now on."""
    descriptor = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    for stream in (descriptor, sys.stdin.fileno()):
        _make_binary(stream)
    return Outbox(descriptor)


def _make_binary(descriptor: int) -> None:
    """Keeps Windows from changing line ends."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 (there is none elsewhere)

        msvcrt.setmode(descriptor, os.O_BINARY)
