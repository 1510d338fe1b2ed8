"""Guards speak of sizes only: arguments that make no sense are for PyTorch, NumPy and Python to tell of."""

import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

import numpy as np
import pytest
import torch

from core.objective.program.guard_table import GUARDS
from core.objective.program.halt import Halt
from tests.core.objective.program.asking import SMALL

JUNK: Sequence[Any] = (
    None, True, -1, 0, 3, 10**400, float("nan"), float("inf"), 1j, "", "x", "ij,jk->ik", [], [[]], [1, [2]], [None], (),
    (2, 3), (-1,), {}, {"a": 1}, range(3), range(0), slice(None), Ellipsis, int, print, torch.ones(2, 3), torch.ones(0),
    torch.tensor(2), torch.tensor(float("nan")), torch.ones(2, dtype=torch.bool), torch.ones(2, requires_grad=True),
    torch.ones(2, dtype=torch.complex64), np.ones((2, 3)), np.ones(0), np.float32(1), np.array(["a"]), torch.float32,
    torch.Size([2]), torch.nn.Linear(2, 1), object(),
)  # fmt: skip
NAMES = (
    "size",
    "dim",
    "axis",
    "dtype",
    "device",
    "out",
    "input",
    "reps",
    "repeats",
    "bins",
    "shape",
    "a",
    "N",
    "index",
)
OWNERS: Mapping[str, Any] = {
    "builtins.list": [1], "builtins.set": {1}, "builtins.dict": {1: 2}, "builtins.range": range(3), "builtins.str": "x",
    "torch.Tensor": torch.ones(2, 3), "torch.nn.Module": torch.nn.Linear(3, 1),
    "torch.distributions.Distribution": torch.distributions.Normal(0.0, 1.0), "numpy.ndarray": np.ones((2, 3)),
}  # fmt: skip


def junk_calls(path: str, chance: random.Random) -> Iterator[tuple[list[Any], dict[str, Any]]]:
    owner = OWNERS.get(path, OWNERS.get(path.rpartition(".")[0]))
    for _ in range(60):
        arguments = chance.choices(JUNK, k=chance.randrange(5))
        keywords = dict(zip(chance.choices(NAMES, k=chance.randrange(3)), chance.choices(JUNK, k=2), strict=False))
        yield ([owner, *arguments] if owner is not None else arguments), keywords


@pytest.mark.parametrize("path", sorted(GUARDS))
def test_that_a_guard_says_nothing_of_what_makes_no_sense(path: str) -> None:
    """PyTorch, NumPy and Python say it themselves, in their own words."""
    for arguments, keywords in junk_calls(path, random.Random(path)):  # noqa: S311  # the same calls every time
        with suppress(Halt):
            GUARDS[path](SMALL, arguments, keywords)
