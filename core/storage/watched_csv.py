"""What was watched of a program, as a CSV file in which every bit survives."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from core.storage.shortest_digits import shortest_doubles
from core.storage.trajectory_csv import check_headings, csv_lines, csv_quoted
from core.storage.whole_file import Output, written_whole
from core.trajectory.watched import WatchedColumn
from core.trajectory.watched_trajectory import WatchedTrajectory

_ROWS = 4000


class WatchedCsvFile:
    """Takes the rows of one run, piece by piece."""

    __slots__ = ("_output", "_watched")

    def __init__(self, output: Output, watched: WatchedTrajectory) -> None:
        self._output = output
        self._watched = watched

    def write(self, start: int, stop: int) -> None:
        """Writes a row for each of these samples.

        Raises:
            CannotWriteError: the operating system refused.
        """
        columns = list(self._watched.columns(start, stop))
        count = len(columns[0].numbers)
        if count:
            self._output.write(csv_lines([_cells(one) for one in columns], count))


@contextmanager
def watched_csv_file(target: Path | BinaryIO, watched: WatchedTrajectory) -> Iterator[WatchedCsvFile]:
    """Opens a CSV file that takes the samples of a run, and writes its headings.

    The file is there, whole, when the ``with`` block ends without an exception (:func:`written_whole`).

    Raises:
        AmbiguousHeadingError: two columns would have the same heading.
        CannotWriteError: the operating system refused.
    """
    headings = [one.heading for one in watched.columns(0, 0)]
    check_headings(headings)
    with written_whole(target) as output:
        output.write((",".join(map(csv_quoted, headings)) + "\r\n").encode())
        yield WatchedCsvFile(output, watched)


def write_watched(target: Path | BinaryIO, watched: WatchedTrajectory) -> None:
    """Writes a row a sample; the file is there whole or not at all.

    Raises:
        AmbiguousHeadingError: two columns would have the same heading.
        CannotWriteError: the operating system refused.
    """
    with watched_csv_file(target, watched) as file:
        for start in range(0, len(watched), _ROWS):
            file.write(start, start + _ROWS)


def _cells(column: WatchedColumn) -> list[float | str]:
    numbers = column.numbers
    if numbers.dtype == np.bool_:
        numbers = numbers.astype(np.int64)
    digits: Any = shortest_doubles(numbers.astype(np.float32)) if numbers.dtype == np.float32 else numbers
    cells: list[float | str] = digits.tolist()
    for row in np.flatnonzero(~np.isfinite(numbers.astype(np.float64)) | ~column.present):
        cells[row] = repr(float(numbers[row])) if column.present[row] else ""
    return cells
