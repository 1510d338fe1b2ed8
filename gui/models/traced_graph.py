"""A graph as it is drawn: PyTorch's nodes, one pass through them, and the formula or script they come from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from core.trajectory.iteration_trace import LEAF, BackwardTrace, ForwardStep, IterationTrace, SecondOrder
from core.trajectory.made_for import made_for, span_made_for
from core.trajectory.tensor_value import TensorValue
from gui.models.opened import result_of
from gui.models.pointed import Pointed
from gui.models.script_pass import ScriptPass
from gui.models.script_text import ScriptText

_LONGEST_NAME = 20
_LONGEST_PIECE = 60
_RESULT = "result"
"""What a pass begins at, where it has no short name; as PyTorch's own words, it is not translated."""


@dataclass(frozen=True)
class TracedGraph:
    """One graph and one backward pass.

    Attributes:
        backward: the pass.
        formula: as typed; of a script the call that made the pass; empty where there is none.
        forward: the operations of the formula, or of the script.
        parameters: each parameter and its value.
        labels: how parameters are typed.
        result: what the pass begins at, and its name; None where that is not known.
        result_name: such as ``loss``.
        is_retained: whether saved tensors stay after the pass.
        kept: the nodes whose gradient stays, as ``retain_grad`` asks for.
        origins: of a gradient's own graph: a node -> what it was made for, in short.
        spans: likewise: a node -> the characters of the formula that it was made for.
        script: in which the operations have their places, where it is not the formula.
    """

    backward: BackwardTrace
    formula: str = ""
    forward: tuple[ForwardStep, ...] = ()
    parameters: tuple[tuple[str, TensorValue], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    result: TensorValue | None = None
    result_name: str = "loss"
    is_retained: bool = False
    kept: frozenset[int] = frozenset()
    origins: Mapping[int, str] = field(default_factory=dict)
    spans: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    script: ScriptText | None = None

    def step_of(self, node: int) -> int | None:
        """The backward step at which a node runs; None where the pass does not come to it."""
        return self._steps.get(node)

    def is_leaf(self, node: int) -> bool:
        """Whether a node is where a leaf's gradient arrives."""
        return self.backward.nodes[node].name == LEAF

    def value_of(self, node: int) -> TensorValue | None:
        """What the forward pass gave where a node stands; None where that was not written down."""
        told = self.backward.nodes[node]
        if self.is_leaf(node):
            return self._parameters.get(told.parameter or "")
        return self._values.get(node)

    def label(self, parameter: str) -> str:
        """How a parameter is typed."""
        return dict(self.labels).get(parameter, parameter)

    def piece(self, step: int) -> str:
        """The characters of the formula, or of the script, that a forward step is."""
        span = self.forward[step].span
        return self.formula[slice(*span)] if self.script is None else self.script.shortened(span, _LONGEST_PIECE)

    def span_of(self, node: int) -> tuple[int, int] | None:
        """The characters of the formula that a node comes from; None where it comes from none."""
        operation = self.backward.nodes[node].operation
        return self.forward[operation].span if self.forward and operation is not None else self.spans.get(node)

    def curve(self, parameter: str) -> int:
        """Which of the theme's colours a parameter has everywhere."""
        return next((place for place, (name, _) in enumerate(self.parameters) if name == parameter), 0)

    def delivered(self, sender: int, output: int, receiver: int) -> TensorValue | None:
        """What one node sent to another, in the shape in which it is added up there; None where nothing came."""
        step = self._steps.get(sender)
        if step is not None and receiver not in self._steps:  # a leaf whose derivative is collected, not accumulated
            return self.backward.steps[step].outgoing[output]
        return self._delivered.get((step, output, receiver))

    def senders_to(self, leaf: int) -> tuple[int, ...]:
        """The steps that send to a leaf that does not run itself: its derivative is collected, as in ``grad``."""
        return () if leaf in self._steps else self._senders.get(leaf, ())

    def collected(self, leaf: int) -> TensorValue | None:
        """What is collected for a leaf that does not run itself."""
        parameter = self.backward.nodes[leaf].parameter
        return dict(self.backward.gradients).get(parameter or "")

    @cached_property
    def _delivered(self) -> Mapping[tuple[int | None, int, int], TensorValue]:
        return {
            (one.step, one.output, step.node): one.value
            for step in self.backward.steps
            for slot in step.summands
            for one in slot
        }

    @cached_property
    def _senders(self) -> Mapping[int, tuple[int, ...]]:
        found: dict[int, tuple[int, ...]] = {}
        for step in self.backward.steps:
            for value, edge in zip(step.outgoing, self.backward.nodes[step.node].edges, strict=False):
                if value is not None and edge is not None and self.is_leaf(edge.node):
                    found[edge.node] = (*found.get(edge.node, ()), step.index)
        return found

    @cached_property
    def _steps(self) -> Mapping[int, int]:
        return {step.node: step.index for step in self.backward.steps}

    @cached_property
    def _values(self) -> Mapping[int, TensorValue]:
        return {step.node: step.result for step in self.forward if step.node is not None}

    @cached_property
    def _parameters(self) -> Mapping[str, TensorValue]:
        return dict(self.parameters)


def graph_of(trace: IterationTrace) -> TracedGraph:
    """The graph of an iteration, and its first backward pass."""
    return _graph(trace, trace.backward)


def graph_again(trace: IterationTrace) -> TracedGraph | None:
    """The same graph, and the second call of ``backward``; None where there was none, or PyTorch refused it."""
    return _graph(trace, trace.another.trace) if trace.another and trace.another.trace else None


def graph_of_gradient(trace: IterationTrace, second: SecondOrder) -> TracedGraph | None:
    """The graph of a parameter's gradient; None where it is the same for all values of the parameters."""
    if second.trace is None:
        return None
    nodes = list(enumerate(second.trace.nodes))
    name = f"∂loss/∂{dict(trace.labels).get(second.parameter, second.parameter)}"
    return TracedGraph(
        second.trace,
        parameters=trace.parameters,
        labels=trace.labels,
        result=second.gradient,
        result_name=name,
        is_retained=trace.inspection.retain_graph,
        origins={number: words for number, node in nodes if (words := made_for(trace, node))},
        spans={number: span for number, node in nodes if (span := span_made_for(trace, node)) is not None},
    )


def graph_of_pass(trace: ScriptPass) -> TracedGraph | None:
    """The graph of a script's pass; None where there is none."""
    if trace.backward is None or not trace.backward.steps:
        return None
    return TracedGraph(
        trace.backward,
        trace.call.text,
        trace.forward,
        trace.parameters,
        result=result_of(trace),
        result_name=trace.call.tensor if 0 < len(trace.call.tensor) <= _LONGEST_NAME else _RESULT,
        is_retained=trace.opened.retain_graph,
        script=trace.script,
    )


def nodes_of_piece(graph: TracedGraph, span: tuple[int, int], operation: int | None = None) -> tuple[int, ...]:
    """The nodes that come from a piece of the formula; of a script from an operation's statement as it ran."""
    within = [step for step in graph.forward if _is_within(step.span, span)]
    if operation is not None:
        within = [step for step in within if step.event == graph.forward[operation].event]
    made = (node for step in within for node in step.nodes)
    return (*made, *(node for node, one in graph.spans.items() if _is_within(one, span)))


def pieces_of_nodes(graph: TracedGraph, nodes: Iterable[int]) -> tuple[Pointed, ...]:
    """The pieces that nodes come from: of a formula what is around them all, of a script each by itself."""
    spans = {node: span for node in nodes if (span := graph.span_of(node)) is not None}
    if graph.script is not None:
        found = (Pointed(span, graph.backward.nodes[node].operation) for node, span in spans.items())
        return tuple(dict.fromkeys(found))
    around = min((start for start, _ in spans.values()), default=0), max((end for _, end in spans.values()), default=0)
    return (Pointed(around),) if spans else ()


def _is_within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _kept_nodes(trace: IterationTrace) -> frozenset[int]:
    """The nodes where a gradient comes in that ``retain_grad`` keeps."""
    nodes = (trace.forward[operation].node for operation, _ in trace.retained)
    return frozenset(node for node in nodes if node is not None)


def _graph(trace: IterationTrace, backward: BackwardTrace) -> TracedGraph:
    return TracedGraph(
        backward,
        trace.formula,
        trace.forward,
        trace.parameters,
        trace.labels,
        trace.loss,
        is_retained=trace.inspection.retain_graph,
        kept=_kept_nodes(trace),
    )
