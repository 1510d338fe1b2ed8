"""A moment of a script's run shown, painted for real: the same at any length; and its output, however much there is."""

import os
from collections.abc import Sequence
from statistics import median
from struct import pack
from time import thread_time

from PySide6.QtWidgets import QApplication

from core.trajectory.number_text import whole
from core.trajectory.program_trace import Change, Events, Printed, ProgramTrace, TraceBatch, VariableState
from core.trajectory.tensor_value import TensorValue
from gui.style_sheet import dress
from gui.theme import LIGHT, load_fonts
from gui.views.output_panel import OutputPanel
from gui.views.variables_panel import VariablesPanel
from tests.benchmarks.figure import Figure

LENGTHS = (1_000, 10_000, 100_000)
VARIABLES = (10, 200)
FRAMES = 60
FRAME = 1 / 60
SIZE = (600, 420)


def measure() -> list[Figure]:
    """All figures of this module."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    load_fonts()
    dress(application, LIGHT)
    figures = [figure for count in VARIABLES for figure in _variables(count)]
    return [*figures, *_output()]


def _variables(count: int) -> list[Figure]:
    """Stepping on by one and going anywhere, at each length in turn."""
    traces = {length: _trace(length, count) for length in LENGTHS}
    panels = {length: _shown(VariablesPanel()) for length in LENGTHS}
    stepping: dict[int, list[float]] = {length: [] for length in LENGTHS}
    scrubbing: dict[int, list[float]] = {length: [] for length in LENGTHS}
    for frame in range(FRAMES + 5):
        for length in LENGTHS:
            panel, trace = panels[length], traces[length]
            stepping[length].append(_seconds(panel, trace, length // 2 + frame))
            scrubbing[length].append(_seconds(panel, trace, _anywhere(frame, length)))
    what = f"{count} variables"
    return [
        _share(f"{what}, a step on at {whole(LENGTHS[-1])} events", stepping[LENGTHS[-1]]),
        _share(f"{what}, any moment of {whole(LENGTHS[-1])} events", scrubbing[LENGTHS[-1]]),
        _growth(f"{what}, 100,000 / 10,000 events, a step on", stepping[LENGTHS[-1]], stepping[LENGTHS[1]]),
        _growth(f"{what}, 100,000 / 10,000 events, any moment", scrubbing[LENGTHS[-1]], scrubbing[LENGTHS[1]]),
    ]


def _output() -> list[Figure]:
    """A flood of prints as it comes in, and any moment of it; then ten megabytes at once."""
    panel, trace = _shown(OutputPanel()), ProgramTrace()
    coming = []
    for start in range(0, LENGTHS[-1], 1_600):
        trace.append(
            _printing([f"{number} tensor([1., {number}.])\n" for number in range(start, start + 1_600)], start)
        )
        coming.append(_seconds(panel, trace, len(trace)))
    jumps = [_seconds(panel, trace, _anywhere(frame, len(trace))) for frame in range(FRAMES)]
    heavy = ProgramTrace()
    heavy.append(_printing(["0123456789" * 99 + "\n"] * 10_000, 0))
    all_at_once = _seconds(panel, heavy, len(heavy))
    return [
        _share("output, 1,600 prints a frame until 100,000", coming),
        _growth("output, the last frames / the first", coming[-20:], coming[10:30]),
        _share("output, any moment of 100,000 prints", jumps),
        Figure("output, 10 MB at once", all_at_once, "s", 0.2, at_most=True, note="counted, cut and painted"),
    ]


def _shown(panel: VariablesPanel | OutputPanel) -> VariablesPanel | OutputPanel:
    panel.set_theme(LIGHT)
    panel.resize(*SIZE)
    panel.show()
    QApplication.processEvents()
    return panel


def _anywhere(frame: int, length: int) -> int:
    """A moment of the second half, in which all variables are there; far from the one before."""
    return length // 2 + frame * 7_919 % (length // 2)


def _seconds(panel: VariablesPanel | OutputPanel, trace: ProgramTrace, moment: int) -> float:
    """Processor time of showing a moment, with all that is painted thereby."""
    began = thread_time()
    panel.show_moment(trace, moment)
    QApplication.processEvents()
    return thread_time() - began


def _share(name: str, seconds: Sequence[float]) -> Figure:
    note = f"median {1e3 * median(seconds):.1f} ms, longest {1e3 * max(seconds):.1f} ms of processor time"
    return Figure(name, median(seconds) / FRAME, "of a frame", 0.5, at_most=True, note=note)


def _growth(name: str, longer: Sequence[float], shorter: Sequence[float]) -> Figure:
    ratio = median(longer[-FRAMES:]) / median(shorter[-FRAMES:])
    return Figure(name, ratio, "times", 1.5, at_most=True, note="in turn, medians")


def _trace(length: int, variables: int) -> ProgramTrace:
    """Each event binds one of the variables anew, one after the other."""
    trace = ProgramTrace()
    changes = tuple(Change(event + 1, 0, f"v{event % variables}", _state(event)) for event in range(length))
    trace.append(TraceBatch(_events(length), changes))
    return trace


def _state(event: int) -> VariableState:
    value = TensorValue("float32", (3,), pack("3f", event, event / 3, -event))
    return VariableState("Tensor", "", value, requires_grad=True, has_grad=event % 3 > 0, grad=value, memory=event + 1)


def _printing(texts: Sequence[str], start: int) -> TraceBatch:
    printed = tuple(Printed(start + index + 1, text) for index, text in enumerate(texts))
    return TraceBatch(_events(len(texts)), printed=printed)


def _events(count: int) -> Events:
    return Events((1,) * count, (0,) * count, (False,) * count)
