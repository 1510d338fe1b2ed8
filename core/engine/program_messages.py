"""What the process that runs a script without a window, and the one that watches it, say to each other."""

import msgspec

from core.channel.message import Message
from core.document.program_limits import Limits
from core.document.script import Every
from core.notation.explanations import Explanation
from core.trajectory.program_end import ProgramEnd
from core.trajectory.watched import Sample


class Execute(Message, frozen=True):
    """Run this.

    Attributes:
        text: the script.
        seed: of its random numbers.
        limits: what it may use.
        watches: what is sampled.
        every: when.
    """

    text: str
    seed: int
    limits: Limits
    watches: tuple[str, ...]
    every: Every


class Begun(Message, frozen=True):
    """PyTorch is there, and the script begins: its time counts from now."""


class Output(Message, frozen=True):
    """What the script printed."""

    text: str


class Warned(Message, frozen=True):
    """What it was warned of."""

    category: str
    text: str


class Sampled(Message, frozen=True):
    """What was watched."""

    samples: tuple[Sample, ...]


class Ended(Message, frozen=True):
    """How it ended.

    Attributes:
        end: as it is told.
        mistakes: of each watch that could not be evaluated what was wrong.
        hints: lines of the script, each with what is most likely a mistake there, though nothing was raised.
    """

    end: ProgramEnd
    mistakes: dict[str, str]
    hints: tuple[tuple[int, Explanation], ...] = ()


Told = Begun | Output | Warned | Sampled | Ended

_execute = msgspec.msgpack.Decoder(Execute)
_told = msgspec.msgpack.Decoder(Told)


def execute_of(frame: bytes) -> Execute:
    """The command in a frame.

    Raises:
        msgspec.DecodeError: where it is none.
    """
    return _execute.decode(frame)


def told_of(frame: bytes) -> Told:
    """The answer in a frame.

    Raises:
        msgspec.DecodeError: where it is none.
    """
    told: Told = _told.decode(frame)
    return told
