"""What a person waits for with a script in the window: a key in a long one, pausing, a pass opened, the source."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.document.script import SourceKind
from gui.models.run_state import RunState
from gui.opened_pass import ShownPass
from gui.views.inspector_panel import InspectorPanel
from gui.views.script_editor import ScriptEditor
from tests.benchmarks.bench_window_substeps import StopPainted
from tests.benchmarks.event_loop import EventLoopWatch
from tests.benchmarks.figure import Figure
from tests.benchmarks.live_script import LiveScript, descent, live_script, of_script
from tests.benchmarks.live_window import alone, live_window, place

LINES = 10_000
PRESSES = 20
REST = 250
"""Milliseconds between two keys: longer than the window waits before it has the script read."""
ROUNDS = 9
OPENED = {100: 0.1, 100_000: 5.0}
"""Statements of a script; seconds within which its last passes are opened."""
FRAME = 16
LAYING_OUT = 50
"""Milliseconds that it may take to lay the whole window out anew and to paint it."""
_PASSES_BACK = 8
_RUNNING = 300
_ENDLESS = "while True:\n    pass\n"


def measure() -> Iterator[Figure]:
    """All figures of this module, each as soon as it is known."""
    yield from _typed()
    yield _paused()
    for statements in OPENED:
        yield from _opened(statements)
    yield from _switched()


def _typed() -> list[Figure]:
    presses, busy = alone(__name__, "typing")
    note = f"median of {PRESSES}, painted, processor; longest {1000 * max(presses):.1f} ms; {place()}"
    rest = f"processor, of the window's thread; {REST} ms from key to key; {place()}"
    name = f"script of {LINES:,} lines"
    return [
        Figure(f"key press in a {name}, window", 1000 * median(presses), "ms", FRAME, at_most=True, note=note),
        Figure(f"longest pause while a {name} is typed in", 1000 * busy, "ms", 50, at_most=True, note=rest),
    ]


def _paused() -> Figure:
    seconds = alone(__name__, "pausing")
    note = f"the longest of {ROUNDS}; median {1000 * median(seconds):.0f} ms; {place()}"
    return Figure("`while True: pass` paused in the window", 1000 * max(seconds), "ms", 100, at_most=True, note=note)


def _opened(statements: int) -> list[Figure]:
    seconds, busy = alone(__name__, "opening", str(statements))
    note = f"median of {len(seconds)}, from the wish to the picture; {place()}"
    name = f"at statement {statements:,}"
    return [
        Figure(f"a pass opened {name}", median(seconds), "s", OPENED[statements], at_most=True, note=note),
        Figure(f"longest pause at it, {name}", 1000 * busy, "ms", 50, at_most=True, note="processor"),
    ]


def _switched() -> list[Figure]:
    first, later = alone(__name__, "switching")
    note = f"processor, painted; {place()}"
    many = f"median of {len(later)}, {note}"
    return [
        Figure("from formula to script, the first time", 1000 * first, "ms", 150, at_most=True, note=note),
        Figure("from formula to script, later", 1000 * median(later), "ms", LAYING_OUT, at_most=True, note=many),
    ]


def _observe_typing() -> tuple[list[float], float]:
    """Keys that make the script wrong and right again, in its middle, while its run is paused."""
    with live_script(_long_script()) as script:
        for _ in range(3):
            script.live.click("intoButton")
            script.live.wait(script.live.window.is_idle)
        editor = script.live.find(QPlainTextEdit, "scriptEditor")
        script.live.find(ScriptEditor).go_to(LINES // 2)
        script.live.spend(REST)
        watch, seconds = EventLoopWatch(editor.viewport()), []
        for number in range(PRESSES):
            key = Qt.Key.Key_Question if number % 2 == 0 else Qt.Key.Key_Backspace
            seconds.append(script.processor_seconds(partial(QTest.keyClick, editor, key)))
            script.live.spend(REST)
        watch.stop()
        return seconds, max(watch.busy)


def _long_script() -> str:
    """As long as asked for; every hundred lines there is another descent."""
    lines = descent(60).splitlines()
    return "\n".join((lines * (LINES // len(lines) + 1))[:LINES]) + "\n"


def _observe_pausing() -> list[float]:
    with live_script(_ENDLESS) as script:
        return [_pause(script) for _ in range(ROUNDS)]


def _pause(script: LiveScript) -> float:
    script.live.click("runButton")
    script.live.spend(_RUNNING)
    press = partial(script.live.click, "runButton")
    return script.seconds_until(press, lambda: script.control.state is RunState.PAUSED)


def _observe_opening(statements: int) -> tuple[list[float], float]:
    with live_script(descent(statements)) as script:
        inspector = script.live.find(InspectorPanel)
        script.watched_to_end()
        script.live.wait(lambda: inspector.substeps is not None)
        (shown,) = script.live.window.findChildren(ShownPass)
        painted = StopPainted(script.live)
        shown.opened.connect(painted.expect)  # after those who show it, as they were connected before
        watch = EventLoopWatch(script.live.find(QWidget, "explanation"))
        passes = script.trace.passes[-1 : -1 - _PASSES_BACK : -1]
        seconds = [_open(script, painted, one.event) for one in passes[1:]]
        watch.stop()
        return seconds, max(watch.busy)


def _open(script: LiveScript, painted: StopPainted, moment: int) -> float:
    script.live.wait(script.live.window.is_idle)
    painted.moment, began = 0.0, perf_counter()
    script.control.jump(moment)
    script.live.wait(lambda: painted.moment > 0)
    return painted.moment - began


def _observe_switching() -> tuple[float, list[float]]:
    document = replace(of_script(descent(100)), source=SourceKind.FORMULA)
    with live_window(document) as live:
        script = LiveScript(live)
        return _switch(script), [_switch(script) for _ in range(ROUNDS)]


def _switch(script: LiveScript) -> float:
    """To the script, and back again."""
    live = script.live
    live.spend(REST)
    seconds = script.processor_seconds(partial(live.click, "scriptSource"))
    live.wait(live.window.is_idle)
    live.click("formulaSource")
    live.wait(live.window.is_idle)
    return seconds


_OBSERVED: dict[str, Callable[..., object]] = {
    "typing": _observe_typing,
    "pausing": _observe_pausing,
    "opening": lambda statements: _observe_opening(int(statements)),
    "switching": _observe_switching,
}

if __name__ == "__main__":
    print(json.dumps(_OBSERVED[sys.argv[1]](*sys.argv[2:])))  # noqa: T201
