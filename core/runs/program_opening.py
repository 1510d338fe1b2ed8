"""Any pass of a program opened: the program runs once more from its seeded start, and the pass is traced."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from msgspec import structs
from torch import Tensor
from torch.optim import Optimizer

from core.autograd.graph import Graph, node_of
from core.autograd.program_tracer import ProgramTracer, trace_pass
from core.objective.program.halt import Halt
from core.objective.program.machine import Machine
from core.objective.program.native_call import NativeCall
from core.optimizers.script_update import trace_script_update
from core.runs.program_recording import PASS_KINDS
from core.runs.program_run import ProgramRun, ProgramSpec
from core.trajectory.opened_pass import OpenedPass
from core.trajectory.program_trace import PassKind

_PASSES_BEFORE = 8
"""Operations are noted from so many passes before the one that is opened; most graphs are no older."""


class _Arrived(Halt):
    """The pass was reached; what comes after it is of no interest."""


def _replayed(spec: ProgramSpec, opening: "_Opening") -> "_Opening":
    tracer = opening.tracer = ProgramTracer(spec.program, opening.called, is_noting=opening.begins_at == 0)
    ProgramRun(spec, lambda _text: None, weave=tracer.weave(), on_built=opening.start).go_on()
    return opening


def open_pass(spec: ProgramSpec, number: int) -> OpenedPass:
    """Opens a pass.

    Args:
        spec: of the run.
        number: of the pass, from 0, as in its trace.

    Raises:
        IndexError: where the run has no such pass.
    """
    opening = _replayed(spec, _Opening(number, max(number - _PASSES_BEFORE, 0)))
    if opening.is_too_late:
        opening = _replayed(spec, _Opening(number, 0))
    if opening.opened is None:
        raise IndexError(f"The run has no pass {number}; it has {opening.passed}.")
    return opening.opened


class _Opening:
    """Counts the passes until the one that is wanted.

    Args:
        number: of that one.
        begins_at: the pass from which on operations are noted.

    Attributes:
        opened: what there was.
        passed: how many passes there were.
        is_too_late: whether the graph is older than what was noted, so that all has to be done once more.
    """

    tracer: ProgramTracer

    def __init__(self, number: int, begins_at: int) -> None:
        self.opened: OpenedPass | None = None
        self.passed = 0
        self.is_too_late = False
        self.begins_at = begins_at
        self._first_node = 0
        self._number = number
        self._values: Mapping[str, Any] = {}

    def start(self, machine: Machine) -> None:
        self._values = machine.global_values

    def called(self, call: NativeCall) -> Any:
        kind = None if call.grant is None else PASS_KINDS.get(call.grant.effect)
        if kind is None:
            return call.make()
        self.passed += 1
        if self.passed <= self._number:
            return self._passed_by(call)
        try:
            opened = self._opened(kind, call)
        except RuntimeError as error:
            opened = OpenedPass(kind, refused=str(error))
        self.opened = structs.replace(opened, **_as_asked(kind, call), span=self._span(call))
        raise _Arrived

    def _span(self, call: NativeCall) -> tuple[int, int]:
        return (0, 0) if call.node is None else self.tracer.span(call.node)

    def _passed_by(self, call: NativeCall) -> Any:
        result = call.make()
        if self.passed == self.begins_at and not self.tracer.is_noting:
            self.tracer.is_noting = True
            self._first_node = _newest_node()
        return result

    def _opened(self, kind: PassKind, call: NativeCall) -> OpenedPass:
        if kind in (PassKind.BACKWARD, PassKind.GRADIENT):
            asked = _asked(call)
            if not asked.loss.requires_grad:
                call.make()  # which says in PyTorch's words that there is no graph
            if _oldest_node(asked.loss) < self._first_node:
                self.is_too_late = True
                raise _Arrived
            traced = trace_pass(asked.loss, self._names(), gradient=asked.gradient, inputs=asked.inputs)
            if not asked.may_be_unused and any(gradient is None for _, gradient in traced.backward.gradients):
                return OpenedPass(kind, refused=_words_for_unused())
            return OpenedPass(kind, traced.forward, traced.backward)
        if kind is PassKind.UPDATE and isinstance(call.owner, Optimizer):
            return OpenedPass(kind, update=trace_script_update(call.owner, self._names(), call.make))
        call.make()
        return OpenedPass(kind)

    def _names(self) -> dict[int, str]:
        """The variables of the module that are tensors; the first name of each."""
        names: dict[int, str] = {}
        for name, value in self._values.items():
            if isinstance(value, Tensor):
                names.setdefault(id(value), name)
        return names


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


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a backward pass was asked for."""

    loss: Tensor
    gradient: Tensor | None
    inputs: list[Tensor] | None
    may_be_unused: bool


_PLACES = {
    "torch.Tensor.backward": ("tensor", "gradient", "retain_graph", "create_graph", "inputs"),
    "torch.autograd.backward": ("tensor", "gradient", "retain_graph", "create_graph", "grad_variables", "inputs"),
    "torch.autograd.grad": ("tensor", "inputs", "gradient", "retain_graph", "create_graph", "allow_unused"),
}
_OTHER_NAMES = {"tensors": "tensor", "outputs": "tensor", "grad_tensors": "gradient", "grad_outputs": "gradient"}


def _given(call: NativeCall) -> dict[str, Any]:
    """What was handed over, by the names that it has in PyTorch."""
    assert call.grant is not None  # noqa: S101 (a pass is granted)
    owner = [call.owner] if isinstance(call.owner, Tensor) and call.owner is not _first(call.arguments) else []
    given = dict(zip(_PLACES[call.grant.path], [*owner, *call.arguments], strict=False))
    return given | {_OTHER_NAMES.get(name, name): value for name, value in call.keywords.items()}


def _asked(call: NativeCall) -> _Asked:
    given = _given(call)
    inputs = given.get("inputs")
    if isinstance(inputs, Tensor):
        inputs = [inputs]
    return _Asked(
        _single(given["tensor"]),
        _single(given.get("gradient")),
        None if inputs is None else list(inputs),
        may_be_unused=inputs is None or bool(given.get("allow_unused") or given.get("materialize_grads")),
    )


def _as_asked(kind: PassKind, call: NativeCall) -> dict[str, bool]:
    """What becomes of the graph; who asks for the gradients' own graph keeps this one, unless he says otherwise."""
    if kind not in (PassKind.BACKWARD, PassKind.GRADIENT):
        return {}
    given = _given(call)
    create = bool(given.get("create_graph"))
    retain = given.get("retain_graph")
    return {"create_graph": create, "retain_graph": create if retain is None else bool(retain)}


def _words_for_unused() -> str:
    """What PyTorch says of an input that a result does not depend on."""
    used, unused = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    try:
        torch.autograd.grad(used * 1, unused)
    except RuntimeError as error:
        return str(error)
    return ""


def _first(arguments: Any) -> Any:
    return arguments[0] if arguments else None


def _single(value: Any) -> Any:
    """One tensor of several: a pass of several losses is told by the first."""
    return value[0] if isinstance(value, list | tuple) and value else value
