"""The call into the engine gives what ``loss.backward()`` gives."""

import pytest
import torch
from torch import Tensor

from core.notation.formula import parse_formula
from core.objective.objective import build_objective
from core.runs.backward_pass import make_backward

FORMULAS = ["x", "3x²+2x−1", "−0.0x", "sin(x)·e^(−x²)", "1/(x − x)", "where(x > 0, x, 2x)", "√(x − x)"]
VIEWS = ["x", "sum(x)", "mean(x)", "sum(x) + 1", "sum(xᵀ) + mean(x)", "amax(x, 0)"]
"""Of these the gradient may be the seed of the pass itself, or a view of it."""


@pytest.mark.parametrize("shape", [(), (1,), (1, 1)])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@pytest.mark.parametrize("text", FORMULAS + VIEWS)
def test_that_gradients_have_the_bits_of_a_plain_backward(
    text: str, dtype: torch.dtype, shape: tuple[int, ...]
) -> None:
    ours, theirs = (torch.full(shape, 0.7, dtype=dtype, requires_grad=True) for _ in range(2))
    evaluate = build_objective(parse_formula(text).tree, {"x": ours}).evaluate
    backward = make_backward(evaluate([ours]))
    for _ in range(4):  # every pass adds to those before
        backward(evaluate([ours]))
        evaluate([theirs]).backward()
        assert gradient_of(ours) == gradient_of(theirs)


@pytest.mark.parametrize("text", VIEWS)
@pytest.mark.parametrize("shape", [(), (1,)])
def test_that_what_comes_first_is_not_shared_with_the_gradient(text: str, shape: tuple[int, ...]) -> None:
    """To zero the gradient in place must not reach the next pass."""
    x = torch.full(shape, 2.0, requires_grad=True)
    evaluate = build_objective(parse_formula(text).tree, {"x": x}).evaluate
    backward = make_backward(evaluate([x]))
    gradients = []
    for _ in range(3):
        backward(evaluate([x]))
        gradients.append(gradient_of(x))
        assert x.grad is not None
        x.grad.zero_()
    assert len(set(gradients)) == 1
    assert "0.0" not in gradients[0]


def gradient_of(tensor: Tensor) -> str:
    assert tensor.grad is not None
    return f"{tensor.grad.shape} {tensor.grad.tolist()!r}"
