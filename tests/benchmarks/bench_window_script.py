"""A script run in the window at full speed: how soon it is at its end, frames a second, pauses of the event loop."""

import json
import sys
from collections.abc import Iterator, Sequence
from statistics import median

from tests.benchmarks.event_loop import percentile
from tests.benchmarks.figure import Figure
from tests.benchmarks.headless_script import headless_script
from tests.benchmarks.live_script import SIZES, VARIABLES, descent, live_script, many_variables, printing
from tests.benchmarks.live_window import alone, place

TEXTS: dict[str, str] = {
    **{f"{size:,} statements": descent(size) for size in SIZES},
    "100,000 prints": printing(SIZES[-1]),
    f"{VARIABLES} variables": many_variables(SIZES[-1]),
}
ROUNDS = {f"{SIZES[0]:,} statements": 20, f"{SIZES[1]:,} statements": 10}
_OTHER_ROUNDS = 4
FRAME = 16
"""Milliseconds."""


def measure() -> Iterator[Figure]:
    """All figures of this module, each as soon as it is known."""
    for name in TEXTS:
        yield from _live(name)


def _live(name: str) -> list[Figure]:
    found = alone(__name__, name)
    seconds, headless, frames = found["seconds"], found["headless"], f"{len(found['pauses'])} frames"
    ratio = median(one / other for one, other in zip(seconds, headless, strict=True))
    beside = f"{median(seconds):.2f} s beside {median(headless):.2f} s, {len(seconds)} pairs; {place()}"
    # A fifth of a second is no longer than two frames and the way to the engine and back.
    is_long = median(headless) > 0.2
    costs = f"{1000 * median(found['costs']):.1f} ms of CPU each; {frames}"
    rate = median(found["rates"])
    return [
        Figure(f"{name} to the end / headless", ratio, "×", 1.6 if is_long else None, at_most=True, note=beside),
        Figure(f"frames/s meanwhile, {name}", rate, "frames/s", 50 if is_long else None, at_most=False, note=costs),
        *_pauses(name, found),
    ]


def _pauses(name: str, found: dict[str, list[float]]) -> list[Figure]:
    """As the window's thread alone has them: the engine and whoever else is on the machine take turns with it."""
    busy, pauses = found["busy"], found["pauses"]
    told = f"processor, p95 over {len(busy)} frames of the longest in each; median {_ms(busy, 50):.1f} ms"
    by_clock = f"by the clock median {_ms(pauses, 50):.1f} ms, p99 {_ms(pauses, 99):.1f} ms"
    return [
        Figure(f"pause of the event loop, {name}", _ms(busy, 95), "ms", FRAME, at_most=True, note=told),
        Figure(f"longest pause, {name}", _ms(busy, 100), "ms", 50, at_most=True, note=f"processor; {by_clock}"),
    ]


def _ms(seconds: Sequence[float], share: float) -> float:
    return 1000 * percentile(list(seconds), share)


def _observe(name: str) -> dict[str, list[float]]:
    text = TEXTS[name]
    found: dict[str, list[float]] = {kind: [] for kind in ("seconds", "headless", "rates", "costs", "pauses", "busy")}
    with headless_script(text) as headless, live_script(text) as script:
        for _ in range(ROUNDS.get(name, _OTHER_ROUNDS)):
            watch = script.watched_to_end()
            found["seconds"].append(watch.seconds)
            found["headless"].append(headless.measure())
            found["rates"].append(watch.frames_per_second)
            found["costs"].append(watch.frame_cost)
            found["pauses"] += watch.pauses
            found["busy"] += watch.busy
            script.begin_anew()
    return found


if __name__ == "__main__":
    print(json.dumps(_observe(sys.argv[1])))  # noqa: T201
