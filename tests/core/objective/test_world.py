"""What a script sets for the whole process is put back as it was, to the bit."""

import numpy as np
import pytest
import torch

from core.objective.program.random_state import default_rng, reset_world
from core.objective.program.world import world


@pytest.fixture(autouse=True)
def _as_it_was() -> object:  # each test changes the process it runs in
    before = world()
    yield
    before.put_back()


def test_that_random_numbers_go_on_as_if_nobody_had_drawn_any_between() -> None:
    reset_world(3)
    torch.randn(5), np.random.randn(3), default_rng().random()
    expected = (torch.randn(4), np.random.randn(4), default_rng().random(2))
    reset_world(3)
    torch.randn(5), np.random.randn(3), default_rng().random()
    kept = world()
    reset_world(99)
    torch.randn(7), np.random.seed(1), np.random.randn(2), default_rng().random()
    kept.put_back()
    assert torch.equal(torch.randn(4), expected[0])
    assert np.array_equal(np.random.randn(4), expected[1])
    assert np.array_equal(default_rng().random(2), expected[2])
    assert torch.initial_seed() == 3


def test_that_what_is_set_is_set_back() -> None:
    reset_world(0)
    torch.set_default_dtype(torch.float64)
    torch.set_printoptions(precision=2, sci_mode=True)  # type: ignore[no-untyped-call]
    np.set_printoptions(precision=3)
    torch.autograd.set_detect_anomaly(True, check_nan=False)
    torch.set_num_threads(1)
    shown = repr(torch.tensor([1.23456])), repr(np.array([1.23456]))
    kept = world()
    reset_world(0)
    torch.set_num_threads(2)
    torch.set_warn_always(True)
    kept.put_back()
    assert torch.get_default_dtype() is torch.float64
    assert (repr(torch.tensor([1.23456])), repr(np.array([1.23456]))) == shown
    assert (torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()) == (True, False)
    assert torch.get_num_threads() == 1
    assert not torch.is_warn_always_enabled()
