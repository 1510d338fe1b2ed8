"""The gradient's own graph: each gradient differentiated once more with respect to the parameters."""

from collections.abc import Iterator, Mapping

from torch import Tensor

from core.autograd.backward_trace import trace_gradient
from core.autograd.graph import Graph
from core.autograd.origins import Origins
from core.autograd.values import value_of
from core.trajectory.iteration_trace import BackwardTrace, SecondOrder


def trace_second_order(
    loss: Tensor,
    leaves: Mapping[str, Tensor],
    graph: Graph,
    made_by: Mapping[int, int],
    most_elements: int | None = None,
) -> Iterator[SecondOrder]:
    """Differentiates each gradient of ``autograd.grad(loss, leaves, create_graph=True)``; nothing is accumulated.

    A gradient of several elements is differentiated as their sum: the pass begins with ones.

    Args:
        loss: a tensor of one element, whose graph nobody has gone through yet.
        leaves: the parameters by name; one that the loss does not depend on is left out.
        graph: all nodes of the forward pass.
        made_by: a node's number there -> the forward step that made it.
        most_elements: how many elements of a tensor are told at most.
    """
    origins = Origins(loss, leaves, graph, made_by)
    for name, gradient in zip(leaves, origins.gradients, strict=True):
        if gradient is not None:
            told = value_of(gradient, most_elements)
            yield SecondOrder(name, told, *_differentiated(gradient, leaves, origins, most_elements))


def _differentiated(
    gradient: Tensor, leaves: Mapping[str, Tensor], origins: Origins, most_elements: int | None
) -> tuple[BackwardTrace | None, str]:
    """The pass; where there is none, what PyTorch says, or nothing where the gradient has no graph."""
    if not gradient.requires_grad:
        return None, ""
    try:
        return trace_gradient(gradient, leaves, origins=origins.of, most_elements=most_elements), ""
    except RuntimeError as refusal:
        return None, str(refusal)
