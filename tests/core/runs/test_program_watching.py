"""Watches sample a script while it runs, change nothing of it, and become a CSV file in which every bit survives."""

import csv
import io
from collections.abc import Sequence

import numpy as np
import pytest
import torch

from core.document.script import Every, PlotRole
from core.notation.program_problem import ProgramRefusedError
from core.notation.watch import parse_watch
from core.runs.program_run import ProgramRun
from core.runs.program_watching import Watching
from core.storage.watched_csv import write_watched
from core.trajectory.program_end import EndKind
from core.trajectory.watched import FoundWatch, Sample
from core.trajectory.watched_trajectory import WatchedTrajectory
from tests.core.runs.running import run, spec_of

DESCENT = (
    "import torch\nx = torch.tensor([1., 2.], requires_grad=True)\nlr = 0.1\nfor i in range(4):\n"
    "    for _ in range(2): pass\n    loss = (x ** 2).sum()\n    x.grad = None\n    loss.backward()\n"
    "    with torch.no_grad():\n        x -= lr * x.grad\nprint(x)\n"
)


def watched(
    text: str, watches: Sequence[str], *, every: Every = Every.ITERATION
) -> tuple[WatchedTrajectory, Watching, str]:
    """What is sampled, by whom, and what is printed."""
    found, samples = WatchedTrajectory(every), list[Sample]()
    watching = Watching([*map(parse_watch, watches)], samples.append, every)
    printed: list[str] = []
    end = ProgramRun(spec_of(text), printed.append, weave=watching.weave(), on_built=watching.start).go_on()
    assert end is not None
    assert end.kind is EndKind.DONE, end.sentence()
    found.extend([FoundWatch(watch, PlotRole.PARAMETERS) for watch in watches], samples)
    return found, watching, "".join(printed)


def rows(found: WatchedTrajectory) -> list[dict[str, str]]:
    """The CSV, read back."""
    target = io.BytesIO()
    write_watched(target, found)
    return list(csv.DictReader(io.StringIO(target.getvalue().decode(), newline="")))


def test_that_a_watch_is_sampled_once_a_turn_of_the_outermost_loop() -> None:
    found, watching, _ = watched(DESCENT, ["x", "x.grad", "x[0]", "loss", "i", "lr * x.grad.norm()", "not_there"])
    table = rows(found)
    assert [row["iteration"] for row in table] == ["0", "1", "2", "3"]
    assert {row["line"] for row in table} == {"4"}
    assert [row["i"] for row in table] == ["0", "1", "2", "3"]
    assert {row["not_there"] for row in table} == {""}
    assert watching.mistakes == {}
    assert all(float(row["loss"]) > 0 for row in table)
    assert [name for name in table[0] if name.startswith("x[")] == ["x[0]", "x[1]"]


def test_that_every_bit_of_a_watched_tensor_survives_in_the_file() -> None:
    found, _, _ = watched(DESCENT, ["x", "x.grad"])
    table = rows(found)
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    for row in table:
        x.grad = None
        (x**2).sum().backward()  # type: ignore[no-untyped-call]
        assert x.grad is not None
        with torch.no_grad():
            x -= 0.1 * x.grad
        told = [np.float32(text) for name, text in row.items() if name.startswith("x")]
        assert told == [*x.detach().numpy(), *x.grad.numpy()]


def test_that_watching_changes_nothing_that_is_printed() -> None:
    _, _, printed = watched(DESCENT, ["x", "x.grad", "x.sum()"], every=Every.STATEMENT)
    assert printed == run(DESCENT)[1]
    _, _, random = watched("import torch\nfor i in range(3): print(torch.rand(1))", ["i", "i + 1"])
    assert random == run("import torch\nfor i in range(3): print(torch.rand(1))")[1]


def test_that_a_script_without_a_loop_is_sampled_after_every_statement() -> None:
    found, _, _ = watched("x = 1\nx = 2\ndef f():\n    x = 7\n    return x\ny = f()\n", ["x"], every=Every.STATEMENT)
    table = rows(found)
    assert [(row["line"], row["x"]) for row in table][:2] == [("1", "1"), ("2", "2")]
    assert ("4", "7") in [(row["line"], row["x"]) for row in table]
    assert table[-1]["x"] == "2"


def test_that_no_gradient_is_an_empty_cell_and_a_zero_is_a_zero() -> None:
    text = "import torch\nx = torch.ones(1, requires_grad=True)\n(x * 0).sum().backward()\nx.grad = None\n"
    found, _, _ = watched(text, ["x.grad"], every=Every.STATEMENT)
    cells = [list(row.values())[2:] for row in rows(found)]
    assert cells == [[""], [""], ["0.0"], [""]]


def test_that_a_long_tensor_is_told_by_its_first_elements_and_its_norm() -> None:
    found, _, _ = watched("import torch\nfor i in range(2): x = torch.full((100,), 2.)", ["x"])
    (first, _) = rows(found)
    names = [name for name in first if name.startswith("x")]
    assert len(names) == 16
    assert float(first["norm_x"]) == 20.0


def test_that_a_watch_that_goes_wrong_leaves_gaps_and_says_why() -> None:
    found, watching, _ = watched("for i in range(3):\n    x = [1] * i", ["x[1]", "x", "i / 0"])
    assert [row["x[1]"] for row in rows(found)] == ["", "", "1"]
    assert watching.mistakes == {
        "x[1]": "IndexError: list index out of range",
        "x": "It is of the type list, which is no number.",
        "i / 0": "ZeroDivisionError: division by zero",
    }


@pytest.mark.parametrize(
    "text",
    ["x.add_(1)", "x.backward()", "print(x)", "x = 1", "x; y", "", "[a for a in x]", "lambda: x", "x.zero_()",
     "(x := 1)", "f'{x}'", "f(x)", "x.__class__", "open('x')", "import os", "x.grad.zero_()", "x if y else z", "x +"],
)  # fmt: skip
def test_that_what_may_change_something_cannot_be_watched(text: str) -> None:
    with pytest.raises(ProgramRefusedError) as refused:
        parse_watch(text)
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "text",
    ["x", "x.grad", "x[0]", "x[1:, 0]", "x.grad.norm()", "(x - y).abs().max()", "x.sum(dim=0)", " x ", "-x ** 2"],
)
def test_that_what_only_looks_can_be_watched(text: str) -> None:
    assert parse_watch(text).text == text.strip()
