"""A stop of a script's pass, painted in all views: it costs the same however often a loop ran within the graph."""

import os
from statistics import median
from time import thread_time

from PySide6.QtWidgets import QApplication

from core.layout.sugiyama import lay_out
from gui.inspector_stop import InspectorStop
from gui.models.substep import Chapter
from gui.style_sheet import dress
from gui.theme import LIGHT, load_fonts
from gui.views.graph_panel import GraphPanel
from gui.views.inspector_panel import InspectorPanel
from tests.benchmarks.figure import Figure
from tests.gui.models.passes import loop, passed

STOPS = 60
SHORT, LONG = 50, 500
"""Turns of a loop of two operations: 100 nodes and 1,000."""
FRAME = 16
"""Milliseconds."""


def measure() -> list[Figure]:
    """All figures of this module."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    dress(application, LIGHT)
    return [figure for chapter in (Chapter.FORWARD, Chapter.BACKWARD) for figure in _figures(application, chapter)]


def _figures(application: QApplication, chapter: Chapter) -> list[Figure]:
    short, long = (_seconds(application, turns, chapter) for turns in (SHORT, LONG))
    name = f"a stop of a script's pass, {chapter.value}, 1,000 nodes"
    note = f"median of {STOPS} stops, {1000 * short:.1f} ms of processor beside {1000 * long:.1f} ms"
    return [
        Figure(
            f"a script's stop {chapter.value}, 1,000 nodes beside 100", long / short, "×", 1.5, at_most=True, note=note
        ),
        Figure(name, 1000 * long, "ms", FRAME, at_most=True, note=note),
    ]


def _seconds(application: QApplication, turns: int, chapter: Chapter) -> float:
    """Processor seconds of a stop in the middle of a chapter, painted."""
    panel, graph = InspectorPanel(), GraphPanel()
    panel.set_graph(graph)
    graph.placement_wanted.connect(lambda shape: graph.show_placement(shape, lay_out(shape)))
    stop = InspectorStop(panel, graph, panel)
    panel.resize(460, 900)
    panel.show()
    stop.show_opened(passed(loop(turns)))
    substeps = panel.substeps
    assert substeps is not None
    start = (substeps.start_of(chapter) or 0) + turns // 2
    seconds = []
    for index in range(start, start + STOPS):
        began = thread_time()
        panel.substep_asked.emit(index)
        application.processEvents()
        seconds.append(thread_time() - began)
    panel.close()
    return median(seconds[1:])
