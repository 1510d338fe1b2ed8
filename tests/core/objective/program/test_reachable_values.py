"""Whatever a program comes by, attribute after attribute, is a value of the table or has nothing to be asked for."""

import types
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import nn

from core.notation.program_vocabulary import ATTRIBUTES, MODULES
from core.objective.program.grants import Namespace, attribute_grant, builtin_grants, callable_grant
from core.objective.program.real_types import rows_of
from tests.core.objective.program.asking import function
from tests.core.objective.program.test_grants import SAMPLES

INERT: tuple[type, ...] = (
    types.NoneType,
    type,  # classes, metaclasses among them: compared, printed, and called where they were granted
    types.BuiltinFunctionType,
    types.FunctionType,
    types.MethodType,
    types.GeneratorType,  # gone through, and nothing else
    type({}.values()),
    type(nn.Linear(1, 1).state_dict().values()),
    np.ufunc,
    type(np.sum),
    torch.layout,
    torch.memory_format,
    Namespace,
    type(Ellipsis),
)
"""Types without a row: nothing of them is read or called but what was granted by name."""


def pool() -> list[Any]:
    x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
    y = x * x
    python = [1, 1.5, 1j, "a b", [1, "x"], (1,), {"a": 1}, {1}, frozenset({1}), range(3), slice(1), ValueError("x")]
    tensors = [x, y, y.sum(), x.detach(), torch.tensor(3), x.shape, x.dtype, x.device, y.grad_fn, torch.Generator()]
    arrays = [np.ones((2, 2)), np.float64(1), np.random.default_rng(0), np.random.RandomState(0)]
    layers = [nn.Sequential(nn.Linear(2, 1)), nn.ModuleList([nn.ReLU()]), nn.ParameterList([x])]
    handle = x.register_hook(lambda grad: grad)  # type: ignore[no-untyped-call]
    results = [x.max(0), torch.linalg.svd(x.detach()), np.linalg.svd(np.eye(2)), handle]
    granted = [function(f"{path}.{name}").value for path in MODULES for name in MODULES[path]]
    builtin = [grant.value for grant in builtin_grants().values()]
    return [*python, *tensors, *arrays, *layers, *results, *SAMPLES.values(), *granted, *builtin]


def within(value: Any) -> Iterator[Any]:
    """What a value holds, and what its attributes and its methods without arguments give."""
    if isinstance(value, dict):
        yield from (*value.keys(), *value.values())
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from value
    kind: Any = type(value)
    for row in rows_of(kind):
        yield from (given(value, name) for name in sorted(ATTRIBUTES[row] - {"clear", "pop", "popitem", "half"}))


def given(value: Any, name: str) -> Any:
    kind: Any = type(value)
    grant = attribute_grant(kind, name)
    assert grant is not None
    try:
        found = getattr(value, name)
        return found() if grant.is_method else found
    except Exception as error:  # noqa: BLE001  # an error is a value that a program comes by too
        return error


def test_that_nothing_of_another_kind_is_ever_come_by() -> None:
    waiting, kinds = pool(), dict[type, int]()
    with warnings.catch_warnings(action="ignore"):
        for value in waiting:
            kind: Any = type(value)
            kinds[kind] = kinds.get(kind, 0) + 1
            if kinds[kind] <= 3:
                waiting.extend(within(value))
    assert len(kinds) > 80
    strangers = {kind for kind in kinds if not rows_of(kind) and not issubclass(kind, INERT)}
    assert strangers == set()


def test_that_no_method_come_by_is_called_by_itself() -> None:
    """The interpreter calls a method only through its owner's type."""
    methods: list[Any] = [torch.ones(1).backward, [1].append, "".join, nn.Linear(1, 1).forward, np.ones(1).tofile]
    for value in methods:
        assert callable_grant(value) is None
