"""A pasted script is told from a formula, and no formula is taken for one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.document.script import SourceKind
from core.notation.formula import parse_formula
from core.notation.problem import NotationError
from core.notation.script_signs import looks_like_script
from gui.examples import EXAMPLES
from tests.core.autograd.vocabulary_uses import FORMS, uses_of, uses_of_operators
from tests.strategies import LAW, noise, python_formulas, typed_formulas

TESTS = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((TESTS / "programs").glob("*.py")) + sorted((TESTS / "seeds").glob("*.py"))


def is_formula(text: str) -> bool:
    try:
        parse_formula(text)
    except NotationError:
        return False
    return True


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_that_every_script_is_known_as_one(path: Path) -> None:
    assert looks_like_script(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "import torch",
        "import torch\nx = torch.arange(4.0)",
        ">>> import torch\n>>> x = torch.arange(4.0)",
        "x = torch.arange(4.0)",
        "x = torch.tensor(2.0, requires_grad=True)",
        "x = torch.tensor([[1., 2.],\n                  [3., 4.]])",
        "y = x * 2\ny.backward()",
        "y.backward()",
        "%matplotlib inline\nimport torch",
        "for step in range(5):\n    x = x - 0.1",
        "def f(x):\n    return 3 * x ** 2",
        "def f(x):\n    return 3 * x **",
        "with torch.no_grad():\n    x -= 1",
        "# %%\nx",
        "a = 1\nb = 2\n",
        "x = 3; x += 1",
    ],
)
def test_that_a_piece_of_a_script_is_known_as_one(text: str) -> None:
    assert looks_like_script(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "3x²+2x−1",
        "f(x) = 3x²+2x−1\n",
        "y = torch.sin(x)",
        "y = x**2\n+ 1",
        "L(w, b) =\n  (3w + b − 1)²",
        "requires_grad² + x",
        "x = ",
        "y = 2",
        "y = sinn(x)",
        "y = torch.sinn(x)",
        "f(x) = 3x²+",
        "where(x > 0, x, 0",
        "x == 2",
        "x**2\n+ x",
        "for x",
        "import",
        "with x",
    ],
)
def test_that_a_formula_right_or_wrong_is_none(text: str) -> None:
    assert not looks_like_script(text)


def test_that_no_example_is_taken_for_a_script() -> None:
    formulas = [one.document().formula for one in EXAMPLES if one.document().source is SourceKind.FORMULA]
    assert not any(map(looks_like_script, formulas))


def test_that_no_function_or_operator_is_taken_for_a_script() -> None:
    texts = {use.text for form in FORMS for use in uses_of(form)} | {use.text for use in uses_of_operators()}
    assert [text for text in sorted(texts) if looks_like_script(text)] == []


@LAW
@given(typed_formulas() | python_formulas(), st.data())
def test_that_no_formula_is_taken_for_a_script_also_while_it_is_typed(text: str, data: st.DataObject) -> None:
    assert not looks_like_script(text)
    assert not looks_like_script(text[: data.draw(st.integers(0, len(text)))])
    assert not looks_like_script(text.replace(" ", "\n")) or not is_formula(text)


@LAW
@given(noise())
def test_that_nonsense_is_taken_for_a_script_only_where_it_is_no_formula(text: str) -> None:
    assert not (looks_like_script(text) and is_formula(text))


def test_that_a_text_of_any_length_is_looked_at() -> None:
    assert looks_like_script("import torch\n" + "x = 1\n" * 100_000)
    assert not looks_like_script("x" * 1_000_001)
    assert not looks_like_script("(" * 100_000)
    assert not looks_like_script("\0")
    for piece in ("\n", " ", "torch.nn ", "= ", "for in in ", "with ", "import"):
        assert not looks_like_script(f"({piece * (900_000 // len(piece))}"), "without going back and forth for minutes"
