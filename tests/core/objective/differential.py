"""The same script in real Python and by ours: what is printed, the error and its line have to be the same."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a script: its output, ``ValueError: text`` or None, and the line at which it was raised."""

    printed: str
    error: str | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two outcomes part."""

    what: str
    expected: str
    found: str

    def signature(self) -> str:
        """The same for differences that most likely have one cause: names and numbers do not count."""
        return " | ".join(
            (
                self.what,
                *(re.sub(r"\d+(\.\d+)?|'[^']*'|(?<=not )\w+", "·", text)[:60] for text in (self.expected, self.found)),
            )
        )

    def __str__(self) -> str:
        return f"{self.what}\n    Python: {self.expected}\n    ours:   {self.found}"


_ADDRESS = re.compile(r"at 0x[0-9a-f]{6,}")

RunOurs = Callable[[str], Outcome]

# What may differ, as pairs of an expression for Python's error and one for ours; each with the reason.
KNOWN_DIFFERENCES: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()


class NeverEndedError(Exception):
    """A script took real Python so long, or so much, that its process was ended: the case says nothing."""


class PlainPython:
    """Real Python in a process of its own, started when first asked, and again after a script that ended it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def run(self, text: str) -> Outcome:
        """What real Python makes of a script.

        Raises:
            NeverEndedError: If it does not come to an end in time.
        """
        process = self._process = self._process or _started()
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(text) + "\n")
        process.stdin.flush()
        answer = process.stdout.readline()
        if not answer:
            self.close()
            raise NeverEndedError(text)
        return Outcome(*json.loads(answer))

    def close(self) -> None:
        """Ends the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def difference(expected: Outcome, found: Outcome) -> Difference | None:
    """The first thing in which two outcomes part, if any."""
    expected, found = _without_addresses(expected), _without_addresses(found)
    if expected == found or _is_known(expected, found):
        return None
    if expected.error != found.error:
        return Difference("error", str(expected.error), str(found.error))
    if expected.printed != found.printed:
        return Difference("output", *_first_lines_apart(expected.printed, found.printed))
    return Difference("line", f"{expected.line} of {expected.error}", f"{found.line}")


def _started() -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.core.objective.plain_python"]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    )


def _without_addresses(outcome: Outcome) -> Outcome:
    """An address that a script prints is another one each time, also in real Python."""
    printed, error = (_ADDRESS.sub("at 0x…", text) for text in (outcome.printed, outcome.error or ""))
    return Outcome(printed, error or None, outcome.line)


def _is_known(expected: Outcome, found: Outcome) -> bool:
    pairs = KNOWN_DIFFERENCES if expected.error and found.error else ()
    return any(theirs.search(str(expected.error)) and ours.search(str(found.error)) for theirs, ours in pairs)


def _first_lines_apart(expected: str, found: str) -> tuple[str, str]:
    theirs, ours = expected.split("\n"), found.split("\n")
    at = next(
        (at for at, pair in enumerate(zip(theirs, ours, strict=False)) if pair[0] != pair[1]),
        min(len(theirs), len(ours)),
    )
    return tuple(repr(lines[at]) if at < len(lines) else "nothing more" for lines in (theirs, ours))  # type: ignore[return-value]
