"""The call into the engine gives what ``loss.backward()`` gives."""

import pytest
import torch
from torch import Tensor

from core.notation.formula import parse_formula
from core.objective.objective import build_objective
from core.runs.backward_pass import make_backward

FORMULAS = ["x", "3x²+2x−1", "−0.0x", "sin(x)·e^(−x²)", "1/(x − x)", "where(x > 0, x, 2x)", "√(x − x)"]


@pytest.mark.parametrize("shape", [(), (1,), (1, 1)])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("text", FORMULAS)
def test_that_gradients_have_the_bits_of_a_plain_backward(
    text: str, dtype: torch.dtype, shape: tuple[int, ...]
) -> None:
    ours, theirs = (torch.full(shape, 0.7, dtype=dtype, requires_grad=True) for _ in range(2))
    evaluate = build_objective(parse_formula(text).tree, {"x": ours}).evaluate
    backward = make_backward(evaluate([ours]))
    for _ in range(2):  # a second pass adds to the first
        backward(evaluate([ours]))
        evaluate([theirs]).backward()
        assert gradient_of(ours) == gradient_of(theirs)


def test_that_what_comes_first_is_not_shared_with_the_gradient() -> None:
    """Of a bare x the gradient is the very seed of the pass; zeroing it in place must not reach the next pass."""
    x = torch.tensor(2.0, requires_grad=True)
    backward = make_backward(x)
    for _ in range(2):
        backward(x)
        assert x.grad is not None
        assert x.grad.item() == 1.0
        x.grad.zero_()


def gradient_of(tensor: Tensor) -> str:
    assert tensor.grad is not None
    return f"{tensor.grad.shape} {tensor.grad.tolist()!r}"
