"""A program on its way to the pass that is opened: passes are counted, and that one is taken apart."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import torch
from msgspec import structs
from torch import Tensor
from torch.optim import Optimizer

from core.autograd.graph import Graph, node_of
from core.autograd.leaf_names import names_of
from core.autograd.program_tracer import ProgramTracer, TracedPass, named_leaves, trace_pass
from core.autograd.values import value_of
from core.objective.program.frames import Frame, Run, Signal
from core.objective.program.halt import Halt
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.objective.program.site import Weave
from core.optimizers.script_update import trace_script_update
from core.runs.found_leaves import variables_seen
from core.runs.pass_request import PassRequest, request_of, words_for_unused
from core.runs.program_recording import PASS_KINDS
from core.runs.zeroing import optimized, trace_zeroing
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import PassKind
from core.trajectory.tensor_value import TensorValue

_MOST_ELEMENTS = 64


class _Arrived(Halt):
    """The pass was reached; what comes after it is of no interest."""


class Arriving:
    """Counts the passes until the one that is wanted.

    Args:
        number: of that one.
        begins_at: the pass from which on operations are noted.

    Attributes:
        opened: what there was.
        passed: how many passes there were.
        is_too_late: whether the graph is older than what was noted, so that all has to be done once more.
    """

    def __init__(self, number: int, begins_at: int) -> None:
        self.opened: OpenedPass | None = None
        self.passed = 0
        self.is_too_late = False
        self.begins_at = begins_at
        self._first_node = 0
        self._number = number
        self._is_there = False
        self._frame = Frame({}, None)

    def weave(self, tracer: ProgramTracer) -> Weave:
        """What is put around the program."""
        self._tracer = tracer
        return replace(tracer.weave(), entered=self._entered)

    def start(self, machine: Machine) -> None:
        """Names the machine, once the program is built."""
        self._machine = machine
        self._frame = Frame(machine.global_values, None)

    def called(self, call: NativeCall) -> Any:
        """Makes a call of native code, unless it is the pass that is wanted."""
        kind = None if call.grant is None else PASS_KINDS.get(call.grant.effect)
        if kind is None or self._is_there:  # a step may call a function of the program's, which makes passes itself
            return call.make()
        self.passed += 1
        if self.passed <= self._number:
            return self._passed_by(call)
        self._is_there = True
        span = (0, 0) if call.node is None else self._tracer.span(call.node)
        line, event = getattr(call.node, "lineno", 0), self._tracer.events - 1
        opened = self._opened(kind, call)
        self.opened = structs.replace(opened, number=self._number, event=event, line=line, span=span)
        raise _Arrived

    def _entered(self, _name: str, body: Run, /) -> Run:
        """A function of the program, whose variables are seen within it."""

        def within(frame: Frame) -> Signal | None:
            outer, self._frame = self._frame, frame
            try:
                signal: Signal | None = body(frame)
                return signal
            finally:
                self._frame = outer

        return within

    def _passed_by(self, call: NativeCall) -> Any:
        result = call.make()
        if self.passed == self.begins_at and not self._tracer.is_noting:
            self._tracer.is_noting = True
            self._first_node = _newest_node()
        return result

    def _opened(self, kind: PassKind, call: NativeCall) -> OpenedPass:
        names = names_of(variables_seen(self._frame, self._machine))
        if kind is PassKind.BACKWARD or kind is PassKind.GRADIENT:
            return self._backward(kind, call, names)
        return _update(kind, call, names)

    def _backward(self, kind: PassKind, call: NativeCall, names: Mapping[int, str]) -> OpenedPass:
        request = request_of(call)
        told = OpenedPass(
            kind, retain_graph=request.retain_graph, create_graph=request.create_graph, starts=len(request.losses)
        )
        try:
            traced = self._traced(call, request, names)
        except Exception:  # noqa: BLE001 (whatever a hook of the script's raises ends the pass as well)
            leaves = named_leaves(request.losses[0], names) if request.losses else {}
            return structs.replace(told, **_words_of(call), parameters=_values(leaves))
        told = structs.replace(told, parameters=traced.parameters)
        if not request.may_be_unused and any(gradient is None for _, gradient in traced.backward.gradients):
            return structs.replace(told, refused=words_for_unused(), error=RuntimeError.__name__)
        return structs.replace(told, forward=traced.forward, backward=traced.backward)

    def _traced(self, call: NativeCall, request: PassRequest, names: Mapping[int, str]) -> TracedPass:
        """A pass of several losses is told by the first."""
        loss = request.losses[0]
        if not loss.requires_grad:
            call.make()  # which says in PyTorch's words that there is no graph
        if _oldest_node(loss) < self._first_node:
            self.is_too_late = True
            raise _Arrived
        return trace_pass(loss, names, gradient=request.gradient, inputs=request.inputs)


def _update(kind: PassKind, call: NativeCall, names: Mapping[int, str]) -> OpenedPass:
    """A step of an optimiser, or its zeroing."""
    leaves = optimized(call.owner, names)
    told = OpenedPass(kind, parameters=_values(leaves))
    try:
        if kind is PassKind.UPDATE and isinstance(call.owner, Optimizer):
            return structs.replace(told, update=trace_script_update(call.owner, leaves, call.make))
        return structs.replace(told, zeroed=trace_zeroing(leaves, call.make))
    except Exception as error:  # noqa: BLE001 (likewise for a closure)
        return structs.replace(told, **_refused(error))


def _words_of(call: NativeCall) -> dict[str, str]:
    """The words with which PyTorch refuses a call; none where it takes it, and what went wrong is ours."""
    try:
        call.make()
    except Exception as refusal:  # noqa: BLE001 (likewise)
        return _refused(refusal)
    return {}


def _refused(error: Exception) -> dict[str, str]:
    return {"refused": str(error), "error": type(error).__name__}


def _values(leaves: Mapping[str, Tensor]) -> tuple[tuple[str, TensorValue], ...]:
    return tuple((name, value_of(leaf, _MOST_ELEMENTS)) for name, leaf in leaves.items())


def _newest_node() -> int:
    """The number of a node that is made now; PyTorch counts them."""
    with torch.enable_grad():
        node = torch.ones((), requires_grad=True).clone().grad_fn
    assert node is not None  # noqa: S101 (of something that requires a gradient)
    return node._sequence_nr()  # noqa: SLF001 (there is no other way to ask)


def _oldest_node(loss: Tensor) -> int:
    """The number of the oldest node in a graph; those of leaves have the highest number of all."""
    graph = Graph()
    graph.meet(node_of(loss)[0])
    return min((node._sequence_nr() for node in graph.nodes), default=0)  # noqa: SLF001
