"""When there is a sample of what is watched: after a statement, or after a turn of the outermost loop."""

import ast
from collections.abc import Callable

from core.document.script import Every
from core.objective.program.frames import Frame, Run, Signal

Take = Callable[[int, Frame], None]
"""Takes a sample: the line of the program, and the variables that are seen there."""


class Sampling:
    """Has samples taken; those at backward passes are for whoever hears of them.

    Args:
        every: when.
        take: takes them.
    """

    def __init__(self, every: Every, take: Take) -> None:
        self._every = every
        self._take = take
        self._loops = 0

    def statement(self, node: ast.stmt, run: Run, /) -> Run:
        """A statement after which there may be a sample."""
        if self._every is not Every.STATEMENT:
            return run

        def watched(frame: Frame) -> object:
            signal = run(frame)
            self._take(node.lineno, frame)
            return signal

        return watched

    def turn(self, node: ast.For | ast.While, body: Run, /) -> Run:
        """A loop, at the end of each turn of which there is a sample if no other loop is around it."""
        if self._every is not Every.ITERATION:
            return body

        def watched(frame: Frame) -> Signal | None:
            self._loops += 1
            try:
                signal: Signal | None = body(frame)
            finally:
                self._loops -= 1
            if self._loops == 0:
                self._take(node.lineno, frame)
            return signal

        return watched
