"""Commands as they come, read while the engine computes."""

import os
import queue
import sys
import threading

import msgspec

from core.messages import Command, Frames, Prepare, command_of

_PIECE = 65536


class Inbox:
    """A queue of commands, filled by a thread of its own.

    The thread reads with ``os.read``: a thread inside ``sys.stdin.buffer.read`` aborts the interpreter at its end. When
    the window is gone it ends the process at once, whatever is being computed.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._commands: queue.SimpleQueue[Command] = queue.SimpleQueue()
        self._latest_prepared = 0

    def start(self) -> None:
        """Begins to read."""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def waiting(self) -> Command | None:
        """The next command if there is one."""
        try:
            return self._commands.get_nowait()
        except queue.Empty:
            return None

    def wait(self) -> Command:
        """The next command, waited for."""
        return self._commands.get()

    def is_superseded(self, command: Prepare) -> bool:
        """Whether another run is asked for already, as while a slider is dragged."""
        return command.request < self._latest_prepared

    def _read(self) -> None:
        frames = Frames()
        try:
            while received := os.read(self._descriptor, _PIECE):
                for frame in frames.take(received):
                    self._take(command_of(frame))
        except (msgspec.DecodeError, ValueError) as error:
            print(f"The engine was sent something that is no command: {error}", file=sys.stderr)  # noqa: T201
            os._exit(3)
        os._exit(0)

    def _take(self, command: Command) -> None:
        if isinstance(command, Prepare):
            self._latest_prepared = command.request
        self._commands.put(command)
