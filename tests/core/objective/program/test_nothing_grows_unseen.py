"""Whatever is granted is called with small arguments of all kinds: nothing is larger than its guard let through."""

import random
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pytest
import torch

from core.document.program_limits import Limits
from core.notation.program_vocabulary import ATTRIBUTES, MODULES
from core.objective.program.grants import Grant, attribute_grant, namespace, reset_world
from core.objective.program.halt import Halt
from tests.core.objective.program.asking import largest

VIEWS = {
    "torch.broadcast_to", "torch.Tensor.broadcast_to", "torch.Tensor.expand", "torch.Tensor.expand_as",
    "torch.Tensor.unfold", "numpy.broadcast_to", "numpy.broadcast_arrays",
}  # fmt: skip
"""These take no memory; the interpreter looks at every result."""

COUNTED_LATER = {f"{owner}.{name}" for owner in ("torch", "torch.Tensor", "numpy") for name in ("argwhere", "nonzero")}
"""What they find is counted from a million elements on."""

APART = {"manual_seed", "set_default_dtype", "set_grad_enabled", "set_printoptions", "vmap", "enable_grad", "no_grad"}
"""They set something, or give something that is called."""

CALLS = 40
SLACK = 12
"""A single value more here and there (``numpy.append``, usual numbers of bins) is no growth."""

NAMES = ("dim", "axis", "keepdim", "n", "size", "diagonal", "k", "bins", "repeats", "dims", "end", "steps", "stop")


def tensors(chance: random.Random) -> Sequence[Any]:
    torch.manual_seed(chance.randrange(1000))
    shapes = [(3,), (5,), (9,), (3, 4), (4, 3), (3, 1), (1, 7), (5, 1), (2, 3, 4), (3, 3), (2, 2, 2), ()]
    whole = [torch.randint(0, 3, shape) for shape in ((6,), (3, 1), (1, 4), ())]
    masks = [torch.rand(3, 4) > 0.5, torch.rand(4) > 0.5]
    plain = [0, 1, 2, -1, 3, 6, 0.5, True, None, (0, 1), (2, 3), [1, 0], (4, 5, 6), [0.5, 1.5], "sum", "none"]
    listed = [[torch.rand(2, 3), torch.rand(2, 3)], (torch.rand(3), torch.rand(3))]
    return [*(torch.rand(shape) for shape in shapes), *whole, *masks, *listed, *plain]


def arrays(chance: random.Random) -> Sequence[Any]:
    numbers = np.random.default_rng(chance.randrange(1000))
    shapes = [(3,), (9,), (3, 4), (3, 1), (1, 7), (3, 3), (2, 3, 4)]
    whole = [np.arange(6), np.array([[1], [2]]), np.arange(4) > 1]
    plain = [0, 1, 2, -1, 3, 6, 0.5, None, (0, 1), (2, 3), [1, 0], [[1, 2], [3, 4]], "full", "same"]
    return [*(numbers.random(shape) for shape in shapes), *whole, *plain]


def targets() -> Iterator[tuple[Grant, type | None]]:
    for path in ("torch", "torch.nn.functional", "torch.linalg", "torch.special", "numpy", "numpy.linalg"):
        for name in sorted(MODULES[path] - APART):
            grant = namespace(path).grant(name)
            if grant is not None and callable(grant.value):
                yield grant, None
    for path, kind in (("torch.Tensor", torch.Tensor), ("numpy.ndarray", np.ndarray)):
        for name in sorted(ATTRIBUTES[path]):
            grant = attribute_grant(kind, name)
            if grant is not None and grant.is_method:
                yield grant, kind


TARGETS = [target for target in targets() if target[0].path not in VIEWS | COUNTED_LATER]


def total(value: Any) -> int:
    if isinstance(value, (tuple, list)):
        return sum(map(total, value))
    return largest(value)


@pytest.mark.parametrize(("grant", "owner_kind"), TARGETS, ids=[grant.path for grant, _ in TARGETS])
def test_that_nothing_grows_unseen(grant: Grant, owner_kind: type | None) -> None:
    chance = random.Random(grant.path)  # noqa: S311  # the same calls every time
    with warnings.catch_warnings(action="ignore"):
        pool = arrays(chance) if grant.path.startswith("numpy") else tensors(chance)
        for _ in range(CALLS):
            arguments = chance.choices(pool, k=chance.randrange(4))
            keywords = {chance.choice(NAMES): chance.choice(pool)} if chance.random() < 0.2 else {}
            if owner_kind is not None:
                arguments = [chance.choice([value for value in pool if isinstance(value, owner_kind)]), *arguments]
            check(grant, arguments, keywords, is_method=owner_kind is not None)
    reset_world(0)


def check(grant: Grant, arguments: list[Any], keywords: dict[str, Any], *, is_method: bool) -> None:
    allowed = total([*arguments, *keywords.values()]) + SLACK
    if grant.guard is not None:
        try:
            grant.guard(Limits(elements=allowed), tuple(arguments), keywords)
        except Halt:
            return
    try:
        owner, *rest = arguments if is_method else (None, *arguments)
        function = getattr(owner, grant.path.rpartition(".")[2]) if is_method else grant.value
        made = function(*rest, **keywords)
    except Exception:  # noqa: BLE001  # most of these calls make no sense
        return
    assert largest(made) <= allowed, (arguments, keywords)
