"""What a script's plots and timeline cost a frame, painted for real, and that they cost the same at any length."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median
from time import thread_time

import numpy as np
from PySide6.QtWidgets import QApplication

from core.document.script import Every, PlotRole, SourceKind
from core.trajectory.program_trace import ProgramTrace
from core.trajectory.tensor_value import TensorValue
from core.trajectory.trajectory import Trajectory
from core.trajectory.watched import FoundWatch, Sample
from core.trajectory.watched_trajectory import WatchedTrajectory
from gui.style_sheet import dress
from gui.theme import LIGHT, load_fonts
from gui.views.plots_panel import PlotsPanel
from gui.views.script_timeline import ScriptTimeline
from tests.benchmarks.bench_plots import SIZE
from tests.benchmarks.figure import Figure
from tests.gui.recorded import scalar_record, scalar_run
from tests.gui.recorded_scripts import batch

FRAMES = 60
FRAME = 1 / 60
SAMPLES = (1_000, 10_000, 100_000)
SAMPLES_A_FRAME = 20
TURNS = (100, 1_000, 10_000)
"""Of ten statements, with a zero_grad, a call, a backward pass and a step in each."""
TURN = 10
EVENTS_A_FRAME = 200
WATCHES = (
    FoundWatch("x", PlotRole.PARAMETERS),
    FoundWatch("x.grad", PlotRole.GRADIENTS),
    FoundWatch("loss", PlotRole.LOSS),
)


def measure() -> list[Figure]:
    """All figures of this module."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    dress(application, LIGHT)
    return [_taking(), *_plots(), *_timeline()]


def _taking() -> Figure:
    """100,000 samples of three watches, as they come in frames, beside ten times fewer."""
    few, many = (median(_seconds(partial(_run, count)) / count for _ in range(3)) for count in SAMPLES[1:])
    note = f"{1e6 * many:.1f} µs each of three watches, that of making the sample included"
    return Figure("a sample taken at 100,000 / at 10,000", many / few, "times", 1.5, at_most=True, note=note)


def _plots() -> list[Figure]:
    panels = {count: _panel(_run(count)) for count in SAMPLES}
    formula = _formula_panel(SAMPLES[0])
    growing: dict[int, list[float]] = {count: [] for count in (0, *SAMPLES)}
    scrubbing: dict[int, list[float]] = {count: [] for count in SAMPLES}
    for frame in range(FRAMES):
        growing[0].append(_seconds(partial(_grow_formula, *formula)))
        for count, (panel, run) in panels.items():
            growing[count].append(_seconds(partial(_grow, panel, run)))
            scrubbing[count].append(_seconds(partial(_look_at, panel, (len(run) - 1) * frame // FRAMES)))
    shown = [_share(f"frame of a script's plots, {count:,} samples", growing[count], 0.8) for count in SAMPLES]
    least, most = SAMPLES[0], SAMPLES[-1]
    return [
        *shown,
        _times("frame at 100,000 / 1,000 samples", growing[most], growing[least], 1.5),
        _times("playhead moved at 100,000 / 1,000 samples", scrubbing[most], scrubbing[least], 1.5),
        _times("frame of a script's / a formula's, 1,000", growing[least], growing[0], 1.5),
    ]


def _timeline() -> list[Figure]:
    traces = {turns: _trace(turns) for turns in TURNS}
    timelines = {turns: _shown(trace) for turns, trace in traces.items()}
    growing: dict[int, list[float]] = {turns: [] for turns in TURNS}
    scrubbing: dict[int, list[float]] = {turns: [] for turns in TURNS}
    for frame in range(FRAMES):
        for turns, timeline in timelines.items():
            trace = traces[turns]
            more = batch(len(trace), EVENTS_A_FRAME, TURN)
            trace.append(more)
            growing[turns].append(_seconds(partial(_advance, timeline, trace)))
            scrubbing[turns].append(_seconds(partial(_scrub, timeline, len(trace) * frame // FRAMES)))
    names = {turns: f"{turns * TURN:,} statements with {turns:,} passes" for turns in TURNS}
    shown = [_share(f"timeline that grows, {names[turns]}", growing[turns], 0.4) for turns in TURNS]
    least, most = TURNS[0], TURNS[-1]
    return [
        *shown,
        _times("timeline that grows, 100,000 / 1,000", growing[most], growing[least], 1.5),
        _times("timeline's knob moved, 100,000 / 1,000", scrubbing[most], scrubbing[least], 1.5),
    ]


def _run(count: int) -> WatchedTrajectory:
    run = WatchedTrajectory(Every.BACKWARD)
    run.extend(WATCHES, ())
    for first in range(0, count, 500):
        run.extend((), _samples(first, min(500, count - first)))
    return run


def _samples(first: int, count: int) -> list[Sample]:
    x = np.exp(-np.arange(first, first + count) / 3_000).astype(np.float32)
    columns = [[TensorValue("float32", (), one.tobytes()) for one in column] for column in (x, 2 * x, x * x)]
    nothing = (None, None, None)
    rows = zip(*columns, strict=True)
    return [Sample(first + row, 1, values, nothing, 2 * (first + row)) for row, values in enumerate(rows)]


def _panel(run: WatchedTrajectory) -> tuple[PlotsPanel, WatchedTrajectory]:
    panel = PlotsPanel()
    panel.show_source(SourceKind.SCRIPT)
    panel.resize(*SIZE)
    panel.show_trajectory(run)
    panel.show()
    return panel, run


def _formula_panel(count: int) -> tuple[PlotsPanel, Trajectory]:
    run = scalar_run(np.exp(-np.arange(count) / 3_000).tolist())
    panel = PlotsPanel()
    panel.resize(*SIZE)
    panel.show_trajectory(run)
    panel.show()
    return panel, run


def _grow(panel: PlotsPanel, run: WatchedTrajectory) -> None:
    run.extend((), _samples(len(run), SAMPLES_A_FRAME))
    panel.refresh()
    _look_at(panel, len(run) - 1)


def _grow_formula(panel: PlotsPanel, run: Trajectory) -> None:
    steps = range(run.stop_step, run.stop_step + SAMPLES_A_FRAME)
    run.extend(scalar_record(step, float(np.exp(-step / 3_000))) for step in steps)
    panel.refresh()
    _look_at(panel, run.stop_step - 1)


def _look_at(panel: PlotsPanel, step: int) -> None:
    panel.show_playhead(step)
    QApplication.processEvents()


def _trace(turns: int) -> ProgramTrace:
    trace = ProgramTrace()
    for first in range(0, turns, 100):
        trace.append(batch(first * TURN, 100 * TURN, TURN))
    return trace


def _shown(trace: ProgramTrace) -> ScriptTimeline:
    timeline = ScriptTimeline()
    timeline.resize(900, timeline.sizeHint().height())
    timeline.show_trace(trace)
    timeline.show()
    return timeline


def _advance(timeline: ScriptTimeline, trace: ProgramTrace) -> None:
    timeline.show_computed(len(trace) - 1)
    _scrub(timeline, len(trace) - 1)


def _scrub(timeline: ScriptTimeline, moment: int) -> None:
    timeline.show_playhead(moment)
    QApplication.processEvents()


def _share(name: str, seconds: Sequence[float], bound: float) -> Figure:
    slow = 1000 * float(np.percentile(seconds, 95))
    note = f"{1000 * median(seconds):.1f} ms of the thread's time, 95th percentile {slow:.1f} ms"
    return Figure(name, median(seconds) / FRAME, "of 16.7 ms", bound, at_most=True, note=note)


def _times(name: str, ours: Sequence[float], others: Sequence[float], bound: float) -> Figure:
    value = median(one / other for one, other in zip(ours, others, strict=True))
    return Figure(name, value, "times", bound, at_most=True, note=f"{FRAMES} frames of each in turn, median of ratios")


def _seconds(do: Callable[[], object]) -> float:
    began = thread_time()
    do()
    return thread_time() - began
