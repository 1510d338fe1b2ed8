"""What a script printed and was warned of, as the rows of a text: piece by piece, so that going on costs what comes."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.notation.explanations import explained
from core.trajectory.program_trace import Printed
from gui.translation import translated

LONGEST_ROW = 2_000
"""Characters; a longer line is shown in several rows, since Qt lays a row out as a whole."""

_TOO_LONG = re.compile(f"[^\n]{{{LONGEST_ROW + 1}}}")
_LINE_ENDS = str.maketrans({"\r": "\n", "\u2029": "\n", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""What Qt would take for the end of a paragraph, or of a whole text."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text of one tone: what was printed, or a warning."""

    text: str
    is_warning: bool


class OutputText:
    """The rows, in the language that is spoken when they are asked for.

    Args:
        pieces: in order; more may come at their end.
    """

    def __init__(self, pieces: Sequence[Printed]) -> None:
        self.pieces = pieces
        self._ends = array("q", [0])  # how many rows have ended before a piece
        self._columns = array("q", [0])  # how long the row is that a piece goes on with

    def catch_up(self) -> None:
        """Counts the rows of the pieces that have come."""
        for index in range(len(self._ends) - 1, len(self.pieces)):
            text = self._shown(index)
            self._ends.append(self._ends[index] + text.count("\n"))
            last = len(text) - text.rfind("\n") - 1
            self._columns.append(last if "\n" in text else self._columns[index] + last)

    def line_count(self, count: int) -> int:
        """How many rows the first pieces have, one that has not ended included."""
        return self._ends[count] + (self._columns[count] > 0)

    def ends_between(self, first: int, last: int) -> int:
        """How many rows end in some pieces."""
        return self._ends[last] - self._ends[first]

    def stretches(self, first: int, last: int) -> Iterator[Stretch]:
        """Some pieces as they are shown; neighbours of one tone in one."""
        texts: list[str] = []
        for index in range(first, last):
            if self.pieces[index].category:
                if texts:
                    yield Stretch("".join(texts), is_warning=False)
                    texts = []
                yield Stretch(self._shown(index), is_warning=True)
            else:
                texts.append(self._shown(index))
        if texts:
            yield Stretch("".join(texts), is_warning=False)

    def latest(self, count: int, rows: int, characters: int) -> tuple[int, list[Stretch]]:
        """The last rows of the first pieces, and how many rows are left out before them."""
        first, room = count, characters
        while first and self.ends_between(first - 1, count) <= rows and room > 0:
            first -= 1
            room -= len(self.pieces[first].text)
        stretches = list(self.stretches(first, count))
        while stretches and room < 0:  # of what lies before the last characters only whole rows are left out
            cut = stretches[0].text.find("\n", -room - 1) + 1
            room += cut or len(stretches[0].text)
            rest = stretches[0].text[cut:] if cut else ""
            stretches[:1] = [Stretch(rest, stretches[0].is_warning)] if rest else []
        return self._ends[count] - sum(stretch.text.count("\n") for stretch in stretches), stretches

    def whole(self, count: int) -> str:
        """All that the first pieces say, with the lines as they were printed."""
        texts = (
            self._shown(index) if piece.category else piece.text for index, piece in enumerate(self.pieces[:count])
        )
        return "".join(texts)

    def _shown(self, index: int) -> str:
        piece, column = self.pieces[index], self._columns[index]
        if not piece.category:
            return _broken(_plain(piece.text), column)
        return ("\n" if column else "") + _broken(_plain(f"{_warning(piece)}\n"), 0)


def _warning(piece: Printed) -> str:
    """A warning, and below it what it means."""
    said = f"{piece.category}: {piece.text.strip()}"
    meaning = explained(said)
    return f"⚠ {said}" if meaning is None else f"⚠ {said}\n   {translated(meaning)}"


def _plain(text: str) -> str:
    return text if text.isascii() and "\r" not in text else text.replace("\r\n", "\n").translate(_LINE_ENDS)


def _broken(text: str, column: int) -> str:
    """A text that goes on in some column, with ends of rows where a row would become too long."""
    first_end = text.find("\n")
    if column + (first_end if first_end >= 0 else len(text)) <= LONGEST_ROW and not _TOO_LONG.search(text):
        return text
    rows = []
    for line in text.split("\n"):
        first = LONGEST_ROW - column
        cuts = [line[:first], *(line[at : at + LONGEST_ROW] for at in range(first, len(line), LONGEST_ROW))]
        rows.append("\n".join(cuts))
        column = 0
    return "\n".join(rows)
