"""No text whatsoever gives anything but a formula or a problem that can be told, with its place in the text."""

from collections.abc import Callable
from string import Formatter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.notation.formula import parse_formula
from core.notation.names import parse_name
from core.notation.problem import NotationError
from core.notation.start_value import parse_start
from tests.strategies import LAW, noise

READERS: list[Callable[[str], object]] = [parse_formula, parse_start, parse_name]
CODE = [
    '__import__("os")',
    '__import__("os").system("rm -rf /")',
    "x.__class__",
    "x.__class__.__mro__[1]",
    "torch.load(x)",
    "torch.__builtins__",
    "math.__loader__",
    "lambda: 0",
    "lambda x: x",
    "[x for x in y]",
    "(x := 2)",
    "x if y else z",
    "f'{x}'",
    "{x!r}",
    "{x: y}",
    "exec('x')",
    'eval("x")',
    "print(x, y)",
    "sin(x, out=y)",
    "max(*x)",
    "x; import os",
    "x = 2; y",
    "x\n\nimport os",
    "import os",
    "await x",
    "yield x",
    "x | y",
    "x // y",
    "x % y",
    "~x",
    "not x",
    "x[lambda]",
    "...",
    "9**9**9**9",
]
HOSTILE = ["", "\0", "x\0y", "\ud800", "😀" * 100, "\u202ex", "1e999999999", "x(" * 500_000, " " * 9_999]
REPEATED = (
    *"9()[{|‖√∛-²⁽'x",
    *("sin ", "x^", "x'", "x_", "a,", "x=", "[1,", "x<", "xy", "x1", "αx", "sinx", "(x)", "|x|", "x²", "qwert "),
    *("x[0]", "xᵀ", "sin(x)+", "ones(", "1,", "∛(", "where("),
)


@LAW
@given(st.text() | st.text(st.characters(min_codepoint=0x2000, max_codepoint=0x2BFF)) | st.text(max_size=3))
def test_that_any_text_gives_a_formula_or_a_problem(text: str) -> None:
    for read in READERS:
        _assert_read_or_told(read, text)


@LAW
@given(noise())
@example("|(x|)")
@example("x⁼²")
@example("‖₁x‖")
@example("sin^²²x")
@example("f⁽ˣ⁾ = x")
def test_that_nonsense_of_formula_pieces_gives_a_formula_or_a_problem(text: str) -> None:
    for read in READERS:
        _assert_read_or_told(read, text)


@LAW
@given(st.lists(st.sampled_from([*"[](),1½π", "−2.5", "ones", "arange", "9**9"]), max_size=12))
def test_that_nonsense_of_start_values_gives_one_or_a_problem(pieces: list[str]) -> None:
    _assert_read_or_told(parse_start, "".join(pieces))


@pytest.mark.parametrize("text", [*CODE, *HOSTILE], ids=range(len(CODE) + len(HOSTILE)))
def test_that_code_and_hostile_texts_are_no_formula_and_no_start_value(text: str) -> None:
    for read in (parse_formula, parse_start):
        _assert_read_or_told(read, text)
        with pytest.raises(NotationError):
            read(text)


@pytest.mark.parametrize("piece", REPEATED)
def test_that_one_piece_over_and_over_gives_a_value_or_a_problem(piece: str) -> None:
    for length in (400, 1_000):
        _assert_read_or_told(parse_formula, piece * (length // len(piece)))
        _assert_read_or_told(parse_start, piece * (length // len(piece)))


def _assert_read_or_told(read: Callable[[str], object], text: str) -> None:
    try:
        read(text)
    except NotationError as error:
        problem = error.problem
    else:
        return
    assert 0 <= problem.span.start <= problem.span.end <= len(text)
    assert problem.span.start < problem.span.end or not text
    fields = {field for _, field, _, _ in Formatter().parse(problem.kind.value) if field is not None}
    assert fields == set(problem.details)
    assert problem.sentence() == problem.kind.value.format(**problem.details).strip()
