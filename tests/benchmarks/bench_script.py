"""A script as the window runs it: recorded, watched and sent slice by slice; and how soon an endless one is paused."""

import statistics
import subprocess
import sys
import time
from dataclasses import dataclass

import torch

from core.channel.frames import Frames, framed
from core.document.script import ScriptSpec
from core.engine.script_in_progress import ScriptInProgress, read_script
from core.messages import AdvanceScript, Answer, Pause, Paused, PrepareScript, Ready, Traced, answer_of
from core.runs.program_recording import Recorder
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.program_end import EndKind
from tests.benchmarks.bench_program import LONG, LONG_DESCENT
from tests.benchmarks.figure import Figure

SIZES = (1_000, 10_000, LONG)
"""Statements."""

ROUNDS = {1_000: 15, 10_000: 7, LONG: 3}
PAUSES = 9
EVER = 10**9


def measure() -> list[Figure]:
    """The same loop at three lengths, then what a person waits for."""
    torch.set_num_threads(1)
    return [*(figure for size in SIZES for figure in _beside_recorder(size)), *_paused()]


@dataclass(frozen=True, slots=True)
class _Sent:
    """A whole run.

    Attributes:
        seconds: of the processor.
        slices: how many there were.
        sizes: of the messages, in bytes.
    """

    seconds: float
    slices: int
    sizes: tuple[int, ...]


def _beside_recorder(size: int) -> list[Figure]:
    text = LONG_DESCENT.replace(f"range({LONG // 6})", f"range({size // 6})")
    spec = ProgramSpec(read_script(text))
    pairs = [(_in_slices(text), _recorded(spec)) for _ in range(ROUNDS[size])]
    sent = pairs[-1][0]
    ratio = statistics.median(one.seconds / other for one, other in pairs)
    seconds = statistics.median(one.seconds for one, _ in pairs)
    name = f"{size:,} statements, watched and sent"
    note = f"{seconds:.2f} s in {sent.slices} slices"
    largest = max(sent.sizes) / 1024
    return [
        Figure(f"{name} / recorded alone", ratio, "times", 1.5, at_most=True, note=note),
        Figure(f"{name}: bytes a statement", sum(sent.sizes) / size, "bytes", 100, at_most=True, note="all messages"),
        Figure(f"{name}: the largest message", largest, "KiB", 256, at_most=True, note="of a frame's time"),
    ]


def _in_slices(text: str) -> _Sent:
    program = read_script(text)
    began = time.process_time()
    script = ScriptInProgress(program, PrepareScript(1, ScriptSpec(text)))
    script.advance(AdvanceScript(1, EVER))
    sizes, slices = [], 0
    while script.is_advancing:
        told = script.run_frame()
        slices += 1
        sizes.append(len(framed(Traced(1, told.batch, told.watches, told.samples, told.mistakes))))
    return _Sent(time.process_time() - began, slices, tuple(sizes))


def _recorded(spec: ProgramSpec) -> float:
    began = time.process_time()
    recorder = Recorder()
    end = ProgramRun(spec, recorder.printed, weave=recorder.weave(), on_built=recorder.start).go_on()
    assert end is not None
    assert end.kind is EndKind.DONE, end
    return time.process_time() - began


def _paused() -> list[Figure]:
    """From the command until the answer, through the pipes of a real engine; the longest of several."""
    with subprocess.Popen(
        [sys.executable, "-m", "core.engine"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        engine = _Engine(process)
        engine.until(Ready)
        engine.send(PrepareScript(1, ScriptSpec("while True: pass")), AdvanceScript(1, EVER))
        waits = [engine.pause() for _ in range(PAUSES)]
        process.kill()
    note = f"the longest of {PAUSES}"
    return [Figure("`while True: pass` in the engine is paused", max(waits) * 1e3, "ms", 100, at_most=True, note=note)]


class _Engine:
    """An engine in a process of its own."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._frames = Frames()

    def send(self, *commands: PrepareScript | AdvanceScript | Pause) -> None:
        assert self._process.stdin is not None
        for command in commands:
            self._process.stdin.write(framed(command))
        self._process.stdin.flush()

    def pause(self) -> float:
        """Seconds from the command to the answer, in the midst of the loop."""
        for _ in range(5):
            self.until(Traced)
        began = time.perf_counter()
        self.send(Pause(1))
        self.until(Paused)
        seconds = time.perf_counter() - began
        self.send(AdvanceScript(1, EVER))
        return seconds

    def until(self, kind: type[Answer]) -> None:
        assert self._process.stdout is not None
        while received := self._process.stdout.read1():  # type: ignore[attr-defined]  # a buffered reader
            if any(isinstance(answer_of(frame), kind) for frame in self._frames.take(received)):
                return
