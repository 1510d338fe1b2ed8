"""Why a file cannot be read as a document, and how to mend it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from core.document.bounds import Bound, printable
from core.storage.lesson_refusal import LessonRefusal


class ReadRefusal(Enum):
    """Every way in which something is no document; the value is the sentence that is told.

    The names in braces are filled from :attr:`CannotReadError.details`; a translation keeps them. ``{place}`` is a path
    such as ``$.optimizers.sgd.settings.lr``.
    """

    # The file
    MISSING = "There is no file {target}. Choose another one."
    IS_A_FOLDER = "{target} is a folder. Choose a file in it."
    NO_FILE = "{target} is a device or a pipe. Choose a file."
    NOT_PERMITTED = "Reading {target} is not permitted. Allow it with the file's permissions, or choose another one."
    BAD_NAME = "The name {target} has a character in it that no file can have, or is too long. Choose another file."
    CIRCULAR_LINK = "{target} is a symbolic link that leads back to itself. Choose another file."
    OTHER = "{target} could not be read: {reason}. Choose another file."

    # Its bytes
    EMPTY = "The document is empty. Choose one that Gradstep saved."
    TOO_LARGE = "The document is larger than {limit} bytes, so it is none of Gradstep's. Choose another file."
    BYTE_ORDER_MARK = "The document begins with a byte order mark. Save it as UTF-8 without one."
    NOT_UTF8 = "The document is no UTF-8 text at byte {offset}. Choose one that Gradstep saved, or save it as UTF-8."
    NOT_JSON = (
        "The document is no JSON at line {line}, column {column}. Mend it there, or choose one that Gradstep saved."
    )
    TOO_DEEP = "The document has brackets within brackets too deep to be read. Choose one that Gradstep saved."

    # What they say
    OTHER_PROGRAM = "The document does not say at {place} that it is Gradstep's. Choose one that Gradstep saved."
    NEWER = (
        "The document has format {found}, and this Gradstep reads formats up to {known}. "
        "Open it with a newer Gradstep, or save it there in an older format."
    )
    NO_FORMAT = "At {place} there is no format's number; they begin with 1. Choose a document that Gradstep saved."
    ABSENT = "There is nothing at {place}. Add it, or choose a document that Gradstep saved."
    UNKNOWN = "Nothing is known by the name {place}. Remove it, or correct its spelling."
    TWICE = "{place} stands there twice. Keep one of the two."
    NO_OBJECT = "At {place} there must be names and values in braces. Write them as in {{}}."
    NO_LIST = "At {place} there must be a list. Write it in square brackets, as in []."
    NO_TEXT = "At {place} there must be text. Write it in quotation marks."
    NO_WHOLE_NUMBER = "At {place} there must be a whole number. Write it without a decimal point or quotation marks."
    NO_TRUTH = "At {place} there must be true or false. Write it without quotation marks."
    NO_NUMBER = "At {place} there must be a finite number. Write it without quotation marks, such as 0.01."
    NO_SETTING = "At {place} there must be a finite number, true or false. Write it without quotation marks."
    NO_CHOICE = "At {place} there must be one of: {choices}. Write it in quotation marks."


class CannotReadError(Exception):
    """Raised wherever something cannot be read as a document; its message is the whole sentence.

    Attributes:
        refusal: what is wrong: with the file or its form; with a value, as a :class:`~core.document.bounds.Bound`; or
            with what a lesson says.
        details: what fills the sentence.
    """

    def __init__(self, refusal: ReadRefusal | Bound | LessonRefusal, **details: object) -> None:
        self.refusal = refusal
        self.details = {key: printable(str(value)) for key, value in details.items()}
        super().__init__(refusal.value.format(**self.details))


_REFUSALS = {
    errno.ENOENT: ReadRefusal.MISSING,
    errno.ENOTDIR: ReadRefusal.MISSING,
    errno.EISDIR: ReadRefusal.IS_A_FOLDER,
    errno.EACCES: ReadRefusal.NOT_PERMITTED,
    errno.EPERM: ReadRefusal.NOT_PERMITTED,
    errno.ENAMETOOLONG: ReadRefusal.BAD_NAME,
    errno.EILSEQ: ReadRefusal.BAD_NAME,
    errno.EINVAL: ReadRefusal.BAD_NAME,
    errno.ELOOP: ReadRefusal.CIRCULAR_LINK,
}


@contextmanager
def read_refusals_told(target: Path) -> Iterator[None]:
    """Make every refusal of the operating system a :class:`CannotReadError` about ``target``."""
    try:
        yield
    except OSError as error:
        refusal = _REFUSALS.get(error.errno or 0, ReadRefusal.OTHER)
        raise CannotReadError(refusal, target=target, reason=error.strerror or error) from error
    except ValueError as error:  # Python's own refusal of null bytes and half characters in a name
        raise CannotReadError(ReadRefusal.BAD_NAME, target=target) from error
