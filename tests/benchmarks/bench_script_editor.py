"""The script's editor: what a key press and a frame of a run cost at three lengths."""

import sys
from collections.abc import Callable, Iterator
from itertools import islice
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from gui.theme import LIGHT
from gui.views.script_editor import ScriptEditor
from tests.benchmarks.figure import Figure

LENGTHS = (100, 1_000, 10_000)
PRESSES = 60
FRAME = 16.0
BLOCK = (
    "for step in range(500):  # goes down",
    "    loss = (3 * x**2 + 2 * x - 1).sum()",
    "    loss.backward()",
    "    with torch.no_grad():",
    "        x -= 0.1 * x.grad",
    '    print(f"{step:>4} {loss.item():.6f}")',
    "    x.grad.zero_()",
)


def measure() -> list[Figure]:
    """All figures of this module."""
    application = QApplication.instance() or QApplication(sys.argv)
    pressed = {length: _seconds(length, _press) for length in LENGTHS}
    stepped = {length: _seconds(length, _step) for length in LENGTHS}
    application.processEvents()
    return [*_figures("key press in a script", pressed), *_figures("step shown in a script", stepped)]


def _figures(what: str, seconds: dict[int, float]) -> list[Figure]:
    note = f"median of {PRESSES}, painted; a frame is {FRAME:g} ms"
    shares = [
        Figure(f"{what} of {length:,} lines", 1000 * seconds[length] / FRAME, "of a frame", 1, at_most=True, note=note)
        for length in LENGTHS
    ]
    ratio = seconds[LENGTHS[-1]] / seconds[LENGTHS[0]]
    told = f"{LENGTHS[-1]:,} lines beside {LENGTHS[0]:,}"
    return [*shares, Figure(f"{what}, long beside short", ratio, "×", 5, at_most=True, note=told)]


def _seconds(length: int, act: Callable[[ScriptEditor, int], None]) -> float:
    editor = ScriptEditor()
    editor.set_theme(LIGHT)
    editor.resize(440, 560)
    editor.show_text("\n".join(islice(_lines(), length)))
    editor.edited.connect(len)
    editor.show()
    editor.go_to(length // 2)
    QApplication.processEvents()
    seconds = []
    for number in range(PRESSES):
        began = perf_counter()
        act(editor, number)
        QApplication.processEvents()
        seconds.append(perf_counter() - began)
    editor.close()
    editor.deleteLater()
    return median(seconds)


def _press(editor: ScriptEditor, number: int) -> None:
    text = editor.findChild(QPlainTextEdit, "scriptEditor")
    assert text is not None
    QTest.keyClick(text, Qt.Key.Key_Return if number % 10 == 9 else Qt.Key.Key_X)


def _step(editor: ScriptEditor, number: int) -> None:
    """A frame of a run: another line comes next, and one more was executed."""
    middle = editor.findChild(QPlainTextEdit, "scriptEditor").blockCount() // 2 + number  # type: ignore[union-attr]
    editor.show_executed(range(1, middle))
    editor.show_place(middle)


def _lines() -> Iterator[str]:
    while True:
        yield from BLOCK
