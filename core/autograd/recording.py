"""A backward pass as PyTorch's engine makes it, written down by hooks on every node."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import torch
from torch import Tensor
from torch.utils.hooks import RemovableHandle

from core.autograd.graph import Graph, leading_to, node_of, reachable
from core.autograd.hooks import has_others, is_hooked

Gradients = tuple[Tensor | None, ...]

_run_engine: Callable[..., Sequence[Tensor | None]] = torch.autograd.graph._engine_run_backward  # noqa: SLF001
"""What ``loss.backward()`` and ``autograd.grad`` themselves call: given a gradient to begin with, both import SymPy
first to compare shapes, which takes a second."""


@dataclass(slots=True)
class Recording:
    """What went through the nodes of a graph in one pass.

    The tensors are kept, which also keeps the engine from adding to them in place.

    Attributes:
        order: the nodes' numbers as the engine ran them.
        incoming: a node's number -> what came in, one a slot.
        outgoing: a node's number -> what it gave.
        accumulations: the number of an AccumulateGrad -> the leaf's gradient before and after.
        hooked: the nodes that have hooks beside ours.
        results: what the pass gave for the tensors that were asked for.
        wanted: the nodes that lead to what was asked for, to which alone gradients are worked out; None is all of them.
    """

    order: list[int] = field(default_factory=list)
    incoming: dict[int, Gradients] = field(default_factory=dict)
    outgoing: dict[int, Gradients] = field(default_factory=dict)
    accumulations: dict[int, tuple[Tensor | None, Tensor | None]] = field(default_factory=dict)
    hooked: set[int] = field(default_factory=set)
    results: tuple[Tensor | None, ...] = ()
    wanted: frozenset[int] | None = None


def record_backward(loss: Tensor, seed: Tensor, graph: Graph, *, inputs: Sequence[Tensor] | None = None) -> Recording:
    """Runs the backward pass of a tensor, and writes it down; the saved tensors are still there afterwards.

    Args:
        loss: a tensor that requires a gradient.
        seed: the gradient with which the pass begins, in the shape of ``loss``.
        graph: gets the nodes that were not met yet.
        inputs: the tensors whose gradients are asked for, as ``autograd.grad`` does; None accumulates in all leaves, as
            ``backward`` does.

    Raises:
        RuntimeError: PyTorch's own, such as for a graph whose saved tensors were freed.
    """
    root, _ = node_of(loss)
    graph.meet(root)
    numbers = reachable(graph, [graph.numbers[root]])
    wanted = None if inputs is None else leading_to(graph, numbers, [node_of(one)[0] for one in inputs])
    recording = Recording(wanted=wanted)
    arguments = True, False, tuple(inputs or ())  # the graph is kept, and none is made of the pass
    with _hooked(recording, graph, numbers):
        if inputs is None:
            _run_engine((loss,), (seed,), *arguments, allow_unreachable=True, accumulate_grad=True)
        else:
            results = _run_engine((loss,), (seed,), *arguments, allow_unreachable=True, accumulate_grad=False)
            recording.results = tuple(results)
    return recording


@contextmanager
def _hooked(recording: Recording, graph: Graph, numbers: Sequence[int]) -> Iterator[None]:
    handles: list[RemovableHandle] = []
    try:
        for number in numbers:
            node = graph.nodes[number]
            before, after = partial(_before, recording, number), partial(_after, recording, number)
            if graph.is_leaf(number):
                leaf = node.variable  # type: ignore[attr-defined]  # which AccumulateGrad has
                before = partial(_before_accumulation, recording, number, leaf)
                after = partial(_after_accumulation, recording, number, leaf)
                if is_hooked(leaf):
                    recording.hooked.add(number)
            handles += (ours := (node.register_prehook(before), node.register_hook(after)))
            if any(map(has_others, ours)):
                recording.hooked.add(number)
        yield
    finally:
        for handle in handles:
            handle.remove()


def _before(recording: Recording, number: int, incoming: Gradients) -> None:
    recording.order.append(number)
    recording.incoming[number] = incoming


def _after(recording: Recording, number: int, outgoing: Gradients, _incoming: Gradients) -> None:
    recording.outgoing[number] = tuple(outgoing)


def _before_accumulation(recording: Recording, number: int, leaf: Tensor, incoming: Gradients) -> None:
    _before(recording, number, incoming)
    recording.accumulations[number] = _copy(leaf.grad), None


def _after_accumulation(
    recording: Recording, number: int, leaf: Tensor, _outgoing: Gradients, _incoming: Gradients
) -> None:
    recording.outgoing[number] = ()
    before, _ = recording.accumulations[number]
    recording.accumulations[number] = before, _copy(leaf.grad)


def _copy(gradient: Tensor | None) -> Tensor | None:
    """The engine adds to a leaf's gradient in place."""
    return None if gradient is None else gradient.detach().clone()
