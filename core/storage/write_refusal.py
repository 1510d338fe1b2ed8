"""Why a file cannot be written, and how to mend it."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path


class WriteRefusal(Enum):
    """Every way in which the operating system refuses to write; the value is the sentence that is told.

    The names in braces are filled from :class:`CannotWriteError`; a translation keeps them.
    """

    MISSING_FOLDER = "The folder {folder} does not exist. Create it, or choose another one."
    NO_FOLDER = "A part of {folder} is a file, not a folder. Choose another folder."
    IS_A_FOLDER = "{target} is a folder. Add the name of a file to it."
    NOT_PERMITTED = "Writing {target} is not permitted. Choose another folder, or allow it with the file's permissions."
    READ_ONLY = "The folder {folder} is on a read-only disk. Choose another one."
    DISK_FULL = "The disk is full, so {target} could not be written. Make room on it, or choose another disk."
    TOO_LARGE = "{target} would become larger than a file may be here. Write less, or choose another disk."
    NAME_TOO_LONG = "The name {target} is too long for a file here. Choose a shorter one."
    BAD_NAME = "The name {target} has a character in it that no file can have. Choose another one."
    CIRCULAR_LINK = "{target} is a symbolic link that leads back to itself. Remove it, or choose another name."
    NO_READER = "Nobody reads {target} any more. Start the reader again, or write to a file."
    OTHER = "{target} could not be written: {reason}. Choose another place."


_REFUSALS = {
    errno.ENOENT: WriteRefusal.MISSING_FOLDER,
    errno.ENOTDIR: WriteRefusal.NO_FOLDER,
    errno.EISDIR: WriteRefusal.IS_A_FOLDER,
    errno.EACCES: WriteRefusal.NOT_PERMITTED,
    errno.EPERM: WriteRefusal.NOT_PERMITTED,
    errno.EROFS: WriteRefusal.READ_ONLY,
    errno.ENOSPC: WriteRefusal.DISK_FULL,
    errno.EDQUOT: WriteRefusal.DISK_FULL,
    errno.EFBIG: WriteRefusal.TOO_LARGE,
    errno.ENAMETOOLONG: WriteRefusal.NAME_TOO_LONG,
    errno.EILSEQ: WriteRefusal.BAD_NAME,
    errno.EINVAL: WriteRefusal.BAD_NAME,
    errno.ELOOP: WriteRefusal.CIRCULAR_LINK,
    errno.EPIPE: WriteRefusal.NO_READER,
}


class CannotWriteError(Exception):
    """Raised, with its :class:`WriteRefusal`, wherever a file cannot be written; its message is the whole sentence."""

    def __init__(self, refusal: WriteRefusal, **details: Path | str) -> None:
        self.refusal = refusal
        self.details = {key: _printable(str(value)) for key, value in details.items()}
        super().__init__(refusal.value.format(**self.details))


@contextmanager
def refusals_told(target: Path | str) -> Iterator[None]:
    """Make every refusal of the operating system a :class:`CannotWriteError` about ``target``."""
    try:
        yield
    except OSError as error:
        folder = _folder(target)
        refusal = _REFUSALS.get(error.errno or 0, WriteRefusal.OTHER)
        if refusal is WriteRefusal.MISSING_FOLDER and os.path.isdir(folder):
            refusal = WriteRefusal.OTHER
        reason = error.strerror or str(error)
        raise CannotWriteError(refusal, target=target, folder=folder, reason=reason) from error


def _folder(target: Path | str) -> str:
    return os.path.dirname(os.path.realpath(target) if os.path.islink(target) else target) or "."


def _printable(name: str) -> str:
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in name)
