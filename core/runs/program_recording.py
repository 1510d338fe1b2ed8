"""A program's run written down while it goes on: events, changes, what is printed, calls and passes."""

import ast
import sys
from collections.abc import Callable, Collection, Mapping
from typing import Any, Protocol

from msgspec import structs
from torch import Tensor

from core.autograd.piling_up import PilingUp
from core.notation.explanations import Explanation
from core.objective.program.calls import Calling
from core.objective.program.frames import Frame, Run, Signal
from core.objective.program.grants import Effect
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.objective.program.site import Weave
from core.runs.program_bindings import bound_names, reaches_outwards
from core.runs.program_pending import Pending
from core.runs.program_variables import Variables
from core.trajectory.program_trace import Call, Change, Hint, Pass, PassKind, Printed, TraceBatch
from core.trajectory.watched import FoundWatch, Sample

PASS_KINDS: Mapping[Effect, PassKind] = {
    Effect.BACKWARD: PassKind.BACKWARD,
    Effect.GRADIENT: PassKind.GRADIENT,
    Effect.UPDATE: PassKind.UPDATE,
    Effect.ZERO: PassKind.ZERO,
}


class OnPass(Protocol):
    """Hears of every backward pass right after it was made."""

    def __call__(self, call: NativeCall, kind: PassKind, result: Any, frame: Frame, /) -> None:
        """Hears of one.

        Args:
            call: that it was.
            kind: backward or gradient.
            result: what it gave.
            frame: whose variables the call sees.
        """


def _unheard(_call: NativeCall, _kind: PassKind, _result: Any, _frame: Frame, /) -> None:
    """Nobody wants to know."""


def _never() -> None:
    """Nobody waits for an event."""


class Recorder:
    """Writes a run down: it observes statements and calls, and takes what is printed.

    Args:
        most_changes: so many changes are kept; those that follow are only told by running once more.
        on_pass: hears of every backward pass.

    Attributes:
        events: how many have begun.
        stops_at: when so many have begun, ``stop`` is called, before the last of them works.
        stop: for whoever runs the program.
        depth: how many calls of the program's functions it is in.
    """

    def __init__(self, most_changes: int = 500_000, on_pass: OnPass = _unheard) -> None:
        self.events = 0
        self.stops_at = sys.maxsize
        self.stop: Callable[[], None] = _never
        self.depth = 0
        self._on_pass = on_pass
        self._passes = self._calls = 0
        self._pending = Pending()
        self._warned: set[tuple[str, str]] = set()
        self._frame = Frame({}, None)
        self._variables = Variables(most_changes, lambda: self.events, self._changed)
        self._piling_up = PilingUp()
        self._call = 0
        self._reaches_outwards = False
        self._module: Mapping[str, Any] = {}

    def start(self, machine: Machine) -> None:
        """Names the machine whose module is observed."""
        self._module = machine.global_values
        self._frame = Frame(machine.global_values, None)

    def printed(self, text: str) -> None:
        """Takes what is printed.

        Raises:
            UnicodeEncodeError: Python's own, where half a character is printed.
        """
        text.encode()
        self._pending.printed.append(Printed(self.events, text))

    def warned(self, category: str, text: str) -> None:
        """Takes what is warned of; the same is told once."""
        if (category, text) not in self._warned:
            self._warned.add((category, text))
            self._pending.printed.append(Printed(self.events, f"{text}\n", category))

    def found(self, watch: FoundWatch) -> None:
        """Takes a watch that is sampled from now on."""
        self._pending.watches.append((self.events, watch))

    def sampled(self, sample: Sample) -> None:
        """Takes a sample; its moment is now."""
        self._pending.samples.append(structs.replace(sample, moment=self.events))

    def mistaken(self, watch: str, what: str) -> None:
        """Takes what is wrong with a watch."""
        self._pending.mistakes.append((self.events, (watch, what)))

    def take(self) -> TraceBatch:
        """What has come since the last time."""
        return self.take_all().recorded().batch

    def take_all(self) -> Pending:
        """What has come since the last time, also of the statement that is at work."""
        pending, self._pending = self._pending, Pending(self.events)
        return pending

    def take_whole(self) -> Pending:
        """What has come since the last time to moments that are whole.

        A moment is whole once the event behind it has begun, or the run is over: then nothing can come to it any more.
        """
        pending = self._pending
        self._pending = pending.unfinished(self.events)
        return pending

    @property
    def line(self) -> int:
        """The line of the latest event, for who is asked to stop there."""
        return self._pending.lines[-1]

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
            if self.events >= self.stops_at:
                self.stop()
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
                if self.events >= self.stops_at:
                    self.stop()
            return signal

        return recorded

    def _entered(self, name: str, body: Run, /) -> Run:
        """A call that is entered and left."""

        def recorded(frame: Frame) -> Signal | None:
            caller, outer, self._frame = self._call, self._frame, frame
            self._calls += 1
            self.depth += 1
            self._call = number = self._calls
            self._pending.calls.append(Call(number, name, caller, self.events))
            self._variables.enter(number)
            self._variables.catch_up(number, frame.values, frame.values)
            try:
                return body(frame)
            finally:
                self._call, self._frame = caller, outer
                self.depth -= 1
                self._variables.leave(number)
                self._pending.left.append((number, self.events))

        return recorded

    # An observer of calls

    def called(self, call: NativeCall, /) -> Any:
        """Makes a call, and notes it where it is a pass."""
        kind = None if call.grant is None else PASS_KINDS.get(call.grant.effect)
        if kind is not None:
            self._pending.passes.append(Pass(self._passes, kind, self.events - 1, _value(call)))
            self._passes += 1
        self._variables.stamp += 1
        try:
            result = self._backward(call) if kind is PassKind.BACKWARD else call.make()
        finally:
            self._variables.stamp += 1  # a function of the program that it called may have looked meanwhile
        if kind is PassKind.BACKWARD or kind is PassKind.GRADIENT:
            self._on_pass(call, kind, result, self._frame)
        return result

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
            self._variables.stamp += 1
        if self._call:
            self._variables.catch_up(self._call, frame.values, bound or ())
        self._variables.catch_up(0, self._module, bound or ())

    def _bind(self, frame: Frame, targets: Collection[str]) -> None:
        """Looks at the variables of a loop, which are others at each turn; getting them may have changed any."""
        self._variables.stamp += 1
        is_inside = bool(self._call)
        own = {name for name in targets if is_inside and name in frame.values}
        self._variables.look_at(self._call, frame.values, [name for name in targets if name in own])
        self._variables.look_at(0, self._module, [name for name in targets if name not in own])

    def _changed(self, change: Change) -> None:
        self._pending.changes.append(change)


def _names(target: ast.expr) -> tuple[str, ...]:
    """The names in what a loop binds, as they stand there."""
    return tuple(part.id for part in ast.walk(target) if isinstance(part, ast.Name))


def _value(call: NativeCall) -> float | None:
    """The loss, where it is one number."""
    owner = call.owner
    if not isinstance(owner, Tensor):
        owner = next((one for one in call.arguments if isinstance(one, Tensor)), None)
    is_number = isinstance(owner, Tensor) and owner.numel() == 1 and owner.is_floating_point()
    return float(owner.detach()) if is_number else None
