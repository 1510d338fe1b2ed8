"""A script's cells, and which expression at the end of each is shown, as in a notebook."""

import ast

import pytest

from core.notation.program import parse_program


def echoed(text: str) -> list[str]:
    """The expressions that are shown, in their order."""
    program = parse_program(text)
    shown = sorted(program.echoes, key=lambda one: one.lineno)
    return [ast.unparse(one) for one in shown]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1\n2", []),
        ("# %%\n1\n2", ["2"]),
        ("1\n# %%\n2\n# %%\n3", ["1", "2", "3"]),
        ("# %%\nx = 1\n# %%\nx; \n# %% [markdown]\n# text", []),
        ("# %%\nx\ny = 1", []),
        ("# %%\nif 1:\n    2", []),
        ("# %%\n(1,\n 2)  # why", ["(1, 2)"]),
        ("# %%\n(1,\n 2) ; # why", []),
        ("#%% title\n'学习率';\n# %%\n'学习率' # ;", ["'学习率'"]),
        ("# %%\n'''\n# %%\n'''", ["'\\n# %%\\n'"]),
        ("# %%\n1; 2", ["2"]),
        ("# %%\r\n1\r\n# %%\r\n2\r\n", ["1", "2"]),
        ("if 1:\n    # %%\n    2", []),
    ],
)
def test_that_the_last_expression_of_each_cell_is_shown(text: str, shown: list[str]) -> None:
    assert echoed(text) == shown


def test_that_cells_are_numbered_titled_and_cover_their_lines() -> None:
    program = parse_program("import math\n# %% First\nx = 1\n\n#%%\ny = 2\n")
    told = [(one.number, one.title, one.first_line, one.last_line) for one in program.sections]
    assert told == [(1, "", 1, 1), (2, "First", 3, 4), (3, "", 6, 7)]


def test_that_a_script_without_marks_has_no_cells() -> None:
    assert parse_program("x = 1\n# a comment with # %% in it\n").sections == ()
