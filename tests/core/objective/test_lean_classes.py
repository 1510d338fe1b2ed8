"""An optimiser class without wrappers is, to whoever uses it, torch's own."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.optim import Optimizer, lr_scheduler

from core.objective.lean_classes import lean_class

NAMES = (
    "ASGD", "Adadelta", "Adafactor", "Adagrad", "Adam", "AdamW", "Adamax", "LBFGS", "NAdam", "RAdam", "RMSprop",
    "Rprop", "SGD",
)  # fmt: skip


def both(name: str, **settings: Any) -> tuple[tuple[Any, Tensor], tuple[Any, Tensor]]:
    """The lean optimiser and torch's own, each with a parameter."""
    own: Any = getattr(torch.optim, name)
    lean: Any = lean_class(own)
    pairs = []
    for kind in (lean, own):
        parameter = torch.tensor([[0.5, -2.0], [1.7, 0.3]], requires_grad=True)
        pairs.append((kind([parameter], **settings), parameter))
    return pairs[0], pairs[1]


def closure_of(optimizer: Any, parameter: Tensor) -> Callable[[], Tensor]:
    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = (torch.sin(3 * parameter) + 0.3 * parameter**2).sum()
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    return closure


@pytest.mark.parametrize("name", NAMES)
def test_that_steps_with_a_closure_have_torchs_bits_and_losses(name: str) -> None:
    results = []
    for optimizer, parameter in both(name, lr=0.01):
        losses = [optimizer.step(closure_of(optimizer, parameter)).item() for _ in range(5)]
        results.append((losses, parameter.tolist(), str(optimizer.state_dict())))
    assert results[0] == results[1]


@pytest.mark.parametrize("name", NAMES)
def test_that_it_is_written_as_torchs_own(name: str) -> None:
    (lean, _), (own, _) = both(name, lr=0.01)
    assert repr(lean) == repr(own)
    assert str(type(lean)) == str(type(own))
    assert isinstance(lean, getattr(torch.optim, name))
    assert isinstance(lean, Optimizer)
    assert type(lean) is not type(own)


@pytest.mark.parametrize("name", NAMES)
def test_that_a_state_goes_from_one_to_another(name: str) -> None:
    (first, parameter), (other, _) = both(name, lr=0.01)
    first.step(closure_of(first, parameter))
    other.load_state_dict(first.state_dict())
    assert str(other.state_dict()) == str(first.state_dict())
    (second, _), _ = both(name, lr=0.5)
    second.load_state_dict(first.state_dict())
    assert str(second.state_dict()) == str(first.state_dict())


MISTAKES: list[Callable[[Any, Tensor], object]] = [
    lambda optimizer, _: optimizer.step(1, 2),
    lambda optimizer, _: optimizer.zero_grad(True, False),  # noqa: FBT003
    lambda optimizer, _: optimizer.zero_grad(set_to_zero=True),
    lambda optimizer, parameter: optimizer.add_param_group({"params": [parameter]}),
    lambda optimizer, parameter: optimizer.add_param_group([parameter]),
    lambda optimizer, _: optimizer.add_param_group({"params": {1, 2}}),
    lambda optimizer, parameter: optimizer.add_param_group({"params": parameter * 2}),
    lambda optimizer, _: optimizer.add_param_group({"params": [1]}),
    lambda optimizer, _: optimizer.load_state_dict({"state": {}, "param_groups": []}),
    lambda optimizer, parameter: type(optimizer)(parameter, lr=0.1),
    lambda optimizer, _: type(optimizer)([], lr=0.1),
    lambda optimizer, parameter: type(optimizer)([parameter], lr=-1.0),
    lambda optimizer, parameter: type(optimizer)([parameter * 2], lr=0.1),
    lambda optimizer, parameter: type(optimizer)([parameter], rate=0.1),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=range(len(MISTAKES)))
def test_that_mistakes_are_told_in_torchs_own_words(mistake: Callable[[Any, Tensor], object]) -> None:
    told = []
    for optimizer, parameter in both("SGD", lr=0.1):
        with pytest.raises((TypeError, ValueError, RuntimeError)) as caught:
            mistake(optimizer, parameter)
        told.append((caught.type, str(caught.value)))
    assert told[0] == told[1]


@pytest.mark.parametrize("set_to_none", [True, False])
def test_that_gradients_are_removed_or_filled_with_zeros_as_asked(set_to_none: bool) -> None:  # noqa: FBT001
    seen = []
    for optimizer, parameter in both("SGD", lr=0.1):
        closure_of(optimizer, parameter)()
        before = parameter.grad
        optimizer.zero_grad(set_to_none=set_to_none)
        seen.append((None if parameter.grad is None else parameter.grad.tolist(), parameter.grad is before))
    assert seen[0] == seen[1]


SCHEDULES: dict[str, Callable[[Any], Any]] = {
    "StepLR": lambda optimizer: lr_scheduler.StepLR(optimizer, 2, 0.5),
    "ExponentialLR": lambda optimizer: lr_scheduler.ExponentialLR(optimizer, 0.9),
    "LambdaLR": lambda optimizer: lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9**epoch),
    "CosineAnnealingLR": lambda optimizer: lr_scheduler.CosineAnnealingLR(optimizer, 5),
    "OneCycleLR": lambda optimizer: lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps=10),
    "CyclicLR": lambda optimizer: lr_scheduler.CyclicLR(optimizer, 0.01, 0.1, 2),
    "MultiStepLR": lambda optimizer: lr_scheduler.MultiStepLR(optimizer, [1, 3]),
    "SequentialLR": lambda optimizer: lr_scheduler.SequentialLR(
        optimizer, [lr_scheduler.ConstantLR(optimizer), lr_scheduler.ExponentialLR(optimizer, 0.9)], [2]
    ),
}


@pytest.mark.parametrize("name", sorted(SCHEDULES))
def test_that_schedules_work_on_it(name: str) -> None:
    seen = []
    for optimizer, parameter in both("SGD", lr=0.1, momentum=0.9):
        schedule = SCHEDULES[name](optimizer)
        rates = []
        for _ in range(6):
            closure_of(optimizer, parameter)()
            optimizer.step()
            schedule.step()
            rates.append(schedule.get_last_lr())
        seen.append((rates, parameter.tolist()))
    assert seen[0] == seen[1]


def test_that_a_schedule_stepped_first_is_warned_of() -> None:
    for optimizer, _ in both("SGD", lr=0.1):
        schedule = lr_scheduler.StepLR(optimizer, 1)
        with pytest.warns(UserWarning, match="before `optimizer.step"):
            schedule.step()


def test_that_a_plateau_lowers_the_rate() -> None:
    seen = []
    for optimizer, _ in both("SGD", lr=0.1):
        schedule = lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)
        for _ in range(5):
            schedule.step(1.0)
        seen.append(optimizer.param_groups[0]["lr"])
    assert seen[0] == seen[1] < 0.1


def test_that_a_differentiable_step_is_recorded_and_no_other() -> None:
    """A step that is recorded changes the parameter in place, which torch refuses of a leaf."""
    (plain, parameter), _ = both("SGD", lr=0.1)
    closure_of(plain, parameter)()
    plain.step()
    assert parameter.is_leaf
    assert torch.is_grad_enabled()
    for optimizer, leaf in both("SGD", lr=0.1, differentiable=True):
        closure_of(optimizer, leaf)()
        with pytest.raises(RuntimeError, match="leaf Variable"):
            optimizer.step()
        assert torch.is_grad_enabled()


def test_that_torchs_own_classes_stay_as_they_are() -> None:
    before = dict(vars(torch.optim.NAdam))
    kind: Any = torch.optim.NAdam
    lean: Any = lean_class(kind)
    lean([torch.ones(1, requires_grad=True)]).step()
    assert vars(torch.optim.NAdam) == before


ORDINARY_USE = """
import sys
import torch
from torch import nn
from core.objective.program.grants import namespace, reset_world
def use(path):
    module, _, name = path.rpartition(".")
    return namespace(module).grant(name).value
reset_world(0)
net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
for name in ("SGD", "Adam", "LBFGS", "RMSprop"):
    optimizer = use("torch.optim." + name)(net.parameters(), lr=0.01)
    def closure():
        optimizer.zero_grad()
        loss = use("torch.nn.functional.mse_loss")(net(torch.randn(5, 2)), torch.randn(5, 1))
        loss.backward()
        return loss
    optimizer.step(closure)
    optimizer.load_state_dict(optimizer.state_dict())
    use("torch.optim.lr_scheduler.StepLR")(optimizer, 3).step()
x = torch.randn(3, requires_grad=True)
use("torch.autograd.functional.hessian")(lambda x: (x * x).sum(), x)
use("torch.nn.utils.clip_grad_norm_")(net.parameters(), 1.0)
print("torch._dynamo" in sys.modules)
"""


def test_that_ordinary_use_does_not_import_the_compiler() -> None:
    """It takes as long as torch itself."""
    run = subprocess.run([sys.executable, "-c", ORDINARY_USE], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
