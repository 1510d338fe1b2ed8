"""The real window with a script in it: run to its end, and looked at there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from time import perf_counter, thread_time

from PySide6.QtWidgets import QApplication, QWidget

from core.document.document import Document
from core.document.new_document import NEW_DOCUMENT
from core.document.script import Script, SourceKind
from core.trajectory.program_trace import ProgramTrace
from gui.script_control import ScriptControl
from tests.benchmarks.event_loop import EventLoopWatch
from tests.benchmarks.live_window import LiveWindow, live_window

SIZES = (1_000, 10_000, 100_000)
"""Statements."""
VARIABLES = 200

_STATEMENTS_A_TURN = 6
_DESCENT = """import torch

def f(x):
    return 3. * x ** 2 + 2. * x - 1

x = torch.tensor(2.0, requires_grad=True)
for _ in range({turns}):
    z = f(x)
    z.backward()
    x.data.sub_(0.01 * x.grad)
    x.grad.zero_()
print(x)
"""


def descent(statements: int) -> str:
    """A descent by hand, with a call and a backward pass in each turn, of about so many statements."""
    return _DESCENT.format(turns=statements // _STATEMENTS_A_TURN)


def printing(lines: int) -> str:
    """A loop that prints so many lines."""
    return f"for number in range({lines}):\n    print(number, number * number)\n"


def many_variables(statements: int) -> str:
    """Turns in which each of many tensors becomes another one, of about so many statements."""
    names = [f"v{number}" for number in range(VARIABLES)]
    first = "".join(f"{name} = torch.tensor({place}.)\n" for place, name in enumerate(names))
    turn = "".join(f"    {name} = {name} * 1.0001 + 1.\n" for name in names)
    return f"import torch\n{first}for _ in range({statements // VARIABLES}):\n{turn}"


def of_script(text: str) -> Document:
    """A document that runs a script."""
    return replace(NEW_DOCUMENT, source=SourceKind.SCRIPT, script=Script(text))


class LiveScript:
    """What is done with the script of a window.

    Attributes:
        live: the window.
        control: what a person asks of the script.
    """

    def __init__(self, live: LiveWindow) -> None:
        self.live = live
        self.control = live.find(ScriptControl)

    @property
    def trace(self) -> ProgramTrace:
        """What happened."""
        assert self.control.trace is not None
        return self.control.trace

    @property
    def is_ended(self) -> bool:
        """Whether it came to its end, and the window shows that."""
        recorded = self.control.recorded
        return recorded is not None and recorded.end is not None and self.control.playhead == recorded.last_moment

    @property
    def canvas(self) -> QWidget:
        """What is painted with every frame of a run."""
        viewport: QWidget = self.live.window.plots.loss_plot.canvas.viewport()
        return viewport

    def watched_to_end(self) -> EventLoopWatch:
        """Runs it to its end, at the chosen speed."""
        watch = EventLoopWatch(self.canvas)
        self.live.click("runButton")
        self.live.wait(lambda: self.is_ended)
        watch.stop()
        self.live.wait(self.live.window.is_idle)
        return watch

    def begin_anew(self) -> None:
        """Goes back to before its first statement, with nothing recorded."""
        self.live.click("resetButton")
        self.live.wait(self.live.window.is_idle)

    def processor_seconds(self, act: Callable[[], object]) -> float:
        """What the window's thread takes to do something and to paint what became of it."""
        began = thread_time()
        act()
        QApplication.processEvents()
        return thread_time() - began

    def seconds_until(self, act: Callable[[], object], is_so: Callable[[], bool]) -> float:
        """How long it takes from doing something until something is so."""
        began = perf_counter()
        act()
        while not is_so():
            self.live.spend(0)
        return perf_counter() - began


@contextmanager
def live_script(text: str) -> Iterator[LiveScript]:
    """A window whose document runs a script, ready for its first statement."""
    with live_window(of_script(text)) as live:
        yield LiveScript(live)
