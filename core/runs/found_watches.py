"""What is worth watching where nobody chose: found at each backward pass, and sampled from then on."""

import ast
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from torch import Tensor

from core.autograd.leaf_names import names_of
from core.document.script import PlotRole
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import parse_watch
from core.objective.program.frames import Frame
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.runs.chosen_watches import sample_of
from core.runs.found_leaves import found_leaves, told_of, variables_seen
from core.runs.pass_request import inputs_in, losses_in
from core.runs.pass_texts import PassTexts, texts_of
from core.runs.watch_value import NOTHING, Told, WatchError, WatchValue
from core.trajectory.program_trace import PassKind
from core.trajectory.watched import FoundWatch, Sample

MOST_FOUND = 40
"""Watches; a network has more parameters than anybody looks at at once."""

_LOOKED_AT = 20
"""At each place so many passes are looked at, and after that fewer and fewer: leaves are seldom other ones."""


@dataclass(slots=True)
class _Found:
    """One watch.

    Attributes:
        is_loss: whether it is what ``backward`` was called on.
        evaluate: gives what it is now; None where only a pass tells it.
        latest: what a pass told of it.
    """

    is_loss: bool
    evaluate: Callable[[Frame], Told] | None
    latest: Told = NOTHING


class FoundWatches:
    """Finds the tensors of which ``backward`` is called, the leaves behind them, and the leaves' gradients.

    What ``autograd.grad`` gives is watched as ``grad(loss, x)``; it leaves nothing in ``x.grad``.

    Args:
        announce: takes each watch as it is found, before the first sample that has it.
    """

    def __init__(self, announce: Callable[[FoundWatch], None]) -> None:
        self._announce = announce
        self._found: dict[str, _Found] = {}
        self._texts: dict[ast.AST | None, PassTexts] = {}
        self._passes: Counter[ast.AST | None] = Counter()
        self._machine: Machine | None = None

    def start(self, machine: Machine) -> None:
        """Names the machine whose variables are watched, once it is built."""
        self._machine = machine

    def passed(self, call: NativeCall, kind: PassKind, result: Any, frame: Frame) -> frozenset[str]:
        """Looks at a pass that was just made; gives the watches whose values it told."""
        texts = self._texts.get(call.node)
        if texts is None:
            texts = self._texts[call.node] = texts_of(call.node)
        tensors = losses_in(call)
        losses = self._named(tensors, texts.losses, frame, "loss")
        told = dict(zip(losses, tensors, strict=True))
        for text, tensor in told.items():
            self._tell(text, PlotRole.LOSS, tensor)
        if self._is_looked_at(call.node):
            self._look(tensors, kind, frame)
        if kind is PassKind.GRADIENT:
            asked = self._named(inputs_in(call), texts.inputs, frame, "input")
            given = {f"grad({losses[0]}, {text})": one for text, one in zip(asked, result, strict=False)}
            for text, gradient in given.items():
                self._tell(text, PlotRole.GRADIENTS, gradient)
            told |= given
        return frozenset(told)

    def sample(self, number: int, line: int, frame: Frame) -> Sample:
        """All values as they are now; of what only a pass tells, what the latest one told."""
        return sample_of(number, line, [_now(one, frame) for one in self._found.values()])

    def sample_after_pass(self, number: int, line: int, frame: Frame, told: frozenset[str]) -> Sample:
        """All values right after a pass; of the losses only those of this pass, and of the gradients that it gave."""
        return sample_of(number, line, [_then(text, one, frame, told) for text, one in self._found.items()])

    def _tell(self, text: str, plot: PlotRole, value: Any) -> None:
        found = self._found.get(text) or self._find(text, plot, self._expression(text, plot))
        if found is not None:
            found.latest = told_of(value)

    def _find(self, text: str, plot: PlotRole, evaluate: Callable[[Frame], Told] | None) -> _Found | None:
        if len(self._found) >= MOST_FOUND:
            return None
        self._announce(FoundWatch(text, plot))
        found = self._found[text] = _Found(plot is PlotRole.LOSS, evaluate)
        return found

    def _is_looked_at(self, node: ast.AST | None) -> bool:
        self._passes[node] = count = self._passes[node] + 1
        return count <= _LOOKED_AT or not count & (count - 1)

    def _look(self, losses: Sequence[Tensor], kind: PassKind, frame: Frame) -> None:
        """Finds the leaves behind a pass, and their gradients where there may be any."""
        for name, leaf, value in found_leaves(losses, frame, self._started):
            if name not in self._found:
                self._find(name, PlotRole.PARAMETERS, value.told)
            if f"{name}.grad" not in self._found and (kind is PassKind.BACKWARD or leaf.grad is not None):
                self._find(f"{name}.grad", PlotRole.GRADIENTS, value.gradient)

    def _named(self, tensors: Sequence[Tensor], texts: Sequence[str], frame: Frame, otherwise: str) -> list[str]:
        """Each as it was written, where each was written by itself; else by the name of a variable."""
        if len(texts) == len(tensors):
            return list(texts)
        names = names_of(variables_seen(frame, self._started))
        return [names.get(id(tensor), otherwise) for tensor in tensors]

    def _expression(self, text: str, plot: PlotRole) -> Callable[[Frame], Told] | None:
        """What evaluates a loss at another moment than that of a pass, where that can be done."""
        if plot is not PlotRole.LOSS:
            return None
        try:
            value = WatchValue(parse_watch(text), self._started)
        except ProgramRefusedError:
            return None
        return partial(_told_quietly, value)

    @property
    def _started(self) -> Machine:
        assert self._machine is not None  # noqa: S101 (nothing runs before it was started)
        return self._machine


def _told_quietly(value: WatchValue, frame: Frame) -> Told:
    try:
        return value.told(frame)
    except WatchError:
        return NOTHING


def _now(one: _Found, frame: Frame) -> Told:
    return one.latest if one.evaluate is None else one.evaluate(frame)


def _then(text: str, one: _Found, frame: Frame, told: frozenset[str]) -> Told:
    if text in told:
        return one.latest
    return NOTHING if one.is_loss or one.evaluate is None else one.evaluate(frame)
