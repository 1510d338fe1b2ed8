"""The backward pass of ``loss.backward()``, without what that does in Python before.

``loss.backward()`` makes one call into PyTorch's engine, and spends about a sixth of a small function's step on
arguments that are never given here. So the call is made directly; where a release of PyTorch has it no longer,
``loss.backward()`` is called, which has the same bits. (With a seed for an argument it would be no faster, and to
compare the shapes PyTorch then imports SymPy, which takes a second.)
"""

from collections.abc import Callable

import torch
from torch import Tensor

_engine: Callable[..., object] | None = getattr(torch.autograd.graph, "_engine_run_backward", None)


def make_backward(loss: Tensor) -> Callable[[Tensor], object]:
    """The backward pass of losses that have the shape and dtype of this one."""
    return _direct(torch.ones_like(loss), _engine) if _engine else Tensor.backward


def _direct(alike: Tensor, engine: Callable[..., object]) -> Callable[[Tensor], None]:
    ones_like = torch.ones_like

    def backward(loss: Tensor) -> None:
        # A new seed for every pass: of sum(x) the gradient of a single number is a view of the seed, which is added to,
        # or zeroed, in place. Graph not kept, no graph of the gradients, all leaves.
        engine((loss,), (ones_like(alike),), False, False, (), allow_unreachable=True, accumulate_grad=True)  # noqa: FBT003

    return backward
