"""What each node of a gradient's own graph was made for: seen while PyTorch computes the gradient.

With ``create_graph`` every node of the first backward pass computes with tensors that have a graph themselves. Hooks on
it see what comes in before it runs, and what goes out then: the nodes that are new in what comes in were made by adding
up what several senders sent, those that are new in what goes out were made by the node's own derivative.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import torch
from torch import Tensor
from torch.autograd.graph import Node
from torch.utils.hooks import RemovableHandle

from core.autograd.graph import Graph, name_of, node_of
from core.trajectory.origin import Origin, OriginKind

Gradients = Sequence[Tensor | None]

_run_engine: Callable[..., Gradients] = torch.autograd.graph._engine_run_backward  # noqa: SLF001 (see recording.py)


class Origins:
    """The gradients of a loss, with a graph of their own, and where each node of it comes from.

    Args:
        loss: a tensor of one element, whose graph nobody has gone through yet.
        leaves: the parameters by name.
        graph: all nodes of the forward pass.
        made_by: a node's number there -> the forward step that made it.

    Attributes:
        gradients: of the leaves; None for one that the loss does not depend on.
        of: a node -> where it comes from.
    """

    def __init__(self, loss: Tensor, leaves: Mapping[str, Tensor], graph: Graph, made_by: Mapping[int, int]) -> None:
        self._graph = graph
        self._made_by = made_by
        self._parameters = {node_of(leaf)[0]: name for name, leaf in leaves.items()}
        first = range(len(graph.nodes))
        self.of: dict[Node, Origin] = {
            graph.nodes[number]: self._origin(OriginKind.FORWARD, number) for number in first
        }
        self.gradients = self._run(loss, leaves, first)

    def _run(self, loss: Tensor, leaves: Mapping[str, Tensor], first: Iterable[int]) -> Gradients:
        handles: list[RemovableHandle] = []
        try:
            for number in first:
                node = self._graph.nodes[number]
                handles.append(node.register_prehook(partial(self._meet, OriginKind.SUM, number)))
                handles.append(node.register_hook(partial(self._meet, OriginKind.DERIVATIVE, number)))
            gradients = self._gradients(loss, tuple(leaves.values()))
        finally:
            for handle in handles:
                handle.remove()
        for leaf, gradient in zip(leaves.values(), gradients, strict=True):
            arrival = self._graph.numbers.get(node_of(leaf)[0])
            if arrival is not None:
                self._meet(OriginKind.SUM, arrival, (gradient,))
        return gradients

    def _gradients(self, loss: Tensor, leaves: tuple[Tensor, ...]) -> Gradients:
        """What ``autograd.grad(…, create_graph=True, allow_unused=True)`` itself calls."""
        arguments = True, True, leaves  # the graph is kept, and one is made of the pass
        return _run_engine((loss,), (torch.ones_like(loss),), *arguments, allow_unreachable=True, accumulate_grad=False)

    def _meet(self, kind: OriginKind, number: int, gradients: Gradients, _incoming: object = None) -> None:
        """Whatever is new in the graphs of some gradients was made for the node of that number."""
        for gradient in gradients:
            if gradient is not None and gradient.grad_fn is not None:
                origin = self._origin(kind, number)
                self.of |= {self._graph.nodes[met]: origin for met in self._graph.meet(gradient.grad_fn)}

    def _origin(self, kind: OriginKind, number: int) -> Origin:
        node = self._graph.nodes[number]
        return Origin(kind, name_of(node), self._made_by.get(number), self._parameters.get(node))
