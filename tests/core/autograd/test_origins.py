"""Of every node of a gradient's own graph it is known what it was made for."""

import re
import warnings
from collections.abc import Mapping
from functools import partial

import pytest
import torch
from hypothesis import assume, given
from torch import Tensor

from core.autograd.forward_trace import ForwardRecorder
from core.autograd.graph import Graph, name_of
from core.autograd.origins import Origins
from core.autograd.second_order import trace_second_order
from core.autograd.values import optional_value, same_bits
from core.document.run_spec import RunSpec
from core.runs.inspection import inspect
from core.runs.preparation import prepare
from core.trajectory.iteration_trace import Inspection, IterationTrace
from core.trajectory.origin import Origin, OriginKind
from core.trajectory.proof import Verdict
from tests.core.autograd.random_losses import Loss, losses
from tests.strategies import LAW


def opened(formula: str, **starts: str) -> IterationTrace:
    run = prepare(RunSpec(formula, starts=tuple(starts.items())))
    return inspect(run, 0, inspection=Inspection(create_graph=True))


def told(trace: IterationTrace, gradient: int = 0) -> list[tuple[str, str, str]]:
    """The nodes of a gradient's pass: name, when it was made, for which piece or parameter."""
    second = trace.second_order[gradient].trace
    assert second is not None
    nodes = [second.nodes[step.node] for step in second.steps]
    return [(node.name, node.origin.kind.name, piece(trace, node.origin)) for node in nodes if node.origin]


def piece(trace: IterationTrace, origin: Origin) -> str:
    if origin.operation is None:
        return origin.parameter or ""
    start, end = trace.forward[origin.operation].span
    return trace.formula[start:end]


def test_that_the_nodes_of_a_polynomials_gradient_belong_to_its_pieces() -> None:
    assert told(opened("3x²+2x−1", x="2")) == [
        ("AddBackward0", "SUM", "x"),
        ("MulBackward0", "DERIVATIVE", "x²"),
        ("MulBackward1", "DERIVATIVE", "x²"),
        ("PowBackward0", "DERIVATIVE", "x²"),
    ]


def test_that_nodes_of_the_forward_pass_are_told_apart() -> None:
    nodes = told(opened("sin(x²)", x="2"))
    assert nodes[-1] == ("PowBackward0", "FORWARD", "x²")
    assert ("CosBackward0", "DERIVATIVE", "sin(x²)") in nodes
    assert ("PowBackward0", "DERIVATIVE", "x²") in nodes


def made(loss: Loss) -> tuple[Tensor, dict[str, Tensor], Graph, Mapping[int, int]]:
    graph = Graph()
    recorder = ForwardRecorder(graph)
    leaves = loss.leaves()
    objective = loss.built(leaves, recorder)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = objective.evaluate(list(leaves.values()))
    return result, leaves, graph, {node: step.index for step in recorder.steps for node in step.nodes}


def watched(graph: Graph) -> dict[int, int]:
    """PyTorch numbers nodes as it makes them: for each number the node that ran then, once a pass has been made."""
    next_number = torch._C._autograd._get_sequence_nr
    runs: dict[int, int] = {}
    began: dict[int, int] = {}

    def before(number: int, _incoming: object) -> None:
        began[number] = next_number()

    def after(number: int, _outgoing: object, _incoming: object) -> None:
        runs.update(dict.fromkeys(range(began[number], next_number()), number))

    for number, node in enumerate(graph.nodes):
        node.register_prehook(partial(before, number))
        node.register_hook(partial(after, number))
    return runs


@LAW
@given(loss=losses())
def test_that_every_node_belongs_to_the_node_that_ran_when_pytorch_made_it(loss: Loss) -> None:
    result, leaves, graph, made_by = made(loss)
    first = len(graph.nodes)
    runs = watched(graph)
    origins = Origins(result, leaves, graph, made_by)
    for number, node in enumerate(graph.nodes):
        if name_of(node) in {"AccumulateGrad", "NotImplemented"}:  # which PyTorch does not number
            continue
        origin = origins.of[node]
        assert (origin.kind is OriginKind.FORWARD) == (number < first)
        if number >= first:
            maker = runs.get(node._sequence_nr())
            assert (origin.kind is OriginKind.DERIVATIVE) == (maker is not None)
            assert maker is None or origin.operation == made_by.get(maker)


@LAW
@given(loss=losses())
def test_that_gradients_and_their_derivatives_are_pytorchs(loss: Loss) -> None:
    result, leaves, graph, made_by = made(loss)
    plain, others, _, _ = made(loss)
    assume(result.grad_fn is not None)
    expected = torch.autograd.grad(plain, list(others.values()), create_graph=True, allow_unused=True)
    traces = {one.parameter: one for one in trace_second_order(result, leaves, graph, made_by)}
    for name, gradient in zip(others, expected, strict=True):
        assert (name in traces) == (gradient is not None)
        if gradient is None:
            continue
        assert traces[name].gradient == optional_value(gradient)
        trace, refusal = traces[name].trace, traces[name].refusal
        if not gradient.requires_grad:
            assert (trace, refusal) == (None, "")
        elif trace is None:
            with pytest.raises(RuntimeError, match=re.escape(refusal)):
                differentiated(gradient, others)
        else:
            second = differentiated(gradient, others)
            assert dict(trace.gradients) == {one: optional_value(two) for one, two in zip(others, second, strict=True)}
            assert trace.proof.verdict is Verdict.EQUAL


def differentiated(gradient: Tensor, leaves: Mapping[str, Tensor]) -> tuple[Tensor | None, ...]:
    seed = torch.ones_like(gradient)
    return torch.autograd.grad(gradient, list(leaves.values()), seed, retain_graph=True, allow_unused=True)


def test_that_what_pytorch_cannot_differentiate_twice_is_told_in_its_own_words() -> None:
    trace = opened("hardsigmoid(x) + y²", x="0.3", y="2")
    by_x, by_y = trace.second_order
    assert (by_x.trace, by_x.refusal) == (None, "derivative for aten::hardsigmoid_backward is not implemented")
    assert by_y.trace is not None
    assert trace.backward.proof.verdict is Verdict.EQUAL


def test_that_a_derivative_that_is_0_everywhere_is_one() -> None:
    (second,) = opened("|x|", x="2").second_order
    assert second.trace is not None
    assert [value.nested() for _, value in second.trace.gradients if value is not None] == [0.0]


def test_that_no_hook_is_left_behind() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    loss = x**3
    graph = Graph()
    assert loss.grad_fn is not None
    graph.meet(loss.grad_fn)
    origins = Origins(loss, {"x": x}, graph, {})
    count = len(origins.of)
    torch.autograd.grad(loss, [x], create_graph=True)
    assert len(origins.of) == count
    (gradient,) = origins.gradients
    assert same_bits(gradient, torch.tensor(12.0))
