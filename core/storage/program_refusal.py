"""Why a file is no script, and how to mend it."""

from enum import Enum

from core.document.bounds import printable
from core.storage.read_refusal import CannotReadError


class ProgramFileRefusal(Enum):
    """Why a file is no script; the value is the sentence that is told."""

    TOO_LARGE = "The file is larger than {limit} bytes. Keep the part that you want to see."
    NOT_UTF8 = "The file is no UTF-8 text at byte {offset}. Save it as UTF-8."
    OTHER_ENCODING = "The file says that it is written in {encoding}. Save it as UTF-8, and say so or say nothing."
    NOT_A_NOTEBOOK = "The file is no notebook: {reason}. Save it from the notebook once more."


class NotebookFault(Enum):
    """What a notebook is not; the value is the reason that is told."""

    NO_JSON = "it is no JSON"
    NO_CELLS = "it has no list of cells"
    NO_OBJECT = "a cell is no object"
    NO_TEXT = "a code cell has no text"


class ProgramFileError(Exception):
    """Raised for a file that is no script; its message is the sentence."""

    def __init__(self, refusal: ProgramFileRefusal, /, **details: object) -> None:
        self.refusal = refusal
        self.details = {key: printable(str(value)) for key, value in details.items()}
        super().__init__(refusal.value.format(**self.details))


Unreadable = (CannotReadError, ProgramFileError)
"""What is raised for a file that is no script."""


def no_notebook(fault: NotebookFault) -> ProgramFileError:
    """The error for a notebook that is none, ready to be raised."""
    return ProgramFileError(ProgramFileRefusal.NOT_A_NOTEBOOK, reason=fault.value)


def decoded(content: bytes) -> str:
    """A file's bytes as text, without the byte order mark.

    Raises:
        ProgramFileError: it is no UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProgramFileError(ProgramFileRefusal.NOT_UTF8, offset=error.start) from error
