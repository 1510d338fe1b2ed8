"""The run that is shown, as CSV: asks for a file, has it written, and tells how far that is."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.document.script import SourceKind
from core.storage.trajectory_csv import write_csv
from core.storage.watched_csv import write_watched
from core.trajectory.trajectory import Trajectory
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.csv_export import CsvExport
from gui.main_window import MainWindow
from gui.playhead import Playhead
from gui.run_control import RunControl
from gui.script_control import ScriptControl
from gui.unfinished_typing import finish_typing


class ExportLink(QObject):
    """Exports a formula's run, or what was watched of a script."""

    def __init__(
        self, export: CsvExport, playhead: Playhead, run: RunControl, script: ScriptControl, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._export = export
        self._playhead, self._run, self._script = playhead, run, script
        self._window = window
        action = window.actions_by_name["exportCsvAction"]
        action.triggered.connect(finish_typing)
        action.triggered.connect(self._ask_and_export)
        self._connect()

    def write(self, path: Path | str) -> None:
        """Writes it at once, without asking; nothing where there is nothing yet."""
        match self._shown():
            case Trajectory() as trajectory:
                write_csv(Path(path), trajectory)
            case WatchedTrajectory() as watched:
                write_watched(Path(path), watched)

    def _connect(self) -> None:
        export, status = self._export, self._window.status
        status.cancelled.connect(export.cancel)
        export.progressed.connect(status.show_progress)
        for signal in (export.finished, export.failed, export.cancelled):
            signal.connect(status.hide_progress)
        export.finished.connect(self._on_exported)
        export.failed.connect(status.show_sentence)

    def _shown(self) -> Trajectory | WatchedTrajectory | None:
        return self._run.trajectory if self._playhead.source is SourceKind.FORMULA else self._script.watched

    def _ask_and_export(self) -> None:
        shown = self._shown()
        if not shown:
            self._window.status.show_sentence(self._nothing())
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export CSV"), "trajectory.csv", self.tr("CSV files (*.csv)")
        )
        if not name:
            return
        if isinstance(shown, Trajectory):
            self._export.start(Path(name), shown)
        else:
            self._export.start_watched(Path(name), shown)

    def _nothing(self) -> str:
        if self._playhead.source is SourceKind.FORMULA:
            return self.tr("There is nothing to export yet: step or run first.")
        return self.tr("Nothing has been watched yet: step or run first.")

    def _on_exported(self, path: Path) -> None:
        self._window.status.show_sentence(self.tr("Exported to {path}.").format(path=path))
