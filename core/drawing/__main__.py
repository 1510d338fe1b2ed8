"""``python -m core.drawing``: reads requests from standard input and writes drawings to standard output, in turn."""

import os
import signal
import sys
import threading

from core.channel.inbox import Inbox
from core.channel.outbox import Outbox, take_standard_output
from core.drawing.formula import draw
from core.drawing.graph import lay_out_graph
from core.drawing_messages import DrawingCommand, LayOut, Listening, drawing_command_of

DEEPEST_RECURSION = 10_000
"""Python's frames; the deepest formulas, of 400 operations within operations, need up to 6,000."""
STACK = 64 * 2**20
"""Bytes for that many frames, of which only what is used is taken; a quarter was enough for the hungriest of calls."""
LONGEST = 10
"""Seconds that a drawing may take at all: the window, which kills much sooner, may be gone meanwhile."""


def main() -> None:
    """Serves until standard input is closed, as it is when the window ends in whatever way."""
    # Ctrl+C in the terminal is meant for the window, which then closes our standard input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    outbox = take_standard_output()
    inbox = Inbox(sys.stdin.fileno(), drawing_command_of)
    inbox.start()
    sys.setrecursionlimit(DEEPEST_RECURSION)
    threading.stack_size(STACK)
    server = threading.Thread(target=_serve, args=(inbox, outbox), name="server")
    server.start()
    server.join()


def _serve(inbox: Inbox[DrawingCommand], outbox: Outbox) -> None:
    try:
        outbox.send(Listening(0))
        while True:
            command = inbox.wait()
            _limit_time(LONGEST)
            outbox.send(lay_out_graph(command) if isinstance(command, LayOut) else draw(command))
            _limit_time(0)
    except BrokenPipeError:
        os._exit(0)


def _limit_time(seconds: int) -> None:
    """Has the system end this process in so many seconds, or never where that is 0.

    The inbox cannot do so while native code holds the interpreter's lock.
    """
    if sys.platform != "win32":
        signal.alarm(seconds)


if __name__ == "__main__":
    main()
