"""What both processes take when a run of 10,000 steps is done and nothing goes on: processor time and memory."""

import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

from core.document.new_document import NEW_DOCUMENT
from tests.benchmarks.figure import Figure
from tests.benchmarks.live_window import alone, live_window, place

STEPS = 10_000
QUIET = 2_000
"""Milliseconds until all that a run leaves to do is done, such as the copy for after a crash."""
IDLE = 10_000
"""Milliseconds of doing nothing."""
TICK = 0.1
"""Per cent: one tick of the clock by which Linux tells processor time, in that while; less cannot be told from 0."""
BOUNDS = {"window": 200, "engine": 300}


def measure() -> list[Figure]:
    """All figures of this module; only Linux tells them."""
    if sys.platform != "linux":
        return []
    found = alone(__name__)
    return [_idle(name, found[name]) for name in BOUNDS] + [_memory(name, found[name]) for name in BOUNDS]


def _idle(name: str, found: dict[str, float]) -> Figure:
    share = 100 * found["seconds"] / (IDLE / 1000)
    note = f"{1000 * found['seconds']:.0f} ms of CPU in {IDLE // 1000} s after a run of {STEPS:,} steps; {place()}"
    return Figure(f"CPU when idle, {name}", share, "%", TICK, at_most=True, note=note)


def _memory(name: str, found: dict[str, float]) -> Figure:
    note = f"RSS after {STEPS:,} steps; PSS {found['Pss']:.0f} MB, its own {found['Own']:.0f} MB; {place()}"
    return Figure(f"memory, {name}", found["Rss"], "MB", BOUNDS[name], at_most=True, note=note)


def _observe() -> dict[str, dict[str, float]]:
    with live_window(replace(NEW_DOCUMENT, steps=STEPS)) as live:
        live.click("runButton")
        live.wait(lambda: len(live.trajectory) > STEPS)
        live.spend(QUIET)
        processes = {"window": os.getpid(), "engine": live.engine.process_id()}
        before = {name: _processor_seconds(process) for name, process in processes.items()}
        live.spend(IDLE)
        return {
            name: {"seconds": _processor_seconds(process) - before[name], **_megabytes(process)}
            for name, process in processes.items()
        }


def _processor_seconds(process: int) -> float:
    numbers = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")


def _megabytes(process: int) -> dict[str, float]:
    told = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    sizes = {name: int(size) / 1000 * 1.024 for name, size in re.findall(r"(\w+): +(\d+) kB", told)}
    return {"Rss": sizes["Rss"], "Pss": sizes["Pss"], "Own": sizes["Private_Clean"] + sizes["Private_Dirty"]}


if __name__ == "__main__":
    print(json.dumps(_observe()))  # noqa: T201
