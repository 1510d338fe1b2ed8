"""The composition root: the only place where the document, the run, the engine and the views meet."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QStandardPaths, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.document.new_document import NEW_DOCUMENT
from core.document.store import Store
from core.messages import Ready
from core.storage.trajectory_csv import write_csv
from core.trajectory.trajectory import Trajectory
from gui.action_link import ActionLink
from gui.csv_export import CsvExport
from gui.document_files import DocumentFiles
from gui.document_link import DocumentLink
from gui.engine_process import EngineProcess
from gui.main_window import MainWindow
from gui.method_table import presented
from gui.recovery_link import RecoveryLink
from gui.run_control import RunControl
from gui.run_link import RunLink, RunViews
from gui.session_copies import SessionCopies
from gui.style_sheet import dress
from gui.theme import SchemeChoice, Theme, Themes, load_fonts
from gui.typeset_link import TypesetLink
from gui.unfinished_typing import finish_typing

TRANSLATIONS = Path(__file__).resolve().parent.parent / "resources" / "translations"


def open_window(
    arguments: Sequence[str], *, settings: QSettings | None = None, sessions: Path | None = None
) -> MainWindow:
    """Builds the window and shows it, without entering the event loop.

    Args:
        arguments: a document to open, or nothing.
        settings: where choices are kept; the user's own where none is given.
        sessions: the folder in which unsaved sessions are kept for after a crash; likewise.

    Returns:
        The window; closing it ends the engine.
    """
    application = _application()
    composition = _Composition(application, settings or QSettings(), sessions or _sessions())
    composition.show([Path(argument) for argument in arguments[:1]])
    return composition.window


def run_window(arguments: Sequence[str]) -> int:
    """Shows the window until it is closed; the exit code."""
    window = open_window(arguments)
    code = _application().exec()
    del window
    return code


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setDesktopFileName("gradstep")
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("Gradstep")
    application.setApplicationName("Gradstep")
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(TRANSLATIONS), "gradstep"),
    ):
        translator = QTranslator(application)
        if translator.load(QLocale(), name, "_", folder):
            QCoreApplication.installTranslator(translator)
    return application


def _sessions() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "sessions"


class _Composition(QObject):
    """All that lives as long as the window does."""

    def __init__(self, application: QApplication, settings: QSettings, sessions: Path) -> None:
        super().__init__()
        load_fonts()
        self._application = application
        self._settings = settings
        self.themes = Themes(self)
        dress(application, self.themes.theme())
        self.engine = EngineProcess(self)
        self.store = Store(NEW_DOCUMENT)
        self.window = MainWindow()
        self.setParent(self.window)
        self.run = RunControl(self.engine, self)
        self.files = DocumentFiles(self.store, self.window, settings)
        self.export = CsvExport(self)
        self._link(SessionCopies(sessions))

    def show(self, paths: Sequence[Path]) -> None:
        """Shows the window at once; the engine starts beside it."""
        self.window.show()
        self.engine.start()
        if paths:
            self.files.open(paths[0])
        self.recovery_link.offer()

    def _link(self, copies: SessionCopies) -> None:
        window = self.window
        cards = (window.function_card, window.parameter_card, window.optimizer_card, window.stop_card)
        views = RunViews(window.parameter_card, window.plots, window.past_band, window.transport, window.status)
        self.views_link = RunLink(self.run, self.engine, self.store, views, self)
        self.document_link = DocumentLink(self.store, self.run, cards, self)
        self.typeset_link = TypesetLink(self.store, self.engine, window.function_card, window.optimizer_card, self)
        self._actions = ActionLink(self.store, self.run, self.files, self.export, self.themes, window)
        self.recovery_link = RecoveryLink(self.store, self.files, copies, window.recovery_band, self)
        self.recovery_link.troubled.connect(window.status.show_sentence)
        window.actions_by_name["runAction"].triggered.connect(finish_typing)
        window.actions_by_name["runAction"].triggered.connect(self.views_link.toggle)
        self.engine.ready.connect(self._on_ready)
        window.is_idle = self._is_idle
        window.trajectory = lambda: self.run.trajectory
        window.export_csv = self._export_csv
        window.may_close = self.files.may_leave
        window.on_closed = self._close
        window.on_dropped = self.files.open
        self.themes.changed.connect(self._on_theme_changed)
        chosen = str(self._settings.value("scheme", SchemeChoice.SYSTEM.value))
        self.themes.choose(
            SchemeChoice(chosen) if chosen in {one.value for one in SchemeChoice} else SchemeChoice.SYSTEM
        )
        self._on_theme_changed(self.themes.theme())

    def _on_ready(self, ready: Ready) -> None:
        self.window.optimizer_card.show_methods(presented(ready.methods))
        self.document_link.show_settings()

    def _is_idle(self) -> bool:
        return self.run.is_idle and self.typeset_link.is_idle and not self.export.is_busy

    def _export_csv(self, path: Path | str) -> None:
        trajectory: Trajectory | None = self.run.trajectory
        if trajectory is not None:
            write_csv(Path(path), trajectory)

    def _on_theme_changed(self, theme: Theme) -> None:
        dress(self._application, theme)
        self.window.set_theme(theme)
        self._settings.setValue("scheme", self.themes.choice.value)

    def _close(self) -> None:
        self.export.cancel()
        self.recovery_link.close()
        self.run.close()
        self.engine.close()
