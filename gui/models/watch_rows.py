"""What is said of each watch: whether it can be read, and what went wrong when it was evaluated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.document.script import WatchChoice
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import parse_watch
from gui.translation import sentence


@dataclass(frozen=True, slots=True)
class WatchRow:
    """A watch as it is shown.

    Attributes:
        choice: what was typed, and on which plot it is drawn.
        problem: why it cannot be watched, in a sentence; empty where it can.
        mistake: what went wrong when it was evaluated; empty where nothing did.
    """

    choice: WatchChoice
    problem: str = ""
    mistake: str = ""


def watch_problem(text: str) -> str:
    """Why a text cannot be watched, and the way out; empty where it can, or where there is none yet."""
    if not text.strip():
        return ""
    try:
        parse_watch(text)
    except ProgramRefusedError as error:
        return sentence(error.refusals[0])
    return ""


def watch_rows(watches: Sequence[WatchChoice], mistakes: Mapping[str, str]) -> tuple[WatchRow, ...]:
    """The rows of all watches."""
    return tuple(
        WatchRow(choice, watch_problem(choice.text), mistakes.get(choice.text.strip(), "")) for choice in watches
    )


def without(watches: Sequence[WatchChoice], place: int) -> tuple[WatchChoice, ...]:
    """All watches but one."""
    return (*watches[:place], *watches[place + 1 :])


def exchanged(watches: Sequence[WatchChoice], place: int, choice: WatchChoice) -> tuple[WatchChoice, ...]:
    """The same watches with another one at a place."""
    return (*watches[:place], choice, *watches[place + 1 :])
