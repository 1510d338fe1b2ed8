"""Watches of a program: evaluated at statements, loops' turns or backward passes, without changing anything."""

import ast
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from core.autograd.values import value_of
from core.document.script import Every
from core.notation.program_scopes import Scope
from core.notation.watch import Watch
from core.objective.program.build import site_of
from core.objective.program.calls import Calling
from core.objective.program.frames import Evaluate, Frame, Run, Signal
from core.objective.program.grants import Effect
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.objective.program.site import Weave
from core.trajectory.program_end import told
from core.trajectory.step_record import SHOWN_ELEMENTS
from core.trajectory.watched import Sample, WatchedValue


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
        self._watches = watches
        self._take = take
        self._every = every
        self._frame: Frame | None = None
        self._evaluates: list[Evaluate] = []
        self._machine: Machine | None = None
        self._loops = self._count = 0

    def start(self, machine: Machine) -> None:
        """Names the machine whose variables are watched, once it is built."""
        self._machine = machine
        for watch in self._watches:
            site = site_of(watch.program, machine)
            scope = Scope(watch.expression, site.scope, bound=set(watch.names))
            self._evaluates.append(site.build_in(watch.expression, scope))

    def weave(self) -> Weave:
        """What is put around a program that is watched."""
        return Weave(calling=self._calling, statement=self._statement, turn=self._turn)

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
        if self._every is Every.BACKWARD:
            return self._framed(run)
        if self._every is not Every.STATEMENT:
            return run

        def watched(frame: Frame) -> Signal | None:
            signal = run(frame)
            self._sample(node.lineno, frame)
            return signal

        return watched

    def _turn(self, node: ast.For | ast.While, body: Run, /) -> Run:
        """A loop, at the end of each turn of which there is a sample if no other loop is around it."""
        if self._every is not Every.ITERATION:
            return body

        def watched(frame: Frame) -> Signal | None:
            self._loops += 1
            try:
                signal = body(frame)
            finally:
                self._loops -= 1
            if self._loops == 0:
                self._sample(node.lineno, frame)
            return signal

        return watched

    def _framed(self, run: Run) -> Run:
        """A statement whose variables are those that a sample within it sees."""

        def framed(frame: Frame) -> Signal | Any:
            before, self._frame = self._frame, frame
            try:
                return run(frame)
            finally:
                self._frame = before

        return framed

    def _sample(self, line: int, frame: Frame) -> None:
        values: list[WatchedValue] = []
        norms: list[float | None] = []
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # asking a tensor for a gradient that it does not keep is a watch's right
            for watch, evaluate in zip(self._watches, self._evaluates, strict=True):
                value, norm = self._told(watch, evaluate, frame)
                values.append(value)
                norms.append(norm)
        self._take(Sample(self._count, line, tuple(values), tuple(norms)))
        self._count += 1

    def _told(self, watch: Watch, evaluate: Evaluate, frame: Frame) -> tuple[WatchedValue, float | None]:
        try:
            value = evaluate(Frame(self._visible(watch, frame), None))
        except NameError:
            return None, None  # it is not there yet
        except Exception as error:  # noqa: BLE001 (whatever a watch of the person's raises is told to the person)
            self.mistakes.setdefault(watch.text, told(f"{type(error).__name__}: {error}"))
            return None, None
        if isinstance(value, Tensor):
            return _tensor(value)
        if value is None or isinstance(value, bool | int | float):
            return value if not isinstance(value, int) or abs(value) < 2**63 else float(value), None
        self.mistakes.setdefault(watch.text, f"It is of the type {type(value).__name__}, which is no number.")
        return None, None

    def _visible(self, watch: Watch, frame: Frame) -> dict[str, Any]:
        """The variables of a watch as the place where the program is sees them."""
        assert self._machine is not None  # noqa: S101 (nothing runs before it was started)
        visible = {}
        for name in watch.names:
            scope: Frame | None = frame
            while scope is not None and name not in scope.values:
                scope = scope.outer
            if scope is not None:
                visible[name] = scope.values[name]
            elif name in self._machine.builtins:
                visible[name] = self._machine.builtins[name]
        return visible


def _tensor(tensor: Tensor) -> tuple[WatchedValue, float | None]:
    is_long = tensor.numel() > SHOWN_ELEMENTS
    norm = float(torch.linalg.vector_norm(tensor.detach().double())) if is_long else None
    return value_of(tensor, SHOWN_ELEMENTS), norm
