"""Hooks that somebody else has put into a graph: they may change a gradient on its way."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor
from torch.autograd.graph import GradientEdge, Node
from torch.utils.hooks import RemovableHandle

from core.autograd.values import same_bits

_run_engine: Callable[..., object] = torch.autograd.graph._engine_run_backward  # noqa: SLF001 (see recording.py)


class _ArrivedError(Exception):
    """Ends a pass at the node that was asked."""


def has_others(handle: RemovableHandle) -> bool:
    """Whether there are other hooks of its kind beside the one that was just put on a node: it knows them all."""
    hooks = handle.hooks_dict_ref()
    return hooks is not None and len(hooks) > 1


def is_hooked(leaf: Tensor) -> bool:
    """Whether a leaf has hooks, which run as its gradient arrives."""
    return bool(leaf._backward_hooks or leaf._post_accumulate_grad_hooks)  # noqa: SLF001 (nothing else tells)


def is_changed_on_arrival(node: Node, incoming: Sequence[Tensor | None]) -> bool:
    """Whether a gradient that the engine brings to a node is another one when it arrives: a tensor has a hook there.

    A node does not tell of the hooks of its tensors, so the engine is asked: it brings the gradients once more, to
    this node alone, which is not run. That calls the hooks once more, and one that changes nothing this time is not
    found.
    """
    arrived: list[Sequence[Tensor | None]] = []

    def stop(gradients: tuple[Tensor | None, ...]) -> None:
        arrived.append(gradients)
        raise _ArrivedError

    brought = [(GradientEdge(node, slot), one) for slot, one in enumerate(incoming) if one is not None]
    if not brought:
        return False
    handle = node.register_prehook(stop)
    try:
        edges, gradients = zip(*brought, strict=True)
        _run_engine(edges, gradients, True, False, (), allow_unreachable=True, accumulate_grad=True)  # noqa: FBT003
    except _ArrivedError:
        pass
    finally:
        handle.remove()
    return not all(same_bits(one, other) for one, other in zip(incoming, arrived[0], strict=True))
