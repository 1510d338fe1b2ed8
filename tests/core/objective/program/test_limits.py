"""A call that would make too much is stopped before it takes memory, and whatever is ordinary passes."""

from typing import Any

import numpy as np
import pytest
import torch

from core.document.program_limits import LimitKind, Limits
from core.objective.program.checks import check_walk
from core.objective.program.guards_indexing import check_index
from core.objective.program.halt import LimitReached
from tests.core.objective.program.asking import SMALL, ask, function, largest, method

TOO_MUCH: list[tuple[str, tuple[Any, ...], LimitKind]] = [
    ("math.factorial", (1_000,), LimitKind.DIGITS),
    ("math.comb", (10**9, 50), LimitKind.DIGITS),
    ("math.perm", (10**30, 10**30), LimitKind.DIGITS),
    ("math.prod", ([10**60, 10**60],), LimitKind.DIGITS),
    ("math.prod", (range(1, 10**9),), LimitKind.DIGITS),
    ("math.lcm", (10**60, 10**60 + 1), LimitKind.DIGITS),
    ("builtins.pow", (10, 10**9), LimitKind.DIGITS),
    ("builtins.pow", (3, 10**60_000, 10**60_000 + 1), LimitKind.DIGITS),
    ("builtins.pow", (torch.ones(50, 1), torch.ones(1, 50)), LimitKind.ELEMENTS),
    ("builtins.round", (5, -(10**9)), LimitKind.DIGITS),
    ("builtins.int", ("f" * 101, 16), LimitKind.DIGITS),
    ("builtins.list", (range(10**15),), LimitKind.ITEMS),
    ("builtins.sorted", (range(101),), LimitKind.ITEMS),
    ("builtins.tuple", ("x" * 101,), LimitKind.ITEMS),
    ("builtins.sum", ([[0] * 60, [0] * 60],), LimitKind.ITEMS),
    ("builtins.sum", ([torch.ones(50, 1), torch.ones(1, 50)],), LimitKind.ELEMENTS),
    ("builtins.max", (torch.ones(50, 1), torch.ones(1, 50)), LimitKind.ELEMENTS),
    ("builtins.zip", (torch.ones(101, 0),), LimitKind.ITEMS),
    ("builtins.iter", (torch.ones(101),), LimitKind.ITEMS),
    ("builtins.str", (torch.ones(500),), LimitKind.CHARACTERS),
    ("builtins.repr", (torch.ones((2,) * 12),), LimitKind.CHARACTERS),
    ("builtins.repr", (np.ones((2,) * 12),), LimitKind.CHARACTERS),
    ("torch.unbind", (torch.ones(101, 0),), LimitKind.ITEMS),
    ("torch.tensor_split", (torch.ones(1), 10**9), LimitKind.ITEMS),
    ("torch.split", (torch.ones(303), 3), LimitKind.ITEMS),
    ("numpy.array_split", (np.ones(1), 10**9), LimitKind.ITEMS),
    ("torch.Size", (range(10**9),), LimitKind.ITEMS),
    ("torch.allclose", (torch.ones(50, 1), torch.ones(1, 50)), LimitKind.ELEMENTS),
    ("torch.trapezoid", (torch.ones(50, 1), torch.ones(1, 50)), LimitKind.ELEMENTS),
    ("torch.dist", (torch.ones(50, 1), torch.ones(1, 50)), LimitKind.ELEMENTS),
    ("torch.autograd.gradcheck", (None, torch.ones(50)), LimitKind.ELEMENTS),
    ("torch.tril_indices", (50, 50), LimitKind.ELEMENTS),
    ("torch.distributions.Normal", (torch.ones(50, 1), torch.ones(1, 50)), LimitKind.ELEMENTS),
    ("numpy.tril_indices", (10**5,), LimitKind.ELEMENTS),
    ("numpy.sum", (range(10**9),), LimitKind.ELEMENTS),
    ("numpy.random.choice", (10**9, 3, False), LimitKind.ELEMENTS),
    ("torch.set_printoptions", (10**6,), LimitKind.CHARACTERS),
    ("numpy.set_printoptions", (None, None, 10**7), LimitKind.CHARACTERS),
]


@pytest.mark.parametrize(("path", "arguments", "kind"), TOO_MUCH, ids=[path for path, _, _ in TOO_MUCH])
def test_that_too_much_is_stopped_before_it_is_made(path: str, arguments: tuple[Any, ...], kind: LimitKind) -> None:
    with pytest.raises(LimitReached) as reached:
        ask(function(path), SMALL, arguments)
    assert reached.value.kind is kind


TOO_MUCH_OF: list[tuple[object, str, tuple[Any, ...], LimitKind]] = [
    ([0] * 60, "extend", ([0] * 60,), LimitKind.ITEMS),
    ([0] * 100, "append", (0,), LimitKind.ITEMS),
    ([0] * 100, "insert", (0, 0), LimitKind.ITEMS),
    (set(range(100)), "add", (100,), LimitKind.ITEMS),
    (set(range(60)), "update", (range(50), range(50)), LimitKind.ITEMS),
    (dict.fromkeys(range(100)), "setdefault", (100,), LimitKind.ITEMS),
    (range(10**18), "count", (0.5,), LimitKind.ITEMS),
    ("x", "center", (1_001,), LimitKind.CHARACTERS),
    ("x", "zfill", (10**12,), LimitKind.CHARACTERS),
    ("\t" * 30, "expandtabs", (100,), LimitKind.CHARACTERS),
    ("x" * 100, "replace", ("x", "y" * 50), LimitKind.CHARACTERS),
    ("-" * 100, "join", (["x"] * 50,), LimitKind.CHARACTERS),
    ("x " * 200, "split", (" ",), LimitKind.ITEMS),
    ("x " * 200, "split", (), LimitKind.ITEMS),
    (torch.ones(101, 0), "tolist", (), LimitKind.ITEMS),
    (torch.ones(101), "tolist", (), LimitKind.ITEMS),
    (torch.ones(101), "unbind", (), LimitKind.ITEMS),
    (torch.ones(3), "repeat", (1_000,), LimitKind.ELEMENTS),
    (torch.ones(3), "index_select", (0, torch.zeros(1_001, dtype=torch.int64)), LimitKind.ELEMENTS),
    (np.ones(3), "repeat", (1_000,), LimitKind.ELEMENTS),
    (np.ones(101), "tolist", (), LimitKind.ITEMS),
    (torch.distributions.Normal(torch.zeros(50, 1), 1.0), "log_prob", (torch.ones(50),), LimitKind.ELEMENTS),
    (torch.distributions.Normal(0.0, 1.0), "sample", ((1_001,),), LimitKind.ELEMENTS),
    (torch.distributions.Multinomial(10**9, torch.ones(6)), "sample", (), LimitKind.ELEMENTS),
    (torch.nn.Sequential(torch.nn.Linear(1, 600)), "forward", (torch.ones(2, 1),), LimitKind.ELEMENTS),
]


@pytest.mark.parametrize(("owner", "name", "arguments", "kind"), TOO_MUCH_OF, ids=[row[1] for row in TOO_MUCH_OF])
def test_that_a_method_that_makes_too_much_is_stopped_before_it_does(
    owner: object, name: str, arguments: tuple[Any, ...], kind: LimitKind
) -> None:
    with pytest.raises(LimitReached) as reached:
        ask(method(owner, name), SMALL, (owner, *arguments))
    assert reached.value.kind is kind


def test_that_lists_within_lists_are_counted_as_often_as_they_stand_there() -> None:
    nested: list[Any] = [0] * 10
    for _ in range(60):
        nested = [nested] * 10
    for path in ("torch.tensor", "numpy.array"):
        with pytest.raises(LimitReached, match=r"about 10\^6"):
            ask(function(path), Limits(), (nested,))
    with pytest.raises(LimitReached):
        ask(function("builtins.str"), Limits(), (nested,))
    with pytest.raises(LimitReached):
        check_walk(Limits(), nested)


def test_that_a_list_within_itself_is_gone_through_once() -> None:
    nested: list[Any] = [0]
    nested.append(nested)
    ask(function("torch.tensor"), Limits(), (nested,))
    ask(function("builtins.str"), Limits(), (nested,))
    check_walk(Limits(), nested)


@pytest.mark.parametrize(
    ("index", "made"),
    [
        (torch.zeros(50, dtype=torch.int64), 50 * 4),
        ((slice(None), [0] * 50), 3 * 50),
        ((Ellipsis, torch.zeros(5, 1, dtype=torch.int64), torch.zeros(1, 7, dtype=torch.int64)), 35),
        ((None, [0, 1] * 30), 60 * 4),
        ((slice(0, 2), [0] * 50, None), 100),
    ],
)
def test_that_what_an_index_picks_is_counted_before(index: Any, made: int) -> None:
    for owner in (torch.ones(3, 4), np.ones((3, 4))):
        assert largest(owner[index]) == made
        check_index(Limits(elements=made), owner, index)
        with pytest.raises(LimitReached):
            check_index(Limits(elements=made - 1), owner, index)


ORDINARY: list[tuple[str, tuple[Any, ...]]] = [
    ("torch.randn", (1_000, 1_000)),
    ("torch.mm", (torch.ones(4_000, 2), torch.ones(2, 4_000))),
    ("torch.cov", (torch.ones(100_000),)),
    ("torch.quantile", (torch.ones(1_000_000), torch.ones(100))),
    ("torch.linalg.svd", (torch.ones(1_000, 50), False)),
    ("torch.outer", (torch.ones(5_000), torch.ones(5_000))),
    ("torch.nn.Linear", (784, 256)),
    ("torch.nn.Conv2d", (256, 512, 5, 2, 2)),
    ("torch.nn.RNN", (100, 512, 2)),
    ("torch.nn.functional.linear", (torch.ones(60_000, 784), torch.ones(256, 784))),
    ("numpy.cov", (np.ones(100_000),)),
    ("math.comb", (100_000, 50_000)),
    ("math.factorial", (20_000,)),
    ("builtins.pow", (3, 10**100, 10**90)),
    ("builtins.round", (2.5, 2)),
    ("builtins.zip", (range(10**12), range(3))),
    ("builtins.range", (10**12,)),
    ("builtins.sum", (range(10**12),)),
    ("torch.split", (torch.empty(1).expand(20_000_000), 1_000)),
    ("numpy.random.choice", (10**9, 3)),
    ("torch.set_printoptions", (8,)),
]


@pytest.mark.parametrize(("path", "arguments"), ORDINARY, ids=[path for path, _ in ORDINARY])
def test_that_what_is_ordinary_passes(path: str, arguments: tuple[Any, ...]) -> None:
    grant = function(path)
    if grant.guard is not None:
        grant.guard(Limits(), arguments, {})


def test_that_a_whole_data_set_passes_through_a_net() -> None:
    flat = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(784, 256), torch.nn.ReLU(), torch.nn.Linear(256, 10))
    ask(method(flat, "forward"), Limits(), (flat, torch.empty(1).expand(60_000, 1, 28, 28)))
    conv = torch.nn.Sequential(torch.nn.Conv2d(3, 64, 3), torch.nn.Conv2d(64, 128, 3))
    ask(method(conv, "forward"), Limits(), (conv, torch.empty(1).expand(64, 3, 64, 64)))
