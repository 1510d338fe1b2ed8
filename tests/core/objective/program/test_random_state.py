"""Whatever a program sets for all that follows is as in a fresh process before the next one."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from core.objective.program.grants import reset_world
from tests.core.objective.program.asking import function

x = torch.tensor([1 / 3, 2e-5])

SETTINGS: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "precision": (lambda: torch.set_printoptions(precision=7), lambda: repr(x)),  # type: ignore[no-untyped-call]
    "profile": (lambda: torch.set_printoptions(profile="full"), lambda: repr(torch.ones(2000))),  # type: ignore[no-untyped-call]
    "sci_mode": (lambda: torch.set_printoptions(sci_mode=False), lambda: repr(x)),  # type: ignore[no-untyped-call]
    "linewidth": (lambda: torch.set_printoptions(linewidth=20), lambda: repr(torch.ones(20))),  # type: ignore[no-untyped-call]
    "edgeitems": (lambda: torch.set_printoptions(edgeitems=1), lambda: repr(torch.ones(2000))),  # type: ignore[no-untyped-call]
    "default dtype": (lambda: torch.set_default_dtype(torch.float64), torch.get_default_dtype),
    "grad mode": (lambda: torch.set_grad_enabled(False), torch.is_grad_enabled),
    "anomaly mode": (lambda: torch.autograd.set_detect_anomaly(True), torch.is_anomaly_enabled),
    "seed": (lambda: torch.manual_seed(5), lambda: torch.rand(3).tolist()),
    "random numbers": (lambda: torch.randn(1), lambda: torch.randn(20).tolist()),
    "numpy precision": (lambda: np.set_printoptions(precision=2, suppress=True), lambda: repr(np.array([1 / 3]))),
    "numpy sign": (lambda: np.set_printoptions(sign="+", floatmode="fixed"), lambda: repr(np.array([1 / 3]))),
    "numpy legacy": (lambda: np.set_printoptions(legacy="1.13"), lambda: repr(np.float64(1))),
    "numpy threshold": (lambda: np.set_printoptions(threshold=1, edgeitems=1), lambda: repr(np.ones(20))),
    "numpy seed": (lambda: np.random.seed(5), lambda: np.random.rand(3).tolist()),
    "numpy random numbers": (lambda: np.random.randn(1), lambda: np.random.randn(3).tolist()),
    "numpy generators": (
        lambda: function("numpy.random.default_rng").value(),
        lambda: function("numpy.random.default_rng").value().random(3).tolist(),
    ),
    "numpy old generators": (
        lambda: function("numpy.random.RandomState").value(),
        lambda: function("numpy.random.RandomState").value().rand(3).tolist(),
    ),
}


@pytest.mark.parametrize("name", sorted(SETTINGS))
def test_that_what_a_program_sets_is_put_back(name: str) -> None:
    change, look = SETTINGS[name]
    reset_world(0)
    before = look()
    reset_world(0)
    change()
    assert look() != before
    reset_world(0)
    assert look() == before
    reset_world(0)


FRESH = """
import numpy, torch
torch.manual_seed(3)
numpy.random.seed(3)
x = torch.tensor([1 / 3, 1e-9], requires_grad=True)
print(x, x * x, torch.randn(4), torch.ones(3000), torch.get_default_dtype(), torch.is_anomaly_enabled())
print(numpy.random.randn(4), numpy.ones(3000), numpy.float32(1) / 3)
"""


def test_that_a_reset_world_is_that_of_a_fresh_process(capsys: pytest.CaptureFixture[str]) -> None:
    fresh = subprocess.run([sys.executable, "-c", FRESH], capture_output=True, check=True, text=True).stdout
    for change, _ in SETTINGS.values():
        change()
    reset_world(3)
    x = torch.tensor([1 / 3, 1e-9], requires_grad=True)
    print(x, x * x, torch.randn(4), torch.ones(3000), torch.get_default_dtype(), torch.is_anomaly_enabled())  # noqa: T201
    print(np.random.randn(4), np.ones(3000), np.float32(1) / 3)  # noqa: T201
    assert capsys.readouterr().out == fresh


def test_that_unseeded_generators_differ_from_each_other_and_repeat_in_the_next_run() -> None:
    draw = function("numpy.random.default_rng").value
    runs = []
    for _ in range(2):
        reset_world(7)
        runs.append([draw().random() for _ in range(3)])
    assert len(set(runs[0])) == 3
    assert runs[0] == runs[1]


def test_that_a_seed_is_used_as_numpy_uses_it() -> None:
    assert function("numpy.random.default_rng").value(4).random() == np.random.default_rng(4).random()
    function("numpy.random.seed").value(4)
    drawn = np.random.rand()
    np.random.seed(4)
    assert np.random.rand() == drawn
