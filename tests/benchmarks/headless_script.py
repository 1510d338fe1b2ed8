"""How long a script takes that is recorded and watched without any window, told whenever it is asked for."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.live_window import ROOT

_EVER = 10**9


class HeadlessScript:
    """Asks a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def measure(self) -> float:
        """Seconds from its first statement to its end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())


@contextmanager
def headless_script(text: str) -> Iterator[HeadlessScript]:
    """The pace of a script; the process ends with the block."""
    with TemporaryDirectory() as folder:
        place = Path(folder, "script.py")
        place.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", __name__, str(place)]
        with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            script = HeadlessScript(process)
            script.measure()
            yield script
            assert process.stdin is not None
            process.stdin.close()


def _serve(text: str) -> None:
    for _ in sys.stdin:
        print(_seconds(text), flush=True)  # noqa: T201


def _seconds(text: str) -> float:
    from core.document.script import ScriptSpec  # noqa: PLC0415 (who only asks does without torch)
    from core.engine.script_in_progress import ScriptInProgress, read_script  # noqa: PLC0415
    from core.messages import AdvanceScript, PrepareScript  # noqa: PLC0415
    from core.trajectory.program_trace import ProgramTrace  # noqa: PLC0415

    script = ScriptInProgress(read_script(text), PrepareScript(1, ScriptSpec(text)))
    trace, began = ProgramTrace(), perf_counter()
    script.advance(AdvanceScript(1, _EVER))
    while script.is_advancing:
        trace.append(script.run_frame().batch)
    return perf_counter() - began


if __name__ == "__main__":
    _serve(Path(sys.argv[1]).read_text(encoding="utf-8"))
