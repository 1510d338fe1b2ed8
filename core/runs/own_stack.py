"""A thread with room for a thousand calls of a program within each other, each of which is many of ours."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

STACK = 512 * 2**20
"""Bytes of address space; the system gives memory only where it is used."""

_DEEPEST = 60_000
"""Python calls within each other. A call by way of native code takes up to some kilobytes of the stack."""


def thread_of_its_own(run: Callable[[], None]) -> threading.Thread:
    """A thread for a program, started by its owner; a daemon, so that it cannot hold up the end of its process."""
    before = threading.stack_size(STACK)
    try:
        thread = threading.Thread(target=_deep, args=(run,), name="program", daemon=True)
        thread.start()
    finally:
        threading.stack_size(before)
    return thread


def _deep(run: Callable[[], None]) -> None:
    with _recursion(_DEEPEST):
        run()


@contextmanager
def _recursion(depth: int) -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(depth)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
