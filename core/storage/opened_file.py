"""A document and the file that it is opened from or saved to: its own kind, a Python file, or a notebook."""

from dataclasses import dataclass, replace
from pathlib import Path

from core.document.bounds import OutOfBoundsError
from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import Script, SourceKind
from core.storage.document_file import load_document, save_document
from core.storage.file_kind import FileKind, kind_of
from core.storage.notebook import Notebook, new_notebook
from core.storage.program_file import ProgramFile, read_program
from core.storage.python_script import PythonScript
from core.storage.read_refusal import CannotReadError
from core.storage.whole_file import written_whole


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """What a file holds.

    Attributes:
        document: to be edited.
        program: where the file is a script's, all else that it holds and that saving must keep.
    """

    document: Document
    program: ProgramFile | None = None


def open_file(path: Path) -> OpenedFile:
    """Reads a file; the script of one that holds nothing else comes in a new document.

    Raises:
        CannotReadError, ProgramFileError: with what is wrong and how to mend it. Nothing else is ever raised.
    """
    if kind_of(path) not in (FileKind.PYTHON, FileKind.NOTEBOOK):
        return OpenedFile(load_document(path))
    program = read_program(path)
    try:
        script = Script(program.text)
    except OutOfBoundsError as error:
        raise CannotReadError(error.bound, **error.details) from error
    return OpenedFile(replace(NEW_DOCUMENT, source=SourceKind.SCRIPT, script=script), program)


def save_file(path: Path, document: Document, program: ProgramFile | None) -> ProgramFile | None:
    """Writes a file, whole or not at all; that of a script holds the script alone.

    Args:
        path: its ending says what kind of file it becomes.
        document: what is saved.
        program: what the document's file holds beside the script; another kind of file takes nothing of it.

    Returns:
        What the file holds now, where it is a script's.

    Raises:
        CannotWriteError: the operating system refused; an older file is untouched.
    """
    kept: ProgramFile
    match kind_of(path):
        case FileKind.PYTHON:
            kept = program if isinstance(program, PythonScript) else PythonScript()
        case FileKind.NOTEBOOK:
            kept = program if isinstance(program, Notebook) else new_notebook()
        case _:
            save_document(path, document)
            return None
    saved = kept.with_text(document.script.text)
    with written_whole(path) as output:
        output.write(saved.content)
    return saved
