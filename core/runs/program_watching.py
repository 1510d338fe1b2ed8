"""Watches of a program that nobody records: at statements, turns of loops or backward passes; nothing is changed."""

import ast
from collections.abc import Callable, Sequence
from typing import Any

from core.document.script import Every
from core.notation.watch import Watch
from core.objective.program.calls import Calling
from core.objective.program.frames import Frame, Run
from core.objective.program.grants import Effect
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.objective.program.site import Weave
from core.runs.chosen_watches import ChosenWatches
from core.runs.sampling import Sampling
from core.trajectory.watched import Sample


class Watching:
    """Samples watches.

    Args:
        watches: what is sampled.
        take: gets each sample.
        every: after every statement; whenever the outermost loop comes back to its head; or right after each backward
            pass, before anything is updated, so that a leaf, the loss and the gradient belong together.

    Attributes:
        mistakes: for a watch that could not be evaluated, what was wrong at first.
    """

    def __init__(self, watches: Sequence[Watch], take: Callable[[Sample], None], every: Every) -> None:
        self.mistakes: dict[str, str] = {}
        self._chosen = ChosenWatches(watches, self.mistakes.__setitem__)
        self._take = take
        self._every = every
        self._sampling = Sampling(every, self._sample)
        self._frame: Frame | None = None
        self._machine: Machine | None = None
        self._count = 0

    def start(self, machine: Machine) -> None:
        """Names the machine whose variables are watched, once it is built."""
        self._machine = machine
        self._chosen.start(machine)

    def weave(self) -> Weave:
        """What is put around a program that is watched."""
        return Weave(calling=self._calling, statement=self._statement, turn=self._sampling.turn)

    def _calling(self, node: ast.expr, calling: Calling, /) -> Calling:
        """Calls, among which the backward passes are of interest."""
        return calling.observed(self, node) if self._every is Every.BACKWARD else calling.at(node)

    def called(self, call: NativeCall, /) -> Any:
        """Makes a call; after a backward pass there is a sample."""
        assert self._machine is not None  # noqa: S101 (nothing runs before it was started)
        if call.grant is None or call.grant.effect is not Effect.BACKWARD:
            return call.make()
        result = self._machine.on_backward(call)
        if self._frame is not None:
            self._sample(getattr(call.node, "lineno", 0), self._frame)
        return result

    def _statement(self, node: ast.stmt, run: Run, /) -> Run:
        """A statement after which there is a sample, or within which there may be a backward pass."""
        return self._framed(run) if self._every is Every.BACKWARD else self._sampling.statement(node, run)

    def _framed(self, run: Run) -> Run:
        """A statement whose variables are those that a sample within it sees."""

        def framed(frame: Frame) -> Any:
            before, self._frame = self._frame, frame
            try:
                return run(frame)
            finally:
                self._frame = before

        return framed

    def _sample(self, line: int, frame: Frame) -> None:
        self._take(self._chosen.sample(self._count, line, frame))
        self._count += 1
