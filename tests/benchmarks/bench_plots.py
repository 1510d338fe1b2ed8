"""What a frame of the three plots costs, painted for real, and that it costs the same at any length."""

import os
from collections.abc import Callable
from functools import partial
from statistics import median
from time import thread_time

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from core.document.run_spec import Dtype
from core.trajectory.step_record import Layout, ParameterLayout, StepRecord
from core.trajectory.trajectory import Trajectory
from gui.style_sheet import dress
from gui.theme import LIGHT, load_fonts
from gui.views.plots_panel import PlotsPanel
from tests.benchmarks.figure import Figure

SCALAR = Layout((ParameterLayout("x", "x"),))
SIXTEEN = Layout((ParameterLayout("w", "w", (16,)),))
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
FRAMES = 60
STEPS_A_FRAME = 80
"""5,000 steps a second at 60 frames."""
FRAME = 1 / 60
TYPICAL = 0.008 / FRAME
"""8 ms, on two cores of which one is free."""
SIZE = (590, 620)
STOCK = 0
STOCK_NOTE = "beside 1,000 points in thin lines without smoothing, markers and headings"

Column = NDArray[np.float32]


class Window(QObject):
    """The three plots of one run, that count how often they are painted."""

    def __init__(self, trajectory: Trajectory) -> None:
        super().__init__()
        self.trajectory = trajectory
        self.painted = 0
        self.panel = PlotsPanel()
        self.panel.resize(*SIZE)
        self.panel.loss_plot.canvas.viewport().installEventFilter(self)
        self.panel.show_trajectory(trajectory)
        self.panel.set_total_steps(trajectory.stop_step + (FRAMES + 10) * STEPS_A_FRAME)
        self.panel.show()
        self.show_end()

    def show_end(self) -> None:
        """One frame of a running run."""
        self.panel.refresh()
        self.panel.show_playhead(self.trajectory.stop_step - 1)
        QApplication.processEvents()

    def show_step(self, step: int) -> None:
        """One frame while the playhead is dragged through the past."""
        self.panel.show_playhead(step)
        QApplication.processEvents()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted += event.type() == QEvent.Type.Paint
        return False


class Stock(QObject):
    """pyqtgraph's own plots of 1,000 points: the least that a frame costs."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0
        self.view = QWidget()
        self.view.resize(*SIZE)
        plots = [pyqtgraph.PlotWidget() for _ in range(3)]
        layout = QVBoxLayout(self.view)
        for plot in plots:
            layout.addWidget(plot)
            plot.setRange(xRange=(0, LENGTHS[0]), yRange=(-1, 1))
        self._items = [plot.plot() for plot in plots]
        plots[0].viewport().installEventFilter(self)
        self.view.show()
        self._values = _smooth(LENGTHS[0])

    def show_end(self) -> None:
        """One frame."""
        for item in self._items:
            item.setData(self._values)
        QApplication.processEvents()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted += event.type() == QEvent.Type.Paint
        return False


def measure() -> list[Figure]:
    """All figures of this module."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    dress(application, LIGHT)
    smooth, restless = (_growing(column) for column in (_smooth, _restless))
    return [*_frames("smooth", smooth), *_frames("restless", restless), _scrubbing(), _sixteen()]


def _frames(kind: str, seconds: dict[int, list[float]]) -> list[Figure]:
    """Shares of a frame at each length; and the longest beside a short one, and beside pyqtgraph, frame by frame."""
    shares = [_share(f"frame of three plots, {kind}, {length:,} steps", seconds[length], TYPICAL) for length in LENGTHS]
    in_turn = f"{FRAMES} frames of each in turn, the median of their ratios"
    growth, beside = (_ratio(seconds[LENGTHS[-1]], seconds[other]) for other in (10_000, STOCK))
    return [
        *shares,
        Figure(f"frame at 1,000,000 / 10,000 steps, {kind}", growth, "times", 1.3, at_most=True, note=in_turn),
        Figure(f"frame at 1,000,000 / pyqtgraph's, {kind}", beside, "times", 3.5, at_most=True, note=STOCK_NOTE),
    ]


def _ratio(ours: list[float], others: list[float]) -> float:
    return median(one / other for one, other in zip(ours, others, strict=True))


def _growing(column: Callable[[int], Column]) -> dict[int, list[float]]:
    """Seconds a frame by length; all lengths take turns, so that all are disturbed alike."""
    windows = {length: Window(_scalar_run(column(length + (FRAMES + 5) * STEPS_A_FRAME), length)) for length in LENGTHS}
    stock = Stock()
    seconds: dict[int, list[float]] = {length: [] for length in (*LENGTHS, STOCK)}
    for _ in range(FRAMES + 5):
        seconds[STOCK].append(_seconds_painted(stock, stock.show_end))
        for length, window in windows.items():
            window.trajectory.extend(_scalar_records(column(STEPS_A_FRAME), window.trajectory.stop_step))
            seconds[length].append(_seconds_painted(window, window.show_end))
    return {length: taken[5:] for length, taken in seconds.items()}


def _scrubbing() -> Figure:
    window = Window(_scalar_run(_smooth(LENGTHS[-1]), LENGTHS[-1]))
    steps = np.linspace(0, LENGTHS[-1] - 1, FRAMES).astype(int).tolist()
    seconds = [_seconds_painted(window, partial(window.show_step, step)) for step in steps]
    return _share("the playhead dragged through 1,000,000 steps", seconds, TYPICAL)


def _sixteen() -> Figure:
    trajectory = Trajectory(SIXTEEN, Dtype.FLOAT32)
    window = Window(trajectory)
    weights = np.linspace(0.01, 0.02, 16, dtype=np.float32)
    seconds = []
    for _ in range(FRAMES):
        steps = range(trajectory.stop_step, trajectory.stop_step + STEPS_A_FRAME)
        rows = [tuple(np.exp(-weights * step / 10).tolist()) for step in steps]
        trajectory.extend(StepRecord(step, row, row[0], row, 0.1) for step, row in zip(steps, rows, strict=True))
        seconds.append(_seconds_painted(window, window.show_end))
    return _share("frame with 33 curves (a vector of 16)", seconds, 1.0)


def _share(name: str, seconds: list[float], bound: float) -> Figure:
    slow = 1000 * float(np.percentile(seconds, 95))
    note = f"{1000 * median(seconds):.1f} ms of the thread's time, 95th percentile {slow:.1f} ms"
    return Figure(name, median(seconds) / FRAME, "of 16.7 ms", bound, at_most=True, note=note)


def _seconds_painted(window: Window | Stock, show: Callable[[], None]) -> float:
    """Of the thread's own time, which is all there is to it: nothing is waited for."""
    before = window.painted
    began = thread_time()
    show()
    taken = thread_time() - began
    assert window.painted > before, "nothing was painted"
    return taken


def _scalar_run(column: Column, length: int) -> Trajectory:
    trajectory = Trajectory(SCALAR, Dtype.FLOAT32)
    trajectory.extend(_scalar_records(column[:length], 0))
    return trajectory


def _scalar_records(column: Column, first: int) -> list[StepRecord]:
    values = zip(column.tolist(), np.square(column).tolist(), (2 * column).tolist(), strict=True)
    return [StepRecord(first + row, (x,), loss, (slope,), 0.01) for row, (x, loss, slope) in enumerate(values)]


def _smooth(length: int) -> Column:
    along = np.linspace(0, 1, length)
    return (np.exp(-5 * along) * np.cos(40 * along)).astype(np.float32)


def _restless(length: int) -> Column:
    """Up and down with every step, as at the edge of stability: what is slowest to paint."""
    return np.random.default_rng(0).normal(size=length).astype(np.float32)
