"""A script looked at in the window, at three lengths: a step on at its end, a jump along all of it, and run slowly."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from statistics import median

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.views.script_timeline import ScriptTimeline
from tests.benchmarks.event_loop import EventLoopWatch, percentile
from tests.benchmarks.figure import Figure
from tests.benchmarks.live_script import SIZES, LiveScript, descent, live_script
from tests.benchmarks.live_window import alone, place

ROUNDS = 60
PAUSE = 40
"""Milliseconds between two of a person's wishes."""
STRETCHES = 5
STRETCH = 1_000
"""Milliseconds."""
FRAME = 16
"""Milliseconds."""
_PACED = 5
"""Which speed that is: 60 statements a second."""
_APART = 37
"""Pixels between two jumps; they go round the timeline."""

Found = dict[str, list[float]]


def measure() -> Iterator[Figure]:
    """All figures of this module, each as soon as it is known."""
    found: dict[int, Found] = {int(size): one for size, one in alone(__name__, "recorded").items()}
    for kind, what in (("steps", "a step on at the end"), ("jumps", "a jump anywhere")):
        yield from _moments(what, {size: one[kind] for size, one in found.items()})
    yield _growth("a frame at 60 statements/s", {size: one["frames"] for size, one in found.items()}, 1.3)
    yield from _paced(alone(__name__, "paced"))


def _moments(what: str, seconds: dict[int, list[float]]) -> list[Figure]:
    longest = seconds[SIZES[-1]]
    told = f"95th percentile of {len(longest)}; median {1000 * median(longest):.1f} ms, "
    told += f"longest {1000 * max(longest):.1f} ms of processor; {place()}"
    slow = 1000 * percentile(longest, 95)
    return [
        Figure(f"{what} of {SIZES[-1]:,} statements", slow, "ms", FRAME, at_most=True, note=told),
        _growth(what, seconds, 1.5),
    ]


def _growth(what: str, seconds: dict[int, list[float]], bound: float) -> Figure:
    told = ", ".join(f"{1000 * median(one):.1f} ms at {size:,}" for size, one in seconds.items())
    ratio = median(seconds[SIZES[-1]]) / median(seconds[SIZES[0]])
    return Figure(f"{what}, {SIZES[-1]:,} / {SIZES[0]:,}", ratio, "×", bound, at_most=True, note=f"processor: {told}")


def _paced(found: Found) -> list[Figure]:
    """A run that is made while it is looked at, each of its passes being opened in the inspector."""
    cost, busy = 1000 * median(found["frames"]), found["busy"]
    told = f"processor, 95th percentile of {len(busy)} frames, longest {1000 * max(busy):.1f} ms; "
    told += f"by the clock {1000 * percentile(found['pauses'], 95):.1f} ms; {place()}"
    slow = 1000 * percentile(busy, 95)
    note = f"median of {STRETCHES} s, with all passes opened; {median(found['rates']):.0f} frames/s"
    return [
        Figure("a frame at 60 statements/s", cost, "ms", FRAME, at_most=True, note=note),
        Figure("pause of the event loop, 60 statements/s", slow, "ms", 33, at_most=True, note=told),
    ]


def _observe_recorded() -> dict[int, Found]:
    """The windows take turns."""
    with ExitStack() as stack:
        scripts = {size: stack.enter_context(live_script(descent(size))) for size in SIZES}
        found: dict[int, Found] = {size: {"steps": [], "jumps": [], "frames": []} for size in SIZES}
        for script in scripts.values():
            script.watched_to_end()
            script.control.jump(script.control.last_step - 2 * ROUNDS)
            script.live.choose_speed(_PACED)
        for _ in range(ROUNDS):
            for size, script in scripts.items():
                found[size]["steps"].append(_step(script))
        for number in range(ROUNDS):
            for size, script in scripts.items():
                found[size]["jumps"].append(_jump(script, number))
        for _ in range(STRETCHES):
            for size, script in scripts.items():
                script.control.jump(script.control.last_step // 2)
                found[size]["frames"].append(_stretch(script).frame_cost)
    return found


def _step(script: LiveScript) -> float:
    script.live.spend(PAUSE)
    control = Qt.KeyboardModifier.ControlModifier
    return script.processor_seconds(partial(QTest.keyClick, script.live.window, Qt.Key.Key_Right, control))


def _jump(script: LiveScript, number: int) -> float:
    """A click on the timeline, far from the one before."""
    script.live.spend(PAUSE)
    timeline = script.live.find(ScriptTimeline)
    reach = script.control.last_step / timeline.maximum() * (timeline.width() - 40)
    where = QPoint(20 + round(number * _APART % reach), timeline.height() // 2)
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return script.processor_seconds(partial(QTest.mouseClick, timeline, left, nothing, where))


def _stretch(script: LiveScript) -> EventLoopWatch:
    """Some time in the midst of a run."""
    script.live.click("runButton")
    script.live.spend(STRETCH // 4)
    watch = EventLoopWatch(script.canvas)
    script.live.spend(STRETCH)
    watch.stop()
    script.live.pause()
    return watch


def _observe_paced() -> Found:
    found: Found = {"frames": [], "pauses": [], "busy": [], "rates": []}
    with live_script(descent(SIZES[0])) as script:
        script.live.choose_speed(_PACED)
        watches: Sequence[EventLoopWatch] = [_stretch(script) for _ in range(STRETCHES)]
    for watch in watches:
        found["frames"].append(watch.frame_cost)
        found["pauses"] += watch.pauses
        found["busy"] += watch.busy
        found["rates"].append(watch.frames_per_second)
    return found


if __name__ == "__main__":
    print(json.dumps(_observe_paced() if sys.argv[1] == "paced" else _observe_recorded()))  # noqa: T201
