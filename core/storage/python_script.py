r"""A script as a ``.py`` file: its text, and the bytes that the file had.

A file that nobody edited is written back byte by byte. One that was edited keeps its byte order mark, and all its lines
end as most of them did.
"""

import codecs
import io
import tokenize
from dataclasses import dataclass

from core.storage.program_refusal import ProgramFileError, ProgramFileRefusal, decoded


@dataclass(frozen=True, slots=True)
class PythonScript:
    r"""A script, and the file that it is read from or written to.

    Attributes:
        content: of the file.
        text: its lines end with ``\n``.
    """

    content: bytes = b""
    text: str = ""

    def with_text(self, text: str) -> "PythonScript":
        """The file once its script is another one."""
        if text == self.text:
            return self
        mark = codecs.BOM_UTF8 if self.content.startswith(codecs.BOM_UTF8) else b""
        return PythonScript(mark + text.encode().replace(b"\n", _line_end(self.content)), text)


def read_python(content: bytes) -> PythonScript:
    """The script in a ``.py`` file with this content.

    Raises:
        ProgramFileError: it is none.
    """
    _check_encoding(content)
    return PythonScript(content, unified(decoded(content)))


def unified(text: str) -> str:
    r"""A text with ``\n`` at the end of each line, as Python reads it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line_end(content: bytes) -> bytes:
    """That of most lines."""
    both, newlines, returns = content.count(b"\r\n"), content.count(b"\n"), content.count(b"\r")
    counts = {b"\n": newlines - both, b"\r\n": both, b"\r": returns - both}
    return max(counts, key=lambda end: counts[end])


def _check_encoding(content: bytes) -> None:
    """Python obeys a line such as ``# coding: latin-1``; what it would read then is not what is read here."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    except SyntaxError as error:
        if "unknown encoding" in str(error):
            encoding = str(error).rpartition(":")[2].strip()
        else:
            return  # no UTF-8, which is told with its place
    if encoding not in ("utf-8", "utf-8-sig"):
        raise ProgramFileError(ProgramFileRefusal.OTHER_ENCODING, encoding=encoding)
