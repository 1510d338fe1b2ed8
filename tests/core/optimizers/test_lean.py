"""An optimiser without torch's wrappers computes what it computes with them, and leaves torch's classes alone."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from core.document.run_spec import Setting
from core.optimizers.lean import build_optimizer

DTYPES = [torch.float32, torch.float64]
STEPS = 25


@st.composite
def sgd_settings(draw: st.DrawFn) -> dict[str, Setting]:
    momentum = draw(st.sampled_from([0.0, 0.9]) | st.floats(0, 1.2))
    nesterov = momentum > 0 and draw(st.booleans())
    return {
        "lr": draw(st.floats(0, 0.5)),
        "momentum": momentum,
        "dampening": 0.0 if nesterov else draw(st.sampled_from([0.0, 0.1]) | st.floats(-1, 1)),
        "weight_decay": draw(st.sampled_from([0.0, 0.01]) | st.floats(0, 1)),
        "nesterov": nesterov,
        "maximize": draw(st.booleans()),
    }


def bits(tensor: Tensor) -> list[int]:
    numbers: list[int] = tensor.detach().view(torch.int32 if tensor.dtype == torch.float32 else torch.int64).tolist()
    return numbers


def loss_of(x: Tensor) -> Tensor:
    return torch.sum(torch.sin(3 * x) + 0.3 * x**2)


@pytest.mark.parametrize("dtype", DTYPES)
@settings(derandomize=True, deadline=None, max_examples=50)
@given(given_settings=sgd_settings())
def test_that_lean_sgd_has_the_bits_of_the_ordinary_one(dtype: torch.dtype, given_settings: dict[str, Setting]) -> None:
    ours, theirs = (torch.tensor([0.5, -2.0, 1.7], dtype=dtype, requires_grad=True) for _ in range(2))
    lean = build_optimizer(torch.optim.SGD, [ours], given_settings)
    ordinary = torch.optim.SGD([theirs], **given_settings)  # type: ignore[arg-type]  # each of its own kind
    for _ in range(STEPS):
        ordinary.zero_grad()
        loss_of(ours).backward()  # type: ignore[no-untyped-call]
        loss_of(theirs).backward()  # type: ignore[no-untyped-call]
        lean.update()
        lean.zero_grad()
        ordinary.step()
        assert bits(ours) == bits(theirs)
    our_state, their_state = lean.optimizer.state[ours], ordinary.state[theirs]
    assert {name: bits(tensor) for name, tensor in our_state.items()} == {
        name: bits(tensor) for name, tensor in their_state.items()
    }


@pytest.mark.parametrize(
    "name", ["Adam", "AdamW", "RMSprop", "Adagrad", "Adadelta", "Adamax", "NAdam", "RAdam", "ASGD", "Rprop"]
)
def test_that_the_other_optimizers_of_torch_are_lean_without_new_code(name: str) -> None:
    optimizer = getattr(torch.optim, name)
    ours, theirs = (torch.tensor([0.5, -2.0, 1.7], requires_grad=True) for _ in range(2))
    lean, ordinary = build_optimizer(optimizer, [ours], {"lr": 0.01}), optimizer([theirs], lr=0.01)
    for _ in range(STEPS):
        ordinary.zero_grad()
        loss_of(ours).backward()  # type: ignore[no-untyped-call]
        loss_of(theirs).backward()  # type: ignore[no-untyped-call]
        lean.update()
        lean.zero_grad()
        ordinary.step()
    assert bits(ours) == bits(theirs)


def test_that_the_update_leaves_grad_mode_as_it_was() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    x.grad = torch.tensor(1.0)
    lean = build_optimizer(torch.optim.SGD, [x], {"lr": 0.1})
    lean.update()
    assert torch.is_grad_enabled()
    with torch.no_grad():
        lean.update()
        assert not torch.is_grad_enabled()


def test_that_torchs_own_classes_keep_their_methods() -> None:
    before = {name: getattr(torch.optim.Optimizer, name) for name in ("add_param_group", "step", "zero_grad")}
    step = torch.optim.SGD.step
    build_optimizer(torch.optim.SGD, [torch.tensor(2.0, requires_grad=True)], {"lr": 0.1})
    assert torch.optim.SGD.step is step
    assert before == {name: getattr(torch.optim.Optimizer, name) for name in before}


def test_that_an_ordinary_optimizer_made_before_does_no_harm() -> None:
    """torch puts its wrapper for hooks on the class when the first object of it is made."""
    torch.optim.SGD([torch.tensor(2.0, requires_grad=True)], lr=0.1)
    x = torch.tensor(2.0, requires_grad=True)
    x.grad = torch.tensor(1.0)
    build_optimizer(torch.optim.SGD, [x], {"lr": 0.5}).update()
    assert x.item() == 1.5


def test_that_no_gradient_is_left_where_torchs_own_leaves_none() -> None:
    x = torch.tensor(2.0, requires_grad=True)
    x.grad = torch.tensor(1.0)
    build_optimizer(torch.optim.SGD, [x], {"lr": 0.5}).zero_grad()
    assert x.grad is None
