"""Opens the window: the engine first, since torch takes longest, and all else while torch is imported."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.engine_process import EngineProcess

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def open_window(
    arguments: Sequence[str], *, settings: QSettings | None = None, sessions: Path | None = None
) -> "MainWindow":
    """Builds the window and shows it, without entering the event loop.

    Args:
        arguments: a document to open, or nothing.
        settings: where choices are kept; the user's own where none is given.
        sessions: the folder in which unsaved sessions are kept for after a crash; likewise.

    Returns:
        The window; closing it ends the engine.
    """
    application, engine = _application(), EngineProcess()
    engine.start()
    # The plots and all that is drawn take half a second to import and to build, on the other core.
    from gui.composition import Composition  # noqa: PLC0415

    composition = Composition(application, engine, settings or QSettings(), sessions or _sessions())
    composition.show([Path(argument) for argument in arguments[:1]])
    return composition.window


def run_window(arguments: Sequence[str]) -> int:
    """Shows the window until it is closed; the exit code."""
    # All that is made now stays for as long as the window: to look through it for garbage only costs time, now while
    # the window is awaited, and later a tenth of a second in which it would stand still.
    gc.disable()
    window = open_window(arguments)
    gc.freeze()
    gc.enable()
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
    return application


def _sessions() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "sessions"
