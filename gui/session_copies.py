"""Copies of unsaved sessions for after a crash: a folder for each window, locked for as long as the window lives.

What can be locked belongs to nobody any more, so two windows never take each other's session. Qt's lock knows a dead
owner by its process, also after the machine was started again.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QLockFile

from core.document.document import Document
from core.storage.document_file import SUFFIX, load_document, save_document
from core.storage.file_kind import FileKind
from core.storage.notebook import Notebook
from core.storage.program_file import ProgramFile, read_program
from core.storage.program_refusal import Unreadable
from core.storage.python_script import PythonScript
from core.storage.read_refusal import CannotReadError
from core.storage.whole_file import written_whole
from core.storage.write_refusal import CannotWriteError, WriteRefusal, refusals_told

_DOCUMENT = f"document{SUFFIX}"
_PATH = "path.txt"
_PROGRAMS = {PythonScript: f"program{FileKind.PYTHON.value}", Notebook: f"program{FileKind.NOTEBOOK.value}"}
"""Where all else is kept that a script's file held when it was opened."""
_LOCK = "lock"
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A session whose window ended without closing; nobody else is offered it.

    Attributes:
        folder: where it is kept.
        lock: what keeps others away.
        when: the last time that it was kept, in seconds since 1970.
        document: what was edited.
        path: the file that it belongs to; None if it was never saved.
        program: where that is a script's file, what it held beside the script.
    """

    folder: Path
    lock: QLockFile
    when: float
    document: Document
    path: Path | None
    program: ProgramFile | None = None


@dataclass(frozen=True, slots=True)
class Damaged:
    """A session that was left behind and is damaged.

    Attributes:
        kept: where its document was put, for whoever wants to mend it.
        error: what is wrong with it.
    """

    kept: Path
    error: CannotReadError


class SessionCopies:
    """One window's copy, and those that other windows left behind.

    Args:
        folder: of all copies; it need not exist yet.
    """

    def __init__(self, folder: Path) -> None:
        self._all = folder
        self._own: Path | None = None
        self._lock: QLockFile | None = None
        self._program: ProgramFile | None = None

    def keep(self, document: Document, path: Path | None, program: ProgramFile | None = None) -> None:
        """Replaces the window's copy.

        Raises:
            CannotWriteError: the operating system refused; an older copy is untouched.
        """
        own = self._own or self._claimed()
        with written_whole(own / _PATH) as output:
            output.write(str(path or "").encode("utf-8", "surrogateescape"))
        self._keep_program(own, program)
        save_document(own / _DOCUMENT, document)

    def forget(self) -> None:
        """Removes the window's copy: all is saved, or not wanted."""
        if self._own is not None and self._lock is not None:
            _remove(self._own, self._lock)
        self._own, self._lock, self._program = None, None, None

    def adopt(self, left: LeftBehind) -> None:
        """Makes a session that was left behind the window's own: it stays safe until it is saved."""
        self.forget()
        self._own, self._lock, self._program = left.folder, left.lock, left.program

    def discard(self, left: LeftBehind) -> None:
        """Removes a session that was left behind."""
        _remove(left.folder, left.lock)

    def left_behind(self) -> Iterator[LeftBehind | Damaged]:
        """The sessions that nobody owns, the latest first. Each is held until it is adopted, discarded or released."""
        for folder in sorted(self._folders(), key=_kept_at, reverse=True):
            lock = _lock(folder)
            if not lock.tryLock(0):
                continue
            if not (folder / _DOCUMENT).exists():
                _remove(folder, lock)
                continue
            yield self._opened(folder, lock)

    def _keep_program(self, own: Path, program: ProgramFile | None) -> None:
        """A notebook may be large, and seldom becomes another one."""
        if program is self._program:
            return
        for kind, name in _PROGRAMS.items():
            if program is not None and isinstance(program, kind):
                with written_whole(own / name) as output:
                    output.write(program.content)
            else:
                with refusals_told(own / name):
                    (own / name).unlink(missing_ok=True)
        self._program = program

    def _folders(self) -> list[Path]:
        try:
            return [one for one in self._all.iterdir() if one.is_dir() and one != self._own]
        except OSError:
            return []  # there never was a copy, or none that could be read

    def _opened(self, folder: Path, lock: QLockFile) -> LeftBehind | Damaged:
        when = _kept_at(folder)
        try:
            document = load_document(folder / _DOCUMENT)
            return LeftBehind(folder, lock, when, document, _path(folder), _program(folder))
        except CannotReadError as error:
            kept = self._all / f"unreadable-{folder.name}{SUFFIX}"
            with suppress(OSError):
                (folder / _DOCUMENT).replace(kept)
            _remove(folder, lock)
            return Damaged(kept, error)

    def _claimed(self) -> Path:
        """A new folder that is the window's own."""
        for _ in range(_ATTEMPTS):
            own = self._all / token_hex(8)
            with refusals_told(own):
                own.mkdir(parents=True)
                lock = _lock(own)
                # Another window may take an empty folder for one that was left behind.
                if lock.tryLock(0):
                    self._own, self._lock = own, lock
                    return own
        raise CannotWriteError(WriteRefusal.NOT_PERMITTED, target=self._all)


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # a session may be open for days; only a dead owner's lock is stale
    return lock


def _kept_at(folder: Path) -> float:
    try:
        return (folder / _DOCUMENT).stat().st_mtime
    except OSError:
        return 0.0


def _path(folder: Path) -> Path | None:
    try:
        text = (folder / _PATH).read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return None
    return Path(text) if text else None


def _program(folder: Path) -> ProgramFile | None:
    """What is left of it; without it only results and white space are lost, so it is not asked for."""
    for name in _PROGRAMS.values():
        with suppress(*Unreadable):
            return read_program(folder / name)
    return None


def _remove(folder: Path, lock: QLockFile) -> None:
    # What cannot be removed is offered once more, which harms nobody.
    with suppress(OSError):
        (folder / _DOCUMENT).unlink(missing_ok=True)
        for name in (_PATH, *_PROGRAMS.values()):
            (folder / name).unlink(missing_ok=True)
    lock.unlock()
    with suppress(OSError):
        folder.rmdir()
