"""How long a formula takes to be drawn: a usual one, and what is nested at three depths; and what the process takes."""

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from core.channel.frames import framed
from core.drawing.formula import draw
from core.drawing_messages import Typeset
from core.notation.formula import parse_formula
from core.notation.typeset import typeset
from tests.benchmarks.figure import Figure

ROUNDS = 9
USUAL = ("3x²+2x−1", "(1−x)²+100(y−x²)²", "where(x > 0, x², −x)", "√(x²+1)/(1+e^(−x))")
DEPTHS = (4, 8, 12)
SHAPES = {"fractions": (r"1 + \frac{1}{", "}"), "stretching brackets": (r"\left( 1 + ", r" \right)")}


def measure() -> list[Figure]:
    """All figures of this module."""
    figures = [_usual()]
    for name, (opening, closing) in SHAPES.items():
        times = [_milliseconds(opening * depth + r"\frac{x}{2}" + closing * depth) for depth in DEPTHS]
        note = ", ".join(f"{depth} deep {time:.1f} ms" for depth, time in zip(DEPTHS, times, strict=True))
        growth = times[-1] / times[0]
        figures.append(Figure(f"drawing {name} 12 deep over 4 deep", growth, "×", 20, at_most=True, note=note))
    return [*figures, *_process()]


def _usual() -> Figure:
    times = [_milliseconds(typeset(parse_formula(text))) for text in USUAL]
    note = f"the slowest of {len(USUAL)} usual formulas, median of {ROUNDS}"
    return Figure("drawing a usual formula", max(times), "ms", 50, at_most=True, note=note)


def _process() -> list[Figure]:
    """The process by itself: until its first drawing has come, and what it takes then."""
    began = perf_counter()
    command = [sys.executable, "-m", "core.drawing"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        if process.stdin is None or process.stdout is None:
            raise ValueError(command)
        process.stdin.write(framed(Typeset(1, "x^{2}", 22.0)))
        process.stdin.flush()
        for _ in range(2):  # that it listens, then the drawing
            process.stdout.read(int.from_bytes(process.stdout.read(4), "little"))
        seconds = perf_counter() - began
        memory = _megabytes(process.pid)
    figures = [Figure("drawing process: start to first drawing", seconds, "s", None, at_most=True, note="once")]
    if memory is not None:
        figures.append(Figure("drawing process: memory", memory, "MB", 60, at_most=True, note="resident"))
    return figures


def _megabytes(process: int) -> float | None:
    statistics = Path(f"/proc/{process}/status")
    if not statistics.exists():
        return None
    line = next(line for line in statistics.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _milliseconds(latex: str) -> float:
    return median(_seconds(latex) for _ in range(ROUNDS)) * 1e3


def _seconds(latex: str) -> float:
    start = perf_counter()
    draw(Typeset(1, latex, 22.0))
    return perf_counter() - start
