"""The scripts made up at random are worth running: Python, mostly without an error, with every construct."""

import ast
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.core.objective.differential import NeverEndedError, Outcome, PlainPython, difference
from tests.core.objective.program_constructs import ALL, constructs
from tests.core.objective.program_reduction import reduced
from tests.core.objective.program_strategies import programs

_ASKING = """
import torch, numpy as np
print(torch.rand(2), torch.tensor(1 / 3), np.random.rand(2), np.array([1 / 3]))
print(torch.is_grad_enabled())
x
"""


@pytest.fixture(scope="module")
def python() -> Iterator[PlainPython]:
    with PlainPython() as process:
        yield process


@pytest.fixture(scope="module")
def scripts() -> list[str]:
    """Some hundred scripts, the same on every machine."""
    made: list[str] = []

    @settings(
        derandomize=True,
        deadline=None,
        max_examples=700,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(programs())
    def make(text: str) -> None:
        made.append(text)

    make()
    return list(dict.fromkeys(made))


@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_that_every_script_is_python(scripts: list[str]) -> None:
    assert all(compile(text, "<script>", "exec", dont_inherit=True) for text in scripts)


def test_that_no_construct_is_left_out(scripts: list[str]) -> None:
    assert frozenset[str]().union(*map(constructs, scripts)) == ALL


def test_that_most_scripts_end_without_an_uncaught_error(scripts: list[str], python: PlainPython) -> None:
    outcomes = [python.run(text) for text in scripts[::2]]
    assert sum(outcome.error is None for outcome in outcomes) >= 0.6 * len(outcomes)


def test_that_a_script_says_the_same_each_time(scripts: list[str], python: PlainPython) -> None:
    with PlainPython() as another:
        assert [another.run(text) for text in scripts[::7]] == [python.run(text) for text in scripts[::7]]


@pytest.fixture(scope="module")
def untouched() -> Outcome:
    """What the asking script says in a process that has run nothing else."""
    with PlainPython() as fresh:
        return fresh.run(_ASKING)


@pytest.mark.parametrize(
    "lasting",
    [
        "import torch\ntorch.set_grad_enabled(False)",
        "import torch\ntorch.set_default_dtype(torch.float64)",
        "import torch\ntorch.set_printoptions(precision=1, sci_mode=True)",
        "import torch\ntorch.manual_seed(5)",
        "import numpy as np\nnp.random.seed(5)",
        "import numpy as np\nnp.set_printoptions(precision=1)",
        "x = 1",
    ],
)
def test_that_a_script_leaves_nothing_behind_for_the_next(
    lasting: str, python: PlainPython, untouched: Outcome
) -> None:
    python.run(lasting)
    assert python.run(_ASKING) == untouched


def test_that_an_error_comes_with_its_text_and_the_innermost_line(python: PlainPython) -> None:
    outcome = python.run("def f(x):\n    return 1 / x\n\nprint('before')\nf(0)\n")
    assert outcome == Outcome("before\n", "ZeroDivisionError: division by zero", 2)


def test_that_a_script_that_ends_the_process_ends_nothing_else(python: PlainPython) -> None:
    with pytest.raises(NeverEndedError):
        python.run("import os\nos._exit(1)")
    assert python.run("print(1)") == Outcome("1\n")


@pytest.mark.parametrize(
    ("found", "what"),
    [
        (Outcome("1\n2 \n", "E: a", 3), "output"),
        (Outcome("1\n", "E: a", 3), "output"),
        (Outcome("1\n2\n", "E: b", 3), "error"),
        (Outcome("1\n2\n"), "error"),
        (Outcome("1\n2\n", "E: a", 4), "line"),
    ],
)
def test_that_nothing_may_differ(found: Outcome, what: str) -> None:
    expected = Outcome("1\n2\n", "E: a", 3)
    apart = difference(expected, found)
    assert apart is not None
    assert apart.what == what
    assert difference(expected, expected) is None


def test_that_where_something_lies_in_memory_does_not_count() -> None:
    assert difference(Outcome("<f at 0x7f0123456789>\n"), Outcome("<f at 0x7fabcdef0123>\n")) is None
    assert difference(Outcome("<f at 0x7f0123456789>\n"), Outcome("<g at 0x7f0123456789>\n")) is not None


def test_that_a_script_is_brought_down_to_what_is_wrong_with_it() -> None:
    text = "a = 1\nfor i in range(3):\n    if i:\n        print(i)\n        print(f(2 + 3), i)\n    a += 1\n"
    least = reduced(text, lambda candidate: any(isinstance(node, ast.Add) for node in ast.walk(ast.parse(candidate))))
    assert least == "2 + 3\n"
