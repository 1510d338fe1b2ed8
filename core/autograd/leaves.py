"""The leaves of a graph that a backward pass comes to."""

from collections.abc import Iterator, Sequence

from torch import Tensor
from torch.autograd.graph import Node

_MOST_NODES = 2_000


def leaves_of(tensors: Sequence[Tensor]) -> Iterator[Tensor]:
    """The leaves that require a gradient, each once; of a very large graph those that are found first."""
    for tensor in tensors:
        if tensor.grad_fn is None and tensor.requires_grad:
            yield tensor
    pending: list[Node] = [one.grad_fn for one in tensors if one.grad_fn]
    seen = set(pending)
    while pending and len(seen) < _MOST_NODES:
        node = pending.pop()
        leaf = getattr(node, "variable", None)
        if isinstance(leaf, Tensor):
            yield leaf
        for inner, _ in node.next_functions:
            if inner is not None and inner not in seen:
                seen.add(inner)
                pending.append(inner)
