"""The operations behind one backward pass of a program, told by the nodes that they made.

A program's graph lives and dies with its tensors. So what is known of an operation is kept by the very node that it
made (PyTorch gives every node a dictionary for such things), as plain values, and goes when the node goes.
"""

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from msgspec import structs
from torch import Tensor
from torch.autograd.graph import Node

from core.autograd.backward_trace import trace_backward, trace_gradient
from core.autograd.forward_trace import operation_name
from core.autograd.graph import Graph, node_of
from core.autograd.values import plain_value, value_of
from core.notation.program import Program, place_of
from core.objective.program.calls import Calling
from core.objective.program.frames import Evaluate, Frame, Run, Signal
from core.objective.program.native_call import NativeCall
from core.objective.program.plain_operations import plain_operation
from core.objective.program.site import Weave
from core.trajectory.iteration_trace import BackwardTrace, ForwardStep, Input
from core.trajectory.tensor_value import TensorValue, Value

_KEY = "gradstep"
_MOST_ELEMENTS = 64


@dataclass(slots=True, eq=False)
class Operation:
    """An operation that was made.

    Attributes:
        place: how many operations came before.
        event: the statement in which it was made, counted as a trace does.
        span: the characters ``[start, end)`` of the program.
        name: PyTorch's.
        inputs: what went in, with the operation that made it, or the leaf that it is.
        result: what came out.
    """

    place: int
    event: int
    span: tuple[int, int]
    name: str
    inputs: "Inputs"
    result: TensorValue


Inputs = tuple[tuple[Value, Operation | None, Tensor | None], ...]
"""Values, each with the operation that made it, or the leaf that it is."""


@dataclass(slots=True)
class ProgramTracer:
    """Notes every operation on the node that it made. It observes calls.

    Args:
        program: whose text the places are in.
        on_call: makes each call of native code; whoever opens a pass looks there for it.
        is_noting: whether operations are noted now; a run is faster where they are not.

    Attributes:
        event: the statement that is at work, or the loop that came back to its head, counted as a trace does.
        events: how many have begun.
    """

    program: Program
    on_call: Callable[[NativeCall], Any]
    is_noting: bool = True
    event: int = -1
    events: int = 0
    _made: int = 0
    _starts: list[int] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._lines = self.program.text.split("\n")
        start = 0
        for line in self._lines:
            self._starts.append(start)
            start += len(line) + 1

    def weave(self) -> Weave:
        """What is put around a program whose operations are noted."""
        return Weave(
            operation=self._operation,
            application=self._application,
            calling=self._calling,
            statement=self._statement,
            turn=self._turn,
        )

    def _statement(self, _node: ast.stmt, run: Run, /) -> Run:
        """A statement that is counted; once it is through, the one around it is at work again."""

        def counted(frame: Frame) -> Signal | Any:
            outer, self.event = self.event, self.events
            self.events += 1
            try:
                return run(frame)
            finally:
                self.event = outer

        return counted

    def _turn(self, _node: ast.For | ast.While, body: Run, /) -> Run:
        """A loop that is counted as it comes back to its head."""

        def counted(frame: Frame) -> Signal | None:
            signal = body(frame)
            if signal is None or signal is Signal.CONTINUE:
                self.event = self.events
                self.events += 1
            return signal

        return counted

    def _operation(self, node: ast.expr, function: Callable[..., Any], operands: Sequence[Evaluate], /) -> Evaluate:
        """An operation that is noted; to look at a gradient is none."""
        name, span, plain = _name(node), self.span(node), plain_operation(function, operands)
        if isinstance(node, ast.Attribute) and node.attr == "grad":
            return plain

        def traced(frame: Frame) -> Any:
            if not self.is_noting:
                return plain(frame)
            arguments = [operand(frame) for operand in operands]
            result = function(*arguments)
            self._note(span, name, arguments, result)
            return result

        return traced

    def _application(self, node: ast.stmt, function: Callable[..., Any], /) -> Callable[..., Any]:
        """An operation in place that is noted."""
        assert isinstance(node, ast.AugAssign)  # noqa: S101 (nothing else is applied)
        name, span = operation_name(node), self.span(node)

        def traced(left: Any, right: Any) -> Any:
            if not self._is_noting_here():
                return function(left, right)
            before = _inputs([left, right])
            result = function(left, right)
            self._note(span, name, [left, right], result, before)
            return result

        return traced

    def _calling(self, node: ast.expr, calling: Calling, /) -> Calling:
        """Calls that are observed."""
        return calling.observed(self, node)

    def called(self, call: NativeCall, /) -> Any:
        """Makes a call and notes it."""
        before = self._before(call)
        result = self.on_call(call)
        if call.node is not None and self.is_noting:
            self._note(self.span(call.node), _called_name(call), _arguments(call), result, before)
        return result

    def _before(self, call: NativeCall) -> "Inputs | None":
        """What goes into a call that works in place: once it is made, the tensor is another."""
        is_in_place = self._is_noting_here() and call.grant is not None and call.grant.path.endswith("_")
        return _inputs(_arguments(call)) if is_in_place else None

    def _is_noting_here(self) -> bool:
        """Whether there is anything to note: where nothing is put into a graph, no node is asked for."""
        return self.is_noting and torch.is_grad_enabled()

    def span(self, node: ast.AST) -> tuple[int, int]:
        """The characters ``[start, end)`` of the program that a node is."""
        place = place_of(node, self._lines)
        return self._starts[place.line - 1] + place.column, self._starts[place.end_line - 1] + place.end_column

    def _note(
        self, span: tuple[int, int], name: str, arguments: Sequence[Any], result: Any, before: "Inputs | None" = None
    ) -> None:
        tensor = _first_tensor(result) if torch.is_grad_enabled() else None
        if tensor is None or tensor.grad_fn is None or _KEY in _notes(tensor.grad_fn):
            return
        inputs, value = _inputs(arguments) if before is None else before, _plain(tensor)
        if isinstance(value, TensorValue):
            _notes(tensor.grad_fn)[_KEY] = Operation(self._made, self.event, span, name, inputs, value)
            self._made += 1


@dataclass(frozen=True, slots=True)
class TracedPass:
    """A pass of a program with the operations behind it.

    Attributes:
        forward: the operations whose nodes the pass can come to.
        backward: the pass.
        parameters: the leaves, by name, and their values.
    """

    forward: tuple[ForwardStep, ...]
    backward: BackwardTrace
    parameters: tuple[tuple[str, TensorValue], ...]


def trace_pass(
    loss: Tensor, names: Mapping[int, str], *, gradient: Tensor | None, inputs: Sequence[Tensor] | None
) -> TracedPass:
    """Runs a backward pass of a program, and tells what happened.

    Args:
        loss: of which ``backward`` is called.
        names: the ``id`` of a tensor -> the name of a variable that it is.
        gradient: with which the pass begins, if that was given.
        inputs: of ``autograd.grad``; None accumulates in the leaves.

    Raises:
        RuntimeError: PyTorch's own.
    """
    graph = Graph()
    graph.meet(node_of(loss)[0])
    operations = _operations(graph)
    steps = sorted(set(operations.values()), key=lambda one: one.place)
    places = {operation: index for index, operation in enumerate(steps)}
    made_by = {number: places[operation] for number, operation in operations.items()}
    forward = tuple(_step(index, one, made_by, (places, names)) for index, one in enumerate(steps))
    leaves = _leaves(graph, names)
    parameters = tuple((name, value_of(leaf, _MOST_ELEMENTS)) for name, leaf in leaves.items())
    if inputs is None:
        backward = trace_backward(
            loss, leaves, gradient=gradient, graph=graph, made_by=made_by, most_elements=_MOST_ELEMENTS
        )
    else:
        asked = {names.get(id(one), f"input {place}"): one for place, one in enumerate(inputs)}
        backward = trace_gradient(
            loss, asked, gradient=gradient, forward=(graph, made_by), most_elements=_MOST_ELEMENTS
        )
    return TracedPass(forward, backward, parameters)


def named_leaves(loss: Tensor, names: Mapping[int, str]) -> dict[str, Tensor]:
    """The leaves behind a tensor by the names that a trace of its pass has for them; none where there is no graph."""
    if not loss.requires_grad:
        return {}
    graph = Graph()
    graph.meet(node_of(loss)[0])
    return _leaves(graph, names)


def _operations(graph: Graph) -> dict[int, Operation]:
    """The operation of each node: its own, or that of the node before, where an operation made several."""
    operations: dict[int, Operation] = {}
    for number, node in enumerate(graph.nodes):
        operation = _notes(node).get(_KEY)
        if isinstance(operation, Operation):
            operations[number] = operation
    pending = list(operations)
    while pending:
        number = pending.pop()
        for receiver, _ in graph.edges[number]:
            if receiver is None:
                continue
            inner = graph.numbers[receiver]
            if inner not in operations and not graph.is_leaf(inner):
                operations[inner] = operations[number]
                pending.append(inner)
    return operations


def _step(
    index: int,
    operation: Operation,
    made_by: Mapping[int, int],
    known: tuple[Mapping[Operation, int], Mapping[int, str]],
) -> ForwardStep:
    places, names = known
    inputs = tuple(
        Input(value, None if maker is None else places.get(maker), None if leaf is None else names.get(id(leaf)))
        for value, maker, leaf in operation.inputs
    )
    nodes = tuple(number for number, made in made_by.items() if made == index)
    own = next(iter(sorted(nodes)), None)
    made = ForwardStep(index, operation.span, operation.name, inputs, operation.result, True, own, nodes)  # noqa: FBT003
    return structs.replace(made, event=operation.event)


def _leaves(graph: Graph, names: Mapping[int, str]) -> dict[str, Tensor]:
    leaves: dict[str, Tensor] = {}
    for number, node in enumerate(graph.nodes):
        if graph.is_leaf(number):
            leaf: Tensor = node.variable  # type: ignore[attr-defined]
            name = names.get(id(leaf)) or f"leaf {len(leaves) + 1}"
            leaves[name if name not in leaves else f"{name} ({len(leaves) + 1})"] = leaf
    return leaves


def _arguments(call: NativeCall) -> Sequence[Any]:
    """All that a call gets, its owner first."""
    owner = getattr(call.function, "__self__", None)
    owners = [owner] if isinstance(owner, Tensor) else []
    return [*owners, *call.arguments, *call.keywords.values()]


def _inputs(arguments: Sequence[Any]) -> Inputs:
    return tuple(map(_input, _flat(arguments)))


def _input(value: Any) -> tuple[Value, Operation | None, Tensor | None]:
    if not isinstance(value, Tensor):
        return plain_value(value), None, None
    if value.grad_fn is None:
        return _plain(value), None, value if value.requires_grad else None
    maker = _notes(value.grad_fn).get(_KEY)
    return _plain(value), maker if isinstance(maker, Operation) else None, None


def _plain(tensor: Tensor) -> Value:
    try:
        return value_of(tensor, _MOST_ELEMENTS)
    except (RuntimeError, TypeError, NotImplementedError):
        return str(tuple(tensor.shape))


def _flat(arguments: Sequence[Any]) -> Iterator[Any]:
    """The arguments, and the tensors within lists and tuples of them."""
    for one in arguments:
        if isinstance(one, list | tuple) and any(isinstance(part, Tensor) for part in one):
            yield from one
        else:
            yield one


def _first_tensor(result: Any) -> Tensor | None:
    if isinstance(result, Tensor):
        return result
    if isinstance(result, list | tuple):
        return next((one for one in result if isinstance(one, Tensor)), None)
    return None


def _notes(node: Node) -> dict[str, Any]:
    """The dictionary that lives as long as the node does."""
    notes: dict[str, Any] = node.metadata  # type: ignore[assignment]  # a property, which torch declares a method
    return notes


def _name(node: ast.expr) -> str:
    try:
        return operation_name(node)
    except (TypeError, KeyError):  # such as a call of what a call gave, or ``is``
        return type(node).__name__.lower()


def _called_name(call: NativeCall) -> str:
    if call.grant is not None:
        return call.grant.path.rpartition(".")[2]
    return type(call.function).__name__
