"""``python -m core.engine``: reads commands from standard input and writes answers to standard output."""

import gc
import os
import signal
import sys

from core.channel.outbox import take_standard_output
from core.engine.command_inbox import CommandInbox
from core.engine.memory_limit import HEADROOM, limit_memory
from core.runs.own_stack import STACK


def main() -> None:
    """Serves until standard input is closed, as it is when the window ends in whatever way."""
    # Ctrl+C in the terminal is meant for the window, which then closes our standard input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    outbox = take_standard_output()
    inbox = CommandInbox(sys.stdin.fileno())
    inbox.start()
    # torch takes over a second to import; what comes meanwhile waits in the inbox. To look for garbage among what is
    # imported would only cost time.
    gc.disable()
    from core.engine.server import Server  # noqa: PLC0415

    gc.enable()
    limit_memory(HEADROOM + 2 * STACK)  # a script's, and that of its second run, which opens a pass
    try:
        Server(inbox, outbox).serve()
    except BrokenPipeError:
        os._exit(0)


if __name__ == "__main__":
    main()
