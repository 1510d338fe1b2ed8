"""The gradient's own graph: each gradient differentiated once more with respect to the parameters."""

from collections.abc import Iterator, Mapping

import torch
from torch import Tensor

from core.autograd.backward_trace import trace_gradient
from core.autograd.values import value_of
from core.trajectory.iteration_trace import SecondOrder


def trace_second_order(
    loss: Tensor, leaves: Mapping[str, Tensor], most_elements: int | None = None
) -> Iterator[SecondOrder]:
    """Differentiates each gradient of ``autograd.grad(loss, leaves, create_graph=True)``; nothing is accumulated.

    A gradient of several elements is differentiated as their sum: the pass begins with ones.

    Args:
        loss: a tensor of one element, whose graph nobody has gone through yet.
        leaves: the parameters by name; one that the loss does not depend on is left out.
        most_elements: how many elements of a tensor are told at most.
    """
    gradients = torch.autograd.grad(loss, list(leaves.values()), create_graph=True, allow_unused=True)
    for name, gradient in zip(leaves, gradients, strict=True):
        if gradient is None:
            continue
        trace = trace_gradient(gradient, leaves, most_elements=most_elements) if gradient.requires_grad else None
        yield SecondOrder(name, value_of(gradient, most_elements), trace)
