"""Writing a file whole or not at all."""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from core.storage.write_refusal import CannotWriteError, WriteRefusal, refusals_told

_STANDARD_STREAMS = {"/dev/stdout": 1, "/dev/stderr": 2}
_DESCRIPTOR_FOLDERS = ("/dev/fd", "/proc/self/fd")


class Output:
    """Takes the bytes of a file; what the operating system refuses is a :class:`CannotWriteError`."""

    __slots__ = ("_stream", "_target")

    def __init__(self, stream: BinaryIO, target: Path | str) -> None:
        self._stream = stream
        self._target = target

    def write(self, content: bytes) -> None:
        """Write all of ``content``."""
        rest = memoryview(content)
        with refusals_told(self._target):
            while rest:  # an unbuffered stream may take less than all
                written = self._stream.write(rest)
                if not written:
                    raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
                rest = rest[written:]


@contextmanager
def written_whole(target: Path | BinaryIO) -> Iterator[Output]:
    """Give an output whose bytes become the file ``target`` at the end, if there was no exception until then.

    They are gathered in a new file beside it, so an older file stays untouched. Of a symbolic link the file it points
    to is replaced. What cannot be replaced (``/dev/null``, ``/dev/stdout``, a pipe, a stream) is written to directly.

    Args:
        target: a path, or standard output's stream, which is left open.

    Raises:
        CannotWriteError: at once where that can be known, else as soon as something is refused.
    """
    if not isinstance(target, Path):
        yield from _written_to_standard_output(target)
    elif _is_written_directly(target):
        yield from _written_directly(target)
    else:
        yield from _replaced(target)


def _written_to_standard_output(stream: BinaryIO) -> Iterator[Output]:
    name = "standard output"
    yield Output(stream, name)
    with refusals_told(name):
        stream.flush()


def _written_directly(target: Path) -> Iterator[Output]:
    with refusals_told(target):
        stream = os.fdopen(_opened(target), "wb")
    try:
        yield Output(stream, target)
        with refusals_told(target):
            stream.close()
    except BaseException:
        with suppress(OSError):
            stream.close()
        raise


def _replaced(target: Path) -> Iterator[Output]:
    with refusals_told(target):
        replaced = Path(os.path.realpath(target))
        mode = _mode(replaced)
        if mode is not None:
            os.close(os.open(replaced, os.O_WRONLY))  # a folder may let a protected file be replaced all the same
        temporary = replaced.with_name(f".{replaced.name[:40]}.{secrets.token_hex(8)}.tmp")
        stream = temporary.open("xb")
    try:
        with refusals_told(target):
            if mode is not None:
                temporary.chmod(stat.S_IMODE(mode))
        yield Output(stream, target)
        with refusals_told(target):
            stream.flush()
            os.fsync(stream.fileno())
            stream.close()
            temporary.replace(replaced)
    except BaseException:
        with suppress(OSError):
            stream.close()
        with suppress(OSError):
            temporary.unlink()
        raise


def _opened(target: Path) -> int:
    descriptor = _descriptor(target)
    if descriptor is None:
        return os.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    # Opened by its name it would be written from its beginning if it is a file, over what is there (`>> log.txt`).
    return os.dup(descriptor)


def _is_written_directly(target: Path) -> bool:
    if not _can_be_a_name(target):
        raise CannotWriteError(WriteRefusal.BAD_NAME, target=target)
    if _descriptor(target) is not None:
        return True
    with refusals_told(target):
        mode = _mode(target)
    return mode is not None and not stat.S_ISREG(mode)


def _descriptor(target: Path) -> int | None:
    """The number of the open file that a name such as ``/dev/stdout`` or ``/dev/fd/3`` stands for."""
    if str(target.parent) in _DESCRIPTOR_FOLDERS and target.name.isdecimal():
        return int(target.name)
    return _STANDARD_STREAMS.get(str(target))


def _can_be_a_name(target: Path) -> bool:
    try:
        return b"\0" not in os.fsencode(target)
    except UnicodeEncodeError:
        return False


def _mode(target: Path) -> int | None:
    """The mode of what is no folder; None if there is nothing yet."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    return mode
