"""Scripts beside plain Python, recorded and not; how soon any moment and pass is there; how soon one stops."""

import contextlib
import io
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import torch
import torch._dynamo

from core.notation.program import parse_program
from core.runs.program_opening import open_pass
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec, run_to_end
from core.trajectory.program_end import EndKind
from core.trajectory.program_trace import ProgramTrace
from tests.benchmarks.figure import Figure

PAIRS = 15
START_PAIRS = 7
LONG = 100_000
"""Statements."""

_HEAD = """
import torch
def f(x):
    return 3. * x ** 2 + 2. * x - 1
learning_rate = 0.01
x = torch.tensor(2.0, requires_grad=True)
"""
BY_HAND = (
    _HEAD
    + """for _ in range(500):
    z = f(x)
    z.backward()
    x.data.sub_(learning_rate * x.grad)
    x.grad.zero_()
print(x)
"""
)
BY_OPTIMIZER = (
    _HEAD
    + """optimizer = torch.optim.SGD([x], lr=learning_rate, momentum=0.9)
for _ in range(500):
    z = f(x)
    optimizer.zero_grad()
    z.backward()
    optimizer.step()
print(x)
"""
)
LONG_DESCENT = BY_HAND.replace("range(500)", f"range({LONG // 6})")


def measure() -> list[Figure]:
    """Loops in turn with plain Python, then one long script, then what a person waits for."""
    torch.set_num_threads(1)
    return [
        *_beside_python("500 steps by hand", BY_HAND),
        *_beside_python("500 steps of SGD with momentum", BY_OPTIMIZER),
        *_long_run(),
        _cancelled(),
        _started(),
    ]


def _beside_python(name: str, text: str) -> list[Figure]:
    spec = ProgramSpec(parse_program(text))
    code = compile(text, name, "exec")

    def plain() -> None:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(code, {})  # noqa: S102 (plain Python itself is what ours is measured against)

    ways: tuple[Callable[[], object], ...] = (plain, lambda: run_to_end(spec, _unprinted), lambda: _recorded(spec))
    rounds = [[_cpu_seconds(way) for way in ways] for _ in range(PAIRS)]
    bare, ours, recorded = (statistics.median(column) * 1e3 for column in zip(*rounds, strict=True))
    ratio = statistics.median(one[1] / one[0] for one in rounds)
    ratio_recorded = statistics.median(one[2] / one[0] for one in rounds)
    return [
        Figure(f"{name} / plain Python", ratio, "times", 1.5, at_most=True, note=f"{ours:.1f} ms beside {bare:.1f} ms"),
        Figure(f"{name}, recorded / plain Python", ratio_recorded, "times", 3, at_most=True, note=f"{recorded:.1f} ms"),
    ]


def _recorded(spec: ProgramSpec) -> Recorder:
    recorder = Recorder()
    end = ProgramRun(spec, recorder.printed, weave=recorder.weave(), on_built=recorder.start).go_on()
    assert end is not None
    assert end.kind is EndKind.DONE, end
    return recorder


def _long_run() -> list[Figure]:
    spec = ProgramSpec(parse_program(LONG_DESCENT))
    before = _peak_memory()
    began = time.perf_counter()
    recorder = _recorded(spec)
    trace = ProgramTrace()
    trace.append(recorder.take())
    seconds = time.perf_counter() - began
    megabytes = _peak_memory() - before
    looked = _seconds(lambda: trace.variables(len(trace) - 10))
    last = trace.passes[-1]
    opened = _cpu_seconds(lambda: open_pass(spec, last.number))
    note = f"{len(trace):,} statements in {seconds:.1f} s"
    return [
        Figure(f"open the pass at statement {last.event:,}", opened, "s", 2, at_most=True, note="replayed, CPU time"),
        Figure("variables near the end of that script", looked * 1e3, "ms", 16, at_most=True, note="from the trace"),
        Figure("memory of that script, recorded", megabytes, "MB", 500, at_most=True, note=note),
    ]


def _cancelled() -> Figure:
    """From the cancelling until the run has ended; the longest of several."""
    note = "the longest of 9"
    longest = max(_wait_for_the_end() for _ in range(9))
    return Figure("`while True: pass` ends after it is stopped", longest * 1e3, "ms", 100, at_most=True, note=note)


def _wait_for_the_end() -> float:
    run = ProgramRun(ProgramSpec(parse_program("while True: pass")), _unprinted)
    began = []

    def cancel() -> None:
        began.append(time.perf_counter())
        run.machine.is_cancelled = True

    stopper = threading.Timer(0.1, cancel)
    stopper.start()
    run.go_on()
    ended = time.perf_counter()
    stopper.join()
    return ended - began[0]


def _started() -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "one_line.py"
        script.write_text("print(1)\n", encoding="utf-8")
        ours = [sys.executable, "main.py", "exec", str(script)]
        bare = [sys.executable, "-c", "import torch"]
        pairs = [(_process_seconds(ours), _process_seconds(bare)) for _ in range(START_PAIRS)]
    ratio = statistics.median(one / other for one, other in pairs)
    note = f"{statistics.median(one for one, _ in pairs):.2f} s beside {statistics.median(o for _, o in pairs):.2f} s"
    return Figure("exec of one line / import torch", ratio, "times", 1.5, at_most=True, note=note)


def _unprinted(_text: str) -> None:
    """Nobody reads what is printed."""


def _peak_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _cpu_seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _process_seconds(command: list[str]) -> float:
    return _seconds(lambda: subprocess.run(command, check=True, capture_output=True))
