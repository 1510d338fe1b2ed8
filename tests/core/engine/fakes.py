"""Stand-ins for what the engine hears of the window, and what it sends there."""

from collections.abc import Sequence

import pytest

from core.engine.server import Server
from core.messages import Answer, Command, Prepare, PrepareScript, Ready


class NothingMoreToDo(BaseException):
    """Ends the loop, which otherwise would wait for ever."""


class ScriptedInbox:
    """Hands out commands whenever the engine would wait for one, and only then."""

    def __init__(self, commands: Sequence[Command], superseded: Sequence[int] = ()) -> None:
        self._commands = list(commands)
        self._superseded = superseded

    def waiting(self) -> Command | None:
        return None

    def is_superseded(self, command: Prepare | PrepareScript) -> bool:
        return command.request in self._superseded

    def wait(self) -> Command:
        if not self._commands:
            raise NothingMoreToDo
        return self._commands.pop(0)


class InterruptingInbox(ScriptedInbox):
    """Hands out commands also while the engine is at work: each after so many looks for one."""

    def __init__(self, commands: Sequence[Command], looks: int) -> None:
        super().__init__(commands)
        self._every = self._left = looks

    def waiting(self) -> Command | None:
        self._left -= 1
        if self._left or not self._commands:
            return None
        self._left = self._every
        return self._commands.pop(0)


class CollectingOutbox:
    """Keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[Answer] = []

    def send(self, answer: Answer) -> None:
        self.sent.append(answer)


def answers(*commands: Command, superseded: Sequence[int] = ()) -> list[Answer]:
    outbox = CollectingOutbox()
    with pytest.raises(NothingMoreToDo):
        Server(ScriptedInbox(commands, superseded), outbox).serve()  # type: ignore[arg-type]  # fakes with the same methods
    assert isinstance(outbox.sent[0], Ready)
    return outbox.sent[1:]


def interrupted(*commands: Command, looks: int = 3) -> list[Answer]:
    """What is answered to commands, each of which comes while the one before it is at work."""
    outbox = CollectingOutbox()
    with pytest.raises(NothingMoreToDo):
        Server(InterruptingInbox(commands, looks), outbox).serve()  # type: ignore[arg-type]  # fakes with the same methods
    return outbox.sent[1:]
