"""What a test of the window may not leave behind: widgets, running timers, processes."""

import gc
import sys
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

NOT_RUNNING = QProcess.ProcessState.NotRunning

Kind = TypeVar("Kind", QTimer, QProcess)


def leftovers() -> list[str]:
    """What there is of them, after all that was to be deleted has been."""
    if not isinstance(QApplication.instance(), QApplication):
        return []
    gc.collect()
    for _ in range(2):  # a window that is deleted has others deleted after it
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = [f"widget {_name(widget)}" for widget in QApplication.topLevelWidgets()]
    found += [f"timer {_name(one)} of {_name(one.parent())}" for one in _alive(QTimer) if one.isActive()]
    found += [f"process {one.program()}" for one in _alive(QProcess) if one.state() is not NOT_RUNNING]
    return found + [f"process {name}" for name in _engines()]


def _name(thing: QObject | None) -> str:
    """The same at every call, as Python's own is not: it makes another object when nobody holds one."""
    if thing is None:
        return "nothing"
    return f"{type(thing).__name__} {thing.objectName()} at {shiboken6.getCppPointer(thing)[0]:#x}"


def _alive(kind: type[Kind]) -> list[Kind]:
    # Asked for its type, as isinstance would have torch's own objects warn of themselves.
    return [one for one in gc.get_objects() if issubclass(type(one), kind) and shiboken6.isValid(one)]


def _engines() -> list[str]:
    """Engines among this process's children, where the system can tell."""
    if sys.platform != "linux":
        return []
    children = [child for task in Path("/proc/self/task").iterdir() for child in _children(task)]
    lines = [Path(f"/proc/{child}/cmdline") for child in children]
    return [told for line in lines if line.exists() and "core.engine" in (told := line.read_text())]


def _children(task: Path) -> list[str]:
    listed = task / "children"
    return listed.read_text().split() if listed.exists() else []
