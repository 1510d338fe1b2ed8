"""The drawing process for real: killed, hung, absent, and gone with the window."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.drawing_messages import Drawn, Typeset
from gui.child_process import ROOT
from gui.drawing_process import COMMAND, DrawingProcess

PATIENCE = 20_000
ENDLESS = "x + " * 20_000 + "x"
"""LaTeX that takes the better part of a minute."""

Make = Callable[..., DrawingProcess]


class Heard:
    """What came of the requests, in order."""

    def __init__(self, process: DrawingProcess, bot: QtBot) -> None:
        self._bot = bot
        self.drawn: list[int] = []
        self.given_up: list[int] = []
        process.answered.connect(self._on_answer)
        process.given_up.connect(self.given_up.append)

    def wait(self, count: int) -> None:
        self._bot.waitUntil(lambda: len(self.drawn) + len(self.given_up) >= count, timeout=PATIENCE)

    def _on_answer(self, answer: Drawn) -> None:
        assert answer.svg
        self.drawn.append(answer.request)


@pytest.fixture
def make(qapp: object) -> Iterator[Make]:  # noqa: ARG001
    made: list[DrawingProcess] = []

    def process(command: tuple[str, ...] = COMMAND, patience: int = PATIENCE) -> DrawingProcess:
        made.append(DrawingProcess(None, command, patience))
        return made[-1]

    yield process
    for one in made:
        one.close()


def ask(process: DrawingProcess, latex: str) -> int:
    request = process.next_request()
    process.send(Typeset(request, latex, 22.0))
    return request


def is_there(process_id: int) -> bool:
    """Whether the process runs; one that ended and that nobody asked about is no process any more."""
    try:
        status = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    return status.rpartition(") ")[2][0] != "Z"


def test_that_requests_are_answered_in_turn_by_one_process_that_starts_with_the_first(make: Make, qtbot: QtBot) -> None:
    process = make()
    heard = Heard(process, qtbot)
    assert process.process_id() == 0
    requests = [ask(process, f"x^{{{number}}}") for number in range(5)]
    process_id = process.process_id()
    heard.wait(5)
    assert heard.drawn == requests
    assert process.process_id() == process_id


def test_that_a_request_that_nobody_waits_for_any_more_is_not_begun(make: Make, qtbot: QtBot) -> None:
    process = make()
    heard = Heard(process, qtbot)
    first, second, third = (ask(process, f"x^{{{number}}}") for number in range(3))
    process.drop(second)
    heard.wait(2)
    assert heard.drawn == [first, third]


def test_that_a_drawing_that_takes_too_long_is_given_up_and_the_next_is_made(make: Make, qtbot: QtBot) -> None:
    process = make(patience=1_000)
    heard = Heard(process, qtbot)
    before, endless, after = ask(process, "x"), ask(process, ENDLESS), ask(process, "y")
    heard.wait(1)
    first_process = process.process_id()
    heard.wait(3)
    assert (heard.drawn, heard.given_up) == ([before, after], [endless])
    assert process.process_id() != first_process
    assert not is_there(first_process)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_that_a_drawing_whose_process_is_killed_is_given_up_and_the_next_is_made(make: Make, qtbot: QtBot) -> None:
    process = make()
    heard = Heard(process, qtbot)
    before, endless = ask(process, "x"), ask(process, ENDLESS)
    heard.wait(1)
    os.kill(process.process_id(), signal.SIGKILL)
    heard.wait(2)
    after = ask(process, "y")
    heard.wait(3)
    assert (heard.drawn, heard.given_up) == ([before, after], [endless])


@pytest.mark.parametrize(
    "command",
    [
        ("/there/is/no/such/program",),
        (sys.executable, "-c", ""),
        (sys.executable, "-c", "print('Good day, how are you?')"),
    ],
    ids=["no program", "ends at once", "talks"],
)
def test_that_what_no_process_comes_up_to_draw_is_given_up(make: Make, qtbot: QtBot, command: tuple[str, ...]) -> None:
    process = make(command)
    heard = Heard(process, qtbot)
    requests = [ask(process, "x"), ask(process, "y")]
    heard.wait(2)
    assert heard.given_up == requests
    requests.append(ask(process, "z"))
    heard.wait(3)
    assert heard.given_up == requests


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the process")
def test_that_closing_ends_the_process_whatever_it_draws(make: Make, qtbot: QtBot) -> None:
    process = make()
    heard = Heard(process, qtbot)
    ask(process, "x")
    ask(process, ENDLESS)
    heard.wait(1)
    process_id = process.process_id()
    assert is_there(process_id)
    process.close()
    assert not is_there(process_id)
    ask(process, "y")
    assert process.process_id() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the process")
def test_that_killing_the_window_ends_the_process_even_while_it_draws(qtbot: QtBot) -> None:
    script = f"""
import os, signal
from PySide6.QtCore import QCoreApplication
from core.drawing_messages import Typeset
from gui.drawing_process import DrawingProcess
application = QCoreApplication([])
process = DrawingProcess(patience=60_000)
def end(_):
    print(process.process_id(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
process.answered.connect(lambda _: process._child._process.bytesWritten.connect(end))
process.send(Typeset(1, "x", 22.0))
process.send(Typeset(2, {ENDLESS!r}, 22.0))
application.exec()
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    process_id = int(done.stdout)
    qtbot.waitUntil(lambda: not is_there(process_id), timeout=PATIENCE)


def test_that_the_process_needs_neither_torch_nor_numpy() -> None:
    script = "import sys; import core.drawing.__main__; print({'torch', 'numpy', 'PySide6'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
