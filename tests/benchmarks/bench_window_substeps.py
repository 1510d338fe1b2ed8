"""From a key in the inspector to the stop's picture: formula, graph, sentence, list, all painted."""

import json
import sys
from dataclasses import replace
from statistics import median
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.document.choices import ParameterChoice
from core.document.document import Document
from gui.views.formula_sheet import FormulaSheet
from gui.views.graph_view import GraphView
from gui.views.inspector_panel import InspectorPanel
from tests.benchmarks.event_loop import percentile
from tests.benchmarks.figure import Figure
from tests.benchmarks.live_window import CALM, LiveWindow, alone, live_window, place

PRESSES = 80
PAUSE = 40
"""Milliseconds between two presses; within them what a press left over is done, as it is for a person."""
TEN_NODES = replace(CALM, formula="3x²+2x−1 + sin(x)·e^(−x²)")
VECTOR = replace(CALM, formula="2xᵀx", parameters=(ParameterChoice("x", start="arange(4)"),))
SIXTY_NODES = replace(CALM, formula="+".join(f"(w{n}·tanh(a{n}·x+b{n})−{n})²" for n in (1, 2, 3, 4, 5)))
THOUSAND_NODES = replace(CALM, formula="+".join(["sin(x)·x"] * 330))
DOCUMENTS = {
    "10 nodes": TEN_NODES,
    "a vector": VECTOR,
    "60 nodes": SIXTY_NODES,
    "1,000 nodes": THOUSAND_NODES,
}


class StopPainted(QObject):
    """Notes when all that shows a stop was painted after it had become another one."""

    def __init__(self, live: LiveWindow) -> None:
        super().__init__()
        formula, explanation = live.find(FormulaSheet), live.find(QWidget, "explanation")
        self._watched: tuple[QObject, ...] = (formula, explanation)
        self._missing: set[QObject] = set()
        self.moment = self.processor_moment = 0.0
        for widget in self._watched:
            widget.installEventFilter(self)

    def expect(self) -> None:
        """Waits for the next painting of all."""
        self._missing, self.moment = set(self._watched), 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._missing:
            self._missing.discard(watched)
            if not self._missing:
                QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.moment, self.processor_moment = perf_counter(), thread_time()


def measure() -> list[Figure]:
    """All figures of this module."""
    return [_latency(name) for name in DOCUMENTS]


def _latency(name: str) -> Figure:
    seconds, processor = map(list, zip(*alone(__name__, name), strict=True))
    note = f"95th percentile of {len(seconds)}; median {1000 * median(seconds):.1f} ms, "
    note += f"longest {1000 * max(seconds):.1f} ms, processor {1000 * percentile(processor, 95):.1f} ms; {place()}"
    slow = 1000 * percentile(seconds, 95)
    return Figure(f"key press to picture of a sub-step, {name}", slow, "ms", 16, at_most=True, note=note)


def _observe(document: Document) -> list[tuple[float, float]]:
    """The first half of the presses begins at the start, the other one at the backward pass; both turn at the end."""
    with live_window(document) as live:
        inspector = open_inspector(live)
        inspector.setFocus()
        painted = StopPainted(live)
        key, seconds = Qt.Key.Key_Right, []
        for press in range(PRESSES):
            if press == PRESSES // 2:
                live.click("backwardChapter")
                inspector.setFocus()
            if inspector.index in (0, _last(inspector)):
                key = Qt.Key.Key_Right if inspector.index == 0 else Qt.Key.Key_Left
            seconds.append(_press(live, painted, key))
        return seconds[1:]  # the first one makes what all others use


def open_inspector(live: LiveWindow) -> InspectorPanel:
    """Opens the inspector, and waits until the first iteration and its graph are there."""
    inspector, graph = live.find(InspectorPanel), live.find(GraphView)
    if not inspector.isVisible():
        QTest.keyClick(live.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    live.wait(lambda: inspector.substeps is not None and graph.picture is not None and live.window.is_idle())
    return inspector


def _last(inspector: InspectorPanel) -> int:
    return inspector.substeps.last if inspector.substeps is not None else 0


def _press(live: LiveWindow, painted: StopPainted, key: Qt.Key) -> tuple[float, float]:
    """Seconds, and those of the processor among them: on a busy machine the two part."""
    live.spend(PAUSE)
    painted.expect()
    began, processor_began = perf_counter(), thread_time()
    QTest.keyClick(live.find(InspectorPanel), key)
    live.wait(lambda: painted.moment > 0)
    return painted.moment - began, painted.processor_moment - processor_began


if __name__ == "__main__":
    print(json.dumps(_observe(DOCUMENTS[sys.argv[1]])))  # noqa: T201
