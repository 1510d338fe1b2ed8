"""How soon the window is painted and ready to step, beside importing the three large libraries it stands on."""

import subprocess
import sys
import tempfile
from statistics import median
from time import monotonic

from tests.benchmarks.figure import Figure
from tests.benchmarks.live_window import ROOT, environment, place

PAIRS = 9
OURS = [sys.executable, "-m", "tests.benchmarks.first_moments"]
LIBRARIES = [sys.executable, "-c", "import torch, PySide6.QtWidgets, pyqtgraph"]


def measure() -> list[Figure]:
    """Whole processes in turn: the window, then the libraries alone; the medians of the pairs' ratios."""
    with tempfile.TemporaryDirectory() as folder:
        _pair(folder)
        pairs = [_pair(folder) for _ in range(PAIRS)]
    painted, enabled, ready, imported = (median(column) for column in zip(*pairs, strict=True))
    beside = f"beside {imported:.2f} s, {PAIRS} pairs; {place()}"
    return [
        Figure(
            "first painted window / import of the libraries",
            median(first / libraries for first, *_, libraries in pairs),
            "×",
            0.6,
            at_most=True,
            note=f"{painted:.2f} s {beside}",
        ),
        Figure(
            "ready to step / import of the libraries",
            median(third / libraries for *_, third, libraries in pairs),
            "×",
            1.25,
            at_most=True,
            note=f"all answered after {ready:.2f} s, the button enabled after {enabled:.2f} s {beside}",
        ),
    ]


def _pair(folder: str) -> tuple[float, float, float, float]:
    """Seconds from the start to the first paint, the step button, all answered; and of the libraries alone."""
    surroundings = environment() | {"XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder}
    began = monotonic()
    ours = subprocess.run(OURS, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE, text=True, check=True)
    painted, enabled, ready = (float(moment) - began for moment in ours.stdout.split())
    began = monotonic()
    subprocess.run(LIBRARIES, env=surroundings, check=True)
    return painted, enabled, ready, monotonic() - began
