"""A program's run written down while it goes on: events, changes, what is printed, calls and passes."""

import ast
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from core.autograd.observing import UNCHANGING, Memories, is_same, signature_of, state_of
from core.autograd.piling_up import PilingUp
from core.notation.explanations import Explanation
from core.objective.program.calls import Calling
from core.objective.program.frames import Frame, Run, Signal
from core.objective.program.functions import Function
from core.objective.program.grants import Effect, Namespace
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.objective.program.site import Weave
from core.runs.program_bindings import bound_names, reaches_outwards
from core.trajectory.program_trace import Call, Change, Events, Hint, Pass, PassKind, Printed, TraceBatch

PASS_KINDS: Mapping[Effect, PassKind] = {
    Effect.BACKWARD: PassKind.BACKWARD,
    Effect.GRADIENT: PassKind.GRADIENT,
    Effect.UPDATE: PassKind.UPDATE,
    Effect.ZERO: PassKind.ZERO,
}
_UNCHANGING = frozenset(UNCHANGING) - {type(None)}
_NOT_TOLD = frozenset({Namespace, Function})
"""What a program has names for without it being a value that it computes with."""


@dataclass(slots=True)
class _Pending:
    """What has come since the last batch."""

    lines: list[int] = field(default_factory=list)
    calls_of_events: list[int] = field(default_factory=list)
    again: list[bool] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    printed: list[Printed] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    left: list[tuple[int, int]] = field(default_factory=list)
    passes: list[Pass] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)


class Recorder:
    """Writes a run down: it observes statements and calls, and takes what is printed.

    Args:
        most_changes: so many changes are kept; those that follow are only told by running once more.
        on_turn: called at each event, with its frame, once everything that changed is written down.
    """

    def __init__(self, most_changes: int = 500_000, on_turn: Callable[[int, Frame, bool], None] | None = None) -> None:
        self.events = 0
        self._most_changes = most_changes
        self._on_turn = on_turn
        self._changes = self._passes = self._calls = 0
        self._pending = _Pending()
        self._memories = Memories()
        self._piling_up = PilingUp()
        self._known: dict[int, dict[str, Any]] = {0: {}}
        self._call = 0
        self._stamp = 0  # counts what may have changed any variable
        self._seen: dict[int, int] = {0: -1}  # call -> the stamp at which all its variables were looked at
        self._reaches_outwards = False
        self._module: Mapping[str, Any] = {}

    def start(self, machine: Machine) -> None:
        """Names the machine whose module is observed."""
        self._module = machine.global_values

    def printed(self, text: str) -> None:
        """Takes what is printed."""
        self._pending.printed.append(Printed(self.events, text))

    def take(self) -> TraceBatch:
        """What has come since the last time."""
        pending, self._pending = self._pending, _Pending()
        return TraceBatch(
            Events(tuple(pending.lines), tuple(pending.calls_of_events), tuple(pending.again)),
            tuple(pending.changes),
            tuple(pending.printed),
            tuple(pending.calls),
            tuple(pending.left),
            tuple(pending.passes),
            tuple(pending.hints),
        )

    def weave(self) -> Weave:
        """What is put around a program that is written down."""
        return Weave(calling=self._calling, statement=self._statement, turn=self._turn, entered=self._entered)

    def _calling(self, node: ast.expr, calling: Calling, /) -> Calling:
        """Calls that are observed."""
        return calling.observed(self, node)

    def _statement(self, node: ast.stmt, run: Run, /) -> Run:
        """A statement that is an event, and what it changed."""
        line, bound = node.lineno, bound_names(node)
        self._reaches_outwards |= reaches_outwards(node)

        def recorded(frame: Frame) -> Signal | Any:
            pending = self._pending
            pending.lines.append(line)
            pending.calls_of_events.append(self._call)
            pending.again.append(False)
            self.events += 1
            try:
                return run(frame)
            finally:
                self._end(frame, bound)

        return recorded

    def _turn(self, node: ast.For | ast.While, body: Run, /) -> Run:
        """A loop's coming back to its head is an event."""
        line = node.lineno
        targets = _names(node.target) if isinstance(node, ast.For) else None

        def recorded(frame: Frame) -> Signal | None:
            if targets is not None:
                self._bind(frame, targets)
            signal = body(frame)
            if signal is None or signal is Signal.CONTINUE:
                pending = self._pending
                pending.lines.append(line)
                pending.calls_of_events.append(self._call)
                pending.again.append(True)
                self.events += 1
                if self._on_turn is not None:
                    self._on_turn(line, frame, True)  # noqa: FBT003
            return signal

        return recorded

    def _entered(self, name: str, body: Run, /) -> Run:
        """A call that is entered and left."""

        def recorded(frame: Frame) -> Signal | None:
            caller = self._call
            self._calls += 1
            self._call = number = self._calls
            self._pending.calls.append(Call(number, name, caller, self.events))
            self._known[number], self._seen[number] = {}, self._stamp
            self._observe(number, frame.values)
            try:
                return body(frame)
            finally:
                self._call = caller
                del self._known[number], self._seen[number]
                self._pending.left.append((number, self.events))

        return recorded

    # An observer of calls

    def called(self, call: NativeCall, /) -> Any:
        """Makes a call, and notes it where it is a pass."""
        kind = None if call.grant is None else PASS_KINDS.get(call.grant.effect)
        if kind is not None:
            self._pending.passes.append(Pass(self._passes, kind, self.events - 1, _value(call)))
            self._passes += 1
        self._stamp += 1
        try:
            return self._backward(call) if kind is PassKind.BACKWARD else call.make()
        finally:
            self._stamp += 1  # a function of the program that it called may have looked meanwhile

    def _backward(self, call: NativeCall) -> Any:
        """Makes a backward pass, and notes it where gradients pile up."""
        if self._piling_up.line is not None:
            return call.make()
        result = self._piling_up.around(call)
        if self._piling_up.line is not None:
            self._pending.hints.append(Hint(self.events - 1, self._piling_up.line, Explanation.GRADIENTS_PILE_UP))
        return result

    def _end(self, frame: Frame, bound: frozenset[str] | None) -> None:
        """Looks at what a statement can have changed."""
        if bound is None or self._reaches_outwards:
            self._stamp += 1
        if self._call:
            self._catch_up(self._call, frame.values, bound or ())
        self._catch_up(0, self._module, bound or ())
        if self._on_turn is not None:
            self._on_turn(0, frame, False)  # noqa: FBT003

    def _bind(self, frame: Frame, targets: Collection[str]) -> None:
        """Looks at the variables of a loop, which are others at each turn; getting them may have changed any."""
        self._stamp += 1
        for name in targets:
            if self._call and name in frame.values:
                self._look_at(self._call, name, frame.values[name])
            elif name in self._module:
                self._look_at(0, name, self._module[name])

    def _catch_up(self, call: int, values: Mapping[str, Any], bound: Collection[str]) -> None:
        """Looks at all variables of a call, or only at those just bound where no others can have changed since."""
        if self._seen[call] != self._stamp:
            self._seen[call] = self._stamp
            self._observe(call, values)
            return
        for name in bound:
            if name in values:
                self._look_at(call, name, values[name])

    def _observe(self, call: int, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            self._look_at(call, name, value)
        known = self._known[call]
        for name in sorted(known.keys() - values.keys()):
            del known[name]
            self._note(Change(self.events, call, name, None))

    def _look_at(self, call: int, name: str, value: Any) -> None:
        known, kind = self._known[call], type(value)
        if kind in _NOT_TOLD or (kind in _UNCHANGING and known.get(name) is value):
            return
        signature = signature_of(value)
        if name not in known or not is_same(known[name], signature):
            known[name] = signature
            self._changed(call, name, value)

    def _changed(self, call: int, name: str, value: Any) -> None:
        if self._changes < self._most_changes:
            self._note(Change(self.events, call, name, state_of(value, self._memories)))

    def _note(self, change: Change) -> None:
        self._changes += 1
        self._pending.changes.append(change)


def _names(target: ast.expr) -> tuple[str, ...]:
    """The names in what a loop binds, as they stand there."""
    return tuple(part.id for part in ast.walk(target) if isinstance(part, ast.Name))


def _value(call: NativeCall) -> float | None:
    """The loss, where it is one number."""
    owner = call.owner
    if not isinstance(owner, Tensor):
        owner = next((one for one in call.arguments if isinstance(one, Tensor)), None)
    return float(owner.detach()) if isinstance(owner, Tensor) and owner.numel() == 1 else None
