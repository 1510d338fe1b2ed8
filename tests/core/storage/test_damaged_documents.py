"""Two hundred damaged variants of a good file: each loads as a good document or is refused, and that is all."""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

import pytest

from core.document.choices import OptimizerChoice, ParameterChoice, Role
from core.document.document import Document
from core.document.run_spec import Dtype, Intervention
from core.document.script import Every, PlotRole, Script, SourceKind, WatchChoice
from core.storage.document_file import document_bytes, read_document
from core.storage.read_refusal import CannotReadError

GOOD = Document(
    formula="L(w, b) = ‖3w + b − 1‖²",
    parameters=(ParameterChoice("w", "randn(5)"), ParameterChoice("b", "0.5", Role.CONSTANT)),
    optimizer="sgd",
    optimizers=(
        OptimizerChoice("gd", (("lr", 0.3),)),
        OptimizerChoice(
            "sgd",
            (("lr", 0.01), ("momentum", 0.9), ("nesterov", True)),
            (Intervention(50, (("lr", 0.1),)), Intervention(80, (("lr", 0.2), ("momentum", 0.0)))),
        ),
    ),
    dtype=Dtype.FLOAT64,
    seed=2**63,
    steps=500,
    stop_gradient=1e-6,
    zero_grad=False,
    source=SourceKind.SCRIPT,
    script=Script(
        "# %%\nx = torch.ones(2, requires_grad=True)\nx.sum().backward()\n",
        (WatchChoice("x.grad"), WatchChoice("x[0]", PlotRole.LOSS)),
        Every.BACKWARD,
        (2, 3),
    ),
)
CONTENT = document_bytes(GOOD)
STRANGE: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e308,
    2**70,
    "",
    "x",
    "\ud800",
    "\x00",
    [],
    {},
    [[]],
    {"a": 1},
    float("nan"),
)


def flipped(random: Random) -> bytes:
    damaged = bytearray(CONTENT)
    for _ in range(random.choice((1, 1, 1, 2, 5, 50))):
        damaged[random.randrange(len(damaged))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def replaced(random: Random) -> bytes:
    damaged = bytearray(CONTENT)
    for _ in range(random.choice((1, 1, 2, 20))):
        damaged[random.randrange(len(damaged))] = random.choice(b'0123456789-+.eE"{}[],:\\ \ntfn\x00\xff')
    return bytes(damaged)


def cut(random: Random) -> bytes:
    start, end = sorted(random.choices(range(len(CONTENT) + 1), k=2))
    return random.choice((CONTENT[:end], CONTENT[start:], CONTENT[:start] + CONTENT[end:]))


def inserted(random: Random) -> bytes:
    place = random.randrange(len(CONTENT) + 1)
    start = random.randrange(len(CONTENT))
    piece = random.choice(
        (
            random.randbytes(random.randrange(1, 9)),
            CONTENT[start : start + random.randrange(60)],
            b"[" * 5000,
            b"9" * 5000,
        )
    )
    return CONTENT[:place] + piece + CONTENT[place:]


def anywhere(whole: dict[str, Any], random: Random) -> tuple[Any, Any]:
    """Some object or list of a file, and a name or an index in it."""
    container: Any = whole
    while True:
        key: Any = random.choice(list(container) if isinstance(container, dict) else range(len(container)))
        inner = container[key]
        if not isinstance(inner, dict | list) or not inner or random.random() < 0.2:
            return container, key
        container = inner


def retyped(random: Random) -> bytes:
    """Some value anywhere becomes another one, mostly of another type, or comes under a strange name."""
    whole = json.loads(CONTENT)
    container, key = anywhere(whole, random)
    container[key] = random.choice(STRANGE)
    if isinstance(container, dict) and random.random() < 0.3:
        container[random.choice(("", "a b", "__class__", "ｌｒ", "x" * 50, "\ud800"))] = container.pop(key)
    return json.dumps(whole).encode()


def swapped(random: Random) -> bytes:
    """Two values anywhere change their places."""
    whole = json.loads(CONTENT)
    (one, here), (other, there) = anywhere(whole, random), anywhere(whole, random)
    first, second = deepcopy(one[here]), deepcopy(other[there])
    one[here] = second
    if there in other or isinstance(other, list):
        other[there] = first
    return json.dumps(whole).encode()


def nudged(random: Random) -> bytes:
    """Some number becomes another one."""
    number = random.choice(list(re.finditer(rb"-?\d+(\.\d+)?", CONTENT)))
    other = random.choice(
        (b"0", b"7", b"-1", b"-0.0", b"0.5", b"1e5", b"1e400", b"NaN", b"-Infinity", b"9" * 40, b"64")
    )
    return CONTENT[: number.start()] + other + CONTENT[number.end() :]


DAMAGES: tuple[Callable[[Random], bytes], ...] = (flipped, replaced, cut, inserted, retyped, swapped, nudged, nudged)


def damaged(seed: int) -> bytes:
    return DAMAGES[seed % len(DAMAGES)](Random(seed))  # noqa: S311 (it guards no secret)


def outcome(content: bytes) -> Document | str:
    try:
        return read_document(content)
    except CannotReadError as error:
        return str(error)


@pytest.mark.parametrize("seed", range(200))
def test_that_a_damaged_file_loads_whole_or_is_refused_with_a_sentence(seed: int) -> None:
    result = outcome(damaged(seed))

    if isinstance(result, Document):
        assert read_document(document_bytes(result)) == result
    else:
        assert result.endswith(".")
        assert result.isprintable()
        assert len(result) < 300


def test_that_among_the_damaged_ones_are_both_readable_and_unreadable_ones() -> None:
    results = [outcome(damaged(seed)) for seed in range(200)]

    refused = {result for result in results if isinstance(result, str)}
    read = [result for result in results if isinstance(result, Document)]
    assert len(refused) > 60
    assert len([document for document in read if document != GOOD]) > 10
