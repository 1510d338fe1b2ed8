"""One iteration taken apart: every operation forward, every node backward, every line of the update, as plain values.

Nodes are PyTorch's own (``grad_fn``). They are numbered in the order in which they were met in the forward pass; steps
are numbered in the order in which they happened. Both count from 0.
"""

import msgspec

from core.trajectory.origin import Origin
from core.trajectory.proof import Proof
from core.trajectory.rule import Rule
from core.trajectory.tensor_value import TensorValue, Value


class _Traced(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What all parts of a trace have in common: they are immutable, short as messages, and free of cycles."""


class Input(_Traced, frozen=True):
    """What went into an operation.

    Attributes:
        value: what it was.
        step: the forward step that made it; None where none did.
        parameter: the parameter that it is; None where it is none.
    """

    value: Value
    step: int | None = None
    parameter: str | None = None


class ForwardStep(_Traced, frozen=True):
    """One operation of the forward pass.

    Attributes:
        index: its place among the forward steps.
        span: the characters ``[start, end)`` of the formula, or of the script, that it is.
        operation: PyTorch's name for it, such as ``pow``, ``mul``, ``softplus``.
        inputs: in the order of the arguments.
        result: what it gave.
        requires_grad: whether the result does; a comparison's does not.
        node: the result's ``grad_fn``; None where it has none.
        nodes: all nodes that the operation made: one, several, or none.
        event: of a script: the statement in which it was made, as its trace counts them.
    """

    index: int
    span: tuple[int, int]
    operation: str
    inputs: tuple[Input, ...]
    result: TensorValue
    requires_grad: bool
    node: int | None
    nodes: tuple[int, ...]
    event: int | None = None


class Saved(_Traced, frozen=True):
    """Something that a node keeps for its backward pass.

    Attributes:
        name: PyTorch's, such as ``self``, ``exponent``, ``result``.
        value: what it is. Tensors are freed after a backward pass that does not retain the graph; numbers stay.
    """

    name: str
    value: Value


class Edge(_Traced, frozen=True):
    """Where one of a node's outgoing gradients goes: to a slot of another node."""

    node: int
    slot: int


LEAF = "AccumulateGrad"
"""The node in which a leaf's gradient arrives."""


class GraphNode(_Traced, frozen=True):
    """A node of PyTorch's graph.

    Attributes:
        name: as PyTorch prints it, without the namespace: ``MulBackward0``, ``AccumulateGrad``.
        edges: where its outgoing gradients go; None where one goes nowhere.
        shapes: of the gradients that come in, one a slot.
        saved: what it kept.
        operation: the forward step that made it, if any did.
        parameter: the leaf of an AccumulateGrad, where it is a parameter.
        rule: the derivative, where there is a rule for it.
        jacobian: where there is none, and it is small: for each outgoing gradient the matrix by which the incoming one,
            in one row, is multiplied; None for what cannot be had.
        origin: of a gradient's own graph: what the node was made for.
    """

    name: str
    edges: tuple[Edge | None, ...]
    shapes: tuple[tuple[int, ...], ...]
    saved: tuple[Saved, ...] = ()
    operation: int | None = None
    parameter: str | None = None
    rule: Rule | None = None
    jacobian: tuple[TensorValue | None, ...] | None = None
    origin: Origin | None = None


class Summand(_Traced, frozen=True):
    """One of the gradients that are added up before a node runs.

    Attributes:
        value: in the shape of the receiver.
        step: the backward step that sent it; None for the gradient with which the pass begins.
        output: which of the sender's outgoing gradients it is.
    """

    value: TensorValue
    step: int | None
    output: int


class Accumulation(_Traced, frozen=True):
    """What AccumulateGrad does to a leaf: before + incoming = after.

    Attributes:
        before: the leaf's gradient before; None is no gradient, which is not 0.
        after: the leaf's gradient then.
    """

    before: TensorValue | None
    after: TensorValue | None


class BackwardStep(_Traced, frozen=True):
    """One node's run, as PyTorch's engine made it.

    Attributes:
        index: its place in the order in which the engine ran the nodes.
        node: which one.
        incoming: the gradient in each slot; None where nothing came.
        summands: for each slot what was added up to it, in order.
        outgoing: the gradients that it gave; None where nothing flows.
        receivers: for each of them the step of the node that it goes to; None where it goes nowhere.
        accumulation: what an AccumulateGrad did.
    """

    index: int
    node: int
    incoming: tuple[TensorValue | None, ...]
    summands: tuple[tuple[Summand, ...], ...]
    outgoing: tuple[TensorValue | None, ...]
    receivers: tuple[int | None, ...]
    accumulation: Accumulation | None = None


class BackwardTrace(_Traced, frozen=True):
    """A backward pass, as it was.

    Attributes:
        nodes: of its graph.
        steps: in the order in which the engine ran them.
        gradients: each leaf parameter and its gradient after the pass; None is no gradient.
        proof: whether stepping it by hand gives the same bits.
    """

    nodes: tuple[GraphNode, ...]
    steps: tuple[BackwardStep, ...]
    gradients: tuple[tuple[str, TensorValue | None], ...]
    proof: Proof


class ZeroGrad(_Traced, frozen=True):
    """What became of one parameter's gradient before the iteration's passes.

    Attributes:
        parameter: which one.
        before: what the iteration before had left; None where there was nothing.
        after: zeros where it was zeroed in place, None where it was removed, the same where it was left.
        is_left: whether the run zeroes nothing, so that the next pass adds to it.
    """

    parameter: str
    before: TensorValue | None
    after: TensorValue | None
    is_left: bool = False


class UpdateLine(_Traced, frozen=True):
    """One line of the optimiser's arithmetic, made by the call that torch makes.

    Attributes:
        parameter: which one is updated.
        target: the name of what the line gives, such as ``v``; the parameter's own name for its new value.
        term: what is computed, in the notation of formulas, such as ``μ·v + (1 − τ)·g``. Whoever parses it declares the
            names, as in ``f(μ, v, τ, g) = …``: τ would be a constant otherwise.
        values: the names in the term, and what they were.
        result: what it gave.
        roundings: how many times an element was rounded on the way; 0 where nothing is computed, as in ``v = g``.
    """

    parameter: str
    target: str
    term: str
    values: tuple[tuple[str, Value], ...]
    result: TensorValue
    roundings: int


class KeptValue(_Traced, frozen=True):
    """Something that an optimiser remembers for a parameter.

    Attributes:
        parameter: which one.
        name: torch's, such as ``momentum_buffer``.
        before: what it was before the update; None where it was not there.
        after: what it is then.
    """

    parameter: str
    name: str
    before: Value
    after: Value


class UpdateTrace(_Traced, frozen=True):
    """One update of all parameters.

    Attributes:
        lines: for each parameter that has a gradient, in order; empty for an optimiser that is not taken apart.
        kept: what the optimiser remembers.
        parameters: each parameter and its value then, as torch's own step left it.
        is_equal: whether the lines end in exactly these bits; None where there are none.
    """

    lines: tuple[UpdateLine, ...]
    kept: tuple[KeptValue, ...]
    parameters: tuple[tuple[str, TensorValue], ...]
    is_equal: bool | None


class AnotherPass(_Traced, frozen=True):
    """What ``loss.backward()`` does when it is called once more on the same graph.

    Attributes:
        trace: the pass; None where PyTorch refuses it.
        complaint: PyTorch's own words where it does. Where the graph is not retained and it does not, no node saved a
            tensor, so the first pass had nothing to free.
    """

    trace: BackwardTrace | None
    complaint: str = ""


class SecondOrder(_Traced, frozen=True):
    """The backward pass of a gradient: its own derivative with respect to the parameters.

    Attributes:
        parameter: whose gradient is differentiated; of several elements the sum is.
        gradient: the gradient.
        trace: the pass; None where the gradient is the same for all values of the parameters, or PyTorch refuses it.
        refusal: PyTorch's own words where it does.
    """

    parameter: str
    gradient: TensorValue
    trace: BackwardTrace | None
    refusal: str = ""


class Inspection(_Traced, frozen=True):
    """How an iteration is opened.

    Attributes:
        retain_graph: whether the passes leave the saved tensors there.
        create_graph: whether the gradients are differentiated again.
        again: whether ``backward`` is called a second time.
        retained: the forward steps whose results were told to keep their gradient (``retain_grad``).
    """

    retain_graph: bool = False
    create_graph: bool = False
    again: bool = False
    retained: tuple[int, ...] = ()


class IterationTrace(_Traced, frozen=True):
    """One iteration of a run, from the zeroing of the gradients to the updated parameters.

    Attributes:
        step: which one.
        formula: as typed; the spans of the forward steps are characters of it.
        labels: each parameter's name and how it is typed, in order.
        inspection: how it was opened.
        parameters: each parameter and its value in this iteration.
        zero_grad: what became of the gradients first, also where they are left as they are.
        forward: the operations.
        loss: what the function gave.
        backward: the pass.
        retained: the forward steps that were told to keep their gradient, and what they kept.
        another: the second call of ``backward``, if there was one.
        second_order: the gradients differentiated, where that was asked for.
        update: the optimiser's.
    """

    step: int
    formula: str
    labels: tuple[tuple[str, str], ...]
    inspection: Inspection
    parameters: tuple[tuple[str, TensorValue], ...]
    zero_grad: tuple[ZeroGrad, ...]
    forward: tuple[ForwardStep, ...]
    loss: TensorValue
    backward: BackwardTrace
    retained: tuple[tuple[int, TensorValue | None], ...]
    another: AnotherPass | None
    second_order: tuple[SecondOrder, ...]
    update: UpdateTrace
