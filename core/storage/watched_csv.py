"""What was watched of a program, as a CSV file in which every bit survives."""

from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from core.storage.shortest_digits import shortest_doubles
from core.storage.trajectory_csv import check_headings, csv_lines, csv_quoted
from core.storage.whole_file import written_whole
from core.trajectory.watched import Watched, WatchedColumn


def write_watched(target: Path | BinaryIO, watched: Watched) -> None:
    """Writes a row a sample; the file is there whole or not at all.

    Raises:
        AmbiguousHeadingError: two columns would have the same heading.
        CannotWriteError: the operating system refused.
    """
    columns = list(watched.columns())
    check_headings([one.heading for one in columns])
    with written_whole(target) as output:
        output.write((",".join(csv_quoted(one.heading) for one in columns) + "\r\n").encode())
        if watched.samples:
            output.write(csv_lines([_cells(one) for one in columns], len(watched.samples)))


def _cells(column: WatchedColumn) -> list[float | str]:
    numbers = column.numbers
    if numbers.dtype == np.bool_:
        numbers = numbers.astype(np.int64)
    digits: Any = shortest_doubles(numbers.astype(np.float32)) if numbers.dtype == np.float32 else numbers
    cells: list[float | str] = digits.tolist()
    for row in np.flatnonzero(~np.isfinite(numbers.astype(np.float64)) | ~column.present):
        cells[row] = repr(float(numbers[row])) if column.present[row] else ""
    return cells
