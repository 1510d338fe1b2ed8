"""What an optimiser remembers is found without knowing it."""

import pytest
import torch

from core.document.run_spec import Dtype
from core.optimizers.catalog import CATALOG, Method, complete
from core.optimizers.kept_state import KeptState, find_kept_state

SGD = CATALOG["sgd"]
PLAIN = complete(SGD, [("momentum", 0.0)], Dtype.FLOAT32)
WITH_MOMENTUM = complete(SGD, [("momentum", 0.9)], Dtype.FLOAT32)


def test_that_gradient_descent_remembers_nothing() -> None:
    assert find_kept_state(CATALOG["gd"], [{"lr": 0.1}]) == KeptState((), is_whole=True)


def test_that_sgd_remembers_its_momentum_where_it_has_any() -> None:
    assert find_kept_state(SGD, [PLAIN]).names == ()
    assert find_kept_state(SGD, [WITH_MOMENTUM]) == KeptState(("momentum_buffer",), is_whole=True)


def test_that_settings_of_later_steps_count() -> None:
    assert find_kept_state(SGD, [PLAIN, WITH_MOMENTUM]).names == ("momentum_buffer",)


@pytest.mark.parametrize(
    ("optimizer", "names"),
    [(torch.optim.Adam, ("exp_avg", "exp_avg_sq")), (torch.optim.RMSprop, ("square_avg",))],
)
def test_that_a_count_of_steps_is_no_tensor_of_the_parameter(
    optimizer: type[torch.optim.Optimizer], names: tuple[str, ...]
) -> None:
    method = Method("other", "Other", optimizer, lambda _settings: None)
    assert find_kept_state(method, [complete(method, [], Dtype.FLOAT32)]) == KeptState(names, is_whole=False)
