"""What every message to a process beside the window, and every answer from it, has."""

import msgspec


class Message(msgspec.Struct, frozen=True, tag=True):
    """What all messages have: the number of the request."""

    request: int
