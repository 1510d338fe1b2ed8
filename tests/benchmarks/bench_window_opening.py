"""A graph as the window draws it, and an iteration opened as seen from the window: from the wish to the picture."""

import json
import sys
from statistics import median
from time import perf_counter

from PySide6.QtWidgets import QApplication, QWidget

from core.document.document import Document
from core.layout.graph_shape import GraphShape
from core.layout.sugiyama import lay_out
from gui.models.graph_moment import GraphMoment
from gui.models.traced_graph import TracedGraph
from gui.opened_iteration import OpenedIteration
from gui.theme import load_fonts
from gui.views.graph_panel import GraphPanel
from tests.benchmarks.bench_window_substeps import TEN_NODES, THOUSAND_NODES, StopPainted, open_inspector
from tests.benchmarks.event_loop import EventLoopWatch
from tests.benchmarks.figure import Figure
from tests.benchmarks.live_window import LiveWindow, alone, live_window, place
from tests.gui.traced import chained

SIZES = (10, 100, 1_000, 10_000)
ROUNDS = 7
PANEL = (420, 300)
OPENED: dict[str, tuple[Document, float]] = {"10 nodes": (TEN_NODES, 0.05), "1,000 nodes": (THOUSAND_NODES, 1.0)}
LONGEST_PAUSE = 0.1
"""Seconds in which the window may be deaf, before one feels it."""


def measure() -> list[Figure]:
    """Drawings at four sizes, folded as they are shown at first; then iterations opened."""
    drawn = {size: float(alone(__name__, "draw", str(size))) for size in SIZES}
    note = f"folding, scene and painting; offscreen, {PANEL[0]}×{PANEL[1]}"
    figures = [
        Figure(f"drawing the graph, {size:,} nodes", 1000 * seconds, "ms", None, at_most=True, note=note)
        for size, seconds in drawn.items()
    ]
    growth = drawn[10_000] / drawn[1_000]
    figures.append(
        Figure("drawing the graph, 10,000 over 1,000 nodes", growth, "×", 15, at_most=True, note="linear is 10")
    )
    return figures + [figure for name in OPENED for figure in _opened(name)]


def _opened(name: str) -> list[Figure]:
    opening, pause = alone(__name__, "open", name)
    note = f"median of {ROUNDS}, with its graph and formula; {place()}"
    return [
        Figure(f"opening an iteration of {name}, window", opening, "s", OPENED[name][1], at_most=True, note=note),
        Figure(f"pause of the event loop at it, {name}", pause, "s", LONGEST_PAUSE, at_most=True, note="longest"),
    ]


def _observe_opening(name: str) -> tuple[float, float]:
    with live_window(OPENED[name][0]) as live:
        live.click("stepButton")
        live.wait(live.window.is_idle)
        open_inspector(live)
        (opened,) = live.window.findChildren(OpenedIteration)
        painted = StopPainted(live)
        opened.opened.connect(painted.expect)  # after those who show it, as they were connected before
        watch = EventLoopWatch(live.find(QWidget, "explanation"))
        seconds = [_seconds(live, painted, step=round_ % 2) for round_ in range(ROUNDS)]
        live.spend(50)
        watch.stop()
        return median(seconds), max(watch.pauses)


def _seconds(live: LiveWindow, painted: StopPainted, step: int) -> float:
    """From the wish to look at a step until it is painted, opened."""
    live.wait(live.window.is_idle)
    painted.moment, began = 0.0, perf_counter()
    live.window.plots.step_chosen.emit(step)
    live.wait(lambda: painted.moment > 0)
    return painted.moment - began


def _observe_drawing(size: int) -> float:
    """The window's own share: what is folded, measured and painted; not the layout, which is made beside it."""
    application = QApplication([])
    load_fonts()
    graph = chained(size)
    seconds = [_drawn(graph) for _ in range(ROUNDS)]
    del application
    return median(seconds)


def _drawn(graph: TracedGraph) -> float:
    panel, wanted = GraphPanel(), list[GraphShape]()
    panel.resize(*PANEL)
    panel.placement_wanted.connect(wanted.append)
    began = perf_counter()
    panel.show_graph(graph)
    folded = perf_counter() - began
    placement = lay_out(wanted[-1])
    began = perf_counter()
    panel.show_placement(wanted[-1], placement)
    panel.show_moment(GraphMoment.at_backward(graph, len(graph.backward.steps) // 2))
    panel.grab()
    return folded + perf_counter() - began


if __name__ == "__main__":
    kind, what = sys.argv[1:]
    print(json.dumps(_observe_drawing(int(what)) if kind == "draw" else _observe_opening(what)))  # noqa: T201
