"""A run becomes a file piece by piece, a formula's as a script's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.storage.trajectory_csv import write_csv
from core.storage.watched_csv import write_watched
from gui.csv_export import ROWS, CsvExport
from tests.core.trajectory.sampled import found, sample, tensor, watched
from tests.gui.recorded import scalar_run


@pytest.fixture
def export(qapp: QApplication) -> Iterator[CsvExport]:
    export = CsvExport(qapp)
    yield export
    export.deleteLater()


def test_that_a_scripts_samples_are_written_as_they_are_without_a_window(
    export: CsvExport, qtbot: QtBot, tmp_path: Path
) -> None:
    run = watched(["x", "loss"], [[tensor(number / 7), number] for number in range(2 * ROWS + 5)])
    progress = QSignalSpy(export.progressed)
    with qtbot.waitSignal(export.finished):
        export.start_watched(tmp_path / "mine.csv", run)
    write_watched(tmp_path / "theirs.csv", run)
    assert (tmp_path / "mine.csv").read_bytes() == (tmp_path / "theirs.csv").read_bytes()
    assert progress.count() == 3
    assert progress.at(2) == [1.0]


def test_that_what_is_sampled_meanwhile_is_not_in_the_file(export: CsvExport, qtbot: QtBot, tmp_path: Path) -> None:
    run = watched(["x"], [[1], [2]])
    write_watched(tmp_path / "before.csv", run)
    with qtbot.waitSignal(export.finished):
        export.start_watched(tmp_path / "mine.csv", run)
        run.extend(found("y"), [sample(2, 0.5, 1.0)])
    assert (tmp_path / "mine.csv").read_bytes() == (tmp_path / "before.csv").read_bytes()


def test_that_a_cancelled_export_leaves_nothing(export: CsvExport, qtbot: QtBot, tmp_path: Path) -> None:
    run = watched(["x"], [[number] for number in range(2 * ROWS)])
    cancelled = QSignalSpy(export.cancelled)
    export.start_watched(tmp_path / "mine.csv", run)
    qtbot.waitUntil(lambda: export.is_busy)
    export.cancel()
    assert cancelled.count() == 1
    assert not export.is_busy
    assert list(tmp_path.iterdir()) == []


def test_that_watches_of_one_heading_are_told(export: CsvExport, tmp_path: Path) -> None:
    failed = QSignalSpy(export.failed)
    export.start_watched(tmp_path / "mine.csv", watched(["line"], [[1.0]]))
    assert failed.at(0) == ["Two columns would both be called line. Give that parameter another name."]
    assert not export.is_busy


def test_that_a_formulas_run_is_written_as_without_a_window(export: CsvExport, qtbot: QtBot, tmp_path: Path) -> None:
    run = scalar_run([float(step) for step in range(ROWS + 3)])
    with qtbot.waitSignal(export.finished):
        export.start(tmp_path / "mine.csv", run)
    write_csv(tmp_path / "theirs.csv", run)
    assert (tmp_path / "mine.csv").read_bytes() == (tmp_path / "theirs.csv").read_bytes()
