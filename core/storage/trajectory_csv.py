"""Trajectories as CSV files in which every bit survives."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec
import numpy as np

from core.storage.shortest_digits import shortest_doubles
from core.storage.whole_file import Output, written_whole
from core.trajectory.step_record import Layout
from core.trajectory.trajectory import Trajectory

_CHUNK_CELLS = 100_000
"""So many numbers are text at a time: some ten megabytes, whatever the length and the width of the run."""


class AmbiguousHeadingError(ValueError):
    """Two columns would have the same heading."""


class CsvFile:
    """Takes the rows of one run, piece by piece."""

    __slots__ = ("_headings", "_output")

    def __init__(self, output: Output, headings: list[str]) -> None:
        self._output = output
        self._headings = headings

    def write(self, trajectory: Trajectory) -> None:
        """Write a row a record.

        Raises:
            CannotWriteError: the operating system refused.
        """
        for chunk in _chunks(trajectory):
            self._output.write(csv_lines([_cells(chunk, heading) for heading in self._headings], len(chunk)))


@contextmanager
def csv_file(target: Path | BinaryIO, layout: Layout) -> Iterator[CsvFile]:
    """Open a CSV file (RFC 4180, UTF-8) that takes trajectories of a layout, and write its headings.

    Each number is written in the fewest digits that read back to the same bits of its column's dtype, None as an empty
    cell. The file is there, whole, when the ``with`` block ends without an exception (:func:`written_whole`).

    Raises:
        AmbiguousHeadingError: two columns would have the same heading.
        CannotWriteError: the operating system refused.
    """
    headings = _headings(layout)
    with written_whole(target) as output:
        output.write((",".join(map(csv_quoted, headings)) + "\r\n").encode())
        yield CsvFile(output, headings)


def write_csv(
    target: Path | BinaryIO, trajectory: Trajectory, progress: Callable[[int], None] = lambda _: None
) -> None:
    """Write a whole trajectory as a CSV file.

    Args:
        target: a path or standard output's stream.
        trajectory: its rows.
        progress: is told now and then how many rows are written. To cancel, let it raise: nothing is left behind.

    Raises:
        AmbiguousHeadingError: two columns would have the same heading.
        CannotWriteError: the operating system refused.
    """
    with csv_file(target, trajectory.layout) as file:
        written = 0
        for chunk in _chunks(trajectory):
            file.write(chunk)
            written += len(chunk)
            progress(written)


def _chunks(trajectory: Trajectory) -> Iterator[Trajectory]:
    rows = max(_CHUNK_CELLS // len(_headings(trajectory.layout)), 1)
    for start in range(trajectory.first_step, trajectory.stop_step, rows):
        yield trajectory.between(start, start + rows)


def csv_lines(columns: list[list[float | str]], count: int) -> bytes:
    """The rows as text, made by way of JSON: its numbers are CSV's, and msgspec writes them faster than anything else.

    All cells are one flat list, each row closed by a mark: ``[0,2.0,"","|",1,1.5,"nan","|"]``.
    """
    stride = len(columns) + 1
    cells: list[float | str] = ["|"] * (count * stride)
    for index, column in enumerate(columns):
        cells[index::stride] = column
    return msgspec.json.encode(cells)[1:-1].replace(b',"|",', b"\r\n").replace(b',"|"', b"\r\n").replace(b'"', b"")


def _cells(chunk: Trajectory, heading: str) -> list[float | str]:
    """What JSON shall hold for each number of a column; text for what is no number there."""
    column = chunk.column(heading)
    numbers = shortest_doubles(column.astype(np.float32, copy=False)) if column.dtype == np.float32 else column
    cells: list[float | str] = numbers.tolist()
    others = np.flatnonzero(~np.isfinite(column))
    if others.size:
        present = chunk.present(heading)
        for row in others:
            cells[row] = repr(cells[row]) if present[row] else ""
    return cells


def _headings(layout: Layout) -> list[str]:
    values, gradients, state = layout.parameter_headings(), layout.gradient_headings(), layout.state_headings()
    headings = ["step", *values, "loss", *gradients, "learning_rate", *state]
    check_headings(headings)
    return headings


def check_headings(headings: list[str]) -> None:
    """Refuses two columns that would have the same heading.

    Raises:
        AmbiguousHeadingError: where there are two.
    """
    heading, count = Counter(headings).most_common(1)[0]
    if count > 1:
        raise AmbiguousHeadingError(f"Two columns would both be called {heading}. Give that parameter another name.")


def csv_quoted(heading: str) -> str:
    """A heading as it stands in a CSV file."""
    doubled = heading.replace('"', '""')
    return f'"{doubled}"' if set(heading) & set(',"\r\n') else heading
