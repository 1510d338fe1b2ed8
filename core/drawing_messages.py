"""What the window and the drawing process say to each other. That process is small and soon there: no NumPy in it."""

import msgspec

from core.channel.message import Message
from core.layout.graph_shape import GraphShape, Placement


class Typeset(Message, frozen=True):
    """Asks for a drawing of LaTeX, black, with letters of so many pixels.

    Where there is a width and a height, what would be much too wide for them is drawn in several lines.
    """

    latex: str
    pixels: float
    width: float = 0.0
    height: float = 0.0


class LayOut(Message, frozen=True):
    """Asks where the boxes of a graph go."""

    shape: GraphShape


DrawingCommand = Typeset | LayOut


class Listening(Message, frozen=True):
    """The drawing process is there: from now on an answer is a matter of milliseconds."""


class Drawn(Message, frozen=True):
    """A drawing as SVG, with its size and where its baseline lies, in pixels; empty where there is none."""

    svg: bytes
    width: float = 0.0
    height: float = 0.0
    baseline: float = 0.0


class LaidOut(Message, frozen=True):
    """Where the boxes of a graph go; None where that cannot be told."""

    placement: Placement | None


DrawingAnswer = Listening | Drawn | LaidOut

_commands: msgspec.msgpack.Decoder[DrawingCommand] = msgspec.msgpack.Decoder(DrawingCommand)
_answers: msgspec.msgpack.Decoder[DrawingAnswer] = msgspec.msgpack.Decoder(DrawingAnswer)


def drawing_command_of(frame: bytes) -> DrawingCommand:
    """The command in a frame without its length.

    Raises:
        msgspec.DecodeError: where it is none.
    """
    return _commands.decode(frame)


def drawing_answer_of(frame: bytes) -> DrawingAnswer:
    """The answer in a frame without its length.

    Raises:
        msgspec.DecodeError: where it is none.
    """
    return _answers.decode(frame)
