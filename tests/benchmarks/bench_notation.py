"""How long a formula takes to read while it is typed: at 1 kB, at 10 kB, at its worst, and how that grows."""

import contextlib
import subprocess
import sys
from statistics import median
from time import perf_counter

from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from tests.benchmarks.figure import Figure

ROUNDS = 15
TERM = "(w{0}x₁² + 2πb{0} − sin 2x₂/√(y²+1) + e^(−λ{0}²))² + max(0, 1.{0}e-3|z−{0}|)"
ODD = ("|x|", "(x)", "x<", "x^", "x²", "xα", "x₁", "qwert ", "sin(x)+", "x'", "(", "√")
"""Over and over, these are what was found to take longest; all are refused in the end."""
FIRST = (
    "from time import perf_counter\n"
    "start = perf_counter()\n"
    "from core.notation.formula import parse_formula\n"
    "parse_formula('3x²+2x−1')\n"
    "print(perf_counter() - start)\n"
)


def measure() -> list[Figure]:
    """All figures of this module."""
    short, long = _formula(1_024), _formula(10_240)
    after_short, after_long = _milliseconds(short), _milliseconds(long)
    growth = (after_long / len(long)) / (after_short / len(short))
    told = f"{after_short * 1e3 / len(short):.1f} and {after_long * 1e3 / len(long):.1f} µs a character"
    return [
        Figure("reading a formula of 1 kB", after_short, "ms", 20, at_most=True, note=_note(short)),
        Figure("reading a formula of 10 kB", after_long, "ms", 300, at_most=True, note=_note(long)),
        Figure("time a character at 10 kB over that at 1 kB", growth, "×", 2, at_most=True, note=told),
        _slowest(),
        _first(),
    ]


def _formula(length: int) -> str:
    """Terms of a loss as it might be pasted, as many as fit, and short ones to the end."""
    text = "x"
    for number in range(1, length):
        longer = f"{text} + {TERM.format(number)}"
        if len(longer) > length:
            break
        text = longer
    return text + " + xy" * ((length - len(text)) // 5)


def _slowest() -> Figure:
    times = {piece: _milliseconds(piece * (10_000 // len(piece))) for piece in ODD}
    piece = max(times, key=times.__getitem__)
    note = f"“{piece}” over and over, the slowest of {len(ODD)} odd texts"
    return Figure("refusing an odd text of 10 kB", times[piece], "ms", 300, at_most=True, note=note)


def _first() -> Figure:
    """With the import and the making of the parser, which happen once."""
    runs = [subprocess.run([sys.executable, "-c", FIRST], check=True, capture_output=True) for _ in range(5)]
    milliseconds = median(float(run.stdout) * 1e3 for run in runs)
    return Figure(
        "the first formula, import included", milliseconds, "ms", None, at_most=True, note="median of 5 starts"
    )


def _milliseconds(text: str) -> float:
    return median(_seconds(text) for _ in range(ROUNDS)) * 1e3


def _seconds(text: str) -> float:
    start = perf_counter()
    with contextlib.suppress(NotationError):
        parse_formula(text)
    return perf_counter() - start


def _note(text: str) -> str:
    return f"{len(text):,} characters, median of {ROUNDS}"
