"""Watches of a program: evaluated at its statements or at its loops' turns, without changing anything."""

import ast
import warnings
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from core.autograd.values import value_of
from core.notation.program_scopes import Scope
from core.notation.watch import Watch
from core.objective.program.build import site_of
from core.objective.program.calls import Calling
from core.objective.program.frames import Evaluate, Frame, Run, Signal
from core.objective.program.machine import Machine
from core.objective.program.site import PlainWeave
from core.trajectory.step_record import SHOWN_ELEMENTS
from core.trajectory.watched import Sample, WatchedValue

_PLAIN = PlainWeave()


class Watching:
    """Samples watches. It is a weave.

    In a turn that calls ``backward()`` a leaf and its gradient are told as they were then, before they were updated and
    zeroed: so a row has the parameter, the loss that was computed from it, and the gradient that belongs to both.

    Args:
        watches: what is sampled.
        at_statements: whether after every statement; otherwise when the outermost loop comes back to its head.
        take: gets each sample.

    Attributes:
        mistakes: for a watch that could not be evaluated, what was wrong at first.
    """

    def __init__(self, watches: Sequence[Watch], take: Callable[[Sample], None], *, at_statements: bool) -> None:
        self.mistakes: dict[str, str] = {}
        self._watches = watches
        self._take = take
        self._at_statements = at_statements
        self._evaluates: list[Evaluate] = []
        self._machine: Machine | None = None
        self._loops = self._count = 0
        self._seen: set[int] = set()
        self._turn: Frame | None = None
        self._held: dict[int, tuple[WatchedValue, float | None]] = {}

    def start(self, machine: Machine) -> None:
        """Names the machine whose variables are watched, once it is built."""
        self._machine = machine
        for watch in self._watches:
            site = site_of(watch.program, machine)
            scope = Scope(watch.expression, site.scope, bound=set(watch.names))
            self._evaluates.append(site.build_in(watch.expression, scope))

    def finish(self) -> None:
        """Notes, once the program has ended, which watches never had a value."""
        for index, watch in enumerate(self._watches):
            if self._count and index not in self._seen:
                self.mistakes.setdefault(watch.text, _never_there(watch))

    def operation(self, node: ast.expr, function: Callable[..., Any], operands: Sequence[Evaluate], /) -> Evaluate:
        """As it is."""
        return _PLAIN.operation(node, function, operands)

    def application(self, _node: ast.stmt, function: Callable[..., Any], /) -> Callable[..., Any]:
        """As it is."""
        return function

    def calling(self, _node: ast.expr, calling: Calling, /) -> Calling:
        """As it is."""
        return calling

    def statement(self, node: ast.stmt, run: Run, /) -> Run:
        """A statement after which there is a sample, or one that makes gradients."""
        if not self._at_statements:
            return self._holding(run) if _makes_gradients(node) else run

        def watched(frame: Frame) -> Signal | None:
            signal = run(frame)
            self._sample(node.lineno, frame)
            return signal

        return watched

    def turn(self, node: ast.For | ast.While, body: Run, /) -> Run:
        """A loop, at the end of each turn of which there is a sample if no other loop is around it."""
        if self._at_statements:
            return body

        def watched(frame: Frame) -> Signal | None:
            if self._loops == 0:
                self._turn, self._held = frame, {}
            self._loops += 1
            try:
                signal = body(frame)
            finally:
                self._loops -= 1
            if self._loops == 0:
                self._sample(node.lineno, frame)
            return signal

        return watched

    def entered(self, _name: str, body: Run, /) -> Run:
        """As it is."""
        return body

    def _holding(self, run: Run) -> Run:
        def held(frame: Frame) -> Signal | None:
            signal = run(frame)
            if self._loops and self._turn is not None:
                turn = self._turn
                leaves = [
                    i for i, watch in enumerate(self._watches) if _are_leaves(self._visible(watch, turn).values())
                ]
                self._held |= self._told(leaves, turn)
            return signal

        return held

    def _sample(self, line: int, frame: Frame) -> None:
        missing = [index for index in range(len(self._watches)) if index not in self._held]
        told = self._told(missing, frame) | self._held
        values, norms = zip(*(told[index] for index in sorted(told)), strict=True) if told else ((), ())
        self._seen.update(index for index in told if told[index][0] is not None)
        self._take(Sample(self._count, line, values, norms))
        self._count += 1

    def _told(self, indices: Sequence[int], frame: Frame) -> dict[int, tuple[WatchedValue, float | None]]:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # asking a tensor for a gradient that it does not keep is a watch's right
            return {index: self._value(self._watches[index], self._evaluates[index], frame) for index in indices}

    def _value(self, watch: Watch, evaluate: Evaluate, frame: Frame) -> tuple[WatchedValue, float | None]:
        try:
            value = evaluate(Frame(self._visible(watch, frame), None))
        except NameError:
            return None, None  # it is not there yet
        except Exception as error:  # noqa: BLE001 (whatever a watch of the person's raises is told to the person)
            self.mistakes.setdefault(watch.text, f"{type(error).__name__}: {error}")
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


def _never_there(watch: Watch) -> str:
    if ".grad" in watch.text:
        return "no gradient was there whenever it was looked at. Does the tensor require one, and is backward() called?"
    return f"nothing was there whenever it was looked at. Is {', '.join(watch.names)} spelt so?"


def _makes_gradients(node: ast.stmt) -> bool:
    if not isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign | ast.AugAssign):
        return False
    called = [one.func for one in ast.walk(node) if isinstance(one, ast.Call)]
    return any(isinstance(one, ast.Attribute) and one.attr in ("backward", "grad") for one in called)


def _are_leaves(values: Iterable[object]) -> bool:
    """Whether there is nothing among them that was computed, such as the loss, and something that is learnt."""
    tensors = [one for one in values if isinstance(one, Tensor | nn.Module)]
    return bool(tensors) and all(isinstance(one, nn.Module) or (one.is_leaf and one.requires_grad) for one in tensors)


def _tensor(tensor: Tensor) -> tuple[WatchedValue, float | None]:
    is_long = tensor.numel() > SHOWN_ELEMENTS
    norm = float(torch.linalg.vector_norm(tensor.detach().double())) if is_long else None
    return value_of(tensor, SHOWN_ELEMENTS), norm
