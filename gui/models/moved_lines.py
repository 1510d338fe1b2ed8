"""Where lines go when a text is edited: what was noted of a line goes with it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineEdit:
    """An edit, as lines see it.

    Attributes:
        line: in which it begins; from 1.
        removed: how many ends of lines it took away.
        added: how many it brought.
        is_at_start: whether nothing but white space stands before it on its line.
    """

    line: int
    removed: int
    added: int
    is_at_start: bool

    @property
    def moves_lines(self) -> bool:
        """Whether any line stands elsewhere afterwards."""
        return self.removed != self.added


def moved(lines: Iterable[int], edit: LineEdit) -> frozenset[int]:
    """Where lines are after an edit; those that it took away are missing."""
    places = (moved_line(line, edit) for line in lines)
    return frozenset(place for place in places if place is not None)


def moved_line(line: int, edit: LineEdit) -> int | None:
    """Where a line is after an edit; None where it is gone."""
    offset = line - edit.line
    if offset < 0 or (offset == 0 and not edit.is_at_start):
        return line
    if offset >= edit.removed:
        return line + edit.added - edit.removed
    return line if offset < edit.added else None
