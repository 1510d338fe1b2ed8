"""What a learner sees first, against PyTorch itself."""

from itertools import pairwise

import pytest
import torch

from core.document.commands import ChooseOptimizer
from core.document.new_document import NEW_DOCUMENT
from core.document.run_spec import RunSpec


def descend(lr: float, momentum: float = 0.0) -> tuple[list[float], list[float]]:
    """The values and the gradients of x in a hand-written loop."""
    x, velocity = torch.tensor(2.0, requires_grad=True), torch.tensor(0.0)
    values, gradients = [], []
    for _ in range(NEW_DOCUMENT.steps):
        (gradient,) = torch.autograd.grad(3 * x**2 + 2 * x - 1, x)
        values.append(x.item())
        gradients.append(gradient.item())
        velocity = momentum * velocity + gradient
        x.data.sub_(lr * velocity)
    return values, gradients


def test_that_it_is_plain_gradient_descent_on_the_first_function() -> None:
    assert NEW_DOCUMENT.run_spec() == RunSpec(
        formula="3x²+2x−1", starts=(("x", "2"),), optimizer="gd", settings=(("lr", 0.1),), steps=40
    )


def test_that_its_gradients_are_the_ones_promised_and_vanish_within_its_steps() -> None:
    _, gradients = descend(NEW_DOCUMENT.settings_at(0)["lr"])

    assert gradients[:3] == pytest.approx([14, 5.6, 2.24])
    assert abs(gradients[-1]) < 1e-5


def test_that_three_times_its_learning_rate_zigzags_and_four_times_diverges() -> None:
    (_, zigzag), (_, diverging) = descend(0.3), descend(0.4)

    assert all(before * after < 0 for before, after in pairwise(zigzag))
    assert abs(zigzag[-1]) < 0.01
    assert abs(diverging[-1]) > 1e5


def test_that_the_momentum_that_waits_in_sgd_overshoots_and_comes_back() -> None:
    settings = ChooseOptimizer("sgd").apply(NEW_DOCUMENT).settings_at(0)
    values, _ = descend(settings["lr"], settings["momentum"])

    assert min(values) < -1
    assert values[-1] == pytest.approx(-1 / 3, abs=0.05)
