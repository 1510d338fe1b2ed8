"""Each limit is reached where it should be, told with its sentence and its line, and no script catches it."""

import pytest

from core.document.program_limits import LimitKind, Limits
from core.notation.program_problem import RefusalKind
from core.trajectory.program_end import EndKind
from tests.core.runs.running import run

TIGHT = Limits(
    statements=20_000,
    seconds=0.3,
    elements=10_000,
    bytes=40_000_000,
    digits=1_000,
    characters=100_000,
    items=10_000,
    printed=5_000,
)
EXCEEDING = (
    ("while True: pass", Limits(statements=5_000), LimitKind.STATEMENTS),
    ("for i in range(10**9): x = i", Limits(statements=5_000), LimitKind.STATEMENTS),
    ("sum(i for i in range(10**9))", Limits(statements=5_000), LimitKind.STATEMENTS),
    ("sorted(range(9000), key=lambda i: sum(range(10**4)))", Limits(statements=5_000), LimitKind.STATEMENTS),
    ("while True: pass", Limits(seconds=0.05), LimitKind.SECONDS),
    ("import torch\ntorch.zeros(101, 100)", TIGHT, LimitKind.ELEMENTS),
    ("import torch\nx = torch.ones(100)\nx = x.repeat(101)", TIGHT, LimitKind.ELEMENTS),
    ("import torch\nx = torch.ones(200, 1) * torch.ones(200)", TIGHT, LimitKind.ELEMENTS),
    ("import numpy as np\nx = np.zeros(10001)", TIGHT, LimitKind.ELEMENTS),
    ("import torch\nkept = []\nwhile True: kept.append(torch.ones(9_000))", TIGHT, LimitKind.BYTES),
    ("x = 10 ** 1_001", TIGHT, LimitKind.DIGITS),
    ("x = 1 << 4_000", TIGHT, LimitKind.DIGITS),
    ("x = 'a' * 100_001", TIGHT, LimitKind.CHARACTERS),
    ("x = 'a' * 300\nx = x.replace('a', x * 2)", TIGHT, LimitKind.CHARACTERS),
    ("x = f'{1:100001}'", TIGHT, LimitKind.CHARACTERS),
    ("x = [0] * 10_001", TIGHT, LimitKind.ITEMS),
    ("x = list(range(10_001))", TIGHT, LimitKind.ITEMS),
    ("x = [0] * 6_000\nx += x", TIGHT, LimitKind.ITEMS),
    ("while True: print('x' * 100)", TIGHT, LimitKind.PRINTED),
    ("print('x' * 5_001)", TIGHT, LimitKind.PRINTED),
)


@pytest.mark.parametrize(("text", "limits", "kind"), EXCEEDING)
def test_that_a_script_that_wants_more_is_ended_with_the_limits_sentence(
    text: str, limits: Limits, kind: LimitKind
) -> None:
    end, _ = run(text, limits)
    assert end.kind is EndKind.LIMIT
    assert (end.limit, end.text) == (kind, kind.value.format(**end.details))
    assert end.line == text.count("\n") + 1
    assert "--limit" in end.sentence()


def test_that_what_is_refused_while_it_runs_can_be_told_in_other_words() -> None:
    end, _ = run("f = print\nf('a', file=1)", Limits())
    assert (end.kind, end.refusal) == (EndKind.REFUSED, RefusalKind.ARGUMENT)
    assert RefusalKind.ARGUMENT.value.format(**end.details) == end.text


def test_that_each_limit_is_reached_by_some_script() -> None:
    assert {kind for _, _, kind in EXCEEDING} == set(LimitKind)


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("import torch\nprint(torch.zeros(100, 100).numel())", TIGHT),
        ("print(len(str(10 ** 800)))", TIGHT),
        ("print(len('a' * 100_000))", TIGHT),
        ("print(len([0] * 10_000))", TIGHT),
        ("print('x' * 4_999)", TIGHT),
    ],
)
def test_that_a_script_that_wants_just_as_much_as_it_may_runs(text: str, limits: Limits) -> None:
    end, printed = run(text, limits)
    assert (end.kind, end.sentence()) == (EndKind.DONE, "The script ran to its end.")
    assert printed


SWALLOWING = (
    "try:\n    {}\nexcept Exception:\n    print('caught')",
    "try:\n    {}\nexcept:\n    print('caught')",
    "try:\n    {}\nexcept (MemoryError, RuntimeError, RecursionError):\n    print('caught')",
    "try:\n    {}\nfinally:\n    print('finally')",
    "while 1:\n    try:\n        {}\n    finally:\n        continue",
    "def f():\n    try:\n        {}\n    finally:\n        return 1\nprint(f())",
    "try:\n    sorted([1, 2], key=lambda _: [0 for _ in iter(int, 1)])\nexcept:\n    print('caught')",
)
BEYOND = ("x = 10 ** 100_001", "while True: pass", "x = [0] * 10 ** 9", "print('x' * 10 ** 8)")


@pytest.mark.parametrize("swallowing", SWALLOWING)
@pytest.mark.parametrize("beyond", BEYOND)
def test_that_no_handler_sees_a_limit(swallowing: str, beyond: str) -> None:
    end, printed = run(swallowing.format(beyond), Limits(statements=20_000, printed=10_000))
    assert end.kind is EndKind.LIMIT
    assert printed == ""


RECURSION = "def f(n): return 0 if n == 0 else 1 + f(n - 1)\n"


def test_that_the_limit_of_recursion_is_pythons_own_to_the_call() -> None:
    assert run(RECURSION + "print(f(998))") == run("print(998)")
    end, _ = run(RECURSION + "print(f(999))")
    assert end.kind is EndKind.ERROR
    assert end.error == "RecursionError"
    assert end.text.startswith("maximum recursion depth exceeded")


def test_that_a_script_catches_its_recursion_as_in_python() -> None:
    caught = "\ntry:\n    f(5000)\nexcept RecursionError as e:\n    print(type(e), 'maximum recursion depth' in str(e))"
    _, printed = run(RECURSION + caught)
    assert printed == "<class 'RecursionError'> True\n"


def test_that_a_lower_limit_of_recursion_holds() -> None:
    end, _ = run(RECURSION + "print(f(50))", Limits(recursion=20))
    assert end.error == "RecursionError"


@pytest.mark.parametrize("name", ["f(x)", "sum(map(f, [x]))", "max([x], key=f)", "[f(y) for y in [x]]", "g(x)"])
def test_that_endless_recursion_by_any_way_is_an_error_and_not_a_crash(name: str) -> None:
    text = f"g = lambda x: f(x)\ndef f(x): return {name}\ntry:\n    f(1)\nexcept RecursionError: print('ended')"
    end, printed = run(text)
    assert (end.kind, printed) == (EndKind.DONE, "ended\n")
