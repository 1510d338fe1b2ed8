"""Graphs as PyTorch really makes and runs them, to be drawn in tests."""

from collections.abc import Mapping, Sequence

import torch

from core.autograd.backward_trace import trace_backward
from core.autograd.forward_trace import ForwardRecorder
from core.autograd.graph import Graph
from core.autograd.values import value_of
from core.notation.formula import parse_formula
from core.objective.objective import build_objective
from gui.models.traced_graph import TracedGraph

Start = float | Sequence[float] | Sequence[Sequence[float]]


def traced(
    formula: str, starts: Mapping[str, Start], constants: Sequence[str] = (), *, is_retained: bool = False
) -> TracedGraph:
    """The graph of a formula, and its backward pass, in float32."""
    leaves = {
        name: torch.tensor(value, dtype=torch.float32, requires_grad=name not in constants)
        for name, value in starts.items()
    }
    graph = Graph()
    recorder = ForwardRecorder(graph)
    loss = build_objective(parse_formula(formula).tree, leaves, recorder).evaluate(list(leaves.values()))
    optimised = {name: leaf for name, leaf in leaves.items() if leaf.requires_grad}
    made_by = {node: step.index for step in recorder.steps for node in step.nodes}
    backward = trace_backward(loss, optimised, graph=graph, made_by=made_by)
    return TracedGraph(
        backward,
        formula,
        tuple(recorder.steps),
        tuple((name, value_of(leaf)) for name, leaf in leaves.items()),
        tuple((name, name) for name in leaves),
        value_of(loss),
        is_retained=is_retained,
    )


def parabola() -> TracedGraph:
    """3x²+2x−1 at 2."""
    return traced("3x²+2x−1", {"x": 2.0})


def long_sum(terms: int) -> TracedGraph:
    """A sum of products, six nodes a term."""
    text = "+".join(f"{number % 7 + 1}·sin(x+{number})·y^{number % 3 + 2}" for number in range(terms))
    return traced(text, {"x": 0.3, "y": 1.2})


def chained(length: int) -> TracedGraph:
    """A graph that no formula made: so many sines and sums in a row."""
    leaf = torch.tensor(0.5, requires_grad=True)
    result = leaf
    for number in range(length):
        result = torch.sin(result) if number % 2 else result + leaf
    return TracedGraph(trace_backward(result, {"x": leaf}), labels=(("x", "x"),), parameters=(("x", value_of(leaf)),))


def formula_of(graph: TracedGraph, node: int) -> str:
    """The piece of the formula that a node comes from."""
    operation = graph.backward.nodes[node].operation
    return "" if operation is None else graph.piece(operation)
