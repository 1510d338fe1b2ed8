"""How long a run of one step takes from the shell, beside importing torch alone."""

import statistics
import subprocess
import sys
import time

from tests.benchmarks.figure import Figure

PAIRS = 7


def measure() -> list[Figure]:
    """Whole processes in turn: ours, then ``import torch``; the median of the pairs' ratios."""
    ours = [sys.executable, "main.py", "run", "3x²+2x−1", "--steps", "1", "--csv", "-"]
    bare = [sys.executable, "-c", "import torch"]
    _seconds(ours)
    _seconds(bare)
    pairs = [(_seconds(ours), _seconds(bare)) for _ in range(PAIRS)]
    ratio = statistics.median(one / other for one, other in pairs)
    note = f"{statistics.median(one for one, _ in pairs):.2f} s beside {statistics.median(o for _, o in pairs):.2f} s"
    return [Figure("run of 1 step / import torch", ratio, "times", 1.3, at_most=True, note=note)]


def _seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began
