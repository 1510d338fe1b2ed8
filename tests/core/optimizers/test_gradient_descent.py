"""Plain gradient descent does what the line by hand does, to the bit."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document.run_spec import Dtype
from core.optimizers.catalog import CATALOG, complete
from core.optimizers.gradient_descent import GradientDescent
from core.optimizers.lean import build_optimizer

DTYPES = {torch.float32: 32, torch.float64: 64}


@pytest.mark.parametrize("dtype", DTYPES)
@settings(derandomize=True, deadline=None, max_examples=100)
@given(data=st.data())
def test_that_an_update_rounds_the_product_and_then_the_difference(dtype: torch.dtype, data: st.DataObject) -> None:
    number = st.floats(-1e6, 1e6, width=DTYPES[dtype])  # type: ignore[arg-type]
    start, gradient, rate = data.draw(number), data.draw(number), data.draw(st.floats(0, 10))
    ours, theirs = (torch.tensor(start, dtype=dtype, requires_grad=True) for _ in range(2))
    ours.grad, theirs.grad = (torch.tensor(gradient, dtype=dtype) for _ in range(2))
    build_optimizer(GradientDescent, [ours], {"lr": rate}).update()
    theirs.data.sub_(rate * theirs.grad)
    assert ours.item() == theirs.item()


def test_that_it_parts_from_sgd_in_the_last_bit_somewhere() -> None:
    """If the two never differed, there would be no need of a class."""
    starts = torch.linspace(0.1, 3, 1000)
    ours, sgd = (starts.clone().requires_grad_() for _ in range(2))
    ours.grad, sgd.grad = (torch.linspace(-1, 7, 1000) for _ in range(2))
    build_optimizer(GradientDescent, [ours], {"lr": 0.3}).update()
    build_optimizer(torch.optim.SGD, [sgd], {"lr": 0.3}).update()
    assert not torch.equal(ours, sgd)
    assert torch.allclose(ours, sgd)


def test_that_gradients_are_set_to_zero_in_place() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    gradient = x.grad = torch.tensor(-3.0)
    build_optimizer(GradientDescent, [x], {"lr": 0.1}).zero_grad()
    assert x.grad is gradient
    assert str(gradient.item()) == "0.0"


def test_that_a_gradient_of_minus_zero_becomes_zero_from_the_second_step_on() -> None:
    x = torch.tensor(0.0, requires_grad=True)
    lean, seen = build_optimizer(GradientDescent, [x], {"lr": 0.1}), []
    for _ in range(2):
        (-0.0 * x).backward()  # type: ignore[no-untyped-call]
        assert x.grad is not None
        seen.append(str(x.grad.item()))
        lean.update()
        lean.zero_grad()
    assert seen == ["-0.0", "0.0"]


def test_that_a_parameter_without_a_gradient_stays() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    lean = build_optimizer(GradientDescent, [x], {"lr": 0.1})
    lean.update()
    lean.zero_grad()
    assert (x.item(), x.grad) == (2.0, None)


def test_that_it_is_an_ordinary_optimizer_of_torch_too() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    optimizer = GradientDescent([x], lr=0.5)

    def closure() -> float:
        optimizer.zero_grad(set_to_none=True)
        loss = x * x
        loss.backward()  # type: ignore[no-untyped-call]
        return loss.item()

    assert optimizer.step(closure) == 4.0
    assert x.item() == 0.0


def test_that_its_learning_rate_is_a_hundredth_unless_told() -> None:
    assert complete(CATALOG["gd"], [], Dtype.FLOAT32) == {"lr": 0.01}
