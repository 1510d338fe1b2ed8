"""A script is quoted statement by statement, each in one line."""

import pytest

from gui.models.code_text import in_one_line
from gui.models.script_text import ScriptText

SCRIPT = """import torch
y = (x *  # 梯度: a comment
     2 +
     1)
def f(a, b: "k: v" = x*2) -> int:
    while (b := a * 2).norm() < 10:  # so: long
        b = b * 2
    try:
        return b
    except ValueError as error: z = b * 3
g = lambda w: w * w
for i in range(3):
    with torch.no_grad(): x -= 1; λ = '# 😀' * 2
    match x:
        case 1 if x * 4:
            pass
"""


def quoted(piece: str) -> tuple[int, str, bool]:
    """The statement of a piece: its line, its text, whether it is done again and again."""
    script, place = ScriptText(SCRIPT), SCRIPT.index(piece)
    statement = script.statement_of((place, place + len(piece)))
    return statement.line, script.quoted(statement.span), statement.is_in_loop


@pytest.mark.parametrize(
    ("piece", "line", "statement", "is_in_loop"),
    [
        ("2 +\n     1", 2, "y = (x * 2 + 1)", False),
        ("x*2", 5, 'def f(a, b: "k: v" = x*2) -> int:', False),
        ("a * 2", 6, "while (b := a * 2).norm() < 10:", True),
        ("b * 2", 7, "b = b * 2", True),
        ("b * 3", 10, "z = b * 3", False),
        ("w * w", 11, "lambda w: w * w", False),
        ("x -= 1", 13, "x -= 1", True),
        ("'# 😀' * 2", 13, "λ = '# 😀' * 2", True),
        ("x * 4", 15, "case 1 if x * 4:", False),
    ],
)
def test_that_a_piece_belongs_to_the_innermost_statement_or_its_head(
    piece: str,
    line: int,
    statement: str,
    is_in_loop: bool,  # noqa: FBT001 (pytest's own)
) -> None:
    assert quoted(piece) == (line, statement, is_in_loop)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("torch.exp(\n    x,  # here\n    y\n)", "torch.exp(x, y)"),
        ("a + \\\n  b", "a + b"),
        ("f('# no comment', \"it's\")  # one", "f('# no comment', \"it's\")"),
        ("x = [\n  1,\n\n  2,\n]", "x = [1, 2,]"),
    ],
)
def test_that_code_is_brought_to_one_line(code: str, line: str) -> None:
    assert in_one_line(code) == line


def test_that_what_is_very_long_is_cut() -> None:
    assert len(in_one_line(f"[{', '.join(map(str, range(1000)))}]")) < 200
    assert len(in_one_line(f"'{'a' * 100}' # x")) < 50


def test_that_of_a_long_call_its_name_is_told() -> None:
    text = "y = torch.nn.functional.cross_entropy(logits, labels, reduction='sum')\nz = alpha + beta + gamma + delta\n"
    script = ScriptText(text)
    assert script.shortened((4, text.index("\n")), 40) == "torch.nn.functional.cross_entropy(…)"
    begin = text.index("alpha")
    assert script.shortened((begin, len(text) - 1), 20) == "alpha + b … a + delta"
    assert script.shortened((begin, begin + 5), 20) == "alpha"


def test_that_what_is_no_python_has_its_lines_for_statements() -> None:
    script = ScriptText("x = (\n  y = 1\n")
    assert script.quoted(script.statement_of((8, 9)).span) == "y = 1"
