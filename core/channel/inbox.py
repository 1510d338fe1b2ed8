"""Commands as they come, read while the engine computes."""

import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

import msgspec

from core.channel.frames import Frames

_PIECE = 65536
Told = TypeVar("Told")


class Inbox(Generic[Told]):
    """A queue of commands, filled by a thread of its own.

    The thread reads with ``os.read``: a thread inside ``sys.stdin.buffer.read`` aborts the interpreter at its end. When
    the window is gone it ends the process at once, whatever is being computed.
    """

    def __init__(self, descriptor: int, command_of: Callable[[bytes], Told]) -> None:
        self._descriptor = descriptor
        self._command_of = command_of
        self._commands: queue.SimpleQueue[Told] = queue.SimpleQueue()

    def start(self) -> None:
        """Begins to read."""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def waiting(self) -> Told | None:
        """The next command if there is one."""
        try:
            return self._commands.get_nowait()
        except queue.Empty:
            return None

    def wait(self) -> Told:
        """The next command, waited for."""
        return self._commands.get()

    def _read(self) -> None:
        frames = Frames()
        try:
            while received := os.read(self._descriptor, _PIECE):
                for frame in frames.take(received):
                    self._commands.put(self._command_of(frame))
        except (msgspec.DecodeError, ValueError) as error:
            print(f"A process was sent something that is no command: {error}", file=sys.stderr)  # noqa: T201
            os._exit(3)
        os._exit(0)
