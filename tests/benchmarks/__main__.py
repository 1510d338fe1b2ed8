"""``make bench``: every promise about speed and memory, as ratios within one run; a table, and ``bench.json``."""

import importlib
import json
import platform
import sys
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.figure import Figure

MODULES = (
    "bench_notation",
    "bench_drawing",
    "bench_session",
    "bench_trajectory",
    "bench_trace",
    "bench_program",
    "bench_script",
    "bench_plots",
    "bench_script_editor",
    "bench_script_tables",
    "bench_script_views",
    "bench_script_stops",
    "bench_startup",
    "bench_window_start",
    "bench_window_live",
    "bench_window_keys",
    "bench_window_substeps",
    "bench_window_opening",
    "bench_window_script",
    "bench_window_script_moments",
    "bench_window_script_waits",
    "bench_window_rest",
)
TARGET = Path("bench.json")


def main(chosen: list[str]) -> int:
    """Measures all modules, or those named, and prints what was found; 1 where a bound is missed."""
    figures: list[Figure] = []
    for name in chosen or MODULES:
        module = importlib.import_module(f"tests.benchmarks.{name}")
        for figure in module.measure():
            figures.append(figure)
            print(_row(figure), flush=True)  # noqa: T201
    machine = {"python": platform.python_version(), "system": platform.platform()}
    rows = [asdict(figure) | {"is_met": figure.is_met} for figure in figures]
    TARGET.write_text(json.dumps({"machine": machine, "figures": rows}, indent=1), encoding="utf-8")
    return int(any(figure.is_met is False for figure in figures))


def _row(figure: Figure) -> str:
    bound = "" if figure.bound is None else f"{'at most' if figure.at_most else 'at least'} {figure.bound:g}"
    verdict = {True: "met", False: "MISSED", None: ""}[figure.is_met]
    return f"{figure.name:<58} {figure.value:>10.4g} {figure.unit:<16} {bound:<16} {verdict:<7} {figure.note}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
