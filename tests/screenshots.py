"""Renders the README's pictures from the real window: ``make screenshots``.

Offscreen, at a fixed size, with a fixed document and settings of its own: they change only when the window does. What
is typed stands in the machine's own monospaced font.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractSlider, QApplication, QComboBox

from core.document.commands import ChooseOptimizer
from core.document.new_document import NEW_DOCUMENT
from core.storage.document_file import save_document
from gui.application import open_window
from gui.main_window import MainWindow
from gui.theme import SchemeChoice
from gui.views.graph_view import GraphView

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "pictures"
WIDTH, HEIGHT = 1440, 900
LOOKED_AT = 12
FASTEST = 7
MOST_BYTES = 250_000


SCRIPT = """\
import torch


def f(x):
    return 3 * x ** 2 + 2 * x - 1


x = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.03, momentum=0.8)

for step in range(40):
    loss = f(x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(x)
"""
PASSES = 9
"""So many backward passes are gone to; the last of them is looked into."""


def render(scheme: SchemeChoice, folder: Path) -> QImage:
    """The window after a run of SGD with momentum, looking back at one of its steps."""
    document = folder / "momentum.gradstep"
    save_document(document, ChooseOptimizer("sgd").apply(NEW_DOCUMENT))
    return _rendered(document, scheme, folder, _run_and_look_back)


def render_script(scheme: SchemeChoice, folder: Path) -> QImage:
    """The window with a script that waits before a backward pass, which is looked into."""
    script = folder / "descent.py"
    script.write_text(SCRIPT, encoding="utf-8")
    return _rendered(script, scheme, folder, _go_to_a_pass_and_look_inside)


def _rendered(document: Path, scheme: SchemeChoice, folder: Path, act: Callable[[MainWindow], None]) -> QImage:
    settings = QSettings(str(folder / f"{scheme.value}.ini"), QSettings.Format.IniFormat)
    settings.setValue("scheme", scheme.value)
    window = open_window([str(document)], settings=settings, sessions=folder / "sessions")
    window.resize(WIDTH, HEIGHT)
    _wait(window.is_idle)
    act(window)
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    window.close()
    return picture


INSIDE = (*["nextChapterAction"] * 2, *["nextSubstepAction"] * 4)
"""To the fifth node of the backward pass."""


def _run_and_look_back(window: MainWindow) -> None:
    speed, timeline = window.findChild(QComboBox, "speed"), window.findChild(QAbstractSlider, "timeline")
    assert speed is not None
    assert timeline is not None
    speed.activated.emit(FASTEST)
    speed.setCurrentIndex(FASTEST)
    window.actions_by_name["runAction"].trigger()
    _wait(lambda: window.is_idle() and timeline.value() == NEW_DOCUMENT.steps)
    window.plots.step_chosen.emit(LOOKED_AT)
    _wait(lambda: window.is_idle() and timeline.value() == LOOKED_AT)
    for name in INSIDE:
        window.actions_by_name[name].trigger()
    graph = window.findChild(GraphView)
    assert graph is not None
    _wait(lambda: window.is_idle() and not graph.camera.is_gliding)
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()


def _go_to_a_pass_and_look_inside(window: MainWindow) -> None:
    for _ in range(PASSES):
        window.actions_by_name["nextBackwardAction"].trigger()
        _wait(window.is_idle)
    for name in INSIDE[1:]:
        window.actions_by_name[name].trigger()
    graph = window.findChild(GraphView)
    assert graph is not None
    _wait(lambda: window.is_idle() and not graph.camera.is_gliding)
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()


def _wait(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> int:
    """Writes the pictures; the exit code."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8"}
    PICTURES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        for scheme in (SchemeChoice.LIGHT, SchemeChoice.DARK):
            for name, picture in (("window", render), ("script", render_script)):
                _save(picture(scheme, Path(folder)), PICTURES / f"{name}-{scheme.value}.png")
    return 0


def _save(picture: QImage, target: Path) -> None:
    best_compression = 0
    assert picture.save(str(target), quality=best_compression)
    assert target.stat().st_size <= MOST_BYTES, f"{target} is larger than a README should load"


if __name__ == "__main__":
    sys.exit(main())
