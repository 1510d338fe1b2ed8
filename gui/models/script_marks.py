"""What the editor of a script points out: why it is not run, where it ended, and what is most likely a mistake."""

from collections.abc import Iterator, Sequence

from core.notation.program_problem import Place, Refusal
from core.trajectory.program_end import ProgramEnd
from core.trajectory.program_trace import Hint
from gui.models.script_mark import MarkKind, ScriptMark
from gui.models.script_report import Note, notes_of_end, notes_of_hints
from gui.translation import sentence


def marks_of(
    text: str, refusals: Sequence[Refusal], hints: Sequence[Hint], end: ProgramEnd | None
) -> tuple[ScriptMark, ...]:
    """The places, and what is told of each.

    Args:
        text: of the script.
        refusals: for which it is not run; then nothing else is told.
        hints: of its run.
        end: of its run; None where it goes on.
    """
    if refusals:
        return tuple(ScriptMark(MarkKind.REFUSAL, refusal.place, sentence(refusal)) for refusal in refusals)
    return tuple(_of_run(text.split("\n"), hints, end))


def _of_run(lines: Sequence[str], hints: Sequence[Hint], end: ProgramEnd | None) -> Iterator[ScriptMark]:
    for note in notes_of_end(end) if end is not None else ():
        yield from _mark(MarkKind.ERROR, note, lines)
    for note in notes_of_hints(hints, hints[-1].event + 1 if hints else 0):
        yield from _mark(MarkKind.HINT, note, lines)


def _mark(kind: MarkKind, note: Note, lines: Sequence[str]) -> Iterator[ScriptMark]:
    """What is told of a line, under all that stands on it."""
    if note.line is None or not 1 <= note.line <= len(lines):
        return
    line = lines[note.line - 1]
    start = len(line) - len(line.lstrip())
    told = f"{note.text}\n{note.meaning}".strip()  # of an error its own words, which may end without a full stop
    yield ScriptMark(kind, Place(note.line, start, note.line, len(line.rstrip())), told)
