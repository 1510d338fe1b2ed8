"""A run watched live: its pace beside that of a run without a window, frames a second, and pauses of the event loop."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from statistics import median

from core.document.document import Document
from tests.benchmarks.event_loop import EventLoopWatch, percentile
from tests.benchmarks.figure import Figure
from tests.benchmarks.headless_pace import HeadlessPace, headless_pace
from tests.benchmarks.live_window import CALM, RESTLESS, LiveWindow, alone, live_window, noise, place

ROUNDS = 10
STRETCH = 1.0
"""Seconds of each; window and headless run take turns."""
SETTLING = 300
"""Milliseconds until a run that was just begun runs evenly."""
_PACED = 5
"""Which speed that is: 60 steps a second."""
LENGTHS = (10_000, 100_000, 1_000_000)
KINDS: dict[str, tuple[Document, int]] = {
    "begun": (CALM, 0),
    "10⁶ steps": (RESTLESS, LENGTHS[-1]),
}


def measure() -> Iterator[Figure]:
    """All figures of this module, each as soon as it is known."""
    for kind in KINDS:
        yield from _live(kind)
    yield _growth()


def _live(kind: str) -> list[Figure]:
    found = alone(__name__, kind)
    ratio = median(live / headless for live, headless in zip(found["live"], found["headless"], strict=True))
    paces = f"{median(found['live']):,.0f} beside {median(found['headless']):,.0f} steps/s, {ROUNDS} pairs; {place()}"
    pauses = f"p99 over {len(found['pauses'])} frames of the longest in each; median {_ms(found['pauses'], 50):.1f} ms"
    costs = f"median of {ROUNDS}, lowest {min(found['rates']):.0f}; {1000 * median(found['costs']):.1f} ms of CPU each"
    return [
        Figure(f"steps/s watched live / headless, {kind}", ratio, "×", 0.9, at_most=False, note=paces),
        Figure(f"frames/s while running, {kind}", median(found["rates"]), "frames/s", 55, at_most=False, note=costs),
        Figure(f"pause of the event loop, {kind}", _ms(found["pauses"], 99), "ms", 33, at_most=True, note=pauses),
    ]


def _growth() -> Figure:
    costs = {int(length): median(found) for length, found in alone(__name__, "growth").items()}
    told = ", ".join(f"{1000 * cost:.1f} ms at {length:,}" for length, cost in costs.items())
    ratio = costs[LENGTHS[-1]] / costs[LENGTHS[0]]
    note = f"CPU of the window's process a frame, at 60 steps/s: {told}; {place()}"
    return Figure("frame at 1,000,000 / 10,000 steps, running", ratio, "×", 1.3, at_most=True, note=note)


def _ms(seconds: Sequence[float], share: float) -> float:
    return 1000 * percentile(list(seconds), share)


def _observe(kind: str) -> dict[str, list[float]]:
    document, length = KINDS[kind]
    found: dict[str, list[float]] = {name: [] for name in ("live", "headless", "rates", "pauses", "costs")}
    with headless_pace(document.run_spec()) as pace, live_window(document) as live:
        live.receive(noise(length))
        for _ in range(ROUNDS):
            _take_turns(live, pace, found)
    return found


def _take_turns(live: LiveWindow, pace: HeadlessPace, found: dict[str, list[float]]) -> None:
    watch, steps = _watched(live)
    found["live"].append(steps / watch.seconds)
    found["headless"].append(pace.measure(STRETCH))
    found["rates"].append(watch.frames_per_second)
    found["costs"].append(watch.frame_cost)
    found["pauses"] += watch.pauses


def _watched(live: LiveWindow) -> tuple[EventLoopWatch, int]:
    """A stretch in the middle of a run, and how many steps were shown in it."""
    live.click("runButton")
    live.spend(SETTLING)
    before, watch = len(live.trajectory), EventLoopWatch(live.window.plots.loss_plot.canvas.viewport())
    live.spend(round(1000 * STRETCH))
    watch.stop()
    steps = len(live.trajectory) - before
    live.pause()
    return watch, steps


def _observe_growth() -> dict[int, list[float]]:
    """A paced run at each length, in plots that are filled alike; the windows take turns, one always being at work."""
    with ExitStack() as stack:
        windows = {length: stack.enter_context(_grown(length)) for length in LENGTHS}
        found: dict[int, list[float]] = {length: [] for length in LENGTHS}
        for _ in range(ROUNDS):
            for length, live in windows.items():
                found[length].append(_watched(live)[0].frame_cost)
    return found


@contextmanager
def _grown(length: int) -> Iterator[LiveWindow]:
    with live_window(replace(RESTLESS, steps=length + length // 10)) as live:
        live.receive(noise(length))
        live.click("lastButton")
        live.choose_speed(_PACED)
        yield live


if __name__ == "__main__":
    print(json.dumps(_observe_growth() if sys.argv[1] == "growth" else _observe(sys.argv[1])))  # noqa: T201
