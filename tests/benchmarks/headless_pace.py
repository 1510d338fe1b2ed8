"""How fast a run is made and recorded without any window, told whenever it is asked for, from a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from time import perf_counter

import msgspec

from core.document.run_spec import RunSpec
from tests.benchmarks.live_window import ROOT

_SLICE = 200


class HeadlessPace:
    """Asks that process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def measure(self, seconds: float) -> float:
        """Steps a second, over so many seconds."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(seconds, file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())


@contextmanager
def headless_pace(spec: RunSpec) -> Iterator[HeadlessPace]:
    """The pace of a spec's run; the process ends with the block."""
    command = [sys.executable, "-m", __name__, msgspec.json.encode(spec).decode()]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        pace = HeadlessPace(process)
        pace.measure(0.1)
        yield pace
        assert process.stdin is not None
        process.stdin.close()


def _serve(spec: RunSpec) -> None:
    from core.runs.preparation import prepare  # noqa: PLC0415 (who only asks does without torch)
    from core.trajectory.trajectory import Trajectory  # noqa: PLC0415

    run = prepare(spec)
    for line in sys.stdin:
        trajectory, session = Trajectory(run.layout, spec.dtype), run.records()
        began, end = perf_counter(), perf_counter() + float(line)
        while perf_counter() < end:
            trajectory.extend(islice(session, _SLICE))
        print(len(trajectory) / (perf_counter() - began), flush=True)  # noqa: T201


if __name__ == "__main__":
    _serve(msgspec.json.decode(sys.argv[1], type=RunSpec))
