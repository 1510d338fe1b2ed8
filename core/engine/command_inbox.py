"""The window's commands, and which of them a later one has made needless."""

from core.channel.inbox import Inbox
from core.messages import Command, Prepare, PrepareScript, command_of


class CommandInbox:
    """An inbox that looks at what comes before it is asked for."""

    def __init__(self, descriptor: int) -> None:
        self._latest_prepared = 0
        self._inbox: Inbox[Command] = Inbox(descriptor, self._noted)

    def start(self) -> None:
        """Begins to read."""
        self._inbox.start()

    def waiting(self) -> Command | None:
        """The next command if there is one."""
        return self._inbox.waiting()

    def wait(self) -> Command:
        """The next command, waited for."""
        return self._inbox.wait()

    def is_superseded(self, command: Prepare | PrepareScript) -> bool:
        """Whether another run is asked for already, as while a slider is dragged or a script typed."""
        return command.request < self._latest_prepared

    def _noted(self, frame: bytes) -> Command:
        command = command_of(frame)
        if isinstance(command, Prepare | PrepareScript):
            self._latest_prepared = command.request
        return command
